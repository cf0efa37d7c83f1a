import { describe, expect, it } from 'vitest';
import { jobChangeWords, jobDifference } from '../../src/core/event-job.ts';
import { isLinkTo, linkTargetFrom, linkTargetIn, shortestLinkText } from '../../src/core/event-link-text.ts';
import { pageProperty } from '../../src/core/event-pages.ts';
import { planEvent, saidBesideJob } from '../../src/core/event-plan.ts';
import type { Attendee } from '../../src/core/attendee.ts';
import { indexContacts, matchAttendees, noMatchOptions } from '../../src/core/matching.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { attendee } from '../support/attendee.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

const event = { name: 'Jam', path: 'Events/Jam.md', day: day('2026-11-18') };

describe('what is planned for the people of an event', () => {
	const attendees = [attendee({ name: 'Ana Diaz', emails: ['ana@acme.example'] }), attendee({ name: 'Wei Chen' }), attendee({ name: 'Tamsin' }), attendee({ name: 'Room 1', kind: 'room' }), attendee({ name: 'Old Friend' })];
	const contacts = [contact({ email: 'ana@acme.example' }), contact({}, { path: 'Contacts/Tamsin Hill.md' }), contact({ died: '2025-01-01' }, { path: 'Contacts/Old Friend.md' })];
	const plan = planEvent(matchAttendees(attendees, indexContacts(contacts), noMatchOptions), { event, attendees }, defaultSettings);

	it('creates the new, brings the known up to date, and leaves the unsure, the left out and the dead alone', () => {
		expect(plan.people.map(({ attendee: { name }, toDo }) => [name, toDo.kind])).toEqual([
			['Ana Diaz', 'update'],
			['Wei Chen', 'create'],
			['Tamsin', 'nothing'],
			['Room 1', 'nothing'],
			['Old Friend', 'nothing'],
		]);
	});

	it('puts nobody on the due list, logs no touch and keeps jobs, unless asked', () => {
		expect(plan).toMatchObject({ folder: 'Contacts', tags: [], touch: null, followUp: null });
		expect(plan.people.every(({ tier, promise, job, apartFrom }) => tier === null && promise === null && job === 'keep' && apartFrom.length === 0)).toBe(true);
	});

	it('knows the entries of somebody who stands there twice', () => {
		const twice = [attendee({ name: 'Wei Chen' }), attendee({ name: 'Wei Chen', emails: ['wei@x.example'] })];
		const [only, ...others] = planEvent(matchAttendees(twice, indexContacts([]), noMatchOptions), { event, attendees: twice }, defaultSettings).people;
		expect(others).toEqual([]);
		expect(only?.entries).toEqual(twice);
		expect(only?.attendee.emails).toEqual(['wei@x.example']);
	});

	it('takes the folder for new contacts from the settings, and the channel of a meeting if there is one', () => {
		const settings = { ...defaultSettings, newContactFolder: 'People/New', channels: [{ name: 'call', weight: 'full' as const, icon: null }] };
		expect(planEvent([], { event, attendees: [], isTouch: true }, settings)).toMatchObject({ folder: 'People/New', touch: { channel: null } });
		expect(planEvent([], { event, attendees: [], isTouch: true }, defaultSettings).touch).toEqual({ channel: 'meeting' });
	});
});

describe('what taking over a job changes', () => {
	const words = (ours: { readonly company: string; readonly role?: string }, theirs: { readonly company?: string; readonly role?: string }): readonly string[] => {
		const [known, said] = [contact(ours), attendee({ name: 'Ana Diaz', ...theirs })];
		const difference = jobDifference(known, said);
		return difference === null ? [] : jobChangeWords(difference, known, said);
	};

	it('is told in full: also that the role goes with the company', () => {
		expect(words({ company: 'Initech', role: 'Engineer' }, { company: 'Globex' })).toEqual(['Initech → Globex', 'Engineer → (blank)']);
		expect(words({ company: 'Initech', role: 'Engineer' }, { company: 'Globex', role: 'CTO' })).toEqual(['Initech → Globex', 'Engineer → CTO']);
		expect(words({ company: 'Initech', role: 'Engineer' }, { company: 'Globex', role: 'engineer' })).toEqual(['Initech → Globex']);
		expect(words({ company: 'Initech' }, { company: 'Globex' })).toEqual(['Initech → Globex']);
	});
});

describe('a job that a list has otherwise than the note', () => {
	it.each([
		[{ company: 'Acme', role: 'CTO' }, { company: 'Globex', role: 'CEO' }, { company: { ours: 'Acme', theirs: 'Globex' }, role: { ours: 'CTO', theirs: 'CEO' } }],
		[{ company: 'Acme' }, { company: 'ACME Spain GmbH' }, null],
		[{ company: ['Acme', 'Globex'] }, { company: 'Globex' }, null],
		[{ company: 'Acme', role: 'CTO' }, { company: null, role: 'cto' }, null],
		[{}, { company: 'Globex', role: 'CEO' }, null],
		[{ company: '–' }, { company: 'Globex' }, null],
		[{ company: 'Acme', role: 'CTO' }, { company: 'n/a', role: '?' }, null],
		[{ role: 'CTO' }, { role: 'CEO' }, { company: null, role: { ours: 'CTO', theirs: 'CEO' } }],
	])('%j and %j: %j', (properties, said, expected) => {
		expect(jobDifference(contact(properties), attendee(said))).toEqual(expected);
	});
});

describe('what a list says of somebody goes with the company in their note', () => {
	const said = attendee({ name: 'Zoë Ågren', company: 'Globex Research', role: 'Designer', emails: ['zoe@globex.example', 'zoe@home.example'], phones: ['+34 600 000 000'], profiles: ['https://globex.example/team', 'https://www.linkedin.com/in/zoe'] });
	const beside = (company: string | null, job: 'keep' | 'update', one = said): Attendee => {
		const known = contact({ company });
		const [person] = planEvent([{ kind: 'known', contact: known, reason: { kind: 'name' }, attendee: one, sources: [0] }], { event, attendees: [one] }, defaultSettings).people;
		if (person === undefined) throw new Error('there is one');
		return saidBesideJob({ ...person, job });
	};

	it('while that one stays, nothing of a job at another: not its role, nor an address or a page there', () => {
		expect(beside('Acme', 'keep')).toEqual({ ...said, role: null, emails: ['zoe@home.example'], profiles: ['https://www.linkedin.com/in/zoe'] });
	});

	it('all of it where the new job is taken over, or there is no other', () => {
		for (const all of [beside('Acme', 'update'), beside('Globex', 'keep'), beside(null, 'keep')]) expect(all).toEqual(said);
	});

	it('a profile is their own, also at the company whose site it is', () => {
		expect(beside('Acme', 'keep', { ...said, company: 'LinkedIn' }).profiles).toEqual(said.profiles);
	});
});

describe('links between notes', () => {
	const paths = ['Contacts/Ana Diaz.md', 'Contacts/A/Sam.md', 'Contacts/B/Sam.md', 'Sam.md'];

	it('are as short as they can be', () => {
		expect(shortestLinkText('Contacts/Ana Diaz.md', paths)).toBe('Ana Diaz');
		expect(shortestLinkText('Contacts/A/Sam.md', paths)).toBe('Contacts/A/Sam');
	});

	it.each([
		['Ana Diaz', 'Contacts/Ana Diaz.md'],
		['ana diaz#Touches', 'Contacts/Ana Diaz.md'],
		['Contacts/Ana Diaz.md', 'Contacts/Ana Diaz.md'],
		['Sam', 'Sam.md'],
		['B/Sam', 'Contacts/B/Sam.md'],
		['Diaz', null],
		['', null],
		['#x', null],
	])('[[%s]] leads to %s', (link, path) => {
		expect(linkTargetIn(link, paths)).toBe(path);
		if (path !== null) expect(isLinkTo(link, path)).toBe(true);
	});
});

describe('a link in a note', () => {
	const paths = ['Ana.md', 'Contacts/Ana.md', 'Contacts/Bo.md', 'Contacts/Old/Bo.md', 'Work/Bo.md', 'Work/Team/Cy.md', 'Zoé.md'];

	it.each([
		['Ana', 'Daily/2026-11-20.md', 'Ana.md'],
		['Ana', 'Contacts/Bo.md', 'Ana.md'],
		['./Ana', 'Contacts/Bo.md', 'Contacts/Ana.md'],
		['Bo', 'Daily/2026-11-20.md', 'Work/Bo.md'],
		['Bo', 'Contacts/Old/x.md', 'Contacts/Old/Bo.md'],
		['bo#Touches', 'Contacts/x.md', 'Contacts/Bo.md'],
		['../Contacts/Bo.md', 'Daily/2026-11-20.md', 'Contacts/Bo.md'],
		['../../Contacts/Old/../Bo', 'Work/Team/Cy.md', 'Contacts/Bo.md'],
		['../Ana', 'Daily/2026-11-20.md', 'Ana.md'],
		['../../../Ana', 'Daily/2026-11-20.md', 'Ana.md'],
		['./Bo', 'Daily/2026-11-20.md', null],
		['Team/Cy', 'Contacts/x.md', 'Work/Team/Cy.md'],
		['ZOE\u0301', 'x.md', 'Zoé.md'],
		['Nobody', 'x.md', null],
		['../', 'Daily/x.md', null],
		['', 'x.md', null],
	])('[[%s]] in %s leads to %s', (link, from, path) => {
		expect(linkTargetFrom(link, from, paths)).toBe(path);
	});
});

describe('a page about somebody', () => {
	it.each([
		['https://www.linkedin.com/in/ana', 'linkedin'],
		['https://es.linkedin.com/in/ana', 'linkedin'],
		['https://notlinkedin.com/in/ana', 'website'],
		['https://github.com/ana', 'github'],
		['http://ana.example', 'website'],
		['https://x.com/ana', 'x'],
	])('%s is written to %s', (url, property) => {
		expect(pageProperty(url)).toBe(property);
	});
});
