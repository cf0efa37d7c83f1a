import type { Settings } from '../core/settings.ts';
import { tidyText, type Touch } from '../core/touch.ts';
import { bodyStart } from './properties/frontmatter.ts';
import { solidEnd } from './line-ends.ts';
import { beginningIn, findSections, lastBeginning, type NamedSection } from './named-section.ts';
import type { Heading, ListItem, NoteStructure, Range } from './structure/note-structure.ts';
import { readStructure } from './structure/sections.ts';
import { parseTouchLine } from './touch-line.ts';

/** A touch in a note, and where it stands: from its marker's line, or its heading's, to the end of its last line. */
export interface LoggedTouch extends Range {
	readonly touch: Touch;
	/** The line it begins in, 0 for the first of the note. */
	readonly line: number;
	/** The list item that it is, or the heading that it stands under. */
	readonly shape: { readonly kind: 'item'; readonly item: ListItem } | { readonly kind: 'heading'; readonly heading: Heading };
}

/** An entry of the list whose day cannot be read. */
export interface UnreadableTouch {
	readonly line: number;
	readonly dayText: string;
	readonly message: string;
}

/** The touches of a note, in the order in which they stand there. */
export interface TouchLog {
	/** The heading as the note spells it; null where there is no list. */
	readonly heading: string | null;
	readonly sections: readonly NamedSection[];
	readonly touches: readonly LoggedTouch[];
	readonly unreadable: readonly UnreadableTouch[];
}

/** What names a touch in a note that may have changed since it was read: its line, and the text from `from` to `to`. */
export interface TouchReference {
	readonly line: number;
	readonly source: string;
}

export type TouchLogSettings = Pick<Settings, 'channels' | 'dayOrder' | 'touchHeadings'>;

/** Reads the touches of a note: list items under a heading of the settings, or a heading for each touch. */
export function readTouchLog(text: string, settings: TouchLogSettings): TouchLog {
	return touchLogIn(text, readStructure(text, bodyStart(text)), settings);
}

/** The same for a note whose structure has been read already. */
export function touchLogIn(text: string, structure: NoteStructure, settings: TouchLogSettings): TouchLog {
	const sections = findSections(structure, settings.touchHeadings, text.length);
	const entries = sections.map((section) => entriesIn(text, structure, section, settings));
	const [touches, unreadable] = [entries.flatMap((one) => one.touches), entries.flatMap((one) => one.unreadable)];
	return { heading: sections[0]?.heading.text ?? null, sections, touches, unreadable };
}

/** What names this touch later. */
export function referenceTo(text: string, { line, from, to }: LoggedTouch): TouchReference {
	return { line, source: text.slice(from, to) };
}

type Entries = Pick<TouchLog, 'touches' | 'unreadable'>;

/** An item or a heading that may be a touch. */
interface Candidate extends Omit<LoggedTouch, 'touch'> {
	readonly firstLine: string;
	/** The lines below the first. */
	readonly further: string;
}

function entriesIn(text: string, structure: NoteStructure, section: NamedSection, settings: TouchLogSettings): Entries {
	const touches: LoggedTouch[] = [];
	const unreadable: UnreadableTouch[] = [];
	/** Where the last touch ends: what stands in it is its text. */
	let end = section.from;
	for (const candidate of candidatesIn(text, structure, section)) {
		const { from, to, line, shape, firstLine, further } = candidate;
		if (from < end) continue;
		const read = parseTouchLine(firstLine, settings);
		if (read.kind === 'other' || (read.kind === 'unreadable' && shape.kind === 'heading' && !firstLine.startsWith(read.dayText))) continue;
		end = to;
		if (read.kind === 'unreadable') unreadable.push({ line, dayText: read.dayText, message: read.message });
		else touches.push({ touch: { ...read.touch, text: tidyText(`${read.touch.text}\n${further}`) }, from, to, line, shape });
	}
	return { touches, unreadable: [...unreadable, ...looseLines(text, structure, section, touches)] };
}

/** Headings and items of a section, by position; of items in items all, since a touch may stand under a line that is none. */
function candidatesIn(text: string, structure: NoteStructure, section: NamedSection): readonly Candidate[] {
	const below = beginningIn(structure.headings, section).filter(({ nested }) => !nested);
	const headings = below.map((heading, index) => headingCandidate(text, heading, below[index + 1]?.lineFrom ?? section.to));
	const items = beginningIn(structure.items, section)
		.filter(({ quoted, task }) => !quoted && (task === null || task === 'x' || task === 'X'))
		.map((item) => itemCandidate(text, item));
	return [...headings, ...items].sort((a, b) => a.from - b.from);
}

function itemCandidate(text: string, item: ListItem): Candidate {
	const content = text.slice(item.contentFrom, item.to);
	const end = content.search(/\r\n|\n|\r/);
	const [firstLine, further] = end === -1 ? [content, ''] : [content.slice(0, end), content.slice(end)];
	return { from: item.from, to: item.to, line: item.line, shape: { kind: 'item', item }, firstLine, further };
}

function headingCandidate(text: string, heading: Heading, end: number): Candidate {
	const to = solidEnd(text, heading.to, end);
	return { from: heading.lineFrom, to, line: heading.line, shape: { kind: 'heading', heading }, firstLine: heading.text, further: text.slice(heading.to, to) };
}

const LOOSE_DAY = /(?:^|\r\n|\n|\r)[ \t]{0,3}(\d{4}[-/]\d{1,2}[-/]\d{1,2})(?=[\s:,])/g;
const MOST_LOOSE = 20;
const LOOSE = 'this line is not in the list; begin it with "- "';

/** Lines that begin with a day and stand in no list, code or comment: likely meant as touches. Of very many, the first. */
function looseLines(text: string, structure: NoteStructure, section: NamedSection, touches: readonly Range[]): readonly UnreadableTouch[] {
	const taken = [touches, structure.items.filter(({ depth }) => depth === 0), structure.headings, structure.code, structure.comments];
	const isTaken = (at: number): boolean => taken.some((ranges) => (lastBeginning(ranges, at)?.to ?? 0) > at);
	const loose: UnreadableTouch[] = [];
	for (const match of text.slice(section.from, section.to).matchAll(LOOSE_DAY)) {
		const at = section.from + match.index + match[0].length - 1;
		if (loose.length < MOST_LOOSE && !isTaken(at)) loose.push({ line: lineOf(text, at), dayText: match[1] ?? '', message: LOOSE });
	}
	return loose;
}

function lineOf(text: string, at: number): number {
	return text.slice(0, at).split(/\r\n|\n|\r/).length - 1;
}
