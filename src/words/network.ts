import type { Day } from '../core/day.ts';
import type { ComingWeek, NetworkRow, Standings } from '../core/network.ts';
import { minutes } from './counts.ts';
import { formatDay } from './day.ts';

/** What the page "Your network" says. */

export const YOUR_NETWORK = 'Your network';
export const PLACES_TITLE = 'Places';
export const WEEKS_TITLE = 'The next twelve weeks';
export const NO_CONTACTS = 'There are no contacts yet. Put a note for a person into your contact folder, and write how close they are: tier: B. They take a place here.';
export const NOBODY_HAS_PLACE = 'Nobody has a place yet. Give the contacts you want to keep up with a tier, the closest first.';

export const SET_TIER = 'Set a tier';

/** Heads of the two tables. */
export const TIER = 'Tier';
export const PLACES_TAKEN = 'Places taken';
export const MINUTES_A_WEEK = 'Minutes a week';
export const OWN_CADENCE = 'Own cadence, no tier';
export const WEEK_FROM = 'Week from';
export const CONTACTS = 'Contacts';

export function awayUntil(day: Day, today: Day): string {
	return `You are away: the list rests until ${formatDay(day, today)}.`;
}

/** Above the weeks. */
export function weeksHelp(perWeek: number): string {
	return `Each contact once, in the week in which they are next due. About ${perWeek} ${perWeek === 1 ? 'fits' : 'fit'} into a week.`;
}

/** Beside the places of a tier. */
export function pausedBesides(count: number): string {
	return `${count} paused`;
}

/** Places of a tier that are taken: `9 of 12`, `14 of 12, 2 more than planned`. Those without a tier have no places: `3`. */
export function placesInWords({ tier, taken }: Pick<NetworkRow, 'tier' | 'taken'>): string {
	if (tier === null) return String(taken);
	const over = taken - tier.places;
	return over > 0 ? `${taken} of ${tier.places}, ${over} more than planned` : `${taken} of ${tier.places}`;
}

/** Minutes a week, rounded: `4`, `under 1`, `0`. */
export function minutesInWords(count: number): string {
	return count > 0 && count < 1 ? 'under 1' : String(Math.round(count));
}

/** What the contacts need against what there is, in words. */
export function needSentence(minutesAWeek: number, planned: number): string {
	const need = Math.round(minutesAWeek);
	const about = `These contacts need ${minutesAWeek > 0 && minutesAWeek < 1 ? 'less than a minute' : `about ${minutes(need)}`} a week`;
	if (need <= planned) return need === planned ? `${about}, which is what you have.` : `${about}; you have ${planned}.`;
	return `${about}, ${need - planned} more than the ${planned} you have. Longer cadences or fewer contacts make it fit.`;
}

/** `41 of 58 within their time`; null where nobody is kept up with. */
export function withinSentence({ tracked, within }: Standings): string | null {
	return tracked === 0 ? null : `${within} of ${tracked} within their time`;
}

/** The others: `12 to reconnect with · 3 for a first touch · 2 whose last touch cannot be read`. Empty where there are none. */
export function othersSentence({ overdue, firstTouch, unclear }: Standings): string {
	const parts: ReadonlyArray<readonly [number, string]> = [[overdue, 'to reconnect with'], [firstTouch, 'for a first touch'], [unclear, 'whose last touch cannot be read']];
	return parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`).join(' · ');
}

/** What a week is called: the first is this one. */
export function weekName({ from }: ComingWeek, today: Day): string {
	return from === today ? 'This week' : formatDay(from, today);
}

/** How many a week has: `4`, `5, 2 more than fit`; of the first with those who are waiting: `2, and 15 waiting now`. */
export function weekInWords(count: number, waiting: number, perWeek: number): string {
	if (waiting > 0) return `${count}, and ${waiting} waiting now`;
	return count > perWeek ? `${count}, ${count - perWeek} more than fit` : String(count);
}

/** What is said of a backlog that is more than a week's. How many they are stands beside the weeks. */
export function backlogSentence(perWeek: number): string {
	return `More are waiting than the ${perWeek} that ${perWeek === 1 ? 'fits' : 'fit'} into a week. That is fine: start fresh, and they come up a few at a time.`;
}
