import { addDays, addMonths, type Day } from '../core/day.ts';
import { NEXT_MONTH, NEXT_WEEK, TOMORROW } from '../words/coming-day.ts';

/** A day that is offered to put something off to. */
export interface ComingDay {
	readonly name: string;
	readonly day: Day;
	readonly icon: string;
	/** Where it is more than that day. */
	readonly act?: () => void;
}

/** The days that are offered wherever somebody is put off. */
export function comingDays(today: Day): readonly ComingDay[] {
	return [
		{ name: TOMORROW, day: addDays(today, 1), icon: 'sun' },
		{ name: NEXT_WEEK, day: addDays(today, 7), icon: 'calendar' },
		{ name: NEXT_MONTH, day: addMonths(today, 1), icon: 'calendar-plus' },
	];
}
