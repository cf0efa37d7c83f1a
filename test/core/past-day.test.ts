import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noTouchDays, type TouchDays } from '../../src/core/contact.ts';
import { lastTouchOf, lastTouchToMend, problemsOf } from '../../src/core/past-day.ts';
import { arbitraryDay, arbitraryProperties } from '../support/arbitrary-contact.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-22');
const listed = (...days: string[]): { touchDays: TouchDays } => ({ touchDays: { ...noTouchDays, full: days.map(day), heading: 'Touches' } });

describe('the last touch can be brought up to date', () => {
	it.each([
		[{ 'last-touch': '2026-05-01' }, ['2026-10-09'], '2026-10-09'],
		[{}, ['2026-10-09'], '2026-10-09'],
		[{ 'last-touch': '11/12/2026' }, ['2026-10-09'], '2026-10-09'],
		[{ 'last-touch': '2062-10-09' }, ['2026-10-09'], '2026-10-09'],
		[{ 'last-touch': '2062-10-09' }, ['2026-11-23', '2026-10-09'], '2026-11-22'],
		[{ 'last-touch': 'once', 'last-contact': '2026-11-01' }, ['2026-10-09'], '2026-11-01'],
		[{ 'last-touch': '2026-10-09' }, ['2026-10-09'], null],
		[{ 'last-touch': '2026-11-01' }, ['2026-10-09'], null],
		[{ 'last-touch': '2026-11-23' }, ['2026-11-23'], null],
		[{ 'last-touch': '11/12/2026' }, [], null],
		[{ 'last-touch': '2026-05-01' }, ['2062-10-09'], null],
		[{}, [], null],
	])('in %j with the touches %j: to %j', (properties, days, mended) => {
		expect(lastTouchToMend(contact(properties, listed(...days)), today)).toBe(mended);
	});

	it('as a problem offers it only where the list has a day that counts', () => {
		const offers = (properties: Readonly<Record<string, unknown>>, ...days: string[]): readonly unknown[] => problemsOf(contact(properties, listed(...days)), today).map(({ property, mend }) => [property, mend]);
		expect(offers({ 'last-touch': '11/12/2026', tier: 'Z' }, '2026-10-09')).toEqual([['last-touch', 'last-touch'], ['tier', null]]);
		expect(offers({ 'last-touch': '11/12/2026' })).toEqual([['last-touch', 'last-touch-day']]);
		expect(offers({ 'Last Contact': '2062-10-09' }, '2026-10-09')).toEqual([['Last Contact', 'last-touch']]);
		expect(offers({ 'last-touch': '2062-10-09' }, '2062-10-09')).toEqual([['last-touch', 'last-touch-day'], ['Touches', null]]);
	});

	it('is not offered where a list of days would be written over', () => {
		expect(problemsOf(contact({ 'last-touch': ['2026-01-01', '2026-05-01'] }, listed('2026-10-09')), today)).toMatchObject([{ property: 'last-touch', mend: null }]);
	});

	it('to the day that counts already, whatever stands there', () => {
		fc.assert(
			fc.property(arbitraryProperties, fc.array(arbitraryDay, { maxLength: 4 }), arbitraryDay, (properties, days, now) => {
				const one = contact(properties, { touchDays: { ...noTouchDays, full: [...days].sort().reverse() } });
				const mended = lastTouchToMend(one, now);
				if (mended !== null) expect(lastTouchOf(one, now)).toEqual({ kind: 'touched', day: mended });
			}),
		);
	});
});
