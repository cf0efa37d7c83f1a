import { addDays, daysBetween, type Day } from './day.ts';

const WEEK = 7;

export interface SpreadOptions {
	/** The most in any week; at least 1. */
	readonly perWeek: number;
	/** The first day that may be given. Weeks are blocks of seven days from it on. */
	readonly from: Day;
	/** Due days that stand already, of others. Those before `from` wait still, and count in the first week. */
	readonly standing: readonly Day[];
}

/** Somebody, and the day they were given. */
export interface Spread<T> {
	readonly person: T;
	readonly day: Day;
}

/**
 * A day for each, in the order in which they come: as soon as a week has room beside those who are due in it anyhow, and even over its days. A week that is
 * over the number already gets nobody.
 */
export function spreadDueDays<T>(people: readonly T[], { perWeek, from, standing }: SpreadOptions): ReadonlyArray<Spread<T>> {
	const most = perWeek >= 1 ? Math.floor(perWeek) : 1;
	const taken = takenByWeek(standing, from);
	const spread: Array<Spread<T>> = [];
	for (let week = 0; spread.length < people.length; week += 1) {
		const room = Math.max(0, most - (taken.get(week) ?? 0));
		const these = people.slice(spread.length, spread.length + room);
		spread.push(...these.map((person, index) => ({ person, day: addDays(from, week * WEEK + Math.floor((index * WEEK) / these.length)) })));
	}
	return spread;
}

function takenByWeek(standing: readonly Day[], from: Day): ReadonlyMap<number, number> {
	const taken = new Map<number, number>();
	for (const day of standing) {
		const week = Math.max(0, Math.floor(daysBetween(from, day) / WEEK));
		taken.set(week, (taken.get(week) ?? 0) + 1);
	}
	return taken;
}
