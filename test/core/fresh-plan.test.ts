import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { addDays, daysBetween, type Day } from '../../src/core/day.ts';
import { dueListOf } from '../../src/core/due-list.ts';
import { freshPlanOf, type FreshPlan, type FreshPlanOptions } from '../../src/core/fresh-plan.ts';
import { networkOf } from '../../src/core/network.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { readPromises } from '../../src/notes/promises.ts';
import { arbitraryProperties } from '../support/arbitrary-contact.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const today = day('2026-11-22');
type Properties = Readonly<Record<string, unknown>>;
const LATE: Properties = { tier: 'B', 'last-touch': '2026-01-01' };

function planFor(people: Readonly<Record<string, Properties>>, options: Partial<FreshPlanOptions> = {}): FreshPlan {
	const contacts = Object.entries(people).map(([name, properties]) => contact(properties, { path: `${name}.md` }));
	return planOf(contacts, options);
}

function planOf(contacts: readonly Contact[], options: Partial<FreshPlanOptions>): FreshPlan {
	const settings = options.settings ?? defaultSettings;
	return freshPlanOf({ contacts, list: dueListOf(contacts, settings, today), settings, today, perWeek: 1, withSetDays: false, ...options });
}

const told = ({ weeks }: FreshPlan): unknown => weeks.map(({ from, starts, others }) => [from, starts.map((start) => start.contact.name).join(), others]);

describe('the plan of a fresh start', () => {
	it('says who comes up in which week, and leaves those of the first as they are', () => {
		const plan = planFor({ Ana: LATE, Bo: { ...LATE, tier: 'A' }, Cy: { tier: 'D' } });
		expect(told(plan)).toEqual([['2026-11-22', 'Bo', 0], ['2026-11-29', 'Ana', 0], ['2026-12-06', 'Cy', 0]]);
		expect([plan.waiting, plan.weekCount, plan.moved.map(({ contact: { name } }) => name)]).toEqual([3, 3, ['Ana', 'Cy']]);
	});

	it('leaves room for those on a day of their own, who are due anyhow, just met, or back from a pause', () => {
		const plan = planFor({
			Ana: LATE,
			Own: { tier: 'B', 'next-touch': '2026-11-20' },
			Coming: { tier: 'B', 'last-touch': '2026-09-01' },
			Met: { tier: 'C', 'met-on': '2026-11-18' },
			Back: { tier: 'A', paused: '2026-12-08', 'last-touch': '2026-01-01' },
			Gone: { ...LATE, archived: '2026-01-01' },
		});
		expect(told(plan)).toEqual([['2026-11-22', '', 2], ['2026-11-29', '', 1], ['2026-12-06', '', 1], ['2026-12-13', 'Ana', 0]]);
		expect(plan.weekCount).toBe(4);
		expect(told(planFor({ Ana: LATE, Own: { tier: 'B', 'next-touch': '2026-11-20' } }, { perWeek: 2 }))).toEqual([['2026-11-22', 'Ana', 1]]);
	});

	it('shows a week that is full with those who are due in it anyhow, and nobody new in it', () => {
		const due = (name: string, nextTouch: string): Readonly<Record<string, Properties>> => ({ [name]: { tier: 'B', 'last-touch': '2026-11-01', 'next-touch': nextTouch } });
		const plan = planFor({ Ana: LATE, Bo: LATE, ...due('Cy', '2026-12-01'), ...due('Di', '2026-12-02') });
		expect(told(plan)).toEqual([['2026-11-22', 'Ana', 0], ['2026-11-29', '', 2], ['2026-12-06', 'Bo', 0]]);
		expect([plan.weekCount, plan.moved.length]).toEqual([3, 1]);
	});

	it('counts somebody with a birthday this week in it, though they are next due later', () => {
		const plan = planFor({ Ana: LATE, Ida: { tier: 'A', 'last-touch': '2026-11-01', birthday: '11-27' } });
		expect(told(plan)).toEqual([['2026-11-22', '', 1], ['2026-11-29', 'Ana', 0]]);
	});

	it('counts them also in the week in which they are next due, so that it is not too full for "Your network"', () => {
		const people = { Ana: LATE, Bo: LATE, Ida: { tier: 'A', 'last-touch': '2026-10-18', birthday: '11-27' } };
		expect(told(planFor(people))).toEqual([['2026-11-22', '', 1], ['2026-11-29', '', 1], ['2026-12-06', 'Ana', 0], ['2026-12-13', 'Bo', 0]]);
	});

	it('makes no week fuller than was planned, as "Your network" counts it once the plan holds', () => {
		const near = fc.integer({ min: -200, max: 60 }).map((days) => addDays(today, days));
		const properties = fc.record({ tier: fc.constantFrom('A', 'B', 'C'), 'last-touch': fc.option(near), 'next-touch': fc.option(near), birthday: fc.option(near), paused: fc.option(near) });
		const promised = fc.option(near).map((due) => readPromises(due === null ? '' : `- [ ] Send it 📅 ${due}\n`, { dayOrder: null }));
		const people = fc.array(fc.tuple(properties, promised), { maxLength: 40 });
		const spread = (plan: FreshPlan): ReadonlyMap<string, Day> => new Map(plan.moved.map((start) => [start.contact.path, start.day]));
		const counts = (contacts: readonly Contact[]): readonly number[] => networkOf(contacts, defaultSettings, today, { minutesPerTouch: 5 }).weeks.map(({ count }) => count);
		fc.assert(
			fc.property(people, fc.integer({ min: 1, max: 6 }), fc.boolean(), (all, perWeek, withSetDays) => {
				const contacts = all.map(([known, promises], index) => contact(known, { path: `${index}.md`, promises }));
				const days = spread(planOf(contacts, { perWeek, withSetDays }));
				const after = counts(contacts.map((one) => ({ ...one, nextTouch: days.get(one.path) ?? one.nextTouch })));
				counts(contacts).forEach((before, week) => expect(after[week]).toBeLessThanOrEqual(Math.max(before, perWeek)));
			}),
			{ numRuns: Math.ceil(GENERATED_NOTES / 20) },
		);
	});

	it('takes those whose own day has come along if that is wanted, but not a day to come', () => {
		const plan = planFor({ Own: { tier: 'B', 'next-touch': '2026-11-20' }, Coming: { tier: 'B', 'next-touch': '2026-12-01' } }, { withSetDays: true });
		expect(told(plan)).toEqual([['2026-11-22', 'Own', 0]]);
	});

	it('of some contacts leaves the others where they are, and passes over whoever is left out', () => {
		const people = { Ana: LATE, Bo: LATE, Cy: LATE };
		expect(told(planFor(people, { perWeek: 2, among: new Set(['Ana.md', 'Bo.md']) }))).toEqual([['2026-11-22', 'Ana', 1], ['2026-11-29', 'Bo', 0]]);
		expect(told(planFor(people, { perWeek: 2, leftOut: new Set(['Ana.md']) }))).toEqual([['2026-11-22', 'Bo', 1], ['2026-11-29', 'Cy', 0]]);
	});

	it('begins when a list that rests is back', () => {
		const plan = planFor({ Ana: LATE, Bo: LATE }, { settings: { ...defaultSettings, awayUntil: day('2026-12-03') } });
		expect(told(plan)).toEqual([['2026-12-03', 'Ana', 0], ['2026-12-10', 'Bo', 0]]);
	});

	it('is empty where nobody waits', () => {
		expect(planFor({ Ana: { tier: 'B', 'last-touch': '2026-11-01' } })).toEqual({ waiting: 0, from: today, weeks: [], weekCount: 0, moved: [] });
	});

	it('puts everybody who waits into one week, which then holds no more than was planned, and moves nobody to today or before', () => {
		const people = fc.array(arbitraryProperties, { maxLength: 25 }).map((all) => all.map((properties, index) => contact(properties, { path: `${index}.md` })));
		fc.assert(
			fc.property(people, fc.integer({ min: 1, max: 9 }), fc.boolean(), (contacts, perWeek, withSetDays) => {
				const plan = planOf(contacts, { perWeek, withSetDays });
				expect(plan.weeks.reduce((sum, { starts }) => sum + starts.length, 0)).toBe(plan.waiting);
				for (const { starts, others, from } of plan.weeks) {
					if (starts.length > 0) expect(starts.length + others).toBeLessThanOrEqual(perWeek);
					expect(starts.every((start) => daysBetween(from, start.day) >= 0 && daysBetween(from, start.day) < 7)).toBe(true);
				}
				expect(plan.moved.every((start) => daysBetween(today, start.day) >= 7)).toBe(true);
				expect(plan.moved.length).toBe(plan.waiting - (plan.weeks[0]?.index === 0 ? plan.weeks[0].starts.length : 0));
			}),
			{ numRuns: Math.ceil(GENERATED_NOTES / 10) },
		);
	});
});
