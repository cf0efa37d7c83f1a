import { parseDay, type Day } from '../core/day.ts';
import { plainLine } from './plain-line.ts';

const HEADING = /^ {0,3}(#{1,6})[ \t]/;
/** Whatever a line is made of, its day stands at its beginning. */
const BEGINNING = 200;
const TAB = 4;

/**
 * The days of a note's lines, which are to be asked for one after the other: the day with which a line begins, else that of the item above it in whose
 * list it stands, else that of the heading. Null: none.
 */
export function createLineDays(): (line: string) => Day | null {
	const headings: Array<Day | null> = [];
	let items: ReadonlyArray<{ readonly indent: number; readonly day: Day }> = [];
	return (line) => {
		const day = dayAtBeginning(line);
		const level = HEADING.exec(line)?.[1]?.length;
		if (level !== undefined) {
			headings.length = level;
			headings[level - 1] = day;
			items = [];
		} else if (line.trim() !== '') {
			const indent = indentOf(line);
			items = items.filter((item) => item.indent < indent);
			if (day !== null) items = [...items, { indent, day }];
		}
		return day ?? items[items.length - 1]?.day ?? lastOf(headings);
	};
}

function lastOf(days: ReadonlyArray<Day | null | undefined>): Day | null {
	return days.reduce<Day | null>((found, day) => day ?? found, null);
}

function dayAtBeginning(line: string): Day | null {
	return /\d/.test(line) ? parseDay(plainLine(line.slice(0, BEGINNING)).text.slice(0, 10)) : null;
}

function indentOf(line: string): number {
	const blanks = /^[ \t]*/.exec(line)?.[0] ?? '';
	return [...blanks].reduce((sum, blank) => sum + (blank === '\t' ? TAB : 1), 0);
}
