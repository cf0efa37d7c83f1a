import { plainName } from '../../core/property-names.ts';
import { isAttendeeHeading } from './attendee-headings.ts';
import { ATTENDEE_NAMES } from './attendee-words.ts';

/** Whether a property or a heading of a note is one for attendees. What its text says besides takes reading it: see readEventNote. */
export function hintsAtAttendees(properties: readonly string[], headings: readonly string[]): boolean {
	return properties.some((name) => ATTENDEE_NAMES.has(plainName(name))) || headings.some(isAttendeeHeading);
}
