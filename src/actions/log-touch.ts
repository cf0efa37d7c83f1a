import type { Day } from '../core/day.ts';
import type { Touch } from '../core/touch.ts';
import { logTouch as logTouchInNote, type NoteContext } from '../notes/contact-note.ts';
import type { Notes } from '../vault/notes.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import { namesOf, uniqueByPath, type Named } from './named.ts';

export interface TouchToLog {
	/** One touch with several contacts is logged in each one's note. */
	readonly contacts: readonly Named[];
	readonly touch: Touch;
	/** A day to be in touch again; null leaves that to the cadence. */
	readonly nextTouch: Day | null;
}

/** Logs a touch with one or several contacts: the line and the last touch, in one edit of each note. */
export function logTouch(notes: Notes, { contacts, touch, nextTouch }: TouchToLog, context: NoteContext): Promise<Outcome> {
	const edits = uniqueByPath(contacts).map(({ path }) => ({ path, edit: (text: string) => logTouchInNote(text, touch, context, nextTouch) }));
	return editNotes(notes, `Log touch with ${namesOf(contacts)}`, edits);
}
