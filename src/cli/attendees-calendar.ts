import type { AttendeeList } from '../core/attendee.ts';
import type { Day } from '../core/day.ts';
import { attendeesOf, type CalendarEvent } from '../formats/icalendar.ts';
import { noEventOn, noEventSoFar, severalEventsOn } from '../words/cli-attendees.ts';

interface Wanted {
	/** The day of the event that is meant; null for the latest that is not to come. */
	readonly eventDay: Day | null;
	readonly today: Day;
	readonly warnings: readonly string[];
}

export type ChosenEvent = { readonly kind: 'list'; readonly list: AttendeeList } | { readonly kind: 'refused'; readonly reason: string };

/** One of the events of a calendar: that of a day, else the latest that is not after today; or why none is meant for sure. Those called off and those without people count for nothing. */
export function chooseEvent(events: readonly CalendarEvent[], { eventDay, today, warnings }: Wanted): ChosenEvent {
	const held = events.filter(({ isCancelled, attendees }) => !isCancelled && attendees.length > 0);
	const past = held.flatMap(({ day }) => (day !== null && day <= today ? [day] : []));
	const day = eventDay ?? [...past].sort().pop() ?? null;
	if (day === null) return { kind: 'refused', reason: noEventSoFar(events.length) };
	const onDay = held.filter((event) => event.day === day);
	// What replaces one date of a repeated event says more than the event does.
	const instances = onDay.filter(({ instance }) => instance !== null);
	const [chosen, other] = instances.length > 0 ? instances : onDay;
	if (chosen === undefined) return { kind: 'refused', reason: noEventOn(day) };
	if (other !== undefined) return { kind: 'refused', reason: severalEventsOn(day, onDay.map(({ name }) => name)) };
	return { kind: 'list', list: attendeesOf(chosen, warnings) };
}
