import { addCadence, daysOfCadence, type Cadence } from '../../src/core/cadence.ts';
import { daysBetween, type Day } from '../../src/core/day.ts';

/** What a stretch of days without a touch came to, for one person. */
export interface Stretch {
	/** Person-days in it. */
	readonly days: number;
	/** The sum of each day's lateness: days overdue by days of cadence. */
	readonly lateness: number;
	/** Days on which more than 110 % of the cadence had gone by since the last touch. */
	readonly daysBeyond: number;
}

export const noDays: Stretch = { days: 0, lateness: 0, daysBeyond: 0 };

/** Beyond this part of the cadence somebody counts as left waiting. */
const BEYOND = 1.1;

/** The days from one (inclusive) to another (exclusive: on it the next touch was) of somebody whose last touch was on `touched`. */
export function stretchOf(cadence: Cadence, touched: Day, from: Day, to: Day): Stretch {
	const days = Math.max(0, daysBetween(from, to));
	const span = daysOfCadence(cadence, touched);
	const firstOverdue = daysBetween(addCadence(touched, cadence), from);
	const firstAge = daysBetween(touched, from);
	let [late, daysBeyond] = [0, 0];
	for (let day = 0; day < days; day += 1) {
		late += Math.max(0, firstOverdue + day);
		if (firstAge + day > BEYOND * span) daysBeyond += 1;
	}
	return { days, lateness: late / span, daysBeyond };
}

export function addStretches(a: Stretch, b: Stretch): Stretch {
	return { days: a.days + b.days, lateness: a.lateness + b.lateness, daysBeyond: a.daysBeyond + b.daysBeyond };
}
