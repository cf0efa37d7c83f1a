import type { Attendee, AttendeeList } from '../core/attendee.ts';
import { dayOf, type Day } from '../core/day.ts';
import { textOrNull } from './attendee-draft.ts';
import { readCalendarAttendee } from './calendar-attendee.ts';
import { allOf, firstOf, readComponents, type Component } from './components.ts';
import { readContentLines } from './content-line.ts';
import { unescapeText } from './content-text.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import type { NumberedLine } from './unfold.ts';

/** One event of a calendar file. */
export interface CalendarEvent {
	/** Null where it has no summary. */
	readonly name: string | null;
	/** The day on which it begins as written, whatever its time zone; null where there is none, or it cannot be read. */
	readonly day: Day | null;
	readonly uid: string | null;
	/** Which date of a repeated event this is, as written (RECURRENCE-ID); null for all others. */
	readonly instance: string | null;
	/** `day` is then the first of several dates. */
	readonly repeats: boolean;
	readonly isCancelled: boolean;
	/** Organizers included, each address once; those with neither name nor address are left out. */
	readonly attendees: readonly Attendee[];
	readonly leftOut: number;
}

export interface CalendarEvents {
	/** In the order of the file. */
	readonly events: readonly CalendarEvent[];
	readonly warnings: readonly string[];
}

/** The events of an iCalendar file (RFC 5545). A body that somebody copied without its BEGIN and END counts as one event. */
export function readCalendar(unfolded: readonly NumberedLine[]): CalendarEvents {
	const content = readContentLines(unfolded);
	const { components, warnings } = readComponents(content);
	const isBody = components.length === 0 && content.lines.some(({ name }) => name === 'ATTENDEE' || name === 'ORGANIZER');
	if (isBody) return { events: [readEvent({ name: 'VEVENT', within: null, properties: content.lines })], warnings };
	return { events: components.filter(({ name }) => name === 'VEVENT').map(readEvent), warnings };
}

/** The event of that day with the most attendees; without a day, that of the latest day that has come. Null where there is none. */
export function eventOn(events: readonly CalendarEvent[], day: Day | null, today: Day): CalendarEvent | null {
	const held = events.some(({ isCancelled }) => !isCancelled) ? events.filter(({ isCancelled }) => !isCancelled) : events;
	const wanted = day ?? held.reduce<Day | null>((latest, event) => (event.day !== null && event.day <= today && (latest === null || event.day > latest) ? event.day : latest), null);
	return held
		.filter((event) => wanted !== null && event.day === wanted)
		.reduce<CalendarEvent | null>((most, event) => (most === null || event.attendees.length > most.attendees.length ? event : most), null);
}

/** An event as the list of its attendees. */
export function attendeesOf(event: CalendarEvent, warnings: readonly string[]): AttendeeList {
	return { event: event.name, day: event.day, attendees: event.attendees, warnings: [...warnings, ...rowsLeftOut(event.leftOut, 'attendee')] };
}

function readEvent(component: Component): CalendarEvent {
	const properties = allOf(component, 'ORGANIZER', 'ATTENDEE');
	const read = properties.flatMap((property) => {
		const attendee = readCalendarAttendee(property);
		return attendee === null ? [] : [{ attendee, isOrganizer: property.name === 'ORGANIZER' }];
	});
	return {
		name: textOrNull(unescapeText(firstOf(component, 'SUMMARY')?.value ?? '')),
		day: dayIn(firstOf(component, 'DTSTART')?.value ?? ''),
		uid: textOrNull(firstOf(component, 'UID')?.value),
		instance: textOrNull(firstOf(component, 'RECURRENCE-ID')?.value),
		repeats: allOf(component, 'RRULE', 'RDATE').length > 0,
		isCancelled: firstOf(component, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED',
		attendees: withOrganizerOnce(read),
		leftOut: properties.length - read.length,
	};
}

/** `20261120T180000Z`, `20261120`, and `2026-11-20` of programs that write dates their own way. */
function dayIn(value: string): Day | null {
	const parts = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(value);
	return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Most programs write the organizer a second time, among the attendees, with the answer. */
function withOrganizerOnce(read: ReadonlyArray<{ readonly attendee: Attendee; readonly isOrganizer: boolean }>): readonly Attendee[] {
	const invited = new Set(read.flatMap(({ attendee, isOrganizer }) => (isOrganizer ? [] : attendee.emails)));
	const names = new Map(read.flatMap(({ attendee, isOrganizer }) => (isOrganizer && !attendee.isGuessedName ? attendee.emails.map((email) => [email, attendee.name] as const) : [])));
	return read.flatMap(({ attendee, isOrganizer }) => {
		if (isOrganizer) return attendee.emails.some((email) => invited.has(email)) ? [] : [attendee];
		const name = names.get(attendee.emails[0] ?? '') ?? null;
		const isNameless = attendee.name === null || attendee.isGuessedName;
		return isNameless && name !== null ? [{ ...attendee, name, isGuessedName: false }] : [attendee];
	});
}
