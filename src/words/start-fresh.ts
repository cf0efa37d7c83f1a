import type { Day } from '../core/day.ts';
import type { FreshPlan, FreshWeek } from '../core/fresh-plan.ts';
import type { FullWeeks } from '../core/full-weeks.ts';
import { contacts, minutes, notes, weeks } from './counts.ts';
import { formatDay } from './day.ts';
export { GO_ON_WITHOUT_NOTE as GO_ON } from './labels.ts';

/** What is said where a backlog is spread over the weeks to come. */

export const NOTHING_TO_SPREAD = 'Nobody has to wait: there is nothing to spread. Promises, birthdays and people you just met are for now, and stay where they are.';
export const PER_WEEK = 'Contacts a week';
export const NO_NUMBER = 'Write a number, as 3.';

export function minutesAWeek(minutes: number): string {
	return `About ${minutes} minutes a week`;
}

/** Of those who wait for a day of their own. */
export function alsoSetDays(count: number): string {
	return count === 1 ? 'Also the one on a day you set, which has come' : `Also the ${count} on a day you set, which has come`;
}

/** `34 contacts are waiting, besides promises, birthdays and the like. At 3 a week that takes 12 weeks …` */
export function planSentence({ waiting, weekCount, moved }: FreshPlan, perWeek: number): string {
	const who = `${contacts(waiting)} ${waiting === 1 ? 'is' : 'are'} waiting`;
	if (moved.length === 0) return `${who}, which fits into this week: there is nothing to spread.`;
	return `${who}, besides promises, birthdays and the like. At ${perWeek} a week that takes ${weeks(weekCount)}, the closest tiers first.`;
}

/** After it, why that is longer than they need alone: `52 of these weeks are full with people who are due then anyhow: …` */
export function fullWeeksSentence({ count, needed, planned }: FullWeeks): string {
	const full = `${count} of these weeks ${count === 1 ? 'is' : 'are'} full with people who are due then anyhow`;
	return `${full}: all your contacts need about ${minutes(needed)} a week, ${needed - planned} more than the ${planned} planned here. Longer cadences or fewer contacts make it fit.`;
}

/** What the heading of a week says: `This week`, `Week of 29 November`. */
export function weekTitle({ index, from }: Pick<FreshWeek, 'index' | 'from'>, today: Day): string {
	return index === 0 && from === today ? 'This week' : `Week of ${formatDay(from, today)}`;
}

/** What is said beside it: `3, who stay as they are · 1 other is due as well`, `1 comes up · 2 others are due then`, `full: 9 others are due already`. */
export function weekNote({ index, starts, others }: FreshWeek): string {
	const count = starts.length;
	const due = others === 1 ? '1 other is due' : `${others} others are due`;
	if (count === 0) return `full: ${due} ${index === 0 ? 'already' : 'then'}`;
	const own = index > 0 ? `${count} ${count === 1 ? 'comes' : 'come'} up` : `${count}, who ${count === 1 ? 'stays as it is' : 'stay as they are'}`;
	return others === 0 ? own : `${own} · ${due} ${index === 0 ? 'as well' : 'then'}`;
}

export function showMoreWeeks(count: number): string {
	return `Show ${weeks(count)} more`;
}

/** After what is said of many who got a tier, a cadence or a last touch: `20 contacts come up at once, more than a week has time for.` */
export function comeUpAtOnce(count: number): string {
	return `${contacts(count)} ${count === 1 ? 'comes' : 'come'} up at once, more than a week has time for.`;
}

/** What will be written: `Sets the next touch in 31 notes, and changes nothing else.` */
export function writesSentence(count: number): string {
	return `Sets the next touch in ${notes(count)}, and changes nothing else.`;
}

export function spreadOver(weekCount: number): string {
	return `Spread over ${weeks(weekCount)}`;
}

/** Once it is done: `31 contacts come up over 12 weeks; this week stays as it is.` */
export function areSpread(names: readonly string[], weekCount: number): string {
	const [first = ''] = names;
	return `${names.length === 1 ? `${first} comes` : `${contacts(names.length)} come`} up over ${weeks(weekCount)}; this week stays as it is.`;
}
