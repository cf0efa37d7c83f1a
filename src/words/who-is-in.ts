import type { Day } from '../core/day.ts';
import type { LastTouch } from '../core/past-day.ts';
import type { Common } from '../core/who-is-in.ts';
import { contacts as contactCount } from './counts.ts';
import { LAST_TOUCH_UNREADABLE, lastInTouch as lastInTouchOn, NOT_IN_TOUCH_YET } from './reason.ts';
export { CLOSE, LOG_TOUCH, REACH_OUT } from './labels.ts';

/** What is said where people of a city or a company are looked for. */

export const WHICH_PLACE = 'Which city or company?';
export const NO_SUCH_PLACE = 'No note says so.';
export const NO_PLACES = 'No contact has a city or a company yet. The properties are city and company.';

/** `city · 3 contacts`. */
export function placeNote({ kind, contacts }: Pick<Common, 'kind' | 'contacts'>): string {
	return `${kind} · ${peopleCount(contacts.length)}`;
}

export function placeTitle({ kind, name }: Pick<Common, 'kind' | 'name'>): string {
	return kind === 'city' ? `Who is in ${name}` : `Who is at ${name}`;
}

export function peopleCount(count: number): string {
	return contactCount(count);
}

/** `last in touch 14 July`; nothing where that cannot be told. */
export function lastInTouch(last: LastTouch, today: Day): string {
	switch (last.kind) {
		case 'touched':
			return lastInTouchOn(last.day, today);
		case 'never':
			return NOT_IN_TOUCH_YET;
		case 'unclear':
			return LAST_TOUCH_UNREADABLE;
	}
}
