import type { Day } from '../core/day.ts';
import type { Touch } from '../core/touch.ts';
import { logTouch } from '../notes/contact-note.ts';
import { readContactNote, type NoteContext } from '../notes/read-contact-note.ts';
import { nothingToChange, type EditPlan } from '../notes/splice.ts';
import type { Notes } from '../vault/notes.ts';
import * as titles from '../words/actions-titles.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import { namesOf, uniqueByPath, type Named } from './named.ts';

/** Logs a touch without channel and text with contacts; not where a full touch of that day is there already, as a sync may have brought it. */
export async function logTouchesOnce(notes: Notes, contacts: readonly Named[], day: Day, context: NoteContext): Promise<Outcome> {
	const all = uniqueByPath(contacts);
	const touch: Touch = { day, channel: null, incoming: false, text: '' };
	const outcome = await editNotes(notes, titles.logTouch(namesOf(contacts)), all.map(({ path }) => ({ path, edit: (text) => logOnce(text, touch, context) })));
	const written = outcome.kind === 'refused' ? [] : all.filter(({ path }) => outcome.changed.includes(path));
	return outcome.kind === 'refused' || written.length === 0 ? outcome : { ...outcome, logged: { touch, contacts: written.map(({ path, name }) => ({ path, name })) } };
}

function logOnce(text: string, touch: Touch, context: NoteContext): EditPlan {
	const { day } = touch;
	const note = readContactNote(text, context.settings);
	const isThere = note.kind === 'note' && (note.contact.touchDays.full.includes(day) || note.contact.lastTouches.some((last) => last.day === day));
	return isThere ? nothingToChange : logTouch(text, touch, context);
}
