import { namesOf, type Named } from '../../actions/named.ts';
import { formatDay, type Day } from '../../core/day.ts';
import { weightOf, type Channel, type Touch } from '../../core/touch.ts';

/** A contact whose next touch stays as it is after the touch. */
export interface StayingNextTouch {
	readonly contact: Named;
	readonly day: Day;
}

/** What the notice says when a touch has been logged. */
export function loggedMessage(touch: Touch, contacts: readonly Named[], channels: readonly Channel[]): string {
	if (weightOf(touch, channels) === 'light') return 'Logged. A light touch does not move the last touch.';
	return `Logged ${oneOf(touch.channel)} with ${namesOf(contacts)}.`;
}

/** What the notice adds about next touches that stay; empty where there are none. */
export function stayingMessage(staying: readonly StayingNextTouch[], today: Day): string {
	const [first] = staying;
	if (first === undefined) return '';
	if (staying.length === 1) return `Next touch ${formatDay(first.day, today)} stays.`;
	return `The next touches of ${namesOf(staying.map(({ contact }) => contact))} stay.`;
}

/** `a call`, `an email`; a touch without a channel is `a touch`. */
export function oneOf(channel: string | null): string {
	if (channel === null) return 'a touch';
	const noun = channel.toLowerCase() === 'video' ? 'video call' : channel;
	return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
