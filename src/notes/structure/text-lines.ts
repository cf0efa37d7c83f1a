import type { Range } from './note-structure.ts';

/**
 * The lines of the open paragraph, without the blanks and markers before each: three numbers a line, in one list for all paragraphs of a
 * note. Most of a long note is such lines, and hardly one is asked for: nothing is made for each.
 */
export interface TextLines {
	/** How many lines there are. */
	count: number;
	/** Of each line where it starts, where its text begins and where it ends. What stands behind the last is an earlier paragraph's. */
	readonly places: number[];
}

const START = 0;
const FROM = 1;
const TO = 2;
const PER_LINE = 3;

/** The line from `start`, whose text stands from `from` to `to`, as the next one. */
export function addTextLine(lines: TextLines, start: number, from: number, to: number): void {
	const at = lines.count * PER_LINE;
	lines.places[at + START] = start;
	lines.places[at + FROM] = from;
	lines.places[at + TO] = to;
	lines.count++;
}

/** Takes out so many lines at the beginning. */
export function dropTextLines(lines: TextLines, count: number): void {
	lines.places.copyWithin(0, count * PER_LINE, lines.count * PER_LINE);
	lines.count -= count;
}

/** Where the first line starts; null if there is none. */
export function firstLineStart({ count, places }: TextLines): number | null {
	return count === 0 ? null : (places[START] ?? null);
}

/** From the text of the first line to the end of the last. Both are 0 where there is none. */
export function textRange({ count, places }: TextLines): Range {
	return count === 0 ? { from: 0, to: 0 } : { from: places[FROM] ?? 0, to: places[(count - 1) * PER_LINE + TO] ?? 0 };
}

/** The text of each line. */
export function textsOf({ count, places }: TextLines, text: string): readonly string[] {
	return Array.from({ length: count }, (_, index) => text.slice(places[index * PER_LINE + FROM], places[index * PER_LINE + TO]));
}
