import type { DueEntry } from './due-list.ts';
import { CARD_DAYS, isBirthday } from './occasion.ts';

/** What is left on a due list, by what each contact stands there for: each is counted once, as in the groups of the list. */
export interface LeftOver {
	/** Contacts of whom a promise is due, of mine or theirs. */
	readonly promises: number;
	readonly birthdays: number;
	readonly otherOccasions: number;
	/** Whether “Cards to write” has any of these occasions. */
	readonly hasCards: boolean;
	/** How many of them it has. */
	readonly cards: number;
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
	const birthdays = occasions.filter(({ occasion }) => occasion !== null && isBirthday(occasion.kind)).length;
	const cards = occasions.filter(hasCard).length;
	return {
		promises: ranked('promise').length,
		birthdays,
		otherOccasions: occasions.length - birthdays,
		hasCards: cards > 0,
		cards,
		setDays: ranked('set-day').length,
		freshMeetings: ranked('fresh-meeting').length,
		byLateness: ranked('by-lateness').length,
	};
}

/** What the due list shows is not settled, which is the rule of the cards too: there is none where the day has passed, nor where it is further off than cards are looked ahead for. */
function hasCard({ occasion }: DueEntry): boolean {
	return occasion !== null && occasion.daysUntil >= 0 && occasion.daysUntil <= CARD_DAYS;
}
