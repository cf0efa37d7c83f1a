import { describe, expect, it } from 'vitest';
import { readDay } from '../../src/core/day-text.ts';

const readAs = (day: string): unknown => ({ kind: 'read', value: day });

describe('a day in a note is read', () => {
	it.each([
		['2026-11-20'],
		[' 2026-11-20 '],
		['2026/11/20'],
		['2026-11-20T23:59:59Z'],
		['2026-11-20T00:30:00+13:00'],
		['2026-11-20 09:15'],
		['[[2026-11-20]]'],
		['[[Daily/2026-11-20]]'],
		['[[Daily/2026-11-20|Friday]]'],
		['[[Call with Ana|2026-11-20]]'],
		['20.11.2026'],
		['11/20/2026'],
	])('%j', (text) => {
		expect(readDay(text, null)).toEqual(readAs('2026-11-20'));
	});

	it.each(['November 8, 2026', '8 Nov 2026', '8 November 2026', 'Nov 8th 2026', '8-Nov-2026', 'nov. 8, 2026', '8th of November, 2026', 'Sunday, November 8, 2026', '[[November 8th, 2026]]', '[[Daily/8 Nov 2026|then]]'])('with the English name of its month: %j', (text) => {
		for (const order of [null, 'day-first', 'month-first'] as const) expect(readDay(text, order)).toEqual(readAs('2026-11-08'));
	});

	it('from an unquoted link, which YAML makes nested lists of', () => {
		expect(readDay([['2026-11-20']], null)).toEqual(readAs('2026-11-20'));
		expect(readDay([['Daily/2026-11-20|Friday']], null)).toEqual(readAs('2026-11-20'));
	});

	it('in the order that this vault uses, when the settings say which', () => {
		expect(readDay('11/12/2026', 'day-first')).toEqual(readAs('2026-12-11'));
		expect(readDay('11/12/2026', 'month-first')).toEqual(readAs('2026-11-12'));
		expect(readDay('5/5/2026', null)).toEqual(readAs('2026-05-05'));
	});
});

describe('a day in a note is refused', () => {
	it('when it can be read in two ways, and both are named', () => {
		expect(readDay('11/12/2026', null)).toEqual({ kind: 'unreadable', message: 'this can be read as 2026-12-11 and as 2026-11-12; write the one you mean' });
	});

	it.each(['2026-02-30', '2026-13-01', '31/11/2026', '99/99/2026', 'November 31, 2026', '29 Feb 2026', '8 Nov 0000'])('when the calendar has none such: %j', (text) => {
		expect(readDay(text, null)).toMatchObject({ kind: 'unreadable', message: expect.stringContaining('the calendar has no such day') as string });
	});

	it('when its weekday is another, which is told', () => {
		expect(readDay('Monday, November 8, 2026', null)).toEqual({ kind: 'unreadable', message: '2026-11-08 is a Sunday; write the day as YYYY-MM-DD' });
	});

	it.each(['8 Nov', 'November 2026', 'Nove 8, 26', '8 Brumaire 2026', 'on or after 8 Nov 2026', '8 Nov 2026 or so'])('when it is no whole day of a named month: %j', (text) => {
		expect(readDay(text, null)).toEqual({ kind: 'unreadable', message: 'write the day as YYYY-MM-DD' });
	});

	it('when it is impossible in the order that this vault uses', () => {
		expect(readDay('11/20/2026', 'day-first').kind).toBe('unreadable');
	});

	it.each([['soon'], ['20 Nov'], [20261120], [true], [['2026-11-20']], [['2026-11-20', '2026-11-21']], [{ day: '2026-11-20' }], ['[[Ana]]'], ['2026-11-20 or so']])('when it is something else: %j', (value) => {
		expect(readDay(value, null)).toMatchObject({ kind: 'unreadable', message: expect.stringContaining('write the day as YYYY-MM-DD') as string });
	});
});

it.each([[null], [undefined], [''], ['  '], [[]]])('no day is blank: %j', (value) => {
	expect(readDay(value, null)).toEqual({ kind: 'blank' });
});
