import type { DueEntry } from './due-list.ts';
import { BIRTHDAY } from './occasion.ts';

/** What is left on a due list, by what each contact stands there for: each is counted once, as in the groups of the list. */
export interface LeftOver {
	/** Contacts of whom a promise is due, of mine or theirs. */
	readonly promises: number;
	readonly birthdays: number;
	readonly otherOccasions: number;
	/** Whether a card can still be written to anybody. */
	readonly hasCards: boolean;
	/** Contacts on a day that the user set. */
	readonly setDays: number;
	readonly freshMeetings: number;
	/** Contacts by lateness alone: only they can wait. */
	readonly byLateness: number;
}

/** What these entries of a due list stand there for. */
export function leftOverOf(entries: readonly DueEntry[]): LeftOver {
	const ranked = (wanted: DueEntry['rank']): readonly DueEntry[] => entries.filter(({ rank }) => rank === wanted);
	const occasions = ranked('occasion');
	const birthdays = occasions.filter(({ occasion }) => occasion?.kind === BIRTHDAY).length;
	return {
		promises: ranked('promise').length,
		birthdays,
		otherOccasions: occasions.length - birthdays,
		hasCards: entries.some(({ occasion }) => occasion !== null && occasion.daysUntil >= 0),
		setDays: ranked('set-day').length,
		freshMeetings: ranked('fresh-meeting').length,
		byLateness: ranked('by-lateness').length,
	};
}
