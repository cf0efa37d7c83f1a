import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { openFolder } from '../../src/vault/folder-notes.ts';
import { diskFiles } from '../../src/vault/folder-files.ts';
import { hookedFiles, systemError } from './support/hooked-files.ts';
import { addLine, temporaryVault } from './support/temporary-vault.ts';

const onUnix = process.platform !== 'win32';
const MB = 1024 * 1024;

async function textOf(notes: Awaited<ReturnType<Awaited<ReturnType<typeof temporaryVault>>['notes']>>, path: string): Promise<string> {
	const opened = await notes.open(path);
	if (opened.kind === 'failed') return `failed: ${opened.message}`;
	const reading = await opened.text();
	return reading.kind === 'text' ? reading.text : `failed: ${reading.message}`;
}

describe('opening a folder', () => {
	it('is refused where there is none, or a file', async () => {
		const vault = await temporaryVault({ 'a.md': '' });
		expect(await openFolder(vault.at('nowhere'))).toEqual({ kind: 'refused', reason: `the folder ${vault.at('nowhere')} cannot be opened: there is no such file (ENOENT)` });
		expect(await openFolder(vault.at('a.md'))).toEqual({ kind: 'refused', reason: `${vault.at('a.md')} is not a folder` });
		expect(await openFolder('')).toMatchObject({ kind: 'refused' });
	});
});

describe('opening a note', () => {
	it('gives its properties and its text, BOM and line ends as they are', async () => {
		const text = '\ufeff---\r\ntier: B\r\n---\r\nMet in Zürich 😀\r\n';
		const vault = await temporaryVault({ 'Ana.md': text });
		const notes = await vault.notes();
		expect(await notes.open('Ana.md')).toMatchObject({ kind: 'note', path: 'Ana.md', frontmatter: { kind: 'properties', properties: { tier: 'B' } } });
		expect(await textOf(notes, 'Ana.md')).toBe(text);
		await vault.write('empty.md', '');
		expect(await textOf(notes, 'empty.md')).toBe('');
	});

	it('reads the file once: the text is that of the properties', async () => {
		const vault = await temporaryVault({ 'a.md': 'old' });
		const opened = await (await vault.notes()).open('a.md');
		await vault.write('a.md', 'new');
		expect(opened.kind === 'note' && (await opened.text())).toEqual({ kind: 'text', text: 'old' });
	});

	it('fails for bytes that are not UTF-8', async () => {
		const vault = await temporaryVault();
		const message = 'this file is not UTF-8 text; save it as UTF-8';
		const bad = { latin1: [0x4a, 0xfc, 0x72], 'cut off': [0x61, 0xc3], overlong: [0xc0, 0xaf], surrogate: [0xed, 0xa0, 0x80], utf16: [0xff, 0xfe, 0x61, 0x00] };
		for (const [name, bytes] of Object.entries(bad)) {
			await vault.write(`${name}.md`, Uint8Array.from(bytes));
			expect(await (await vault.notes()).open(`${name}.md`)).toEqual({ kind: 'failed', path: `${name}.md`, message });
		}
	});

	it('fails above 10 MB and says the size, without reading it', async () => {
		const vault = await temporaryVault({ 'large.md': '', 'limit.md': '' });
		await truncate(vault.at('large.md'), 10 * MB + 1);
		await truncate(vault.at('limit.md'), 10 * MB);
		const calls: string[] = [];
		const notes = await vault.notes({ files: hookedFiles(diskFiles, ({ name }) => calls.push(name)) });
		expect(await notes.open('large.md')).toMatchObject({ kind: 'failed', message: 'this file has 10.1 MB; a note may have 10 MB' });
		expect(calls).not.toContain('open');
		expect(await notes.open('limit.md')).toMatchObject({ kind: 'note' });
		expect(calls).toContain('open');
		expect(await notes.edit('limit.md', addLine('more'))).toMatchObject({ kind: 'refused' });
	});

	it.runIf(process.platform === 'linux')('stops at 10 MB when a file is larger than it says', async () => {
		const vault = await temporaryVault({ 'a.md': 'a'.repeat(5) });
		let isGrown = false;
		const files = hookedFiles(diskFiles, async ({ name }) => {
			if (name === 'file.read' && !isGrown) await truncate(vault.at('a.md'), 11 * MB);
			if (name === 'file.read') isGrown = true;
		});
		expect(await (await vault.notes({ files })).open('a.md')).toMatchObject({ kind: 'failed', message: expect.stringMatching(/^this file has 1\d\.\d MB; a note may have 10 MB$/) as string });
	});

	it('reads on when the disk gives less than was asked for', async () => {
		const text = 'word '.repeat(1000);
		const vault = await temporaryVault({ 'a.md': text });
		const files: typeof diskFiles = {
			...diskFiles,
			open: async (...args) => {
				const file = await diskFiles.open(...args);
				return { stat: () => file.stat(), write: (...a) => file.write(...a), chown: (...a) => file.chown(...a), chmod: (...a) => file.chmod(...a), sync: () => file.sync(), close: () => file.close(), read: (buffer, offset, length, at) => file.read(buffer, offset, Math.min(length, 7), at) };
			},
		};
		expect(await textOf(await vault.notes({ files }), 'a.md')).toBe(text);
	});

	it('fails in plain words for what is no note, not there or not permitted', async () => {
		const vault = await temporaryVault({ 'a.md': '', 'folder.md/b.md': '', 'a.txt': '', 'secret.md': '' });
		const files = hookedFiles(diskFiles, ({ name, path }) => {
			if (name === 'open' && path === vault.at('secret.md')) throw systemError('EACCES');
		});
		const notes = await vault.notes({ files });
		expect(await textOf(notes, 'gone.md')).toBe('failed: there is no such file (ENOENT)');
		expect(await textOf(notes, 'gone/gone.md')).toBe('failed: there is no such file (ENOENT)');
		expect(await textOf(notes, 'folder.md')).toBe('failed: this is a folder, not a note');
		expect(await textOf(notes, 'secret.md')).toBe('failed: you do not have the permission (EACCES)');
		expect(await textOf(notes, 'a.txt')).toBe('failed: notes end in .md');
		expect(await textOf(notes, 'a.md/c.md')).toBe('failed: a part of the path is a file, not a folder (ENOTDIR)');
		expect(await textOf(notes, `${'n'.repeat(300)}.md`)).toBe('failed: the name is too long (ENAMETOOLONG)');
		expect(await textOf(notes, 'a\0.md')).toBe('failed: this is no file name');
	});

	it('fails when the note goes between the look and the reading', async () => {
		const vault = await temporaryVault({ 'a.md': 'text' });
		const files = hookedFiles(diskFiles, () => undefined, async ({ name, path }) => {
			if (name === 'lstat' && path === vault.at('a.md')) await rm(path);
		});
		expect(await textOf(await vault.notes({ files }), 'a.md')).toBe('failed: there is no such file (ENOENT)');
	});

	it.runIf(onUnix)('never waits for a pipe or a device, even one that takes the place of a note at the last moment', async () => {
		const vault = await temporaryVault({ 'swapped.md': '', 'linked.md': '' });
		execFileSync('mkfifo', [vault.at('pipe.md')]);
		await symlink('/dev/zero', vault.at('zero.md'));
		const notes = await vault.notes({
			files: hookedFiles(diskFiles, async ({ name, path }) => {
				if (name !== 'open' || !path.endsWith('ed.md')) return;
				await rm(path);
				if (path === vault.at('swapped.md')) execFileSync('mkfifo', [path]);
				else await symlink('/etc/passwd', path);
			}),
		});
		expect(await textOf(notes, 'pipe.md')).toBe('failed: this is not an ordinary file');
		expect(await textOf(notes, 'swapped.md')).toBe('failed: this is not an ordinary file');
		expect(await textOf(notes, 'linked.md')).toBe('failed: it leads out of the vault');
		expect(await textOf(notes, 'zero.md')).toBe('failed: it leads out of the vault');
		expect(await notes.edit('pipe.md', addLine('x'))).toEqual({ kind: 'refused', reason: 'pipe.md was not changed: this is not an ordinary file' });
	});
});

it.runIf(onUnix)('a folder that has become a link out of the vault is not read through', async () => {
	const outside = await temporaryVault({ 'note.md': 'theirs' });
	const vault = await temporaryVault({ 'd/note.md': 'ours' });
	const notes = await vault.notes();
	expect(await textOf(notes, 'd/note.md')).toBe('ours');
	await rm(vault.at('d'), { recursive: true });
	await symlink(outside.at('.'), vault.at('d'));
	expect(await textOf(notes, 'd/note.md')).toBe('failed: it leads out of the vault');
});

describe('paths that lead out of the vault', () => {
	it('are refused by everything', async () => {
		const outside = await temporaryVault({ 'out.md': 'theirs', 'd/in.md': 'theirs' });
		const vault = await temporaryVault({ 'a.md': '' });
		await mkdir(vault.at('b'));
		const paths = ['../out.md', 'b/../../out.md', 'b/../a.md', '..', outside.at('out.md'), '/etc/x.md'];
		if (onUnix) {
			await symlink(outside.at('out.md'), vault.at('link.md'));
			await symlink(outside.at('d'), vault.at('dlink'));
			paths.push('link.md', 'dlink/in.md', 'dlink/new.md', 'dlink/new/new.md');
		}
		const before = await outside.everything();
		const notes = await vault.notes();
		for (const path of paths) {
			expect(await notes.open(path), path).toMatchObject({ kind: 'failed' });
			expect(await notes.edit(path, addLine('x')), path).toMatchObject({ kind: 'refused' });
			expect(await notes.create(path, 'x'), path).toMatchObject({ kind: 'refused' });
			expect(await notes.trash(path, 'theirs'), path).toMatchObject({ kind: 'refused' });
		}
		expect(await outside.everything()).toEqual(before);
		expect(await outside.read('out.md')).toBe('theirs');
		expect(await vault.read('a.md')).toBe('');
	});

	it.each(['', '.', './a.md', 'b//a.md', 'b/./a.md', '/', 'b/'])('%j is no path of a note', async (path) => {
		const vault = await temporaryVault({ 'a.md': '', 'b/a.md': '' });
		expect(await (await vault.notes()).open(path)).toMatchObject({ kind: 'failed', path });
		expect(await (await vault.notes()).edit(path, addLine('x'))).toMatchObject({ kind: 'refused' });
		expect(await (await vault.notes()).create(path, 'x')).toMatchObject({ kind: 'refused' });
		expect(await vault.everything()).toEqual(['a.md', 'b', join('b', 'a.md')]);
	});
});
