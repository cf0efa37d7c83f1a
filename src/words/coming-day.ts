import type { Day } from '../core/day.ts';
import { formatDay } from './day.ts';

export const TOMORROW = 'Tomorrow';
export const NEXT_WEEK = 'Next week';
export const NEXT_MONTH = 'Next month';

/** `Next week (29 November)`: a day that is offered. */
export function comingDayTitle(name: string, day: Day, today: Day): string {
	return `${name} (${formatDay(day, today)})`;
}
