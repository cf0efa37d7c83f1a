import type { AttendeeList } from '../core/attendee.ts';
import { unreadable } from '../core/reading.ts';
import { NO_CARD, NO_EVENT, NOBODY_ON_CARDS } from '../words/attendee-files.ts';
import { attendeesOf, readCalendar, type CalendarEvent } from './icalendar.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import type { NumberedLine } from './unfold.ts';
import { readCards } from './vcard.ts';

/** What a file or a pasted text holds: a list of attendees, several events of which the user chooses one, or the reason why neither. */
export type AttendeesReading =
	| { readonly kind: 'list'; readonly list: AttendeeList }
	| { readonly kind: 'events'; readonly events: readonly CalendarEvent[]; readonly warnings: readonly string[] }
	| { readonly kind: 'unreadable'; readonly message: string };

/** The events of an iCalendar text; one event is a list at once. */
export function readCalendarAttendees(unfolded: readonly NumberedLine[]): AttendeesReading {
	const { events, warnings } = readCalendar(unfolded);
	const [first] = events;
	if (first === undefined) return unreadable(NO_EVENT);
	return events.length === 1 ? { kind: 'list', list: attendeesOf(first, warnings) } : { kind: 'events', events, warnings };
}

/** The people of a vCard text as a list without an event. */
export function readCardAttendees(unfolded: readonly NumberedLine[]): AttendeesReading {
	const { attendees, cards, warnings } = readCards(unfolded);
	if (attendees.length === 0) return unreadable(cards === 0 ? NO_CARD : NOBODY_ON_CARDS);
	return { kind: 'list', list: { event: null, day: null, attendees, warnings: [...warnings, ...rowsLeftOut(cards - attendees.length, 'card')] } };
}
