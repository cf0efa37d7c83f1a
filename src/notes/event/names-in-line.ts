import { LINE_END, parseAttendeeEntry } from '../../core/attendee-entry.ts';
import { isNameLike } from '../../core/attendee-name.ts';
import { splitAttendees } from '../../core/attendee-split.ts';
import type { Attendee, AttendeePlace } from '../../core/attendee.ts';

/** Somebody in an event note; `order` is where their entry stands there. */
export interface FoundAttendee {
	readonly order: number;
	readonly attendee: Attendee;
}

/** A piece of a note's text to read people from. */
export interface LineSource {
	readonly text: string;
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

/** The people in a piece of text that is known to name some. */
export function namesIn(source: LineSource): LineReading {
	const parts = partsOf(source);
	return { found: parts.flatMap(({ one }) => one ?? []), unread: parts.flatMap(({ one, text }) => (one === null ? [text] : [])) };
}

/** The people in a line that may be prose as well: those that surely are, if they are at least half of what stands there. Of such a line each part is told that is nobody, of others each that begins with a full name. */
export function namesInProse(source: LineSource): LineReading {
	const parts = partsOf(source);
	const isTaken = ({ one }: Part): boolean => one !== null && isSure(one.attendee);
	const found = parts.filter(isTaken).flatMap(({ one }) => one ?? []);
	const isList = found.length > 0 && found.length * 2 >= parts.length;
	if (isList) return { found, unread: parts.filter((part) => !isTaken(part)).map(({ text }) => text) };
	return { found: [], unread: parts.filter(({ one }) => one !== null && isNamed(one.attendee)).map(({ text }) => text) };
}

interface Part {
	readonly text: string;
	/** Null where it names nobody. */
	readonly one: FoundAttendee | null;
}

function partsOf({ text, at, order, within, setting }: LineSource): readonly Part[] {
	// Line ends within an item part nobody; the length stays.
	const line = setting === 'item' ? text.replace(/[\r\n]/g, LINE_END) : text;
	return splitAttendees(line, setting).map((part): Part => {
		const written = line.slice(part.from, part.to);
		const entry = parseAttendeeEntry(written);
		const shown = written.replaceAll(LINE_END, ' ');
		if (entry === null) return { text: shown, one: null };
		const { name } = entry;
		const place = at === null || name === null ? null : { from: at + part.from + name.from, to: at + part.from + name.to, within };
		return { text: shown, one: { order: order + part.from, attendee: { ...entry.attendee, place } } };
	});
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
