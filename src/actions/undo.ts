import { refused, type Splice } from '../notes/splice.ts';
import { textHash } from '../notes/text-hash.ts';
import type { Failure, Notes } from '../vault/notes.ts';

/** How one change of a note is taken back: the changed ranges and a hash of the result, never the whole note. */
export interface UndoStep {
	readonly path: string;
	/** What turns the text after the change into the text before. */
	readonly splices: readonly Splice[];
	/** textHash of the text after the change. */
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
	for (const { path, splices, resultHash } of [...steps].reverse()) {
		const outcome = await notes.edit(path, (text) => (textHash(text) === resultHash ? { kind: 'splices', splices } : refused('it was edited since')));
		if (outcome.kind === 'refused') declined.push({ path, message: outcome.reason });
		else undone.push(path);
	}
	return { undone, declined };
}
