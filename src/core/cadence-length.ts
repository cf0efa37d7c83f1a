import type { Cadence, CadenceUnit } from './cadence.ts';

const DAYS: Record<CadenceUnit, number> = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 };

/** Days that a cadence spans on average, whatever the month: to compare cadences and to plan time by, never to count a due day. */
export function averageDaysOf({ count, unit }: Cadence): number {
	return count * DAYS[unit];
}
