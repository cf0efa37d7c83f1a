import { formatCadence, type Cadence } from '../core/cadence.ts';
import type { Day } from '../core/day.ts';
import type { PropertyName } from '../core/property-names.ts';
import type { Tier } from '../core/tier.ts';
import { setContactProperties, snooze } from '../notes/next-touch.ts';
import { readContactNote, type NoteContext } from '../notes/read-contact-note.ts';
import { nothingToChange, type NoteEdit } from '../notes/splice.ts';
import type { Notes } from '../vault/notes.ts';
import * as titles from '../words/actions-titles.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import { namesOf, type Named } from './named.ts';

/** How to be in touch less often: at a longer cadence of their own, or in a tier with one, for which a cadence of their own gives way. */
export type LongerCycle = { readonly kind: 'cadence'; readonly cadence: Cadence } | { readonly kind: 'tier'; readonly tier: Tier };

/** Puts somebody off to the next cycle, which begins on that day. A later next touch, which the user set, stays. */
export function nextCycle(notes: Notes, contact: Named, day: Day, context: NoteContext): Promise<Outcome> {
	const edit: NoteEdit = (text) => (hasLaterNextTouch(text, day, context) ? nothingToChange : snooze(text, day, context));
	return editNotes(notes, titles.notNow(contact.name), [{ path: contact.path, edit }]);
}

/** Somebody whose cycle is to be longer. */
export interface Cycled extends Named {
	readonly hasOwnCadence: boolean;
	/** One such cycle from today. A later next touch, which the user set, stays. */
	readonly nextTouch: Day;
}

/** Lengthens the cycle of somebody who is put off again and again, and sets the next touch to one such cycle from today, as one action. */
export function changeCycle(notes: Notes, contact: Cycled, cycle: LongerCycle, context: NoteContext): Promise<Outcome> {
	return editNotes(notes, cycleTitle(contact.name, cycle), [{ path: contact.path, edit: cycleEdit(contact, cycle, context) }]);
}

/** The same where the tier is full, and one who is there moves, as one action. */
export function changeTierInstead(notes: Notes, contact: Cycled, tier: Tier, moving: { readonly contact: Named; readonly tier: Tier | null }, context: NoteContext): Promise<Outcome> {
	const leave: NoteEdit = (text) => setContactProperties(text, new Map([['tier', moving.tier?.key ?? null]]), context);
	const edits = [{ path: moving.contact.path, edit: leave }, { path: contact.path, edit: cycleEdit(contact, { kind: 'tier', tier }, context) }];
	return editNotes(notes, titles.tiersOf(namesOf([moving.contact, contact])), edits);
}

function cycleEdit({ hasOwnCadence, nextTouch }: Cycled, cycle: LongerCycle, context: NoteContext): NoteEdit {
	return (text) => {
		const day = hasLaterNextTouch(text, nextTouch, context) ? [] : [['next-touch', nextTouch] as const];
		return setContactProperties(text, new Map<PropertyName, string | null>([...cycleValues(cycle, hasOwnCadence), ...day]), context);
	};
}

function hasLaterNextTouch(text: string, day: Day, { settings }: NoteContext): boolean {
	const note = readContactNote(text, settings);
	return note.kind === 'note' && note.contact.nextTouch !== null && note.contact.nextTouch > day;
}

/** `Ana Diaz: every 6 months`, `Ana Diaz: Network`. */
function cycleTitle(name: string, cycle: LongerCycle): string {
	switch (cycle.kind) {
		case 'cadence':
			return titles.inTouch(name, cycle.cadence);
		case 'tier':
			return titles.inTier(name, cycle.tier.name);
	}
}

function cycleValues(cycle: LongerCycle, hasOwnCadence: boolean): ReadonlyArray<readonly [PropertyName, string | null]> {
	switch (cycle.kind) {
		case 'cadence':
			return [['cadence', formatCadence(cycle.cadence)]];
		case 'tier':
			return [['tier', cycle.tier.key], ...(hasOwnCadence ? [['cadence', null] as const] : [])];
	}
}
