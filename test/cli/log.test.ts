import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfExampleVault, filesOf, run, vaultWith } from './support/command-line.ts';

const TODAY = ['--today', '2026-11-22'];
const ANA = 'Contacts/Ana Diaz.md';

const note = (vault: string, path = ANA): string => readFileSync(join(vault, path), 'utf8');

interface Listed {
	readonly name: string;
	readonly state: string;
	readonly promises: ReadonlyArray<{ readonly due: string }>;
	readonly occasion: { readonly kind: string } | null;
}

async function due(vault: string): Promise<readonly Listed[]> {
	const { out } = await run(['due', '--json', '--vault', vault, ...TODAY]);
	return (JSON.parse(out) as { due: readonly Listed[] }).due;
}

const dueNames = async (vault: string): Promise<string[]> => (await due(vault)).map(({ name }) => name);

/** Why she is listed, as far as it is not in the words. */
async function whyListed(vault: string, name: string): Promise<unknown> {
	const entry = (await due(vault)).find((one) => one.name === name);
	return entry === undefined ? null : [entry.state, entry.promises.map((promise) => promise.due), entry.occasion?.kind ?? null];
}

describe('log', () => {
	it('is done while another contact folder is left out, and stopped by settings that cannot be read', async () => {
		const folders = { contactFolders: ['People', 'Archive/People'], leftOutFolders: ['Archive'] };
		const logged = async (settings: object): Promise<unknown> => {
			const vault = vaultWith({ 'People/Ana.md': '---\ntier: A\n---\n', '.obsidian/plugins/keep-in-touch/data.json': JSON.stringify(settings) });
			const { status } = await run(['log', 'Ana', '--channel', 'call', '--vault', vault, ...TODAY]);
			return [status, note(vault, 'People/Ana.md').includes('2026-11-22')];
		};
		expect(await logged(folders)).toEqual([0, true]);
		expect(await logged({ ...folders, minutesAWeek: 'many' })).toEqual([1, false]);
	});

	it('after a call changes exactly one line, adds exactly one, and leaves her on the list for her promise alone', async () => {
		const vault = copyOfExampleVault();
		const before = filesOf(vault);
		expect(await whyListed(vault, 'Ana Diaz')).toEqual(['overdue', ['2026-11-20'], 'birthday']);
		const { status, out, error } = await run(['log', 'Ana Diaz', '--channel', 'call', '--note', 'Moved to Lisbon: loves it', '--vault', vault, ...TODAY]);
		expect({ status, error }).toEqual({ status: 0, error: '' });
		expect(out).toBe('Logged with Ana Diaz: call, 22 November. Next due 22 February 2027.\n');
		const after = filesOf(vault);
		expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([ANA]);
		const [old, now] = [(before[ANA] ?? '').split('\n'), (after[ANA] ?? '').split('\n')];
		expect(now.filter((line) => !old.includes(line))).toEqual(['last-touch: 2026-11-22', '- 2026-11-22 call: Moved to Lisbon: loves it']);
		expect(old.filter((line) => !now.includes(line))).toEqual(['last-touch: 2026-07-01']);
		expect(now).toHaveLength(old.length + 1);
		expect(await whyListed(vault, 'Ana Diaz')).toEqual(['upcoming', ['2026-11-20'], null]);
	});

	it('takes somebody off the list to whom nothing is promised', async () => {
		const vault = copyOfExampleVault();
		expect(await dueNames(vault)).toContain('Rafa Izquiel');
		expect((await run(['log', 'Rafa Izquiel', '--channel', 'call', '--vault', vault, ...TODAY])).status).toBe(0);
		expect(await dueNames(vault)).not.toContain('Rafa Izquiel');
	});

	it('takes somebody off the list whose birthday it was, with a light touch too', async () => {
		const vault = vaultWith({ [ANA]: '---\ntier: B\nlast-touch: 2026-11-01\nbirthday: 11-24\n---\n' });
		expect(await whyListed(vault, 'Ana Diaz')).toEqual(['upcoming', [], 'birthday']);
		expect((await run(['log', 'Ana Diaz', '--channel', 'social', '--vault', vault, ...TODAY])).status).toBe(0);
		expect(await dueNames(vault)).toEqual([]);
	});

	it('finds a contact by path, also as the shell sees it, by file name, name or alias', async () => {
		const vault = vaultWith({ [ANA]: '---\naliases: [Anita]\nname: Ana Díaz Soler\n---\n' });
		for (const [index, name] of [ANA, 'contacts/ana diaz', 'ana diaz', 'ANA DIAZ SOLER', 'anita', `./${ANA}`, join(vault, ANA)].entries()) {
			const { status } = await run(['log', name, '--vault', vault, ...TODAY]);
			expect([name, status]).toEqual([name, 0]);
			expect(note(vault).match(/^- 2026-11-22$/gm)).toHaveLength(index + 1);
		}
		expect((await run(['log', 'Ana Diaz.md', '--vault', '..', ...TODAY], { cwd: join(vault, 'Contacts') })).status).toBe(0);
	});

	it.each([
		['-3d', '2026-11-19'],
		['yesterday', '2026-11-21'],
		['last tue', '2026-11-17'],
		['fri', '2026-11-20'],
		['2026-10-01', '2026-10-01'],
	])('--date %s is %s', async (date, day) => {
		const vault = vaultWith({ [ANA]: '' });
		expect((await run(['log', 'Ana Diaz', '--date', date, '--vault', vault, ...TODAY])).status).toBe(0);
		expect(note(vault)).toContain(`last-touch: ${day}\n`);
	});

	it('with several contacts writes a line in each note, and sets when to be in touch again', async () => {
		const vault = vaultWith({ [ANA]: '---\ntier: B\n---\n', 'Contacts/Bo.md': '---\ntier: A\n---\n' });
		const { status, out } = await run(['log', 'Ana Diaz', 'Bo', '--channel', 'Email', '--incoming', '--next', '2 weeks', '--json', '--vault', vault, ...TODAY]);
		expect(status).toBe(0);
		expect(JSON.parse(out)).toEqual({
			version: 1,
			today: '2026-11-22',
			touch: { day: '2026-11-22', channel: 'email', incoming: true, text: '' },
			contacts: [
				{ path: ANA, name: 'Ana Diaz', lastTouch: '2026-11-22', due: '2026-12-06', state: 'upcoming' },
				{ path: 'Contacts/Bo.md', name: 'Bo', lastTouch: '2026-11-22', due: '2026-12-06', state: 'upcoming' },
			],
		});
		expect(note(vault, 'Contacts/Bo.md')).toBe('---\ntier: A\nlast-touch: 2026-11-22\nnext-touch: 2026-12-06\n---\n## Touches\n- 2026-11-22 email (incoming)\n');
	});
});

describe('log refuses, with one line on standard error, and writes nothing', () => {
	const FILES = {
		[ANA]: '---\ntier: B\nlast-touch: 2026-07-01\n---\n## Touches\n- 2026-07-01 call\n',
		'Contacts/A/Sam Rivera.md': '',
		'Contacts/B/Sam Rivera.md': '',
		'Contacts/Broken.md': '---\ntier: B\nrole: a: b\n---\n',
		'Contacts/Open fence.md': '```\ncode\n',
		'Contacts/Latin1.md': new Uint8Array([0x42, 0xe9, 0x0a]),
		'Notes/Idea.md': 'No contact.\n',
		'Contacts/Half typed.md': '---\ntier: B\nHi there\n',
		'Contacts/Late.md': '---\ndied: 2025-01-01\n---\n',
		'Contacts/Shelved.md': '---\narchived: 2025-01-01\n---\n',
	};

	it.each([
		[['log', 'Nobody'], 'there is no contact "Nobody"'],
		[['log', 'Diaz'], 'there is no contact "Diaz"; did you mean Ana Diaz?'],
		[['log', 'Ana Diaz', 'call'], 'there is no contact "call"; a channel is given as --channel call'],
		[['log', 'Idea'], 'there is no contact "Idea"'],
		[['log', ''], 'there is no contact ""'],
		[['log', 'Sam Rivera'], 'several contacts are called "Sam Rivera": Contacts/A/Sam Rivera.md, Contacts/B/Sam Rivera.md; name one by its path'],
		[['log', 'Ana Diaz', 'Nobody'], 'there is no contact "Nobody"'],
		[['log', 'Broken'], 'Contacts/Broken.md: line 3: '],
		[['log', 'Latin1'], 'Contacts/Latin1.md: '],
		[['log', 'Ana Diaz', '--channel', 'pigeon'], 'there is no channel "pigeon"; it is one of call, meeting, video, email, message, card, social'],
		[['log', 'Ana Diaz', '--date', '11/12/2026'], '--date "11/12/2026": this can be read as 2026-12-11 and as 2026-11-12; write the one you mean'],
		[['log', 'Ana Diaz', '--date', '2026-02-30'], '--date "2026-02-30": the calendar has no such day; write the day as YYYY-MM-DD'],
		[['log', 'Ana Diaz', '--date', '2026-11-25'], '--date "2026-11-25": this day is in the future; write a day up to today'],
		[['log', 'Ana Diaz', '--date', ''], '--date is empty; leave it out or write a day'],
		[['log', 'Ana Diaz', '--next', 'yesterday'], '--next "yesterday": this day has passed; write a day after today'],
		[['log', 'Open fence'], 'Contacts/Open fence.md: the touch would not read back from the note'],
		[['log', 'Ana Diaz', 'Open fence'], 'Contacts/Open fence.md: the touch would not read back from the note'],
		[['snooze', 'Ana Diaz', '--until', '2026-11-22'], '--until "2026-11-22": this day has passed; write a day after today'],
		[['log', 'Half typed'], 'Contacts/Half typed.md: line 1: the properties are not closed; put --- on a line of its own after the last of them'],
		[['snooze', 'Late', '--until', 'fri'], 'Contacts/Late.md: somebody who has died does not come up again'],
		[['snooze', 'Shelved', '--until', 'fri'], 'Contacts/Shelved.md: an archived contact does not come up again; clear the property archived first'],
		[['log', 'Ana Diaz', '--date', 'tomorrow'], '--date "tomorrow": this day is in the future; write a day up to today'],
		[['snooze', 'Broken', '--until', 'fri'], 'Contacts/Broken.md: line 3: '],
		[['log', 'Ana Diaz', '--today', '2026-13-01'], '--today "2026-13-01" is not a day; write it as 2026-11-22'],
	])('%j', async (args, reason) => {
		const vault = vaultWith(FILES);
		const before = filesOf(vault);
		const { status, out, error } = await run([...args, ...(args.includes('--today') ? [] : TODAY), '--vault', vault]);
		expect({ status, out }).toEqual({ status: 1, out: '' });
		expect(error.startsWith(`keep-in-touch: ${reason}`), error).toBe(true);
		expect(error.match(/\n/g)).toHaveLength(1);
		expect(filesOf(vault)).toEqual(before);
	});

	it('when there is no such folder', async () => {
		const { status, error } = await run(['log', 'Ana', '--vault', '/nowhere/at/all']);
		expect(status).toBe(1);
		expect(error).toMatch(/^keep-in-touch: .*\/nowhere\/at\/all.*\n$/);
	});
});

describe('snooze', () => {
	it('sets the next touch, and they are due again on that day', async () => {
		const vault = copyOfExampleVault();
		const { status, out } = await run(['snooze', 'Rafa Izquiel', '--until', 'fri', '--vault', vault, ...TODAY]);
		expect({ status, out }).toEqual({ status: 0, out: 'Rafa Izquiel: not before 27 November.\n' });
		expect(note(vault, 'Contacts/Rafa Izquiel.md')).toContain('\nnext-touch: 2026-11-27\n');
		expect(await dueNames(vault)).not.toContain('Rafa Izquiel');
		const then = await run(['due', '--json', '--vault', vault, '--today', '2026-11-27']);
		expect(then.out).toContain('"name": "Rafa Izquiel"');
	});

	it('does not hide a promise whose day has come', async () => {
		const vault = copyOfExampleVault();
		expect((await run(['snooze', 'Ana Diaz', '--until', 'fri', '--vault', vault, ...TODAY])).status).toBe(0);
		expect(await whyListed(vault, 'Ana Diaz')).toEqual(['upcoming', ['2026-11-20'], 'birthday']);
	});
});
