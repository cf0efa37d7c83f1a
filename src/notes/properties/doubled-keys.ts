import type { YAMLMap } from 'yaml';
import { lookUpAmong, type PropertyName } from '../../core/property-names.ts';
import type { Settings } from '../../core/settings.ts';
import * as words from '../../words/notes-properties.ts';
import { findFrontmatter } from './frontmatter.ts';
import { keptEntry } from './kept-entry.ts';
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

/** What says that a contact has died, is archived or paused. */
export const STANDINGS: readonly PropertyName[] = ['died', 'archived', 'paused'];

/**
 * Keeps one of each of these keys where a sync has doubled them, and removes the lines of the others: the newest where all are days, else the last that
 * is not blank. Blanks do not count against days. Refused where values differ that are no days, where a list or a map would go with what the kept one does not
 * hold, and where anything else is wrong, doubled keys that are not among these included. Of `died`, `archived` and `paused` what holds is kept.
 */
export function planDoubledKeyRepair(text: string, keys: readonly string[], settings: Pick<Settings, 'properties'>): EditPlan {
	const place = findFrontmatter(text);
	if (place === null) return nothingToChange;
	const opened = openBlock(text, place);
	switch (opened.kind) {
		case 'opened':
			return nothingToChange;
		case 'malformed':
			return refused(opened.message);
		case 'doubled': {
			const doubled = [...new Set(opened.doubled.map(({ key }) => key))];
			const others = doubled.filter((key) => !keys.includes(key));
			return others.length > 0 ? refused(words.othersDoubled(others.map(quotedText))) : planRepair(text, opened.block, doubled, settings);
		}
	}
}

function planRepair(text: string, block: Block, doubled: readonly string[], settings: Pick<Settings, 'properties'>): EditPlan {
	if (block.map?.flow === true) return refused(words.doubledInBraces(doubled.map(quotedText)));
	const found = doubled.map((key) => ({ key, kept: keptEntry(block.entries.filter((entry) => entry.key === key), isStanding(key, settings)) }));
	const torn = found.filter(({ kept }) => kept.kind === 'lists');
	if (torn.length > 0) return refused(words.doubledLists(torn.map(({ key }) => quotedText(key))));
	const differing = found.flatMap(({ key, kept }) => (kept.kind === 'values' ? [{ key: quotedText(key), values: kept.values }] : []));
	if (differing.length > 0) return refused(words.doubledValues(differing));
	const kept = new Map(found.flatMap(({ key, kept: one }) => (one.kind === 'kept' ? [[key, one.entry] as const] : [])));
	const splices = repairSplices(block, kept);
	const wanted = Object.fromEntries(block.entries.map(({ key, value }) => [key, kept.has(key) ? kept.get(key)?.value : value]));
	if (!givesExactly(text, splices, wanted)) return refused(words.doubledInseparably(doubled.map(quotedText)));
	return { kind: 'splices', splices };
}

function isStanding(key: string, { properties }: Pick<Settings, 'properties'>): boolean {
	const lookUp = lookUpAmong([{ key, value: null }], properties);
	return STANDINGS.some((name) => lookUp(name).length > 0);
}

/** Splices of the note. A comment on a removed line stays as a line, unless the kept one has the same. */
function repairSplices({ source, sourceFrom, map, entries }: Block, kept: ReadonlyMap<string, Entry | undefined>): readonly Splice[] {
	if (map === null) return [];
	const yaml = { source, tokens: yamlTokens(source) };
	const spans = entries.map((_, index) => entrySpan(yaml, map, index));
	return entries.flatMap((entry, index) => {
		const span = spans[index];
		const stays = kept.get(entry.key);
		if (span === undefined || stays === undefined || stays === entry) return [];
		const { from, to, insert } = removeLines(yaml, span, commentsOn(yaml, spans[entries.indexOf(stays)]));
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
