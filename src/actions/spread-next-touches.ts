import type { Day } from '../core/day.ts';
import { snooze } from '../notes/next-touch.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import type { Notes } from '../vault/notes.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import { namesOf, type Named } from './named.ts';

/** A contact and the day on which to be in touch. */
export interface NextTouchOn {
	readonly contact: Named;
	readonly day: Day;
}

/** Sets the next touches of many contacts, each to a day of its own, and nothing else. Today is left as it is: they are due now. */
export function spreadNextTouches(notes: Notes, days: readonly NextTouchOn[], context: NoteContext): Promise<Outcome> {
	const later = days.filter(({ day }) => day > context.today);
	return editNotes(notes, `Start fresh with ${namesOf(later.map(({ contact }) => contact))}`, later.map(({ contact: { path }, day }) => ({ path, edit: (text) => snooze(text, day, context) })));
}
