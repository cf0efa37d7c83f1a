import type { Cadence } from '../core/cadence.ts';
import type { Day } from '../core/day.ts';
import { capitalised } from './capitalised.ts';
import { formatDay } from './day.ts';
import { formatEvery } from './every.ts';
import { inWords } from './session-deeds.ts';
export { BEGIN_ANEW, GO_ON } from './labels.ts';

/** What a session says around its cards: of who comes, of those put off, and at the end. */

export const SESSION = 'Session';
export const READING_HEADING = 'Your notes are being read';
export const READING_TEXT = 'The session begins in a moment, once it is known who comes first.';
export const START_ANYWAY = 'Start all the same';
export const AWAY_TEXT = 'The list rests until then, and nobody has to be written to.';
export const NOBODY_HEADING = 'Nobody needs you today';
export const NO_CONTACTS = 'There are no contacts yet. “Create contacts from attendees” makes some of the people of an event; or write a note about somebody in your contact folder.';
export const NOBODY_TO_COME = 'Nobody is to come up either. Give a contact a tier, and they will when it is time.';

export function awayHeading(until: Day, today: Day): string {
	return `You are away until ${formatDay(until, today)}`;
}

/** `Next is Ana Diaz, on 3 December.` */
export function nextIs(name: string, when: string): string {
	return `Next is ${name}, on ${when}.`;
}

export const END_HEADING = 'That is it for now';

/** `Go on with three more`. */
export function goOnWith(more: number): string {
	return `Go on with ${inWords(more)} more`;
}

/* Left and gone on with. */
export const GOING_ON = 'Going on where you stopped.';

/** Of a session that is left. `did`: what was done so far, a sentence. */
export function stopped(did: string): string {
	return `${did} The rest can wait.`;
}

/* The buttons below a card. */
export const NEXT_CYCLE = 'Next cycle';
export const BACK = 'Back';
export const NEXT = 'Next';
export const STOP = 'Stop';

/** `2 of 5`: which card it is. */
export function placeOf(position: number, total: number): string {
	return `${position} of ${total}`;
}

export const NOTHING_DUE = 'Nothing more is due here.';

/** A touch was logged, and so many promises are due all the same. */
export function stillPromised(count: number): string {
	return `The touch is logged. ${count === 1 ? 'A promise is still due.' : `${capitalised(inWords(count))} promises are still due.`}`;
}

export function noteGone(name: string): string {
	return `The note of ${name} is not there any more.`;
}

/* Put off again and again. */
export const PAUSED_NO_CYCLE = 'While they are paused there is no next cycle';
export const NO_CADENCE_NO_CYCLE = 'Without a cadence there is no next cycle';
export const RHYTHM_QUESTION = 'Is this the right rhythm?';
/** Behind the name. */
export const TWICE_IN_A_ROW = ' has gone to the next cycle twice in a row. Perhaps that is too often for the two of you.';
export const KEEP_RHYTHM = 'Keep it as it is';

/** `Every 6 months`. */
export function everyChoice(cadence: Cadence): string {
	return capitalised(formatEvery(cadence));
}

/** `Tier Network, every 6 months`. */
export function tierChoice({ name, cadence }: { readonly name: string; readonly cadence: Cadence }): string {
	return `Tier ${name}, ${formatEvery(cadence)}`;
}

export function cadenceChanged(name: string, cadence: Cadence, next: Day, today: Day): string {
	return `${name}: ${formatEvery(cadence)} from now on. They come up again on ${formatDay(next, today)}.`;
}
