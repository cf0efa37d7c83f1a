import { asPast, lastTouchProperty, lastTouchToMend } from '../core/past-day.ts';
import type { Day } from '../core/day.ts';
import { readDay } from '../core/day-text.ts';
import type { OwnMend } from '../core/problem.ts';
import type { Entry } from '../core/property-names.ts';
import type { Settings } from '../core/settings.ts';
import { isInFuture } from '../words/notes-contact.ts';
import { mendKeys } from './mend-keys.ts';
import { whyNotWrittenOver } from './next-touch.ts';
import { planProperties } from './properties/set-properties.ts';
import { keyOf, readContactNote, type ContactNote, type NoteContext } from './read-contact-note.ts';
import { nothingToChange, refused, type EditPlan } from './splice.ts';

/** Mends what a problem offers to mend without asking. Where it is mended already, nothing changes. */
export function mendNote(text: string, mend: OwnMend, context: NoteContext): EditPlan {
	switch (mend) {
		case 'last-touch':
			return mendLastTouch(text, context);
		case 'doubled-keys':
			return mendKeys(text, context);
	}
}

/** Sets the properties of the last touch that are behind the list, cannot be read or lie in the future to the newest day of the list. */
function mendLastTouch(text: string, { settings, today }: NoteContext): EditPlan {
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	const day = lastTouchToMend(note.contact, today);
	if (day === null) return nothingToChange;
	const wrong = wrongLastTouches(note, { settings, today });
	const behind = lastTouchProperty(note.contact, today)?.property ?? keyOf(note, 'last-touch', settings);
	return whyNotOver(wrong, settings) ?? planProperties(text, new Map((wrong.length === 0 ? [behind] : wrong.map(({ key }) => key)).map((key) => [key, day])));
}

/** Sets the properties of the last touch that cannot be read or lie in the future to a day that the user gave, up to today. Where there are none any more, nothing changes. */
export function setWrongLastTouch(text: string, day: Day, { settings, today }: NoteContext): EditPlan {
	const past = asPast(day, today);
	if (past === null) return refused(isInFuture(day));
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	const wrong = wrongLastTouches(note, { settings, today });
	return whyNotOver(wrong, settings) ?? planProperties(text, new Map(wrong.map(({ key }) => [key, past])));
}

function wrongLastTouches({ lookUp }: ContactNote, { settings, today }: NoteContext): readonly Entry[] {
	return lookUp('last-touch').filter(({ value }) => {
		const read = readDay(value, settings.dayOrder);
		return read.kind === 'unreadable' || (read.kind === 'read' && asPast(read.value, today) === null);
	});
}

function whyNotOver(entries: readonly Entry[], settings: Settings): Extract<EditPlan, { kind: 'refused' }> | null {
	return entries.map((entry) => whyNotWrittenOver(entry, settings)).find((refusal) => refusal !== null) ?? null;
}
