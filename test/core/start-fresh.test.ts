import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { addDays, daysBetween, type Day } from '../../src/core/day.ts';
import { dueListOf, type DueEntry } from '../../src/core/due-list.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { spreadDueDays } from '../../src/core/spread-weeks.ts';
import { startFresh, type FreshStart } from '../../src/core/start-fresh.ts';
import { arbitraryProperties } from '../support/arbitrary-contact.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const today = day('2026-11-22');
const { tiers } = defaultSettings;
const named = (people: Readonly<Record<string, Readonly<Record<string, unknown>>>>): readonly Contact[] => Object.entries(people).map(([name, properties]) => contact(properties, { path: `Contacts/${name}.md` }));
const backlogOf = (contacts: readonly Contact[]): readonly DueEntry[] => dueListOf(contacts, defaultSettings, today).due;
const inDays = (starts: readonly FreshStart[]): ReadonlyArray<readonly [string, number]> => starts.map((start) => [start.contact.name, daysBetween(today, start.day)]);
const weekOf = (one: Day): number => Math.max(0, Math.floor(daysBetween(today, one) / 7));
const inWeek = (days: readonly Day[], week: number): number => days.filter((one) => weekOf(one) === week).length;

describe('starting fresh', () => {
	it('takes the closest tiers first and then the latest, so many a week, even over its days', () => {
		const contacts = named({
			'Close, late': { tier: 'A', 'last-touch': '2026-09-01' },
			'Close, later': { tier: 'A', 'last-touch': '2026-01-01' },
			'Warm, latest': { tier: 'D', 'last-touch': '2020-01-01' },
			'Key, new': { tier: 'B' },
			'Key, a little late': { tier: 'B', 'last-touch': '2026-08-01' },
			'No tier': { cadence: 'weekly', 'last-touch': '2020-01-01' },
		});
		expect(inDays(startFresh(backlogOf(contacts), { perWeek: 2, today, tiers, standing: [] }))).toEqual([
			['Close, later', 0],
			['Close, late', 3],
			['Key, new', 7],
			['Key, a little late', 10],
			['Warm, latest', 14],
			['No tier', 17],
		]);
	});

	it('leaves room for those who are due in a week anyhow, and passes over a week that is full', () => {
		const contacts = named({ One: { tier: 'A' }, Two: { tier: 'A' }, Three: { tier: 'A' } });
		const standing = [day('2026-11-24'), ...Array.from({ length: 5 }, () => day('2026-12-01'))];
		expect(inDays(startFresh(backlogOf(contacts), { perWeek: 2, today, tiers, standing }))).toEqual([['One', 0], ['Three', 14], ['Two', 17]]);
	});

	it('counts those who wait already in the first week', () => {
		const contacts = named({ One: { tier: 'A' } });
		expect(inDays(startFresh(backlogOf(contacts), { perWeek: 1, today, tiers, standing: [day('2026-03-01')] }))).toEqual([['One', 7]]);
	});

	it('asks no more of any week than was planned, gives everybody one day, and takes the closest first', () => {
		const people = fc.array(arbitraryProperties, { maxLength: 30 }).map((all) => all.map((properties, index) => contact(properties, { path: `Contacts/${index}.md` })));
		const days = fc.array(fc.integer({ min: -20, max: 100 }).map((count) => addDays(today, count)), { maxLength: 30 });
		fc.assert(
			fc.property(people, days, fc.integer({ min: 1, max: 12 }), (contacts, standing, perWeek) => {
				const backlog = backlogOf(contacts);
				const starts = startFresh(backlog, { perWeek, today, tiers, standing });
				expect(starts.map((start) => start.contact.path).sort()).toEqual(backlog.map((entry) => entry.contact.path).sort());
				for (const week of new Set(starts.map((start) => weekOf(start.day)))) expect(inWeek(starts.map((start) => start.day), week) + inWeek(standing, week)).toBeLessThanOrEqual(perWeek);
				const places = starts.map((start) => tiers.findIndex(({ key }) => key === start.contact.tier?.key)).map((index) => (index === -1 ? tiers.length : index));
				expect(places).toEqual([...places].sort((a, b) => a - b));
				const given = starts.map((start) => start.day);
				expect(given).toEqual([...given].sort());
				expect(given.every((one) => one >= today)).toBe(true);
				expect(startFresh(backlog, { perWeek, today, tiers, standing: [...standing].reverse() })).toEqual(starts);
			}),
			{ numRuns: Math.ceil(GENERATED_NOTES / 10) },
		);
	});

	it('leaves no week unused that has room before the last', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 60 }), fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (count, others, perWeek) => {
				const standing = others.map((days) => addDays(today, days));
				const given = spreadDueDays(Array.from({ length: count }, (_, index) => index), { perWeek, from: today, standing }).map((one) => one.day);
				const last = Math.max(-1, ...given.map(weekOf));
				for (let week = 0; week < last; week += 1) expect(inWeek(given, week) + inWeek(standing, week)).toBeGreaterThanOrEqual(perWeek);
			}),
			{ numRuns: Math.ceil(GENERATED_NOTES / 10) },
		);
	});
});

describe('spreading', () => {
	it('puts more than seven a week on its days as evenly as can be', () => {
		const given = spreadDueDays(Array.from({ length: 10 }, (_, index) => index), { perWeek: 10, from: today, standing: [] }).map((one) => daysBetween(today, one.day));
		expect(given).toEqual([0, 0, 1, 2, 2, 3, 4, 4, 5, 6]);
	});

	it('begins on the day that is asked for, and gives nobody no day', () => {
		expect(spreadDueDays(['Ana'], { perWeek: 3, from: day('2027-01-01'), standing: [] })).toEqual([{ person: 'Ana', day: '2027-01-01' }]);
		expect(spreadDueDays([], { perWeek: 3, from: today, standing: [] })).toEqual([]);
	});

	it('takes a number below one, or none, as one a week', () => {
		for (const perWeek of [0, -3, 0.5, Number.NaN]) expect(spreadDueDays(['Ana', 'Bo'], { perWeek, from: today, standing: [] }).map((one) => daysBetween(today, one.day))).toEqual([0, 7]);
	});
});
