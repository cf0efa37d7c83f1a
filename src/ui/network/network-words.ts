import type { Day } from '../../core/day.ts';
import { formatDay } from '../../words/day.ts';
import type { ComingWeek, NetworkRow, Standings } from '../../core/network.ts';

/** Places of a tier that are taken: `9 of 12`, `14 of 12, 2 more than planned`. Those without a tier have no places: `3`. */
export function placesInWords({ tier, taken }: Pick<NetworkRow, 'tier' | 'taken'>): string {
	if (tier === null) return String(taken);
	const over = taken - tier.places;
	return over > 0 ? `${taken} of ${tier.places}, ${over} more than planned` : `${taken} of ${tier.places}`;
}

/** Minutes a week, rounded: `4`, `under 1`, `0`. */
export function minutesInWords(minutes: number): string {
	return minutes > 0 && minutes < 1 ? 'under 1' : String(Math.round(minutes));
}

/** What the contacts need against what there is, in words. */
export function needSentence(minutes: number, planned: number): string {
	const need = Math.round(minutes);
	const about = `These contacts need ${minutes > 0 && minutes < 1 ? 'less than a minute' : `about ${minutesCount(need)}`} a week`;
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

function minutesCount(count: number): string {
	return count === 1 ? '1 minute' : `${count} minutes`;
}
