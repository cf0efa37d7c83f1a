import type { Day } from '../core/day.ts';
import { formatDay, weekdayName } from './day.ts';

/** What fields for a day say, and the dialog with such a field. */

export const COMING_DAY_EXAMPLE = 'fri, 2 weeks, 2026-12-01';
export const COMING_DAY_WANTED = 'write a day, as fri, 2 weeks or 2026-12-01';
export const COMING_DAY_BLANK = 'A day to come';
export const PAST_DAY_EXAMPLE = 'yesterday, -3d, 2026-10-01';
export const PAST_DAY_WANTED = 'write a day, as yesterday, -3d or 2026-10-01';
export const PAST_DAY_BLANK = 'A day that has been, or today';
/** Above the field, where something stands in the note that is no day. */
export function standsNow(value: string): string {
	return `“${value}” stands there now.`;
}

export const SET_DAY = 'Set day';

/** On the button that opens the calendar. */
export function chooseDay(label: string): string {
	return `Choose a day: ${label.toLowerCase()}`;
}

const NEAR = { yesterday: 'yesterday, ', today: 'today, ', tomorrow: 'tomorrow, ' } as const;

/** `Friday 20 November`, `today, Sunday 22 November`. `weekday`: 0 for Sunday; `near`: which day it is, seen from today, where that has a name. */
export function dayWithWeekday(day: Day, weekday: number, near: keyof typeof NEAR | null, today: Day): string {
	return `${near === null ? '' : NEAR[near]}${weekdayName(weekday)} ${formatDay(day, today)}`;
}
