import { readFrontmatter } from '../notes/properties/frontmatter.ts';
import * as words from '../words/vault.ts';
import { notChanged, editFile, whyReadOnly } from './folder-edit.ts';
import { createFile } from './folder-create.ts';
import { diskFiles, whyNot, type FolderFiles } from './folder-files.ts';
import { createLocks, defaultLockHome, type LockOptions } from './folder-lock.ts';
import { createFinder, locate, type Located } from './folder-path.ts';
import { decodeNote, readBytes, type BytesReading } from './folder-text.ts';
import { notTrashed, trashFile } from './folder-trash.ts';
import { walkFolder } from './folder-walk.ts';
import type { Notes, OpenedNote } from './notes.ts';

/** For tests: another disk, another place for the locks, another patience. */
export interface FolderOptions extends Partial<LockOptions> {
	readonly files?: FolderFiles;
}

export type OpenedFolder = { readonly kind: 'notes'; readonly notes: Notes } | { readonly kind: 'refused'; readonly reason: string };

const HALF_A_MINUTE = 30_000;

/** The notes in a folder on disk. Refused where there is no such folder. */
export async function openFolder(root: string, options: FolderOptions = {}): Promise<OpenedFolder> {
	const files = options.files ?? diskFiles;
	try {
		const real = await files.realpath(root);
		if (!(await files.lstat(real)).isDirectory()) return { kind: 'refused', reason: words.isNoFolder(root) };
		return { kind: 'notes', notes: notesIn(files, real, { home: options.home ?? defaultLockHome(), waitMs: options.waitMs ?? HALF_A_MINUTE }) };
	} catch (error) {
		return { kind: 'refused', reason: words.folderNotOpened(root, whyNot(error)) };
	}
}

function notesIn(files: FolderFiles, root: string, lockOptions: LockOptions): Notes {
	const lock = createLocks(files, lockOptions);
	const findNote = createFinder(files, root);
	/** Does something with the note's real path while nobody else of us writes it. */
	const whileLocked = async <T>(path: string, refuse: (why: string) => T, work: (real: string) => Promise<T>): Promise<T> => {
		const located = await locate(files, root, path);
		if (located.kind === 'failed') return refuse(located.why);
		const locked = await lock(located.real);
		if (locked.kind === 'refused') return refuse(locked.why);
		try {
			return await work(located.real);
		} finally {
			await locked.release();
		}
	};
	return {
		list: () => walkFolder(files, root),
		open: (path) => openNote(files, findNote, (link) => locate(files, root, link), path),
		whyNotWritable: (path) => whyNotWritable(files, root, path),
		edit: (path, edit) => whileLocked(path, (why) => notChanged(path, why), (real) => editFile(files, real, path, edit)),
		create: (path, text) => createFile(files, root, path, text),
		trash: (path, expectedText) => whileLocked(path, (why) => notTrashed(path, why), (real) => trashFile(files, root, real, path, expectedText)),
	};
}

async function readFound(files: FolderFiles, located: Located): Promise<BytesReading> {
	return located.kind === 'failed' ? located : await readBytes(files, located.real);
}

async function openNote(files: FolderFiles, find: ReturnType<typeof createFinder>, locateLink: (path: string) => Promise<Located>, path: string): Promise<OpenedNote> {
	const failed = (message: string): OpenedNote => ({ kind: 'failed', path, message });
	const found = await find(path, (located) => readFound(files, located));
	// A symbolic link, or a folder that has moved meanwhile: the whole path says.
	const reading = found.kind === 'failed' ? await readFound(files, await locateLink(path)) : found;
	if (reading.kind === 'failed') return failed(reading.why);
	const text = decodeNote(reading.bytes);
	if (text === null) return failed(words.NOT_UTF8);
	return { kind: 'note', path, get frontmatter() { return readFrontmatter(text); }, text: async () => ({ kind: 'text', text }) };
}

async function whyNotWritable(files: FolderFiles, root: string, path: string): Promise<string | null> {
	const located = await locate(files, root, path);
	if (located.kind === 'failed') return located.why;
	try {
		return await whyReadOnly(files, located.real, await files.lstat(located.real));
	} catch (error) {
		return whyNot(error);
	}
}
