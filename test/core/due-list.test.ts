import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { dueListOf } from '../../src/core/due-list.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { arbitraryProperties } from '../support/arbitrary-contact.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-22');

function named(people: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Contact[] {
	return Object.entries(people).map(([name, properties]) => contact(properties, { path: `Contacts/${name}.md` }));
}

const dueNames = (contacts: readonly Contact[]): string[] => dueListOf(contacts, defaultSettings, today).due.map((entry) => entry.contact.name);
const upcomingNames = (contacts: readonly Contact[]): string[] => dueListOf(contacts, defaultSettings, today).upcoming.map((entry) => entry.contact.name);

describe('the due list', () => {
	it('puts two weeks late on a monthly contact before a month late on a yearly one', () => {
		expect(dueNames(named({ Yearly: { cadence: 'yearly', 'last-touch': '2025-10-22' }, Monthly: { cadence: 'monthly', 'last-touch': '2026-10-08' } }))).toEqual(['Monthly', 'Yearly']);
	});

	it('puts days that were set first, then fresh meetings, then everyone by lateness; a new contact counts as one cadence late', () => {
		const contacts = named({
			'Very late': { cadence: 'weekly', 'last-touch': '2026-01-01' },
			New: { tier: 'D' },
			'A little late': { cadence: 'yearly', 'last-touch': '2025-11-01' },
			'Met this week': { tier: 'C', 'met-on': '2026-11-17' },
			'Met on the 16th': { tier: 'C', 'met-on': '2026-11-16' },
			'Met a month ago': { tier: 'C', 'met-on': '2026-10-20' },
			'Set for today': { tier: 'D', 'next-touch': '2026-11-22' },
			'Set for last week': { 'next-touch': '2026-11-15' },
		});
		expect(dueNames(contacts)).toEqual(['Set for last week', 'Set for today', 'Met on the 16th', 'Met this week', 'Very late', 'New', 'Met a month ago', 'A little late']);
	});

	it('puts a meeting first only as long as nothing followed it', () => {
		const contacts = named({
			'Long late': { cadence: 'monthly', 'last-touch': '2026-01-01' },
			'Touched before they met': { cadence: 'weekly', 'last-touch': '2026-11-10', 'met-on': '2026-11-15' },
			'Touched on that day': { cadence: '3 days', 'last-touch': '2026-11-15', 'met-on': '2026-11-15' },
			'Touched afterwards': { cadence: '3 days', 'last-touch': '2026-11-16', 'met-on': '2026-11-15' },
		});
		expect(dueNames(contacts)).toEqual(['Touched before they met', 'Long late', 'Touched on that day', 'Touched afterwards']);
	});

	it('breaks ties by tier, then the older last touch, then name, then path', () => {
		const due = { cadence: '10 days', 'last-touch': '2026-11-12' };
		const contacts = [
			contact({ ...due, name: 'Same' }, { path: 'Contacts/2.md' }),
			contact({ ...due, name: 'Same' }, { path: 'Contacts/1.md' }),
			contact({ ...due, name: 'Élodie' }, { path: 'Contacts/3.md' }),
			contact({ ...due, tier: 'C', name: 'Z' }, { path: 'Contacts/4.md' }),
			contact({ ...due, tier: 'A', name: 'Zz' }, { path: 'Contacts/5.md' }),
			contact({ cadence: '20 days', tier: 'C', name: 'Zzz', 'last-touch': '2026-11-02' }, { path: 'Contacts/6.md' }),
		];
		expect(dueListOf(contacts, defaultSettings, today).due.map((entry) => entry.contact.path.slice(9, 10))).toEqual(['5', '6', '4', '3', '1', '2']);
	});

	it('leaves out who is paused, untracked, archived, gone or unclear', () => {
		expect(dueNames(named({ P: { tier: 'A', paused: true }, U: {}, R: { tier: 'A', archived: '2026-01-01' }, D: { tier: 'A', died: true }, X: { tier: 'A', 'last-touch': 'once' } }))).toEqual([]);
	});

	it('lists who is to come by due day', () => {
		expect(upcomingNames(named({ Later: { cadence: 'yearly', 'last-touch': '2026-11-01' }, Sooner: { cadence: 'monthly', 'last-touch': '2026-11-01' }, Set: { tier: 'A', 'next-touch': '2026-12-24' } }))).toEqual(['Sooner', 'Set', 'Later']);
	});

	it('does not depend on the order in which contacts are found', () => {
		const contacts = fc.array(arbitraryProperties, { maxLength: 12 }).map((all) => all.map((properties, index) => contact(properties, { path: `Contacts/${index}.md` })));
		fc.assert(
			fc.property(
				contacts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
				([all, shuffled]) => {
					expect(dueListOf(shuffled, defaultSettings, today)).toEqual(dueListOf(all, defaultSettings, today));
				},
			),
		);
	});
});
