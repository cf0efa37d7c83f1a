import type { Standing } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { formatDay } from './day.ts';
export { ARCHIVE as ARCHIVE_ITEM, CANCEL, END_PAUSE, PICK_DAY as PICK_A_DAY, SET_CADENCE_OF as SET_CADENCE_ITEM, SET_TIER_OF as SET_TIER_ITEM } from './labels.ts';

/** What is said of pausing, archiving and dying. */

export const FOR_GOOD = 'Until I end it';
export const SET_CADENCE_INSTEAD = 'Set a cadence…';
export const NO_SUCH_CHOICE = 'There is no such choice.';
/** Of a pause of so many months. */
export const PAUSE_SPANS = { 1: 'a month', 3: 'three months', 6: 'half a year', 12: 'a year' } as const;
export const PAUSE_DAY_LABEL = 'Due again from';

/** Where somebody stands, in a line about them. */
export const STANDING: Readonly<Record<Standing['kind'], string>> = { active: 'active', paused: 'paused', archived: 'archived', died: 'died' };

export function pauseQuestion(name: string): string {
	return `Pause ${name}: until when?`;
}

/** `Until 22 December (a month)`. */
export function untilDay(day: Day, span: string, today: Day): string {
	return `Until ${formatDay(day, today)} (${span})`;
}

export function pausedForGood(name: string): string {
	return `${name} is paused. “Pause” ends it again.`;
}

export function pausedUntil(name: string, day: Day, today: Day): string {
	return `${name} is paused until ${formatDay(day, today)}.`;
}

/** Why they rest already: their cadence says never. */
export function restsByCadence(name: string): string {
	return `${name} rests because the cadence says never.`;
}

export function pauseEnded(name: string): string {
	return `${name} comes up again when it is time.`;
}

export function archivedMessage(name: string): string {
	return `${name} is archived, and does not come up any more. Their note stays, and every place where you choose somebody still finds them.`;
}

export function archivedAlready(name: string): string {
	return `${name} is archived already.`;
}

export function broughtBack(name: string): string {
	return `${name} is back from the archive.`;
}

export function notArchived(name: string): string {
	return `${name} is not in the archive.`;
}

/** Nothing that is asked for makes sense for somebody who does not come up. */
export function doesNotComeUp(name: string, standing: 'archived' | 'died'): string {
	return standing === 'died' ? `${name} has died, and does not come up again.` : `${name} is archived, and does not come up again. “Bring back from the archive” changes that.`;
}

export function diedTitle(name: string): string {
	return `${name} has died`;
}

export const DIED_SORRY = 'We are sorry.';
export const DIED_MEANS = [
	'They never come up again: no touches are due, no birthdays, no promises.',
	'Their note stays as it is, and every place where you choose somebody still finds them.',
	'Nobody asks about them again. Undo takes it back.',
] as const;
export const DIED_DAY_LABEL = 'The day, if you want to keep it';
export const DIED_DAY_EXAMPLE = '12 March, 2026-03-12';
export const DIED_DAY_BLANK = 'Left out: the note says so without a day.';
export const DIED_CONFIRM = 'Write it down';

export function diedWritten(name: string): string {
	return `It is written down. ${name} does not come up any more.`;
}

export function diedAlready(name: string, day: Day | null, today: Day): string {
	return `The note of ${name} says so already${day === null ? '' : `: ${formatDay(day, today)}`}.`;
}

export const NOBODY_ARCHIVED = 'Nobody is in the archive.';
export const BRING_BACK_WHOM = 'Who is to come back from the archive?';

/** In the menu of a row. */
export const PAUSE_ITEM = 'Pause until…';
export const DIED_ITEM = 'They have died…';
export const BRING_BACK_ITEM = 'Bring back from the archive';
