import { setTimeout as sleep } from 'node:timers/promises';
import { applySplices, refused, withoutNoOps, type NoteEdit, type Splice } from '../notes/splice.ts';
import * as words from '../words/vault.ts';
import { MAY_WRITE, whyNot, type FolderFiles } from './folder-files.ts';
import { replaceFile } from './folder-replace.ts';
import { decodeNote, encodeNote, readBytes, type NoteBytes } from './folder-text.ts';
import type { EditOutcome } from './notes.ts';

/** So often an edit is made again for a file that somebody else changed meanwhile. */
const TRIES = 5;

/**
 * Edits the file at a real path, which the caller has locked. `path` is its name for messages. Programs that know nothing of our lock are
 * noticed too: what they have written before the replacement is what the edit starts from.
 */
export async function editFile(files: FolderFiles, real: string, path: string, edit: NoteEdit): Promise<EditOutcome> {
	for (let tries = 1; tries <= TRIES; tries++) {
		const outcome = await editOnce(files, real, path, edit);
		if (outcome !== 'changed') return outcome;
		await sleep(Math.random() * 20 * tries);
	}
	return notChanged(path, words.KEEPS_CHANGING);
}

/** A refusal that names the note. */
export function notChanged(path: string, why: string): { readonly kind: 'refused'; readonly reason: string } {
	return refused(words.notChanged(path, why));
}

/** Why a file must not be written although its folder would allow it; null if it may. */
export async function whyReadOnly(files: FolderFiles, real: string, state: NoteBytes['state']): Promise<string | null> {
	// The superuser may write everything; that somebody made the file read-only counts all the same.
	if ((state.mode & 0o222) === 0) return words.READ_ONLY;
	try {
		await files.access(real, MAY_WRITE);
		return null;
	} catch (error) {
		return whyNot(error);
	}
}

async function editOnce(files: FolderFiles, real: string, path: string, edit: NoteEdit): Promise<EditOutcome | 'changed'> {
	const reading = await readBytes(files, real);
	if (reading.kind === 'failed') return notChanged(path, reading.why);
	const before = decodeNote(reading.bytes);
	if (before === null) return notChanged(path, words.NOT_UTF8);
	const plan = edit(before);
	if (plan.kind === 'refused') return plan;
	const splices = withoutNoOps(before, plan.splices);
	const after = applySplices(before, splices);
	if (after === before) return { kind: 'unchanged' };
	return write(files, real, path, reading, { before, after, splices });
}

interface Change {
	readonly before: string;
	readonly after: string;
	readonly splices: readonly Splice[];
}

async function write(files: FolderFiles, real: string, path: string, read: NoteBytes, { before, after, splices }: Change): Promise<EditOutcome | 'changed'> {
	const encoded = encodeNote(after);
	if (encoded.kind === 'failed') return notChanged(path, encoded.why);
	const readOnly = await whyReadOnly(files, real, read.state);
	if (readOnly !== null) return notChanged(path, readOnly);
	const replacement = await replaceFile(files, real, read, encoded.bytes);
	switch (replacement.kind) {
		case 'replaced':
			return { kind: 'written', before, splices };
		case 'changed':
			return 'changed';
		case 'failed':
			return notChanged(path, replacement.why);
	}
}
