import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/vault/folder-files.ts';
import { openFolder } from '../../src/vault/folder-notes.ts';
import { GENERATED_NOTES } from '../support/generated.ts';
import { hookedFiles, systemError } from './support/hooked-files.ts';
import { temporaryVault } from './support/temporary-vault.ts';

const onUnix = process.platform !== 'win32';
const onLinux = process.platform === 'linux';

describe('listing the notes in a folder', () => {
	it('gives all notes in all folders, sorted by path, whatever the case of .md', async () => {
		const vault = await temporaryVault({ 'b.md': '', 'a/z.MD': '', 'a/b/c.Md': '', 'B.md': '', 'a.md': '', 'Jürgen.md': '', 'a/notes.txt': '', 'a/md': '', 'x.md.bak': '' });
		expect(await (await vault.notes()).list()).toEqual({ paths: ['B.md', 'Jürgen.md', 'a.md', 'a/b/c.Md', 'a/z.MD', 'b.md'], unreadable: [] });
	});

	it('passes over what is hidden and what programmers install', async () => {
		const vault = await temporaryVault({ '.obsidian/a.md': '', '.trash/b.md': '', '.hidden.md': '', 'node_modules/p/readme.md': '', 'a/node_modules/q.md': '', 'a/.git/r.md': '', 'a/x.md': '', 'modules/y.md': '' });
		expect((await (await vault.notes()).list()).paths).toEqual(['a/x.md', 'modules/y.md']);
	});

	it('gives names as the disk has them, composed or not', async () => {
		const vault = await temporaryVault({ 'e\u0301.md': '', '\u00e9/n.md': '', '\u{1F600}.md': '' });
		const { paths } = await (await vault.notes()).list();
		for (const path of paths) expect((await (await vault.notes()).open(path)).kind).toBe('note');
		expect(paths).toHaveLength(3);
		if (onLinux) expect(paths).toEqual(['e\u0301.md', '\u00e9/n.md', '\u{1F600}.md'].sort());
	});

	it('takes a folder named like a note for a folder', async () => {
		const vault = await temporaryVault({ 'x.md/y.md': '' });
		expect((await (await vault.notes()).list()).paths).toEqual(['x.md/y.md']);
	});

	it('names a folder that cannot be read, and serves the rest', async () => {
		const vault = await temporaryVault({ 'a/1.md': '', 'b/2.md': '', 'c/3.md': '' });
		const files = hookedFiles(diskFiles, ({ name, path }) => {
			if (name === 'readdir' && path === vault.at('b')) throw systemError('EACCES');
		});
		expect(await (await vault.notes({ files })).list()).toEqual({
			paths: ['a/1.md', 'c/3.md'],
			unreadable: [{ path: 'b', message: 'this folder cannot be read: you do not have the permission (EACCES)' }],
		});
	});

	it('says so when the vault itself cannot be read', async () => {
		const vault = await temporaryVault({ 'a.md': '' });
		const files = hookedFiles(diskFiles, ({ name }) => {
			if (name === 'readdir') throw systemError('EIO');
		});
		expect(await (await vault.notes({ files })).list()).toEqual({ paths: [], unreadable: [{ path: '.', message: 'this folder cannot be read: the disk reports an error (EIO)' }] });
	});

	it.runIf(onLinux)('names a note and a folder whose name is not UTF-8, and serves the rest', async () => {
		const vault = await temporaryVault({ 'a.md': '' });
		const bytes = (name: string): Buffer => Buffer.concat([Buffer.from(`${vault.root}/`), Buffer.from(name, 'latin1')]);
		await writeFile(bytes('J\xfcrgen.md'), '');
		await writeFile(bytes('J\xfcrgen.txt'), '');
		await mkdir(bytes('Kontakte f\xfcr'));
		const message = 'this name is not UTF-8; rename it';
		expect(await (await vault.notes()).list()).toEqual({ paths: ['a.md'], unreadable: [{ path: 'J\ufffdrgen.md', message }, { path: 'Kontakte f\ufffdr', message }] });
	});

	it.runIf(onUnix)('names a pipe that is called like a note, and does not wait for it', async () => {
		const vault = await temporaryVault({ 'a.md': '' });
		execFileSync('mkfifo', [vault.at('pipe.md'), vault.at('pipe')]);
		expect(await (await vault.notes()).list()).toEqual({ paths: ['a.md'], unreadable: [{ path: 'pipe.md', message: 'this is not an ordinary file' }] });
	});

	it('asks what an entry is where the disk does not tell it with the name', async () => {
		const vault = await temporaryVault({ 'a/1.md': '' });
		const kinds = ['isFile', 'isDirectory', 'isSymbolicLink', 'isFIFO', 'isSocket', 'isBlockDevice', 'isCharacterDevice'];
		const silent = (entry: object): object => new Proxy(entry, { get: (target, key) => (kinds.includes(String(key)) ? () => false : (Reflect.get(target, key) as unknown)) });
		const files = { ...diskFiles, readdir: async (path: string) => (await diskFiles.readdir(path)).map((entry) => silent(entry) as typeof entry) };
		expect((await (await vault.notes({ files })).list()).paths).toEqual(['a/1.md']);
	});
});

describe.runIf(onUnix)('symbolic links among the notes', () => {
	it('are followed to notes in the vault', async () => {
		const vault = await temporaryVault({ 'a/1.md': 'text', '.kept/2.txt': '' });
		await symlink('a/1.md', vault.at('link.md'));
		await symlink('.kept/2.txt', vault.at('two.md'));
		expect(await (await vault.notes()).list()).toEqual({ paths: ['a/1.md', 'two.md'], unreadable: [] });
	});

	it('lead to no folder twice, and not round in a circle', async () => {
		const vault = await temporaryVault({ 'a/1.md': '', 'a/b/2.md': '' });
		await symlink('a', vault.at('0-again'));
		await symlink('..', vault.at('a/b/up'));
		await symlink(vault.root, vault.at('a/vault'));
		await symlink('self', vault.at('self'));
		const { paths, unreadable } = await (await vault.notes()).list();
		expect(paths).toEqual(['a/1.md', 'a/b/2.md']);
		expect(unreadable).toEqual([{ path: 'self', message: 'this cannot be listed: its symbolic links cannot be followed (ELOOP)' }]);
	});

	it('give a passed over folder one path, the first one, in whatever order the disk names them', async () => {
		const vault = await temporaryVault({ '.kept/c/1.md': '', '.kept/2.md': '' });
		await symlink('.kept', vault.at('m'));
		await symlink('.kept/c', vault.at('z'));
		await symlink('.kept/c', vault.at('d'));
		const files = { ...diskFiles, readdir: async (path: string) => [...(await diskFiles.readdir(path))].reverse() };
		const inBothOrders = [await (await vault.notes()).list(), await (await vault.notes({ files })).list()];
		expect(inBothOrders[0]).toEqual({ paths: ['d/1.md', 'm/2.md'], unreadable: [] });
		expect(inBothOrders[1]).toEqual(inBothOrders[0]);
	});

	it('that lead out of the vault are not followed, and named', async () => {
		const vault = await temporaryVault({ 'a.md': '' });
		const outside = await temporaryVault({ 'c.md': '', 'd/e.md': '', 'picture.png': '' });
		await symlink(outside.at('c.md'), vault.at('c.md'));
		await symlink(outside.at('d'), vault.at('d'));
		await symlink(outside.at('picture.png'), vault.at('picture.png'));
		// A neighbour whose path begins like the vault's.
		await mkdir(`${vault.root}-old`);
		await symlink(`${vault.root}-old`, vault.at('old'));
		const message = 'this symbolic link is not followed: it leads out of the vault';
		expect(await (await vault.notes()).list()).toEqual({ paths: ['a.md'], unreadable: ['c.md', 'd', 'old'].map((path) => ({ path, message })) });
	});

	it('that lead nowhere are named where they may have been notes', async () => {
		const vault = await temporaryVault();
		for (const name of ['gone.md', 'folder', 'gone.png']) await symlink('nowhere', vault.at(name));
		expect((await (await vault.notes()).list()).unreadable.map(({ path }) => path)).toEqual(['folder', 'gone.md']);
	});

	it('lead to the vault too', async () => {
		const vault = await temporaryVault({ 'a.md': '' });
		await symlink(vault.root, `${vault.root}-link`);
		const opened = await openFolder(`${vault.root}-link`, { home: vault.home });
		expect(opened.kind === 'notes' && (await opened.notes.list()).paths).toEqual(['a.md']);
	});
});

describe('any folders and files', () => {
	it('are listed as they were made', async () => {
		const vault = await temporaryVault();
		const segment = fc.constantFrom('a', 'B', 'c d', '.h', 'node_modules', 'ä', 'x.md', '-', "o'n");
		const path = fc.tuple(fc.array(segment, { maxLength: 3 }), fc.constantFrom('n.md', 'N2.MD', '.n.md', 'n.txt', '日本.md')).map(([folders, name]) => [...folders, name].join('/'));
		await fc.assert(
			fc.asyncProperty(fc.uniqueArray(path, { maxLength: 8 }), async (paths) => {
				await rm(vault.root, { recursive: true });
				for (const one of [...paths, 'always.md']) await vault.write(one, '');
				const isListed = (one: string): boolean => /\.md$/i.test(one) && one.split('/').every((part) => !part.startsWith('.') && part !== 'node_modules');
				expect(await (await vault.notes()).list()).toEqual({ paths: [...paths, 'always.md'].filter(isListed).sort(), unreadable: [] });
			}),
			// Each run makes some dozen folders and files on the disk.
			{ numRuns: Math.ceil(GENERATED_NOTES / 50) },
		);
	});
});
