import type { Day } from '../core/day.ts';
import { formatDay } from './day.ts';

/** What is said of one promise. */

/** When a promise was for, and whose it is: `promised for 20 November`, `they promised for today`. */
export function promiseWords({ due, from }: { readonly due: Day; readonly from: 'mine' | 'theirs' }, today: Day): string {
	return `${from === 'theirs' ? 'they promised' : 'promised'} for ${due === today ? 'today' : formatDay(due, today)}`;
}

/** `for 20 November`, `for today`; empty without a day. */
export function forDay(due: Day | null, today: Day): string {
	if (due === null) return '';
	return due === today ? 'for today' : `for ${formatDay(due, today)}`;
}

/** Behind what was promised, in a line that somebody wrote: `(for 20 November)`. `near`: a day of the year that need not be said. */
export function forDayAside(due: Day, near: Day): string {
	return `(for ${formatDay(due, near)})`;
}

/* Why somebody is listed, without the promise itself. */
export const PROMISE_DUE = 'a promise is due';
export const THEY_PROMISED_SOMETHING = 'they promised something';

/** In quotes. */
export function quoted(text: string): string {
	return `“${text}”`;
}

/** In a menu and of a box: `Done: Send the article`. */
export function doneWhat(promise: string): string {
	return `Done: ${promise}`;
}

/** The Tasks plugin took it a step further, and no more. `promise` in its quotes, as below. */
export function promiseInProgress(promise: string): string {
	return `${promise} is in progress, and still to do.`;
}

/** `comesAgain`: it recurs, and the next one is not written. */
export function promiseDone(promise: string, comesAgain: boolean): string {
	return `Done: ${promise}.${comesAgain ? ' It comes again, and only the Tasks plugin writes the next one.' : ''}`;
}
