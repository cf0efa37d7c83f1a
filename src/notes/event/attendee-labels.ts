import { plainName } from '../../core/property-names.ts';
import type { ListItem, NoteStructure } from '../structure/note-structure.ts';
import { isAttendeeHeading } from './attendee-headings.ts';
import type { BodyLine } from './body-lines.ts';
import { ATTENDEE_NAMES } from './attendee-words.ts';
import type { NoteTexts } from './countable-text.ts';
import { namesIn, type FoundAttendee } from './names-in-line.ts';

/** Words that stand before a colon in prose as well are labels only where somebody made them bold. */
const PLAIN_LABELS: ReadonlySet<string> = new Set(['attendees', 'participants', 'guests', 'invitees', 'meeting-recipients']);

const INLINE_FIELD = /^[*_]{0,3}([\p{L}][\p{L} _-]{0,30}?)[*_]{0,3}::[ \t]*(.*)$/u;
const BRACKETED_FIELD = /[[(]([\p{L}][\p{L} _-]{0,30}?)::[ \t]*((?:\[\[[^[\]\n]*\]\]|\[[^[\]\n]*\]\([^()\n]*\)|[^[\]()\n])*)[\])]/gu;
/** How many there are, behind a label: `Attendees (3):`. */
const COUNT = String.raw`(?:[ \t]*[([]\d{1,5}[)\]])?`;
const BOLD_LABEL = new RegExp(String.raw`^(\*\*|__)([\p{L}][\p{L} _-]{0,30}?)${COUNT}[ \t\u00A0\u202F]*(?::\1|\1${COUNT}[ \t\u00A0\u202F]*:)[ \t]*(.*)$`, 'u');
const PLAIN_LABEL = new RegExp(String.raw`^([\p{L}][\p{L} _-]{0,30}?)${COUNT}:[ \t]*(.*)$`, 'u');

/** Labels and inline fields of a note with the people behind them, what they take, and the lists that stand under a label with nothing behind it. */
export interface LabelReading {
	readonly found: readonly FoundAttendee[];
	/** Parts behind labels that name nobody, and where their line begins. */
	readonly unread: ReadonlyArray<{ readonly at: number; readonly text: string }>;
	readonly lines: ReadonlySet<number>;
	/** Indices of items that were read, or are labels. */
	readonly items: ReadonlySet<ListItem>;
	/** Items of the lists under labels. */
	readonly listed: readonly ListItem[];
}

/** Reads labels (`**Participants:** A, B`, `attendees:: [[A]]`, `Attendees:` above a list) in lines and list items. */
export function readLabels({ countable, readable }: NoteTexts, structure: NoteStructure, lines: readonly BodyLine[]): LabelReading {
	const read: LabelsRead = { found: [], unread: [], readable };
	const takenLines = new Set<number>();
	const takenItems = new Set<ListItem>();
	const listed: ListItem[] = [];
	for (const line of lines) {
		const label = readLabel(line.text, line.from, read);
		if (label === 'none') continue;
		takenLines.add(line.from);
		if (label === 'list') listed.push(...listBelow(line, lines, structure.items));
	}
	for (const [index, item] of structure.items.entries()) {
		if (item.quoted) continue;
		const text = /^[^\r\n]*/.exec(countable.slice(item.contentFrom, item.to))?.[0] ?? '';
		const label = readLabel(text, item.contentFrom, read);
		if (label === 'none') continue;
		takenItems.add(item);
		if (label === 'list') listed.push(...descendants(structure.items, index));
	}
	return { found: read.found, unread: read.unread, lines: takenLines, items: takenItems, listed };
}

interface LabelsRead {
	readonly found: FoundAttendee[];
	readonly unread: Array<{ readonly at: number; readonly text: string }>;
	readonly readable: string;
}

/** `list` is a label with nothing behind it, `people` one with names. */
function readLabel(line: string, lineFrom: number, { found, unread, readable }: LabelsRead): 'none' | 'list' | 'people' {
	const lead = line.length - line.trimStart().length;
	const text = line.slice(lead).trimEnd();
	const whole = labelOf(text);
	const fields = whole === null ? bracketed(text) : [whole];
	if (fields.length === 0) return 'none';
	if (fields.every(({ value }) => value.trim() === '')) return 'list';
	for (const { value, at } of fields) {
		const from = lineFrom + lead + at;
		const people = namesIn({ text: value, readable: readable.slice(from, whole === null ? from + value.length : lineFrom + line.length).trimEnd(), at: from, order: from, within: 'line', setting: 'line' });
		found.push(...people.found);
		unread.push(...people.unread.map((part) => ({ at: lineFrom, text: part })));
	}
	return 'people';
}

interface Field {
	readonly value: string;
	readonly at: number;
}

function labelOf(text: string): Field | null {
	const inline = INLINE_FIELD.exec(text);
	if (inline !== null) return isNamed(inline[1], ATTENDEE_NAMES) ? fieldAtEnd(text, inline[2]) : null;
	const bold = BOLD_LABEL.exec(text);
	// A bold label says as much as a heading.
	if (bold !== null) return isNamed(bold[2], ATTENDEE_NAMES) || isAttendeeHeading(bold[2] ?? '') ? fieldAtEnd(text, bold[3]) : null;
	const plain = PLAIN_LABEL.exec(text);
	return plain !== null && isNamed(plain[1], PLAIN_LABELS) ? fieldAtEnd(text, plain[2]) : null;
}

function bracketed(text: string): readonly Field[] {
	if (!text.includes('::')) return [];
	return [...text.matchAll(BRACKETED_FIELD)].filter(([, name]) => isNamed(name, ATTENDEE_NAMES)).map(({ 0: all, 2: value = '', index }) => ({ value, at: index + all.length - 1 - value.length }));
}

function fieldAtEnd(text: string, value = ''): Field {
	return { value, at: text.length - value.length };
}

function isNamed(name: string | undefined, names: ReadonlySet<string>): boolean {
	return name !== undefined && names.has(plainName(name));
}

/** The list that stands right under a line, or after blank lines. */
function listBelow(line: BodyLine, lines: readonly BodyLine[], items: readonly ListItem[]): readonly ListItem[] {
	const next = lines.find(({ from, text }) => from > line.from && text.trim() !== '');
	return items.filter(({ from, quoted }) => !quoted && from > line.from && from < (next?.from ?? Infinity));
}

function descendants(items: readonly ListItem[], index: number): readonly ListItem[] {
	const parent = items[index];
	return items.slice(index + 1).filter(({ from, quoted }) => !quoted && from < (parent?.to ?? 0));
}
