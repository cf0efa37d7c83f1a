import type { Day } from '../core/day.ts';
import { replyTo, type NewPromise } from '../core/promise.ts';
import type { Touch } from '../core/touch.ts';
import { logTouch as logTouchInNote, type NoteContext } from '../notes/contact-note.ts';
import type { Notes } from '../vault/notes.ts';
import * as titles from '../words/actions-titles.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import { namesOf, uniqueByPath, type Named } from './named.ts';

export interface TouchToLog {
	/** One touch with several contacts is logged in each one's note, with all that goes with it. */
	readonly contacts: readonly Named[];
	readonly touch: Touch;
	/** A day to be in touch again; null leaves that to the cadence. */
	readonly nextTouch: Day | null;
	/** Open tasks to write in the same edit. */
	readonly promises?: readonly NewPromise[];
	/** Promises each of them a reply. */
	readonly oweReply?: boolean;
}

/** Logs a touch with one or several contacts: the line, the last touch and the promises, in one edit of each note. */
export async function logTouch(notes: Notes, { contacts, touch, nextTouch, promises = [], oweReply = false }: TouchToLog, context: NoteContext): Promise<Outcome> {
	const edits = uniqueByPath(contacts).map(({ path, name }) => {
		const all = oweReply ? [replyTo(name, context.today), ...promises] : promises;
		return { path, edit: (text: string) => logTouchInNote(text, touch, context, { nextTouch, promises: all }) };
	});
	const outcome = await editNotes(notes, titles.logTouch(namesOf(contacts)), edits);
	if (outcome.kind === 'refused') return outcome;
	const written = uniqueByPath(contacts).filter(({ path }) => outcome.changed.includes(path));
	return written.length === 0 ? outcome : { ...outcome, logged: { touch, contacts: written.map(({ path, name }) => ({ path, name })) } };
}
