import type { Touch } from '../core/touch.ts';
import { changeTouch as changeTouchInNote, deleteTouch as deleteTouchInNote, type NoteContext } from '../notes/contact-note.ts';
import type { TouchReference } from '../notes/touch-log.ts';
import type { Notes } from '../vault/notes.ts';
import * as titles from '../words/actions-titles.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import type { Named } from './named.ts';

/** Changes a touch of a contact. If it was the newest, the last touch follows. */
export function changeTouch(notes: Notes, contact: Named, reference: TouchReference, touch: Touch, context: NoteContext): Promise<Outcome> {
	return editNotes(notes, titles.changeTouch(contact.name), [{ path: contact.path, edit: (text) => changeTouchInNote(text, reference, touch, context) }]);
}

/** Deletes a touch of a contact. If it was the newest, the last touch follows. */
export function deleteTouch(notes: Notes, contact: Named, reference: TouchReference, context: NoteContext): Promise<Outcome> {
	return editNotes(notes, titles.deleteTouch(contact.name), [{ path: contact.path, edit: (text) => deleteTouchInNote(text, reference, context) }]);
}
