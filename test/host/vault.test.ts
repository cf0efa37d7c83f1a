import { describe, expect, it } from 'vitest';
import { MemoryDisk } from './disk.ts';
import { TFolder, normalizePath } from './files.ts';
import { openVault } from './support.ts';
import { Vault } from './vault.ts';

describe('creating', () => {
	it('a file over another fails and leaves it alone, also where only the case differs', async () => {
		const { vault, disk } = await openVault({ 'Contacts/Ana.md': 'old' });
		await expect(vault.create('Contacts/Ana.md', 'new')).rejects.toThrow('File already exists.');
		await expect(vault.create('contacts/ana.md', 'new')).rejects.toThrow('File already exists.');
		expect(disk.text('Contacts/Ana.md')).toBe('old');
	});

	it('a file twice at once makes it once', async () => {
		const { vault } = await openVault({});
		const outcomes = await Promise.allSettled([vault.create('Ana.md', '1'), vault.create('Ana.md', '2')]);
		expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
	});

	it('a file in a folder that is not there fails', async () => {
		const { vault } = await openVault({});
		await expect(vault.create('Nowhere/Ana.md', '')).rejects.toThrow('ENOENT');
	});

	it('a folder over another fails; those above it are made', async () => {
		const { vault, events } = await openVault({ 'Contacts/Ana.md': '' });
		await expect(vault.createFolder('Contacts')).rejects.toThrow('Folder already exists.');
		await vault.createFolder('Events/2026');
		expect(events).toEqual(expect.arrayContaining(['create Events', 'create Events/2026']));
	});
});

describe('writing', () => {
	it('has nothing come between the reading and the writing of one process', async () => {
		const { vault, file, disk } = await openVault({ 'Ana.md': '' });
		await Promise.all([...'abcdefghij'].map((letter) => vault.process(file('Ana.md'), (text) => text + letter)));
		expect(disk.text('Ana.md')).toBe('abcdefghij');
	});

	it('writes nothing when the edit throws, and goes on with the next', async () => {
		const { vault, file, disk } = await openVault({ 'Ana.md': 'text' });
		const failed = vault.process(file('Ana.md'), () => {
			throw new Error('refused');
		});
		const next = vault.process(file('Ana.md'), (text) => `${text}!`);
		await expect(failed).rejects.toThrow('refused');
		await next;
		expect(disk.text('Ana.md')).toBe('text!');
	});

	it('moves the time and the size of the file, which stays the same object', async () => {
		const { vault, file } = await openVault({ 'Ana.md': 'é' });
		const ana = file('Ana.md');
		const { mtime, size } = ana.stat;
		await vault.modify(ana, 'éé');
		expect(size).toBe(2);
		expect(ana.stat.size).toBe(4);
		expect(ana.stat.mtime).toBeGreaterThan(mtime);
		expect(file('Ana.md')).toBe(ana);
	});

	it('fails for a file that was deleted', async () => {
		const { vault, fileManager, file } = await openVault({ 'Ana.md': '' });
		const ana = file('Ana.md');
		await fileManager.trashFile(ana);
		await expect(vault.process(ana, (text) => text)).rejects.toThrow('ENOENT');
	});
});

describe('renaming', () => {
	it('keeps the object, and takes along what lies in a folder', async () => {
		const { vault, file, events, disk } = await openVault({ 'Contacts/Old/Ana.md': 'text' });
		const ana = file('Contacts/Old/Ana.md');
		const folder = vault.getFolderByPath('Contacts/Old');
		if (folder !== null) await vault.rename(folder, 'Contacts/New');
		expect(ana.path).toBe('Contacts/New/Ana.md');
		expect(file('Contacts/New/Ana.md')).toBe(ana);
		expect(events).toEqual(expect.arrayContaining(['rename Contacts/Old > Contacts/New', 'rename Contacts/Old/Ana.md > Contacts/New/Ana.md']));
		expect(await vault.read(ana)).toBe('text');
		expect(disk.text('Contacts/Old/Ana.md')).toBeNull();
	});

	it('fails over another file', async () => {
		const { vault, file } = await openVault({ 'Ana.md': '', 'Bo.md': '' });
		await expect(vault.rename(file('Ana.md'), 'Bo.md')).rejects.toThrow('Destination file already exists!');
	});
});

describe('other programs', () => {
	it('are seen creating, changing and deleting notes; nothing is said of what is the same', async () => {
		const { vault, disk, events } = await openVault({ 'Ana.md': 'old' });
		disk.put('Ana.md', 'new');
		await vault.changedOutside('Ana.md');
		await vault.changedOutside('Ana.md');
		disk.put('Contacts/Bo.md', '');
		await vault.changedOutside('Contacts/Bo.md');
		disk.files.delete('Ana.md');
		await vault.changedOutside('Ana.md', 'gone');
		expect(events.filter((event) => !/^(?:changed|deleted|resolved)/.test(event))).toEqual(['modify Ana.md', 'create Contacts', 'create Contacts/Bo.md', 'delete Ana.md']);
	});

	it('do not make our own writes look like theirs', async () => {
		const { vault, file, events } = await openVault({ 'Ana.md': '' });
		const writes = Promise.all(['1', '2', '3'].map((text) => vault.modify(file('Ana.md'), text)));
		await Promise.all([writes, vault.changedOutside('Ana.md')]);
		expect(events.filter((event) => event === 'modify Ana.md')).toHaveLength(3);
	});
});

it('is told of every file that is there already while it is loaded', async () => {
	const vault = new Vault(new MemoryDisk({ 'Contacts/Ana.md': '' }), 'Vault');
	const created: string[] = [];
	vault.on('create', ({ path }) => created.push(path));
	await vault.loadFromDisk();
	expect(created).toEqual(['Contacts', 'Contacts/Ana.md']);
});

it('walks a folder with all below it', async () => {
	const { vault } = await openVault({ 'Contacts/Ana.md': '', 'Contacts/Old/Bo.md': '', 'Idea.md': '' });
	const paths: string[] = [];
	Vault.recurseChildren(vault.getFolderByPath('Contacts') ?? new TFolder(vault.getRoot().vault, '/'), ({ path }) => paths.push(path));
	expect(paths).toEqual(['Contacts', 'Contacts/Ana.md', 'Contacts/Old', 'Contacts/Old/Bo.md']);
});

it('takes a burst of 10,000 new notes', async () => {
	const { vault, metadataCache } = await openVault({});
	await Promise.all(Array.from({ length: 10_000 }, (_, index) => vault.create(`Note ${String(index)}.md`, `---\nlast-touch: 2026-01-01\n---\n[[Note ${String(index + 1)}]]\n`)));
	await metadataCache.settled();
	expect(metadataCache.getCache('Note 9999.md')?.frontmatter).toEqual({ 'last-touch': '2026-01-01' });
});

it.each([['/Contacts//Ana.md/', 'Contacts/Ana.md'], ['a\\b', 'a/b'], ['a\u00a0b', 'a b'], ['e\u0301', 'é'], ['/', '/'], ['', '/']])('normalizes %j to %j', (path, normal) => {
	expect(normalizePath(path)).toBe(normal);
});
