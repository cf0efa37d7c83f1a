import type { TouchToLog } from '../../actions/log-touch.ts';
import { namesOf, type Named } from '../../actions/named.ts';
import type { Day } from '../../core/day.ts';
import { formatDay } from '../../words/day.ts';
import { weightOf, type Channel } from '../../core/touch.ts';

/** A contact whose next touch stays as it is after the touch. */
export interface StayingNextTouch {
	readonly contact: Named;
	readonly day: Day;
}

/** What the notice says when a touch has been logged: with whom, on which other day than today, and what was written with it. */
export function loggedMessage({ contacts, touch, nextTouch, promises = [], oweReply = false }: TouchToLog, channels: readonly Channel[], today: Day): string {
	const on = touch.day === today ? '' : ` on ${formatDay(touch.day, today)}`;
	const count = promises.length + Number(oweReply);
	return [
		weightOf(touch, channels) === 'light' ? 'Logged. A light touch does not move the last touch.' : `Logged ${oneOf(touch.channel)} with ${namesOf(contacts)}${on}.`,
		...(nextTouch === null ? [] : [`Next touch ${formatDay(nextTouch, today)}.`]),
		...(count === 0 ? [] : [count === 1 ? '1 promise added.' : `${count} promises added.`]),
	].join(' ');
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
