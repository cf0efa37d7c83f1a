import { parseDay, type Day } from '../../src/core/day.ts';

/** The day on which all benches take place. */
export const TODAY: Day = parseDay('2026-11-22') ?? failed();

function failed(): never {
	throw new Error('2026-11-22 is no day');
}
