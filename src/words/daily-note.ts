import type { Day } from '../core/day.ts';
import { contacts } from './counts.ts';
import { formatDay } from './day.ts';

/** What is said of today's people in the daily note, and of tasks there that are ticked. */

export const STILL_READING = 'The notes are still being read. Try again in a moment.';
export const NOBODY_TODAY = 'Nobody needs you today.';
export const NO_PLACE = 'There is no daily note and no note in front. Switch on “Daily notes”, or open a note.';
export const ALL_THERE = 'They stand there already; nothing was changed.';

export function restsUntil(day: Day, today: Day): string {
	return `The list rests until ${formatDay(day, today)}.`;
}

/** What undo calls it. */
export function insertTitle(count: number): string {
	return `Insert ${contacts(count)} into the daily note`;
}

/** `3 contacts stand in 2026-11-22 now.` */
export function inserted(count: number, note: string): string {
	return `${contacts(count)} ${count === 1 ? 'stands' : 'stand'} in ${note} now.`;
}

/** Of those whose notes no link can lead to. */
export function notLinked(names: readonly string[]): string {
	return names.length === 0 ? '' : `Left out, since no link can lead to the note: ${names.join(', ')}.`;
}

/** The template of the daily notes could not be read. */
export function withoutTemplate(template: string): string {
	return `The template of the daily notes (${template}) could not be read; the note begins without it.`;
}

/** Once a ticked task has logged a touch. */
export function loggedByTick(names: string, day: Day, today: Day): string {
	return `Ticked: a touch with ${names} is logged${day === today ? '' : ` for ${formatDay(day, today)}`}.`;
}
