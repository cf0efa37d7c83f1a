import { cannotBeKey, NOT_SET_EXACTLY, sharedValue } from '../../words/notes-properties.ts';
import { bodyStart, findFrontmatter } from './frontmatter.ts';
import { addProperties, isList, newBlock } from './property-additions.ts';
import { aliasedAnchor } from './property-anchors.ts';
import { givesExactly, sameValue } from './property-check.ts';
import { putList } from './property-list.ts';
import type { Properties, PropertyChanges, PropertyValue } from './properties.ts';
import { propertyPlace, type PropertyPlace, type YamlText } from './property-place.ts';
import { blankValue, putText } from './property-splices.ts';
import { blockText, quotedText, quoteStyle, scalarText } from './property-text.ts';
import { nothingToChange, refused, withoutNoOps, type EditPlan, type Splice } from '../splice.ts';
import { strayBlock } from './stray-block.ts';
import { openBlock, type Block } from './yaml-block.ts';
import { lineBreak, yamlTokens } from './yaml-tokens.ts';
import { FORBIDDEN_KEYS } from './yaml-values.ts';

export type { PropertyChanges, PropertyValue };

/**
 * Sets properties of a note and leaves every other byte as it is. What reads the same already is not touched. Refused where the properties cannot be read,
 * and where what is read back would not be exactly the old properties with the changes.
 */
export function planProperties(text: string, changes: PropertyChanges): EditPlan {
	const place = findFrontmatter(text);
	const opened = place === null ? null : openBlock(text, place);
	if (opened !== null && opened.kind !== 'opened') return refused(opened.message);
	const forbidden = [...changes.keys()].find((key) => FORBIDDEN_KEYS.has(key));
	if (forbidden !== undefined) return refused(cannotBeKey(quotedText(forbidden)));
	if (place === null || opened === null) return planNewBlock(text, changes);
	const { block } = opened;
	const values = new Map(block.entries.map(({ key, value }) => [key, value]));
	const due = new Map([...changes].filter(([key, value]) => !values.has(key) || !sameValue(values.get(key), value)));
	if (due.size === 0) return nothingToChange;
	const wanted = withChanges(block.properties, due);
	// What follows the block has no say in how it reads.
	return firstExact(text.slice(0, place.bodyFrom), wanted, (asLines) => blockSplices(block, due, asLines)) ?? refused(whyNot(block, due));
}

function planNewBlock(text: string, changes: PropertyChanges): EditPlan {
	const stray = strayBlock(text);
	if (stray !== null) return refused(stray);
	if (changes.size === 0) return nothingToChange;
	const at = bodyStart(text);
	const plan = firstExact(text, withChanges({}, changes), (asLines) => [{ from: at, to: at, insert: newBlock(changes, lineBreak(text, at), asLines) }]);
	return plan ?? refused(NOT_SET_EXACTLY);
}

/** Texts of several lines are written as such where what stands around allows it, and else in quotes, which can stand everywhere. */
function firstExact(text: string, wanted: Properties, splicesFor: (asLines: boolean) => readonly Splice[]): EditPlan | null {
	for (const asLines of [true, false]) {
		const splices = withoutNoOps(text, splicesFor(asLines));
		if (givesExactly(text, splices, wanted)) return { kind: 'splices', splices };
	}
	return null;
}

/** Splices of the note. Those of values that stand there come first: where one ends, an added one may start. */
function blockSplices({ source, sourceFrom, map, entries }: Block, due: PropertyChanges, asLines: boolean): readonly Splice[] {
	const yaml = { source, tokens: yamlTokens(source) };
	const set = entries.flatMap(({ key, value }, index) => {
		const wanted = due.get(key);
		return wanted === undefined || map === null ? [] : valueSplices(yaml, propertyPlace(yaml, map, index), value, wanted, asLines);
	});
	const there = new Set(entries.map(({ key }) => key));
	const added = new Map([...due].filter(([key]) => !there.has(key)));
	return [...set, ...addProperties(yaml, map, added, asLines)].map(({ from, to, insert }) => ({ from: sourceFrom + from, to: sourceFrom + to, insert }));
}

function valueSplices(yaml: YamlText, place: PropertyPlace, old: unknown, wanted: PropertyValue, asLines: boolean): readonly Splice[] {
	if (wanted === null) return [blankValue(yaml, place)];
	if (isList(wanted)) return putList(yaml, place, old, wanted);
	const lines = asLines && typeof wanted === 'string' ? blockText(wanted, `${place.indent}  `, lineBreak(yaml.source, place.from)) : null;
	return [putText(yaml, place, lines ?? scalarText(wanted, quoteStyle(place.node), place))];
}

function withChanges(properties: Properties, changes: PropertyChanges): Properties {
	return Object.fromEntries([...Object.entries(properties), ...changes]);
}

function whyNot({ map, entries }: Block, due: PropertyChanges): string {
	for (const { key, pair } of entries) {
		const anchor = map === null || !due.has(key) ? null : aliasedAnchor(map, pair.value);
		if (anchor !== null) return sharedValue(quotedText(key), anchor);
	}
	return NOT_SET_EXACTLY;
}
