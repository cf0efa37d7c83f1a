import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { additionsFor } from '../../src/core/event-additions.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { fillBlanks, noFacts } from '../../src/notes/fill-blanks.ts';
import { readContactNote } from '../../src/notes/read-contact-note.ts';
import { applySplices } from '../../src/notes/splice.ts';
import { attendee } from '../support/attendee.ts';
import { contact } from '../support/contact.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const everything = attendee({ name: 'Ana Diaz', company: 'Globex', role: 'CEO', emails: ['ana@globex.example'], phones: ['+34 611 111 111'], profiles: ['https://www.linkedin.com/in/ana'] });

describe('what a list adds to the note of somebody who is known', () => {
	it('is all that the note does not say', () => {
		expect(additionsFor(contact({ tier: 'B' }), everything)).toEqual(['company', 'role', 'e-mail', 'phone', 'profile']);
	});

	it('is nothing where the list says no more than the name', () => {
		expect(additionsFor(contact({ tier: 'B' }), attendee({ name: 'Ana Diaz' }))).toEqual([]);
	});

	it('is an address more, and nothing in place of what stands there', () => {
		const known = contact({ company: 'Acme', role: 'CTO', email: 'ana@acme.example', phone: '+34 600 000 000', linkedin: 'https://www.linkedin.com/in/ana-diaz' });
		expect(additionsFor(known, everything)).toEqual(['e-mail']);
	});

	it('is nothing that stands there in another spelling', () => {
		const known = contact({ email: 'ANA@globex.example', linkedin: 'http://es.linkedin.com/in/Ana/' });
		expect(additionsFor(known, { ...everything, company: null, role: null, phones: [] })).toEqual([]);
	});

	it('is a page on a site of which the note has none', () => {
		const known = contact({ linkedin: 'https://www.linkedin.com/in/ana-diaz' });
		const on = (url: string): readonly string[] => additionsFor(known, attendee({ profiles: [url] }));
		expect(on('https://github.com/ana')).toEqual(['profile']);
		expect(on('https://linkedin.com/in/another-ana')).toEqual([]);
	});
});

const some = <T extends string>(...texts: readonly T[]): fc.Arbitrary<readonly T[]> => fc.subarray([...texts]);
const arbitraryPages = some('https://www.linkedin.com/in/ana', 'https://linkedin.com/in/ana-2', 'https://github.com/ana', 'https://ana.example/', 'https://xing.com/ana');

it('is what is written, whatever the list and the note say', () => {
	const arbitraryKnown = fc.record({ company: some('Acme', '[[Halvik]]'), role: some('CTO'), email: some('ana@acme.example', 'ANA@home.example'), phone: some('600000000'), linkedin: some('https://www.linkedin.com/in/ana'), github: some('github.com/ana'), website: some('https://ana.example', 'ana.example/about') });
	const arbitraryAttendee = fc.record({ company: fc.constantFrom(null, 'Acme', 'Globex'), role: fc.constantFrom(null, 'CEO'), emails: some('ana@acme.example', 'ana@home.example'), phones: some('600000000', '+34 611 111 111'), profiles: arbitraryPages }).map(attendee);
	fc.assert(
		fc.property(arbitraryKnown, arbitraryAttendee, (known, one) => {
			const text = `---\ntier: B\n${Object.entries(known).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')}---\n`;
			const plan = fillBlanks(text, { ...noFacts, company: one.company, role: one.role, emails: one.emails, phones: one.phones, pages: one.profiles }, defaultSettings);
			const note = readContactNote(text, defaultSettings);
			if (plan.kind === 'refused' || note.kind === 'malformed') throw new Error('it is a contact’s note');
			const additions = additionsFor(note.contact, one);
			const after = readContactNote(applySplices(text, plan.splices), defaultSettings);
			if (after.kind === 'malformed') throw new Error(after.message);
			const { contact: was } = note;
			const { contact: is } = after;
			const isMore = (before: readonly unknown[], now: readonly unknown[]): boolean => now.length > before.length;
			expect(additions).toEqual([
				...(isMore(was.companies, is.companies) ? ['company'] : []),
				...(was.role === null && is.role !== null ? ['role'] : []),
				...(isMore(was.emails, is.emails) ? ['e-mail'] : []),
				...(isMore(was.phones, is.phones) ? ['phone'] : []),
				...(isMore(was.profiles, is.profiles) ? ['profile'] : []),
			]);
		}),
		{ numRuns: GENERATED_NOTES },
	);
});
