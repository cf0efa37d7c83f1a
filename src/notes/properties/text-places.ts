import { isMap, isScalar, isSeq } from 'yaml';
import { linkOfNestedList } from '../../core/day-text.ts';
import { findFrontmatter } from './frontmatter.ts';
import { openBlock, type Block } from './yaml-block.ts';
import { startOf, type Entry } from './yaml-values.ts';
import { endOf } from './property-place.ts';

/** A text in a property, alone or as an item of its list. */
export interface PlacedText {
	readonly text: string;
	/** Where it begins in the note, within its quotes; null where the note spells it in another way (escapes, several lines). */
	readonly at: number | null;
	/** It stands in a list of several. */
	readonly isItem: boolean;
	/** It is `key: value` of a map, whose key may be a name: YAML takes `- Ana Diaz: speaker` for a map. */
	readonly isPair?: true;
}

/** A property with its texts in order. Of a map with a name or an address, its text is `Name <address>`; of another in a list, its pairs, and of one that is the value, each pair. */
export interface PlacedProperty {
	readonly key: string;
	readonly texts: readonly PlacedText[];
}

/** The texts of all properties of a note and where they stand. None where there are no properties or they cannot be read. */
export function placedProperties(text: string): readonly PlacedProperty[] {
	const place = findFrontmatter(text);
	const opened = place === null ? null : openBlock(text, place);
	if (opened === null || opened.kind === 'malformed') return [];
	return opened.block.entries.map((entry) => ({ key: entry.key, texts: textsOf(entry, opened.block) }));
}

function textsOf({ pair, value }: Entry, block: Block): readonly PlacedText[] {
	const node = pair.value;
	const isList = Array.isArray(value) && linkOfNestedList(value) === null && isSeq(node);
	if (!isList) return placed(node, value, block, false);
	return node.items.flatMap((item, index) => placed(item, (value as readonly unknown[])[index], block, true));
}

function placed(node: unknown, value: unknown, block: Block, isItem: boolean): readonly PlacedText[] {
	const { source, sourceFrom } = block;
	if (typeof value === 'string') {
		const span = isScalar(node) ? source.slice(startOf(node), endOf(node)) : '';
		const quoted = /^["']/.test(span) ? 1 : 0;
		const isVerbatim = span.slice(quoted, span.length - quoted) === value;
		return [{ text: value, at: isVerbatim ? sourceFrom + startOf(node) + quoted : null, isItem }];
	}
	const link = Array.isArray(value) ? linkOfNestedList(value) : null;
	if (link !== null) {
		const isVerbatim = isSeq(node) && source.slice(startOf(node), endOf(node)) === link;
		return [{ text: link, at: isVerbatim ? sourceFrom + startOf(node) : null, isItem }];
	}
	if (isSeq(node) && Array.isArray(value)) return node.items.flatMap((item, index) => placed(item, (value as readonly unknown[])[index], block, true));
	return isMap(node) ? textsOfMap(value as Readonly<Record<string, unknown>>, isItem) : [];
}

/** `- name: Ana` with `email: …` below, else pairs. */
function textsOfMap(map: Readonly<Record<string, unknown>>, isItem: boolean): readonly PlacedText[] {
	const fields = Object.entries(map).map(([key, field]) => [key.toLowerCase(), typeof field === 'string' ? field.trim() : ''] as const);
	const of = (...keys: readonly string[]): string => fields.find(([key, field]) => keys.includes(key) && field !== '')?.[1] ?? '';
	const [name, email] = [of('name', 'displayname', 'cn'), of('email', 'mail', 'e-mail', 'address')];
	const text = email === '' ? name : `${name} <${email}>`.trim();
	if (text !== '') return [{ text, at: null, isItem }];
	const pairs = Object.entries(map).map(([key, field]) => `${key}: ${['string', 'number', 'boolean'].includes(typeof field) ? String(field as string) : ''}`.trim());
	return (isItem ? [pairs.join(', ')] : pairs).map((pair) => ({ text: pair, at: null, isItem: true, isPair: true }));
}
