import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseComingDay, parsePastDay } from '../../src/core/day-phrase.ts';
import { addDays, weekdayOf, type Day } from '../../src/core/day.ts';
import { formatDay } from '../../src/words/day.ts';
import type { Reading } from '../../src/core/reading.ts';
import { arbitraryDay } from '../support/arbitrary-contact.ts';
import { day } from '../support/day.ts';

const sunday = day('2026-11-22');
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const messageOf = (reading: Reading<Day>): string | null => (reading.kind === 'unreadable' ? reading.message : null);

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
		['21 November', '2026-11-21'],
		['21 nov', '2026-11-21'],
		['Nov 21', '2026-11-21'],
		['22 November', '2026-11-22'],
		['23 November', '2025-11-23'],
		['24 dec', '2025-12-24'],
		['21 November 2026', '2026-11-21'],
		['21 november 2024', '2024-11-21'],
		['nov. 21, 2025', '2025-11-21'],
		['Saturday 21 November', '2026-11-21'],
		['Sat, 21 Nov 2026', '2026-11-21'],
		['Saturday, November 21', '2026-11-21'],
		['on the 3rd of May', '2026-05-03'],
		['1 sept', '2026-09-01'],
		['29 February', '2024-02-29'],
		['Monday 3 March 2025', '2025-03-03'],
		['23 November 2026', '2026-11-22'],
		['Monday 23 November', '2026-11-22'],
	])('%j is %s', (typed, expected) => {
		expect(parsePastDay(typed, sunday, null)).toEqual({ kind: 'read', value: expected });
	});

	it.each(['2026-11-24', '11/12/2026', '2026-02-30', 'tomorrow', 'next fri', 'in 2 days', '-0d', '--3d', 'su', 'whenever', '-99y'])('%j is refused', (typed) => {
		expect(parsePastDay(typed, sunday, null).kind).toBe('unreadable');
	});
});

describe('why a day of a touch is refused', () => {
	it.each([
		['tomorrow', 'this day is in the future; write a day up to today'],
		['next week', 'this day is in the future; write a day up to today'],
		['next fri', 'this day is in the future; write a day up to today'],
		['in 2 days', 'this day is in the future; write a day up to today'],
		['24 November 2026', 'this day is in the future; write a day up to today'],
		['Friday 27 November', 'this day is in the future; write a day up to today'],
		['30 February', 'the calendar has no such day; write the day as YYYY-MM-DD'],
		['29 February 2025', 'the calendar has no such day; write the day as YYYY-MM-DD'],
		['Monday 21 November', '21 November is a Saturday; leave the weekday out, or write another day'],
		['Monday 4 March 2025', '4 March 2025 is a Tuesday; leave the weekday out, or write another day'],
		['November', 'write a day as YYYY-MM-DD, yesterday, -3d or fri'],
		['21 nov 26', 'write a day as YYYY-MM-DD, yesterday, -3d or fri'],
		['21 no', 'write a day as YYYY-MM-DD, yesterday, -3d or fri'],
		['2 weeks', 'write a day as YYYY-MM-DD, yesterday, -3d or fri'],
		['lunch 21 November', 'write a day as YYYY-MM-DD, yesterday, -3d or fri'],
		['in 2020', 'write the day as YYYY-MM-DD'],
		['+3d', 'this day is in the future; write a day up to today'],
	])('%j', (typed, message) => {
		expect(messageOf(parsePastDay(typed, sunday, null))).toBe(message);
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
		['27 November', '2026-11-27'],
		['dec 1', '2026-12-01'],
		['22 November', '2027-11-22'],
		['21 nov', '2027-11-21'],
		['Friday 27 November', '2026-11-27'],
		['Friday 22 January 2027', '2027-01-22'],
		['Fri, Jan 22', '2027-01-22'],
		['29 feb', '2028-02-29'],
		['may 3rd', '2027-05-03'],
	])('%j is %s', (typed, expected) => {
		expect(parseComingDay(typed, sunday, null)).toEqual({ kind: 'read', value: expected });
	});

	it.each(['today', 'yesterday', '2026-11-22', '2025-01-01', '-3d', '11/12/2027', '0 days', 'later', 'quarterly', 'twice a year', 'once a week', 'last fri'])('%j is refused', (typed) => {
		expect(parseComingDay(typed, sunday, null).kind).toBe('unreadable');
	});
});

describe('why a day to come is refused', () => {
	it.each([
		['today', 'this day has passed; write a day after today'],
		['yesterday', 'this day has passed; write a day after today'],
		['last tue', 'this day has passed; write a day after today'],
		['-3d', 'this day has passed; write a day after today'],
		['3 days ago', 'this day has passed; write a day after today'],
		['21 November 2026', 'this day has passed; write a day after today'],
		['Saturday 21 November', 'this day has passed; write a day after today'],
		['30 February', 'the calendar has no such day; write the day as YYYY-MM-DD'],
		['Monday 27 November', '27 November is a Friday; leave the weekday out, or write another day'],
		['later', 'write a day as YYYY-MM-DD, tomorrow, fri or 2 weeks'],
		['December', 'write a day as YYYY-MM-DD, tomorrow, fri or 2 weeks'],
	])('%j', (typed, message) => {
		expect(messageOf(parseComingDay(typed, sunday, null))).toBe(message);
	});
});

it('a leap day is found where the calendar leaves one out', () => {
	expect(parseComingDay('29 feb', day('2096-02-29'), null)).toEqual({ kind: 'read', value: '2104-02-29' });
	expect(parsePastDay('29 feb', day('2104-02-28'), null)).toEqual({ kind: 'read', value: '2096-02-29' });
});

it('a day as the program shows it is that day again', () => {
	fc.assert(
		fc.property(arbitraryDay, fc.integer({ min: -800, max: 800 }), fc.boolean(), (today, days, withWeekday) => {
			const shown = addDays(today, days);
			const text = `${withWeekday ? `${WEEKDAYS[weekdayOf(shown)] ?? ''} ` : ''}${formatDay(shown, today)}`;
			const sameYear = shown.slice(0, 4) === today.slice(0, 4);
			const past = parsePastDay(text, today, null);
			const coming = parseComingDay(text, today, null);
			if (days <= 0) expect(past).toEqual({ kind: 'read', value: shown });
			if (days > 0) expect(coming).toEqual({ kind: 'read', value: shown });
			if (days > 1 && !sameYear) expect(messageOf(past)).toContain('in the future');
			if (days <= 0 && !sameYear) expect(messageOf(coming)).toContain('has passed');
		}),
	);
});

it('a typed touch is never in the future and a typed day to come never today or before', () => {
	const typed = fc.oneof(fc.constantFrom('29 feb', '31 December', 'jan 1', '1 January 2026', 'Saturday 21 November', 'mon', 'last wed', 'sat', 'yesterday', 'today', '2 weeks', '-2w', 'in 3 months', 'tomorrow', '5 days ago', 'next sun'), arbitraryDay, fc.string());
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
