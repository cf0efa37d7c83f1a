import type { NoteContext } from '../notes/read-contact-note.ts';
import { takeFromCopy } from '../notes/take-from-copy.ts';
import type { Notes } from '../vault/notes.ts';
import { takeOverTitle } from '../words/compare.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import type { Named } from './named.ts';

/** A conflict copy of a note, and what the user wants of what it has otherwise. */
export interface ConflictCopy {
	readonly text: string;
	/** The keys of what is changed on one device and is to be added all the same. */
	readonly ticked: ReadonlySet<string>;
}

/** Adds to a contact's note the touches and promises that only a conflict copy of it has. The copy stays as it is. */
export function takeOver(notes: Notes, { path, name }: Named, { text: copy, ticked }: ConflictCopy, context: NoteContext): Promise<Outcome> {
	return editNotes(notes, takeOverTitle(name), [{ path, edit: (text) => takeFromCopy(text, copy, context, (key) => ticked.has(key)).plan }]);
}
