import type { Day } from '../core/day.ts';
import { formatDay } from './day.ts';

/** What is said while somebody is away, and for a while afterwards. */

export const AWAY_TITLE = 'Away until…';
export const AWAY_LABEL = 'Back on';
export const AWAY_BLANK = 'The list rests until that day';
export const NOT_AWAY = 'You are not away; the list is as usual.';
export const DAY_CHANGED_SINCE = 'The day was changed since.';

/** `Away until 3 December`. */
export function untilDay(until: Day, today: Day): string {
	return `Away until ${formatDay(until, today)}`;
}

/** Of a blank field while somebody is away: `words` as `untilDay` gives them. */
export function awayBlank(words: string): string {
	return `${words}; write another day, or today`;
}

export function goneAway(until: Day, today: Day): string {
	return `${untilDay(until, today)}. The list rests, and no note is changed.`;
}

/** After coming back. `isWelcomed`: the list itself says how many can wait. */
export function backAgain(isWelcomed: boolean): string {
	return isWelcomed ? 'Welcome back.' : 'Welcome back. The list is as usual.';
}

/* In place of the list, or above it. */
export const LIST_RESTS = 'The list rests until then, and nothing is lost.';
export const LET_IT_REST = 'Let the list rest';
export const SHOW_LIST = 'Show the list all the same';

/** `Away until 3 December. The list rests until then, …`, the second sentence only while the list is not shown. */
export function awayMessage(words: string, isListShown: boolean): string {
	return `${words}. ${isListShown ? '' : LIST_RESTS}`;
}

export const WELCOME = 'Welcome back';
export const GOT_IT = 'Got it';

/** `Welcome back. 3 this week, 31 can wait.` */
export function welcomeBack(words: string): string {
	return `Welcome back. ${words}.`;
}
