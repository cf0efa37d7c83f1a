import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyOfExampleVault, filesOf, run } from '../cli/support/command-line.ts';

it('fifty log commands started at once on one note make fifty lines, and leave nothing else among the notes', async () => {
	const vault = copyOfExampleVault();
	const before = filesOf(vault);
	const args = ['--vault', vault, '--today', '2026-11-22'];
	const runs = await Promise.all(Array.from({ length: 50 }, (_, index) => run(['log', 'Ana Diaz', '--note', `number ${index}.`, ...args])));
	expect(runs.map(({ status, error }) => ({ status, error }))).toEqual(runs.map(() => ({ status: 0, error: '' })));
	const text = readFileSync(join(vault, 'Contacts/Ana Diaz.md'), 'utf8');
	for (let index = 0; index < 50; index++) expect(text.split(`- 2026-11-22: number ${index}.\n`)).toHaveLength(2);
	expect(Object.keys(filesOf(vault))).toEqual(Object.keys(before));
	expect(readdirSync(join(vault, 'Contacts')).filter((name) => !name.endsWith('.md') && name !== 'Acme alumni')).toEqual([]);
}, 120_000);
