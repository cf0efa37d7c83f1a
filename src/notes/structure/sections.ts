import { readBlocks } from './blocks.ts';
import type { Heading, NoteStructure, Range } from './note-structure.ts';

export type { Heading, ListItem, NoteStructure, Range } from './note-structure.ts';

const BYTE_ORDER_MARK = 0xfeff;

/** What was read last: of one note several ask, one after the other. */
let last: { readonly text: string; readonly from: number; readonly structure: NoteStructure } | null = null;

/**
 * Headings, list items, code and comments of a note's text, by position. `from` is where the body begins, after any frontmatter.
 * Blocks are CommonMark 0.31's, tasks and comments Obsidian's.
 */
export function readStructure(text: string, from = 0): NoteStructure {
	if (last?.text !== text || last.from !== from) last = { text, from, structure: readBlocks(text, from === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : from) };
	return last.structure;
}

/** From the end of a heading to the line of the next one of its level or higher that stands in no quote or list, or to `end`. */
export function sectionAfter(structure: NoteStructure, heading: Heading, end: number): Range {
	const { headings } = structure;
	for (let i = indexAfter(headings, heading.from); i < headings.length; i++) {
		const next = headings[i];
		if (next !== undefined && !next.nested && next.level <= heading.level) return { from: heading.to, to: next.lineFrom };
	}
	return { from: heading.to, to: end };
}

/** Index of the first heading that begins after an offset. */
function indexAfter(headings: readonly Heading[], offset: number): number {
	let low = 0;
	let high = headings.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((headings[middle]?.from ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
