import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { addDays } from '../../src/core/day.ts';
import { networkOf, type Network } from '../../src/core/network.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { arbitraryProperties } from '../support/arbitrary-contact.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-22');
type Properties = Readonly<Record<string, unknown>>;

const people = (all: readonly Properties[]): readonly Contact[] => all.map((properties, index) => contact(properties, { path: `Contacts/${index}.md` }));
const network = (...all: readonly Properties[]): Network => networkOf(people(all), defaultSettings, today, { minutesPerTouch: 5 });
const counts = ({ weeks }: Network): readonly number[] => weeks.map(({ count }) => count);

describe('your network', () => {
	it('needs a quarter of an hour a week when every place of the default tiers is taken', () => {
		const all = defaultSettings.tiers.flatMap(({ key, places }) => Array.from({ length: places }, (): Properties => ({ tier: key, 'last-touch': '2026-11-01' })));
		const { rows, minutesAWeek } = network(...all);
		expect(rows.map(({ tier, taken }) => [tier?.name, taken, tier?.places])).toEqual([['Close', 5, 5], ['Key', 12, 12], ['Network', 20, 20], ['Keep warm', 30, 30]]);
		expect(minutesAWeek).toBeCloseTo(15.2, 1);
	});

	it('keeps the paused apart, and leaves out who is archived or dead', () => {
		const { rows } = network({ tier: 'A' }, { tier: 'A', paused: true }, { tier: 'A', paused: '2026-11-23' }, { tier: 'A', paused: '2026-11-22' }, { tier: 'A', archived: '2026-01-01' }, { tier: 'A', died: true });
		expect(rows[0]).toMatchObject({ taken: 2, paused: 2 });
		expect(rows[0]?.minutesAWeek).toBeCloseTo((2 * 35) / 45);
	});

	it('counts the time that somebody needs by their own cadence, also in a tier', () => {
		const { rows } = network({ tier: 'D', cadence: 'weekly' }, { tier: 'D', cadence: '10 weeks' });
		expect(rows[3]?.minutesAWeek).toBeCloseTo(5.5);
	});

	it('gives those with a cadence and no tier a row of their own, the last, and none where there is nobody', () => {
		expect(network({ tier: 'A' }, {}).rows.map(({ tier }) => tier?.key ?? null)).toEqual(['A', 'B', 'C', 'D']);
		const { rows, minutesAWeek } = network({ cadence: '2 weeks' }, { cadence: 'never' }, {});
		expect(rows.map(({ tier }) => tier?.key ?? null)).toEqual(['A', 'B', 'C', 'D', null]);
		expect(rows[4]).toEqual({ tier: null, taken: 1, paused: 0, minutesAWeek: 2.5 });
		expect(minutesAWeek).toBe(2.5);
	});

	it('takes nobody for being within their cadence whom a next touch puts off, nor for being late whom one calls early', () => {
		const { standings } = network({ tier: 'C', 'last-touch': '2024-01-01', 'next-touch': '2027-03-01' }, { tier: 'D', 'last-touch': '2026-10-31', 'next-touch': '2026-11-20' });
		expect(standings).toEqual({ tracked: 2, within: 1, overdue: 1, firstTouch: 0, unclear: 0 });
	});

	it('tells how many are within their cadence, of those with one', () => {
		const { standings } = network(
			{ tier: 'A', 'last-touch': '2026-11-01' },
			{ cadence: '10 days', 'last-touch': '2026-11-12' },
			{ cadence: '10 days', 'last-touch': '2026-11-11' },
			{ tier: 'B' },
			{ tier: 'B', 'last-touch': 'once' },
			{ tier: 'A', paused: true, 'last-touch': '2026-01-01' },
			{ 'next-touch': '2026-11-01' },
		);
		expect(standings).toEqual({ tracked: 5, within: 2, overdue: 1, firstTouch: 1, unclear: 1 });
	});

	it('counts what falls due in each of twelve weeks of seven days, today in the first', () => {
		const on = (days: number): Properties => ({ 'next-touch': addDays(today, days) });
		const shown = network(on(0), on(6), on(7), on(83), on(84), { cadence: 'weekly', 'last-touch': today });
		expect(counts(shown)).toEqual([2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
		expect(shown.weeks.slice(0, 2).map(({ from }) => from)).toEqual(['2026-11-22', '2026-11-29']);
	});

	it('shows beside the first week who is overdue or new, and counts them in none', () => {
		const shown = network({ 'next-touch': '2026-11-21' }, { tier: 'A', 'last-touch': '2026-01-01' }, { tier: 'A' });
		expect([shown.overdue, shown.firstTouches]).toEqual([2, 1]);
		expect(counts(shown).every((count) => count === 0)).toBe(true);
	});

	it('does not count the weeks of a pause, but the day on which somebody comes back', () => {
		const back = addDays(today, 15);
		expect(counts(network({ tier: 'A', paused: back, 'last-touch': '2026-01-01' })).slice(0, 4)).toEqual([0, 0, 1, 0]);
		expect(counts(network({ tier: 'A', paused: back })).slice(0, 4)).toEqual([0, 0, 1, 0]);
		expect(counts(network({ cadence: '30 days', paused: back, 'last-touch': today })).slice(0, 5)).toEqual([0, 0, 0, 0, 1]);
		expect(counts(network({ tier: 'A', paused: true, 'last-touch': '2026-01-01' })).every((count) => count === 0)).toBe(true);
	});

	it('counts nobody twice, and everybody with a cadence somewhere', () => {
		fc.assert(
			fc.property(fc.array(arbitraryProperties, { maxLength: 12 }), (all) => {
				const { rows, minutesAWeek, standings, weeks } = network(...all);
				expect(rows.reduce((sum, { taken }) => sum + taken, 0)).toBe(standings.tracked);
				expect(standings.within + standings.overdue + standings.firstTouch + standings.unclear).toBe(standings.tracked);
				expect(minutesAWeek).toBeCloseTo(rows.reduce((sum, row) => sum + row.minutesAWeek, 0));
				expect(weeks.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(all.length);
			}),
		);
	});
});
