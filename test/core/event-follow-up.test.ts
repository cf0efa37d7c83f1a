import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { addDays, daysBetween, type Day } from '../../src/core/day.ts';
import { dueListOf } from '../../src/core/due-list.ts';
import { followUpDays } from '../../src/core/event-follow-up.ts';
import type { EventPlan } from '../../src/core/event-plan.ts';
import { standingDays } from '../../src/core/fresh-plan.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { arbitraryProperties } from '../support/arbitrary-contact.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const today = day('2026-11-22');
const event = { name: 'Jam', path: null, day: day('2026-11-21') };

interface Case {
	readonly contacts?: readonly Contact[];
	readonly settings?: Settings;
	readonly plan?: Partial<Pick<EventPlan, 'followUp' | 'event'>>;
}

function daysFor(count: number, { contacts = [], settings = defaultSettings, plan = {} }: Case = {}): readonly Day[] | null {
	return followUpDays({ event, followUp: { days: 3 }, ...plan }, count, { contacts, settings, today, list: () => dueListOf(contacts, settings, today) });
}

const upcoming = (...days: readonly string[]): readonly Contact[] => days.map((text, index) => contact({ 'next-touch': text }, { path: `${index}.md` }));

describe('follow-ups of new contacts', () => {
	it('come after so many days, those of a week apart', () => {
		expect(daysFor(1)).toEqual(['2026-11-24']);
		expect(daysFor(3)).toEqual(['2026-11-24', '2026-11-26', '2026-11-28']);
		expect(daysFor(0)).toEqual([]);
		expect(daysFor(3, { plan: { followUp: null } })).toBeNull();
	});

	it('are counted from today where the event has no day, and are never before today', () => {
		expect(daysFor(1, { plan: { event: { ...event, day: null } } })).toEqual(['2026-11-25']);
		expect(daysFor(1, { plan: { event: { ...event, day: day('2026-01-01') } } })).toEqual(['2026-11-22']);
	});

	it('of forty people take fourteen weeks of three, and not one week of twenty-one', () => {
		const days = daysFor(40) ?? [];
		expect([0, 1, 12, 13].map((week) => days.filter((one) => Math.floor(daysBetween(day('2026-11-24'), one) / 7) === week).length)).toEqual([3, 3, 3, 1]);
		expect(days[39]).toBe('2027-02-23');
	});

	it('come in the week that was asked for as long as they are no more than it has time for, whoever else is due', () => {
		expect(daysFor(3, { contacts: upcoming('2026-11-24', '2026-11-25', '2026-11-26') })).toEqual(['2026-11-24', '2026-11-26', '2026-11-28']);
	});

	it('of more people take the room that is left beside those who wait today and who are due later', () => {
		expect(daysFor(4, { contacts: upcoming('2026-11-01', '2026-11-24', '2026-11-26', '2026-12-02', '2026-12-03') })).toEqual(['2026-12-01', '2026-12-08', '2026-12-10', '2026-12-12']);
	});

	it('begin when one is back', () => {
		expect(daysFor(4, { settings: { ...defaultSettings, awayUntil: day('2026-12-10') } })).toEqual(['2026-12-10', '2026-12-12', '2026-12-14', '2026-12-17']);
	});

	it('go by the minutes of the settings', () => {
		expect(daysFor(8, { settings: { ...defaultSettings, minutesAWeek: 35, minutesPerContact: 5 } })?.map((one) => daysBetween(today, one))).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
	});

	it('never fill a week beyond what there is time for, whoever is due in it', () => {
		fc.assert(
			fc.property(fc.array(arbitraryProperties, { maxLength: 30 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }), (all, count, after) => {
				const contacts = all.map((properties, index) => contact({ ...properties, type: 'contact' }, { path: `Contacts/Nr ${index}.md` }));
				const plan = { followUp: { days: after } };
				const days = daysFor(count, { contacts, plan }) ?? [];
				expect(days).toHaveLength(count);
				expect(days).toEqual([...days].sort());
				if (count <= 3) return;
				const from = addDays(event.day, after) < today ? today : addDays(event.day, after);
				const taken = standingDays({ contacts, list: dueListOf(contacts, defaultSettings, today), settings: defaultSettings, today }, new Set(), from);
				const weekOf = (one: Day): number => Math.max(0, Math.floor(daysBetween(from, one) / 7));
				for (const week of new Set(days.map(weekOf))) expect([...days, ...taken].filter((one) => weekOf(one) === week).length).toBeLessThanOrEqual(3);
			}),
			{ numRuns: Math.ceil(GENERATED_NOTES / 5) },
		);
	});
});
