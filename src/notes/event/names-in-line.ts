import { LINE_END, parseAttendeeEntry } from '../../core/attendee-entry.ts';
import { isNameLike } from '../../core/attendee-name.ts';
import { namesAbsent } from '../../core/attendee-said.ts';
import { splitAttendees } from '../../core/attendee-split.ts';
import type { Attendee, AttendeePlace } from '../../core/attendee.ts';
import { HEADING_WORD, SOURCE_LABEL } from './attendee-words.ts';

/** Somebody in an event note; `order` is where their entry stands there. */
export interface FoundAttendee {
	readonly order: number;
	readonly attendee: Attendee;
}

/** A piece of a note's text to read people from. */
export interface LineSource {
	readonly text: string;
	/** The same with the code in it, which is part of what is said of somebody; the text where there is none. Blanks at its end count for nothing. */
	readonly readable?: string;
	/** Where it begins in the note; null where nothing there can be found again. */
	readonly at: number | null;
	readonly order: number;
	readonly within: AttendeePlace['within'];
	/** See splitAttendees. */
	readonly setting: 'line' | 'item';
}

/** What was read from a piece of text: people, and the parts of it that name nobody. */
export interface LineReading {
	readonly found: readonly FoundAttendee[];
	readonly unread: readonly string[];
}

/** The people in a piece of text that is known to name some; none where its label says that they did not come. */
export function namesIn(source: LineSource): LineReading {
	if (namesAbsent(source.text)) return { found: [], unread: [source.text.trim()] };
	const parts = partsOf(source);
	return { found: parts.flatMap(({ one }) => one ?? []), unread: parts.flatMap(({ one, text }) => (one === null ? [text] : [])) };
}

/** The people in a line that may be prose as well: those that surely are, if they are at least half of what stands there. Of such a line each part is told that is nobody, of others each that begins with a full name. */
export function namesInProse(source: LineSource): LineReading {
	if (namesAbsent(source.text) || isLabel(source.text)) return { found: [], unread: [source.text.trim()] };
	const parts = partsOf(source);
	const isTaken = ({ one, text }: Part): boolean => one !== null && (isSure(one.attendee) || isSureBefore(text));
	const found = parts.filter(isTaken).flatMap(({ one }) => one ?? []);
	const isList = found.length > 0 && found.length * 2 >= parts.length;
	if (isList) return { found, unread: parts.filter((part) => !isTaken(part)).map(({ text }) => text) };
	return { found: [], unread: parts.filter(({ one }) => one !== null && isNamed(one.attendee)).map(({ text }) => text) };
}

/** `From Outlook:`, `Panel Speakers:` above a list. */
function isLabel(text: string): boolean {
	const [, label = ''] = /^[\s*_]*([^:@[\]]{1,60}):[*_\s]*$/u.exec(text) ?? [];
	return HEADING_WORD.test(label) || SOURCE_LABEL.test(label);
}

/** `Ana Diaz; likes tea`: what is said behind the semicolon makes her no less sure. */
function isSureBefore(text: string): boolean {
	const [, before] = /^([^;]+);/.exec(text) ?? [];
	const entry = before === undefined ? null : parseAttendeeEntry(before);
	return entry !== null && isSure(entry.attendee);
}

interface Part {
	readonly text: string;
	/** Null where it names nobody. */
	readonly one: FoundAttendee | null;
}

function partsOf({ text, readable = text, at, order, within, setting }: LineSource): readonly Part[] {
	// Line ends within an item part nobody; the length stays.
	const oneLine = (written: string): string => (setting === 'item' ? written.replace(/[\r\n]/g, LINE_END) : written);
	const [line, whole] = [oneLine(text).padEnd(readable.length), oneLine(readable).padEnd(text.length)];
	return splitAttendees(line, setting).map((part, index, parts): Part => {
		const to = part.to + codeAfter(line.slice(part.to, parts[index + 1]?.from), whole.slice(part.to, parts[index + 1]?.from));
		const written = line.slice(part.from, to);
		const entry = parseAttendeeEntry(written, whole.slice(part.from, to));
		const shown = written.replaceAll(LINE_END, ' ').trimEnd();
		if (entry === null) return { text: shown, one: null };
		const { name } = entry;
		const place = at === null || name === null ? null : { from: at + part.from + name.from, to: at + part.from + name.to, within };
		return { text: shown, one: { order: order + part.from, attendee: { ...entry.attendee, place } } };
	});
}

/** How much of what stands behind a part is code, which belongs to it, with the blanks before. */
function codeAfter(blanked: string, readable: string): number {
	let length = blanked.length;
	while (length > 0 && blanked.charAt(length - 1) === readable.charAt(length - 1)) length--;
	return length;
}

/** Whether a full name with capitals, a link or an address is there. */
export function isNamed({ name, link, emails }: Attendee): boolean {
	return link !== null || emails.length > 0 || (name !== null && name.includes(' ') && isNameLike(name, 5));
}

/** Whether somebody is named for sure: by a link, an address, or a name with nothing but facts after it. */
export function isSure({ name, link, emails, remark }: Attendee): boolean {
	const isMentioned = remark !== null && link !== null && remark.includes(link);
	return (!isMentioned && link !== null) || emails.length > 0 || (name !== null && remark === null && isNameLike(name.replace(/\.$/, ''), 5));
}
