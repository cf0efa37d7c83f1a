import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { contentWithin, indentAt, lineStart, type Span, type YamlToken } from './yaml-tokens.ts';
import { startOf } from './yaml-values.ts';

/** The YAML of a block and its tokens. */
export interface YamlText {
	readonly source: string;
	readonly tokens: readonly YamlToken[];
}

/** Where a value stands: a property's, or an item's of a list. Offsets in the YAML. */
export interface ValuePlace {
	/** After the colon or the dash. */
	readonly after: number;
	/** The value with its anchor and tag, without comments around it; null where there is none. */
	readonly value: Span | null;
	readonly node: unknown;
	/** Inside braces or brackets. */
	readonly flow: boolean;
	/** Inside braces, under a key in double quotes: where other programs may want JSON. */
	readonly json: boolean;
}

/** Where a property stands in the block's map. */
export interface PropertyPlace extends ValuePlace {
	/** The key with its `?`, anchor and tag. */
	readonly from: number;
	readonly keyTo: number;
	/** False for a key without a colon, such as `? tier`; `after` is then the end of the key. */
	readonly colon: boolean;
	/** Written as `? key`. */
	readonly explicit: boolean;
	/** Blanks before the key, on its line. */
	readonly indent: string;
}

/** The place of the pair at an index of the block's map. */
export function propertyPlace(yaml: YamlText, map: YAMLMap, index: number): PropertyPlace {
	const { source, tokens } = yaml;
	const { key, value: node } = map.items[index] ?? {};
	const flow = map.flow === true;
	const from = flow ? startOf(key) : entryStart(yaml, key);
	const keyTo = endOf(key);
	const following = tokens.find((token) => token.kind === 'content' && token.from >= keyTo);
	const colon = following?.type === 'map-value-ind';
	const after = colon ? following.to : keyTo;
	return {
		from,
		keyTo,
		colon,
		after,
		explicit: tokens.some((token) => token.from === from && token.type === 'explicit-key-ind'),
		indent: indentAt(source, from),
		value: colon ? contentWithin(source, tokens, { from: after, to: flow ? endOf(node) : nextEntry(yaml, map, index) }) : null,
		node,
		flow,
		json: flow && isScalar(key) && key.type === 'QUOTE_DOUBLE',
	};
}

/** Where a node ends, without blanks and comments after it, as far as the parser says so. */
export function endOf(node: unknown): number {
	return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[1] : undefined) ?? 0;
}

function nextEntry(yaml: YamlText, map: YAMLMap, index: number): number {
	const next = map.items[index + 1];
	return next === undefined ? yaml.source.length : entryStart(yaml, next.key);
}

/** A key of a block map is on one line with its `?`, anchor and tag, and these come first on it. */
function entryStart({ source, tokens }: YamlText, key: unknown): number {
	const line = lineStart(source, startOf(key));
	return tokens.find((token) => token.kind === 'content' && token.from >= line)?.from ?? line;
}
