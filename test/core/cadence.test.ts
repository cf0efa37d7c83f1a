import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCadence, daysOfCadence, formatCadence, parseCadence, readCadence } from '../../src/core/cadence.ts';
import { formatEvery } from '../../src/words/every.ts';
import { arbitraryCadence, arbitraryDay } from '../support/arbitrary-contact.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

describe('a cadence is read', () => {
	it.each([
		['14', '14 days'],
		['14d', '14 days'],
		['10 days', '10 days'],
		['1 day', '1 day'],
		['2w', '2 weeks'],
		['every 6 weeks', '6 weeks'],
		['3m', '3 months'],
		['3M', '3 months'],
		['3 Months', '3 months'],
		['1y', '1 year'],
		['daily', '1 day'],
		['weekly', '1 week'],
		['biweekly', '2 weeks'],
		['fortnightly', '2 weeks'],
		['two weeks', '2 weeks'],
		['every six weeks', '6 weeks'],
		['every quarter', '3 months'],
		['monthly', '1 month'],
		['every month', '1 month'],
		['every other month', '2 months'],
		['quarterly', '3 months'],
		['twice a year', '6 months'],
		['yearly', '1 year'],
		['annually', '1 year'],
		['P3M', '3 months'],
		['P2W', '2 weeks'],
		['P1Y6M', '18 months'],
		['P1Y', '1 year'],
		['P10D', '10 days'],
		['10y', '10 years'],
		['3653', '3653 days'],
	])('%j is %s', (text, expected) => {
		const reading = parseCadence(text);
		expect(reading.kind === 'read' && reading.value !== 'never' && formatCadence(reading.value)).toBe(expected);
	});

	it('from a number of days, as YAML gives it', () => {
		expect(readCadence(14)).toEqual({ kind: 'read', value: { count: 14, unit: 'day' } });
	});

	it.each(['never', 'None', ' never '])('%j means that the contact rests', (text) => {
		expect(parseCadence(text)).toEqual({ kind: 'read', value: 'never' });
	});

	it.each([[null], [undefined], [''], [[]]])('%j is blank', (value) => {
		expect(readCadence(value)).toEqual({ kind: 'blank' });
	});
});

describe('a cadence is refused', () => {
	it.each([['0'], ['-3d'], ['0 weeks'], ['11y'], ['121 months'], ['3654'], ['now and then'], ['1.5 months'], ['P1M3D'], ['P'], ['PT5M'], ['3 moons'], ['constructor'], ['3 constructor'], [0], [-14], [Number.NaN], [Infinity], [true], [['3m']], [{}]])('%j', (value) => {
		expect(readCadence(value)).toMatchObject({ kind: 'unreadable', message: expect.stringContaining('write a cadence as 6 weeks, 3 months or 1 year') as string });
	});
});

it('a cadence is said in words', () => {
	expect(formatEvery({ count: 3, unit: 'month' })).toBe('every 3 months');
	expect(formatEvery({ count: 1, unit: 'year' })).toBe('every year');
});

it('a month after 31 January is the last of February', () => {
	expect(addCadence(day('2026-01-31'), { count: 1, unit: 'month' })).toBe('2026-02-28');
	expect(addCadence(day('2026-07-01'), { count: 3, unit: 'month' })).toBe('2026-10-01');
	expect(daysOfCadence({ count: 3, unit: 'month' }, day('2026-07-01'))).toBe(92);
});

it('writing and reading a cadence are inverse', () => {
	fc.assert(fc.property(arbitraryCadence, (cadence) => void expect(parseCadence(formatCadence(cadence))).toEqual({ kind: 'read', value: cadence })), { numRuns: GENERATED_NOTES });
});

it('the next day is always later, by the days that the cadence spans', () => {
	fc.assert(
		fc.property(arbitraryCadence, arbitraryDay, (cadence, from) => {
			expect(addCadence(from, cadence) > from).toBe(true);
			expect(daysOfCadence(cadence, from)).toBeGreaterThanOrEqual(1);
		}),
	);
});

it('no text makes reading a cadence fail', () => {
	fc.assert(fc.property(fc.string(), (text) => void parseCadence(text)));
});
