import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { DUE_GROUPS, groupsOf } from '../../src/core/due-groups.ts';
import { dueListOf } from '../../src/core/due-list.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { arbitraryDay, arbitraryProperties } from '../support/arbitrary-contact.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-22');

function groupNames(people: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Readonly<Record<string, readonly string[]>> {
	const contacts = Object.entries(people).map(([name, properties]): Contact => contact(properties, { path: `Contacts/${name}.md` }));
	return Object.fromEntries([...groupsOf(dueListOf(contacts, defaultSettings, today), today)].map(([group, entries]) => [group, entries.map((entry) => entry.contact.name)]));
}

describe('the groups of the due list', () => {
	it('say why somebody is there', () => {
		const due = { cadence: '10 days' };
		expect(
			groupNames({
				'Set for today': { ...due, 'next-touch': '2026-11-22' },
				'Set for last week': { 'next-touch': '2026-11-15' },
				'Met last week': { tier: 'B', 'met-on': '2026-11-18' },
				'Long ago': { ...due, 'last-touch': '2026-01-01' },
				Today: { ...due, 'last-touch': '2026-11-12' },
				New: { tier: 'B' },
				'In a week': { ...due, 'last-touch': '2026-11-19' },
				'In eight days': { ...due, 'last-touch': '2026-11-20' },
				'Set for tomorrow': { 'next-touch': '2026-11-23' },
				'Met today': { tier: 'B', 'met-on': '2026-11-22' },
				Paused: { tier: 'A', paused: true },
				'Birthday, and long ago': { tier: 'A', birthday: '11-24', 'last-touch': '2026-01-01' },
				'Birthday, and not due': { tier: 'B', birthday: '11-21', 'last-touch': '2026-11-01' },
			}),
		).toEqual({
			promises: [],
			occasions: ['Birthday, and not due', 'Birthday, and long ago'],
			'set-day': ['Set for last week', 'Set for today'],
			'just-met': ['Met last week'],
			reconnect: ['Long ago'],
			today: ['Today'],
			'first-touch': ['New'],
			'this-week': ['Set for tomorrow', 'Met today', 'In a week'],
			later: ['In eight days'],
		});
	});

	it('have those with a due promise first of all, whatever their state', () => {
		const promises = { promises: [{ text: 'Send it', due: day('2026-11-20'), from: 'mine' as const, isQuestion: false, recurs: false, links: [], line: 1, raw: '- [ ] Send it 📅 2026-11-20' }], problems: [] };
		const contacts = [{ paused: true }, { tier: 'A', birthday: '11-22' }, { tier: 'A', 'last-touch': '2026-11-21' }].map((properties, index) => contact(properties, { path: `Contacts/${index}.md`, promises }));
		expect([...groupsOf(dueListOf(contacts, defaultSettings, today), today)].flatMap(([group, { length }]) => (length === 0 ? [] : [[group, length]]))).toEqual([['promises', 3]]);
	});

	it('hold everybody on the list exactly once, in its order, whoever they are', () => {
		fc.assert(
			fc.property(fc.array(arbitraryProperties, { maxLength: 12 }), arbitraryDay, (all, now) => {
				const list = dueListOf(all.map((properties, index) => contact(properties, { path: `Contacts/${index}.md` })), defaultSettings, now);
				const groups = groupsOf(list, now);
				const whole = [...list.due, ...list.upcoming];
				expect([...groups.keys()]).toEqual(DUE_GROUPS);
				const grouped = [...groups.values()].flat();
				expect(new Set(grouped)).toEqual(new Set(whole));
				expect(grouped).toHaveLength(whole.length);
				for (const entries of groups.values()) {
					const places = entries.map((entry) => whole.indexOf(entry));
					expect(places).toEqual([...places].sort((a, b) => a - b));
				}
			}),
			{ numRuns: 1000 },
		);
	});
});
