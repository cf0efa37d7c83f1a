import { Ajv } from 'ajv';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { copyOfExampleVault, filesOf, run, vaultWith } from './support/command-line.ts';

const TODAY = ['--today', '2026-11-22'];
const NIGHT = 'Events/2026-11-18 Prototyping night.md';
const isValid = new Ajv({ strict: true }).compile(JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/schema/attendees-1.json'), 'utf8')) as object);

interface Json {
	readonly event: { readonly path: string | null; readonly date: string | null };
	readonly attendees: ReadonlyArray<{ readonly name: string | null; readonly email: string | null; readonly status: string; readonly path: string | null; readonly reason: string }>;
	readonly created: readonly string[];
}

/** Runs with `--json`, and holds what comes out against the schema. */
async function jsonOf(args: readonly string[]): Promise<Json> {
	const { status, out, error } = await run(['attendees', ...args, '--json', ...TODAY]);
	expect({ status, error }).toEqual({ status: 0, error: '' });
	const parsed: unknown = JSON.parse(out);
	expect(isValid(parsed), JSON.stringify(isValid.errors)).toBe(true);
	return parsed as Json;
}

const statuses = ({ attendees }: Json): ReadonlyArray<readonly [string | null, string]> => attendees.map(({ name, status }) => [name, status]);
const ICS = (events: ReadonlyArray<readonly [string, string, string]>): string =>
	['BEGIN:VCALENDAR', ...events.flatMap(([name, day, mail]) => ['BEGIN:VEVENT', `SUMMARY:${name}`, `DTSTART;VALUE=DATE:${day}`, `ATTENDEE;CN=${name} Guest:mailto:${mail}`, 'END:VEVENT']), 'END:VCALENDAR', ''].join('\r\n');

describe('attendees of an event note', () => {
	it('that are many are followed up no more a week than there is time for, and it says until when', async () => {
		const list = Array.from({ length: 8 }, (_, index) => `- Person${'ABCDEFGH'[index] ?? ''} Surname${'abcdefgh'[index] ?? ''} <p${index}@x.example>`).join('\n');
		const vault = vaultWith({ 'Events/2026-11-21 Fair.md': `## Attendees\n\n${list}\n`, 'Contacts/Due.md': '---\nnext-touch: 2026-11-25\n---\n' });
		const args = ['attendees', 'Events/2026-11-21 Fair.md', '--follow-up', '3 days', '--vault', vault, ...TODAY];
		const told = '8 follow-ups, 24 November to 12 December: 3 a week at the most, with those who are due anyhow.';
		expect((await run(args)).out.replace(/\s+/g, ' ')).toContain(told);
		expect((await run([...args, '--create'])).out.replace(/\s+/g, ' ')).toContain(told);
		const days = Object.values(filesOf(vault)).flatMap((text) => /^next-touch: (\S+)\nmet-at|^next-touch: (\S+)$/m.exec(text)?.slice(1) ?? []).flatMap((day) => day ?? []);
		expect(days.sort()).toEqual(['2026-11-24', '2026-11-25', '2026-11-27', '2026-12-01', '2026-12-03', '2026-12-05', '2026-12-08', '2026-12-10', '2026-12-12']);
	});

	it('who are at another company by the list keep theirs, and it says so', async () => {
		const note = '---\nname: Zoe Berg\ntier: B\ncompany: Acme\nemail: zoe@home.example\n---\n';
		const vault = vaultWith({ 'Events/2026-11-21 Fair.md': '## Attendees\n\n- Zoe Berg, Globex, Designer <zoe@home.example>\n', 'Contacts/Zoe Berg.md': note });
		const args = ['Events/2026-11-21 Fair.md', '--create', '--vault', vault];
		expect((await jsonOf(args)).attendees).toMatchObject([{ status: 'known', reason: 'same e-mail, zoe@home.example; the list has Globex, the note keeps Acme' }]);
		expect(filesOf(vault)['Contacts/Zoe Berg.md']).toBe(note);
	});

	it('of whom only an address is known that tells one word get no note', async () => {
		const vault = vaultWith({ 'Events/2026-11-21 Fair.md': '## Attendees\n\n- kim@y.example\n- kim.lee@y.example\n' });
		const json = await jsonOf(['Events/2026-11-21 Fair.md', '--create', '--vault', vault]);
		expect(json).toMatchObject({ created: ['Contacts/Kim Lee.md'], attendees: [{ name: 'Kim', reason: 'one word, so that no note is created' }, { name: 'Kim Lee' }] });
	});

	it('are shown, and nothing is written', async () => {
		const vault = copyOfExampleVault();
		const before = filesOf(vault);
		const { status, out, error } = await run(['attendees', NIGHT, '--vault', vault, ...TODAY]);
		expect({ status, error }).toEqual({ status: 0, error: '' });
		expect(out).toMatch(/^2026-11-18 Prototyping night · 18 November · 10 people\n/);
		for (const text of ['Wiktor Zalewniak', 'Unsure: for you to say (1)', 'the link leads there', 'Nothing was written.']) expect(out).toContain(text);
		expect(filesOf(vault)).toEqual(before);
	});

	it('are created on demand, never the unsure, and a second time there is nothing to do', async () => {
		const vault = copyOfExampleVault();
		const before = filesOf(vault);
		const args = [NIGHT, '--create', '--touch', '--follow-up', '3 days', '--tier', 'network', '--vault', vault];
		const json = await jsonOf(args);
		expect(json.event).toEqual({ path: NIGHT, date: '2026-11-18' });
		expect(json.created).toContain('Contacts/Wiktor Zalewniak.md');
		expect(json.attendees.find(({ name }) => name === 'Elena Torrecilla')).toMatchObject({ status: 'unsure', path: null });
		expect(json.attendees.find(({ name }) => name === 'Emeka Obiaringa')).toMatchObject({ status: 'known', path: 'Contacts/Emeka Obiaringa.md', reason: 'same name' });
		const after = filesOf(vault);
		expect(Object.keys(after).filter((path) => !(path in before)).sort()).toEqual([...json.created].sort());
		expect(after['Contacts/Wiktor Zalewniak.md']).toBe('---\ntier: C\ncadence:\nlast-touch:\nnext-touch: 2026-11-29\ncompany: Halvik\nmet-at: "[[2026-11-18 Prototyping night]]"\nmet-on: 2026-11-18\n---\nheat pumps, wants to see the waiting room\n');
		expect(after['Contacts/Emeka Obiaringa.md']).toContain('- 2026-11-18 meeting: [[2026-11-18 Prototyping night]]\n');
		expect(after[NIGHT]).toContain('- [[Wiktor Zalewniak]], [[Halvik]]');
		expect(after[NIGHT]).toContain('- Elena Torrecilla');
		expect((await jsonOf(args)).created).toEqual([]);
		expect(filesOf(vault)).toEqual(after);
		expect((await run(['attendees', ...args, ...TODAY])).out).toContain('Everything stands there already; nothing was changed.');
	});

	it.each(['Events/Service Jam Valdecierzo.md', 'Events/Design Summit 2025.md'])('%s can be created from twice, and the second changes nothing', async (path) => {
		const vault = copyOfExampleVault();
		const create = async (): Promise<Json> => JSON.parse((await run(['attendees', path, '--create', '--json', '--vault', vault, ...TODAY])).out) as Json;
		expect((await create()).created).not.toEqual([]);
		const after = filesOf(vault);
		expect((await create()).created).toEqual([]);
		expect(filesOf(vault)).toEqual(after);
	});

	it('whose notes cannot be read are not created beside them', async () => {
		const vault = vaultWith({ 'Events/Jam.md': '## Attendees\n- Ana Diaz\n- Bo Lind\n', 'Contacts/Ana Diaz.md': '---\ntier: [B\n---\n' });
		const json = await jsonOf(['Events/Jam.md', '--create', '--vault', vault]);
		expect(json.attendees).toMatchObject([{ name: 'Ana Diaz', status: 'unsure', path: null, reason: 'Contacts/Ana Diaz.md has this name but cannot be read' }, { name: 'Bo Lind', status: 'new' }]);
		expect(json.created).toEqual(['Contacts/Bo Lind.md']);
	});

	it('are shown as what they are: archived, paused, and left in peace who has died', async () => {
		const notes = { 'Contacts/Ana Diaz.md': '---\narchived: true\n---\n', 'Contacts/Ed Eng.md': '---\ndied: true\n---\n', 'Contacts/Pia Paz.md': '---\npaused: true\n---\n' };
		const vault = vaultWith({ 'E.md': '## Attendees\n- Ana Diaz\n- Ed Eng\n- Pia Paz\n', ...notes });
		expect((await jsonOf(['E.md', '--vault', vault])).attendees.map(({ reason }) => reason)).toEqual(['same name; archived', 'same name; has died, so that nothing is written into their note', 'same name; paused']);
		expect((await run(['attendees', 'E.md', '--vault', vault, ...TODAY])).out.replace(/\s+/g, ' ')).toContain('same name; archived: Contacts/Ana Diaz.md');
	});

	it('say why somebody new is not created, before and after', async () => {
		const vault = vaultWith({ 'E.md': '## Attendees\n- Sukarno\n- Ana/Bo Diaz\n- Wei Chen\n' });
		const plain = async (...args: string[]): Promise<string> => (await run(['attendees', 'E.md', ...args, '--vault', vault, ...TODAY])).out.replace(/\s+/g, ' ');
		expect((await jsonOf(['E.md', '--vault', vault])).attendees.map(({ name, reason }) => [name, reason])).toEqual([['Sukarno', 'one word, so that no note is created'], ['Ana/Bo Diaz', 'perhaps two people, so that no note is created'], ['Wei Chen', 'not among your contacts']]);
		const why = 'For 2 of the new no note is created, since it is doubtful who they are; give the name in full, an address or a link, and run it again.';
		expect(await plain()).toContain(`With --create, one note is created. ${why}`);
		expect(await plain('--create')).toContain(`Created Contacts/Wei Chen.md Changed E.md ${why}`);
		const again = await plain('--create');
		expect(again).toContain(`Everything stands there already; nothing was changed. ${why}`);
	});

	it('say so where nobody is named, and promise nothing', async () => {
		const vault = vaultWith({ 'E.md': 'A page without a list.\n', 'Only.md': '## Attendees\n- Sukarno\n' });
		for (const args of [['E.md'], ['E.md', '--create']]) {
			const { status, out } = await run(['attendees', ...args, '--vault', vault, ...TODAY]);
			expect([status, out.replace(/\s+/g, ' ')]).toEqual([0, expect.stringMatching(/^E · 0 people Nobody is named there\. In a note, people are read from a property such as “attendees”, .* and from a bold label “Attendees:”\. $/)]);
		}
		expect((await run(['attendees', 'Only.md', '--vault', vault, ...TODAY])).out).toContain('\nThere is nothing to create and nothing to change.\n');
		expect((await run(['attendees', 'Only.md', '--create', '--vault', vault, ...TODAY])).out).toContain('\nThere is nothing to create and nothing to change.\n');
	});

	it('speak of the known only where somebody is known', async () => {
		const vault = vaultWith({ 'E.md': '## Attendees\n- Wei Chen\n- Bo Lind\n', 'Known.md': '## Attendees\n- Ana Diaz\n', 'Contacts/Ana Diaz.md': '' });
		const said = async (name: string): Promise<string | undefined> => (await run(['attendees', name, '--vault', vault, ...TODAY])).out.trimEnd().split('\n').pop();
		expect(await said('E.md')).toBe('Nothing was written. With --create, 2 notes are created.');
		expect(await said('Known.md')).toBe('Nothing was written. With --create, the known are brought up to date.');
	});

	it('say which names could not become links', async () => {
		const note = '---\nattendees:\n  - \'Cy D\'\'Arc\'\n  - "Ida \\"Idy\\" Lee"\n---\n## Attendees\n- Wei Chen\n';
		const args = ['E.md', '--create', '--vault', vaultWith({ 'E.md': note }), ...TODAY];
		const words = '2 names could not become links in the note: Cy D\'Arc, Ida "Idy" Lee.';
		expect((await run(['attendees', ...args])).out).toContain(`${words}\n`);
	});

	it('are found by the path that the shell sees, by the path in the vault, and by the name of the note', async () => {
		const vault = copyOfExampleVault();
		for (const [source, cwd] of [['2026-11-18 Prototyping night.md', join(vault, 'Events')], [join(vault, NIGHT), '/'], [NIGHT, '/'], ['2026-11-18 prototyping night', '/']] as const) {
			const { status, out } = await run(['attendees', source, '--json', '--vault', vault, ...TODAY], { cwd });
			expect([source, status]).toEqual([source, 0]);
			expect((JSON.parse(out) as Json).event.path).toBe(NIGHT);
		}
	});

	it('do not hold the user, whose names and addresses stand in the settings', async () => {
		const settings = JSON.stringify({ ownNames: ['Irene Olmedilla'], ownEmails: ['irene@olmedilla.example'], newContactFolder: 'Contacts/New' });
		const vault = vaultWith({ 'E.md': '## Attendees\n- Irene Olmedilla\n- Wei Chen\n', '.obsidian/plugins/keep-in-touch/data.json': settings });
		const json = await jsonOf(['E.md', '--create', '--vault', vault]);
		expect(json.attendees).toMatchObject([{ name: 'Irene Olmedilla', status: 'left-out', reason: 'this is you' }, { name: 'Wei Chen', status: 'new' }]);
		expect(json.created).toEqual(['Contacts/New/Wei Chen.md']);
	});
});

describe('attendees of a file', () => {
	it('a table becomes contacts of the event that --event names', async () => {
		const vault = vaultWith({ 'Events/Jam.md': '---\ndate: 2026-11-18\n---\nText.\n', 'list.csv': 'Name,Email,Company\nWei Chen,wei@globex.example,Globex\nRoom 1,,\n' });
		const json = await jsonOf(['list.csv', '--event', 'Jam', '--create', '--vault', vault]);
		expect(json.event).toEqual({ path: 'Events/Jam.md', date: '2026-11-18' });
		expect(readFileSync(join(vault, 'Contacts/Wei Chen.md'), 'utf8')).toContain('met-at: "[[Jam]]"\nmet-on: 2026-11-18\n');
		expect(readFileSync(join(vault, 'Events/Jam.md'), 'utf8')).toBe('---\ndate: 2026-11-18\n---\nText.\n');
	});

	it('a calendar of several events gives the latest that is not to come, or the one of a day', async () => {
		const vault = vaultWith({ 'many.ics': ICS([['Past', '20261001', 'past@x.example'], ['Recent', '20261118', 'recent@x.example'], ['Coming', '20261224', 'coming@x.example']]) });
		const recent = await jsonOf(['many.ics', '--vault', vault]);
		expect([recent.event, recent.attendees.map(({ email }) => email)]).toEqual([{ path: null, date: '2026-11-18' }, ['recent@x.example']]);
		expect((await jsonOf(['many.ics', '--event-date', '2026-12-24', '--vault', vault])).attendees.map(({ email }) => email)).toEqual(['coming@x.example']);
	});

	it('a calendar gives no event that was called off, and of a repeated one what was changed that day', async () => {
		const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261118', ...lines, 'END:VEVENT'].join('\r\n');
		const off = event('UID:off', 'STATUS:CANCELLED', 'ATTENDEE:mailto:off@x.example');
		const series = event('UID:s', 'RRULE:FREQ=DAILY', 'ATTENDEE:mailto:series@x.example');
		const changed = event('UID:s', 'RECURRENCE-ID;VALUE=DATE:20261118', 'ATTENDEE:mailto:changed@x.example');
		const vault = vaultWith({ 'x.ics': `BEGIN:VCALENDAR\r\n${[off, series, changed].join('\r\n')}\r\nEND:VCALENDAR\r\n` });
		expect((await jsonOf(['x.ics', '--vault', vault])).attendees.map(({ email }) => email)).toEqual(['changed@x.example']);
	});

	it('several sources are one event, in which somebody stands once', async () => {
		const vault = vaultWith({ 'a.csv': 'Name,Email\nWei Chen,wei@x.example\n', 'b.vcf': 'BEGIN:VCARD\nVERSION:3.0\nFN:Wei Chen\nEMAIL:wei@x.example\nTEL:+34 600 000 000\nEND:VCARD\n' });
		const json = await jsonOf(['a.csv', 'b.vcf', '--create', '--event-date', 'yesterday', '--vault', vault]);
		expect(statuses(json)).toEqual([['Wei Chen', 'new']]);
		expect(json.event).toEqual({ path: null, date: '2026-11-21' });
		expect(readFileSync(join(vault, 'Contacts/Wei Chen.md'), 'utf8')).toContain('phone: +34 600 000 000\n');
	});

	it('comes on standard input, too', () => {
		const vault = vaultWith({ 'Contacts/Ana Diaz.md': '---\nemail: ana@acme.example\n---\n' });
		const input = 'Diaz, Ana <ana@acme.example>; Wei Chen <wei@x.example>';
		const { stdout, status } = spawnSync(process.execPath, [join(import.meta.dirname, '../../dist/keep-in-touch.mjs'), 'attendees', '-', '--json', '--vault', vault, ...TODAY], { input, encoding: 'utf8' });
		expect(status).toBe(0);
		expect(statuses(JSON.parse(stdout) as Json)).toEqual([['Ana Diaz', 'known'], ['Wei Chen', 'new']]);
	});
});

describe('attendees refuses, with one line on standard error, and writes nothing', () => {
	const FILES = {
		'E.md': '---\ndate: 2026-11-18\n---\n## Attendees\n- Wei Chen\n',
		'No day.md': '## Attendees\n- Wei Chen\n',
		'Broken.md': '---\na: b: c\n---\n## Attendees\n- Wei Chen\n',
		'empty.csv': '',
		'coming.ics': ICS([['A', '20270101', 'a@x.example'], ['B', '20270102', 'b@x.example']]),
		'same.ics': ICS([['A', '20261118', 'a@x.example'], ['B', '20261118', 'b@x.example']]),
		'folder/x.md': '',
	};

	it.each([
		[['nowhere.csv'], 'there is no file "nowhere.csv", neither here nor in the vault'],
		[['empty.csv'], 'empty.csv: This file is empty.'],
		[['folder'], 'folder: this is a folder; name a file'],
		[['E.md', '--event', 'Nowhere'], 'there is no note "Nowhere" for the event'],
		[['E.md', '--event-date', '11/12/2026'], '--event-date "11/12/2026": '],
		[['E.md', '--tier', 'Z'], '--tier "Z": there is no such tier'],
		[['E.md', '--follow-up', 'soon'], '--follow-up "soon" is no span; write it as 3 days or 2 weeks'],
		[['No day.md', '--touch'], '--touch needs the day of the event; give it as --event-date 2026-11-18'],
		[['coming.ics'], 'coming.ics: none of its 2 events has taken place with anybody named'],
		[['coming.ics', '--event-date', '2026-11-18'], 'coming.ics: it has no event on 2026-11-18 with anybody named'],
		[['same.ics'], 'same.ics: it has several events on 2026-11-18: A, B'],
		[['Broken.md', '--create'], 'Broken.md: line 2'],
	])('%j', async (args, reason) => {
		const vault = vaultWith(FILES);
		const before = filesOf(vault);
		const { status, out, error } = await run(['attendees', ...args, '--vault', vault, ...TODAY], { cwd: vault });
		expect({ status, out }).toEqual({ status: 1, out: '' });
		expect(error.startsWith(`keep-in-touch: ${reason}`), error).toBe(true);
		expect(error.match(/\n/g)).toHaveLength(1);
		expect(filesOf(vault)).toEqual(before);
	});

	it('without a source, or with an option that it does not have, as wrong usage', async () => {
		for (const args of [[], ['x', '--nope']]) expect((await run(['attendees', ...args])).status).toBe(2);
	});
});

it('what stands in a list cannot steer the terminal', async () => {
	const vault = vaultWith({ 'x.csv': 'Name,Email\n"Eve \u001B[31mred \u202Eevil",eve@x.example\n', 'Contacts/Eve.md': '' });
	for (const args of [[], ['--json'], ['--create']]) {
		const { out, error } = await run(['attendees', 'x.csv', ...args, '--vault', vault, ...TODAY], { cwd: vault });
		expect((out + error).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
	}
});
