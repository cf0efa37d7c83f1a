import type { Day } from '../../core/day.ts';
import { formatDay } from '../../words/day.ts';
import type { FreshPlan, FreshWeek } from '../../core/fresh-plan.ts';

/** `34 contacts are waiting, besides promises, birthdays and the like. At 3 a week that takes 12 weeks …` */
export function planSentence({ waiting, weekCount, moved }: FreshPlan, perWeek: number): string {
	const who = waiting === 1 ? '1 contact is waiting' : `${waiting} contacts are waiting`;
	if (moved.length === 0) return `${who}, which fits into this week: there is nothing to spread.`;
	return `${who}, besides promises, birthdays and the like. At ${perWeek} a week that takes ${weeksInWords(weekCount)}, the closest tiers first.`;
}

/** What the heading of a week says: `This week`, `Week of 29 November`. */
export function weekTitle({ index, from }: Pick<FreshWeek, 'index' | 'from'>, today: Day): string {
	return index === 0 && from === today ? 'This week' : `Week of ${formatDay(from, today)}`;
}

/** What is said beside it: `3, who stay as they are · 1 other is due as well`, `9 others are due already`. */
export function weekNote({ index, starts, others }: FreshWeek): string {
	const count = starts.length;
	if (count === 0) return others === 1 ? '1 other is due already' : `${others} others are due already`;
	const own = index > 0 ? String(count) : `${count}, who ${count === 1 ? 'stays as it is' : 'stay as they are'}`;
	return others === 0 ? own : `${own} · ${others === 1 ? '1 other is due' : `${others} others are due`} ${index === 0 ? 'as well' : 'then'}`;
}

/** What will be written: `Sets the next touch in 31 notes, and changes nothing else.` */
export function writesSentence(count: number): string {
	return `Sets the next touch in ${count === 1 ? '1 note' : `${count} notes`}, and changes nothing else.`;
}

/** `1 week`, `12 weeks`. */
export function weeksInWords(count: number): string {
	return count === 1 ? '1 week' : `${count} weeks`;
}

/** A number of contacts a week as somebody types it; null if it is none that makes sense. */
export function readPerWeek(typed: string): number | null {
	const number = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0;
	return number >= 1 ? number : null;
}
