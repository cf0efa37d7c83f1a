import { lastBeginning } from '../named-section.ts';
import type { ListItem, NoteStructure, Range } from '../structure/note-structure.ts';

/** A line of a note outside of lists, quotes and headings, without its line end. */
export interface BodyLine extends Range {
	readonly text: string;
	/** 1 for the first of the note. */
	readonly number: number;
}

/** The lines in a stretch of a note that stand in no list, quote or heading. Blank lines are among them. */
export function linesOutside(countable: string, structure: NoteStructure, { from, to }: Range): readonly BodyLine[] {
	const outermost = structure.items.filter(({ depth }) => depth === 0);
	const lines: BodyLine[] = [];
	let at = from;
	let number = countable.slice(0, from).split(/\r\n|\n|\r/).length;
	for (const part of countable.slice(from, to).split(/(\r\n|\n|\r)/)) {
		if (/^[\r\n]/.test(part)) number++;
		else if (isOutside(at, part, outermost, structure)) lines.push({ from: at, to: at + part.length, text: part, number });
		at += part.length;
	}
	return lines;
}

function isOutside(at: number, line: string, outermost: readonly ListItem[], { headings }: NoteStructure): boolean {
	const ink = at + line.length - line.trimStart().length;
	const isIn = (ranges: readonly Range[]): boolean => (lastBeginning(ranges, ink)?.to ?? 0) > ink;
	return !line.trimStart().startsWith('>') && !isIn(outermost) && !isIn(headings) && lastBeginning(headings, ink)?.from !== ink;
}
