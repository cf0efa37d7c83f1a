import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import { dueListOf } from './due-list.ts';
import { backlogOf } from './fresh-plan.ts';
import { contactsThatFit } from './session-plan.ts';
import type { Settings } from './settings.ts';

/** What a change makes of some contacts, who stay in the same order. */
export interface Change {
	readonly before: readonly Contact[];
	readonly after: readonly Contact[];
}

/** Paths of those who wait by lateness alone once something was done, and did not before, where they are more than a week has time for; else nobody. */
export function comeAtOnce({ before, after }: Change, settings: Settings, today: Day): readonly string[] {
	const waited = new Set(waiting(before, settings, today));
	const newcomers = waiting(after, settings, today).filter((path) => !waited.has(path));
	return isMoreThanAWeek(newcomers.length, settings) ? newcomers : [];
}

/** Whether so many who wait are more than a week has time for. */
export function isMoreThanAWeek(count: number, { minutesAWeek, minutesPerContact }: Pick<Settings, 'minutesAWeek' | 'minutesPerContact'>): boolean {
	return count > contactsThatFit(minutesAWeek, minutesPerContact);
}

function waiting(contacts: readonly Contact[], settings: Settings, today: Day): readonly string[] {
	return backlogOf(dueListOf(contacts, settings, today).due, false).map(({ contact }) => contact.path);
}
