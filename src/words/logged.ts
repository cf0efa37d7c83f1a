import type { Day } from '../core/day.ts';
import { formatDay } from './day.ts';

/** What the notice says once a touch is logged. */

export const LOGGED_LIGHT = 'Logged. A light touch does not move the last touch.';

/** `Logged a call with Ana Diaz on 21 November.` `day`: null where it is today. */
export function loggedWith(channel: string | null, names: string, day: Day | null, today: Day): string {
	return `Logged ${oneOf(channel)} with ${names}${day === null ? '' : ` on ${formatDay(day, today)}`}.`;
}

export function nextTouchSet(day: Day, today: Day): string {
	return `Next touch ${formatDay(day, today)}.`;
}

export function promisesAdded(count: number): string {
	return count === 1 ? '1 promise added.' : `${count} promises added.`;
}

/** Of a next touch that stays as it is after the touch. */
export function nextTouchStays(day: Day, today: Day): string {
	return `Next touch ${formatDay(day, today)} stays.`;
}

export function nextTouchesStay(names: string): string {
	return `The next touches of ${names} stay.`;
}

export const CLEAR_IT = 'Clear it';
export const CLEAR_THEM = 'Clear them';
export const NEXT_TOUCHES_CLEARED = 'Next touches cleared.';

export function nextTouchCleared(name: string): string {
	return `Next touch of ${name} cleared.`;
}

/** `a call`, `an email`; a touch without a channel is `a touch`. */
export function oneOf(channel: string | null): string {
	if (channel === null) return 'a touch';
	const noun = channel.toLowerCase() === 'video' ? 'video call' : channel;
	return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
