import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { dueListOf, rankDayOf, type DueEntry } from '../../src/core/due-list.ts';
import { reasonOf } from '../../src/core/reason.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { readPromises } from '../../src/notes/promises.ts';
import { arbitraryProperties } from '../support/arbitrary-contact.ts';
import { arbitraryTaskNote } from '../support/arbitrary-promise.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

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

/** A contact with these tasks in the own note. */
function promising(name: string, tasks: string, properties: Readonly<Record<string, unknown>> = {}): Contact {
	return contact(properties, { path: `Contacts/${name}.md`, promises: readPromises(tasks, defaultSettings) });
}

/** The same with these tasks in another note. */
function promisedElsewhere(name: string, tasks: string, properties: Readonly<Record<string, unknown>> = {}): Contact {
	const { promises } = readPromises(tasks, defaultSettings);
	return { ...promising(name, '', properties), promises: promises.map((promise) => ({ ...promise, path: 'Daily/2025-01-01.md' })) };
}

const dueEntries = (contacts: readonly Contact[], now = today, settings: Settings = defaultSettings): readonly DueEntry[] => dueListOf(contacts, settings, now).due;
const listedNames = (...args: Parameters<typeof dueEntries>): string[] => dueEntries(...args).map((entry) => entry.contact.name);

describe('promises and occasions', () => {
	it('stand first: promises by their oldest day, then occasions by theirs, then days that were set, people just met and the late', () => {
		const contacts = [
			...named({
				'Very late': { tier: 'A', 'last-touch': '2025-01-01' },
				'Met this week': { tier: 'C', 'met-on': '2026-11-17' },
				'Set for last year': { 'next-touch': '2025-11-15' },
				'Birthday to come': { tier: 'B', birthday: '11-29', 'last-touch': '2026-11-01' },
				'Birthday gone': { tier: 'B', birthday: '11-20', 'last-touch': '2026-11-01' },
				'Birthday today': { tier: 'D', occasions: ['first met 11-22'], 'last-touch': '2026-11-01' },
			}),
			promising('Promised last week', '- [ ] Send it 📅 2026-11-15\n'),
			promising('Promised today and long ago', '- [ ] Send it 📅 2026-11-22\n- [ ] Call 📅 2026-01-10\n'),
			promising('Promised today', '- [ ] Send it 📅 2026-11-22\n', { tier: 'A' }),
		];
		const names = ['Promised today and long ago', 'Promised last week', 'Promised today', 'Birthday gone', 'Birthday to come', 'Set for last year', 'Met this week', 'Very late'];
		expect(listedNames(contacts)).toEqual(names);
		expect(dueEntries(contacts).map(rankDayOf)).toEqual(['2026-01-10', '2026-11-15', '2026-11-22', '2026-11-20', '2026-11-29', '2025-11-15', '2026-11-20', '2025-02-15']);
	});

	it('list somebody once, for the first of them, and say all reasons', () => {
		const [entry, ...others] = dueEntries([promising('Ana', '- [ ] Send it 📅 2026-11-20\n- [ ] Call 📅 2026-11-21\n', { tier: 'B', birthday: '1986-11-27', 'next-touch': '2026-11-22' })]);
		expect(others).toEqual([]);
		expect(entry).toMatchObject({ rank: 'promise', occasion: { kind: 'birthday', day: '2026-11-27' }, due: { state: 'due' } });
		expect(entry?.promises.map(({ due }) => due)).toEqual(['2026-11-20', '2026-11-21']);
		expect(entry === undefined ? null : reasonOf(entry, today)).toBe('promised for 20 November: Send it · promised for 21 November: Call · birthday on 27 November, turns 40 · next touch set for 22 November');
	});

	it('list the paused, the untracked and those to come as what they are, and nobody who is archived or has died', () => {
		const task = '- [ ] Send it 📅 2026-11-20\n';
		const contacts = [
			promising('Archived', task, { tier: 'A', birthday: '11-22', archived: '2026-01-01' }),
			promising('Died', task, { tier: 'A', birthday: '11-22', died: 'some day' }),
			promising('Paused', task, { tier: 'A', paused: true }),
			promising('To come', task, { tier: 'A', 'last-touch': '2026-11-20' }),
			promising('Unclear', task, { tier: 'A', 'last-touch': 'once' }),
			promising('Untracked', task),
			promising('Paused, with a birthday', '', { tier: 'A', paused: true, birthday: '11-22' }),
		];
		expect(dueEntries(contacts).map((entry) => [entry.contact.name, entry.due.state, entry.due.lateness])).toEqual([
			['Paused', 'paused', null],
			['Unclear', 'unclear', null],
			['To come', 'upcoming', null],
			['Untracked', 'untracked', null],
			['Paused, with a birthday', 'paused', null],
		]);
		expect(dueListOf(contacts, defaultSettings, today).upcoming).toEqual([]);
	});

	it('without a day, or with one to come, list nobody', () => {
		expect(listedNames([promising('Ana', '- [ ] Ask: how was the move?\n- [ ] Send it 📅 2026-11-23\n- [ ] Write 📅 2026-02-30\n- [x] Done 📅 2026-11-20\n- [-] Called off 📅 2026-11-20\n')])).toEqual([]);
		expect(listedNames([promising('Ana', '- [/] Begun 📅 2026-11-22\n')])).toEqual(['Ana']);
	});

	it('of more than a year ago list nobody where they stand in other notes, and everybody in their own', () => {
		const old = '- [ ] Send [[Ana]] the plan 📅 2025-11-21\n';
		expect(listedNames([promisedElsewhere('Ana', old), promising('Bo', old)])).toEqual(['Bo']);
		expect(listedNames([promisedElsewhere('Ana', old)], today, { ...defaultSettings, oldPromiseDays: null })).toEqual(['Ana']);
		expect(listedNames([promisedElsewhere('Ana', old.replace('21', '22'))])).toEqual(['Ana']);
	});

	it('that they owe are promises too', () => {
		expect(dueEntries([promising('Bo', '- [ ] Slides #theirs 📅 2026-11-20\n')]).map((entry) => reasonOf(entry, today))).toEqual(['they promised for 20 November: Slides']);
	});

	it('each stand in the note of somebody, in their line, whatever the notes are', () => {
		fc.assert(
			fc.property(fc.array(arbitraryTaskNote, { maxLength: 4 }), (texts) => {
				const contacts = texts.map((text, index) => promising(String(index), text));
				for (const { contact: one, promises, rank } of dueEntries(contacts)) {
					const lines = (texts[Number(one.name)] ?? '').split(/\r\n|[\n\r]/);
					expect(rank).toBe('promise');
					for (const { line, raw, path } of promises) expect([path, lines[line - 1]?.endsWith(raw)]).toEqual([one.path, true]);
				}
			}),
			{ numRuns: GENERATED_NOTES / 10 },
		);
	});
});

describe('occasions', () => {
	const birthday = (properties: Readonly<Record<string, unknown>> = {}, light: readonly string[] = []): Contact =>
		contact({ tier: 'B', 'last-touch': '2026-11-01', birthday: '11-24', ...properties }, { touchDays: { full: [], light: light.map(day), problems: [], hints: [], heading: 'Touches' } });
	const shows = (one: Contact, now = today, settings: Settings = defaultSettings): boolean => dueEntries([one], now, settings).some(({ occasion }) => occasion !== null);

	it('show from the notice days before to five days after, whatever the due day is', () => {
		const days = ['2026-11-16', '2026-11-17', '2026-11-24', '2026-11-29', '2026-11-30'];
		expect(days.map((now) => shows(birthday(), day(now)))).toEqual([false, true, true, true, false]);
		expect(['2026-11-21', '2026-11-22'].map((now) => shows(birthday(), day(now), { ...defaultSettings, occasionNoticeDays: 2 }))).toEqual([false, true]);
	});

	it('show in the tiers that say so alone', () => {
		expect(['A', 'B', 'C', 'D', '', 'Z'].filter((tier) => shows(birthday({ tier, cadence: '3 months' })))).toEqual(['A', 'B']);
		const tiers = defaultSettings.tiers.map((tier) => ({ ...tier, occasions: tier.key === 'C' }));
		const settings = { ...defaultSettings, tiers };
		expect(['A', 'B', 'C'].filter((tier) => shows(contact({ tier, 'last-touch': '2026-11-01', birthday: '11-24' }, { settings }), today, settings))).toEqual(['C']);
	});

	it('are settled by any touch within notice and grace, a light one too, and by the mark', () => {
		expect([birthday({ 'last-touch': '2026-11-17' }), birthday({}, ['2026-11-18']), birthday({ 'occasion-done': '2026-11-17' }), birthday({ 'occasion-done': ['2025-11-20', '2026-11-20'] })].map((one) => shows(one))).toEqual([false, false, false, false]);
		expect([birthday({ 'last-touch': '2026-11-16' }), birthday({}, ['2026-11-16']), birthday({ 'occasion-done': '2025-11-22' }), birthday({ 'occasion-done': 'yes' })].map((one) => shows(one))).toEqual([true, true, true, true]);
	});

	it('do not move the due day of those who are due anyway', () => {
		const [entry] = dueEntries([birthday({ 'last-touch': '2026-01-01' })]);
		expect(entry).toMatchObject({ rank: 'occasion', due: { state: 'overdue', day: '2026-04-01' } });
		expect(entry === undefined ? null : reasonOf(entry, today)).toBe('birthday on 24 November · every 3 months · last in touch 1 January');
	});
});
