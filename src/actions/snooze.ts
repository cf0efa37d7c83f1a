import type { Day } from '../core/day.ts';
import { snooze as snoozeInNote, type NoteContext } from '../notes/contact-note.ts';
import type { Notes } from '../vault/notes.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import { namesOf, uniqueByPath, type Named } from './named.ts';

/** Sets the next touch of contacts: they are due again on that day. */
export function snooze(notes: Notes, contacts: readonly Named[], until: Day, context: NoteContext): Promise<Outcome> {
	const edits = uniqueByPath(contacts).map(({ path }) => ({ path, edit: (text: string) => snoozeInNote(text, until, context) }));
	return editNotes(notes, `Snooze ${namesOf(contacts)}`, edits);
}
