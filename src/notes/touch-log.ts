import type { Settings } from '../core/settings.ts';
import { tidyText, type Touch } from '../core/touch.ts';
import { NOT_IN_LIST } from '../words/notes-touches.ts';
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
	/** Entries that are meant as touches, and whose day cannot be read. */
	readonly unreadable: readonly UnreadableTouch[];
	/** Lines that begin with a day and stand in no list. Perhaps they are meant as touches. */
	readonly loose: readonly UnreadableTouch[];
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
	const outermost = structure.items.filter(({ depth }) => depth === 0);
	const entries = sections.map((section) => entriesIn(text, structure, section, settings));
	const touches = entries.flatMap((one) => one.touches);
	const loose = looseLines(text, sections, [touches, outermost, structure.headings, structure.code, structure.comments]);
	const unreadable = entries.flatMap((one) => one.unreadable);
	return { heading: sections[0]?.heading.text ?? null, sections, touches, unreadable, loose };
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
	const unreadable: Array<UnreadableTouch & Range> = [];
	/** Where the last touch ends: what stands in it is its text. */
	let end = section.from;
	for (const { firstLine, further, ...place } of candidatesIn(text, structure, section)) {
		if (place.from < end) continue;
		const read = parseTouchLine(firstLine, settings);
		const isInDigits = /^(?:\[\[|[*_]*\d+[-/.])/.test(firstLine);
		if (read.kind === 'other' || (read.kind === 'unreadable' && place.shape.kind === 'heading' && !isInDigits)) continue;
		if (read.kind === 'touch') touches.push({ ...place, touch: { ...read.touch, text: tidyText(`${read.touch.text}\n${further}`) } });
		else unreadable.push({ ...place, dayText: read.dayText, message: read.message });
		// Below `Sep 20 to Oct 10` there may be touches; below a day in digits there is its text.
		if (read.kind === 'touch' || isInDigits) end = place.to;
	}
	const holdsNone = ({ from, to }: Range): boolean => beginningIn(touches, { from: from + 1, to }).length === 0;
	return { touches, unreadable: unreadable.filter(holdsNone).map(({ line, dayText, message }) => ({ line, dayText, message })) };
}

/** Headings of a section, and items: those of its outermost lists, and those below items that name a period: `November`, `2026`. */
function candidatesIn(text: string, structure: NoteStructure, section: NamedSection): readonly Candidate[] {
	const below = beginningIn(structure.headings, section).filter(({ nested }) => !nested);
	const headings = below.map((heading, index) => headingCandidate(text, heading, below[index + 1]?.lineFrom ?? section.to));
	/** Where the items that name a period begin. */
	const opens = new Set<number>();
	const items: Candidate[] = [];
	for (const item of beginningIn(structure.items, section)) {
		const isOpen = item.depth === 0 || (item.depth <= DEEPEST && opens.has(structure.items[item.parent ?? -1]?.markerFrom ?? -1));
		if (item.quoted || !isOpen || isOpenTask(item)) continue;
		const candidate = itemCandidate(text, item);
		if (PERIOD.test(candidate.firstLine.trim())) opens.add(item.markerFrom);
		items.push(candidate);
	}
	return [...headings, ...items].sort((a, b) => a.from - b.from);
}

/** A task that is not ticked is a plan. */
function isOpenTask({ task }: ListItem): boolean {
	return task !== null && task.toLowerCase() !== 'x';
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

/** A year, a quarter, a month, a week, and then the touch. */
const DEEPEST = 4;
/** What groups touches in a list: a year, a quarter, a month, a link. */
const PERIOD = /^(?:\[\[[^[\]]*\]\]:?|(?:\d{4}|\d{4}[-/]\d{1,2}|q[1-4](?:[ /]\d{4})?|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b.*):?)$/i;
const LOOSE_DAY = /^[ \t]{0,3}[*_]{0,3}(?:\[\[)?(\d{4}[-/]\d{1,2}[-/]\d{1,2})(?=[\s:,*_\]])/;
const MOST_LOOSE = 20;

/** Lines below the heading that begin a paragraph with a day, and stand in none of the ranges. Of very many, the first. */
function looseLines(text: string, sections: readonly NamedSection[], taken: ReadonlyArray<readonly Range[]>): readonly UnreadableTouch[] {
	const isTaken = (at: number): boolean => taken.some((ranges) => (lastBeginning(ranges, at)?.to ?? 0) > at);
	const loose: UnreadableTouch[] = [];
	for (const { from, ownTo } of sections) {
		let at = from;
		let beginsParagraph = true;
		for (const line of text.slice(from, ownTo).split(/(\r\n|\n|\r)/)) {
			if (loose.length === MOST_LOOSE) return loose;
			const dayText = LOOSE_DAY.exec(line)?.[1];
			const isLoose: boolean = dayText !== undefined && beginsParagraph && !isTaken(at + line.indexOf(dayText));
			if (isLoose) loose.push({ line: lineOf(text, at), dayText: dayText ?? '', message: NOT_IN_LIST });
			if (!/^[\r\n]/.test(line)) beginsParagraph = line.trim() === '' || isLoose;
			at += line.length;
		}
	}
	return loose;
}

function lineOf(text: string, at: number): number {
	return text.slice(0, at).split(/\r\n|\n|\r/).length - 1;
}
