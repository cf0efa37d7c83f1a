import { chmod, lstat, mkdir, stat, symlink } from 'node:fs/promises';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/vault/folder-files.ts';
import { hookedFiles, systemError } from './support/hooked-files.ts';
import { temporaryVault } from './support/temporary-vault.ts';

const onUnix = process.platform !== 'win32';
/** A disk without hard links, such as FAT. */
const withoutLinks = (hook: (name: string, path: string) => unknown = () => undefined): typeof diskFiles =>
	hookedFiles(diskFiles, async ({ name, path }) => {
		await hook(name, path);
		if (name === 'link') throw systemError('EPERM');
	});

describe.each([['with hard links', diskFiles], ['without hard links', withoutLinks()]])('creating a note on a disk %s', (_, files) => {
	it('makes the folders and the whole text, and leaves nothing beside it', async () => {
		const vault = await temporaryVault({ 'a/x.md': '' });
		const text = '\ufeffZürich 😀\r\n';
		expect(await (await vault.notes({ files })).create('a/b/c/Ana.md', text)).toEqual({ kind: 'created' });
		expect(await vault.read('a/b/c/Ana.md')).toBe(text);
		expect(await vault.everything()).toEqual(['a', 'a/b', 'a/b/c', 'a/b/c/Ana.md', 'a/x.md']);
		expect(await (await vault.notes({ files })).create('top.md', '')).toEqual({ kind: 'created' });
		expect(await vault.read('top.md')).toBe('');
	});

	it('never replaces what is there: a note, a folder, a link that leads nowhere', async () => {
		const vault = await temporaryVault({ 'a.md': 'theirs', 'b.md/c.md': '' });
		if (onUnix) await symlink('nowhere', vault.at('d.md'));
		const before = await vault.everything();
		for (const path of ['a.md', 'b.md', ...(onUnix ? ['d.md'] : [])]) {
			expect(await (await vault.notes({ files })).create(path, 'mine')).toEqual({ kind: 'refused', reason: `${path} was not created: there is a file of that name already` });
		}
		expect(await vault.read('a.md')).toBe('theirs');
		expect(await vault.everything()).toEqual(before);
	});

	it('lets one of many win who create the same note at once', async () => {
		const vault = await temporaryVault();
		const outcomes = await Promise.all(Array.from({ length: 20 }, async (__, i) => (await vault.notes({ files })).create('a/b/n.md', `text of ${i}`)));
		const winners = outcomes.flatMap(({ kind }, i) => (kind === 'created' ? [i] : []));
		expect(winners).toHaveLength(1);
		expect(await vault.read('a/b/n.md')).toBe(`text of ${winners[0] ?? ''}`);
		expect(await vault.everything()).toEqual(['a', 'a/b', 'a/b/n.md']);
	});
});

describe('creating a note', () => {
	it('gives it the mode that the system gives to new files', async () => {
		const vault = await temporaryVault();
		const old = process.umask(0o027);
		try {
			await (await vault.notes()).create('a/n.md', 'text');
		} finally {
			process.umask(old);
		}
		if (onUnix) expect([(await stat(vault.at('a/n.md'))).mode & 0o777, (await stat(vault.at('a'))).mode & 0o777]).toEqual([0o640, 0o750]);
	});

	it.each(['.hidden.md', '.kept/n.md', 'a/node_modules/n.md'])('is refused at %s, where it would not be found again', async (path) => {
		const vault = await temporaryVault();
		expect(await (await vault.notes()).create(path, 'x')).toMatchObject({ kind: 'refused', reason: expect.stringContaining('is passed over') as string });
		expect(await vault.everything()).toEqual([]);
	});

	it('is refused for a text that cannot be saved, without making folders', async () => {
		const vault = await temporaryVault();
		const notes = await vault.notes();
		expect(await notes.create('a/n.md', 'half \ud83d')).toMatchObject({ kind: 'refused', reason: expect.stringContaining('half a character') as string });
		expect(await notes.create('a/n.md', 'x'.repeat(10 * 1024 * 1024 + 1))).toMatchObject({ kind: 'refused', reason: expect.stringContaining('10.1 MB') as string });
		expect(await notes.create('a/n.txt', 'x')).toMatchObject({ kind: 'refused', reason: 'a/n.txt was not created: notes end in .md' });
		expect(await vault.everything()).toEqual([]);
	});

	it('is refused below a file, and where a link leads nowhere', async () => {
		const vault = await temporaryVault({ 'a.md': 'x' });
		expect(await (await vault.notes()).create('a.md/b/n.md', 'x')).toMatchObject({ kind: 'refused', reason: expect.stringContaining('a part of the path is a file') as string });
		if (onUnix) {
			await symlink('nowhere', vault.at('l'));
			expect(await (await vault.notes()).create('l/n.md', 'x')).toMatchObject({ kind: 'refused' });
			expect((await lstat(vault.at('l'))).isSymbolicLink()).toBe(true);
		}
		expect(await vault.read('a.md')).toBe('x');
	});

	it('that fails takes the folders it made with it, and no others', async () => {
		const vault = await temporaryVault();
		await mkdir(vault.at('empty'));
		const files = hookedFiles(diskFiles, ({ name }) => {
			if (name === 'file.write') throw systemError('ENOSPC');
		});
		expect(await (await vault.notes({ files })).create('empty/b/c/n.md', 'text')).toEqual({ kind: 'refused', reason: 'empty/b/c/n.md was not created: the disk is full (ENOSPC)' });
		expect(await vault.everything()).toEqual(['empty']);
	});

	it('does not replace what somebody writes into the name while it is being taken', async () => {
		const vault = await temporaryVault();
		const files = withoutLinks(async (name, path) => {
			if (name === 'lstat' && path === vault.at('n.md')) await vault.write('n.md', 'theirs');
		});
		expect(await (await vault.notes({ files })).create('n.md', 'mine')).toMatchObject({ kind: 'refused' });
		expect(await vault.read('n.md')).toBe('theirs');
		expect(await vault.everything()).toEqual(['n.md']);
	});

	it.runIf(onUnix)('is refused in a folder that cannot be written', async () => {
		const vault = await temporaryVault({ 'a/x.md': '' });
		await chmod(vault.at('a'), 0o555);
		const files = hookedFiles(diskFiles, ({ name, path }) => {
			if (name === 'open' && path.endsWith('.tmp')) throw systemError('EACCES');
		});
		expect(await (await vault.notes({ files })).create('a/n.md', 'x')).toEqual({ kind: 'refused', reason: 'a/n.md was not created: you do not have the permission (EACCES)' });
		await chmod(vault.at('a'), 0o755);
		expect(await vault.everything()).toEqual(['a', 'a/x.md']);
	});
});
