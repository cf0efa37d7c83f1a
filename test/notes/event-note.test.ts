import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../src/core/attendee.ts';
import { readEventNote, readSelectedAttendees } from '../../src/notes/event-note.ts';
import { arbitraryNote } from '../support/arbitrary-note.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const read = (text: string, path = 'Events/Meeting.md') => readEventNote({ path, text }, null);
const namesOf = (attendees: readonly Attendee[]): ReadonlyArray<string | null> => attendees.map(({ name }) => name);
const names = (text: string): ReadonlyArray<string | null> => namesOf(read(text).attendees);

/** What stands where a name is said to stand; null where it has no place. */
function placed(text: string, { place }: Attendee): string | null {
	return place === null ? null : text.slice(place.from, place.to);
}

describe('the shapes in which programs and people write attendees', () => {
	it.each<readonly [string, string, ReadonlyArray<Partial<Attendee>>]>([
		['obsidian-ics, a list under a label', '- Attendees:\n\t- Ana Diaz (ana@x.example): ACCEPTED\n\t- Bo Lind (bo@x.example): DECLINED\n\nText\n', [{ name: 'Ana Diaz', emails: ['ana@x.example'], answer: 'accepted' }, { name: 'Bo Lind', emails: ['bo@x.example'], answer: 'declined' }]],
		['obsidian-ics, a field', 'Attendees:: [Ana Diaz](mailto:ana@x.example), [bo@x.example](mailto:bo@x.example)', [{ name: 'Ana Diaz', emails: ['ana@x.example'] }, { name: 'Bo', isGuessedName: true, emails: ['bo@x.example'] }]],
		['Granola, a list of links', '---\nattendees:\n  - "[[Ana Diaz]]"\n  - [[Bo Lind]]\n---\n', [{ name: 'Ana Diaz', link: 'Ana Diaz' }, { name: 'Bo Lind', link: 'Bo Lind' }]],
		['Granola, participants and tags', '---\nparticipants: [Ana Diaz]\ntags: [meeting, person/bo-lind]\n---\n', [{ name: 'Bo Lind', place: null }, { name: 'Ana Diaz' }]],
		['outlook-meeting-notes', '---\nmeeting-recipients:\n  - Diaz, Ana\n  - bo.lind@x.example\n---\n', [{ name: 'Ana Diaz' }, { name: 'Bo Lind', isGuessedName: true }]],
		['google-lookup', '---\nattendees: ana.diaz@x.example (x), Bo Lind (?), Cy Twombly\n---\n', [{ emails: ['ana.diaz@x.example'], answer: 'declined' }, { name: 'Bo Lind', answer: 'tentative' }, { name: 'Cy Twombly', answer: null }]],
		['meeting-note-importer', '## Attendees\n- Ana Diaz (organizer)\n- Bo Lind\n', [{ name: 'Ana Diaz', company: null, remark: null }, { name: 'Bo Lind' }]],
		['meeting-notes-plus, one string', '---\nattendees: "Ana Diaz, Bo Lind"\n---\n', [{ name: 'Ana Diaz' }, { name: 'Bo Lind' }]],
		['team-manager', '---\nperson: "[[Ana Diaz]]"\n---\n', [{ link: 'Ana Diaz' }]],
		['Dataview', 'attendees:: [[Ana Diaz]], [[Bo Lind]]\n', [{ link: 'Ana Diaz' }, { link: 'Bo Lind' }]],
		['Dataview, in a line of text', 'Lunch (with:: [[Ana Diaz]]) and then [people:: Bo Lind, Cy Twombly].\n', [{ link: 'Ana Diaz' }, { name: 'Bo Lind' }, { name: 'Cy Twombly' }]],
		['a list below people', '---\npeople:\n- "[[Ana Diaz]]"\n---\n', [{ link: 'Ana Diaz' }]],
		['a template with a bold label', '**Participants:** Ana Diaz, Bo Lind\n', [{ name: 'Ana Diaz' }, { name: 'Bo Lind' }]],
		['a bold label with its colon outside', '__With__: Ana Diaz\n', [{ name: 'Ana Diaz' }]],
		['a bold label over a list', '**Attendees:**\n\n- Ana Diaz\n- Bo Lind\n\nText\n\n- Not Here\n', [{ name: 'Ana Diaz' }, { name: 'Bo Lind' }]],
		['a plain label', 'Attendees: Ana Diaz, Bo Lind\n', [{ name: 'Ana Diaz' }, { name: 'Bo Lind' }]],
		['an Outlook line', 'Attendees: Diaz, Ana <ana@x.example>; Lind, Bo <bo@x.example>\n', [{ name: 'Ana Diaz' }, { name: 'Bo Lind' }]],
		['a name in single quotation marks in a string of several', '---\nattendees: "\'Smith, Dana\', Bob Lee"\n---\n', [{ name: 'Dana Smith' }, { name: 'Bob Lee' }]],
		['names in quotation marks of either sort in a list', '---\nattendees: ["\'Smith, Dana\'", \'"Lee, Bob" <bob@x.example>\', \'Diaz, Ana\']\n---\n', [{ name: 'Dana Smith' }, { name: 'Bob Lee' }, { name: 'Ana Diaz' }]],
		['commas and semicolons in one line', '**Participants:** Pepe, Sam Rivera; Hanna Holm (Volvo, wants the climbing article), محمد الفاسي 🎉, 李小龙\n', [{ name: 'Pepe', company: null }, { name: 'Sam Rivera' }, { name: 'Hanna Holm', company: null, remark: 'Volvo, wants the climbing article' }, { name: 'محمد الفاسي 🎉' }, { name: '李小龙' }]],
		['maps in a list', '---\nattendees:\n  - name: Ana Diaz\n    email: ana@x.example\n---\n', [{ name: 'Ana Diaz', emails: ['ana@x.example'], place: null }]],
		['a table', '# Guests\n\n| Name | Mail | Company | RSVP | Note |\n|---|:-:|---|---|---|\n| [[Ana Diaz\\|Ana]] | ana@x.example | Acme | yes | late |\n| Lind, Bo | | [[Halvik]] | no |\n| | office@x.example | | | desk |\n', [{ name: 'Ana Diaz', link: 'Ana Diaz', emails: ['ana@x.example'], company: 'Acme', answer: 'accepted', remark: 'late' }, { name: 'Bo Lind', company: 'Halvik', answer: 'declined' }, { name: null, emails: ['office@x.example'], remark: 'desk', place: null }]],
		['a table with first and last names', '# Who\nFirst name | Last name | Checked in\n--|--|--\nAna | Diaz | x\nBo | Lind | no\n', [{ name: 'Ana Diaz', came: true, place: null }, { name: 'Bo Lind', came: false }]],
		['keys in other spellings', '---\nMeeting Recipients: Ana Diaz\nPeople: Bo Lind\n---\n', [{ name: 'Ana Diaz' }, { name: 'Bo Lind' }]],
	])('%s', (_, text, expected) => {
		const { attendees } = read(text);
		expect(attendees).toHaveLength(expected.length);
		expect(attendees).toMatchObject(expected as Attendee[]);
	});

	it('sections go by their heading at any level, and end where it does', () => {
		expect(names('# Meeting\n##### Participants:\n- Ana Diaz\n###### More\n- Bo Lind\n##### Notes\n- Cy Twombly\n')).toEqual(['Ana Diaz', 'Bo Lind']);
		expect(names('Attendees\n---\nAna Diaz\nBo Lind\n\nNotes\n---\nCy Twombly\n')).toEqual(['Ana Diaz', 'Bo Lind']);
	});

	it('line ends of Windows change nothing', () => {
		const text = '---\r\nattendees:\r\n  - Ana Diaz\r\n---\r\n## Who\r\n- Bo Lind,\r\n  Acme\r\n- Cy Twombly\r\n';
		const { attendees } = read(text);
		expect(attendees).toMatchObject([{ name: 'Ana Diaz' }, { name: 'Bo Lind', company: 'Acme' }, { name: 'Cy Twombly' }]);
		expect(attendees.map((one) => placed(text, one))).toEqual(['Ana Diaz', 'Bo Lind', 'Cy Twombly']);
	});
});

describe('other languages than English', () => {
	it.each(['Teilnehmer', 'Teilnehmer:innen', 'Gäste', 'Asistentes', 'Invitados', 'Participants', 'Participant·e·s', 'Invités', 'Convidados', 'Partecipanti', 'Invitati', 'Deelnemers', 'Gasten'])('a section %s holds people', (heading) => {
		expect(names(`# Treffen\n## ${heading} :\n- Ana Diaz\n- Bo Lind\n## Themen\n- Not Here\n`)).toEqual(['Ana Diaz', 'Bo Lind']);
	});

	it.each(['Teilnehmer', 'Teilnehmerinnen', 'Gäste', 'Asistentes', 'Participantes', 'Invitados', 'Invités', 'Convidados', 'Partecipanti', 'Invitati', 'Deelnemers', 'Gasten'])('a bold label, an inline field and a property %s hold people', (name) => {
		expect(names(`**${name}:** Ana Diaz, Bo Lind\n`)).toEqual(['Ana Diaz', 'Bo Lind']);
		expect(names(`**${name}\u00A0:** Ana Diaz\n`)).toEqual(['Ana Diaz']);
		expect(names(`${name}:: Ana Diaz\n`)).toEqual(['Ana Diaz']);
		expect(names(`---\n${name.toLowerCase()}: [Ana Diaz]\n---\n`)).toEqual(['Ana Diaz']);
	});

	it.each(['Teilnehmer', 'Gäste', 'Invités'])('%s before a colon in plain text does not', (name) => {
		expect(names(`${name}: Ana Diaz\n`)).toEqual([]);
	});

	it.each<readonly [string, string, Partial<Attendee>]>([
		['German', 'Name | Firma | Funktion | Handy-Nr. | E-Mail-Adresse', { company: 'Acme', role: 'CTO' }],
		['French', 'Nom | Société | Fonction | Numéro de téléphone | Courriel', { company: 'Acme', role: 'CTO' }],
		['Spanish', 'Nombre y apellidos | Organización | Cargo | Móvil | Correo electrónico', { company: 'Acme', role: 'CTO' }],
		['Portuguese', 'Nome completo | Entidade | Função | Telemóvel | Endereço de e-mail', { company: 'Acme', role: 'CTO' }],
		['Italian', 'Nome e cognome | Società | Ruolo | Cellulare | Indirizzo e-mail', { company: 'Acme', role: 'CTO' }],
		['Dutch', 'Naam | Organisatie | Functie | Telefoonnummer | E-mailadres', { company: 'Acme', role: 'CTO' }],
	])('a table with %s headers says company, role, phone and address', (_, headers, expected) => {
		const { attendees } = read(`## Who\n| ${headers} |\n|---|---|---|---|---|\n| Ana Diaz | Acme | CTO | 0600 000 000 | ana@x.example |\n`);
		expect(attendees).toMatchObject([{ name: 'Ana Diaz', emails: ['ana@x.example'], phones: ['0600 000 000'], remark: null, ...expected }]);
	});

	it('a surname in the column of names goes with the first name beside it', () => {
		expect(names('## Gäste\n| Name | Vorname |\n|---|---|\n| Diaz | Ana |\n| Bo Lind | Bo |\n')).toEqual(['Ana Diaz', 'Bo Lind']);
	});
});

it('code in a cell stays in the remark, with a bar that is no border, and names nobody', () => {
	const { attendees } = read('## Who\n| Name | Note |\n|---|---|\n| Ana Diaz | mag `a\\|b` sehr |\n| `Bo Lind` | `x` |\n');
	expect(attendees).toMatchObject([{ name: 'Ana Diaz', remark: 'mag `a|b` sehr' }]);
});

describe('an evening as somebody wrote it down', () => {
	const path = 'Events/2026-11-18 Prototyping night.md';
	const text = readFileSync(new URL('../fixtures/events/2026-11-18 Prototyping night.md', import.meta.url), 'utf8');
	const { event, day, attendees, warnings } = readEventNote({ path, text: text.replace('with: Nuria Pla, [[Old]]\n', 'with: Nuria Pla, Old Friend\n') }, null);
	const source = text.replace('with: Nuria Pla, [[Old]]\n', 'with: Nuria Pla, Old Friend\n');

	it('gives everybody who was there, in order, and nobody else', () => {
		expect(namesOf(attendees)).toEqual([
			'Hosting Person', 'Iker Zubiaurrena', 'Kim Aldersgate', 'Nuria Pla', 'Old Friend', 'Unquoted Link',
			'Olga Ruiz', 'Pep Mas', 'Quim Roca', 'First Guest', 'Second Guest',
			'Carla Montesdeoca', 'Gonzalo Ybarrola', 'Emeka Obiaringa', 'Wiktor Zalewniak', 'Bettina Kronmoser', 'Called Off', 'Aurora Llorente Vidriera', 'Wei Chen', '李小龙', 'Tamsin',
			'Fred Ast', 'Gene Kel', 'Hal Ott',
		]);
	});

	it('knows the event by the name of its note', () => {
		expect({ event, day }).toEqual({ event: '2026-11-18 Prototyping night', day: '2026-11-18' });
	});

	it('says of which line nobody could be made', () => {
		expect(warnings).toEqual(['line 36: nobody is named in “nobody else that I remember”']);
	});

	it('finds each name where it stands', () => {
		expect(attendees.map((one) => placed(source, one))).toEqual([
			'[[Hosting Person]]', 'Zubiaurrena, Iker', 'Kim Aldersgate', 'Nuria Pla', 'Old Friend', '[[Unquoted Link]]',
			'Olga Ruiz', 'Pep Mas', 'Quim Roca', '[[First Guest]]', '[[Second Guest|Second]]',
			'[[Carla Montesdeoca]]', '[[Gonzalo Ybarrola]]', 'Emeka Obiaringa', 'Wiktor Zalewniak', 'Bettina Kronmoser', 'Called Off', 'Llorente Vidriera, Aurora', 'Wei Chen', '李小龙', 'Tamsin',
			'Fred Ast', 'Gene Kel', 'Hal Ott',
		]);
	});

	it('keeps what stands after a name, and below it', () => {
		const of = (name: string): Attendee | undefined => attendees.find((one) => one.name === name);
		expect(of('Emeka Obiaringa')).toMatchObject({ company: 'Pamoja Pay', remark: 'in Madrid for two days!' });
		expect(of('Aurora Llorente Vidriera')).toMatchObject({ emails: ['aurora@quintapluma.example'], remark: 'sat with the covers all evening' });
		expect(of('Wei Chen')).toMatchObject({ remark: 'wants the climbing article; Climbing' });
		expect(of('Called Off')).toMatchObject({ answer: 'declined' });
		expect(of('Bettina Kronmoser')).toMatchObject({ answer: null, came: null });
	});
});

describe('places', () => {
	it('a value that YAML spells in another way has none', () => {
		const text = '---\nattendees: ["An\\u0061 Diaz", \'O\'\'Neill\', "Bo \\"B\\" Lind"]\n---\n';
		expect(read(text).attendees.map((one) => [one.name, one.place])).toMatchObject([['Ana Diaz', null], ["O'Neill", null], ['Bo "B" Lind', null]]);
	});

	it('in a cell, they are those of the cell', () => {
		const text = '# Who\n|Name|Mail|\n|---|---|\n|  Diaz, Ana  |ana.diaz@x.example|\n';
		const [one] = read(text).attendees;
		expect(one?.place?.within).toBe('table');
		expect(one === undefined ? null : placed(text, one)).toBe('Diaz, Ana');
	});
});

describe('the day of an event', () => {
	it.each([
		['---\ndate: 2026-11-20\n---\n', 'Events/A.md', '2026-11-20'],
		['---\nday: "[[2026-11-20]]"\n---\n', 'Events/A.md', '2026-11-20'],
		['---\neventDate: 2026/11/20\n---\n', 'Events/A.md', '2026-11-20'],
		['---\nstart: 2026-11-20T09:30:00Z\nend: 2026-11-21\n---\n', 'Events/A.md', '2026-11-20'],
		['---\nstart: 2026-11-21\ndate: 2026-11-20\n---\n', 'Events/A.md', '2026-11-20'],
		['---\ndate: 2026-11-20\n---\n', 'Events/2026-11-19 A.md', '2026-11-20'],
		['---\ndate:\n---\n', 'Events/2026-11-19 A.md', '2026-11-19'],
		['', 'Events/A 20261119.md', '2026-11-19'],
		['', '2026-11-01/A 2026-13-40 2026_11_19.md', '2026-11-19'],
		['', 'Events/A.md', null],
	])('%j in %s: %s', (text, path, day) => {
		expect(read(text, path).day).toBe(day);
	});

	it('one that cannot be read is told, and the name of the note counts', () => {
		expect(read('---\ndate: 11/12/2026\n---\n', 'Events/2026-11-12.md')).toMatchObject({ day: '2026-11-12', warnings: [expect.stringContaining('date: 11/12/2026')] });
	});
});

describe('a selection', () => {
	it('counts whatever heading it stands under, and nothing around it does', () => {
		const text = '# Notes\n- Not Me\n- Ana Diaz, Acme\n- Bo Lind\n- Not Me Either\n';
		const range = { from: text.indexOf('- Ana'), to: text.indexOf('- Not Me Either') };
		const { attendees } = readSelectedAttendees(text, range);
		expect(attendees).toMatchObject([{ name: 'Ana Diaz', company: 'Acme' }, { name: 'Bo Lind' }]);
		expect(attendees.map((one) => placed(text, one))).toEqual(['Ana Diaz', 'Bo Lind']);
	});

	it.each(['- ', '  * ', '12. ', '- [ ] ', '+ [x] '])('from the name of an item on is of the whole item: %j', (marker) => {
		const text = `# Notes\n${marker}Ana Diaz, Acme\n${marker}Bo Lind\n`;
		const { attendees } = readSelectedAttendees(text, { from: text.indexOf('Ana'), to: text.length });
		expect(attendees).toMatchObject([{ name: 'Ana Diaz', company: 'Acme' }, { name: 'Bo Lind' }]);
		expect(attendees.map((one) => placed(text, one))).toEqual(['Ana Diaz', 'Bo Lind']);
	});

	it.each(['\t- Ana', '- Ana', 'Ana'])('of items further in is of them, from %j on', (first) => {
		const text = '## Evening\n- Table 4, Acme\n\t- Ana Diaz, Acme\n\t- Tamsin\n- attendees:: [[Not Me]]\n';
		const { attendees } = readSelectedAttendees(text, { from: text.indexOf(first), to: text.indexOf('- attendees') });
		expect(namesOf(attendees)).toEqual(['Ana Diaz', 'Tamsin']);
		expect(attendees.map((one) => placed(text, one))).toEqual(['Ana Diaz', 'Tamsin']);
	});

	it('can be a line of names, part of a line, or a table', () => {
		const text = 'With Ana Diaz, Bo Lind and Cy Twombly at the bar.\n';
		expect(namesOf(readSelectedAttendees(text, { from: 5, to: text.indexOf(' at the') }).attendees)).toEqual(['Ana Diaz', 'Bo Lind', 'Cy Twombly']);
		const table = '| Who | Mail |\n|-|-|\n| Ana Diaz | ana@x.example |\n';
		expect(readSelectedAttendees(table, { from: 0, to: table.length }).attendees).toMatchObject([{ name: 'Ana Diaz', emails: ['ana@x.example'] }]);
	});
});

it('properties that cannot be read are told, and the rest is read', () => {
	const list = read('---\nattendees: [[A]], [[B]]\n---\n## Who\n- Ana Diaz\n');
	expect(list).toMatchObject({ attendees: [{ name: 'Ana Diaz' }], warnings: [expect.stringContaining('the properties cannot be read')] });
});

const pieces = ['attendees:', 'attendees::', '**With:**', '## Who', '# Attendees', '- ', '  - ', '\t- ', '* [ ] ', '1. ', '> ', '| ', ' |', '|---|', '\n', '\n', '\n\n', '\r\n', 'Ana Diaz', 'Bo', '[[Cy]]', '[[Cy|C]]', '[D](mailto:d@x.example)', 'e.f@x.example', 'Gil, Hal', ', ', '; ', ' – Acme', ': remark', '`code`', '```', '%%', '<!--', '-->', '![[E]]', '---\n', '"', "'", '[', ']', '\uFEFF', '\uD83D'];
const arbitraryEvent = fc.oneof({ arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')), weight: 3 }, { arbitrary: fc.tuple(arbitraryNote, fc.constantFrom('## Who\n', '# Attendees\n')).map(([note, heading]) => `${note}\n${heading}${note}`), weight: 1 });

it('any note is read without an error, every place holds what it says, and every address stands in the note', () => {
	fc.assert(
		fc.property(arbitraryEvent, (text) => {
			const { attendees } = read(text);
			const places = attendees.flatMap(({ place }) => place ?? []);
			for (const one of attendees) {
				expect(one.name !== null || one.emails.length > 0).toBe(true);
				for (const email of one.emails) expect(text.toLowerCase()).toContain(email);
				if (one.place !== null) expect(placed(text, one)?.trim()).toBe(placed(text, one));
				if (one.place !== null && one.link === null && one.name !== null && one.emails.length === 0) for (const word of one.name.split(' ')) expect(placed(text, one)).toContain(word.replace(/\.$/, ''));
			}
			const sorted = [...places].sort((a, b) => a.from - b.from);
			for (const [index, place] of sorted.entries()) expect(place.from).toBeGreaterThanOrEqual(sorted[index - 1]?.to ?? 0);
		}),
		{ numRuns: GENERATED_NOTES },
	);
});

it('5,000 attendees take no longer than their number', () => {
	const items = Array.from({ length: 5_000 }, (_, index) => `- Person${'abcdefghij'.charAt(index % 10)} Number${index}, Acme, p${index}@x.example, remark ${index}\n`).join('');
	const started = performance.now();
	expect(read(`## Attendees\n${items}`).attendees).toHaveLength(5_000);
	expect(performance.now() - started).toBeLessThan(5_000);
});
