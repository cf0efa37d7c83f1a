import type { Day } from '../core/day.ts';
import type { ContactPromise } from '../core/promise.ts';
import { movePromise as moveInNote, tickPromise as tickInNote, tickPromiseBy } from '../notes/promise-edits.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import type { Notes } from '../vault/notes.ts';
import * as titles from '../words/actions-titles.ts';
import { editNotes, type Outcome } from './edit-notes.ts';

/** Ticks a task's line as a task plugin does; null where there is no such plugin. */
export type TaskToggle = ((line: string, path: string) => string) | null;

const LONGEST_TITLE = 40;

/** Ticks a promise where it stands. `toggle` does it where there is one, so that what recurs comes again. */
export function tickPromise(notes: Notes, promise: ContactPromise, toggle: TaskToggle, { today }: NoteContext): Promise<Outcome> {
	const { path } = promise;
	return editNotes(notes, titles.tickPromise(shortened(promise)), [{ path, edit: (text) => (toggle === null ? tickInNote(text, promise, today) : tickPromiseBy(text, promise, (line) => toggle(line, path))) }]);
}

/** Moves a promise to another day. */
export function movePromise(notes: Notes, promise: ContactPromise, day: Day, { settings }: NoteContext): Promise<Outcome> {
	return editNotes(notes, titles.movePromise(shortened(promise)), [{ path: promise.path, edit: (text) => moveInNote(text, promise, day, settings) }]);
}

function shortened({ text }: ContactPromise): string {
	const letters = [...text];
	return letters.length <= LONGEST_TITLE ? text : `${letters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}
