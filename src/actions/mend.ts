import type { Day } from '../core/day.ts';
import type { OwnMend } from '../core/problem.ts';
import { mendNote, setWrongLastTouch } from '../notes/mend.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import type { Notes } from '../vault/notes.ts';
import * as titles from '../words/actions-titles.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import type { Named } from './named.ts';

/** Mends what a problem of a note offers to. */
export function mend(notes: Notes, { path, name }: Named, how: OwnMend, context: NoteContext): Promise<Outcome> {
	const title = how === 'last-touch' ? titles.mendLastTouch(name) : titles.mendProperties(name);
	return editNotes(notes, title, [{ path, edit: (text) => mendNote(text, how, context) }]);
}

/** Sets the last touch of a note where what stands there cannot be read or lies in the future, to a day that the user knows. */
export function setLastTouch(notes: Notes, { path, name }: Named, day: Day, context: NoteContext): Promise<Outcome> {
	return editNotes(notes, titles.lastTouch(name), [{ path, edit: (text) => setWrongLastTouch(text, day, context) }]);
}
