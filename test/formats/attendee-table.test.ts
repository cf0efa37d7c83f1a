import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../src/core/attendee.ts';
import { readAttendeeTable } from '../../src/formats/attendee-table.ts';
import { readPresence, readStatus } from '../../src/formats/attendance.ts';
import { chooseShownName } from '../../src/formats/shown-name.ts';
import { readWrittenDay } from '../../src/formats/table-event.ts';
import { GENERATED_NOTES } from '../support/generated.ts';
import { brief, listIn } from './support/fixture.ts';

const rowsOf = (text: string): ReadonlyArray<Record<string, unknown>> => {
	const reading = readAttendeeTable(text);
	return reading.kind === 'read' ? reading.value.attendees.map(brief) : [];
};
const told = (name: string, ...keys: ReadonlyArray<keyof Attendee>): readonly unknown[] => listIn(name).attendees.map((attendee) => keys.map((key) => attendee[key]));

describe('Luma', () => {
	it('gives names, pages from the questions, and who was checked in', () => {
		expect(listIn('luma.csv').attendees.map(brief)).toEqual([
			{ name: 'Ana Díaz', emails: ['ana@acme.example'], phones: ['+34600000000'], profiles: ['https://linkedin.com/in/ana-diaz'], company: 'Acme', role: 'CTO', answer: 'accepted', came: true },
			{ name: 'Priya Sharma', emails: ['priya@globex.example'], profiles: ['https://www.linkedin.com/in/priya-sharma/?utm_source=share'], company: 'Globex, Inc.', role: 'Designer', answer: 'accepted', came: false },
			{ name: 'Bo Lindqvist', emails: ['bo@initech.example'], profiles: ['https://linkedin.com/in/bo-lindqvist'], answer: 'declined', came: false },
			{ name: '李小龙', emails: ['xiaolong@acme.example'], answer: 'tentative', came: false },
			{ name: '🦊 Sam', emails: ['sam@home.example'], answer: 'tentative', came: false },
		]);
		expect(listIn('luma.csv').warnings).toEqual(['1 row has neither a name nor an address.']);
	});

	it('before the event nobody has come, and nobody has stayed away', () => {
		expect(told('luma-2024.csv', 'name', 'answer', 'came')).toEqual([['Ana Diaz', 'accepted', null], ['Maria de la Cruz', 'declined', null]]);
	});
});

describe('Eventbrite', () => {
	it('tells who was checked in from who was refunded; a ticket without a name is nobody', () => {
		expect(told('eventbrite-classic.csv', 'name', 'company', 'role', 'answer', 'came')).toEqual([
			['Ana Diaz', 'Acme', 'CTO', 'accepted', true],
			['Bo "Bobby" Lindqvist', 'Initech, LLC', 'Engineer', 'accepted', false],
			['Carl Okafor', null, null, 'declined', false],
		]);
		expect(listIn('eventbrite-classic.csv').warnings).toEqual(['1 row has neither a name nor an address.']);
	});

	it('whoever bought the tickets did not come by that', () => {
		expect(listIn('eventbrite-report.csv')).toMatchObject({ event: 'Design Summit 2026', day: '2026-11-20' });
		expect(told('eventbrite-report.csv', 'name', 'emails', 'phones')).toEqual([['Ana Diaz', ['ana@acme.example'], ['+1 555 0100']], ['Bo Lindqvist', ['bo@initech.example'], []]]);
	});

	it('a report of several events names none of them', () => {
		const reading = readAttendeeTable('Name,Event name,Event date\nAna,Dinner,2026-11-20\nBo,Lunch,2026-11-20');
		expect(reading).toMatchObject({ kind: 'read', value: { event: null, day: '2026-11-20' } });
	});

	it('a report of orders', () => {
		expect(told('eventbrite-orders.csv', 'name', 'answer')).toEqual([['Ana Diaz', 'accepted'], ['Bo Lindqvist', 'declined']]);
	});
});

describe('Meetup', () => {
	it('gives members without addresses, with their pages, and what they are in the group is no role', () => {
		expect(listIn('meetup.xls').attendees.map(brief)).toEqual([
			{ name: 'Ana Diaz', profiles: ['http://www.meetup.com/design/members/1/'], answer: 'accepted', came: true },
			{ name: 'Bo', profiles: ['http://www.meetup.com/design/members/2/'], remark: 'wants the climbing article', answer: 'accepted', came: false },
			{ name: 'Carl O.', profiles: ['http://www.meetup.com/design/members/3/'], answer: 'declined', came: false },
		]);
		expect(listIn('meetup-members.tsv').attendees.map(brief)).toEqual([{ name: 'Ana Diaz', profiles: ['http://www.meetup.com/design/members/1/'] }]);
	});
});

describe('Zoom', () => {
	it('gives everybody who was in a meeting, each time they came, and not its host from the first block', () => {
		expect(listIn('zoom-meeting.csv')).toMatchObject({ event: 'Design review', day: '2026-11-20', warnings: ['1 row has neither a name nor an address.'] });
		expect(told('zoom-meeting.csv', 'name', 'came')).toEqual([['Ana Diaz', true], ['Ana Diaz', true], ['Brian Smith', true], ['Bo Lindqvist', true], ['Carl Okafor', true]]);
	});

	it('newer headers; who waited outside may not have come', () => {
		expect(told('zoom-meeting-new.csv', 'name', 'came')).toEqual([['Ana Diaz', true], ['Zoe Wait', null]]);
		expect(told('zoom-meeting-unique.csv', 'name', 'emails', 'came')).toEqual([['Ana Diaz', ['ana@acme.example'], true]]);
	});

	it('a webinar in blocks', () => {
		expect(listIn('zoom-webinar.csv')).toMatchObject({ event: 'Climbing, indoors', day: '2026-11-20', warnings: [] });
		expect(told('zoom-webinar.csv', 'name', 'emails', 'came')).toEqual([
			['Hana Host', ['hana@acme.example'], true],
			['Pau Panel', ['pau@globex.example'], true],
			['Ana Diaz', ['ana@acme.example'], true],
			['Bo Lindqvist', ['bo@initech.example'], false],
			['Ana Diaz', ['ana@acme.example'], true],
			['Carl Okafor', [], true],
		]);
	});

	it.each([
		['Ana Diaz', 'Ana Diaz'],
		['iPhone (Brian Smith)', 'Brian Smith'],
		['Bo (Bo Lindqvist)', 'Bo Lindqvist'],
		['Ana Diaz | Acme (adiaz)', 'Ana Diaz | Acme'],
		['Carl Okafor (he/him)', 'Carl Okafor'],
		['DESKTOP-7A2B9C (Ana Diaz)', 'Ana Diaz'],
		['Ana Diaz (iPad)', 'Ana Diaz'],
		['Ana (iPad 2)', 'Ana'],
		['Ana-Maria (x)', 'Ana-Maria'],
		['Jörg Müller (Nicht überprüft)', 'Jörg Müller'],
		['iPhone', ''],
		['Galaxy S21', ''],
	])('%s is %s', (shown, name) => {
		expect(chooseShownName(shown)).toBe(name);
	});
});

describe('Teams', () => {
	const people = [
		{ name: 'Ana Diaz', emails: ['ana@acme.example'], came: true },
		{ name: 'Bo "Bobby" Lindqvist', came: true },
		{ name: 'Čarl Žižek 🧗', emails: ['carl@globex.example'], came: true },
	];
	it.each(['teams.csv', 'teams-without-mark.csv', 'teams-big-endian.csv'])('%s: the second section, once each', (name) => {
		expect(listIn(name)).toMatchObject({ event: 'Design review, part 2', day: '2026-11-20', warnings: [] });
		expect(listIn(name).attendees.map(brief)).toEqual(people);
	});

	it('in German, and as it was in 2020', () => {
		expect(listIn('teams-de.csv')).toMatchObject({ event: 'Kletterhalle', day: '2026-11-20' });
		expect(told('teams-de.csv', 'name', 'emails', 'role')).toEqual([['Jörg Müller', ['joerg@acme.example'], null], ['Ana Díaz', ['ana@acme.example'], null]]);
		expect(told('teams-2020.csv', 'name', 'came')).toEqual([['Ana Diaz', true], ['Ana Diaz', true]]);
	});
});

describe('tables that people make', () => {
	it('a German spreadsheet: semicolons, Windows-1252, the first name in a column of its own', () => {
		expect(listIn('german-excel.csv').attendees.map(brief)).toEqual([
			{ name: 'Jörgina Müller', emails: ['joergina@müller.example'], phones: ['030 1234567'], company: 'Müller & Söhne GmbH', role: 'Geschäftsführerin' },
			{ name: 'Bernd von der Heide' },
		]);
	});

	it('a preamble above the headers, rows that are too short and too long', () => {
		expect(told('preamble.csv', 'name', 'emails', 'came')).toEqual([
			['Ana Díaz López', ['ana@acme.example'], true],
			['Bo Lindqvist', ['bo@initech.example'], false],
			['Carl Okafor Unquoted', [], false],
			['Doris Day', ['doris@day.example'], true],
		]);
	});

	it('quotation marks that do not end take nobody with them, and a comma in a name moves no address', () => {
		expect(told('ragged.csv', 'name', 'emails', 'company')).toEqual([
			['Ana Diaz', ['ana@acme.example'], 'Acme'],
			['Bo "the builder" Lindqvist', ['bo@initech.example'], null],
			['Carl Okafor', ['carl@globex.example'], 'Globex'],
			['Doris Day', ['doris@day.example'], 'Day'],
		]);
		expect(listIn('ragged.csv').warnings).toEqual(['1 row has neither a name nor an address.']);
	});

	it.each([
		['English', 'First Name,Last Name,E-mail address,Company,Job Title'],
		['German', 'Vorname,Nachname,E-Mail-Adresse,Unternehmen,Position'],
		['French', 'Prénom,Nom de famille,Adresse e-mail,Société,Fonction'],
		['French, with the bare word for a name', 'Prénom,Nom,Courriel,Entreprise,Poste'],
		['Spanish', 'Nombre,Apellidos,Correo electrónico,Empresa,Cargo'],
		['Portuguese', 'Nome,Sobrenome,E-mail,Empresa,Cargo'],
		['Italian', 'Nome,Cognome,Indirizzo e-mail,Azienda,Ruolo'],
		['Dutch', 'Voornaam,Achternaam,E-mailadres,Bedrijf,Functie'],
		['from a program', 'first_name,lastName,E_MAIL,company_name,jobTitle'],
		['from a form', 'First name *,Last name (required),What is your email address?,What company do you work for?,What is your current role?'],
	])('headers in %s', (_, headers) => {
		expect(rowsOf(`${headers}\nAna,Diaz,ana@acme.example,Acme,Designer\n`)).toEqual([{ name: 'Ana Diaz', emails: ['ana@acme.example'], company: 'Acme', role: 'Designer' }]);
	});

	it.each([
		['Name\nAna Diaz\nBo', ['Ana Diaz', 'Bo']],
		['Teilnehmer;Tisch\nAna Diaz;1\nBo;2', ['Ana Diaz', 'Bo']],
		['Voornaam;Tussenvoegsel;Achternaam\nJan;van den;Berg', ['Jan van den Berg']],
		['Nombre;Primer apellido;Segundo apellido\nAna;Díaz;López', ['Ana Díaz López']],
		['Name, Vorname\n"Diaz, Ana"', ['Ana Diaz']],
		['Host Name,Host Email,Name\nHana,hana@a.example,Ana Diaz', ['Ana Diaz']],
		['ana@a.example,Ana Diaz\nbo@a.example,Bo Lindqvist', ['Ana Diaz', 'Bo Lindqvist']],
		['Ana Diaz,Participant\nBo Lindqvist,Participant\nCarl Okafor,Participant\nxenia@y.example,Participant', ['Ana Diaz', 'Bo Lindqvist', 'Carl Okafor', 'Xenia']],
	])('%j', (text, names) => {
		expect(rowsOf(text).map(({ name }) => name)).toEqual(names);
	});

	it('pages and numbers of somebody else are not theirs', () => {
		expect(rowsOf('Name,Buyer LinkedIn,Host LinkedIn,qr_code_url,Question\nAna,linkedin.com/in/zoe,linkedin.com/in/hana,https://linkedin.com/in/qr,see linkedin.com/in/ana')).toEqual([{ name: 'Ana', profiles: ['https://linkedin.com/in/ana'] }]);
		expect(rowsOf('Attendee #,Email\nA12,ana.diaz@a.example')).toEqual([{ name: 'Ana Diaz', isGuessedName: true, emails: ['ana.diaz@a.example'] }]);
	});

	it('a file without a column that says who, says what it has and what it needs', () => {
		expect(readAttendeeTable('Colour,Size\nred,3')).toEqual({ kind: 'unreadable', message: 'The columns found are Colour, Size; one with names (Name, First name) or with addresses (E-mail) is needed.' });
		expect(readAttendeeTable('\n,,\n')).toMatchObject({ kind: 'unreadable' });
	});

	it.each([
		['Checked In', { answer: 'accepted', came: true }],
		['No Show', { answer: null, came: false }],
		['pending_approval', { answer: 'tentative', came: null }],
		['Zugesagt', { answer: 'accepted', came: null }],
		['annulé', { answer: 'declined', came: null }],
		['invited', { answer: null, came: null }],
	])('the status %s', (status, expected) => {
		expect(readStatus(status)).toEqual(expected);
	});

	it.each([
		['Yes', true],
		['sí', true],
		['2026-11-20T18:04:11Z', true],
		['6:30 PM', true],
		['', false],
		['--', false],
		['Nein', false],
		['perhaps', null],
	])('a column of who came with %j', (cell, came) => {
		expect(readPresence(cell)).toBe(came);
	});

	it.each([
		['2026-11-20 18:00', '2026-11-20'],
		['Nov 20, 2026 7:13 PM', '2026-11-20'],
		['Friday, 20 November 2026', '2026-11-20'],
		['11/20/26, 6:00:12 PM', '2026-11-20'],
		['20.11.26, 18:00', '2026-11-20'],
		['11/12/2026 06:00 PM', null],
		['soon', null],
	])('the day %s is %s', (text, expected) => {
		expect(readWrittenDay(text)).toBe(expected);
	});
});

describe('any table', () => {
	const name = fc.constantFrom('Ana Diaz', 'Bo Lindqvist', 'Jörg Müller', 'Мария Иванова', 'Maria de la Cruz', 'Sean O’Brien');
	const email = fc.constantFrom('ana@acme.example', 'bo@initech.example', 'j.müller@x.example');
	const company = fc.constantFrom('', 'Acme', 'Globex, Inc.', 'A "B" C', 'Semi; Colon', 'Tab\tbed', 'Two\nlines');
	const row = fc.record({ name, email, company });
	const headers = fc.constantFrom(['Name', 'E-mail', 'Company'], ['Teilnehmer', 'E-Mail-Adresse', 'Firma'], ['Nom complet', 'Courriel', 'Société'], ['Nombre completo', 'Correo electrónico', 'Empresa']);

	it('is read as it was written, whatever stands between its cells, in any order of columns, below any preamble', () => {
		const order = fc.constantFrom([0, 1, 2], [2, 1, 0], [1, 2, 0]);
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), headers, order, fc.constantFrom(',', ';', '\t', '|'), fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, titles, columns, delimiter, newline, hasPreamble) => {
				const cells = [titles, ...rows.map((one) => [one.name, one.email, one.company])].map((line) => columns.map((column) => line[column] ?? ''));
				const text = `${hasPreamble ? `Our dinner${newline}${newline}` : ''}${Papa.unparse(cells, { delimiter, newline })}`;
				const reading = readAttendeeTable(text);
				const read = reading.kind === 'read' ? reading.value.attendees.map((attendee) => ({ name: attendee.name, email: attendee.emails[0], company: attendee.company ?? '' })) : [];
				expect(read).toEqual(rows.map((one) => ({ ...one, company: one.company.replace(/\s/g, ' ') })));
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});
