import type { Cadence } from './cadence.ts';
import type { Contact } from './contact.ts';
import { dayNumber, type Day } from './day.ts';
import { dueFactsOf, type DueFacts } from './due-facts.ts';
import type { Settings } from './settings.ts';

/**
 * overdue: the due day has passed; due: it is today; upcoming: it is to come; new: nothing to count from; unclear: there was a touch whose day
 * cannot be read, so that the contact stands among the problems alone; the rest are never due by cadence.
 */
export type State = 'overdue' | 'due' | 'new' | 'upcoming' | 'paused' | 'untracked' | 'archived' | 'died' | 'unclear';

/** What a due day was counted from. */
export type DueBasis = 'next-touch' | 'last-touch' | 'met-on';

/** Where a contact stands today. */
export interface Due {
	readonly state: State;
	/** The day from which the contact is due; null in the states that have none. */
	readonly day: Day | null;
	readonly basis: DueBasis | null;
	readonly lastTouch: Day | null;
	readonly metOn: Day | null;
	/** The cadence that holds, also where it decides nothing. */
	readonly cadence: Cadence | null;
	/** Whole days since the due day; 0 when due today; null unless overdue or due. */
	readonly daysOverdue: number | null;
	/** Days overdue by days of cadence; null unless overdue or due. */
	readonly lateness: number | null;
}

/** Where a contact stands on a day, by the rules of docs/note-format.md, "Due day". */
export function dueOf(contact: Contact, settings: Pick<Settings, 'firstFollowUpDays'>, today: Day): Due {
	return dueOn(dueFactsOf(contact, settings, today), today, dayNumber(today));
}

/** Where a contact stands on a day, which is passed as a number too (day.ts, `dayNumber`): for a list it is worked out once. */
export function dueOn({ due, number, span, paused, forgotten }: DueFacts, today: Day, todayNumber: number): Due {
	if (paused !== null && paused.until > today) return paused.due;
	if (forgotten !== null && forgotten.after < today) return forgotten.due;
	if (number === null || number > todayNumber) return due;
	const daysOverdue = todayNumber - number;
	const { day, basis, lastTouch, metOn, cadence } = due;
	return { state: daysOverdue === 0 ? 'due' : 'overdue', day, basis, lastTouch, metOn, cadence, daysOverdue, lateness: daysOverdue / span };
}
