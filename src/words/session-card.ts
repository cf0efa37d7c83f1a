import type { Day } from '../core/day.ts';
import { capitalised } from './capitalised.ts';
import { formatDay } from './day.ts';
export { LAST_TOUCHES, THEY_PROMISED, YOU_PROMISED } from './labels.ts';

/** What stands on the card of a contact in a session: headings, and the lines of what is known. */

export const TO_ASK = 'To ask this time';
export const HELP_BEFORE = 'Help before that';
export const HOW_YOU_MET = 'How you met';
export const ABOUT_THEM = 'About them';
/** Before and behind the name. */
export const SAYS_NOTHING_YET = ['The note of ', ' says nothing yet. What you log will stand here the next time.'] as const;

export function cannotBeRead(trouble: string): string {
	return `The note cannot be read now: ${trouble}`;
}

/** `Perhaps by call: that was the last time, too.` */
export function perhapsBy(channel: string, why: string): string {
	return `Perhaps by ${channel}: ${why}.`;
}

/** On the button that settles an occasion. */
export function settleOccasion(occasion: string): string {
	return `${capitalised(occasion)}: done for this year`;
}

/** `Last 3 of 12 touches`. */
export function lastOfTouches(shown: number, count: number): string {
	return `Last ${shown} of ${count} touches`;
}

/** The heading above the notes that mention somebody; `since`: the last touch, null where there is none. */
export function mentionsHeading(since: Day | null, today: Day): string {
	return since === null ? 'In your notes' : `Noted since ${formatDay(since, today)}`;
}

/** Of a note that has no day of its own: that of its last change. */
export function editedOn(name: string, day: Day, today: Day): string {
	return `${name} · edited ${formatDay(day, today)}`;
}

/** `18 September 2025 at Design Summit 2025`; '' where neither is known. */
export function metWhere(on: Day | null, at: string | null, today: Day): string {
	const day = on === null ? '' : formatDay(on, today);
	if (at === null) return day;
	return day === '' ? at : `${day} at ${at}`;
}

/* Of a touch. */
export const THEY_WERE_FIRST = 'they were first';
export const YOU_HELPED = 'you helped';
export const THEY_HELPED = 'they helped';

/** The name of the box before a promise; `when` as `forDay` gives it, '' without a day. */
export function donePromise(words: string, when: string): string {
	return when === '' ? `Done: ${words}` : `Done: ${words}, ${when}`;
}
