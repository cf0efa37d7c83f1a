import { chmod, chown, link, lstat, readFile, readlink, rename, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refused, type NoteEdit } from '../../src/notes/splice.ts';
import { diskFiles } from '../../src/vault/folder-files.ts';
import { GENERATED_NOTES } from '../support/generated.ts';
import { hookedFiles, systemError } from './support/hooked-files.ts';
import { addLine, temporaryVault } from './support/temporary-vault.ts';

const onUnix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;
const replaceWith = (text: string): NoteEdit => (old) => ({ kind: 'splices', splices: [{ from: 0, to: old.length, insert: text }] });

describe('editing a note', () => {
	it('writes the new text, leaves nothing beside it, and tells what was changed', async () => {
		const text = '\ufeff---\r\ntier: B\r\n---\r\nZürich 😀 no last line end';
		const vault = await temporaryVault({ 'a/Ana.md': text });
		const splices = [{ from: 6, to: 10, insert: 'circle' }, { from: text.length, to: text.length, insert: '!' }];
		const outcome = await (await vault.notes()).edit('a/Ana.md', () => ({ kind: 'splices', splices: [...splices, { from: 0, to: 1, insert: '\ufeff' }] }));
		expect(outcome).toEqual({ kind: 'written', before: text, splices });
		expect(await vault.read('a/Ana.md')).toBe('\ufeff---\r\ncircle: B\r\n---\r\nZürich 😀 no last line end!');
		expect(await vault.everything()).toEqual(['a', 'a/Ana.md']);
	});

	it('flushes the new text before it takes the place of the old, and the folder after', async () => {
		const vault = await temporaryVault({ 'a/Ana.md': 'old' });
		const calls: string[] = [];
		const files = hookedFiles(diskFiles, ({ name, path }) => calls.push(`${name} ${path.endsWith('.tmp') ? 'new' : path.slice(vault.root.length)}`));
		await (await vault.notes({ files })).edit('a/Ana.md', addLine('x'));
		const steps = ['file.write new', 'file.sync new', 'file.close new', 'file.read /a/Ana.md', 'rename new', 'file.sync /a'];
		expect(calls.filter((call, at) => at > calls.indexOf('open new') && steps.includes(call)).filter((call, at, all) => call !== all[at - 1])).toEqual(steps);
	});

	it('that changes nothing writes nothing, and takes no notice of what could not be written', async () => {
		const vault = await temporaryVault({ 'a.md': 'text' });
		await chmod(vault.at('a.md'), 0o444);
		await utimes(vault.at('a.md'), 1000, 1000);
		const before = await stat(vault.at('a.md'));
		const calls: string[] = [];
		const notes = await vault.notes({ files: hookedFiles(diskFiles, ({ name, path }) => calls.push(`${name} ${path}`)) });
		expect(await notes.edit('a.md', () => ({ kind: 'splices', splices: [] }))).toEqual({ kind: 'unchanged' });
		expect(await notes.edit('a.md', replaceWith('text'))).toEqual({ kind: 'unchanged' });
		expect(await notes.edit('a.md', () => ({ kind: 'splices', splices: [{ from: 0, to: 2, insert: '' }, { from: 2, to: 2, insert: 'te' }] }))).toEqual({ kind: 'unchanged' });
		const after = await stat(vault.at('a.md'));
		expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
		expect(calls.filter((call) => call.includes('.tmp'))).toEqual([]);
	});

	it('hands on what the edit itself refuses', async () => {
		const vault = await temporaryVault({ 'a.md': 'text' });
		expect(await (await vault.notes()).edit('a.md', () => refused('no'))).toEqual({ kind: 'refused', reason: 'no' });
		expect(await vault.read('a.md')).toBe('text');
	});

	it('that breaks down leaves the note and frees the lock', async () => {
		const vault = await temporaryVault({ 'a.md': 'text' });
		const notes = await vault.notes();
		await expect(notes.edit('a.md', () => { throw new Error('a bug'); })).rejects.toThrow('a bug');
		expect(await notes.edit('a.md', addLine(' more'))).toMatchObject({ kind: 'written' });
		expect(await vault.read('a.md')).toBe('text more\n');
	});

	it('never writes what is not UTF-8, and not half a character', async () => {
		const vault = await temporaryVault({ 'a.md': 'x😀y' });
		await vault.write('latin.md', Uint8Array.from([0x4a, 0xfc]));
		const notes = await vault.notes();
		let asked = 0;
		expect(await notes.edit('latin.md', (text) => (asked++, replaceWith('x')(text)))).toEqual({ kind: 'refused', reason: 'latin.md was not changed: this file is not UTF-8 text; save it as UTF-8' });
		expect(asked).toBe(0);
		expect([...(await readFile(vault.at('latin.md')))]).toEqual([0x4a, 0xfc]);
		const half = { kind: 'refused', reason: 'a.md was not changed: the new text holds half a character (a lone surrogate), which cannot be saved as UTF-8' };
		expect(await notes.edit('a.md', () => ({ kind: 'splices', splices: [{ from: 0, to: 2, insert: '' }] }))).toEqual(half);
		expect(await notes.edit('a.md', addLine('\ud83d'))).toEqual(half);
		expect(await vault.read('a.md')).toBe('x😀y');
	});

	it('makes no note larger than can be read again', async () => {
		const vault = await temporaryVault({ 'a.md': 'x' });
		const notes = await vault.notes();
		expect(await notes.edit('a.md', addLine('y'.repeat(10 * 1024 * 1024)))).toEqual({ kind: 'refused', reason: 'a.md was not changed: this file has 10.1 MB; a note may have 10 MB' });
		expect(await vault.read('a.md')).toBe('x');
	});

	it('is refused for a note that is not there', async () => {
		const vault = await temporaryVault();
		expect(await (await vault.notes()).edit('a/b.md', addLine('x'))).toEqual({ kind: 'refused', reason: 'a/b.md was not changed: there is no such file (ENOENT)' });
		expect(await vault.everything()).toEqual([]);
	});

	it('writes on when the disk takes less than it was given', async () => {
		const vault = await temporaryVault({ 'a.md': '' });
		const files: typeof diskFiles = {
			...diskFiles,
			open: async (...args) => {
				const file = await diskFiles.open(...args);
				return { stat: () => file.stat(), read: (...a) => file.read(...a), chown: (...a) => file.chown(...a), chmod: (...a) => file.chmod(...a), sync: () => file.sync(), close: () => file.close(), write: (bytes, offset) => file.write(bytes.subarray(0, offset + 7), offset) };
			},
		};
		const text = 'Zürich '.repeat(100);
		expect(await (await vault.notes({ files })).edit('a.md', replaceWith(text))).toMatchObject({ kind: 'written' });
		expect(await vault.read('a.md')).toBe(text);
	});
});

describe('a program that writes the note at the same time and knows nothing of our lock', () => {
	it('is not overwritten: the edit starts over with its text', async () => {
		const vault = await temporaryVault({ 'a.md': 'one\n' });
		let times = 0;
		const files = hookedFiles(diskFiles, async ({ name }) => {
			if (name === 'file.sync' && times++ === 0) await writeFile(vault.at('a.md'), 'two\n');
		});
		expect(await (await vault.notes({ files })).edit('a.md', addLine('mine'))).toMatchObject({ kind: 'written', before: 'two\n' });
		expect(await vault.read('a.md')).toBe('two\nmine\n');
		expect(await vault.everything()).toEqual(['a.md']);
	});

	it('that never stops wins: the edit is refused', async () => {
		const vault = await temporaryVault({ 'a.md': '0' });
		let times = 0;
		const files = hookedFiles(diskFiles, async ({ name }) => {
			if (name === 'file.sync') await writeFile(vault.at('a.md'), String(++times));
		});
		expect(await (await vault.notes({ files })).edit('a.md', addLine('mine'))).toEqual({ kind: 'refused', reason: 'a.md was not changed: another program keeps writing it; try again' });
		expect(times).toBe(5);
		expect(await vault.read('a.md')).toBe('5');
		expect(await vault.everything()).toEqual(['a.md']);
	});

	it('that moves the note away keeps it moved', async () => {
		const vault = await temporaryVault({ 'a.md': 'text' });
		const files = hookedFiles(diskFiles, async ({ name }) => {
			if (name === 'file.sync') await rename(vault.at('a.md'), vault.at('b.md'));
		});
		expect(await (await vault.notes({ files })).edit('a.md', addLine('x'))).toMatchObject({ kind: 'refused' });
		expect(await vault.everything()).toEqual(['b.md']);
	});
});

describe.runIf(onUnix)('what belongs to the file besides its bytes', () => {
	it.each([0o600, 0o640, 0o644, 0o664, 0o666, 0o755, 0o2664, 0o200, 0o620])('keeps mode %i', async (mode) => {
		const vault = await temporaryVault({ 'a.md': 'text' });
		await chmod(vault.at('a.md'), mode);
		const outcome = await (await vault.notes()).edit('a.md', addLine('x'));
		// Who is not root cannot read a file of mode 0200.
		if (outcome.kind === 'written') expect((await stat(vault.at('a.md'))).mode & 0o7777).toBe(mode);
		else expect([isRoot, mode]).toEqual([false, 0o200]);
	});

	it('is kept too with a strict umask', async () => {
		const vault = await temporaryVault({ 'a.md': 'text' });
		await chmod(vault.at('a.md'), 0o666);
		const old = process.umask(0o077);
		try {
			await (await vault.notes()).edit('a.md', addLine('x'));
		} finally {
			process.umask(old);
		}
		expect((await stat(vault.at('a.md'))).mode & 0o777).toBe(0o666);
	});

	it.runIf(isRoot)('keeps the owner and the group', async () => {
		const vault = await temporaryVault({ 'a.md': 'text' });
		await chown(vault.at('a.md'), 4711, 4712);
		await chmod(vault.at('a.md'), 0o640);
		expect(await (await vault.notes()).edit('a.md', addLine('x'))).toMatchObject({ kind: 'written' });
		expect(await stat(vault.at('a.md'))).toMatchObject({ uid: 4711, gid: 4712, mode: 0o100640 });
	});

	it('gives another group no more than everybody where the group cannot be kept', async () => {
		const vault = await temporaryVault({ 'a.md': 'text' });
		await chmod(vault.at('a.md'), 0o664);
		const files = hookedFiles(diskFiles, ({ name }) => {
			if (name === 'file.chown') throw systemError('EPERM');
		});
		// Another owner and group, as the disk tells it.
		const strange: typeof files = {
			...files,
			open: async (path, ...args) => {
				const file = await files.open(path, ...args);
				return path === vault.at('a.md') ? { ...file, stat: async () => Object.assign(await file.stat(), { uid: 4711, gid: 4712 }) } : file;
			},
		};
		expect(await (await vault.notes({ files: strange })).edit('a.md', addLine('x'))).toMatchObject({ kind: 'written' });
		expect((await stat(vault.at('a.md'))).mode & 0o777).toBe(0o644);
	});

	it.each([0o444, 0o400, 0o555])('a read-only file (mode %i) is not written, whoever asks', async (mode) => {
		const vault = await temporaryVault({ 'a.md': 'text' });
		await chmod(vault.at('a.md'), mode);
		expect(await (await vault.notes()).edit('a.md', addLine('x'))).toEqual({ kind: 'refused', reason: 'a.md was not changed: the file is read-only' });
		expect(await vault.read('a.md')).toBe('text');
		expect(await vault.everything()).toEqual(['a.md']);
	});

	it('a file that this user may not write is not replaced', async () => {
		const vault = await temporaryVault({ 'a.md': 'text' });
		const files = hookedFiles(diskFiles, ({ name }) => {
			if (name === 'access') throw systemError('EACCES');
		});
		expect(await (await vault.notes({ files })).edit('a.md', addLine('x'))).toEqual({ kind: 'refused', reason: 'a.md was not changed: you do not have the permission (EACCES)' });
		expect(await vault.read('a.md')).toBe('text');
	});

	it('a symbolic link stays one, and what it leads to is written', async () => {
		const vault = await temporaryVault({ 'a/Ana.md': 'text\n' });
		await symlink('a/Ana.md', vault.at('link.md'));
		await symlink('a', vault.at('folder'));
		expect(await (await vault.notes()).edit('link.md', addLine('1'))).toMatchObject({ kind: 'written' });
		expect(await (await vault.notes()).edit('folder/Ana.md', addLine('2'))).toMatchObject({ kind: 'written' });
		expect(await readlink(vault.at('link.md'))).toBe('a/Ana.md');
		expect((await lstat(vault.at('a/Ana.md'))).isFile()).toBe(true);
		expect(await vault.read('a/Ana.md')).toBe('text\n1\n2\n');
		expect(await vault.everything()).toEqual(['a', 'a/Ana.md', 'folder', 'link.md']);
	});

	it('another hard link keeps the old text, whole', async () => {
		const vault = await temporaryVault({ 'a.md': 'text\n' });
		await link(vault.at('a.md'), vault.at('backup.md'));
		expect(await (await vault.notes()).edit('a.md', addLine('x'))).toMatchObject({ kind: 'written' });
		expect([await vault.read('a.md'), await vault.read('backup.md')]).toEqual(['text\nx\n', 'text\n']);
	});
});

describe('two edits at once', () => {
	const line = fc.stringMatching(/^[a-zä😀 ]{0,12}$/u);
	/** Where an edit puts its mark: so many lines from the top. */
	const insertLine = (mark: string, after: number): NoteEdit => (text) => {
		const lines = text.split('\n');
		const at = lines.slice(0, Math.min(after, lines.length - 1)).join('\n').length + (after === 0 || lines.length === 1 ? 0 : 1);
		return { kind: 'splices', splices: [{ from: at, to: at, insert: `${mark}\n` }] };
	};

	it('are both in the note, whatever they are, by way of one port or two', async () => {
		const vault = await temporaryVault();
		const [one, two] = [await vault.notes(), await vault.notes()];
		await fc.assert(
			fc.asyncProperty(fc.array(line, { maxLength: 6 }), fc.nat({ max: 6 }), fc.nat({ max: 6 }), fc.boolean(), async (lines, first, second, isOnePort) => {
				const text = lines.map((each) => `${each}\n`).join('');
				await vault.write('a.md', text);
				const outcomes = await Promise.all([one.edit('a.md', insertLine('FIRST', first)), (isOnePort ? one : two).edit('a.md', insertLine('SECOND', second))]);
				expect(outcomes.map(({ kind }) => kind)).toEqual(['written', 'written']);
				const after = await vault.read('a.md');
				expect(after.split('\n').filter((each) => each === 'FIRST' || each === 'SECOND').sort()).toEqual(['FIRST', 'SECOND']);
				expect(after.replace('FIRST\n', '').replace('SECOND\n', '')).toBe(text);
			}),
			// Each run asks the disk more than a hundred times.
			{ numRuns: Math.ceil(GENERATED_NOTES / 10) },
		);
		expect(await vault.everything()).toEqual(['a.md']);
	});

	it('in two spellings of the path are both in the note', async () => {
		const vault = await temporaryVault({ 'a/n.md': '' });
		if (onUnix) await symlink('a/n.md', vault.at('link.md'));
		const ports = await Promise.all(Array.from({ length: 4 }, () => vault.notes()));
		await Promise.all(ports.flatMap((notes, i) => [notes.edit('a/n.md', addLine(`${i} a`)), notes.edit(onUnix ? 'link.md' : 'a/n.md', addLine(`${i} b`))]));
		expect((await vault.read('a/n.md')).split('\n').sort()).toEqual(['', '0 a', '0 b', '1 a', '1 b', '2 a', '2 b', '3 a', '3 b']);
	});
});
