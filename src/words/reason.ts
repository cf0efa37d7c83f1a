import type { Day } from '../core/day.ts';
import { formatDay } from './day.ts';

/** Why a contact is listed, in a few kind words each; they stand in a row with ` · ` between them. */

export const NOT_IN_TOUCH_YET = 'not in touch yet';
export const FIRST_FOLLOW_UP = 'first follow-up';
/** Nobody can tell when they are due: they are listed for something else. */
export const LAST_TOUCH_UNREADABLE = 'the last touch cannot be read';

/** `company`: null where the note does not say. */
export function newJob(company: string | null): string {
	return company === null ? 'new job' : `new job at ${company}`;
}

export function lastInTouch(day: Day, today: Day): string {
	return `last in touch ${formatDay(day, today)}`;
}

export function nextTouchSet(day: Day, today: Day): string {
	return `next touch set for ${formatDay(day, today)}`;
}

/** `place`: null where the note does not say. */
export function met(day: Day, place: string | null, today: Day): string {
	return place === null ? `met ${formatDay(day, today)}` : `met ${formatDay(day, today)} at ${place}`;
}

export function promisedFor(day: Day, promise: string, today: Day): string {
	return `promised for ${formatDay(day, today)}: ${promise}`;
}

export function theyPromisedFor(day: Day, promise: string, today: Day): string {
	return `they promised for ${formatDay(day, today)}: ${promise}`;
}
