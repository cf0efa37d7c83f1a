import { mkdir, readdir, rm, stat, symlink, utimes } from 'node:fs/promises';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { diskFiles, type FolderFiles } from '../../src/vault/folder-files.ts';
import { ownName } from '../../src/vault/folder-owner.ts';
import type { Notes } from '../../src/vault/notes.ts';
import { hookedFiles, systemError, type Call } from './support/hooked-files.ts';
import { addLine, temporaryVault, type TemporaryVault } from './support/temporary-vault.ts';

const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EROFS', 'EXDEV', 'ENOENT', 'EEXIST', 'EMFILE'];
const NEW_NOTE = 'folder/sub/New.md';

/** Something that is done to a vault in which `folder/Ana.md` says `old`, and what it must come to. */
interface Deed {
	readonly does: (notes: Notes) => Promise<{ readonly kind: string; readonly reason?: string }>;
	/** The one answer besides `refused`. */
	readonly done: string;
	/** What the vault then holds: text by path. */
	readonly after: Readonly<Record<string, string>>;
	/** The disk it is done on, where it is not an ordinary one. */
	readonly disk?: FolderFiles;
	/** Calls that it takes, without which the test would have tried little. */
	readonly calls: readonly string[];
}

const LOCKING = ['lstat', 'mkdir', 'open', 'file.close', 'readdir', 'rename', 'rmdir', 'unlink'];
const WRITING = ['realpath', 'open', 'file.stat', 'file.write', 'file.sync', 'file.close', 'readdir', 'unlink'];
/** These take a name with an empty file first. Where no call works any more, that stays. */
const RESERVES = ['trash', 'create, on a disk without hard links'];
const BEFORE = { 'folder/Ana.md': 'old\n' };
const DEEDS: Readonly<Record<string, Deed>> = {
	edit: { does: (notes) => notes.edit('folder/Ana.md', addLine('new')), done: 'written', after: { 'folder/Ana.md': 'old\nnew\n' }, calls: [...WRITING, ...LOCKING, 'access', 'file.chmod', 'file.read'] },
	create: { does: (notes) => notes.create(NEW_NOTE, 'new'), done: 'created', after: { ...BEFORE, [NEW_NOTE]: 'new' }, calls: [...WRITING, 'link', 'mkdir'] },
	'create, on a disk without hard links': {
		does: (notes) => notes.create(NEW_NOTE, 'new'),
		done: 'created',
		after: { ...BEFORE, [NEW_NOTE]: 'new' },
		disk: { ...diskFiles, link: () => Promise.reject(systemError('EPERM')) },
		calls: [...WRITING, 'link', 'lstat', 'rename'],
	},
	trash: { does: (notes) => notes.trash('folder/Ana.md', 'old\n'), done: 'trashed', after: { '.trash/folder/Ana.md': 'old\n' }, calls: [...LOCKING, 'access', 'file.read', 'file.sync'] },
};

/** The files of the vault by path, temporary ones among them. A name in the trash is the same with a number. */
async function contents(vault: TemporaryVault): Promise<Readonly<Record<string, string>>> {
	const files = (await vault.everything()).filter((path) => /\.(md|tmp)$/.test(path));
	return Object.fromEntries(await Promise.all(files.map(async (path) => [path.replace(/ 1\.md$/, '.md'), await vault.read(path)] as const)));
}

async function reset(vault: TemporaryVault): Promise<void> {
	await rm(vault.root, { recursive: true });
	for (const [path, text] of Object.entries(BEFORE)) await vault.write(path, text);
}

/** Lets the calls fail whose number the condition picks, counted from where it is told to begin. */
function failing(disk: FolderFiles, picks: (number: number) => boolean, code: string): { readonly files: FolderFiles; readonly begin: () => void; readonly failed: Call[] } {
	let number = Number.NEGATIVE_INFINITY;
	const failed: Call[] = [];
	const files = hookedFiles(disk, (call) => {
		if (!picks(number++)) return;
		failed.push(call);
		throw systemError(code);
	});
	return { files, begin: () => (number = 0), failed };
}

describe.each(Object.entries(DEEDS))('when a call of the disk fails during: %s', (name, deed) => {
	it.each(CODES)('with %s, the vault is as before or as meant, the answer says which, no temporary file is left and the lock is free', async (code) => {
		const vault = await temporaryVault();
		const names = new Set<string>();
		for (let number = 0; ; number++) {
			await reset(vault);
			const fault = failing(deed.disk ?? diskFiles, (each) => each === number, code);
			const notes = await vault.notes({ files: fault.files });
			fault.begin();
			const outcome = await deed.does(notes);
			const [call] = fault.failed;
			if (call === undefined) break;
			names.add(call.name);
			const failed = `${code} at call ${number}, ${call.name} ${call.path}`;
			expect([deed.done, 'refused'], failed).toContain(outcome.kind);
			expect(await contents(vault), failed).toEqual(outcome.kind === 'refused' ? BEFORE : deed.after);
			if (outcome.kind !== 'refused') continue;
			expect(outcome.reason, failed).toMatch(/^folder\/\S+ was not (changed|created|moved to the trash): .+/);
			// The same port is not held up by what failed.
			expect((await deed.does(notes)).kind, failed).toBe(deed.done);
			expect(await contents(vault), failed).toEqual(deed.after);
		}
		expect([...names]).toEqual(expect.arrayContaining([...deed.calls]));
	});

	it('and so does every later one, the notes are whole all the same', async () => {
		const vault = await temporaryVault();
		for (const code of ['ENOSPC', 'EIO', 'EROFS']) {
			for (let first = 0; ; first++) {
				await reset(vault);
				const fault = failing(deed.disk ?? diskFiles, (each) => each >= first, code);
				const notes = await vault.notes({ files: fault.files, home: `${vault.home} ${code} ${first}` });
				fault.begin();
				const outcome = await deed.does(notes);
				if (fault.failed.length === 0) break;
				const left = Object.entries(await contents(vault)).filter(([path, text]) => !path.endsWith('.tmp') && !(RESERVES.includes(name) && text === ''));
				expect(Object.fromEntries(left), `${code} from call ${first} on, ${fault.failed[0]?.name ?? ''}`).toEqual(outcome.kind === 'refused' ? BEFORE : deed.after);
			}
		}
	});
});

describe('when the disk has done something and loses the answer', () => {
	it('the note that was replaced counts as written', async () => {
		const vault = await temporaryVault(BEFORE);
		const files = hookedFiles(diskFiles, () => undefined, ({ name, path }) => {
			if (name === 'rename' && path.endsWith('.tmp')) throw systemError('EIO');
		});
		expect(await (await vault.notes({ files })).edit('folder/Ana.md', addLine('new'))).toMatchObject({ kind: 'written' });
		expect(await contents(vault)).toEqual({ 'folder/Ana.md': 'old\nnew\n' });
	});
});

describe('what a crash left in a folder', () => {
	/** The name of a process that is not there: no system gives out this pid. */
	const dead = (): string => ownName().replace(/^\d+/, '4194999');

	it.each(['edit', 'create'])('is removed by the next %s in that folder', async (name) => {
		const vault = await temporaryVault(BEFORE);
		const left = `.keep-in-touch-${dead()}.tmp`;
		await vault.write(`folder/${left}`, 'half a no');
		await vault.write(`other/${left}`, 'of another folder');
		const notes = await vault.notes();
		const outcome = name === 'edit' ? await notes.edit('folder/Ana.md', addLine('x')) : await notes.create('folder/New.md', 'x');
		expect(outcome.kind).not.toBe('refused');
		expect(await readdir(vault.at('folder'))).toEqual(name === 'edit' ? ['Ana.md'] : ['Ana.md', 'New.md']);
		expect(await readdir(vault.at('other'))).toEqual([left]);
	});

	it('stays while its process may still be writing, for an hour at most', async () => {
		const vault = await temporaryVault(BEFORE);
		const elsewhere = (): string => dead().replace(/-[0-9a-f]{8}-([0-9a-f]{12})$/, '-00000000-$1');
		const names = { living: ownName(), livingOld: ownName(), elsewhere: elsewhere(), elsewhereOld: elsewhere() };
		const now = (await stat(vault.at('folder/Ana.md'))).mtimeMs / 1000;
		for (const [kind, name] of Object.entries(names)) {
			const path = `folder/.keep-in-touch-${name}.tmp`;
			await vault.write(path, 'x');
			const made = now - (kind.endsWith('Old') ? 3700 : 3500);
			await utimes(vault.at(path), made, made);
		}
		expect((await (await vault.notes()).edit('folder/Ana.md', addLine('x'))).kind).toBe('written');
		expect((await readdir(vault.at('folder'))).sort()).toEqual([`.keep-in-touch-${names.living}.tmp`, `.keep-in-touch-${names.elsewhere}.tmp`, 'Ana.md'].sort());
	});

	it('is never anything that only looks like ours', async () => {
		const name = dead();
		const theirs = [`.keep-in-touch-${name}`, `keep-in-touch-${name}.tmp`, `.keep-in-touch-${name}.tmp.md`, `.keep-in-touch-${name}.md`, `.keep-in-touch-${name}0.tmp`, `.keep-in-touch-0${name}.tmp`, '.keep-in-touch-.tmp', '.keep-in-touch-4194999.tmp', '.keep-in-touch-notes.tmp'];
		const vault = await temporaryVault({ ...BEFORE, ...Object.fromEntries(theirs.map((path) => [`folder/${path}`, 'theirs'])) });
		await mkdir(vault.at(`folder/.keep-in-touch-${dead()}.tmp`));
		if (process.platform !== 'win32') await symlink('Ana.md', vault.at(`folder/.keep-in-touch-${dead()}.tmp`));
		const before = await vault.everything();
		expect((await (await vault.notes()).edit('folder/Ana.md', addLine('x'))).kind).toBe('written');
		expect(await vault.everything()).toEqual(before);
	});
});
