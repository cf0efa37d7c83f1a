import type { Cadence, CadenceUnit } from './cadence.ts';

/** The words by which a cadence is read, in notes and where one is typed, in lower case. What is shown is in src/words. */

export const UNIT_WORDS: Readonly<Record<string, CadenceUnit>> = { d: 'day', day: 'day', w: 'week', wk: 'week', week: 'week', m: 'month', mo: 'month', month: 'month', y: 'year', yr: 'year', year: 'year' };

export const CADENCE_WORDS: Readonly<Record<string, Cadence>> = {
	daily: { count: 1, unit: 'day' },
	weekly: { count: 1, unit: 'week' },
	biweekly: { count: 2, unit: 'week' },
	'bi-weekly': { count: 2, unit: 'week' },
	fortnightly: { count: 2, unit: 'week' },
	monthly: { count: 1, unit: 'month' },
	quarterly: { count: 3, unit: 'month' },
	'every quarter': { count: 3, unit: 'month' },
	'twice a year': { count: 6, unit: 'month' },
	'half-yearly': { count: 6, unit: 'month' },
	yearly: { count: 1, unit: 'year' },
	annually: { count: 1, unit: 'year' },
};

/** A number by its place. */
export const NUMBER_WORDS: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
