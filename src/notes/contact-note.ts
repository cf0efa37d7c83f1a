import type { Contact } from '../core/contact.ts';
import { addDays, type Day } from '../core/day.ts';
import { asPast, lastTouchInList, lastTouchOf, lastTouchProperty } from '../core/past-day.ts';
import type { NewPromise } from '../core/promise.ts';
import { tidyText, weightOf, type Touch } from '../core/touch.ts';
import { isInFuture } from '../words/notes-contact.ts';
import { addPromise } from './add-promise.ts';
import { inTurn } from './compose-splices.ts';
import type { ItemSource } from './list-insertion.ts';
import { nextTouchTo, type NextTouchChange } from './next-touch.ts';
import { planAddTouch, planAddTouches, planChangeTouch, planDeleteTouch } from './plan-touch.ts';
import { planProperties, type PropertyChanges } from './properties/set-properties.ts';
import { keyOf, readContactNote, type ContactNote, type NoteContext } from './read-contact-note.ts';
import { applySplices, refused, type EditPlan, type NoteEdit } from './splice.ts';
import type { TouchReference } from './touch-log.ts';

export type { NoteContext };

/** What may go into the note together with a touch. */
export interface LoggedWith {
	/** A day to be in touch again; null leaves that to the cadence. */
	readonly nextTouch?: Day | null;
	readonly promises?: readonly NewPromise[];
}

/** A next touch that has come, or comes within so many days, is settled by a full touch. */
const SETTLED_WITHIN_DAYS = 7;

/**
 * Logs a touch: its line, and the last touch where it is the newer day of the two. A last touch that cannot be read or lies in the
 * future is left as it is. A full touch that becomes the newest blanks a next touch that has come or is near, unless a new one is set.
 */
export function logTouch(text: string, touch: Touch, context: NoteContext, { nextTouch = null, promises = [] }: LoggedWith = {}): EditPlan {
	const { settings, today } = context;
	const day = asPast(touch.day, today);
	if (day === null) return refused(isInFuture(touch.day));
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	const past = { ...touch, day, text: tidyText(touch.text) };
	const next = nextTouch === null ? nextTouchAfterLogging(note, past, context) : nextTouchTo(note, nextTouch, settings);
	if (next.kind === 'refused') return next;
	const logged = both(planProperties(text, new Map([...lastTouchAfterLogging(note, past, context), ...next.changes])), planAddTouch(text, past, settings));
	return promises.reduce((plan, promise) => inTurn(text, plan, (after) => addPromise(after, promise, settings)), logged);
}

/** Adds touches that another version of the note has, with their lines. Where one becomes the newest full touch, the last touch follows; a next touch stays, as it may have been set since. */
export function addTouches(text: string, touches: ReadonlyArray<Touch & ItemSource>, context: NoteContext): EditPlan {
	const ahead = touches.find(({ day }) => asPast(day, context.today) === null);
	if (ahead !== undefined) return refused(isInFuture(ahead.day));
	return withLastTouch(text, (note) => planAddTouches(note, touches, context.settings), context);
}

/** Changes a touch. Where it was, or becomes, the newest full touch, the last touch follows. */
export function changeTouch(text: string, reference: TouchReference, touch: Touch, context: NoteContext): EditPlan {
	const day = asPast(touch.day, context.today);
	if (day === null) return refused(isInFuture(touch.day));
	return withLastTouch(text, (note) => planChangeTouch(note, reference, { ...touch, day, text: tidyText(touch.text) }, context.settings), context);
}

/** Deletes a touch. Where it was the newest full touch, the last touch becomes the newest that remains, or blank. */
export function deleteTouch(text: string, reference: TouchReference, context: NoteContext): EditPlan {
	return withLastTouch(text, (note) => planDeleteTouch(note, reference, context.settings), context);
}

function lastTouchAfterLogging(note: ContactNote, touch: Touch, { settings, today }: NoteContext): PropertyChanges {
	const counts = lastTouchProperty(note.contact, today);
	if (weightOf(touch, settings.channels) === 'light' || isLeftAlone(note.contact, today)) return new Map();
	if (counts !== null && counts.day >= touch.day) return new Map();
	return new Map([[counts?.property ?? keyOf(note, 'last-touch', settings), touch.day]]);
}

/** A last touch that cannot be read or lies in the future is not written over, unless another property says it readably. */
function isLeftAlone(contact: Contact, today: Day): boolean {
	return lastTouchProperty(contact, today) === null && (contact.lastTouchUnreadable || contact.lastTouches.length > 0);
}

function nextTouchAfterLogging(note: ContactNote, touch: Touch, { settings, today }: NoteContext): NextTouchChange {
	const { nextTouch } = note.contact;
	const isNear = nextTouch !== null && nextTouch <= addDays(today, SETTLED_WITHIN_DAYS);
	const isSettled = isNear && weightOf(touch, settings.channels) === 'full' && isNewest(note.contact, touch, nextTouch, today);
	return { kind: 'changes', changes: new Map(isSettled ? [[keyOf(note, 'next-touch', settings), null]] : []) };
}

function isNewest(contact: Contact, touch: Touch, nextTouch: Day, today: Day): boolean {
	const last = lastTouchOf(contact, today);
	switch (last.kind) {
		case 'touched':
			return touch.day >= last.day;
		case 'never':
			return true;
		case 'unclear':
			// Nobody can tell which touch is the newest; one on the next touch's own day or later settles it all the same.
			return touch.day >= nextTouch;
	}
}

/** Adds to a change of the list what it means for the last touch. */
function withLastTouch(text: string, edit: NoteEdit, { settings, today }: NoteContext): EditPlan {
	// Before the edit is planned, which reads the same text, and then the text after it.
	const before = readContactNote(text, settings);
	const plan = edit(text);
	if (plan.kind === 'refused' || plan.splices.length === 0) return plan;
	const after = readContactNote(applySplices(text, plan.splices), settings);
	if (before.kind === 'malformed') return refused(before.message);
	if (after.kind === 'malformed') return refused(after.message);
	const newest = lastTouchInList(after.contact, today);
	if (!movesLastTouch(before.contact, after.contact, today)) return plan;
	const key = lastTouchProperty(before.contact, today)?.property ?? keyOf(before, 'last-touch', settings);
	return both(planProperties(text, new Map([[key, newest]])), plan);
}

/** Whether the property's touch has gone from the list, or the list has got a newer one. */
function movesLastTouch(before: Contact, after: Contact, today: Day): boolean {
	const day = lastTouchProperty(before, today)?.day ?? null;
	if (isLeftAlone(before, today)) return false;
	const newest = lastTouchInList(after, today);
	const hasGone = day !== null && before.touchDays.full.includes(day) && !after.touchDays.full.includes(day);
	const isNewer = newest !== null && newest !== lastTouchInList(before, today) && (day === null || newest > day);
	return hasGone || isNewer;
}

function both(properties: EditPlan, body: EditPlan): EditPlan {
	if (properties.kind === 'refused') return properties;
	if (body.kind === 'refused') return body;
	// The properties first: in an empty note both are inserted at its beginning.
	return { kind: 'splices', splices: [...properties.splices, ...body.splices] };
}
