import { dayOf, type Day } from '../core/day.ts';

/** A moment's day in the zone of this machine. This does not ask for the time. */
const LOCAL = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric' });

/** The day on which a file was changed, by its time in milliseconds since 1970, in the zone of this machine. Null: no day that a note could have. */
export function localDayOf(moment: number): Day | null {
	const parts = LOCAL.formatToParts(moment);
	const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
	return dayOf(number('year'), number('month'), number('day'));
}
