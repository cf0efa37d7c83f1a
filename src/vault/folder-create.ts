import { dirname, join } from 'node:path';
import { refused } from '../notes/splice.ts';
import * as words from '../words/vault.ts';
import { quietly, whyNot, type FolderFiles } from './folder-files.ts';
import { isPassedOver, makeFolders, pathProblem } from './folder-path.ts';
import { placeFile, syncFolder } from './folder-replace.ts';
import { encodeNote } from './folder-text.ts';
import type { CreateOutcome } from './notes.ts';

/** Creates a note and the folders it lies in; where that fails, neither is there. */
export async function createFile(files: FolderFiles, root: string, path: string, text: string): Promise<CreateOutcome> {
	const problem = pathProblem(path) ?? hiddenProblem(path);
	if (problem !== null) return notCreated(path, problem);
	const encoded = encodeNote(text);
	if (encoded.kind === 'failed') return notCreated(path, encoded.why);
	const made: string[] = [];
	const why = await place(files, root, path, encoded.bytes, made);
	if (why === null) {
		for (const folder of made) await syncFolder(files, dirname(folder));
		return { kind: 'created' };
	}
	// Only empty folders can be removed, so that nobody's notes go with them.
	for (const folder of made.reverse()) await quietly(files.rmdir(folder));
	return notCreated(path, why);
}

/** Null when the note was placed, else why not. */
async function place(files: FolderFiles, root: string, path: string, bytes: Uint8Array, made: string[]): Promise<string | null> {
	const segments = path.split('/');
	const name = segments.pop() ?? '';
	try {
		const folder = await makeFolders(files, root, segments, made);
		if (folder === null) return words.LEADS_OUT;
		const placement = await placeFile(files, join(folder, name), bytes);
		switch (placement.kind) {
			case 'placed':
				return null;
			case 'taken':
				return words.NAME_TAKEN;
			case 'failed':
				return placement.why;
		}
	} catch (error) {
		return whyNot(error);
	}
}

function hiddenProblem(path: string): string | null {
	const hidden = path.split('/').find(isPassedOver);
	return hidden === undefined ? null : words.passedOver(hidden);
}

function notCreated(path: string, why: string): { readonly kind: 'refused'; readonly reason: string } {
	return refused(words.notCreated(path, why));
}
