import { basename, dirname, isAbsolute, join, sep } from 'node:path';
import * as words from '../words/vault.ts';
import { codeOf, whyNot, type FolderFiles } from './folder-files.ts';

/** The real path of a note, or why there is none (a clause). */
export type Located = { readonly kind: 'located'; readonly real: string } | { readonly kind: 'failed'; readonly why: string };

/** Why this is no path of a note in a vault; null if it is one: relative, with `/`, no `.` or `..` in it, ending in `.md`. */
export function pathProblem(path: string): string | null {
	const segments = path.split('/');
	if (path.includes('\0')) return words.NO_FILE_NAME;
	if (isAbsolute(path) || segments.includes('..') || isForeign(path)) return words.LEADS_OUT;
	if (segments.some((segment) => segment === '' || segment === '.')) return words.NO_NOTE_PATH;
	return isNoteName(path) ? null : words.NO_NOTE_NAME;
}

/** Whether a file of that name is a note. */
export function isNoteName(name: string): boolean {
	return /\.md$/i.test(name);
}

/** Whether a file or folder of that name is passed over: hidden ones and what programmers install. */
export function isPassedOver(name: string): boolean {
	return name.startsWith('.') || name === 'node_modules';
}

/** Whether a real path lies in the vault, whose real path is the root; the root itself does not. */
export function isWithin(root: string, real: string): boolean {
	return real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Where a note really is. Symbolic links are followed as long as they end up in the vault. */
export async function locate(files: FolderFiles, root: string, path: string): Promise<Located> {
	const problem = pathProblem(path);
	if (problem !== null) return { kind: 'failed', why: problem };
	try {
		const real = await files.realpath(join(root, path));
		return isWithin(root, real) ? { kind: 'located', real } : { kind: 'failed', why: words.LEADS_OUT };
	} catch (error) {
		return { kind: 'failed', why: whyNot(error) };
	}
}

/**
 * Where notes to be read really are, each folder looked up once for all that are read at the same time: right for every note that is no symbolic link itself.
 * `read` is handed the place.
 */
export function createFinder(files: FolderFiles, root: string): <T>(path: string, read: (located: Located) => Promise<T>) => Promise<T> {
	const folders = new Map<string, Promise<Located>>();
	let reading = 0;
	const folderAt = (folder: string): Promise<Located> => {
		const known = folders.get(folder) ?? realFolder(files, root, folder);
		folders.set(folder, known);
		return known;
	};
	const find = async (path: string): Promise<Located> => {
		const problem = pathProblem(path);
		if (problem !== null) return { kind: 'failed', why: problem };
		const folder = await folderAt(dirname(path));
		return folder.kind === 'failed' ? folder : { kind: 'located', real: join(folder.real, basename(path)) };
	};
	return async (path, read) => {
		reading += 1;
		try {
			return await read(await find(path));
		} finally {
			reading -= 1;
			// Later a folder may be another one, or a link that leads out.
			if (reading === 0) folders.clear();
		}
	};
}

async function realFolder(files: FolderFiles, root: string, folder: string): Promise<Located> {
	try {
		const real = await files.realpath(join(root, folder));
		return real === root || isWithin(root, real) ? { kind: 'located', real } : { kind: 'failed', why: words.LEADS_OUT };
	} catch (error) {
		return { kind: 'failed', why: whyNot(error) };
	}
}

/**
 * The real path of a folder in the vault, made where it is missing; null if it leads out. Each folder that was made is
 * added to `made`, outermost first.
 */
export async function makeFolders(files: FolderFiles, root: string, segments: readonly string[], made: string[]): Promise<string | null> {
	let folder = root;
	for (const segment of segments) {
		const next = join(folder, segment);
		const there = await realPathOf(files, next);
		if (there === null) {
			await makeFolder(files, next, made);
			folder = await files.realpath(next);
		} else {
			folder = there;
		}
		if (!isWithin(root, folder)) return null;
	}
	return folder;
}

async function makeFolder(files: FolderFiles, path: string, made: string[]): Promise<void> {
	try {
		await files.mkdir(path);
		made.push(path);
	} catch (error) {
		// Somebody else made it meanwhile.
		if (codeOf(error) !== 'EEXIST') throw error;
	}
}

async function realPathOf(files: FolderFiles, path: string): Promise<string | null> {
	try {
		return await files.realpath(path);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return null;
		throw error;
	}
}

/** On Windows a backslash parts folders and a colon names a drive or a stream; elsewhere both are ordinary letters. */
function isForeign(path: string): boolean {
	return sep === '\\' && /[\\:]/.test(path);
}
