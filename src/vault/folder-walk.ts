import type { Buffer } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { folderOf } from '../core/folder.ts';
import * as words from '../words/vault.ts';
import { whyNot, type FolderFiles } from './folder-files.ts';
import { isNoteName, isPassedOver, isWithin } from './folder-path.ts';
import type { Failure, NoteList } from './notes.ts';

interface Found {
	readonly paths: string[];
	readonly unreadable: Failure[];
	/** Symbolic links to folders: path in the vault and real path. They wait until all that lies in real folders is found. */
	readonly links: Folder[];
	/** Real paths of the folders in which notes were found, by their path in the vault. */
	readonly folders: Map<string, string>;
	/** Symbolic links to notes. */
	readonly linkedNotes: Folder[];
}

interface Folder {
	/** Path in the vault, empty for the vault itself. */
	readonly path: string;
	readonly real: string;
}

type EntryKind = 'file' | 'folder' | 'link' | 'other';

/**
 * All notes below a real path, sorted by their path. Each folder is walked once: under its own path, and by way of a symbolic link
 * only where its own is passed over. What cannot be read or leads out of the vault is named; the vault itself as `.`.
 */
export async function walkFolder(files: FolderFiles, root: string): Promise<NoteList> {
	const found: Found = { paths: [], folders: new Map(), unreadable: [], links: [], linkedNotes: [] };
	const walked = new Set<string>();
	let folders: Folder[] = [{ path: '', real: root }];
	while (folders.length > 0) {
		for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
			if (walked.has(folder.real)) continue;
			walked.add(folder.real);
			for (const inside of await readFolder(files, root, folder, found)) folders.push(inside);
		}
		// One link at a time, the first by path first: which path a folder gets does not hang on the disk's order.
		folders = found.links.sort(byPath).splice(0, 1);
	}
	addLinkedNotes(found);
	return { paths: found.paths.sort(), unreadable: found.unreadable.sort(byPath) };
}

/** A note that is there itself is listed once, under its own path; one behind a link only under the first link. */
function addLinkedNotes({ paths, folders, linkedNotes }: Found): void {
	if (linkedNotes.length === 0) return;
	const reals = new Set(paths.map((path) => join(folders.get(folderOf(path)) ?? '', basename(path))));
	for (const { path, real } of linkedNotes.sort(byPath)) {
		if (!reals.has(real)) paths.push(path);
		reals.add(real);
	}
}

/** Puts what a folder holds where it belongs, and gives the folders in it. */
async function readFolder(files: FolderFiles, root: string, folder: Folder, found: Found): Promise<readonly Folder[]> {
	const inside: Folder[] = [];
	found.folders.set(folder.path, folder.real);
	try {
		for (const entry of await files.readdir(folder.real)) {
			const name = decodeName(entry.name);
			const shown = name ?? entry.name.toString('utf8');
			if (isPassedOver(shown)) continue;
			const path = folder.path === '' ? shown : `${folder.path}/${shown}`;
			const why = name === null ? whyNameless(entry, shown) : await sortIn(files, root, entry, { path, real: join(folder.real, name) }, inside, found);
			if (why !== null) found.unreadable.push({ path, message: why });
		}
	} catch (error) {
		found.unreadable.push({ path: folder.path === '' ? '.' : folder.path, message: words.folderNotRead(whyNot(error)) });
	}
	return inside;
}

/** A name that is not UTF-8 cannot be a path in the vault. */
function whyNameless(entry: Dirent<Buffer>, shown: string): string | null {
	return isNoteName(shown) || entry.isDirectory() ? words.NAME_NOT_UTF8 : null;
}

/** Null, or what is wrong with an entry that is a note or may hold some. */
async function sortIn(files: FolderFiles, root: string, entry: Dirent<Buffer>, here: Folder, inside: Folder[], found: Found): Promise<string | null> {
	const isNote = isNoteName(here.path);
	try {
		const kind = await kindOf(files, entry, here.real);
		switch (kind) {
			case 'folder':
				inside.push(here);
				return null;
			case 'file':
				if (isNote) found.paths.push(here.path);
				return null;
			case 'link':
				return await follow(files, root, here, found);
			case 'other':
				return isNote ? words.NOT_ORDINARY : null;
		}
	} catch (error) {
		return mayHoldNotes(here.path) ? words.notListed(whyNot(error)) : null;
	}
}

/** A name without an ending may be a folder's. */
function mayHoldNotes(path: string): boolean {
	return isNoteName(path) || !path.slice(path.lastIndexOf('/') + 1).includes('.');
}

async function kindOf(files: FolderFiles, entry: Dirent<Buffer>, real: string): Promise<EntryKind> {
	const isTold = entry.isFile() || entry.isDirectory() || entry.isSymbolicLink() || entry.isFIFO() || entry.isSocket() || entry.isBlockDevice() || entry.isCharacterDevice();
	// Some disks do not tell with the name what it is.
	const state = isTold ? entry : await files.lstat(real);
	if (state.isFile()) return 'file';
	if (state.isDirectory()) return 'folder';
	return state.isSymbolicLink() ? 'link' : 'other';
}

async function follow(files: FolderFiles, root: string, link: Folder, found: Found): Promise<string | null> {
	const real = await files.realpath(link.real);
	const state = await files.lstat(real);
	const isFolder = state.isDirectory();
	// A link to the vault itself would lead round in a circle.
	if (real === root || (!isFolder && !isNoteName(link.path))) return null;
	if (!isWithin(root, real)) return words.linkNotFollowed(words.LEADS_OUT);
	if (!isFolder && !state.isFile()) return words.NOT_ORDINARY;
	if (isFolder) found.links.push({ path: link.path, real });
	else found.linkedNotes.push({ path: link.path, real });
	return null;
}

function decodeName(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
	return a.path < b.path ? -1 : Number(a.path > b.path);
}
