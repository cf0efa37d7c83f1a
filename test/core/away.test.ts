import { describe, expect, it } from 'vitest';
import { isJustBack, restingUntil, thisWeek, type ThisWeek } from '../../src/core/away.ts';
import { sayThisWeek } from '../../src/words/this-week.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-22');
const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `Contact ${index}`);
/** Where a session has time for all of the week. */
const said = (week: ThisWeek<unknown>): string => sayThisWeek({ ...week, inSession: week.now.length });
const all = (): boolean => true;

describe('away until a day', () => {
	it('rests the list until the day before, and not on the day itself', () => {
		expect(restingUntil(day('2026-11-23'), today)).toBe('2026-11-23');
		expect(restingUntil(day('2026-11-22'), today)).toBeNull();
		expect(restingUntil(day('2026-11-01'), today)).toBeNull();
		expect(restingUntil(null, today)).toBeNull();
	});

	it('is over on that day, and just so for two weeks', () => {
		expect(['2026-11-23', '2026-11-22', '2026-11-08', '2026-11-07'].map((until) => isJustBack(day(until), today))).toEqual([false, true, true, false]);
		expect(isJustBack(null, today)).toBe(false);
	});

	it('says afterwards who fits in this week and how many can wait', () => {
		expect(said(thisWeek(names(34), 3, all))).toBe('3 this week, 31 can wait');
		expect(said(thisWeek(names(3), 3, all))).toBe('3 this week');
		expect(said(thisWeek([], 3, all))).toBe('Nobody this week');
	});

	it('lets nobody wait who is there for a promise or a birthday', () => {
		const people = ['promise', 'promise', 'birthday', 'late', 'late'];
		expect(said(thisWeek(people, 1, (one) => one === 'late'))).toBe('3 this week, 2 can wait');
		expect(said(thisWeek(people, 4, (one) => one === 'late'))).toBe('4 this week, 1 can wait');
	});

	it('keeps the order of the list, and has room for one at least', () => {
		expect(thisWeek(['Ana', 'Bo', 'Cy'], 2, all)).toEqual({ now: ['Ana', 'Bo'], later: ['Cy'] });
		for (const perWeek of [0, Number.NaN]) expect(thisWeek(['Ana', 'Bo'], perWeek, all).now).toEqual(['Ana']);
	});
});
