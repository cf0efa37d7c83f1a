import { describe, expect, it } from 'vitest';
import { restingUntil, sayThisWeek, thisWeek } from '../../src/core/away.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-22');
const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `Contact ${index}`);

describe('away until a day', () => {
	it('rests the list until the day before, and not on the day itself', () => {
		expect(restingUntil(day('2026-11-23'), today)).toBe('2026-11-23');
		expect(restingUntil(day('2026-11-22'), today)).toBeNull();
		expect(restingUntil(day('2026-11-01'), today)).toBeNull();
		expect(restingUntil(null, today)).toBeNull();
	});

	it('says afterwards who fits in this week and how many can wait', () => {
		expect(sayThisWeek(thisWeek(names(34), 3))).toBe('3 this week, 31 can wait');
		expect(sayThisWeek(thisWeek(names(3), 3))).toBe('3 this week');
		expect(sayThisWeek(thisWeek([], 3))).toBe('Nobody this week');
	});

	it('keeps the order of the list, and has room for one at least', () => {
		expect(thisWeek(['Ana', 'Bo', 'Cy'], 2)).toEqual({ now: ['Ana', 'Bo'], later: ['Cy'] });
		for (const perWeek of [0, Number.NaN]) expect(thisWeek(['Ana', 'Bo'], perWeek).now).toEqual(['Ana']);
	});
});
