import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { addDays, dayOf, daysBetween, parseDay } from '../../src/core/day.ts';
import { formatYearlyDay, onYear, parseYearlyDay, readYearlyDay, type YearlyDay } from '../../src/core/yearly-day.ts';
import { arbitraryDay } from '../support/arbitrary-contact.ts';
import { arbitraryYearlyDay } from '../support/arbitrary-occasion.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const april17 = { kind: 'read', value: { month: 4, day: 17, year: null } };
const april17of1980 = { kind: 'read', value: { month: 4, day: 17, year: 1980 } };

describe('a birthday without a year is read', () => {
	it.each([
		'04-17', ' 04-17 ', '4-17', '--04-17', '--0417', '--0417T0900', '17 April', '17 april', '17. April', '17th of April', 'the 17th of April', '17 Apr', '17 Apr.', '17-Apr', 'April 17',
		'april 17th', 'Apr. 17', '17/04', '17/4', '04/17', '17.04', '17.4.', '[[04-17]]', '[[April 17]]', '[[Days/04-17|Ana]]', '[[Ana’s day|17 April]]', '0000-04-17', '1604-04-17', '1604-04-17T00:00:00Z', '17 April 1604', '17 April 0000',
	])('%j', (text) => {
		expect(readYearlyDay(text, null)).toEqual(april17);
	});

	it('on 29 February, also where an address book writes a year that stands for none', () => {
		const leapDay = { kind: 'read', value: { month: 2, day: 29, year: null } };
		for (const text of ['02-29', '--0229', '29 February', 'Feb 29', '29/2', '0000-02-29', '1604-02-29']) expect(readYearlyDay(text, null)).toEqual(leapDay);
	});
});

describe('a birthday with its year is read', () => {
	it.each([
		'1980-04-17', '1980/04/17', '1980-4-17', '19800417', '19800417T093000Z', '1980-04-17T23:59:59-08:00', '1980-04-17 00:00', '17/04/1980', '04/17/1980', '17.04.1980', '17 April 1980', '17  Apr 1980', '17-Apr-1980',
		'17th of April, 1980', 'April 17, 1980', 'april 17 1980', '[[1980-04-17]]', '[[Daily/1980-04-17|her day]]', '[[17 April 1980]]', '[[Ana|1980-04-17]]', 19800417,
	])('%j', (value) => {
		expect(readYearlyDay(value, null)).toEqual(april17of1980);
	});

	it.each([
		['birthday: 1980-04-17', april17of1980],
		['birthday: [[1980-04-17]]', april17of1980],
		['birthday: "[[1980-04-17]]"', april17of1980],
		['birthday: 19800417', april17of1980],
		['birthday: 04-17', april17],
		['birthday: --04-17', april17],
		['birthday: --0417', april17],
		['birthday: [[04-17]]', april17],
	])('as YAML gives it: %s', (yaml, expected) => {
		expect(readYearlyDay((parseYaml(yaml) as { birthday: unknown }).birthday, null)).toEqual(expected);
	});
});

describe('a birthday that can be read in two ways', () => {
	it('is refused, and both are named', () => {
		expect(readYearlyDay('04/05/1980', null)).toEqual({ kind: 'unreadable', message: 'this can be read as 1980-05-04 and as 1980-04-05; write the one you mean' });
		expect(readYearlyDay('04/05', null)).toEqual({ kind: 'unreadable', message: 'this can be read as 05-04 and as 04-05, the month first; write the one you mean' });
		expect(readYearlyDay('4.5.', null).kind).toBe('unreadable');
	});

	it('is read in the order of this vault', () => {
		expect(readYearlyDay('04/05/1980', 'day-first')).toEqual({ kind: 'read', value: { month: 5, day: 4, year: 1980 } });
		expect(readYearlyDay('04/05/1980', 'month-first')).toEqual({ kind: 'read', value: { month: 4, day: 5, year: 1980 } });
		expect(readYearlyDay('04/05', 'day-first')).toEqual({ kind: 'read', value: { month: 5, day: 4, year: null } });
		expect(readYearlyDay('04/05', 'month-first')).toEqual({ kind: 'read', value: { month: 4, day: 5, year: null } });
		expect(readYearlyDay('04/17', 'day-first').kind).toBe('unreadable');
	});

	it('is none where both are the same', () => {
		expect(readYearlyDay('5/5', null)).toEqual({ kind: 'read', value: { month: 5, day: 5, year: null } });
	});

	it('is none with a dash and no year: the month comes first whatever the order, and the other way round is told', () => {
		expect(readYearlyDay('04-05', 'day-first')).toEqual({ kind: 'read', value: { month: 4, day: 5, year: null } });
		expect(readYearlyDay('17-04', 'day-first')).toEqual({ kind: 'unreadable', message: 'the month comes first; write 04-17' });
	});
});

describe('a birthday is refused', () => {
	it.each(['02-30', '13-32', '--0230', '31 April', 'April 31', '1979-02-29', '19790229', '29 February 1979', '1980-13-01', '31/11', '99.99.1980'])('when the calendar has no such day: %j', (text) => {
		expect(readYearlyDay(text, null)).toMatchObject({ kind: 'unreadable', message: expect.stringContaining('the calendar has no such day') as string });
	});

	it.each([['in spring'], ['April'], ['April 1980'], ['1980'], [1980], ['1980-04'], ['---17'], ['17 Avril'], ['17 Ma'], ['17 Mai'], [417], [17.1], [true], [['04-17']], [{ month: 4, day: 17 }], ['[[Ana]]'], ['04-17 or so'], ['17 April 80']])('when it is something else: %j', (value) => {
		expect(readYearlyDay(value, null)).toMatchObject({ kind: 'unreadable', message: expect.stringContaining('write the day as MM-DD') as string });
	});

	it('when its year has two digits', () => {
		expect(readYearlyDay('17/04/80', 'day-first')).toMatchObject({ kind: 'unreadable', message: expect.stringContaining('YYYY-MM-DD') as string });
	});
});

it.each([[null], [undefined], [''], ['  '], [[]]])('no birthday is blank: %j', (value) => {
	expect(readYearlyDay(value, null)).toEqual({ kind: 'blank' });
});

describe('in a year, a yearly day', () => {
	it('falls on itself', () => {
		expect(onYear({ month: 4, day: 17, year: 1980 }, 2026)).toBe('2026-04-17');
	});

	it.each([[1900, '1900-02-28'], [2000, '2000-02-29'], [2023, '2023-02-28'], [2024, '2024-02-29'], [2100, '2100-02-28']])('falls on the 28th when it is 29 February and %i is a common year', (year, expected) => {
		expect(onYear({ month: 2, day: 29, year: null }, year)).toBe(expected);
	});

	it('is none beyond the years that a day can have', () => {
		expect(onYear({ month: 2, day: 29, year: null }, 999)).toBeNull();
		expect(onYear({ month: 4, day: 17, year: null }, 10_000)).toBeNull();
	});

	it('falls in every year, about a year after the last', () => {
		fc.assert(
			fc.property(arbitraryYearlyDay, fc.integer({ min: 1000, max: 9998 }), (yearly, year) => {
				const [one, next] = [onYear(yearly, year), onYear(yearly, year + 1)].map((found) => parseDay(found ?? ''));
				if (one === null || one === undefined || next === null || next === undefined) throw new Error('none');
				expect(daysBetween(one, next)).toBeGreaterThanOrEqual(365);
				expect(daysBetween(one, next)).toBeLessThanOrEqual(366);
				expect(Number(one.slice(5, 7))).toBe(yearly.month);
				if (dayOf(year, yearly.month, yearly.day) !== null) expect(Number(one.slice(8))).toBe(yearly.day);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});

describe('however it is written, a yearly day is read as what it is', () => {
	const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
	const two = (n: number): string => String(n).padStart(2, '0');
	const withoutYear = ({ month, day: dayOfMonth }: YearlyDay): string[] => {
		const name = MONTHS[month - 1] ?? '';
		return [`${two(month)}-${two(dayOfMonth)}`, `${month}-${dayOfMonth}`, `--${two(month)}${two(dayOfMonth)}`, `--${two(month)}-${two(dayOfMonth)}`, `${dayOfMonth} ${name}`, `${name.slice(0, 3)} ${dayOfMonth}`, `1604-${two(month)}-${two(dayOfMonth)}`];
	};
	const withYear = (yearly: YearlyDay, year: number): string[] => {
		const { month, day: dayOfMonth } = yearly;
		const name = MONTHS[month - 1] ?? '';
		return [`${year}-${two(month)}-${two(dayOfMonth)}`, `${year}${two(month)}${two(dayOfMonth)}`, `${dayOfMonth} ${name} ${year}`, `${name} ${dayOfMonth}, ${year}`, `[[${year}-${two(month)}-${two(dayOfMonth)}]]`];
	};

	it('in every form and order', () => {
		fc.assert(
			fc.property(arbitraryYearlyDay, fc.constantFrom(null, 'day-first' as const, 'month-first' as const), (yearly, order) => {
				const forms = yearly.year === null ? withoutYear(yearly) : withYear(yearly, yearly.year);
				for (const form of forms) expect(parseYearlyDay(form, order)).toEqual({ kind: 'read', value: yearly });
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	it('and comes back as it was written', () => {
		expect(formatYearlyDay({ month: 4, day: 7, year: null })).toBe('04-07');
		expect(formatYearlyDay({ month: 4, day: 7, year: 1980 })).toBe('1980-04-07');
		fc.assert(fc.property(arbitraryYearlyDay, (yearly) => {
			expect(parseYearlyDay(formatYearlyDay(yearly), null)).toEqual({ kind: 'read', value: yearly });
		}), { numRuns: GENERATED_NOTES });
	});

	it('and any day of the calendar is one', () => {
		fc.assert(fc.property(arbitraryDay, (one) => {
			const reading = parseYearlyDay(one, null);
			expect(reading.kind === 'read' ? formatYearlyDay(reading.value) : reading).toBe(one);
		}), { numRuns: GENERATED_NOTES });
		expect(parseYearlyDay(addDays(day('2024-02-28'), 1), null)).toEqual({ kind: 'read', value: { month: 2, day: 29, year: 2024 } });
	});

	it('and no text at all throws, or is read without having a day', () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d/.A-Za-z [\]|T]{1,20}$/)), (text) => {
			const reading = parseYearlyDay(text, null);
			if (reading.kind === 'read') expect(onYear(reading.value, 2024)).not.toBeNull();
		}), { numRuns: GENERATED_NOTES });
	});
});
