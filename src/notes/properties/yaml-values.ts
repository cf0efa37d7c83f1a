import { isAlias, isMap, isScalar, isSeq, type Document, type Pair, type Scalar, type YAMLMap } from 'yaml';
import * as words from '../../words/notes-yaml.ts';
import { quotedText } from './property-text.ts';
import type { Flaw } from './yaml-flaw.ts';

/** A pair of the block's map: its key as text, where it stands, and its value. */
export interface Entry {
	readonly key: string;
	readonly at: number;
	readonly value: unknown;
	readonly pair: Pair;
}

/** A key that stands in the same map again: offsets of two of its places. */
export interface DoubledKey {
	readonly key: string;
	readonly first: number;
	readonly second: number;
}

/** What a YAML document holds: its map, null where it is empty, or what is wrong with it. */
export type DocumentReading =
	| { readonly kind: 'entries'; readonly map: YAMLMap | null; readonly entries: readonly Entry[]; readonly doubled: readonly DoubledKey[] }
	| { readonly kind: 'flawed'; readonly flaw: Flaw };

/** More values than this through aliases are an attack, not a note: nine lists of nine aliases make 387 million. */
const MOST_ALIASED_VALUES = 10_000;
const INTEGER = /^(?:[-+]?\d+|0x[\da-f]+|0o[0-7]+)$/i;
/** Names of what every object has already: no key of a note. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const REFUSED_BELOW: ReadonlySet<string> = new Set(['__proto__']);

interface Progress {
	readonly anchors: Map<string, { readonly value: unknown; readonly size: number }>;
	/** Values read so far, and how many of them through aliases. */
	size: number;
	aliased: number;
	/** The first that was found. */
	flaw: Flaw | null;
}

/** Turns a document without errors into entries. Not the package's own `toJS`: it has no places for messages, and rounds long integers. */
export function readDocument({ contents }: Document): DocumentReading {
	if (contents === null) return { kind: 'entries', map: null, entries: [], doubled: [] };
	if (!isMap(contents)) {
		return { kind: 'flawed', flaw: { at: startOf(contents), message: words.noProperties(isSeq(contents) ? 'list' : 'single') } };
	}
	const progress: Progress = { anchors: new Map(), size: 0, aliased: 0, flaw: null };
	const entries = readEntries(contents, FORBIDDEN_KEYS, progress);
	if (progress.flaw !== null) return { kind: 'flawed', flaw: progress.flaw };
	return { kind: 'entries', map: contents, entries, doubled: doubledKeys(entries) };
}

/** Where a node starts, without its anchor and tag. */
export function startOf(node: unknown): number {
	return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined) ?? 0;
}

function readEntries(map: YAMLMap, refusedKeys: ReadonlySet<string>, progress: Progress): readonly Entry[] {
	const entries: Entry[] = [];
	for (const pair of map.items) {
		const key = readKey(pair.key, refusedKeys, progress);
		const value = readNode(pair.value, progress);
		if (progress.flaw !== null) return entries;
		entries.push({ key, at: startOf(pair.key), value, pair });
	}
	return entries;
}

function readKey(node: unknown, refusedKeys: ReadonlySet<string>, progress: Progress): string {
	readNode(node, progress);
	if (!isScalar(node) || node.value === null) {
		report(progress, node, words.noKey(keyKind(node)));
		return '';
	}
	const key = typeof node.value === 'string' ? node.value : (node.source ?? '');
	if (refusedKeys.has(key)) report(progress, node, words.cannotBeKey(quotedText(key)));
	return key;
}

function keyKind(node: unknown): words.YamlThing {
	if (isAlias(node)) return 'alias';
	if (isSeq(node)) return 'list';
	return isMap(node) ? 'map' : 'nothing';
}

function readNode(node: unknown, progress: Progress): unknown {
	if (progress.flaw !== null) return null;
	progress.size++;
	if (isAlias(node)) return readAlias(node.source, node, progress);
	if (!isScalar(node) && !isSeq(node) && !isMap(node)) return null;
	const before = progress.size;
	// An anchor means what came before it until its own node is complete: a list that holds itself has no end.
	if (node.anchor !== undefined) progress.anchors.delete(node.anchor);
	const value = isScalar(node) ? readScalar(node) : isSeq(node) ? node.items.map((item) => readNode(item, progress)) : readMap(node, progress);
	if (node.anchor !== undefined) progress.anchors.set(node.anchor, { value, size: progress.size - before + 1 });
	return value;
}

function readScalar({ value, source }: Scalar): unknown {
	const losesDigits = typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && INTEGER.test(source) && String(value) !== source;
	return losesDigits ? source : value;
}

function readMap(map: YAMLMap, progress: Progress): Readonly<Record<string, unknown>> {
	const entries = readEntries(map, REFUSED_BELOW, progress);
	const [doubled] = doubledKeys(entries);
	if (doubled !== undefined) progress.flaw ??= { at: doubled.second, message: words.standsTwice(quotedText(doubled.key)) };
	return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
}

function readAlias(name: string, node: unknown, progress: Progress): unknown {
	const anchored = progress.anchors.get(name);
	if (anchored === undefined) {
		report(progress, node, words.nothingAliased(name));
		return null;
	}
	progress.size += anchored.size;
	progress.aliased += anchored.size;
	if (progress.aliased > MOST_ALIASED_VALUES) report(progress, node, words.TOO_MANY_ALIASES);
	return anchored.value;
}

function report(progress: Progress, node: unknown, message: string): void {
	progress.flaw ??= { at: startOf(node), message };
}

function doubledKeys(entries: readonly Entry[]): readonly DoubledKey[] {
	const firsts = new Map<string, number>();
	const doubled: DoubledKey[] = [];
	for (const { key, at } of entries) {
		const first = firsts.get(key);
		if (first === undefined) firsts.set(key, at);
		else doubled.push({ key, first, second: at });
	}
	return doubled;
}
