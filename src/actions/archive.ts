import type { Day } from '../core/day.ts';
import { whyNotWrittenOver } from '../notes/next-touch.ts';
import { planProperties, type PropertyValue } from '../notes/properties/set-properties.ts';
import { keyOf, readContactNote, type ContactNote, type NoteContext } from '../notes/read-contact-note.ts';
import { nothingToChange, refused, type EditPlan, type NoteEdit } from '../notes/splice.ts';
import type { Notes } from '../vault/notes.ts';
import * as titles from '../words/actions-titles.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import { namesOf, uniqueByPath, type Named } from './named.ts';

/**
 * Archives contacts from that day: they do not come up any more, and are still found. Nothing else changes, so that whoever is brought back is as before.
 * Whoever is archived stays so from the day that stands there.
 */
export function archiveContacts(notes: Notes, contacts: readonly Named[], day: Day, context: NoteContext): Promise<Outcome> {
	return editEach(notes, titles.archive(namesOf(contacts)), contacts, (text) => archive(text, day, context));
}

/** Brings contacts back from the archive: blanks what says that they are in it. */
export function bringBack(notes: Notes, contacts: readonly Named[], context: NoteContext): Promise<Outcome> {
	return editEach(notes, titles.bringBack(namesOf(contacts)), contacts, (text) => unarchive(text, context));
}

function archive(text: string, day: Day, { settings }: NoteContext): EditPlan {
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	return note.contact.standing.kind === 'archived' ? nothingToChange : setArchived(text, note, day, { settings });
}

/** Of somebody who has died as well, too, who does not come up all the same. */
function unarchive(text: string, { settings }: NoteContext): EditPlan {
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	return note.lookUp('archived').length === 0 ? nothingToChange : setArchived(text, note, null, { settings });
}

function setArchived(text: string, note: ContactNote, value: PropertyValue, { settings }: Pick<NoteContext, 'settings'>): EditPlan {
	const entry = note.lookUp('archived')[0];
	const refusal = entry === undefined ? null : whyNotWrittenOver(entry, settings);
	return refusal ?? planProperties(text, new Map([[keyOf(note, 'archived', settings), value]]));
}

function editEach(notes: Notes, title: string, contacts: readonly Named[], edit: NoteEdit): Promise<Outcome> {
	return editNotes(notes, title, uniqueByPath(contacts).map(({ path }) => ({ path, edit })));
}
