import type { Day } from '../core/day.ts';
import { formatDay } from './day.ts';

/** What is said where a contact is picked. */

export const NO_CONTACTS = 'There are no contacts yet.';
export const NO_CONTACT_FOUND = 'No contact found.';

/* The second line of a contact in the list. */
export const NOT_TRACKED = 'not tracked';

export function alsoCalled(alias: string): string {
	return `also ${alias}`;
}

/** `paused until 4 January 2027`; null: until somebody ends it. */
export function pausedUntil(until: Day | null, today: Day): string {
	return until === null ? 'paused' : `paused until ${formatDay(until, today)}`;
}

/** `died 1 May 2024`; null: nobody knows the day. */
export function sinceDay(standing: 'archived' | 'died', on: Day | null, today: Day): string {
	const what = standing === 'died' ? 'died' : 'archived';
	return on === null ? what : `${what} ${formatDay(on, today)}`;
}
