import type { Day } from '../core/day.ts';
import { formatDay } from './day.ts';
import { counted } from './numbers.ts';
export { LAST_TOUCHES } from './labels.ts';

/** The dialog that logs a touch, and the last touches below it. */

export const WHO_WERE_YOU_WITH = 'Who were you in touch with?';
export const WITH = 'With';
export const ADD_CONTACT = 'Add contact';
export const WHO_ELSE = 'Who else?';
/** A button that shows the rest of very many contacts. */
export function showMore(count: number): string {
	return `Show ${counted(count)} more`;
}

export const NOT_THERE = 'not there any more';

export function takeOut(name: string): string {
	return `Take out ${name}`;
}

/** Where two of one name are in the dialog. */
export function nameAt(name: string, place: string): string {
	return `${name} (${place})`;
}

export const DRAFT_KEPT = 'Not logged last time, and kept for you.';
export const LIGHT_TOUCH = 'A light touch is noted, and does not move the last touch.';
export const WHAT_ABOUT = 'What was it about?';
export const DATE_EXAMPLE = 'today, yesterday, -3d, fri';
export const GAVE_HELP = 'I gave help';
export const GOT_HELP = 'I got help';
export const OWE_REPLY = 'I owe a reply';

export const MORE = 'More: next touch, promise, what to ask';
export const NEXT_TOUCH_EXAMPLE = '2 weeks, fri';
export const NEXT_TOUCH_BLANK = 'Blank: as their cadence says';
export const PROMISE_DAY_EXAMPLE = 'fri, 2 weeks';
export const ASK_NEXT_TIME = 'Ask next time';
export const ASK_EXAMPLE = 'How did the move go?';
/** Among what is wrong with the form, the part of a sentence. */
export const PROMISE_WANTED = 'say what you promise, or take its day out';
export const CONTACT_MISSING = 'Add a contact first.';

export function noteGone(name: string): string {
	return `The note of ${name} is not there any more. Your text is kept.`;
}

/* The last touches. */
/** Before the name, where the touch is with several. */
export const LAST_TOUCHES_WITH = 'Last touches with ';

export function showAll(count: number): string {
	return `Show all ${count}`;
}

/** `day`: said already, as `14 July`. */
export function editTouch(day: string): string {
	return `Edit the touch of ${day}`;
}

export function deleteTouch(day: string): string {
	return `Delete the touch of ${day}`;
}

export function touchDeleted(day: Day, name: string, today: Day): string {
	return `Deleted the touch of ${formatDay(day, today)} with ${name}.`;
}

/* A touch that is being changed. */
export const CHANGED_DATE_EXAMPLE = 'yesterday, -3d, fri';
export const DATE_WANTED = 'Write the day on which it was';
export const DATE_MISSING = 'Write the day on which it was.';
export const NOT_SAVED_YET = 'This change is not saved yet.';
export const NO_CHANNEL = 'None';
export const TEXT_LABEL = 'What it was about';

export function touchOf(day: Day, today: Day): string {
	return `Touch of ${formatDay(day, today)}`;
}

export function touchChanged(day: Day, name: string, today: Day): string {
	return `Changed the touch of ${formatDay(day, today)} with ${name}.`;
}
