import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAttendeeEntry } from '../../src/core/attendee-entry.ts';
import type { Attendee } from '../../src/core/attendee.ts';
import type { Contact } from '../../src/core/contact.ts';
import { indexContacts, matchAttendees, noMatchOptions, type Match } from '../../src/core/matching.ts';
import { attendee } from '../support/attendee.ts';
import { contact } from '../support/contact.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

function noted(name: string, properties: Readonly<Record<string, unknown>> = {}): Contact {
	return contact(properties, { path: `Contacts/${name}.md` });
}

function entry(text: string): Attendee {
	const read = parseAttendeeEntry(text);
	if (read === null) throw new Error('an entry names somebody');
	return read.attendee;
}

/** What each is, with the number of their first entry and the name. */
function told(texts: readonly string[], contacts: readonly Contact[] = [], unreadable: readonly string[] = []): readonly string[] {
	return matchAttendees(texts.map(entry), indexContacts(contacts, unreadable), noMatchOptions).map((match) => `${match.sources.join('+')} ${match.attendee.name ?? ''}: ${outcome(match)}`);
}

function outcome(match: Match): string {
	if (match.kind === 'known') return match.contact.path;
	return match.kind === 'unsure' ? `${match.reason.kind} [${match.candidates.map(({ path }) => path).join(' ')}]` : match.kind;
}

describe('what a link shows is a name of theirs: the same person twice on a list is one', () => {
	it.each<readonly [string, readonly string[], readonly string[]]>([
		['by the address', ['[[Robert Smith|Bob]] <bob@x.example>', 'Bob <bob@x.example>'], ['0+1 Robert Smith: new']],
		['whatever comes first', ['Bob <bob@x.example>', '[[Robert Smith|Bob]] <bob@x.example>'], ['0+1 Robert Smith: new']],
		['by the address, where no name says so', ['[[Xaver Olm|Zed]] <z@x.example>', 'Zed <z@x.example>'], ['0+1 Xaver Olm: new']],
		['with the short form in the name', ['[[Xaver Olm|Zed]] <z@x.example>', 'Zed Olm <z@x.example>'], ['0+1 Xaver Olm: new']],
		['by a link that shows two things', ['[[Xaver Olm|Zed]]', '[[Xaver Olm|Xavi]]', '[[Xaver Olm]]'], ['0+1+2 Xaver Olm: new']],
		['by what it shows alone', ['[[Xaver Olm|Zed]]', 'Zed'], ['0+1 Xaver Olm: new']],
		['by a full name that it shows', ['Mimi Keller', '[[Mirjam Keller|Mimi Keller]]', 'Mirjam Keller <m@x.example>'], ['0+1+2 Mirjam Keller: new']],
		['with the name of a file for the link', ['[[people/mirjam-keller|Mimi Keller]]', 'Mirjam Keller'], ['0+1 Mimi Keller: new']],
	])('%s', (_, texts, expected) => {
		expect(told(texts)).toEqual(expected);
	});

	it.each<readonly [string, readonly string[], readonly string[]]>([
		['under two names of a family', ['[[Ana Smith|Annie]] <s@x.example>', 'Bo Smith <s@x.example>'], ['0 Ana Smith: new', '1 Bo Smith: new']],
		['with somebody else of that short name', ['[[Xaver Olm|Zed]] <a@x.example>', 'Zed Young <a@x.example>'], ['0 Xaver Olm: new', '1 Zed Young: new']],
		['with two addresses, and the user says who the second is', ['Bob <b@y.example>', '[[Robert Smith|Bob]] <b@x.example>'], ['0 Bob: namesake []', '1 Robert Smith: new']],
		['of two who are shown alike, where nobody knows which is meant', ['[[Xaver Olm|Zed]]', '[[Zoltan Berg|Zed]]', 'Zed'], ['0 Xaver Olm: new', '1 Zoltan Berg: new', '2 Zed: namesake []']],
		['where each is called as the other is shown', ['[[Robert Olm|Bo Olm]]', '[[Bo Olm|Robert Olm]]'], ['0 Robert Olm: new', '1 Bo Olm: namesake []']],
	])('but not %s', (_, texts, expected) => {
		expect(told(texts)).toEqual(expected);
	});
});

describe('what a link shows is a name of theirs: a contact who is known is not created again', () => {
	it.each<readonly [string, string, readonly Contact[], string]>([
		['by what it shows', '[[Mirjam Keller|Mimi Keller]]', [noted('Mimi Keller')], 'Contacts/Mimi Keller.md'],
		['by what it shows beside the name of a file', '[[people/mirjam-keller|Mimi Keller]]', [noted('Mimi Keller')], 'Contacts/Mimi Keller.md'],
		['by the name of a file', '[[people/mirjam-keller|Mimi Keller]]', [noted('Mirjam Keller')], 'Contacts/Mirjam Keller.md'],
		['by an alias of the contact', '[[Mirjam Keller|Mimi Keller]]', [noted('M K', { aliases: ['Mimi Keller'] })], 'Contacts/M K.md'],
		['with the address of the short name', '[[Xaver Olm|Zed]] <z@x.example>', [noted('Zed', { email: 'z@x.example' })], 'Contacts/Zed.md'],
		['with the address of the short name and the surname', '[[Xaver Olm|Zed]] <z@x.example>', [noted('Zed Olm', { email: 'z@x.example' })], 'Contacts/Zed Olm.md'],
	])('%s: %s', (_, text, contacts, path) => {
		expect(told([text], contacts)).toEqual([expect.stringContaining(`: ${path}`)]);
	});

	it.each<readonly [string, string, readonly Contact[], string]>([
		['one word that it shows is the whole name of a contact', '[[Xaver Olm|Zed]]', [noted('Zed')], 'one-word [Contacts/Zed.md]'],
		['one word that it shows stands with the surname', '[[Xaver Olm|Zed]]', [noted('Zed Olm')], 'one-word [Contacts/Zed Olm.md]'],
		['what it shows is nearly the name of a contact', '[[Mirjam Keller|Mimi Keller]]', [noted('Mimi Kelner')], 'similar [Contacts/Mimi Kelner.md]'],
		['each name is that of another contact', '[[people/mirjam-keller|Mimi Keller]]', [noted('Mimi Keller'), noted('Mirjam Keller')], 'several [Contacts/Mimi Keller.md Contacts/Mirjam Keller.md]'],
		['the address speaks against it', '[[Mirjam Keller|Mimi Keller]] <m@x.example>', [noted('Mimi Keller', { email: 'm@y.example' })], 'different [Contacts/Mimi Keller.md]'],
		['the address is that of somebody else of the short name', '[[Xaver Olm|Zed]] <z@x.example>', [noted('Zed Young', { email: 'z@x.example' })], 'other-name [Contacts/Zed Young.md]'],
	])('the user says where %s: %s', (_, text, contacts, expected) => {
		expect(told([text], contacts)).toEqual([expect.stringContaining(`: ${expected}`)]);
	});

	it.each<readonly [string, readonly Contact[]]>([
		['of others with the short name', [noted('Zed Young')]],
		['told apart from them', [noted('Zed', { 'not-same': 'Xaver Olm' })]],
	])('contacts %s are not asked about', (_, contacts) => {
		expect(told(['[[Xaver Olm|Zed]]'], contacts)).toEqual(['0 Xaver Olm: new']);
	});

	it('nor is anybody created beside a note of that name which cannot be read', () => {
		expect(told(['[[Mirjam Keller|Mimi Keller]]'], [], ['Contacts/Mimi Keller.md'])).toEqual(['0 Mirjam Keller: unreadable []']);
	});

	it('and whoever is shown with a name of the user is the user', () => {
		const [match] = matchAttendees([entry('[[Mirjam Keller|Mimi Keller]]')], indexContacts([]), { ...noMatchOptions, you: { names: ['Mimi Keller'], emails: [] } });
		expect(match).toMatchObject({ kind: 'left-out', reason: { kind: 'you' } });
	});
});

describe('whatever links show', () => {
	const names = ['Robert Smith', 'Bob Smith', 'Mimi Keller', 'Mirjam Keller', 'Bob', 'Mimi', 'Zed'];
	const arbitraryEntry = fc
		.record({ name: fc.constantFrom(...names), alias: fc.option(fc.constantFrom(...names), { nil: undefined }), emails: fc.subarray(['a@x.example', 'b@x.example'], { maxLength: 1 }) })
		.map(({ name, alias, emails }) => attendee({ name, emails, ...(alias === undefined || alias === name ? {} : { alias, link: name }) }));
	const arbitraryContacts = fc
		.uniqueArray(fc.record({ name: fc.constantFrom(...names), email: fc.subarray(['a@x.example', 'b@x.example'], { maxLength: 1 }) }), { maxLength: 3, selector: ({ name }) => name })
		.map((all) => all.map(({ name, email }) => contact({ name, email }, { path: `Contacts/${name}.md` })));

	it('every entry belongs to one match, nobody is two contacts, and nobody is created a second time', () => {
		fc.assert(
			fc.property(fc.array(arbitraryEntry, { maxLength: 6 }), arbitraryContacts, (attendees, contacts) => {
				const matches = matchAttendees(attendees, indexContacts(contacts), noMatchOptions);
				expect(matches.flatMap(({ sources }) => sources).sort((a, b) => a - b)).toEqual(attendees.map((_, index) => index));
				const known = matches.flatMap((match) => (match.kind === 'known' ? [match.contact.path] : []));
				expect(new Set(known).size).toBe(known.length);
				const created = matches.flatMap(({ kind, attendee: { name, alias, emails } }, index) => (kind === 'new' ? [contact({ name, aliases: alias === undefined ? [] : [alias], email: emails }, { path: `Contacts/New ${index}.md` })] : []));
				const again = matchAttendees(attendees, indexContacts([...contacts, ...created]), noMatchOptions);
				expect(again.filter(({ kind }) => kind === 'new')).toEqual([]);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});
