import type { Day } from '../core/day.ts';
import { formatDay } from './day.ts';
import { LAST_TOUCH_TO_MEND } from './labels.ts';
export { OPEN_NOTE as OPEN_NOTE_ITEM } from './labels.ts';

/** What stands in the menus of notes, of links and of the editor, and in the menu of a contact. */

export const ATTENDEES_ITEM = 'Create contacts from attendees…';
export const SELECTION_ITEM = 'Create contacts from selection…';
export const OPEN_IN_TAB_ITEM = 'Open in new tab';
export const LOG_TOUCH_ITEM = 'Log touch…';

export function logTouchWith(name: string): string {
	return `Log touch with ${name}…`;
}

export function logTouchNowWith(name: string): string {
	return `Log touch now with ${name}`;
}

export function notNowFor(name: string): string {
	return `Not now for ${name}…`;
}

/** `Clear the next touch (3 December)`. */
export function clearNextTouchItem(day: Day, today: Day): string {
	return `Clear the next touch (${formatDay(day, today)})`;
}

export function nextTouchCleared(name: string): string {
	return `The next touch of ${name} is cleared.`;
}

/** Over the question for another next touch, where the one that stands there cannot be read. */
export function nextTouchOf(name: string): string {
	return `Next touch of ${name}`;
}

/** `Bring last-touch up to date (14 July)`. */
export function mendLastTouchItem(day: Day, today: Day): string {
	return `${LAST_TOUCH_TO_MEND} (${formatDay(day, today)})`;
}

export function lastTouchMended(name: string): string {
	return `The last touch of ${name} is up to date.`;
}

/** Over the question for the last touch, where what stands there cannot be read and no list says. */
export function lastTouchOf(name: string): string {
	return `Last touch of ${name}`;
}

export const IN_TOUCH_ON = 'In touch on';

export function lastTouchSet(name: string, day: Day, today: Day): string {
	return `You were last in touch with ${name} on ${formatDay(day, today)}.`;
}

export function propertiesMended(name: string): string {
	return `The properties of ${name} are repaired.`;
}
