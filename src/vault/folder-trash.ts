import { basename, dirname, join } from 'node:path';
import { refused } from '../notes/splice.ts';
import * as words from '../words/vault.ts';
import { whyReadOnly } from './folder-edit.ts';
import { codeOf, quietly, whyNot, type FolderFiles } from './folder-files.ts';
import { isWithin, makeFolders } from './folder-path.ts';
import { removeReservation, reserve, syncFolder } from './folder-replace.ts';
import { decodeNote, readBytes } from './folder-text.ts';
import type { TrashOutcome } from './notes.ts';

/** Obsidian's own trash in a vault. */
const TRASH = '.trash';
/** So many notes of one name find a place in the trash. */
const MOST_NUMBERED = 1000;

/**
 * Moves a note to the same path below `.trash`, with a number where that is taken. The caller has found its real path and
 * locked it. A symbolic link is moved itself, what it leads to stays.
 */
export async function trashFile(files: FolderFiles, root: string, real: string, path: string, expectedText: string): Promise<TrashOutcome> {
	const made: string[] = [];
	const why = await move(files, root, real, path, expectedText, made);
	if (why === null) return { kind: 'trashed' };
	for (const folder of made.reverse()) await quietly(files.rmdir(folder));
	return notTrashed(path, why);
}

/** A refusal that names the note. */
export function notTrashed(path: string, why: string): { readonly kind: 'refused'; readonly reason: string } {
	return refused(words.notTrashed(path, why));
}

/** Null when it was moved, else why not. */
async function move(files: FolderFiles, root: string, real: string, path: string, expectedText: string, made: string[]): Promise<string | null> {
	const changed = await whyNotExpected(files, real, expectedText);
	if (changed !== null) return changed;
	try {
		const source = join(await files.realpath(join(root, dirname(path))), basename(path));
		if (!isWithin(root, source)) return words.LEADS_OUT;
		const folder = await makeFolders(files, root, [TRASH, ...path.split('/').slice(0, -1)], made);
		if (folder === null) return `${TRASH}: ${words.LEADS_OUT}`;
		const target = await reserveFreeName(files, folder, basename(path));
		if (target === null) return words.trashFull(TRASH);
		const problem = await moveExpected(files, source, real, target, expectedText);
		if (problem !== null) await removeReservation(files, target);
		else for (const touched of [dirname(source), folder, ...made.map((one) => dirname(one))]) await syncFolder(files, touched);
		return problem;
	} catch (error) {
		return whyNot(error);
	}
}

/** A rename takes along whatever is there, so that text which came between the last look and the move lies in the trash, and is not lost. */
async function moveExpected(files: FolderFiles, source: string, real: string, target: string, expectedText: string): Promise<string | null> {
	const changed = await whyNotExpected(files, real, expectedText);
	if (changed !== null) return changed;
	try {
		await files.rename(source, target);
		return null;
	} catch (error) {
		return whyNot(error);
	}
}

async function whyNotExpected(files: FolderFiles, real: string, expectedText: string): Promise<string | null> {
	const reading = await readBytes(files, real);
	if (reading.kind === 'failed') return reading.why;
	if (decodeNote(reading.bytes) !== expectedText) return words.CHANGED_SINCE;
	return whyReadOnly(files, real, reading.state);
}

/** A path in the trash that nobody had, held by an empty file; null when there are too many of that name. */
async function reserveFreeName(files: FolderFiles, folder: string, name: string): Promise<string | null> {
	const stem = name.slice(0, -'.md'.length);
	for (let number = 0; number < MOST_NUMBERED; number++) {
		const path = join(folder, number === 0 ? name : `${stem} ${number}${name.slice(stem.length)}`);
		try {
			await reserve(files, path);
			return path;
		} catch (error) {
			if (codeOf(error) !== 'EEXIST') throw error;
		}
	}
	return null;
}
