import { refused, type Splice } from '../notes/splice.ts';
import { textHash } from '../notes/text-hash.ts';
import type { Failure, Notes } from '../vault/notes.ts';

/** How one thing that was done to a note is taken back. */
export type UndoStep = UndoChange | UndoCreation;

/** How one change of a note is taken back: the changed ranges and a hash of the result, never the whole note. */
export interface UndoChange {
	readonly kind: 'changed';
	readonly path: string;
	/** What turns the text after the change into the text before. */
	readonly splices: readonly Splice[];
	/** textHash of the text after the change. */
	readonly resultHash: string;
}

/** A note that was created goes to the trash. */
export interface UndoCreation {
	readonly kind: 'created';
	readonly path: string;
	/** textHash of the text that it was created with. */
	readonly resultHash: string;
}

/** How an action is taken back, note by note. */
export interface Undo {
	/** What the action did, for a menu or a notice: `Log touch with Ana Diaz`. */
	readonly title: string;
	readonly steps: readonly UndoStep[];
}

export interface UndoOutcome {
	readonly undone: readonly string[];
	/** Notes that were edited since, or cannot be written; they are as they were found. */
	readonly declined: readonly Failure[];
}

/** Takes an action back in every note that is still as the action left it. */
export async function undo(notes: Notes, { steps }: Undo): Promise<UndoOutcome> {
	const undone: string[] = [];
	const declined: Failure[] = [];
	// The last change first, so that two changes of one note are taken back in turn.
	for (const step of [...steps].reverse()) {
		const reason = await takeBack(notes, step);
		if (reason === null) undone.push(step.path);
		else declined.push({ path: step.path, message: reason });
	}
	return { undone, declined };
}

const EDITED_SINCE = 'it was edited since';

/** Null when it was taken back, else why not. */
async function takeBack(notes: Notes, step: UndoStep): Promise<string | null> {
	const { path, resultHash } = step;
	switch (step.kind) {
		case 'changed': {
			const outcome = await notes.edit(path, (text) => (textHash(text) === resultHash ? { kind: 'splices', splices: step.splices } : refused(EDITED_SINCE)));
			return outcome.kind === 'refused' ? outcome.reason : null;
		}
		case 'created':
			return trashCreated(notes, step);
	}
}

async function trashCreated(notes: Notes, { path, resultHash }: UndoCreation): Promise<string | null> {
	const opened = await notes.open(path);
	if (opened.kind === 'failed') return opened.message;
	const reading = await opened.text();
	if (reading.kind === 'failed') return reading.message;
	if (textHash(reading.text) !== resultHash) return EDITED_SINCE;
	const outcome = await notes.trash(path, reading.text);
	return outcome.kind === 'refused' ? outcome.reason : null;
}
