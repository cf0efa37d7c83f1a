import type { Settings } from '../core/settings.ts';
import { dueBaseText, isUnchangedDueBase } from '../notes/due-base.ts';
import { refused } from '../notes/splice.ts';
import { textHash } from '../notes/text-hash.ts';
import type { Notes } from '../vault/notes.ts';
import { CHANGED_SINCE, createdTitle, updatedTitle } from '../words/bases.ts';
import { editNotes, type Outcome } from './edit-notes.ts';

/** What lies at the path where a base is wanted: nothing; one as we make it, for these settings or for others; or something else, which is never touched. */
export type FoundBase = 'free' | 'current' | 'outdated' | 'changed';

export async function findBase(notes: Notes, path: string, settings: Settings): Promise<FoundBase> {
	const opened = await notes.open(path);
	if (opened.kind === 'failed') return 'free';
	const reading = await opened.text();
	if (reading.kind === 'failed' || !isUnchangedDueBase(reading.text)) return 'changed';
	return reading.text === dueBaseText(settings) ? 'current' : 'outdated';
}

/** Creates a base of who is due. What is there already is left alone. */
export async function createBase(notes: Notes, path: string, settings: Settings): Promise<Outcome> {
	const text = dueBaseText(settings);
	const outcome = await notes.create(path, text);
	if (outcome.kind === 'refused') return { kind: 'refused', path, reason: outcome.reason };
	return { kind: 'done', changed: [path], undo: { title: createdTitle(path), steps: [{ kind: 'created', path, resultHash: textHash(text) }] } };
}

/** Writes a base anew for these settings, unless it was changed since it was made. */
export function updateBase(notes: Notes, path: string, settings: Settings): Promise<Outcome> {
	const insert = dueBaseText(settings);
	const edit = (text: string): ReturnType<Parameters<Notes['edit']>[1]> =>
		isUnchangedDueBase(text) ? { kind: 'splices', splices: text === insert ? [] : [{ from: 0, to: text.length, insert }] } : refused(CHANGED_SINCE);
	return editNotes(notes, updatedTitle(path), [{ path, edit }]);
}
