import { readCadence } from '../core/cadence.ts';
import type { Day } from '../core/day.ts';
import { readDay } from '../core/day-text.ts';
import { asPast } from '../core/past-day.ts';
import { valueText } from '../core/problem.ts';
import type { Entry, PropertyName } from '../core/property-names.ts';
import { valueOf } from '../core/reading.ts';
import type { Settings } from '../core/settings.ts';
import { listTiers, tierTextLike } from '../core/tier.ts';
import * as words from '../words/notes-contact.ts';
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
	if (day <= today) return refused(words.isNotAfterToday(day));
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

/** Pauses a contact until a day, on which they are due again as before. A next touch before it, which would bring them up all the same, is blanked; a later one stays. */
export function pauseUntil(text: string, day: Day, { settings, today }: NoteContext): EditPlan {
	if (day <= today) return refused(words.isNotAfterToday(day));
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	const refusal = whyNotBack(note) ?? whyNeverPaused(note);
	if (refusal !== null) return refusal;
	const entry = note.lookUp('paused')[0];
	const { nextTouch } = note.contact;
	const isBefore = nextTouch !== null && nextTouch < day;
	const changes: PropertyChanges = new Map([[keyOf(note, 'paused', settings), day], ...(isBefore ? [[keyOf(note, 'next-touch', settings), null] as const] : [])]);
	return (entry === undefined ? null : whyNotWrittenOver(entry, settings)) ?? planProperties(text, changes);
}

/** Writes down that a contact has died, on that day; null where no day is to be kept. Where the note says so already, its day stays. */
export function markDied(text: string, day: Day | null, { settings, today }: NoteContext): EditPlan {
	const past = day === null ? null : asPast(day, today);
	if (day !== null && past === null) return refused(words.isInFuture(day));
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	if (note.contact.standing.kind === 'died') return nothingToChange;
	const entry = note.lookUp('died')[0];
	return (entry === undefined ? null : whyNotWrittenOver(entry, settings)) ?? planProperties(text, new Map([[keyOf(note, 'died', settings), past ?? true]]));
}

/** A cadence that says never holds whatever else does, and only the user knows the next one. */
function whyNeverPaused({ lookUp }: ContactNote): Extract<EditPlan, { kind: 'refused' }> | null {
	return valueOf(readCadence(lookUp('cadence')[0]?.value)) === 'never' ? refused(words.CADENCE_IS_NEVER) : null;
}

/** Ends a pause: blanks what says that they are paused. Refused where the cadence says so, since only the user knows the next one. */
export function resume(text: string, { settings, today }: NoteContext): EditPlan {
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	const refusal = whyNotBack(note);
	if (refusal !== null) return refusal;
	const { standing } = note.contact;
	// A pause whose day has come has ended by itself.
	if (standing.kind !== 'paused' || (standing.until !== null && standing.until <= today)) return nothingToChange;
	const never = whyNeverPaused(note);
	if (never !== null) return never;
	const entry = note.lookUp('paused')[0];
	if (entry === undefined) return nothingToChange;
	return whyNotWrittenOver(entry, settings) ?? planProperties(text, new Map([[entry.key, null]]));
}

/**
 * Sets properties of a contact, each under the key that it is read from, else under the configured name. Null blanks. Refused as a whole where one of them
 * holds a list or a map, which says more than what would take its place. A tier is given by its key, and written as the note wrote the one before: by key or by name.
 */
export function setContactProperties(text: string, values: ReadonlyMap<PropertyName, PropertyValue>, { settings }: NoteContext): EditPlan {
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	for (const name of values.keys()) {
		const entry = note.lookUp(name)[0];
		const refusal = entry === undefined ? null : whyNotSet(name, entry, settings);
		if (refusal !== null) return refusal;
	}
	return planProperties(text, new Map([...values].map(([name, value]) => [keyOf(note, name, settings), name === 'tier' ? tierText(note, value, settings) : value])));
}

function tierText({ lookUp }: ContactNote, key: PropertyValue, { tiers }: Settings): PropertyValue {
	return typeof key === 'string' ? tierTextLike(lookUp('tier')[0]?.value, key, tiers) : key;
}

function whyNotSet(name: PropertyName, { key, value }: Entry, settings: Settings): Extract<EditPlan, { kind: 'refused' }> | null {
	if (name === 'next-touch') return whyNotWrittenOver({ key, value }, settings);
	if (typeof value !== 'object' || value === null || (Array.isArray(value) && value.length === 0)) return null;
	return refused(words.notOne({ key, value: valueText(value) }, name, { isList: Array.isArray(value), tiers: listTiers(settings.tiers) }));
}

function whyNotBack({ contact: { standing }, lookUp }: ContactNote): Extract<EditPlan, { kind: 'refused' }> | null {
	switch (standing.kind) {
		case 'active':
		case 'paused':
			return null;
		case 'died':
			return refused(words.HAS_DIED);
		case 'archived':
			return refused(words.isArchived(lookUp('archived')[0]?.key ?? 'archived'));
	}
}

/** A list or a map that is no day holds more than a day could; it is not written over. */
export function whyNotWrittenOver({ key, value }: Entry, { dayOrder }: Settings): Extract<EditPlan, { kind: 'refused' }> | null {
	if (typeof value !== 'object' || value === null || readDay(value, dayOrder).kind !== 'unreadable') return null;
	return refused(words.noDay({ key, value: valueText(value) }));
}

/** What sets the next touch to a day, unless something stands there that is not written over. */
export function nextTouchTo(note: ContactNote, day: Day, settings: Settings): NextTouchChange | Extract<EditPlan, { kind: 'refused' }> {
	const entry = note.lookUp('next-touch')[0];
	const refusal = entry === undefined ? null : whyNotWrittenOver(entry, settings);
	return refusal ?? { kind: 'changes', changes: new Map([[keyOf(note, 'next-touch', settings), day]]) };
}
