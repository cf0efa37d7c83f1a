import type { Day } from '../core/day.ts';
import { setContactProperties } from '../notes/next-touch.ts';
import { readContactNote, type NoteContext } from '../notes/read-contact-note.ts';
import { nothingToChange, refused, type EditPlan } from '../notes/splice.ts';
import type { Notes } from '../vault/notes.ts';
import * as titles from '../words/actions-titles.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import { namesOf, type Named } from './named.ts';

/** The day on which somebody was last in touch, as the user has confirmed it. */
export interface ConfirmedTouch {
	readonly contact: Named;
	readonly day: Day;
}

/** Sets the last touch of contacts whose note says of none, as one action. What a note says by now stays: nothing is changed there. */
export function setBlankLastTouches(notes: Notes, confirmed: readonly ConfirmedTouch[], context: NoteContext): Promise<Outcome> {
	const edits = confirmed.map(({ contact: { path }, day }) => ({ path, edit: (text: string) => setBlankLastTouch(text, day, context) }));
	return editNotes(notes, titles.lastTouch(namesOf(confirmed.map(({ contact }) => contact))), edits);
}

function setBlankLastTouch(text: string, day: Day, context: NoteContext): EditPlan {
	const note = readContactNote(text, context.settings);
	if (note.kind === 'malformed') return refused(note.message);
	const { lastTouches, lastTouchUnreadable, touchDays } = note.contact;
	if (lastTouches.length > 0 || lastTouchUnreadable || touchDays.full.length > 0) return nothingToChange;
	return setContactProperties(text, new Map([['last-touch', day]]), context);
}
