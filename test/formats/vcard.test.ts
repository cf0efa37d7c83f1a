import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { unfoldText } from '../../src/formats/unfold.ts';
import { readCards } from '../../src/formats/vcard.ts';
import { brief, fixture, listIn } from './support/fixture.ts';

const card = (...lines: readonly string[]): Record<string, unknown> | undefined => readCards(unfoldText(['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n'))).attendees.map(brief)[0];

describe('a file of cards of three versions', () => {
	it('gives everybody with what the cards say', () => {
		expect(listIn('cards.vcf').attendees.map(brief)).toEqual([
			{
				name: 'Ana Díaz',
				emails: ['ana@acme.example', 'ana@home.example'],
				phones: ['+34 600 000 000'],
				profiles: ['http://www.linkedin.com/in/ana-diaz', 'https://ana.example'],
				company: 'Acme, Inc.',
				role: 'CTO',
				remark: 'wants the climbing article; soon; Second line',
			},
			{ name: 'Maria Luisa de la Cruz y Ortega', emails: ['first@cruz.example', 'second@cruz.example'], phones: ['+44-20-7946-0000 ext. 102'], profiles: ['https://www.linkedin.com/in/maria'], role: 'Owner' },
			{ name: '李小龙', emails: ['xiaolong@acme.example'], phones: ['+86 10 1234 5678'], company: 'Müller' },
			{ name: 'The climbers', kind: 'group' },
		]);
	});

	it('counts the card that is nobody', () => {
		expect(listIn('cards.vcf').warnings).toEqual(['1 card has neither a name nor an address.']);
	});
});

describe('a card', () => {
	it.each([
		['a name in its parts only', ['N:Diaz;Ana;;Dr.;PhD'], { name: 'Ana Diaz' }],
		['a name turned round', ['FN:Diaz, Ana', 'N:Diaz;Ana;;;'], { name: 'Ana Diaz' }],
		['a semicolon that is escaped in a part of the name', ['N:Di\\;az;Ana'], { name: 'Ana Di;az' }],
		['several given names', ['N:Diaz;Ana,Maria;;;'], { name: 'Ana Maria Diaz' }],
		['the role where there is no title', ['FN:Ana', 'TITLE:', 'ROLE:Owner'], { name: 'Ana', role: 'Owner' }],
		['the department where there is no company', ['FN:Ana', 'ORG:;Research'], { name: 'Ana', company: 'Research' }],
		['a company', ['FN:Acme', 'X-ABShowAs:COMPANY'], { name: 'Acme', kind: 'group' }],
		['a place', ['FN:Hall 1', 'KIND:location'], { name: 'Hall 1', kind: 'room' }],
		['a page without its scheme', ['FN:Ana', 'URL:ana.example'], { name: 'Ana', profiles: ['https://ana.example'] }],
		['a page that is none', ['FN:Ana', 'URL:javascript:alert(1)'], { name: 'Ana' }],
		['a note of several lines', ['FN:Ana', 'NOTE:Line one\\nline two\\; met at bar'], { name: 'Ana', remark: 'Line one; line two; met at bar' }],
		['a note of sentences and blank lines', ['FN:Ana', 'NOTE:Met at the bar.\\n\\nClimbs\\, too.\\n'], { name: 'Ana', remark: 'Met at the bar. Climbs, too.' }],
		['a note of several lines as version 2.1 has it', ['VERSION:2.1', 'FN:Ana', 'NOTE;ENCODING=QUOTED-PRINTABLE:Line one=0D=0Aline two=', '; met at bar'], { name: 'Ana', remark: 'Line one; line two; met at bar' }],
		['two notes', ['FN:Ana', 'NOTE:Climbs', 'item1.NOTE:Sings'], { name: 'Ana', remark: 'Climbs; Sings' }],
		['an address alone', ['EMAIL:ana.diaz@acme.example'], { name: 'Ana Diaz', isGuessedName: true, emails: ['ana.diaz@acme.example'] }],
	])('with %s', (_, lines, expected) => {
		expect(card(...lines)).toEqual(expected);
	});

	it('with an assistant in it is one person', () => {
		const text = 'BEGIN:VCARD\nFN:Ana\nAGENT:\nBEGIN:VCARD\nFN:Assistant\nEND:VCARD\nEMAIL:ana@a.example\nEND:VCARD';
		expect(readCards(unfoldText(text)).attendees.map(brief)).toEqual([{ name: 'Ana', emails: ['ana@a.example'] }]);
	});

	it('without an end takes nobody with it', () => {
		expect(readCards(unfoldText('BEGIN:VCARD\nFN:Ana\nBEGIN:VCARD\nFN:Bo\nEND:VCARD')).attendees.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
	});
});

it('ical.js finds the same names, addresses and numbers in the cards that it can read', () => {
	// It throws on vCard 2.1 and leaves `\;` as it stands in a note.
	const text = new TextDecoder().decode(fixture('cards.vcf'));
	const cards = text.split(/(?=BEGIN:VCARD)/i).filter((part) => !/version:2\.1/i.test(part));
	const theirs = cards.flatMap((part) => {
		const component = new ICAL.Component(ICAL.parse(part) as string);
		const all = (name: string): readonly string[] => component.getAllProperties(name).map((property) => String(property.getFirstValue()));
		const phones = all('tel').map((phone) => phone.replace(/\D/g, ''));
		return all('fn').length + all('email').length === 0 ? [] : [{ name: all('fn')[0], emails: new Set(all('email').map((email) => email.toLowerCase())), phones, role: all('title')[0] ?? all('role')[0] ?? null }];
	});
	const ours = cards.flatMap((part) =>
		readCards(unfoldText(part)).attendees.map(({ name, emails, phones, role }) => ({ name: theirs.some((their) => their.name === name) ? (name ?? undefined) : undefined, emails: new Set(emails), phones: phones.map((phone) => phone.replace(/\D/g, '')), role })),
	);
	expect(ours).toEqual(theirs);
});
