import type { Day } from '../core/day.ts';
import { clearNextTouch as clearInNote, pause as pauseInNote, resume as resumeInNote, snooze as snoozeInNote } from '../notes/next-touch.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import type { NoteEdit } from '../notes/splice.ts';
import type { Notes } from '../vault/notes.ts';
import * as titles from '../words/actions-titles.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import { namesOf, uniqueByPath, type Named } from './named.ts';

/** Sets the next touch of contacts: they are due again on that day. */
export function snooze(notes: Notes, contacts: readonly Named[], until: Day, context: NoteContext): Promise<Outcome> {
	return editEach(notes, titles.notNow(namesOf(contacts)), contacts, (text) => snoozeInNote(text, until, context));
}

/** Blanks the next touch of contacts: the cadence decides again. */
export function clearNextTouch(notes: Notes, contacts: readonly Named[], context: NoteContext): Promise<Outcome> {
	return editEach(notes, titles.clearNextTouch(namesOf(contacts)), contacts, (text) => clearInNote(text, context));
}

/** Pauses contacts until somebody ends it. */
export function pause(notes: Notes, contacts: readonly Named[], context: NoteContext): Promise<Outcome> {
	return editEach(notes, titles.pause(namesOf(contacts)), contacts, (text) => pauseInNote(text, context));
}

/** Ends the pause of contacts. */
export function resume(notes: Notes, contacts: readonly Named[], context: NoteContext): Promise<Outcome> {
	return editEach(notes, titles.endPause(namesOf(contacts)), contacts, (text) => resumeInNote(text, context));
}

function editEach(notes: Notes, title: string, contacts: readonly Named[], edit: NoteEdit): Promise<Outcome> {
	return editNotes(notes, title, uniqueByPath(contacts).map(({ path }) => ({ path, edit })));
}
