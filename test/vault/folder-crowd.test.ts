import { readdir } from 'node:fs/promises';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { childProgram } from './support/child-programs.ts';
import { temporaryVault } from './support/temporary-vault.ts';

const start = childProgram('writer');
const CROWD = 50;

it('fifty processes that log to one note at once leave fifty lines, and nothing else', async () => {
	const vault = await temporaryVault({ 'Contacts/Ana.md': 'Ana\n' });
	const children = Array.from({ length: CROWD }, (_, i) => start({ root: vault.root, home: vault.home, path: 'Contacts/Ana.md', does: 'append', text: `line ${i}`, waits: true }));
	await Promise.all(children.map(async (child) => (child.out() === '' ? once(child.process.stdout, 'data') : null)));
	for (const child of children) child.process.stdin.end();
	const ends = await Promise.all(children.map((child) => child.ended));
	expect(ends).toEqual(ends.map(() => ({ code: 0, signal: null, out: 'ready\n{"kind":"written"}\n', err: '' })));
	const [first, ...lines] = (await vault.read('Contacts/Ana.md')).trimEnd().split('\n');
	expect(first).toBe('Ana');
	expect(lines.sort()).toEqual(Array.from({ length: CROWD }, (_, i) => `line ${i}`).sort());
	expect(await vault.everything()).toEqual(['Contacts', 'Contacts/Ana.md']);
	expect((await readdir(vault.home, { recursive: true })).filter((name) => name.includes('new-'))).toEqual([]);
});
