import { takeOver as takeOverInNote } from '../notes/compare-notes.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import type { Notes } from '../vault/notes.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import type { Named } from './named.ts';

/** Adds to a contact's note the touches and promises that only a conflict copy of it has. The copy stays as it is. */
export function takeOver(notes: Notes, { path, name }: Named, copyText: string, context: NoteContext): Promise<Outcome> {
	return editNotes(notes, `Take over touches of ${name} from a copy`, [{ path, edit: (text) => takeOverInNote(text, copyText, context) }]);
}
