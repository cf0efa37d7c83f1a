import type { Day } from './day.ts';

/** The day on which the list is back, as long as it rests; null where it does not. On that day itself it rests no longer. */
export function restingUntil(awayUntil: Day | null, today: Day): Day | null {
	return awayUntil !== null && awayUntil > today ? awayUntil : null;
}

/** A list by what there is time for. */
export interface ThisWeek<T> {
	readonly now: readonly T[];
	readonly later: readonly T[];
}

/** Splits a list, in its order, after as many as there is time for in a week; at least 1. */
export function thisWeek<T>(due: readonly T[], perWeek: number): ThisWeek<T> {
	const fits = perWeek >= 1 ? Math.floor(perWeek) : 1;
	return { now: due.slice(0, fits), later: due.slice(fits) };
}

/** `3 this week, 31 can wait`: what is said after coming back, rather than how many are late. */
export function sayThisWeek({ now, later }: ThisWeek<unknown>): string {
	if (now.length === 0) return 'Nobody this week';
	return later.length === 0 ? `${now.length} this week` : `${now.length} this week, ${later.length} can wait`;
}
