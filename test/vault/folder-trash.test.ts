import { chmod, lstat, mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/vault/folder-files.ts';
import { hookedFiles, systemError } from './support/hooked-files.ts';
import { addLine, temporaryVault } from './support/temporary-vault.ts';

const onUnix = process.platform !== 'win32';

describe('moving a note to the trash', () => {
	it('keeps its path below .trash, and its text', async () => {
		const vault = await temporaryVault({ 'a/b/Ana.md': 'text', 'Bo.md': '' });
		const notes = await vault.notes();
		expect(await notes.trash('a/b/Ana.md', 'text')).toEqual({ kind: 'trashed' });
		expect(await notes.trash('Bo.md', '')).toEqual({ kind: 'trashed' });
		expect(await vault.read('.trash/a/b/Ana.md')).toBe('text');
		expect(await vault.everything()).toEqual(['.trash', '.trash/Bo.md', '.trash/a', '.trash/a/b', '.trash/a/b/Ana.md', 'a', 'a/b']);
		expect((await notes.list()).paths).toEqual([]);
	});

	it('adds a number to a name that is taken', async () => {
		const vault = await temporaryVault({ '.trash/Ana.MD': '0', '.trash/Ana 1.MD/x': '', 'Ana.MD': '2' });
		const notes = await vault.notes();
		expect(await notes.trash('Ana.MD', '2')).toEqual({ kind: 'trashed' });
		await vault.write('Ana.MD', '3');
		expect(await notes.trash('Ana.MD', '3')).toEqual({ kind: 'trashed' });
		expect(await Promise.all(['', ' 2', ' 3'].map((number) => vault.read(`.trash/Ana${number}.MD`)))).toEqual(['0', '2', '3']);
	});

	it('is refused once the text is another', async () => {
		const vault = await temporaryVault({ 'Ana.md': 'text and more' });
		expect(await (await vault.notes()).trash('Ana.md', 'text')).toEqual({ kind: 'refused', reason: 'Ana.md was not moved to the trash: it has been changed since' });
		expect(await (await vault.notes()).trash('Bo.md', 'text')).toEqual({ kind: 'refused', reason: 'Bo.md was not moved to the trash: there is no such file (ENOENT)' });
		expect(await vault.everything()).toEqual(['Ana.md']);
	});

	it('is refused when the text changes at the last moment', async () => {
		const vault = await temporaryVault({ 'Ana.md': 'text' });
		const files = hookedFiles(diskFiles, async ({ name, path }) => {
			if (name === 'open' && path === vault.at('.trash/Ana.md')) await writeFile(vault.at('Ana.md'), 'newer');
		});
		expect(await (await vault.notes({ files })).trash('Ana.md', 'text')).toMatchObject({ kind: 'refused' });
		expect(await vault.read('Ana.md')).toBe('newer');
		expect(await vault.everything()).toEqual(['Ana.md']);
	});

	it('loses nothing that comes after the last look', async () => {
		const vault = await temporaryVault({ 'Ana.md': 'text', 'new.md': 'newer' });
		const files = hookedFiles(diskFiles, async ({ name, path }) => {
			if (name === 'rename' && path === vault.at('Ana.md')) await rename(vault.at('new.md'), vault.at('Ana.md'));
		});
		await (await vault.notes({ files })).trash('Ana.md', 'text');
		expect(await vault.read('.trash/Ana.md')).toBe('newer');
	});

	it('waits for an edit of the note, and does not take away what that wrote', async () => {
		const vault = await temporaryVault({ 'Ana.md': 'text' });
		const notes = await vault.notes();
		const [edited, trashed] = await Promise.all([notes.edit('Ana.md', addLine('more')), notes.trash('Ana.md', 'text')]);
		expect([edited.kind, trashed.kind].sort()).toEqual(edited.kind === 'written' ? ['refused', 'written'] : ['refused', 'trashed']);
		expect(await vault.everything()).toContain(edited.kind === 'written' ? 'Ana.md' : '.trash/Ana.md');
	});

	it.runIf(onUnix)('is refused for a read-only note', async () => {
		const vault = await temporaryVault({ 'Ana.md': 'text' });
		await chmod(vault.at('Ana.md'), 0o444);
		expect(await (await vault.notes()).trash('Ana.md', 'text')).toEqual({ kind: 'refused', reason: 'Ana.md was not moved to the trash: the file is read-only' });
		expect(await vault.everything()).toEqual(['Ana.md']);
	});

	it.runIf(onUnix)('moves a symbolic link itself, and never out of the vault', async () => {
		const vault = await temporaryVault({ 'a/Ana.md': 'text' });
		const outside = await temporaryVault({ 'x.md': '' });
		await symlink('a/Ana.md', vault.at('link.md'));
		expect(await (await vault.notes()).trash('link.md', 'text')).toEqual({ kind: 'trashed' });
		expect((await lstat(vault.at('.trash/link.md'))).isSymbolicLink()).toBe(true);
		expect(await vault.read('a/Ana.md')).toBe('text');
		await mkdir(vault.at('.trash/link'));
		await symlink(outside.root, vault.at('.trash/a'));
		expect(await (await vault.notes()).trash('a/Ana.md', 'text')).toEqual({ kind: 'refused', reason: 'a/Ana.md was not moved to the trash: .trash: it leads out of the vault' });
		expect(await outside.everything()).toEqual(['x.md']);
		// A way out of the vault and back in is none.
		await symlink(vault.root, outside.at('back'));
		await symlink(vault.at('a/Ana.md'), outside.at('in.md'));
		await symlink(outside.root, vault.at('out'));
		expect(await (await vault.notes()).trash('out/in.md', 'text')).toMatchObject({ kind: 'refused' });
		expect(await outside.everything()).toEqual(['back', 'in.md', 'x.md']);
	});

	it('is refused, and leaves no trace, when the trash lies on another disk', async () => {
		const vault = await temporaryVault({ 'a/Ana.md': 'text' });
		const files = hookedFiles(diskFiles, ({ name, path }) => {
			if (name === 'rename' && path === vault.at('a/Ana.md')) throw systemError('EXDEV');
		});
		expect(await (await vault.notes({ files })).trash('a/Ana.md', 'text')).toEqual({ kind: 'refused', reason: 'a/Ana.md was not moved to the trash: it lies on another disk (EXDEV)' });
		expect(await vault.everything()).toEqual(['a', 'a/Ana.md']);
	});
});
