import { applySplices, invertSplices, refused, withoutNoOps, type Splice } from '../notes/splice.ts';
import { textHash } from '../notes/text-hash.ts';
import { groupedByPath, mapAtOnce, NOTES_AT_ONCE } from '../vault/at-once.ts';
import type { EditOutcome, Failure, Notes } from '../vault/notes.ts';
import { EDITED_SINCE } from '../words/vault.ts';

/** How one thing that was done to a note is taken back. */
export type UndoStep = UndoChange | UndoCreation | UndoTrashing;

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

/** A note that went to the trash because its creation was undone is created again. */
export interface UndoTrashing {
	readonly kind: 'trashed';
	readonly path: string;
	/** What it is created with: the whole note, which we wrote ourselves and nobody had edited. */
	readonly text: string;
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
	/** How what was undone is done again; null where it cannot be, because texts of notes that went to the trash are too long to be kept. */
	readonly back: readonly UndoStep[] | null;
}

/** Letters of all notes of one action that are kept for it to be done again: a hundred new contacts or more. */
const MOST_LETTERS = 60_000;

/** Why a note that reads otherwise than an action left it is left alone. */
export type WhyChanged = (path: string) => string;

/** Takes an action back in every note that is still as the action left it. What takes that back again is an action like any other. */
export async function undo(notes: Notes, { steps }: Pick<Undo, 'steps'>, whyChanged: WhyChanged = () => EDITED_SINCE): Promise<UndoOutcome> {
	const undone: string[] = [];
	const declined: Failure[] = [];
	const back: UndoStep[] = [];
	for (const { path, taken } of await takeAllBack(notes, steps, whyChanged)) {
		if (taken.kind === 'refused') declined.push({ path, message: taken.reason });
		else {
			undone.push(path);
			back.push(...taken.back);
		}
	}
	const letters = back.reduce((sum, step) => sum + (step.kind === 'trashed' ? step.text.length : 0), 0);
	return { undone, declined, back: letters > MOST_LETTERS ? null : back };
}

interface TakenStep {
	readonly path: string;
	readonly taken: TakenBack;
}

/** The last step first, so that two changes of one note are taken back in turn; changes of several notes at the same time. Notes that come or go are taken one by one, as their folders may come with them. */
async function takeAllBack(notes: Notes, steps: readonly UndoStep[], whyChanged: WhyChanged): Promise<readonly TakenStep[]> {
	const limit = steps.every(({ kind }) => kind === 'changed') ? NOTES_AT_ONCE : 1;
	const taken = await mapAtOnce(groupedByPath([...steps].reverse()), limit, async (ofOneNote) => {
		const all: TakenStep[] = [];
		for (const step of ofOneNote) all.push({ path: step.path, taken: await takeBack(notes, step, whyChanged) });
		return all;
	});
	return taken.flat();
}

/** How an edit that was written is taken back. */
export function undoStep(path: string, { before, splices }: Extract<EditOutcome, { kind: 'written' }>): UndoChange {
	const changing = withoutNoOps(before, splices);
	return { kind: 'changed', path, splices: invertSplices(before, changing), resultHash: textHash(applySplices(before, changing)) };
}

/** A step that was taken back, with what takes that back (nothing where nothing had to be written); or why it was not. */
type TakenBack = { readonly kind: 'taken'; readonly back: readonly UndoStep[] } | { readonly kind: 'refused'; readonly reason: string };

async function takeBack(notes: Notes, step: UndoStep, whyChanged: WhyChanged): Promise<TakenBack> {
	switch (step.kind) {
		case 'changed':
			return changeBack(notes, step, whyChanged);
		case 'created':
			return trashCreated(notes, step, whyChanged);
		case 'trashed':
			return createAgain(notes, step);
	}
}

async function changeBack(notes: Notes, { path, splices, resultHash }: UndoChange, whyChanged: WhyChanged): Promise<TakenBack> {
	const outcome = await notes.edit(path, (text) => (textHash(text) === resultHash ? { kind: 'splices', splices } : refused(whyChanged(path))));
	switch (outcome.kind) {
		case 'refused':
			return outcome;
		case 'unchanged':
			return { kind: 'taken', back: [] };
		case 'written':
			return { kind: 'taken', back: [undoStep(path, outcome)] };
	}
}

async function trashCreated(notes: Notes, { path, resultHash }: UndoCreation, whyChanged: WhyChanged): Promise<TakenBack> {
	const opened = await notes.open(path);
	if (opened.kind === 'failed') return refused(opened.message);
	const reading = await opened.text();
	if (reading.kind === 'failed') return refused(reading.message);
	const { text } = reading;
	if (textHash(text) !== resultHash) return refused(whyChanged(path));
	const outcome = await notes.trash(path, text);
	return outcome.kind === 'refused' ? outcome : { kind: 'taken', back: [{ kind: 'trashed', path, text }] };
}

async function createAgain(notes: Notes, { path, text }: UndoTrashing): Promise<TakenBack> {
	const outcome = await notes.create(path, text);
	return outcome.kind === 'refused' ? outcome : { kind: 'taken', back: [{ kind: 'created', path, resultHash: textHash(text) }] };
}
