import type { Cadence } from '../core/cadence.ts';
import type { Day } from '../core/day.ts';
import { formatDay } from './day.ts';
import { formatEvery } from './every.ts';
import { DONE_FOR_THIS_YEAR } from './labels.ts';
export { IN_TOUCH_AGAIN_ON as AGAIN_ON, PAUSE } from './labels.ts';

/** What can be done instead of being in touch now, and what is said once it is. Promises come in their quotes: `“Send the article”`. */

/** `Not now: Ana Diaz`, `Not now: birthday on 24 November`. */
export function notNowAbout(what: string): string {
	return `Not now: ${what}`;
}

/** Where the choices are asked for by name. */
export function untilWhen(name: string): string {
	return `Not now for ${name}: until when?`;
}

export function movePromise(promise: string): string {
	return `Move ${promise}`;
}

export function notNowMovePromise(promise: string): string {
	return `Not now: move ${promise}`;
}

export function promiseMoved(promise: string, day: Day, today: Day): string {
	return `${promise} is moved to ${formatDay(day, today)}.`;
}

/** `Next cycle, every 3 months`. */
export function nextCycle(cadence: Cadence): string {
	return `Next cycle, ${formatEvery(cadence)}`;
}

export function comesUpAgain(name: string, day: Day, today: Day): string {
	return `${name} comes up again on ${formatDay(day, today)}.`;
}

export function paused(name: string): string {
	return `${name} is paused. Not now, in the menu of the note, ends the pause.`;
}

export function neverComesUp(name: string, standing: 'archived' | 'died'): string {
	return standing === 'died' ? `${name} has died, and does not come up again.` : `${name} is archived, and does not come up again.`;
}

/** Who was put off to the next cycle, and what keeps them on the list all the same. */
interface PutOff {
	readonly name: string;
	readonly day: Day;
	/** A later day than the cycle's, which the user set. */
	readonly isOwnDay: boolean;
	/** How many promises stay. */
	readonly promises: number;
	/** The occasion that stays, as it is called; null: none. */
	readonly occasion: string | null;
}

/** `Ana Diaz comes up again on 22 February 2027; the promise stays on the list.` */
export function putOff({ name, day, isOwnDay, promises, occasion }: PutOff, today: Day): string {
	const when = isOwnDay ? `${formatDay(day, today)}, the later day that you set` : formatDay(day, today);
	const staying = [...(promises === 0 ? [] : [promises === 1 ? 'the promise' : 'the promises']), ...(occasion === null ? [] : [occasion])];
	if (staying.length === 0) return `${name} comes up again on ${when}.`;
	return `${name} comes up again on ${when}; ${staying.join(' and ')} ${staying.length > 1 || promises > 1 ? 'stay' : 'stays'} on the list.`;
}

/** In `putOff`, of a birthday as it is called: `the birthday`. */
export function theBirthday(name: string): string {
	return `the ${name}`;
}

/** `Done for this year: birthday of Ana Diaz`, on a button. */
export function doneForThisYear(occasion: string, name: string): string {
	return `${DONE_FOR_THIS_YEAR}: ${occasion} of ${name}`;
}

/** Once it is done. */
export function wasDoneForThisYear(occasion: string, name: string): string {
	return `${doneForThisYear(occasion, name)}.`;
}
