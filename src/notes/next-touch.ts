import type { Day } from '../core/day.ts';
import { readDay } from '../core/day-text.ts';
import { valueText } from '../core/problem.ts';
import type { Entry, PropertyName } from '../core/property-names.ts';
import type { Settings } from '../core/settings.ts';
import { planProperties, type PropertyChanges, type PropertyValue } from './properties/set-properties.ts';
import { keyOf, readContactNote, type ContactNote, type NoteContext } from './read-contact-note.ts';
import { nothingToChange, refused, type EditPlan } from './splice.ts';

/** What to set for a next touch. */
export interface NextTouchChange {
	readonly kind: 'changes';
	readonly changes: PropertyChanges;
}

/** Sets the day on which to be in touch again, which lies after today. */
export function snooze(text: string, day: Day, { settings, today }: NoteContext): EditPlan {
	if (day <= today) return refused(`${day} is not after today`);
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	const refusal = whyNotBack(note);
	if (refusal !== null) return refusal;
	const next = nextTouchTo(note, day, settings);
	return next.kind === 'refused' ? next : planProperties(text, next.changes);
}

/** Blanks the next touch, so that the cadence decides again. */
export function clearNextTouch(text: string, { settings }: NoteContext): EditPlan {
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	const entry = note.lookUp('next-touch')[0];
	if (entry === undefined) return nothingToChange;
	return whyNotWrittenOver(entry, settings) ?? planProperties(text, new Map([[entry.key, null]]));
}

/** Pauses a contact until somebody ends it. A next touch, which would bring them up all the same, is blanked. */
export function pause(text: string, { settings }: NoteContext): EditPlan {
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	const refusal = whyNotBack(note);
	if (refusal !== null) return refusal;
	const { standing, nextTouch } = note.contact;
	// Whatever else says that they are paused may say why.
	const isPaused = standing.kind === 'paused' && standing.until === null;
	const changes: PropertyChanges = new Map<string, PropertyValue>([
		...(isPaused ? [] : [[keyOf(note, 'paused', settings), true] as const]),
		...(nextTouch === null ? [] : [[keyOf(note, 'next-touch', settings), null] as const]),
	]);
	return planProperties(text, changes);
}

/** Sets properties of a contact, each under the key that it is read from, else under the configured name. Null blanks. */
export function setContactProperties(text: string, values: ReadonlyMap<PropertyName, PropertyValue>, { settings }: NoteContext): EditPlan {
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	return planProperties(text, new Map([...values].map(([name, value]) => [keyOf(note, name, settings), value])));
}

function whyNotBack({ contact: { standing } }: ContactNote): Extract<EditPlan, { kind: 'refused' }> | null {
	if (standing.kind !== 'died' && standing.kind !== 'archived') return null;
	return refused(`a contact who is marked as ${standing.kind} does not come up again; clear that property first`);
}

/** A list or a map that is no day holds more than a day could; it is not written over. */
export function whyNotWrittenOver({ key, value }: Entry, { dayOrder }: Settings): Extract<EditPlan, { kind: 'refused' }> | null {
	if (typeof value !== 'object' || value === null || readDay(value, dayOrder).kind !== 'unreadable') return null;
	return refused(`${key}: ${valueText(value)}: this is no day; write one, as 2026-11-20, or leave it blank`);
}

/** What sets the next touch to a day, unless something stands there that is not written over. */
export function nextTouchTo(note: ContactNote, day: Day, settings: Settings): NextTouchChange | Extract<EditPlan, { kind: 'refused' }> {
	const entry = note.lookUp('next-touch')[0];
	const refusal = entry === undefined ? null : whyNotWrittenOver(entry, settings);
	return refusal ?? { kind: 'changes', changes: new Map([[keyOf(note, 'next-touch', settings), day]]) };
}
