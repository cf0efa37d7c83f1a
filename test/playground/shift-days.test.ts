import { describe, expect, it } from 'vitest';
import { daysBetween, shiftDays } from '../../playground/shift-days.mjs';

describe('days in a text', () => {
	it.each([
		['last-touch: 2026-07-01\n', 'last-touch: 2026-07-11\n'],
		['2026/12/25 and [[2026-12-25]]', '2027/01/04 and [[2027-01-04]]'],
		['2028-02-20', '2028-03-01'],
		['2026-11-18T19:30', '2026-11-28T19:30'],
		['2026-11-18 Prototyping night.md', '2026-11-28 Prototyping night.md'],
	])('move: %j becomes %j', (text, moved) => {
		expect(shiftDays(text, 10)).toBe(moved);
		expect(shiftDays(moved, -10)).toBe(text);
	});

	it.each(['2026-02-30', '2026-13-01', '12026-01-01', '2026-01-011', '2026-01/01', '11-27', '2026-7-1', '+34 600 000 011', '0050-01-01', ''])('stay where they are no days: %j', (text) => {
		expect(shiftDays(text, 10)).toBe(text);
	});

	it('stay where the year would have five digits', () => {
		expect(shiftDays('9999-12-31', 1)).toBe('9999-12-31');
	});

	it('are the same after no days', () => {
		expect(shiftDays('2026-11-22', 0)).toBe('2026-11-22');
	});
});

it('counts days over a change of the clock and a leap day', () => {
	expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0);
	expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
	expect(daysBetween('2026-11-22', '2028-03-01')).toBe(465);
	expect(daysBetween('2026-11-22', '2026-11-01')).toBe(-21);
});
