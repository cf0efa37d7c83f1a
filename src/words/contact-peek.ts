import type { Day } from '../core/day.ts';
import { formatDay } from './day.ts';
export { CLOSE as PEEK_CLOSE, LOG_TOUCH as PEEK_LOG, OPEN_NOTE as PEEK_OPEN, REACH_OUT as PEEK_REACH } from './labels.ts';

/** What is said where one contact is looked at. */

export const PEEK_TITLE = 'Contact’s touches';
export const PEEK_ALL_TOUCHES = 'All touches';
/** Of a touch on a day to come, which counts for nothing. */
export const IN_THE_FUTURE = 'in the future';
export const PEEK_NO_TOUCHES = 'No touches yet.';

/** `Earlier touches (9)`. */
export function earlierTouches(count: number): string {
	return `Earlier touches (${count})`;
}

/** Of a line of the list whose day cannot be read. */
export function unreadableTouch(line: number, dayText: string, message: string): string {
	return `Line ${line}, “${dayText}”: ${message}`;
}

/** When they come up; null: by nothing that has a day. */
export function comesUpOn(day: Day | null, today: Day): string | null {
	if (day === null) return null;
	if (day === today) return 'due today';
	return day < today ? `due since ${formatDay(day, today)}` : `due on ${formatDay(day, today)}`;
}
