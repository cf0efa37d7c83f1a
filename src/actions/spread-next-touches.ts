import { readDay } from '../core/day-text.ts';
import type { Day } from '../core/day.ts';
import { valueText } from '../core/problem.ts';
import { snooze } from '../notes/next-touch.ts';
import { readContactNote, type NoteContext } from '../notes/read-contact-note.ts';
import { refused, type EditPlan } from '../notes/splice.ts';
import type { Notes } from '../vault/notes.ts';
import { saysNoDay } from '../words/actions-refused.ts';
import * as titles from '../words/actions-titles.ts';
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
	return editNotes(notes, titles.startFresh(namesOf(later.map(({ contact }) => contact))), later.map(({ contact: { path }, day }) => ({ path, edit: (text) => spread(text, day, context) })));
}

/** What nobody could read was written by hand and means something: of very many notes at once nobody would see it go. */
function spread(text: string, day: Day, context: NoteContext): EditPlan {
	const note = readContactNote(text, context.settings);
	const said = note.kind === 'malformed' ? undefined : note.lookUp('next-touch')[0];
	const reading = said === undefined ? null : readDay(said.value, context.settings.dayOrder);
	return said !== undefined && reading?.kind === 'unreadable' ? refused(saysNoDay(said.key, valueText(said.value), reading.message)) : snooze(text, day, context);
}
