import type { Day } from '../core/day.ts';
import { markDied as markInNote, pauseUntil as pauseInNote } from '../notes/next-touch.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import type { Notes } from '../vault/notes.ts';
import * as titles from '../words/actions-titles.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import { namesOf, uniqueByPath, type Named } from './named.ts';

/** Pauses contacts until a day to come. */
export function pauseUntil(notes: Notes, contacts: readonly Named[], day: Day, context: NoteContext): Promise<Outcome> {
	return editNotes(notes, titles.pause(namesOf(contacts)), uniqueByPath(contacts).map(({ path }) => ({ path, edit: (text: string) => pauseInNote(text, day, context) })));
}

/** Writes down that somebody has died; the day where it is to be kept, else null. */
export function markDied(notes: Notes, { path, name }: Named, day: Day | null, context: NoteContext): Promise<Outcome> {
	return editNotes(notes, titles.hasDied(name), [{ path, edit: (text) => markInNote(text, day, context) }]);
}
