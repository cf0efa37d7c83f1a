import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { isFull, membersByLongestSilence } from '../../src/core/full-tier.ts';
import type { Tier } from '../../src/core/tier.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-22');
const named = (people: Readonly<Record<string, Readonly<Record<string, unknown>>>>): readonly Contact[] => Object.entries(people).map(([name, properties]) => contact(properties, { path: `Contacts/${name}.md` }));
const close: Tier = { key: 'A', name: 'Close', cadence: { count: 45, unit: 'day' }, places: 2, occasions: true, alsoMeans: [], color: null };

describe('who might move when a tier is full', () => {
	it('is who has been out of touch longest, and before them who never was in touch', () => {
		const people = named({ March: { tier: 'B', 'last-touch': '2026-03-01' }, January: { tier: 'B', 'last-touch': '2026-01-01', 'met-on': '2020-01-01' }, Never: { tier: 'B' }, Other: { tier: 'A', 'last-touch': '2020-01-01' } });
		expect(membersByLongestSilence(people, 'B', today).map((member) => [member.contact.name, member.since])).toEqual([['Never', null], ['January', '2026-01-01'], ['March', '2026-03-01']]);
	});

	it('is not somebody met last week, nor somebody whose last touch cannot be read', () => {
		const people = named({ 'Met last week': { tier: 'B', 'met-on': '2026-11-15' }, Unreadable: { tier: 'B', 'last-touch': 'once' }, June: { tier: 'B', 'last-touch': '2026-06-01' } });
		expect(membersByLongestSilence(people, 'B', today).map((member) => member.contact.name)).toEqual(['June', 'Met last week', 'Unreadable']);
	});

	it('is nobody who holds no place: paused, archived or dead', () => {
		const people = named({ Paused: { tier: 'B', paused: true }, Archived: { tier: 'B', archived: '2026-01-01' }, Dead: { tier: 'B', died: true }, Back: { tier: 'B', paused: '2026-11-22' } });
		expect(membersByLongestSilence(people, 'B', today).map((member) => member.contact.name)).toEqual(['Back']);
	});

	it('goes by name where the silence is the same', () => {
		const people = named({ Zoe: { tier: 'B' }, Élodie: { tier: 'B' }, Finn: { tier: 'B' } });
		expect(membersByLongestSilence(people, 'B', today).map((member) => member.contact.name)).toEqual(['Élodie', 'Finn', 'Zoe']);
	});
});

describe('a tier is full', () => {
	it('when every place is taken', () => {
		expect(isFull(named({ One: { tier: 'A' } }), close, today)).toBe(false);
		expect(isFull(named({ One: { tier: 'A' }, Two: { tier: 'A' } }), close, today)).toBe(true);
	});

	it('not through those who are paused or archived', () => {
		expect(isFull(named({ One: { tier: 'A' }, Two: { tier: 'A', paused: true }, Three: { tier: 'A', archived: true } }), close, today)).toBe(false);
	});

	it('not for a member, nor for somebody who takes no place, but for a newcomer', () => {
		const people = named({ One: { tier: 'A' }, Two: { tier: 'A' } });
		const [one] = people;
		const [newcomer, paused] = named({ Newcomer: { tier: 'B' }, Paused: { tier: 'B', paused: true } });
		expect([one, paused, newcomer].map((joining) => isFull(people, close, today, joining))).toEqual([false, false, true]);
	});

	it('with the thirteenth Key contact, by default', () => {
		const key = defaultSettings.tiers[1] ?? close;
		const twelve = named(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`Key ${index}`, { tier: 'B' }])));
		expect([isFull(twelve.slice(1), key, today), isFull(twelve, key, today)]).toEqual([false, true]);
	});
});
