import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { NoteEdit } from '../../../src/notes/splice.ts';
import { openFolder, type FolderOptions } from '../../../src/vault/folder-notes.ts';
import type { Notes } from '../../../src/vault/notes.ts';

/** A folder of notes on the real disk, and a folder for its locks, removed when the test is done. */
export interface TemporaryVault {
	readonly root: string;
	/** Where the locks are. */
	readonly home: string;
	/** The notes; waits two seconds at most for a lock. */
	readonly notes: (options?: FolderOptions) => Promise<Notes>;
	readonly at: (path: string) => string;
	readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
	readonly read: (path: string) => Promise<string>;
	/** All files and folders, hidden ones too: paths, sorted. */
	readonly everything: () => Promise<readonly string[]>;
}

export async function temporaryVault(contents: Readonly<Record<string, string>> = {}): Promise<TemporaryVault> {
	const vault = await makeVault(contents);
	onTestFinished(() => rm(dirname(vault.root), { recursive: true, force: true }));
	return vault;
}

async function makeVault(contents: Readonly<Record<string, string>>): Promise<TemporaryVault> {
	const base = await realpath(await mkdtemp(join(tmpdir(), 'keep-in-touch-test-')));
	const root = join(base, 'vault');
	const home = join(base, 'locks');
	const at = (path: string): string => join(root, path);
	await mkdir(root);
	const write = async (path: string, content: string | Uint8Array): Promise<void> => {
		await mkdir(dirname(at(path)), { recursive: true });
		await writeFile(at(path), content);
	};
	for (const [path, text] of Object.entries(contents)) await write(path, text);
	return {
		root,
		home,
		at,
		write,
		read: (path) => readFile(at(path), 'utf8'),
		notes: async (options = {}) => {
			const opened = await openFolder(root, { home, waitMs: 2000, ...options });
			if (opened.kind === 'refused') throw new Error(opened.reason);
			return opened.notes;
		},
		everything: async () => [...(await namesBelow(root))].sort(),
	};
}

/** Symbolic links are not followed. */
async function namesBelow(folder: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	const below = await Promise.all(entries.map(async (entry) => (entry.isDirectory() ? (await namesBelow(join(folder, entry.name))).map((name) => `${entry.name}/${name}`) : [])));
	return [...entries.map(({ name }) => name), ...below.flat()];
}

/** An edit that adds a line at the end. */
export function addLine(line: string): NoteEdit {
	return (text) => ({ kind: 'splices', splices: [{ from: text.length, to: text.length, insert: `${line}\n` }] });
}
