import { formatCadence, formatEvery, type Cadence } from '../core/cadence.ts';
import { setContactProperties } from '../notes/next-touch.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import type { Notes } from '../vault/notes.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import type { Named } from './named.ts';

/** Sets how often to be in touch with a contact. */
export function setCadence(notes: Notes, contact: Named, cadence: Cadence, context: NoteContext): Promise<Outcome> {
	return editNotes(notes, `${contact.name}: ${formatEvery(cadence)}`, [{ path: contact.path, edit: (text) => setContactProperties(text, new Map([['cadence', formatCadence(cadence)]]), context) }]);
}
