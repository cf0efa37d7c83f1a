import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseComingDay, parsePastDay } from '../../src/core/day-phrase.ts';
import { addDays } from '../../src/core/day.ts';
import { arbitraryDay } from '../support/arbitrary-contact.ts';
import { day } from '../support/day.ts';

const sunday = day('2026-11-22');

describe('the day of a touch, as typed on Sunday 22 November 2026', () => {
	it.each([
		['today', '2026-11-22'],
		['yesterday', '2026-11-21'],
		['Yesterday ', '2026-11-21'],
		['-3d', '2026-11-19'],
		['-3', '2026-11-19'],
		['-2w', '2026-11-08'],
		['-1m', '2026-10-22'],
		['3 days ago', '2026-11-19'],
		['a week ago', '2026-11-15'],
		['fri', '2026-11-20'],
		['last tue', '2026-11-17'],
		['Thursday', '2026-11-19'],
		['sun', '2026-11-15'],
		['2026-11-20', '2026-11-20'],
		['20.11.2026', '2026-11-20'],
		['two weeks ago', '2026-11-08'],
		['on tuesday', '2026-11-17'],
		['2026-11-23', '2026-11-22'],
	])('%j is %s', (typed, expected) => {
		expect(parsePastDay(typed, sunday, null)).toEqual({ kind: 'read', value: expected });
	});

	it.each(['2026-11-24', '11/12/2026', '2026-02-30', 'tomorrow', 'next fri', 'in 2 days', '-0d', '--3d', 'su', 'whenever', '-99y'])('%j is refused', (typed) => {
		expect(parsePastDay(typed, sunday, null).kind).toBe('unreadable');
	});
});

describe('a day to come, as typed on Sunday 22 November 2026', () => {
	it.each([
		['tomorrow', '2026-11-23'],
		['fri', '2026-11-27'],
		['next fri', '2026-11-27'],
		['sunday', '2026-11-29'],
		['2 weeks', '2026-12-06'],
		['in 3 days', '2026-11-25'],
		['+10d', '2026-12-02'],
		['a month', '2026-12-22'],
		['next week', '2026-11-29'],
		['next month', '2026-12-22'],
		['3m', '2027-02-22'],
		['1000 days', '2029-08-18'],
		['two weeks', '2026-12-06'],
		['this fri', '2026-11-27'],
		['2026-12-01', '2026-12-01'],
	])('%j is %s', (typed, expected) => {
		expect(parseComingDay(typed, sunday, null)).toEqual({ kind: 'read', value: expected });
	});

	it.each(['today', 'yesterday', '2026-11-22', '2025-01-01', '-3d', '11/12/2027', '0 days', 'later', 'quarterly', 'twice a year', 'once a week', 'last fri'])('%j is refused', (typed) => {
		expect(parseComingDay(typed, sunday, null).kind).toBe('unreadable');
	});
});

it('a typed touch is never in the future and a typed day to come never today or before', () => {
	const typed = fc.oneof(fc.constantFrom('mon', 'last wed', 'sat', 'yesterday', 'today', '2 weeks', '-2w', 'in 3 months', 'tomorrow', '5 days ago', 'next sun'), arbitraryDay, fc.string());
	fc.assert(
		fc.property(typed, arbitraryDay, (text, today) => {
			const past = parsePastDay(text, today, null);
			const coming = parseComingDay(text, today, null);
			expect(past.kind === 'read' && past.value > today).toBe(false);
			expect(coming.kind === 'read' && coming.value <= today).toBe(false);
		}),
	);
});

it('a weekday names one of the seven days before, or after, today', () => {
	fc.assert(
		fc.property(fc.constantFrom('sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'), arbitraryDay, (weekday, today) => {
			const past = parsePastDay(weekday, today, null);
			const coming = parseComingDay(weekday, today, null);
			expect(past.kind === 'read' && past.value < today && past.value >= addDays(today, -7)).toBe(true);
			expect(coming.kind === 'read' && past.kind === 'read' && [addDays(past.value, 7), addDays(past.value, 14)].includes(coming.value)).toBe(true);
		}),
	);
});
