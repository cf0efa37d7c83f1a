import type { Day } from '../core/day.ts';
import { formatDay } from './day.ts';
import { counted } from './numbers.ts';
export { CANCEL, CLOSE, GO_ON_WITHOUT_NOTE as GO_ON } from './labels.ts';

/** What is said when last touches are proposed from dated notes. */

export const TITLE = 'Propose last touches from your notes';
export const INTRO = 'Each is the newest dated note that links to somebody or names them. A mention need not be a touch: untick what is not, and the rest is set as their last touch.';
export const NOBODY = 'Everybody has a last touch already, or nobody is a contact yet. There is nothing to propose.';
export const NONE_FOUND = 'No dated note names somebody who has no last touch yet. That is fine: log a touch when you are next in touch.';
export const STOP = 'That is enough';
export const ALL = 'All';
export const NONE = 'None';
export const IN_PROPERTIES = 'named in its properties';

export const SHOW_MORE = 'Show more';

/** `Showing 100 of 5,000. The buttons above and below mean all of them.` */
export function shownOf(shown: number, all: number): string {
	return `Showing ${counted(shown)} of ${counted(all)}. The buttons above and below mean all of them.`;
}

export function looking(done: number, all: number): string {
	return `Looking through your dated notes: ${counted(done)} of ${counted(all)}`;
}

/** `38 of 40 found; for 2 no dated note says anything.` */
export function foundLine(found: number, wanted: number): string {
	const rest = wanted - found;
	if (rest === 0) return found === 1 ? 'Found for the one without a last touch.' : `Found for all ${counted(found)} without a last touch.`;
	return `Found for ${counted(found)} of ${counted(wanted)} without a last touch. Your dated notes say nothing of the ${rest === 1 ? 'other one' : 'others'}, which is fine.`;
}

export function setLabel(count: number): string {
	return count === 1 ? 'Set 1 last touch' : `Set ${counted(count)} last touches`;
}

export function done(count: number): string {
	return count === 1 ? '1 last touch is set.' : `${counted(count)} last touches are set.`;
}

/** `2 November, in`: before the link to the note. */
export function dayIn(day: Day, today: Day): string {
	return `${formatDay(day, today)}, in`;
}
