import fc from 'fast-check';
import { addMonths as addMonthsLocally, differenceInCalendarDays, parseISO } from 'date-fns';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween, laterDay, parseDay, weekdayOf } from '../../src/core/day.ts';
import { formatDay } from '../../src/words/day.ts';
import { arbitraryDay } from '../support/arbitrary-contact.ts';
import { day } from '../support/day.ts';

const atNoon = (text: string): Date => parseISO(`${text}T12:00:00`);
const partsOf = (text: string): number[] => text.split('-').map(Number);
const localParts = (date: Date): number[] => [date.getFullYear(), date.getMonth() + 1, date.getDate()];
/** Apia left out 30 December 2011, and Kiritimati 31 December 1994: around these, date-fns loses its way with local dates. */
const isAwayFromGaps = (text: string): boolean => !/^(?:1994-12|1995-01|2011-12|2012-01)/.test(text);

describe('a day', () => {
	it('is a day of the calendar, written YYYY-MM-DD', () => {
		expect(parseDay('2026-11-20')).toBe('2026-11-20');
		expect(parseDay('2024-02-29')).toBe('2024-02-29');
	});

	it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-11-2', '26-11-20', '2026-11-20 ', '0999-01-01', ''])('is not %j', (text) => {
		expect(parseDay(text)).toBeNull();
	});

	it('is made of a year, a month from 1 and a day of the month', () => {
		expect(dayOf(2026, 1, 31)).toBe('2026-01-31');
		expect(dayOf(2026, 2, 31)).toBeNull();
		expect(dayOf(99, 1, 1)).toBeNull();
	});

	it('is shown with its year only in another year', () => {
		expect(formatDay(day('2026-07-14'), day('2026-11-22'))).toBe('14 July');
		expect(formatDay(day('2025-07-01'), day('2026-11-22'))).toBe('1 July 2025');
	});

	it('falls on a weekday, Sunday being 0', () => {
		expect(weekdayOf(day('2026-11-22'))).toBe(0);
		expect(weekdayOf(day('2026-11-28'))).toBe(6);
	});

	it('is later than no day', () => {
		expect(laterDay(day('2026-01-01'), day('2026-01-02'))).toBe('2026-01-02');
		expect(laterDay(null, day('2026-01-02'))).toBe('2026-01-02');
		expect(laterDay(null, null)).toBeNull();
	});
});

describe('adding to a day', () => {
	it.each([
		['2026-01-31', 1, '2026-02-28'],
		['2024-01-31', 1, '2024-02-29'],
		['2026-03-31', -1, '2026-02-28'],
		['2024-02-29', 12, '2025-02-28'],
		['2026-11-30', 3, '2027-02-28'],
	])('%s and %i months is %s', (from, months, to) => {
		expect(addMonths(day(from), months)).toBe(to);
	});

	it('knows days that a zone left out: Apia had no 30 December 2011, Kiritimati no 31 December 1994', () => {
		expect(addDays(day('2011-12-29'), 1)).toBe('2011-12-30');
		expect(addDays(day('2011-12-29'), 2)).toBe('2011-12-31');
		expect(addMonths(day('2011-11-30'), 1)).toBe('2011-12-30');
		expect(addDays(day('1994-12-30'), 1)).toBe('1994-12-31');
		expect(daysBetween(day('1994-12-30'), day('1995-01-01'))).toBe(2);
	});

	it('stays within the years that a day can have', () => {
		expect(addDays(day('9999-12-30'), 5)).toBe('9999-12-31');
		expect(addDays(day('1000-01-02'), -1e300)).toBe('1000-01-01');
		expect(addMonths(day('9999-12-30'), 1e300)).toBe('9999-12-31');
		expect(addMonths(day('1000-01-30'), -1)).toBe('1000-01-01');
	});

	it('and counting the days between are inverse', () => {
		fc.assert(
			fc.property(arbitraryDay, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
				const to = addDays(from, days);
				expect(daysBetween(from, to)).toBe(days);
				expect(addDays(to, -days)).toBe(from);
				expect(to < from).toBe(days < 0);
			}),
		);
	});

	it('gives what date-fns gives for local dates, where the zone has those dates', () => {
		fc.assert(
			fc.property(arbitraryDay, arbitraryDay, fc.integer({ min: -600, max: 600 }), (a, b, months) => {
				const later = addMonths(a, months);
				fc.pre([a, b, later].every(isAwayFromGaps));
				expect(partsOf(later)).toEqual(localParts(addMonthsLocally(atNoon(a), months)));
				expect(daysBetween(a, b)).toBe(differenceInCalendarDays(atNoon(b), atNoon(a)));
			}),
		);
	});
});
