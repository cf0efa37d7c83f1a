import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Ajv } from 'ajv';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import schema from '../../docs/schema/due-1.json';
import { EXAMPLE_VAULT, run, vaultWith } from './support/command-line.ts';

interface DueJson {
	readonly today: string;
	readonly awayUntil: string | null;
	readonly thisWeek: { readonly now: number; readonly later: number } | null;
	readonly due: ReadonlyArray<Readonly<Record<string, unknown>>>;
	readonly upcoming: ReadonlyArray<Readonly<Record<string, unknown>>>;
	readonly problems: ReadonlyArray<Readonly<Record<string, unknown>>>;
}

const TODAY = ['--today', '2026-11-22'];
const isOfTheContract = new Ajv({ allErrors: true }).compile<DueJson>(schema);

async function dueJson(...args: string[]): Promise<DueJson> {
	const { status, out, error } = await run(['due', '--json', ...args]);
	expect({ status, error }).toEqual({ status: 0, error: '' });
	const printed: unknown = JSON.parse(out);
	if (!isOfTheContract(printed)) throw new Error(JSON.stringify(isOfTheContract.errors));
	return printed;
}

const names = (entries: DueJson['due']): unknown[] => entries.map(({ name }) => name);

describe('the due list of the example vault', () => {
	// RECORD=1 writes what is missing, and fails.
	it('is printed as recorded, for a terminal of 80 columns', async () => {
		const { status, out } = await run(['due', '--vault', EXAMPLE_VAULT, ...TODAY]);
		const recorded = join(import.meta.dirname, '../fixtures/cli/due.txt');
		const isRecorded = existsSync(recorded);
		if (!isRecorded && process.env['RECORD'] === '1') writeFileSync(recorded, out);
		expect(isRecorded).toBe(true);
		expect({ status, out }).toEqual({ status: 0, out: readFileSync(recorded, 'utf8') });
	});

	it('gives promises and occasions the day they are for, and names those first who would have come later', async () => {
		const vault = vaultWith({
			'Contacts/Ana.md': '---\ntier: B\nlast-touch: 2026-11-01\nbirthday: 11-22\n---\n',
			'Contacts/Bo.md': '---\ntier: B\nlast-touch: 2026-11-01\nbirthday: 11-20\n---\n',
			'Contacts/Cy.md': '- [ ] Ask: how was it?\n',
			'Daily/2026-11-20.md': '- [ ] Send [[Cy]] the plan (2026-11-21)\n',
		});
		const { out } = await run(['due', '--vault', vault, ...TODAY]);
		const rows = out.split('\n').filter((line) => /^(?:Ana|Bo|Cy|Promises|Birthdays)/.test(line));
		expect(rows.map((row) => row.split(/ {2,}/).slice(0, 3).join('|'))).toEqual(['Promises', 'Cy|–|since 21 November', 'Birthdays and other days', 'Bo|Key|20 November', 'Ana|Key|today']);
	});

	it('rests while somebody is away, and is shown if it is asked for; in JSON it says until when, and everybody', async () => {
		const vault = vaultWith({ '.obsidian/plugins/keep-in-touch/data.json': '{ "awayUntil": "2026-12-03" }', 'Contacts/Ana.md': '---\ntier: A\n---\n' });
		const { out } = await run(['due', '--vault', vault, ...TODAY]);
		expect(out).toBe('You are away until 3 December; the list rests, and nothing is lost. --all shows\nit all the same.\n');
		const all = await run(['due', '--all', '--vault', vault, ...TODAY]);
		expect(all.out.split('\n').slice(0, 2)).toEqual(['You are away until 3 December; the list rests.', 'Due for outreach · Sunday 22 November 2026']);
		expect(all.out).toContain('Ana');
		const json = await dueJson('--vault', vault, ...TODAY);
		expect([names(json.due), json.awayUntil, json.thisWeek]).toEqual([['Ana'], '2026-12-03', null]);
		expect((await run(['due', '--vault', vault, '--today', '2026-12-03'])).out).toMatch(/^Due for outreach/);
	});

	it('tells what is to be fixed while it rests', async () => {
		const vault = vaultWith({ '.obsidian/plugins/keep-in-touch/data.json': '{ "awayUntil": "2026-12-03" }', 'Contacts/Ana.md': '---\ntier: A\nlast-touch: soon\n---\n' });
		expect((await run(['due', '--vault', vault, ...TODAY])).out).toContain('last-touch: soon');
	});

	it('says after an absence who fits into a week, rather than how many are late', async () => {
		const late = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`Contacts/${index}.md`, '---\ntier: B\nlast-touch: 2026-01-01\n---\n']));
		const vault = vaultWith({ '.obsidian/plugins/keep-in-touch/data.json': '{ "awayUntil": "2026-12-01" }', ...late });
		const titleOn = async (day: string): Promise<string | undefined> => (await run(['due', '--vault', vault, '--today', day])).out.split('\n')[0];
		expect([await titleOn('2026-12-01'), await titleOn('2026-12-15')]).toEqual(['Due for outreach · Tuesday 1 December 2026 · 3 this week, 4 can wait', 'Due for outreach · Tuesday 15 December 2026 · 3 this week, 4 can wait']);
		expect(await titleOn('2026-12-16')).toBe('Due for outreach · Wednesday 16 December 2026 · 7 to reach');
		const json = await dueJson('--vault', vault, '--today', '2026-12-01');
		expect([json.due.length, json.awayUntil, json.thisWeek]).toEqual([7, null, { now: 3, later: 4 }]);
	});

	it('lists those who would not come up by themselves for a promise, as what they are, and counts them as listed', async () => {
		const promise = '- [ ] Send it 📅 2026-11-20\n';
		const vault = vaultWith({
			'Contacts/Ana.md': promise,
			'Contacts/Bo.md': `---\ntier: B\npaused: true\n---\n${promise}`,
			'Contacts/Cy.md': `---\ntier: B\nlast-touch: once\n---\n${promise}`,
			'Contacts/Di.md': '',
			'Contacts/Ed.md': `---\narchived: true\n---\n${promise}`,
		});
		const { due, problems } = await dueJson('--vault', vault, ...TODAY);
		expect(due.map(({ name, state, due: day, daysOverdue }) => [name, state, day, daysOverdue])).toEqual([['Bo', 'paused', null, null], ['Cy', 'unclear', null, null], ['Ana', 'untracked', null, null]]);
		expect(problems).toHaveLength(1);
		const { out } = await run(['due', '--vault', vault, ...TODAY]);
		expect(out).toContain('3 to reach');
		expect(out).toContain('Not listed: 1 without a tier.');
	});

	it('is no wider than that, cuts no name and carries no colours', async () => {
		const { out } = await run(['due', '--all', '--vault', EXAMPLE_VAULT, ...TODAY]);
		const { due, upcoming } = await dueJson('--all', '--vault', EXAMPLE_VAULT, ...TODAY);
		expect(Math.max(...out.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
		for (const name of names([...due, ...upcoming])) expect(out).toContain(name);
		expect(out).not.toContain('\u001B');
	});

	it('is JSON as the contract says', async () => {
		const { due, upcoming, problems } = await dueJson('--vault', EXAMPLE_VAULT, ...TODAY);
		expect(due.find(({ name }) => name === 'Ana Diaz')).toEqual({
			path: 'Contacts/Ana Diaz.md',
			name: 'Ana Diaz',
			tier: 'B',
			cadence: '3 months',
			lastTouch: '2026-07-01',
			due: '2026-10-01',
			state: 'overdue',
			daysOverdue: 52,
			lateness: 0.565,
			reason: 'promised for 20 November: Introduce her to Gonzalo Ybarrola, she needs a researcher for the tram pitch · birthday on 27 November · every 3 months · last in touch 1 July',
			promises: [{ text: 'Introduce her to Gonzalo Ybarrola, she needs a researcher for the tram pitch', due: '2026-11-20', path: 'Contacts/Ana Diaz.md', line: 22 }],
			occasion: { kind: 'birthday', day: '2026-11-27' },
		});
		expect(due.find(({ name }) => name === 'Clara Hochstrasser')).toMatchObject({
			promises: [{ text: 'Send Clara Hochstrasser a rough price for the claims letters', due: '2026-11-21', path: 'Daily/2026-11-19.md', line: 5 }],
		});
		expect(due.find(({ name }) => name === 'Noémie Thibaudeau')).toMatchObject({ promises: [], occasion: null });
		expect(upcoming).toEqual([]);
		expect(problems.map(({ path, property, value }) => [path, property, value])).toEqual([
			['Awkward/Ana Diaz (conflicted copy 2026-11-02).md', null, null],
			['Awkward/Joan Sallentí.md', 'last-touch', '11/12/2026'],
			['Awkward/Lars Undeland.md', 'cadence', 'now and then'],
			['Awkward/Mirela Dobrescovici.md', 'tier', 'Z'],
			['Awkward/Petra Wiesmüllner.md', 'last-touch', '2062-10-09'],
			['Contacts/Begoña Larraunde.md', null, null],
		]);
	});

	it('has everybody who is to come with --all, by due day', async () => {
		const { due, upcoming } = await dueJson('--all', '--vault', EXAMPLE_VAULT, ...TODAY);
		expect(due).toHaveLength(23);
		expect(upcoming).toHaveLength(17);
		expect(upcoming.map((entry) => entry['due'])).toEqual(upcoming.map((entry) => entry['due']).sort());
		expect(names([...due, ...upcoming])).not.toContain('Wolfgang Ammerling');
	});
});

describe('the due list', () => {
	it('is of the current folder, and of the local day, when nothing else is said', async () => {
		const vault = vaultWith({ 'Contacts/Ana.md': '---\ntier: A\n---\n' });
		const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
		const day = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(Date.now());
		const before = day();
		const { status, out } = await run(['due', '--json'], { cwd: vault });
		const { today, due } = JSON.parse(out) as DueJson;
		expect(status).toBe(0);
		expect([before, day()]).toContain(today);
		expect(names(due)).toEqual(['Ana']);
	});

	it('follows the settings that the plugin saved in the vault', async () => {
		const settings = { contactFolders: ['People'], tiers: [{ key: '1', name: 'Inner', cadence: '2 weeks', places: 5 }], dayOrder: 'day-first' };
		const vault = vaultWith({
			'.obsidian/plugins/keep-in-touch/data.json': JSON.stringify(settings),
			'People/Ana.md': '---\ntier: inner\nlast-touch: 01/11/2026\n---\n',
			'Contacts/Bo.md': '---\ntier: A\n---\n',
		});
		const { due } = await dueJson('--vault', vault, ...TODAY);
		expect(due.map(({ path, due: day }) => [path, day])).toEqual([['People/Ana.md', '2026-11-15']]);
	});

	it('says what is wrong with the settings, and uses the defaults for that', async () => {
		const vault = vaultWith({ '.obsidian/plugins/keep-in-touch/data.json': '{ "tiers": 3 }', 'Contacts/Ana.md': '---\ntier: A\n---\n' });
		const { status, out, error } = await run(['due', '--vault', vault, ...TODAY]);
		expect(status).toBe(0);
		expect(out).toContain('Ana');
		expect(error).toBe('keep-in-touch: .obsidian/plugins/keep-in-touch/data.json: The setting "tiers" cannot be read; it should be a list of tiers with different keys. The default is used.\n');
		const log = await run(['log', 'Ana', '--vault', vault, ...TODAY]);
		expect(log.status).toBe(1);
	});

	it.each([
		[{}, 'No contacts yet. Write a note for each in the folder Contacts, with a tier: A, B, C, D.'],
		[{ 'Contacts/Ana.md': '' }, 'Nobody is due. Give a contact a tier, and they come up here in time.'],
		[{ 'Contacts/Ana.md': '---\ntier: A\nlast-touch: 2026-11-20\n---\n' }, 'Nobody is due today. Next: Ana, 4 January 2027.'],
	])('that is empty says what to do next: %j', async (files, said) => {
		const { out } = await run(['due', '--vault', vaultWith(files), ...TODAY]);
		expect(out).toContain(said);
	});

	it('can be read by a program that stops early', async () => {
		const { execFileSync } = await import('node:child_process');
		const program = join(import.meta.dirname, '../../dist/keep-in-touch.mjs');
		const first = execFileSync('sh', ['-c', `"${process.execPath}" "${program}" due --all --vault "${EXAMPLE_VAULT}" --today 2026-11-22 | head -n 1`], { encoding: 'utf8' });
		expect(first).toBe('Due for outreach · Sunday 22 November 2026 · 23 to reach\n');
	});
});

describe('check', () => {
	it('prints the problems, one a line, and is done', async () => {
		const { status, out } = await run(['check', '--vault', EXAMPLE_VAULT, ...TODAY]);
		const lines = out.trimEnd().split('\n');
		expect(status).toBe(0);
		expect(lines).toHaveLength(6);
		expect(lines[1]).toBe('Awkward/Joan Sallentí.md: last-touch: 11/12/2026: this can be read as 2026-12-11 and as 2026-11-12; write the one you mean');
		expect(lines[5]).toContain('Contacts/Begoña Larraunde.md: ');
	});

	it('is content with a vault that can be read', async () => {
		const { status, out } = await run(['check', '--vault', vaultWith({ 'Contacts/Ana.md': '' })]);
		expect({ status, out }).toEqual({ status: 0, out: 'Nothing to fix: every note can be read.\n' });
	});
});
