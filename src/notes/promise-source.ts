import type { OpenPromise } from '../core/promise.ts';
import type { ItemSource } from './list-insertion.ts';
import type { PlacedPromise } from './promises.ts';
import type { Range } from './structure/note-structure.ts';

/** A promise with its lines as they stand in its note, to be copied into another. */
export interface PromiseSource extends ItemSource {
	/** What is promised, as it reads. */
	readonly text: OpenPromise['text'];
	/** The same for two promises whose checkbox and line are the same but for a block id. */
	readonly key: string;
	/** Where its lines stand in the note that they are of, without their line ends. */
	readonly spans: readonly Range[];
}

const BLOCK_ID = /(?:^|[ \t]+)\^([\w-]+)[ \t]*$/;
const TAB = 4;

/** The lines of a promise and of what is indented below it, but for those in the ranges to leave out. */
export function promiseSource(text: string, { promise, item, content }: PlacedPromise, leftOut: readonly Range[]): PromiseSource {
	const lineFrom = lineStart(text, item.markerFrom);
	// The marks of a quote and of the items it stands in come before each of its lines.
	const prefix = text.slice(lineFrom, item.markerFrom).replace('\uFEFF', '').replace(/[^ \t>]/g, ' ');
	const spans = linesFrom(text, content.to, item.to).filter((span) => !leftOut.some(({ from, to }) => span.from < to && span.to > lineStart(text, from)));
	const first = text.slice((item.taskFrom ?? item.contentFrom) - 1, content.to);
	return {
		text: promise.text,
		key: first.replace(BLOCK_ID, '').trim(),
		first,
		below: spans.map(({ from, to }) => withoutPrefix(text.slice(from, to), prefix)),
		marker: item.marker,
		spans: [{ from: lineFrom, to: content.to }, ...spans],
	};
}

/** The same without the block ids that a note has already: there they name other lines. A line that is nothing else goes. */
export function withoutIdsOf(source: PromiseSource, note: string): PromiseSource {
	const ids = new Set(note.split(/\r\n|\n|\r/).flatMap((line) => BLOCK_ID.exec(line)?.[1]?.toLowerCase() ?? []));
	const bare = (line: string): string => (ids.has(BLOCK_ID.exec(line)?.[1]?.toLowerCase() ?? '') ? line.replace(BLOCK_ID, '') : line);
	const below = source.below.filter((line) => line.trim() === '' || bare(line).trim() !== '').map(bare);
	return { ...source, first: bare(source.first), below: below.slice(0, below.findLastIndex((line) => line.trim() !== '') + 1) };
}

/** The lines after the one that ends at `end`, up to the one that ends at `to`. */
function linesFrom(text: string, end: number, to: number): readonly Range[] {
	const lines = text.slice(end, to).matchAll(/(\r\n|\n|\r)([^\r\n]*)/g);
	return [...lines].map(({ 0: whole, 1: lineEnd = '', index }) => ({ from: end + index + lineEnd.length, to: end + index + whole.length }));
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

function columnsOf(line: string): number {
	const blanks = /^[ \t]*/.exec(line)?.[0] ?? '';
	return [...blanks].reduce((column, blank) => column + (blank === '\t' ? TAB - (column % TAB) : 1), 0);
}
