import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openVault } from '../../src/cli/open-vault.ts';
import { vaultWith } from './support/command-line.ts';

const NOTES = { 'Contacts/Ana.md': '---\ntier: B\n---\nAna.\n', 'Contacts/Bo.md': '---\ntier: A\n---\nBo.\n', 'Daily/2026-11-20.md': '- [ ] Ring [[Ana]] 📅 2026-11-21\n', 'Ana.md': 'No contact.\n' };

/** The paths that were read when the vault was opened for contacts of these names. */
async function readFor(named: readonly string[], vault = vaultWith(NOTES)): Promise<readonly string[]> {
	const read: string[] = [];
	const opened = await openVault({ vault, today: '2026-11-22' }, vault, {
		named,
		watch: (notes) => ({
			...notes,
			open(path) {
				read.push(path);
				return notes.open(path);
			},
		}),
	});
	expect(opened.kind).toBe('vault');
	return read.sort();
}

describe('a vault that is opened for somebody', () => {
	const all = Object.keys(NOTES).sort();

	it('whose note’s whole path is given: that note is read and no other', async () => {
		expect(await readFor(['Contacts/Ana.md'])).toEqual(['Contacts/Ana.md']);
		expect(await readFor(['Contacts/Ana.md', 'Contacts/Bo.md'])).toEqual(['Contacts/Ana.md', 'Contacts/Bo.md']);
	});

	it('who is given by anything else is looked for among all', async () => {
		// Names, ends of paths, the path of a note that is no contact, one that is not there, and the path written in another way.
		for (const named of ['Ana', 'Contacts/Ana', 'Ana.md', 'Contacts/Cleo.md', './Contacts/Ana.md', '../Contacts/Ana.md', 'contacts/ana.md']) {
			expect([named, [...new Set(await readFor([named]))]]).toEqual([named, all]);
		}
		expect([...new Set(await readFor(['Contacts/Ana.md', 'Bo']))]).toEqual(all);
		expect(await readFor([])).toEqual(all);
	});

	it('notes that do not count (hidden, in the trash, of programs) are no contacts, whose whole path is given or not', async () => {
		for (const path of ['.trash/Ana.md', 'node_modules/Ana.md', 'Contacts/.old/Ana.md']) {
			const vault = vaultWith({ ...NOTES, [path]: '---\ntype: contact\n---\n' });
			expect([...new Set(await readFor([path], vault))]).toEqual(all);
		}
	});

	it('a link to a note is no path of its own', async () => {
		const vault = vaultWith(NOTES);
		symlinkSync(join(vault, 'Contacts/Ana.md'), join(vault, 'Contacts/Link.md'));
		expect((await readFor(['Contacts/Link.md'], vault)).length).toBeGreaterThan(1);
	});
});
