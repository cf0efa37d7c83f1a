import { noTouchDays, readContact, type Contact } from '../core/contact.ts';
import { readDay } from '../core/day-text.ts';
import { addDays, type Day } from '../core/day.ts';
import { asPast, lastTouchOf, lastTouchProperty } from '../core/past-day.ts';
import { valueText } from '../core/problem.ts';
import { lookUpIn, type PropertyLookup, type PropertyName } from '../core/property-names.ts';
import type { Settings } from '../core/settings.ts';
import { tidyText, touchDaysOf, weightOf, type Touch } from '../core/touch.ts';
import { readFrontmatter } from './properties/frontmatter.ts';
import { planAddTouch, planChangeTouch, planDeleteTouch } from './plan-touch.ts';
import { planProperties, type PropertyChanges, type PropertyValue } from './properties/set-properties.ts';
import { applySplices, refused, type EditPlan } from './splice.ts';
import { readTouchLog, type TouchReference } from './touch-log.ts';

/** What an edit of a contact's note needs to know besides its text. */
export interface NoteContext {
	readonly settings: Settings;
	readonly today: Day;
}

/** A next touch that has come, or comes within so many days, is settled by a full touch. */
const SETTLED_WITHIN_DAYS = 7;

/**
 * Logs a touch: its line, and the last touch where it is the newer day of the two. A last touch that cannot be read or lies in the
 * future is left as it is. A full touch that becomes the newest blanks a next touch that has come or is near, unless a new one is set.
 */
export function logTouch(text: string, touch: Touch, context: NoteContext, nextTouch: Day | null = null): EditPlan {
	const { settings, today } = context;
	const day = asPast(touch.day, today);
	if (day === null) return refused(`${touch.day} is in the future`);
	const note = readNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	const past = { ...touch, day, text: tidyText(touch.text) };
	const changes = new Map([...lastTouchAfterLogging(note, past, context), ...nextTouchAfterLogging(note, past, context)]);
	if (nextTouch === null) return both(planProperties(text, changes), planAddTouch(text, past, settings));
	const next = nextTouchTo(note, nextTouch, settings);
	return next.kind === 'refused' ? next : both(planProperties(text, new Map([...changes, ...next.changes])), planAddTouch(text, past, settings));
}

/** Changes a touch. Where it was, or becomes, the newest full touch, the last touch follows. */
export function changeTouch(text: string, reference: TouchReference, touch: Touch, context: NoteContext): EditPlan {
	const day = asPast(touch.day, context.today);
	if (day === null) return refused(`${touch.day} is in the future`);
	return withLastTouch(text, planChangeTouch(text, reference, { ...touch, day, text: tidyText(touch.text) }, context.settings), context);
}

/** Deletes a touch. Where it was the newest full touch, the last touch becomes the newest that remains, or blank. */
export function deleteTouch(text: string, reference: TouchReference, context: NoteContext): EditPlan {
	return withLastTouch(text, planDeleteTouch(text, reference, context.settings), context);
}

/** Sets the day on which to be in touch again, which lies after today. */
export function snooze(text: string, day: Day, { settings, today }: NoteContext): EditPlan {
	if (day <= today) return refused(`${day} is not after today`);
	const note = readNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	const { kind: standing } = note.contact.standing;
	if (standing === 'died' || standing === 'archived') return refused(`a contact who is marked as ${standing} does not come up again; clear that property first`);
	const next = nextTouchTo(note, day, settings);
	return next.kind === 'refused' ? next : planProperties(text, next.changes);
}

/** Sets properties of a contact, each under the key that it is read from, else under the configured name. Null blanks. */
export function setContactProperties(text: string, values: ReadonlyMap<PropertyName, PropertyValue>, { settings }: NoteContext): EditPlan {
	const note = readNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	return planProperties(text, new Map([...values].map(([name, value]) => [keyOf(note, name, settings), value])));
}

interface ReadNote {
	readonly kind: 'note';
	readonly contact: Contact;
	readonly lookUp: PropertyLookup;
}

function readNote(text: string, settings: Settings): ReadNote | { readonly kind: 'malformed'; readonly message: string } {
	const frontmatter = readFrontmatter(text);
	if (frontmatter.kind === 'malformed') return frontmatter;
	const properties = frontmatter.kind === 'none' ? {} : frontmatter.properties;
	const touches = readTouchLog(text, settings).touches.map(({ touch }) => touch);
	// The path decides nothing here: that the note is a contact's was decided before.
	const reading = readContact({ path: '', properties, touchDays: { ...noTouchDays, full: touchDaysOf(touches, 'full', settings.channels) } }, settings);
	if (reading.kind === 'problem') return { kind: 'malformed', message: reading.problem.message };
	return { kind: 'note', contact: reading.contact, lookUp: lookUpIn(properties, settings.properties) };
}

/** A write goes to the key that was read; a property that is not there gets the configured name. */
function keyOf({ lookUp }: ReadNote, name: PropertyName, settings: Settings): string {
	return lookUp(name)[0]?.key ?? settings.properties[name].name;
}

/** A next touch that is a list or a map holds more than a day could; it is not written over. */
function nextTouchTo(note: ReadNote, day: Day, settings: Settings): { readonly kind: 'changes'; readonly changes: PropertyChanges } | Extract<EditPlan, { kind: 'refused' }> {
	const entry = note.lookUp('next-touch')[0];
	if (typeof entry?.value === 'object' && entry.value !== null && readDay(entry.value, settings.dayOrder).kind === 'unreadable') {
		return refused(`${entry.key}: ${valueText(entry.value)}: this is no day; write one, as 2026-11-20, or leave it blank`);
	}
	return { kind: 'changes', changes: new Map([[keyOf(note, 'next-touch', settings), day]]) };
}

function lastTouchAfterLogging(note: ReadNote, touch: Touch, { settings, today }: NoteContext): PropertyChanges {
	const counts = lastTouchProperty(note.contact, today);
	if (weightOf(touch, settings.channels) === 'light' || isLeftAlone(note.contact, today)) return new Map();
	if (counts !== null && counts.day >= touch.day) return new Map();
	return new Map([[counts?.property ?? keyOf(note, 'last-touch', settings), touch.day]]);
}

/** A last touch that cannot be read or lies in the future is not written over, unless another property says it readably. */
function isLeftAlone(contact: Contact, today: Day): boolean {
	return lastTouchProperty(contact, today) === null && (contact.lastTouchUnreadable || contact.lastTouches.length > 0);
}

function nextTouchAfterLogging(note: ReadNote, touch: Touch, { settings, today }: NoteContext): PropertyChanges {
	const { nextTouch } = note.contact;
	if (nextTouch === null || nextTouch > addDays(today, SETTLED_WITHIN_DAYS)) return new Map();
	const isSettled = weightOf(touch, settings.channels) === 'full' && isNewest(note.contact, touch, nextTouch, today);
	return new Map(isSettled ? [[keyOf(note, 'next-touch', settings), null]] : []);
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
function withLastTouch(text: string, plan: EditPlan, { settings, today }: NoteContext): EditPlan {
	if (plan.kind === 'refused' || plan.splices.length === 0) return plan;
	const [before, after] = [readNote(text, settings), readNote(applySplices(text, plan.splices), settings)];
	if (before.kind === 'malformed') return refused(before.message);
	if (after.kind === 'malformed') return refused(after.message);
	const newest = newestInList(after.contact, today);
	if (!movesLastTouch(before.contact, after.contact, today)) return plan;
	const key = lastTouchProperty(before.contact, today)?.property ?? keyOf(before, 'last-touch', settings);
	return both(planProperties(text, new Map([[key, newest]])), plan);
}

/** Whether the property's touch has gone from the list, or the list has got a newer one. */
function movesLastTouch(before: Contact, after: Contact, today: Day): boolean {
	const day = lastTouchProperty(before, today)?.day ?? null;
	if (isLeftAlone(before, today)) return false;
	const newest = newestInList(after, today);
	const hasGone = day !== null && before.touchDays.full.includes(day) && !after.touchDays.full.includes(day);
	const isNewer = newest !== null && newest !== newestInList(before, today) && (day === null || newest > day);
	return hasGone || isNewer;
}

function newestInList({ touchDays }: Contact, today: Day): Day | null {
	return touchDays.full.map((day) => asPast(day, today)).find((day) => day !== null) ?? null;
}

function both(properties: EditPlan, body: EditPlan): EditPlan {
	if (properties.kind === 'refused') return properties;
	if (body.kind === 'refused') return body;
	// The properties first: in an empty note both are inserted at its beginning.
	return { kind: 'splices', splices: [...properties.splices, ...body.splices] };
}
