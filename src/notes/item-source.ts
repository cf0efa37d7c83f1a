import type { ItemSource } from './list-insertion.ts';
import type { ListItem, Range } from './structure/note-structure.ts';
import { readBlocks } from './structure/blocks.ts';

/** The lines of a list item as they stand in its note, to be copied into another, and where: without their line ends. */
export interface PlacedSource extends ItemSource {
	readonly spans: readonly Range[];
}

const BLOCK_ID = /(?:^|[ \t]+)\^([\w-]+)[ \t]*$/;
const TAB = 4;

/** The lines of an item, whose first ends at `end`, and of what is indented below it, but for those in the ranges to leave out. */
export function itemSource(text: string, item: ListItem, end: number, leftOut: readonly Range[]): PlacedSource {
	const lineFrom = lineStart(text, item.markerFrom);
	// The marks of a quote and of the items it stands in come before each of its lines.
	const prefix = text.slice(lineFrom, item.markerFrom).replace('\uFEFF', '').replace(/[^ \t>]/g, ' ');
	const spans = linesFrom(text, end, item.to).filter((span) => !leftOut.some(({ from, to }) => span.from < to && span.to > lineStart(text, from)));
	return {
		first: text.slice(item.taskFrom === null ? item.contentFrom : item.taskFrom - 1, end),
		below: spans.map(({ from, to }) => withoutPrefix(text.slice(from, to), prefix)),
		marker: item.marker,
		spans: [{ from: lineFrom, to: end }, ...spans],
	};
}

/** The lines after the one that ends at `end`, up to the one that ends at `to`, without their line ends. */
export function linesFrom(text: string, end: number, to: number): readonly Range[] {
	const lines = text.slice(end, to).matchAll(/(\r\n|\n|\r)([^\r\n]*)/g);
	return [...lines].map(({ 0: whole, 1: lineEnd = '', index }) => ({ from: end + index + lineEnd.length, to: end + index + whole.length }));
}

/** Whether these lines are one item, and what comes after them is none of it: nothing in them is left open. */
export function isWhole({ marker, first, below }: ItemSource): boolean {
	const item = [`${marker} ${first}`, ...below].join('\n');
	const { items, headings } = readBlocks(`${item}\n\n# After\n`, 0);
	return items[0]?.to === item.length && headings[headings.length - 1]?.from === item.length + 2;
}

/** A line without the block id at its end. */
export function withoutBlockId(line: string): string {
	return line.replace(BLOCK_ID, '');
}

/** The block ids of a note, in small letters. */
export function blockIdsOf(note: string): ReadonlySet<string> {
	return new Set(note.split(/\r\n|\n|\r/).flatMap((line) => BLOCK_ID.exec(line)?.[1]?.toLowerCase() ?? []));
}

/** A line without its block id, if that is among these. */
export function withoutIdIn(line: string, ids: ReadonlySet<string>): string {
	return ids.has(BLOCK_ID.exec(line)?.[1]?.toLowerCase() ?? '') ? withoutBlockId(line) : line;
}

/** The same lines without the block ids that a note has already: there they name other lines. A line that is nothing else goes. */
export function withoutIds<T extends ItemSource>(source: T, ids: ReadonlySet<string>): T {
	const below = source.below.filter((line) => line.trim() === '' || withoutIdIn(line, ids).trim() !== '').map((line) => withoutIdIn(line, ids));
	return { ...source, first: withoutIdIn(source.first, ids), below: below.slice(0, below.findLastIndex((line) => line.trim() !== '') + 1) };
}

/** The columns that the blanks at the beginning of a line take. */
export function columnsOf(line: string): number {
	const blanks = /^[ \t]*/.exec(line)?.[0] ?? '';
	return [...blanks].reduce((column, blank) => column + (blank === '\t' ? TAB - (column % TAB) : 1), 0);
}

function lineStart(text: string, at: number): number {
	return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function withoutPrefix(line: string, prefix: string): string {
	if (line.startsWith(prefix)) return line.slice(prefix.length);
	if (prefix.includes('>')) return line.replace(/^[ \t]*(?:>[ \t]?)*/, '');
	// Indented with blanks where the first line is with tabs, or lazily less far.
	return `${' '.repeat(Math.max(0, columnsOf(line) - columnsOf(prefix)))}${line.trimStart()}`;
}
