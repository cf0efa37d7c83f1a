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

/** The people in a piece of text that is known to name some. */
export function namesIn({ text, at, order, within, setting }: LineSource): readonly FoundAttendee[] {
	// Line ends within an item part nobody; the length stays.
	const line = setting === 'item' ? text.replace(/[\r\n]/g, LINE_END) : text;
	return splitAttendees(line, setting).flatMap((part) => {
		const entry = parseAttendeeEntry(line.slice(part.from, part.to));
		if (entry === null) return [];
		const { name } = entry;
		const place = at === null || name === null ? null : { from: at + part.from + name.from, to: at + part.from + name.to, within };
		return [{ order: order + part.from, attendee: { ...entry.attendee, place } }];
	});
}

/** The people in a line that may be prose as well: those that surely are, if they are at least half of what stands there. */
export function namesInProse(source: LineSource): readonly FoundAttendee[] {
	const found = namesIn(source).filter(({ attendee }) => isSure(attendee));
	return found.length * 2 >= splitAttendees(source.text, source.setting).length ? found : [];
}

/** Whether somebody is named for sure: by a link, an address, or a name with nothing but facts after it. */
export function isSure({ name, link, emails, remark }: Attendee): boolean {
	const isMentioned = remark !== null && link !== null && remark.includes(link);
	return (!isMentioned && link !== null) || emails.length > 0 || (name !== null && remark === null && isNameLike(name.replace(/\.$/, ''), 5));
}
