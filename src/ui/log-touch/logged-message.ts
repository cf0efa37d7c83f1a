import type { TouchToLog } from '../../actions/log-touch.ts';
import { namesOf, type Named } from '../../actions/named.ts';
import type { Day } from '../../core/day.ts';
import { weightOf, type Channel } from '../../core/touch.ts';
import * as words from '../../words/logged.ts';

/** A contact whose next touch stays as it is after the touch. */
export interface StayingNextTouch {
	readonly contact: Named;
	readonly day: Day;
}

/** What the notice says when a touch has been logged: with whom, on which other day than today, and what was written with it. */
export function loggedMessage({ contacts, touch, nextTouch, promises = [], oweReply = false }: TouchToLog, channels: readonly Channel[], today: Day): string {
	const count = promises.length + Number(oweReply);
	return [
		weightOf(touch, channels) === 'light' ? words.LOGGED_LIGHT : words.loggedWith(touch.channel, namesOf(contacts), touch.day === today ? null : touch.day, today),
		...(nextTouch === null ? [] : [words.nextTouchSet(nextTouch, today)]),
		...(count === 0 ? [] : [words.promisesAdded(count)]),
	].join(' ');
}

/** What the notice adds about next touches that stay; empty where there are none. */
export function stayingMessage(staying: readonly StayingNextTouch[], today: Day): string {
	const [first] = staying;
	if (first === undefined) return '';
	if (staying.length === 1) return words.nextTouchStays(first.day, today);
	return words.nextTouchesStay(namesOf(staying.map(({ contact }) => contact)));
}
