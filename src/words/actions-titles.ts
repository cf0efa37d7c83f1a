import type { Cadence } from '../core/cadence.ts';
import { contacts } from './counts.ts';
import { formatEvery } from './every.ts';

/** What actions are called in the list of what can be undone, and where that is told: `Log touch with Ana Diaz`. `who`: see namesTogether. */

/** `Ana Diaz`, `Ana Diaz and Bo Lindqvist`, `Ana Diaz and 3 others`. */
export function namesTogether(names: readonly string[]): string {
	if (names.length <= 2) return names.join(' and ');
	return `${names[0] ?? ''} and ${names.length - 1} others`;
}

export function logTouch(who: string): string {
	return `Log touch with ${who}`;
}

export function changeTouch(name: string): string {
	return `Change touch with ${name}`;
}

export function deleteTouch(name: string): string {
	return `Delete touch with ${name}`;
}

/** Of one that they had before. */
export function lastTouch(who: string): string {
	return `Last touch of ${who}`;
}

export function notNow(who: string): string {
	return `Not now for ${who}`;
}

export function clearNextTouch(who: string): string {
	return `Clear the next touch of ${who}`;
}

export function startFresh(who: string): string {
	return `Start fresh with ${who}`;
}

export function pause(who: string): string {
	return `Pause ${who}`;
}

export function endPause(who: string): string {
	return `End the pause of ${who}`;
}

export function archive(who: string): string {
	return `Archive ${who}`;
}

export function bringBack(who: string): string {
	return `Bring back ${who}`;
}

export function hasDied(name: string): string {
	return `${name} has died`;
}

/** Null: they are in none. */
export function inTier(who: string, tier: string | null): string {
	return `${who}: ${tier ?? 'no tier'}`;
}

/** Where some come and some move. */
export function tiersOf(who: string): string {
	return `Tiers of ${who}`;
}

/** Null: the tier's own. */
export function inTouch(who: string, cadence: Cadence | null): string {
	return `${who}: ${cadence === null ? "the tier's cadence" : formatEvery(cadence)}`;
}

export function addTag(who: string, tag: string): string {
	return `#${tag} for ${who}`;
}

export function removeTag(who: string, tag: string): string {
	return `No #${tag} for ${who}`;
}

export function tickPromise(promise: string): string {
	return `Tick “${promise}”`;
}

export function movePromise(promise: string): string {
	return `Move “${promise}”`;
}

export function settleOccasion(name: string): string {
	return `Done for this year: ${name}`;
}

export function mendLastTouch(name: string): string {
	return `Bring the last touch of ${name} up to date`;
}

export function mendProperties(name: string): string {
	return `Repair the properties of ${name}`;
}

/** After an event: how many contacts are new, and what it is called; null: nobody knows. */
export function afterEvent(created: number, event: string | null): string {
	const what = created === 0 ? 'Update contacts' : `Create ${created === 1 ? 'a contact' : contacts(created)}`;
	return event === null ? `${what} from attendees` : `${what} from ${event}`;
}
