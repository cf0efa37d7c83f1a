import type { NoteEdit } from '../notes/splice.ts';
import type { Failure, Notes } from '../vault/notes.ts';
import type { Touch } from '../core/touch.ts';
import { notTakenBack } from '../words/actions-refused.ts';
import type { Named } from './named.ts';
import { undo, undoStep, type Undo, type UndoStep } from './undo.ts';

/** What an action did and how to undo it; or the one reason why it did nothing. */
export type Outcome =
	| {
			readonly kind: 'done';
			/** Notes whose text changed. */
			readonly changed: readonly string[];
			readonly undo: Undo;
			/** The touch that was logged, where that is what was done. */
			readonly logged?: LoggedTouch;
	  }
	| { readonly kind: 'refused'; readonly path: string; readonly reason: string };

/** A touch that now stands in notes. */
export interface LoggedTouch {
	readonly touch: Touch;
	readonly contacts: readonly Named[];
}

export interface NoteToEdit {
	readonly path: string;
	readonly edit: NoteEdit;
}

/**
 * Changes several notes as one action: all are checked before any is written, and what was written is taken back if one cannot be
 * written after all.
 */
export async function editNotes(notes: Notes, title: string, edits: readonly NoteToEdit[]): Promise<Outcome> {
	for (const { path, edit } of edits) {
		const failure = await checkEdit(notes, { path, edit });
		if (failure !== null) return { kind: 'refused', path: failure.path, reason: failure.message };
	}
	const steps: UndoStep[] = [];
	for (const { path, edit } of edits) {
		const outcome = await notes.edit(path, edit);
		if (outcome.kind === 'refused') return { kind: 'refused', path, reason: await takeBack(notes, { title, steps }, outcome.reason) };
		if (outcome.kind === 'written') steps.push(undoStep(path, outcome));
	}
	return { kind: 'done', changed: steps.map(({ path }) => path), undo: { title, steps } };
}

/** Why an edit cannot be made, as far as that can be told without making it; null if nothing is known against it. */
export async function checkEdit(notes: Notes, { path, edit }: NoteToEdit): Promise<Failure | null> {
	const opened = await notes.open(path);
	if (opened.kind === 'failed') return opened;
	const reading = await opened.text();
	if (reading.kind === 'failed') return reading;
	const plan = edit(reading.text);
	if (plan.kind === 'refused') return { path, message: plan.reason };
	const message = plan.splices.length === 0 ? null : await notes.whyNotWritable(path);
	return message === null ? null : { path, message };
}

/** The reason to give, with the notes that stay changed because they could not be taken back. */
async function takeBack(notes: Notes, sofar: Undo, reason: string): Promise<string> {
	const { declined } = await undo(notes, sofar);
	return declined.length === 0 ? reason : notTakenBack(reason, declined.map(({ path }) => path));
}
