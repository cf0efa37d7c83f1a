import { isAlias, isScalar, isSeq, type YAMLSeq } from 'yaml';
import { endOf, type PropertyPlace, type ValuePlace, type YamlText } from './property-place.ts';
import { commentsWithin, putText, putValue, removeLines, replace, withAnchor } from './property-splices.ts';
import { flowListText, quoteStyle, scalarText, type QuoteStyle } from './property-text.ts';
import { listSteps, type ListStep } from './property-list-steps.ts';
import type { Splice } from '../splice.ts';
import { contentWithin, indentAt, lineBreak, lineStart, nextLineStart, type Span } from './yaml-tokens.ts';
import { startOf } from './yaml-values.ts';

const IN_BLOCK = { flow: false, json: false };

/** Puts a list where a property's value stands: in the style of the list that is there, with its items and comments kept, else as Obsidian writes lists. */
export function putList(yaml: YamlText, place: PropertyPlace, old: unknown, items: readonly string[]): readonly Splice[] {
	const { node, value } = place;
	if (isSeq(node) && value !== null && Array.isArray(old)) {
		if (node.flow === true) return [replace(yaml, { from: startOf(node), to: endOf(node) }, changedFlowList(yaml, node, listSteps(old, items), place))];
		const places = items.length === 0 ? null : itemPlaces(yaml, node, value);
		if (places !== null) return itemSplices(yaml, places, listSteps(old, items));
	}
	if (items.length === 0 || place.flow || place.explicit) return [putText(yaml, place, flowListText(items, 'plain', place))];
	return [newBlockList(yaml, place, items)];
}

/** The lines of a list under its key, as Obsidian writes them. */
export function blockListLines(items: readonly string[], indent: string): readonly string[] {
	return items.map((item) => `${indent}  - ${scalarText(item, 'plain', IN_BLOCK)}`);
}

function newBlockList(yaml: YamlText, { from, after, value, node, indent }: PropertyPlace, items: readonly string[]): Splice {
	const to = nextLineStart(yaml.source, value?.to ?? after);
	const { inline, lines } = commentsWithin(yaml, { from: after, to });
	const anchor = withAnchor(node, '');
	const eol = lineBreak(yaml.source, from);
	const below = blockListLines(items, indent).map((line) => line + eol);
	return { from: after, to, insert: (anchor === '' ? '' : ` ${anchor}`) + inline + eol + [...below, ...lines].join('') };
}

/** `[a, b]` again with other items: those that stay are copied, and the blanks and lines between them go on as they began. */
function changedFlowList(yaml: YamlText, list: YAMLSeq, steps: readonly ListStep[], { json }: PropertyPlace): string {
	const { source } = yaml;
	const spans = list.items.map((item) => itemSpan(yaml, item));
	const like = styleOf(list);
	const texts = steps.flatMap((step) => {
		if (step.kind === 'keep') return source.slice(spans[step.old]?.from, spans[step.old]?.to);
		if (step.kind === 'remove') return [];
		return scalarText(step.item, step.kind === 'replace' ? quoteStyle(list.items[step.old]) : like, { flow: true, json });
	});
	const first = spans[0];
	const last = spans[spans.length - 1];
	const whole = { from: startOf(list), to: endOf(list) };
	const comments = commentsWithin(yaml, whole);
	if (texts.length === 0 || first === undefined || last === undefined || comments.inline !== '' || comments.lines.length > 0) return `[${texts.join(', ')}]`;
	const lead = source.slice(whole.from + 1, first.from);
	const [, second] = spans;
	const between = second !== undefined ? source.slice(first.to, second.from) : lead.includes('\n') ? `,${lineBreak(source, whole.from)}${indentAt(source, first.from)}` : ', ';
	return `[${lead}${texts.join(between)}${source.slice(last.to, whole.to - 1)}]`;
}

/** An item of a flow list with its anchor and tag. */
function itemSpan({ tokens }: YamlText, node: unknown): Span {
	let from = startOf(node);
	for (let index = tokens.findIndex((token) => token.from === from) - 1; index >= 0; index--) {
		const token = tokens[index];
		if (token?.type === 'anchor' || token?.type === 'tag') from = token.from;
		else if (token?.kind !== 'blank') break;
	}
	return { from, to: endOf(node) };
}

interface ItemPlace extends ValuePlace {
	readonly dash: number;
}

/** Where the items of a list below its key stand; null unless each starts a line. */
function itemPlaces({ source, tokens }: YamlText, { items }: YAMLSeq, within: Span): readonly ItemPlace[] | null {
	const dashes = tokens.filter((token) => token.type === 'seq-item-ind' && token.from >= within.from && token.to <= within.to);
	const column = (at: number): number => at - lineStart(source, at);
	const own = dashes.filter(({ from }) => column(from) === column(dashes[0]?.from ?? 0));
	if (own.length !== items.length || own.some(({ from }) => indentAt(source, from).length !== column(from))) return null;
	return own.map((dash, index) => {
		const value = contentWithin(source, tokens, { from: dash.to, to: own[index + 1]?.from ?? within.to });
		return { dash: dash.from, after: dash.to, value, node: items[index], ...IN_BLOCK };
	});
}

function itemSplices(yaml: YamlText, places: readonly ItemPlace[], steps: readonly ListStep[]): readonly Splice[] {
	const { source } = yaml;
	const first = places[0]?.dash ?? 0;
	const like = quoteStyle(places[0]?.node);
	let end = lineStart(source, first);
	const splices: Splice[] = [];
	for (const step of steps) {
		if (step.kind === 'add') {
			splices.push({ from: end, to: end, insert: `${indentAt(source, first)}- ${scalarText(step.item, like, IN_BLOCK)}${lineBreak(source, first)}` });
			continue;
		}
		const place = places[step.old];
		if (place === undefined) continue;
		const to = place.value?.to ?? place.after;
		end = nextLineStart(source, to);
		if (step.kind === 'replace') splices.push(putValue(yaml, place, scalarText(step.item, quoteStyle(place.node), IN_BLOCK)));
		if (step.kind === 'remove') splices.push(removeLines(yaml, { from: place.dash, to }));
	}
	return splices;
}

/** The quotes of a list's first text. */
function styleOf({ items }: YAMLSeq): QuoteStyle {
	return quoteStyle(items.find((item) => isScalar(item) || isAlias(item)));
}
