import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../docs/schema/new-1.json';
import { run, vaultWith } from './support/command-line.ts';

const TODAY = ['--today', '2026-11-22'];
const ANA = '---\ntier: B\nemail: ana@acme.example\n---\n';
const SETTINGS = '.obsidian/plugins/keep-in-touch/data.json';
const isOfTheContract = new Ajv({ allErrors: true }).compile(schema);

describe('keep-in-touch new', () => {
	it('creates the note with what is said, and says so', async () => {
		const vault = vaultWith({ 'Summit.md': 'x', 'Contacts/Ana Diaz.md': ANA });
		const { status, out, error } = await run(['new', 'Bo: Lind', '--tier', 'key', '--company', 'Acme', '--role', 'CTO', '--email', 'bo@acme.example', '--phone', '+34 600 111 222', '--city', 'Madrid', '--met', 'summit', '--met-on', 'yesterday', '--note', 'In the queue', '--promise', 'Write', '--promise-day', '2026-11-25', '--vault', vault, ...TODAY]);
		expect({ status, out, error }).toEqual({ status: 0, out: 'Bo: Lind is a contact now, in the note “Bo-Lind”.\n', error: '' });
		expect(readFileSync(join(vault, 'Contacts/Bo-Lind.md'), 'utf8')).toBe('---\nname: "Bo: Lind"\ntier: B\ncadence:\nlast-touch:\ncompany: Acme\nrole: CTO\ncity: Madrid\nemail: bo@acme.example\nphone: +34 600 111 222\nmet-at: "[[Summit]]"\nmet-on: 2026-11-21\n---\nIn the queue\n\n## Promises\n- [ ] Write 📅 2026-11-25\n');
	});

	it('prints JSON of the contract, with what is to be told of the template', async () => {
		const vault = vaultWith({ [SETTINGS]: JSON.stringify({ newContactTemplate: 'T.md' }) });
		const { out } = await run(['new', 'Bo Lind', '--tier', 'A', '--json', '--vault', vault, ...TODAY]);
		const json: unknown = JSON.parse(out);
		expect(isOfTheContract(json), JSON.stringify(isOfTheContract.errors)).toBe(true);
		expect(json).toMatchObject({ version: 1, created: { path: 'Contacts/Bo Lind.md', name: 'Bo Lind', tier: 'A', state: 'new', due: null }, remarks: [expect.stringContaining('“T.md” cannot be used: there is no such note')] });
	});

	it.each([
		[['Ana Diaz'], '"Ana Diaz" may be there already (same name): Contacts/Ana Diaz.md; with --force they are created all the same'],
		[['Somebody Else', '--email', 'ana@acme.example'], 'Contacts/Ana Diaz.md'],
		[['  '], 'a contact needs a name'],
		[['Bo Lind', '--tier', 'Z'], '--tier "Z": there is no such tier'],
		[['Bo Lind', '--email', 'bo'], '--email "bo" is no e-mail address'],
		[['Bo Lind', '--phone', 'x'], '--phone "x" is no phone number'],
		[['Bo Lind', '--met-on', 'someday'], '--met-on "someday"'],
		[['Bo Lind', '--promise-day', 'fri'], '--promise-day needs --promise'],
		[['???'], 'cannot be the name of a note'],
	])('refuses %j in one line and writes nothing', async (args, reason) => {
		const vault = vaultWith({ 'Contacts/Ana Diaz.md': ANA });
		const { status, out, error } = await run(['new', ...args, '--vault', vault, ...TODAY]);
		expect({ status, out }).toEqual({ status: 1, out: '' });
		expect(error).toContain(reason);
		expect(error.trimEnd().split('\n')).toHaveLength(1);
		expect(existsSync(join(vault, 'Contacts/Bo Lind.md'))).toBe(false);
	});

	it('creates a namesake with --force, under a name of their own', async () => {
		const vault = vaultWith({ 'Contacts/Ana Diaz.md': ANA });
		expect((await run(['new', 'Ana Diaz', '--force', '--vault', vault, ...TODAY])).out).toBe('Ana Diaz is a contact now, in the note “Ana Diaz 2”.\n');
	});
});
