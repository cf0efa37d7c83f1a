import { NOT_IN_LIST } from '../words/notes-touches.ts';
import { beforeLineEnd } from './line-ends.ts';
import { beginningIn, lastBeginning, type NamedSection } from './named-section.ts';
import type { NoteStructure, Range } from './structure/note-structure.ts';

/** What is meant as a touch, or may be, and is not read as one. */
export interface UnreadableTouch {
	readonly line: number;
	readonly dayText: string;
	readonly message: string;
}

/** A line end, and the day that the line after it begins with. */
const DAY_BELOW = /[\r\n][ \t]{0,3}[*_]{0,3}(?:\[\[)?(\d{4}[-/]\d{1,2}[-/]\d{1,2})(?=[:,*_\]]|[^\S\r\n])/g;
const LINE_END = /\r\n|\n|\r/;
const MOST_LOOSE = 20;

/** Lines below the headings of these sections that begin a paragraph with a day, and stand in no touch, list, heading, code or comment. Of very many, the first. */
export function looseLines(text: string, structure: NoteStructure, sections: readonly NamedSection[], touches: readonly Range[]): readonly UnreadableTouch[] {
	const loose: UnreadableTouch[] = [];
	/** Lines are counted on from the last that was found. */
	let counted = { to: 0, lines: 0 };
	for (const { from, ownTo } of sections) {
		const lists = beginningIn(structure.items, { from, to: ownTo }).filter(({ depth }) => depth === 0);
		const taken: ReadonlyArray<readonly Range[]> = [touches, lists, structure.headings, structure.code, structure.comments];
		/** The last that was found: the line right below it may be another. */
		let lastDay: number | null = null;
		for (const { 0: whole, 1: dayText = '', index } of text.slice(from, ownTo).matchAll(DAY_BELOW)) {
			if (loose.length === MOST_LOOSE) return loose;
			const lineFrom: number = from + index + 1;
			const day: number = from + index + whole.length - dayText.length;
			const above = beforeLineEnd(text, lineFrom);
			const beginsParagraph = isBlankBefore(text, from, above) || (lastDay !== null && !LINE_END.test(text.slice(lastDay, above)));
			if (!beginsParagraph || taken.some((ranges) => (lastBeginning(ranges, day)?.to ?? 0) > day)) continue;
			counted = { to: lineFrom, lines: counted.lines + text.slice(counted.to, lineFrom).split(LINE_END).length - 1 };
			loose.push({ line: counted.lines, dayText, message: NOT_IN_LIST });
			lastDay = day;
		}
	}
	return loose;
}

/** Whether the line that ends at an offset is blank, or is not in the section that begins at `from`. */
function isBlankBefore(text: string, from: number, lineTo: number): boolean {
	const solid = text.slice(from, lineTo).trimEnd();
	return solid === '' || LINE_END.test(text.slice(from + solid.length, lineTo));
}
