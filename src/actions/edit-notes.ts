import type { NoteEdit } from '../notes/splice.ts';
import { groupedByPath, mapAtOnce, NOTES_AT_ONCE } from '../vault/at-once.ts';
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
 * Changes several notes as one action, several at the same time: all are checked before any is written, and what was written is taken back if one cannot be
 * written after all.
 */
export async function editNotes(notes: Notes, title: string, edits: readonly NoteToEdit[]): Promise<Outcome> {
	const failure = (await mapAtOnce(edits, NOTES_AT_ONCE, (edit) => checkEdit(notes, edit))).find((found) => found !== null);
	if (failure !== undefined && failure !== null) return { kind: 'refused', path: failure.path, reason: failure.message };
	const { steps, refusal } = await writeAll(notes, edits);
	if (refusal !== null) return { ...refusal, reason: await takeBack(notes, { title, steps }, refusal.reason) };
	return { kind: 'done', changed: steps.map(({ path }) => path), undo: { title, steps } };
}

type Refusal = Extract<Outcome, { kind: 'refused' }>;

/** Writes them until one is refused: what was written by then, in the order of the edits, and the first refusal. Several edits of one note are made in turn. */
async function writeAll(notes: Notes, edits: readonly NoteToEdit[]): Promise<{ readonly steps: readonly UndoStep[]; readonly refusal: Refusal | null }> {
	const steps = new Map<NoteToEdit, UndoStep>();
	let refusal: Refusal | null = null;
	const write = async (toEdit: NoteToEdit): Promise<void> => {
		const { path, edit } = toEdit;
		const outcome = await notes.edit(path, edit);
		if (outcome.kind === 'refused') refusal ??= { kind: 'refused', path, reason: outcome.reason };
		if (outcome.kind === 'written') steps.set(toEdit, undoStep(path, outcome));
	};
	await mapAtOnce(groupedByPath(edits), NOTES_AT_ONCE, async (ofOneNote) => {
		for (const edit of ofOneNote) if (refusal === null) await write(edit);
	});
	return { steps: edits.flatMap((edit) => steps.get(edit) ?? []), refusal };
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
