import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { expect, test } from 'vitest';
import { readStructure, type ListItem, type NoteStructure, type Range } from '../../../src/notes/structure/sections.ts';
import { arbitraryMarkdown } from '../../support/arbitrary-body.ts';
import { GENERATED_NOTES } from '../../support/generated.ts';

// A Markdown library is the oracle: the same headings, list items and code blocks, at the same offsets. What it does not know is
// not covered here: Obsidian's comments and its further kinds of tasks (sections.test.ts).

/** The elements of HTML, of which some mean a block, some are raw, and the rest are text; and two that are none. */
const HTML_NAMES =
	'a abbr address area article aside audio b base basefont bdi bdo blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed ' +
	'fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu menuitem meta meter nav ' +
	'noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strong style sub summary sup table tbody td ' +
	'template textarea tfoot th thead time title tr track u ul var video wbr x-y h7';

interface Found {
	headings: { from: number; to: number; level: number }[];
	items: { from: number; to: number; depth: number }[];
	code: Range[];
}

test('headings, list items and code stand where a Markdown library finds them', () => {
	fc.assert(
		fc.property(arbitraryMarkdown, (text) => {
			const structure = readStructure(text);
			const found = ours(text, structure);
			const expected = oracle(text, structure);
			fc.pre(isDeepStrictEqual(found, expected) || !oracleDeviates(text, structure));
			expect(found).toEqual(expected);
		}),
		{ numRuns: GENERATED_NOTES },
	);
});

test('a box with a blank or an x is a task where GitHub has one', () => {
	fc.assert(
		fc.property(arbitraryMarkdown, (text) => {
			const structure = readStructure(text);
			fc.pre(!oracleDeviates(text, structure) && !BOX_BELOW_MARKER.test(text));
			// Obsidian has a task also where the text of it is underlined, which makes it a heading, and where there is no text.
			const underlined = new Set(structure.headings.map(({ from }) => from + 1));
			const tasks = structure.items.filter(({ task, taskFrom, contentFrom }) => task !== null && ' xX'.includes(task) && !underlined.has(taskFrom ?? -1) && /^[^ \t\r\n]/.test(text.slice(contentFrom)));
			expect(tasks.map(({ markerFrom, task }) => [markerFrom, task !== ' '])).toEqual(oracleTasks(text));
		}),
		{ numRuns: GENERATED_NOTES },
	);
});

test.each(HTML_NAMES.split(' '))('the tag <%s> hides a heading below it where it does for the library', (name) => {
	const found = [`<${name}>`, `</${name}>`, `<${name}> x`, `</${name.toUpperCase()} x`, `<${name}/> x`, `x\n<${name}>`].map((line) => `${line}\n# A\n\n# B`);
	expect(found.map((text) => readStructure(text).headings.length)).toEqual(found.map((text) => headingCount(text)));
});

/** A box in a line below its marker is no task for Obsidian. The library takes some for one, after link definitions, and fails on others. */
const BOX_BELOW_MARKER = /[\r\n][ \t>]*\[[ \txX]\]/;

function ours(text: string, { headings, items, code }: NoteStructure): Found {
	return {
		headings: headings.map(({ from, to, level }) => ({ from, to: withoutBlankLines(text.slice(0, to)).length, level })),
		items: items.map(({ markerFrom, to, depth }) => ({ from: markerFrom, to: withoutBlankLines(text.slice(0, to)).length, depth })),
		code: code.map(({ from, to }) => ({ from, to: withoutBlankLines(text.slice(0, to)).length })),
	};
}

function oracle(text: string, structure: NoteStructure): Found {
	const found: Found = { headings: [], items: [], code: [] };
	const quotedItems = structure.items.filter(({ quoted }) => quoted).map(({ markerFrom, to }) => ({ from: markerFrom, to }));
	const indentedCode = structure.code.filter(({ from }) => isIndented(text, from));
	walk(fromMarkdown(text), 0, (node, depth, next) => {
		const from = startOf(node);
		const to = endOf(text, node);
		if (node.type === 'heading') found.headings.push({ from: headingFrom(text, node), to, level: node.depth });
		if (node.type === 'listItem') found.items.push({ from, to: withoutQuoteMarks(text, { from, to: itemEnd(text, to, next) }, quotedItems), depth });
		if (node.type === 'code') found.code.push({ from, to: withoutQuoteMarks(text, { from, to }, indentedCode) });
	});
	return { ...found, code: rejoined(found.code, indentedCode, text) };
}

function headingCount(text: string): number {
	return fromMarkdown(text).children.filter(({ type }) => type === 'heading').length;
}

function oracleTasks(text: string): [number, boolean][] {
	const tasks: [number, boolean][] = [];
	walk(fromMarkdown(text, { extensions: [gfmTaskListItem()], mdastExtensions: [gfmTaskListItemFromMarkdown()] }), 0, (node) => {
		if (node.type === 'listItem' && typeof node.checked === 'boolean') tasks.push([startOf(node), node.checked]);
	});
	return tasks;
}

function walk(node: Nodes, depth: number, visit: (node: Nodes, depth: number, next: Nodes | undefined) => void, next?: Nodes): void {
	visit(node, depth, next);
	if (!('children' in node)) return;
	node.children.forEach((child, i) => walk(child, node.type === 'listItem' ? depth + 1 : depth, visit, node.children[i + 1]));
}

function startOf({ position }: Nodes): number {
	return position?.start.offset ?? -1;
}

/**
 * The end of a block without the line ends and blank lines that the library counts in where a fence is not closed. What ends within
 * a line, after some marks of the next block, ends with the line before.
 */
function endOf(text: string, { position }: Nodes): number {
	const end = position?.end.offset ?? -1;
	const isWithinLine = /^[ \t]*[^ \t\r\n]/.test(text.slice(end));
	return withoutBlankLines(isWithinLine ? text.slice(0, end).replace(/[^\r\n]*$/, '') : text.slice(0, end)).length;
}

function withoutBlankLines(text: string): string {
	return text.replace(/(?:(?:\r\n|\n|\r)[ \t]*)+$/, '');
}

/**
 * "Blank lines … following an indented code block are not included in it" (CommonMark 0.31, 4.4); the library includes those of four
 * columns and more. It also has a quoted item end with blank lines of its quote, sometimes.
 */
function withoutQuoteMarks(text: string, { from, to }: Range, ours: readonly Range[]): number {
	const same = ours.find((range) => range.from === from);
	return same !== undefined && isBlankBetween(text, same.to, to) ? same.to : to;
}

function isBlankBetween(text: string, from: number, to: number): boolean {
	return from <= to && /^[\s>]*$/.test(text.slice(from, to));
}

/** The library begins a heading with the link definitions above it. */
function headingFrom(text: string, node: Nodes): number {
	const from = startOf(node);
	const child = 'children' in node ? node.children[0] : undefined;
	return text.charAt(from) === '[' && child !== undefined ? startOf(child) : from;
}

/** The library lets an item with an open fence reach into the next one. */
function itemEnd(text: string, to: number, next: Nodes | undefined): number {
	const nextFrom = next === undefined ? Infinity : startOf(next);
	return to < nextFrom ? to : withoutBlankLines(text.slice(0, nextFrom).replace(/[^\r\n]*$/, '')).length;
}

function isIndented(text: string, from: number): boolean {
	return !/[`~]/.test(text.charAt(from));
}

/** Where indented code closes a quote or a list, the library begins another block with its second line. */
function rejoined(code: readonly Range[], ours: readonly Range[], text: string): Range[] {
	return ours.reduce<Range[]>((joined, whole) => {
		const at = joined.findIndex(({ from, to }) => from === whole.from && to < whole.to);
		const [first, second] = [joined[at], joined[at + 1]];
		const isSplit = first !== undefined && second !== undefined && isBlankBetween(text, whole.to, second.to) && !/[\r\n]/.test(text.slice(first.from, first.to));
		return isSplit ? [...joined.slice(0, at), whole, ...joined.slice(at + 2)] : joined;
	}, [...code]);
}

/** Shapes that the library reads otherwise than CommonMark 0.31 says. Its reference implementation reads them as we do. */
function oracleDeviates(text: string, structure: NoteStructure): boolean {
	const lines = text.split(/\r\n|\n|\r/);
	return structure.items.some((item) => isRefused(lines, text, structure, item)) || lines.some((line, i) => TAG_ALONE.test(line) && /\S/.test(lines[i - 1] ?? ''));
}

/** A tag alone does not interrupt a paragraph (4.6), thus goes on with one lazily; the library begins HTML with it. */
const TAG_ALONE = /^[ \t>]*<\/?b[^>]*>[ \t]*$/;

/**
 * An empty item, or a number other than 1, does not interrupt a paragraph (5.2). The library refuses it also below
 * indented code, and within an item or quote that interrupts a paragraph.
 */
function isRefused(lines: readonly string[], text: string, { code }: NoteStructure, { line, marker, markerFrom, contentFrom }: ListItem): boolean {
	const isEmpty = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(contentFrom));
	if (!isEmpty && (marker.length === 1 || /^1.$/.test(marker))) return false;
	const isInner = !/(?:^|[\r\n])[ \t]*$/.test(text.slice(0, markerFrom)) && /\S/.test(lines[line - 1] ?? '');
	const lineFrom = text.slice(0, markerFrom).replace(/[^\r\n]*$/, '').length;
	return isInner || code.some(({ from, to }) => isIndented(text, from) && to <= lineFrom && /^[\s>]*$/.test(text.slice(to, lineFrom)));
}
