import { isMap, isPair, isScalar, isSeq, visit, type Scalar, type YAMLMap } from 'yaml';
import { oneLine } from '../../core/one-line.ts';
import { NOT_FILLED } from '../../words/notes-properties.ts';
import { applySplices, refused, type Splice } from '../splice.ts';
import { beginsCommand } from '../template-pieces.ts';
import { findFrontmatter, readFrontmatter, type Properties } from './frontmatter.ts';
import { sameValue } from './property-check.ts';
import { endOf } from './property-place.ts';
import { needsEscape, quotedText, scalarText, type Surroundings } from './property-text.ts';
import { openBlock } from './yaml-block.ts';
import { yamlTokens } from './yaml-tokens.ts';
import { startOf } from './yaml-values.ts';

/** A text whose properties are filled, or why they cannot be. */
export type FilledProperties = { readonly kind: 'filled'; readonly text: string } | { readonly kind: 'refused'; readonly reason: string };

/** Words in a note's properties, and the texts that they stand for. */
export interface Fillings {
	/** A text with the words replaced; each as `write` writes what it stands for. */
	readonly fill: (text: string, write?: (value: string) => string) => string;
	/** A text without the words. */
	readonly without: (text: string) => string;
	/** Whether a text holds one of the words. */
	readonly isMeant: (text: string) => boolean;
	/** What the words of a text stand for. */
	readonly values: (text: string) => readonly string[];
}

/** A text of the block that holds words to fill in. Offsets in the YAML. */
interface Spot {
	readonly node: Scalar<unknown>;
	readonly from: number;
	readonly to: number;
	readonly around: Surroundings;
	/** What it says once it is filled. */
	readonly after: string;
	/** Nothing is known of what its words stand for, and around them is only punctuation: `"[[{{company}}]]"`. */
	readonly isBlank: boolean;
}

/**
 * Puts texts in the place of words in a note's properties, each as YAML wants it where it stands: plain, in quotes, in a list, in a comment. What then reads
 * back is exactly the old properties with the texts in them; a text with nothing left but punctuation is blank. All else keeps its bytes.
 */
export function fillProperties(text: string, fillings: Fillings): FilledProperties {
	const place = findFrontmatter(text);
	if (place === null) return { kind: 'filled', text };
	const opened = openBlock(text, place);
	if (opened.kind !== 'opened') return refused(opened.message);
	const { source, sourceFrom, map, properties } = opened.block;
	const spots = map === null ? [] : spotsIn(map, fillings);
	const comments = commentSplices(source, fillings);
	const wanted = filledValue(properties, fillings);
	for (const write of [asWritten, inQuotes]) {
		const splices = [...spots.map((spot) => ({ from: spot.from, to: spot.to, insert: write(spot, source.slice(spot.from, spot.to), fillings) })), ...comments];
		const filled = applySplices(text, splices.map((splice): Splice => ({ from: sourceFrom + splice.from, to: sourceFrom + splice.to, insert: splice.insert })));
		const reading = readFrontmatter(filled);
		if (reading.kind === 'properties' && sameValue(withoutBlanks(reading.properties), wanted) && bodyOf(filled) === bodyOf(text)) return { kind: 'filled', text: filled };
	}
	return refused(NOT_FILLED);
}

function bodyOf(text: string): string {
	return text.slice(findFrontmatter(text)?.bodyFrom ?? 0);
}

function spotsIn(map: YAMLMap, fillings: Fillings): readonly Spot[] {
	const spots: Spot[] = [];
	visit(map, {
		Scalar(key, node, path) {
			const { value } = node;
			if (typeof value !== 'string' || !fillings.isMeant(value)) return;
			const flows = path.filter((parent) => (isMap(parent) || isSeq(parent)) && parent.flow === true);
			const around = { flow: flows.length > 0, json: flows.some((parent) => isMap(parent) && hasJsonKeys(parent)) };
			spots.push({ node, from: startOf(node), to: endOf(node), around, after: fillings.fill(value), isBlank: key !== 'key' && isBlankOnceFilled(value, fillings) });
		},
	});
	return spots;
}

function hasJsonKeys(map: YAMLMap): boolean {
	return map.items.some((pair) => isPair(pair) && isScalar(pair.key) && pair.key.type === 'QUOTE_DOUBLE');
}

function isBlankOnceFilled(text: string, { fill, without }: Fillings): boolean {
	const after = fill(text);
	return after === without(text) && !/[\p{L}\p{N}\p{S}]/u.test(after);
}

/** Bytes that are no words stay where the text can stand as it is quoted, or not. */
function asWritten(spot: Spot, raw: string, fillings: Fillings): string {
	const { node: { type }, around, after, isBlank } = spot;
	const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
	if (isBlank) return around.flow || isQuoted ? quotedText('') : '';
	const written = filledIn(spot.node, raw, fillings);
	if (beginsCommand(written)) return quotedText(after);
	if (type === 'QUOTE_DOUBLE') return written;
	if (!isQuoted && type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL') return scalarText(after, 'plain', around);
	return fillings.values(raw).some((value) => needsEscape(value) || value.includes('\n')) ? quotedText(after) : written;
}

function filledIn({ type }: Scalar, raw: string, { fill }: Fillings): string {
	if (type === 'QUOTE_DOUBLE') return fill(raw, (value) => quotedText(value).slice(1, -1));
	return fill(raw, type === 'QUOTE_SINGLE' ? (value) => value.replace(/'/g, "''") : undefined);
}

function inQuotes({ after, isBlank }: Spot): string {
	return quotedText(isBlank ? '' : after);
}

/** What the properties should read back as, blanks as null. */
function filledValue(value: unknown, fillings: Fillings): unknown {
	if (typeof value === 'string') return fillings.isMeant(value) && isBlankOnceFilled(value, fillings) ? null : blankAsNull(fillings.fill(value));
	if (Array.isArray(value)) return value.map((item) => filledValue(item, fillings));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value as Properties).map(([key, item]) => [fillings.fill(key), filledValue(item, fillings)]));
}

function withoutBlanks(value: unknown): unknown {
	return filledValue(value, { fill: (text) => text, without: (text) => text, isMeant: () => false, values: () => [] });
}

function blankAsNull(text: string): string | null {
	return text === '' ? null : text;
}

function commentSplices(source: string, { fill, isMeant }: Fillings): readonly Splice[] {
	return yamlTokens(source).flatMap(({ kind, from, to }) => {
		const comment = source.slice(from, to);
		return kind === 'comment' && isMeant(comment) ? [{ from, to, insert: fill(comment, commentText) }] : [];
	});
}

function commentText(value: string): string {
	return oneLine(value).replace(/<(?=%)/g, '< ').replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '');
}
