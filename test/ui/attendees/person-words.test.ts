import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../../src/core/attendee.ts';
import type { Contact } from '../../../src/core/contact.ts';
import { noChoice, type PersonChoice } from '../../../src/core/event-choice.ts';
import { matchList, reviewEvent, type ReviewedPerson } from '../../../src/core/event-review.ts';
import { indexContacts } from '../../../src/core/matching.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { namesakesAmong } from '../../../src/ui/namesakes.ts';
import { additionWords, personDetails, personName, personStatus, standingOf, whichContact } from '../../../src/ui/attendees/person-words.ts';
import { attendee } from '../../support/attendee.ts';
import { contact } from '../../support/contact.ts';
import { day } from '../../support/day.ts';

const ana = contact({ company: 'Acme', email: 'ana@acme.example' }, { path: 'Contacts/Ana Diaz.md' });

/** Somebody of a list of one, as the preview has them. */
function person(one: Attendee, choice: Partial<PersonChoice> = {}, contacts: readonly Contact[] = [ana]): ReviewedPerson {
	const choices = new Map([[one, { ...noChoice, ...choice }]]);
	const list = matchList([one], choices, { index: indexContacts(contacts), linkTarget: () => null, settings: defaultSettings });
	const options = { event: { name: null, path: null, day: null }, folder: null, tags: [], tier: null, isTouch: false, followUpDays: null };
	const [first] = reviewEvent(list, choices, options, { settings: defaultSettings, today: day('2026-11-22'), contact: (path) => contacts.find((other) => other.path === path) ?? null }).people;
	if (first === undefined) throw new Error('everybody on a list is shown');
	return first;
}

const isAna = { identity: { kind: 'contact', path: ana.path } } as const;

describe('what somebody is called', () => {
	it('is the name, else the address, also once another was typed', () => {
		const one = attendee({ name: 'Wei Chen', emails: ['wei@x.example'] });
		expect(personName(person(one))).toBe('Wei Chen');
		expect(personName(person(attendee({ emails: ['wei@x.example'] })))).toBe('wei@x.example');
		expect(personName(person(one, { typed: { name: '', company: '', role: '', email: 'w@y.example' } }))).toBe('w@y.example');
		expect(personName(person(attendee({ remark: 'the mayor' })))).toBe('Nobody');
	});
});

describe('what the list says of them', () => {
	it('is one line, in which an address that stands for the name is not said twice', () => {
		expect(personDetails(person(attendee({ name: 'Wei Chen', role: 'CTO', company: 'Globex', emails: ['a@x.example', 'b@x.example', 'c@x.example'], phones: ['1234567', '7654321'] })))).toBe('CTO · Globex · a@x.example and 2 more · 1234567');
		expect(personDetails(person(attendee({ emails: ['a@x.example'] })))).toBe('');
		expect(personDetails(person(attendee({ emails: ['a@x.example', 'b@x.example'] })))).toBe('b@x.example');
	});
});

describe('where they stand', () => {
	it.each<readonly [string, string, Attendee]>([
		['New', 'not among your contacts', attendee({ name: 'Wei Chen' })],
		['Known', 'same e-mail, ana@acme.example', attendee({ name: 'Ana Diaz', emails: ['ana@acme.example'] })],
		['Unsure', 'one word is not enough to tell who it is', attendee({ name: 'Ana' })],
		['Left out', 'declined', attendee({ name: 'Wei Chen', answer: 'declined' })],
	])('%s: %s', (label, reason, one) => {
		expect(personStatus(person(one))).toEqual({ label, reason });
	});

	it('of somebody new with one word for a name is told with what to do, until that is done', () => {
		const one = attendee({ name: 'Smith' });
		expect(personStatus(person(one))).toEqual({ label: 'New', reason: 'one word; tick to create' });
		expect(personStatus(person(one, { isTicked: true }))).toEqual({ label: 'New', reason: 'not among your contacts' });
		expect(person(one, { isTicked: true }).toDo.kind).toBe('create');
		expect(person(attendee({ name: 'Smith', answer: 'declined' }), { isTakenIn: true }).toDo.kind).toBe('create');
	});

	it('is what the user said of them', () => {
		const unsure = attendee({ name: 'Ana' });
		expect(personStatus(person(unsure, isAna))).toEqual({ label: 'Known', reason: 'you said so' });
		expect(personStatus(person(unsure, { identity: { kind: 'new' } }))).toEqual({ label: 'New', reason: 'you said so' });
	});

	it('is what they were matched as where the contact who was chosen is not meant now, or gone', () => {
		const unsure = attendee({ name: 'Ana' });
		expect(personStatus(person(unsure, { ...isAna, isTicked: false })).label).toBe('Unsure');
		expect(personStatus(person(unsure, { identity: { kind: 'contact', path: 'Contacts/Gone.md' } })).label).toBe('Unsure');
		expect(personStatus(person(attendee({ name: 'Wei Chen', answer: 'declined' }), { identity: { kind: 'new' } })).label).toBe('Left out');
	});
});

describe('what somebody is who rests', () => {
	const one = attendee({ name: 'Ana Diaz' });
	it.each([
		[{ archived: true }, 'archived'],
		[{ paused: true }, 'paused'],
		[{ died: true }, 'has died; tick to write into their note all the same'],
		[{}, ''],
	])('is told: %j', (properties, words) => {
		expect(standingOf(person(one, {}, [contact(properties)]))).toBe(words);
	});

	it('is told of whoever is chosen, and of somebody new there is nothing to tell', () => {
		const gone = contact({ died: true });
		expect(standingOf(person(one, { isTicked: true }, [gone]))).toBe('has died');
		expect(standingOf(person(attendee({ name: 'Ana' }), isAna, [contact({ archived: true }, { path: ana.path })]))).toBe('archived');
		expect(standingOf(person(one, { identity: { kind: 'new' } }, [gone]))).toBe('');
		expect(standingOf(person(attendee({ name: 'Wei Chen' })))).toBe('');
	});
});

describe('which contact is meant', () => {
	const other = contact({}, { path: 'Friends/Ana Diaz.md' });
	const namesakes = namesakesAmong([ana, other]);

	it('is told by its folder where several have the name, and by its name where the list has another', () => {
		const linked = person(attendee({ name: 'Ana Diaz', emails: ['ana@acme.example'] }), {}, [ana, other]);
		expect(whichContact(linked, namesakes)).toBe('Contacts');
		expect(whichContact(linked, new Map())).toBe('');
		expect(whichContact(person(attendee({ name: 'A. Diaz', emails: ['ana@acme.example'] }), isAna), namesakes)).toBe('Ana Diaz · Contacts');
		expect(whichContact(person(attendee({ name: 'Wei Chen' })), namesakes)).toBe('');
	});
});

describe('what is added to their note', () => {
	it('is told only of those whose note is changed', () => {
		const one = attendee({ name: 'Ana Diaz', role: 'CTO', phones: ['+34 600 000 000'] });
		expect(additionWords(person(one))).toBe('adds role, phone');
		expect(additionWords(person(one, { isTicked: false }))).toBe('');
		expect(additionWords(person(one, {}, []))).toBe('');
		expect(additionWords({ ...person(attendee({ name: 'Ana Diaz' })), lacksMetOn: true })).toBe('adds the day you met');
		expect(additionWords(person(attendee({ name: 'Ana Diaz', company: 'Acme' })))).toBe('');
	});
});
