import type { Mend } from '../core/problem.ts';
import { mendNote } from '../notes/mend.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import type { Notes } from '../vault/notes.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import type { Named } from './named.ts';

/** Mends what a problem of a note offers to. */
export function mend(notes: Notes, { path, name }: Named, how: Mend, context: NoteContext): Promise<Outcome> {
	const title = how === 'last-touch' ? `Bring the last touch of ${name} up to date` : `Repair the properties of ${name}`;
	return editNotes(notes, title, [{ path, edit: (text) => mendNote(text, how, context) }]);
}
