import { dayOf, type Day } from './core/day.ts';

/** The local calendar day of a moment, in the zone of this machine. */
export function localDayOf(moment: Date): Day {
	const day = dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
	if (day === null) throw new RangeError("this machine's clock shows no day between the years 1000 and 9999");
	return day;
}

/** Today, as this machine's clock and zone have it. The one place that asks for the time. */
export function today(): Day {
	return localDayOf(new Date());
}
