import type { YAMLMap } from 'yaml';
import { parseDay } from '../../core/day.ts';
import * as words from '../../words/notes-properties.ts';
import { findFrontmatter } from './frontmatter.ts';
import { givesExactly } from './property-check.ts';
import { propertyPlace, type YamlText } from './property-place.ts';
import { removeLines } from './property-splices.ts';
import { quotedText } from './property-text.ts';
import { nothingToChange, refused, type EditPlan, type Splice } from '../splice.ts';
import { openBlock, type Block } from './yaml-block.ts';
import { lineEnd, lineStart, yamlTokens, type Span } from './yaml-tokens.ts';
import type { Entry } from './yaml-values.ts';

/** Keys that stand more than once in a note's properties, where nothing else is wrong with them; none where something is. */
export function doubledKeys(text: string): readonly string[] {
	const place = findFrontmatter(text);
	const opened = place === null ? null : openBlock(text, place);
	return opened?.kind === 'doubled' ? [...new Set(opened.doubled.map(({ key }) => key))] : [];
}

/**
 * Keeps one of each of these keys where a sync has doubled them, and removes the lines of the others: the newest where all are days, else the last that
 * is not blank. Blanks do not count against days. Refused where a list or a map would go with what the kept one does not hold, and where anything else is wrong, doubled keys
 * that are not among these included.
 */
export function planDoubledKeyRepair(text: string, keys: readonly string[]): EditPlan {
	const place = findFrontmatter(text);
	if (place === null) return nothingToChange;
	const opened = openBlock(text, place);
	switch (opened.kind) {
		case 'opened':
			return nothingToChange;
		case 'malformed':
			return refused(opened.message);
		case 'doubled':
			return planRepair(text, opened.block, [...new Set(opened.doubled.map(({ key }) => key))], keys);
	}
}

function planRepair(text: string, block: Block, doubled: readonly string[], keys: readonly string[]): EditPlan {
	const others = doubled.filter((key) => !keys.includes(key));
	if (others.length > 0) return refused(words.othersDoubled(others.map(quotedText)));
	if (block.map?.flow === true) return refused(words.doubledInBraces(doubled.map(quotedText)));
	const kept = new Map(doubled.map((key) => [key, keptEntry(block.entries.filter((entry) => entry.key === key))]));
	const torn = doubled.filter((key) => block.entries.some((entry) => entry.key === key && losesItems(entry.value, kept.get(key)?.value)));
	if (torn.length > 0) return refused(words.doubledLists(torn.map(quotedText)));
	const splices = repairSplices(block, kept);
	const wanted = Object.fromEntries(block.entries.map(({ key, value }) => [key, kept.has(key) ? kept.get(key)?.value : value]));
	if (!givesExactly(text, splices, wanted)) return refused(words.doubledInseparably(doubled.map(quotedText)));
	return { kind: 'splices', splices };
}

function keptEntry(entries: readonly Entry[]): Entry | undefined {
	const last = entries[entries.length - 1];
	const filled = entries.filter(({ value }) => !isBlank(value));
	const allDays = filled.every(({ value }) => typeof value === 'string' && parseDay(value) !== null);
	return filled.reduce<Entry | undefined>((best, entry) => (best === undefined || !allDays || String(entry.value) >= String(best.value) ? entry : best), undefined) ?? last;
}

/** Whether a list (or a map) holds what the one that is kept does not: tags, addresses, other names. */
function losesItems(value: unknown, kept: unknown): boolean {
	if (typeof value !== 'object' || value === null || isBlank(value)) return false;
	const held = new Set((Array.isArray(kept) ? kept : [kept]).map((item) => JSON.stringify(item)));
	return Array.isArray(value) ? value.some((item) => !held.has(JSON.stringify(item))) : JSON.stringify(value) !== JSON.stringify(kept);
}

function isBlank(value: unknown): boolean {
	return value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}

/** Splices of the note. A comment on a removed line stays as a line, unless the kept one has the same. */
function repairSplices({ source, sourceFrom, map, entries }: Block, kept: ReadonlyMap<string, Entry | undefined>): readonly Splice[] {
	if (map === null) return [];
	const yaml = { source, tokens: yamlTokens(source) };
	const spans = entries.map((_, index) => entrySpan(yaml, map, index));
	return entries.flatMap((entry, index) => {
		const span = spans[index];
		const keptEntry = kept.get(entry.key);
		if (span === undefined || keptEntry === undefined || keptEntry === entry) return [];
		const { from, to, insert } = removeLines(yaml, span, commentsOn(yaml, spans[entries.indexOf(keptEntry)]));
		return [{ from: sourceFrom + from, to: sourceFrom + to, insert }];
	});
}

function entrySpan(yaml: YamlText, map: YAMLMap, index: number): Span {
	const { from, value, after } = propertyPlace(yaml, map, index);
	return { from, to: value?.to ?? after };
}

function commentsOn({ source, tokens }: YamlText, span: Span | undefined): ReadonlySet<string> {
	if (span === undefined) return new Set();
	const from = lineStart(source, span.from);
	const to = lineEnd(source, span.to);
	return new Set(tokens.filter((token) => token.kind === 'comment' && token.from >= from && token.from < to).map((token) => source.slice(token.from, token.to)));
}
