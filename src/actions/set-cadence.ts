import { formatCadence, type Cadence } from '../core/cadence.ts';
import { setContactProperties } from '../notes/next-touch.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import type { Notes } from '../vault/notes.ts';
import * as titles from '../words/actions-titles.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import { namesOf, uniqueByPath, type Named } from './named.ts';

/** Gives contacts a cadence of their own; null: blanks it, so that the tier's holds. */
export function setCadence(notes: Notes, contacts: readonly Named[], cadence: Cadence | null, context: NoteContext): Promise<Outcome> {
	const value = cadence === null ? null : formatCadence(cadence);
	const edits = uniqueByPath(contacts).map(({ path }) => ({ path, edit: (text: string) => setContactProperties(text, new Map([['cadence', value]]), context) }));
	return editNotes(notes, titles.inTouch(namesOf(contacts), cadence), edits);
}
