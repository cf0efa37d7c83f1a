import { isScalar, type YAMLMap } from 'yaml';
import { blockListLines } from './property-list.ts';
import { endOf, propertyPlace, type YamlText } from './property-place.ts';
import { blockText, flowListText, scalarText } from './property-text.ts';
import type { PropertyChanges, PropertyValue } from './properties.ts';
import type { Splice } from '../splice.ts';
import { indentAt, lineBreak, lineStart } from './yaml-tokens.ts';
import { startOf } from './yaml-values.ts';

const IN_BLOCK = { flow: false, json: false };

/** A block with these properties, fences and all. */
export function newBlock(added: PropertyChanges, lineBreak: string, asLines: boolean): string {
	return ['---', ...blockLines(added, '', lineBreak, asLines), '---', ''].join(lineBreak);
}

/** Adds properties to a block: as its last lines, or inside its braces. */
export function addProperties(yaml: YamlText, map: YAMLMap | null, added: PropertyChanges, asLines: boolean): readonly Splice[] {
	if (added.size === 0) return [];
	if (map?.flow === true) return addToFlow(yaml, map, added);
	const { source } = yaml;
	const eol = lineBreak(source, source.length - 1);
	const indent = map === null || map.items.length === 0 ? '' : propertyPlace(yaml, map, 0).indent;
	const lines = blockLines(added, indent, eol, asLines);
	return [{ from: source.length, to: source.length, insert: lines.map((line) => line + eol).join('') }];
}

function blockLines(added: PropertyChanges, indent: string, eol: string, asLines: boolean): readonly string[] {
	return [...added].flatMap(([key, value]) => {
		const start = `${indent}${scalarText(key, 'plain', IN_BLOCK)}:`;
		if (isList(value)) return value.length === 0 ? [`${start} []`] : [start, ...blockListLines(value, indent)];
		if (value === null) return [start];
		const block = asLines && typeof value === 'string' ? blockText(value, `${indent}  `, eol) : null;
		return [`${start} ${block ?? scalarText(value, 'plain', IN_BLOCK)}`];
	});
}

/** Where the closing brace stands on a line of its own, so does each that is added; else they follow the last one on its line. */
function addToFlow({ source, tokens }: YamlText, map: YAMLMap, added: PropertyChanges): readonly Splice[] {
	const json = map.items.length > 0 && map.items.every(({ key }) => isScalar(key) && key.type === 'QUOTE_DOUBLE');
	const entries = [...added].map(([key, value]) => `${scalarText(key, 'plain', { flow: true, json })}: ${flowText(value, json)}`);
	const open = startOf(map);
	const brace = endOf(map) - 1;
	const contents = tokens.filter(({ kind, from, to }) => kind === 'content' && from > open && to <= brace);
	const last = contents[contents.length - 1];
	if (last === undefined) {
		const padding = source[open + 1] === ' ' || brace > open + 1 ? '' : ' ';
		return [{ from: open + 1, to: open + 1, insert: ` ${entries.join(', ')}${padding}` }];
	}
	const comma = last.type === 'comma';
	const line = lineStart(source, brace);
	if (line < last.to) return [{ from: last.to, to: last.to, insert: `${comma ? '' : ','} ${entries.join(', ')}${comma ? ',' : ''}` }];
	const indent = indentAt(source, last.from);
	const eol = lineBreak(source, last.from);
	const lines = entries.map((entry, index) => `${indent}${entry}${comma || index < entries.length - 1 ? ',' : ''}${eol}`);
	return [...(comma ? [] : [{ from: last.to, to: last.to, insert: ',' }]), { from: line, to: line, insert: lines.join('') }];
}

function flowText(value: PropertyValue, json: boolean): string {
	return isList(value) ? flowListText(value, 'plain', { flow: true, json }) : scalarText(value, 'plain', { flow: true, json });
}

/** Whether a value to set is a list. */
export function isList(value: PropertyValue): value is readonly string[] {
	return Array.isArray(value);
}
