import { shortened } from '../core/shortened.ts';
import { plainLine } from './plain-line.ts';
import { bodyStart } from './properties/frontmatter.ts';
import type { NoteStructure, Range } from './structure/note-structure.ts';

const MOST_LINES = 3;
const MOST_LETTERS = 280;
const LONGEST_READ = 2000;
/** A rule, or the line below an underlined heading. */
const RULE = /^[ \t]*(?:[-*_=][ \t]*){2,}$/;

/** The first lines of a note that say something, as they read, shortened: without properties, headings, code, comments, tasks and the ranges left out. */
export function firstLinesOf(text: string, structure: NoteStructure, leftOut: readonly Range[]): readonly string[] {
	const headings = structure.headings.map(({ lineFrom, to }): Range => ({ from: lineFrom, to }));
	const tasks = structure.items.filter(({ task }) => task !== null);
	const kept = keptBetween(text, bodyStart(text), [...leftOut, ...headings, ...tasks, ...structure.code, ...structure.comments]);
	const lines: string[] = [];
	let room = MOST_LETTERS;
	for (const stretch of kept) {
		for (const line of stretch.split(/[\r\n]+/)) {
			if (lines.length === MOST_LINES || room <= 0) return lines;
			const said = RULE.test(line) ? '' : plainLine(line.slice(0, LONGEST_READ)).text;
			if (said === '') continue;
			lines.push(shortened(said, room));
			room -= said.length;
		}
	}
	return lines;
}

/** What stands between the ranges, in order. A range may lie in another. */
function* keptBetween(text: string, start: number, ranges: readonly Range[]): Generator<string> {
	let at = start;
	for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
		if (from > at) yield text.slice(at, from);
		at = Math.max(at, to);
	}
	if (at < text.length) yield text.slice(at);
}
