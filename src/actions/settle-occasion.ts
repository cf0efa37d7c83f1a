import type { Occurrence } from '../core/occasion.ts';
import { markOccasion } from '../notes/occasion-mark.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import type { Notes } from '../vault/notes.ts';
import * as titles from '../words/actions-titles.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import type { Named } from './named.ts';

/** Marks an occasion as done for this year. Other occasions of the contact stay as they are. */
export function settleOccasion(notes: Notes, { path, name }: Named, { day }: Pick<Occurrence, 'day'>, context: NoteContext): Promise<Outcome> {
	return editNotes(notes, titles.settleOccasion(name), [{ path, edit: (text) => markOccasion(text, day, context) }]);
}
