import { daysBetween, type Day } from './day.ts';
import type { DueEntry } from './due-list.ts';
import { placeInSession } from './session-place.ts';
import { contactsThatFit, sessionOf } from './session-plan.ts';
import type { Settings } from './settings.ts';

/** The day on which the list is back, as long as it rests; null where it does not. On that day itself it rests no longer. */
export function restingUntil(awayUntil: Day | null, today: Day): Day | null {
	return awayUntil !== null && awayUntil > today ? awayUntil : null;
}

/** Days after coming back on which a backlog is still put by weeks. */
const BACK_DAYS = 14;

/** Whether they came back today or in the last fourteen days. */
export function isJustBack(awayUntil: Day | null, today: Day): boolean {
	if (awayUntil === null || awayUntil > today) return false;
	return daysBetween(awayUntil, today) <= BACK_DAYS;
}

/** A list by what there is time for. */
export interface ThisWeek<T> {
	readonly now: readonly T[];
	readonly later: readonly T[];
}

/** The same of a due list. */
export interface WeekBack extends ThisWeek<DueEntry> {
	/** How many of those for this week a session leads through; it may keep a place for somebody who can wait, who is none of them. */
	readonly inSession: number;
}

/** Splits a list, in its order, after as many as there is time for in a week, at least 1. Who cannot wait is for this week, however many they are. */
export function thisWeek<T>(due: readonly T[], perWeek: number, canWait: (one: T) => boolean): ThisWeek<T> {
	const forNow = due.reduce((count, one, index) => (canWait(one) ? count : index + 1), 0);
	const fits = Math.max(forNow, perWeek >= 1 ? Math.floor(perWeek) : 1);
	return { now: due.slice(0, fits), later: due.slice(fits) };
}

/** The due list by what fits into a week, for a while after somebody came back to more than that; null otherwise. Only who waits by lateness can wait longer. */
export function weekBack(due: readonly DueEntry[], { awayUntil, minutesAWeek, minutesPerContact }: Pick<Settings, 'awayUntil' | 'minutesAWeek' | 'minutesPerContact'>, today: Day): WeekBack | null {
	if (!isJustBack(awayUntil, today)) return null;
	// A promise, a birthday, a day that was set: these are for now.
	const week = thisWeek(due, contactsThatFit(minutesAWeek, minutesPerContact), ({ rank }) => rank === 'by-lateness');
	if (week.later.length === 0) return null;
	const { session } = sessionOf(due, { minutes: minutesAWeek, perContact: minutesPerContact, placeOf: placeInSession });
	return { ...week, inSession: session.filter((entry) => week.now.includes(entry)).length };
}
