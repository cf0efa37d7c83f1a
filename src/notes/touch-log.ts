import type { Settings } from '../core/settings.ts';
import { tidyText, type Touch } from '../core/touch.ts';
import { bodyStart } from './properties/frontmatter.ts';
import { solidEnd } from './line-ends.ts';
import { looseLines, type UnreadableTouch } from './loose-lines.ts';
import { beginningIn, findSections, type NamedSection } from './named-section.ts';
import type { Heading, ListItem, NoteStructure, Range } from './structure/note-structure.ts';
import { readStructure } from './structure/sections.ts';
import { createTouchLineParser, type TouchLine } from './touch-line.ts';

export type { UnreadableTouch };

/** A touch in a note, and where it stands: from its marker's line, or its heading's, to the end of its last line. */
export interface LoggedTouch extends Range {
	readonly touch: Touch;
	/** The line it begins in, 0 for the first of the note. */
	readonly line: number;
	/** The list item that it is, or the heading that it stands under. */
	readonly shape: { readonly kind: 'item'; readonly item: ListItem } | { readonly kind: 'heading'; readonly heading: Heading };
}

/** The touches of a note, in the order in which they stand there. */
export interface TouchLog {
	/** The heading as the note spells it; null where there is no list. */
	readonly heading: string | null;
	readonly sections: readonly NamedSection[];
	readonly touches: readonly LoggedTouch[];
	/** Entries that are meant as touches, and whose day cannot be read. */
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

/** Lines that begin with a day and stand in no list. Perhaps they are meant as touches. */
export function readLooseTouches(text: string, settings: TouchLogSettings): readonly UnreadableTouch[] {
	const structure = readStructure(text, bodyStart(text));
	const { sections, touches } = touchLogIn(text, structure, settings);
	return looseLines(text, structure, sections, touches);
}

/** What was read last: of one note several ask, one after the other. */
let last: { readonly structure: NoteStructure; readonly settings: TouchLogSettings; readonly log: TouchLog } | null = null;

/** The same for a note whose structure has been read already. */
export function touchLogIn(text: string, structure: NoteStructure, settings: TouchLogSettings): TouchLog {
	if (last?.structure !== structure || last.settings !== settings) last = { structure, settings, log: readLog(text, structure, settings) };
	return last.log;
}

function readLog(text: string, structure: NoteStructure, settings: TouchLogSettings): TouchLog {
	const sections = findSections(structure, settings.touchHeadings, text.length);
	const parseLine = createTouchLineParser(settings);
	const touches: LoggedTouch[] = [];
	const unreadable: UnreadableTouch[] = [];
	for (const section of sections) {
		const entries = entriesIn(text, structure, section, parseLine);
		for (const touch of entries.touches) touches.push(touch);
		for (const entry of entries.unreadable) unreadable.push(entry);
	}
	return { heading: sections[0]?.heading.text ?? null, sections, touches, unreadable };
}

/** What names this touch later. */
export function referenceTo(text: string, { line, from, to }: LoggedTouch): TouchReference {
	return { line, source: text.slice(from, to) };
}

type ParseLine = (line: string) => TouchLine;

type Entry = Exclude<TouchLine, { kind: 'unreadable' }> | (Extract<TouchLine, { kind: 'unreadable' }> & { readonly isInDigits: boolean });

type Entries = Pick<TouchLog, 'touches' | 'unreadable'>;

/** An item or a heading that may be a touch. */
type Candidate = Omit<LoggedTouch, 'touch'>;

function entriesIn(text: string, structure: NoteStructure, section: NamedSection, parseLine: ParseLine): Entries {
	const touches: LoggedTouch[] = [];
	const unreadable: Array<UnreadableTouch & Range> = [];
	/** Where the last touch ends: what stands in it is its text. */
	let end = section.from;
	for (const candidate of candidatesIn(text, structure, section)) {
		const { from, to, line, shape } = candidate;
		if (from < end) continue;
		const entry = readEntry(text, candidate, parseLine);
		if (entry.kind === 'touch') touches.push({ from, to, line, shape, touch: entry.touch });
		if (entry.kind === 'unreadable' && (entry.isInDigits || shape.kind === 'item')) unreadable.push({ from, to, line, dayText: entry.dayText, message: entry.message });
		// Below `Sep 20 to Oct 10` there may be touches; below a day in digits there is its text.
		if (entry.kind === 'touch' || (entry.kind === 'unreadable' && entry.isInDigits)) end = to;
	}
	const holdsNone = ({ from, to }: Range): boolean => beginningIn(touches, { from: from + 1, to }).length === 0;
	return { touches, unreadable: unreadable.filter(holdsNone).map(({ line, dayText, message }) => ({ line, dayText, message })) };
}

/** What a candidate says by all its lines. */
function readEntry(text: string, candidate: Candidate, parseLine: ParseLine): Entry {
	const { first, further } = linesOf(text, candidate);
	const read = parseLine(first);
	if (read.kind === 'unreadable') return { ...read, isInDigits: IN_DIGITS.test(first) };
	return read.kind === 'touch' ? { kind: 'touch', touch: { ...read.touch, text: tidyText(`${read.touch.text}${further}`) } } : read;
}

/** Headings of a section, and items. */
function candidatesIn(text: string, structure: NoteStructure, section: NamedSection): readonly Candidate[] {
	const below = beginningIn(structure.headings, section).filter(({ nested }) => !nested);
	const headings = below.map((heading, index) => headingCandidate(text, heading, below[index + 1]?.lineFrom ?? section.to));
	const items = itemsIn(text, structure, section).map(itemCandidate);
	return [...headings, ...items].sort((a, b) => a.from - b.from);
}

/** Items of a section's outermost lists, and those below items that name a period: `November`, `2026`. */
function itemsIn(text: string, structure: NoteStructure, section: NamedSection): readonly ListItem[] {
	/** Where the items that name a period begin. */
	const periods = new Set<number>();
	const isReached = ({ depth, parent }: ListItem): boolean => depth === 0 || (depth <= DEEPEST && periods.has(structure.items[parent ?? -1]?.markerFrom ?? -1));
	return beginningIn(structure.items, section).filter((item, index, items) => {
		if (item.quoted || !isReached(item) || isOpenTask(item)) return false;
		const hasItems = (items[index + 1]?.depth ?? 0) > item.depth;
		if (hasItems && PERIOD.test(linesOf(text, itemCandidate(item)).first.trim())) periods.add(item.markerFrom);
		return true;
	});
}

/** A task that is not ticked is a plan. */
function isOpenTask({ task }: ListItem): boolean {
	return task !== null && task.toLowerCase() !== 'x';
}

function itemCandidate(item: ListItem): Candidate {
	return { from: item.from, to: item.to, line: item.line, shape: { kind: 'item', item } };
}

function headingCandidate(text: string, heading: Heading, end: number): Candidate {
	return { from: heading.lineFrom, to: solidEnd(text, heading.to, end), line: heading.line, shape: { kind: 'heading', heading } };
}

/** What stands in the first line of a candidate, and all below it, from the line end on. */
function linesOf(text: string, { to, shape }: Candidate): { readonly first: string; readonly further: string } {
	if (shape.kind === 'heading') return { first: shape.heading.text, further: text.slice(shape.heading.to, to) };
	const content = text.slice(shape.item.contentFrom, to);
	const end = content.search(LINE_END);
	return end === -1 ? { first: content, further: '' } : { first: content.slice(0, end), further: content.slice(end) };
}

const LINE_END = /[\r\n]/;
const IN_DIGITS = /^(?:\[\[|[*_]*\d+[-/.])/;
/** A year, a quarter, a month, a week, and then the touch. */
const DEEPEST = 4;
/** What groups touches in a list: a year, a quarter, a month, a link. */
const PERIOD = /^(?:\[\[[^[\]]*\]\]:?|(?:\d{4}|\d{4}[-/]\d{1,2}|q[1-4](?:[ /]\d{4})?|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b.*):?)$/i;
