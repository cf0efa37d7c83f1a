import type { Settings } from '../core/settings.ts';
import { tidyText, type Touch } from '../core/touch.ts';
import { bodyStart } from './properties/frontmatter.ts';
import { solidEnd } from './line-ends.ts';
import { findSections, outermostItems, type NamedSection } from './named-section.ts';
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
	const touches: LoggedTouch[] = [];
	const unreadable: UnreadableTouch[] = [];
	for (const section of sections) {
		for (const candidate of candidatesIn(text, structure, section)) {
			const { from, to, line, shape } = candidate;
			const read = parseTouchLine(candidate.firstLine, settings);
			if (read.kind === 'unreadable') unreadable.push({ line, dayText: read.dayText, message: read.message });
			if (read.kind !== 'touch') continue;
			touches.push({ touch: { ...read.touch, text: tidyText(`${read.touch.text}\n${candidate.further}`) }, from, to, line, shape });
		}
	}
	return { heading: sections[0]?.heading.text ?? null, sections, touches, unreadable };
}

/** What names this touch later. */
export function referenceTo(text: string, { line, from, to }: LoggedTouch): TouchReference {
	return { line, source: text.slice(from, to) };
}

interface Candidate extends Omit<LoggedTouch, 'touch'> {
	readonly firstLine: string;
	/** The lines below the first. */
	readonly further: string;
}

function candidatesIn(text: string, structure: NoteStructure, section: NamedSection): readonly Candidate[] {
	const below = structure.headings.filter((heading) => !heading.nested && heading.from >= section.from && heading.from < section.to);
	const underHeadings = below.map((heading, index) => headingCandidate(text, heading, below[index + 1]?.lineFrom ?? section.to));
	const dated = underHeadings.filter(({ firstLine }) => /^(?:\[\[|\d)/.test(firstLine));
	const items = outermostItems(structure, section)
		// What stands under a touch's own heading is its text.
		.filter((item) => !dated.some(({ from, to }) => item.from > from && item.from < to))
		.filter(({ task }) => task === null || task === 'x' || task === 'X')
		.map((item) => itemCandidate(text, item));
	return [...items, ...dated].sort((a, b) => a.from - b.from);
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
