import { PROMISE_DUE, THEY_PROMISED_SOMETHING } from '../words/promises.ts';
import type { Day } from './day.ts';
import { reasonOf, type Listing } from './reason.ts';

/** Why a contact is listed, for a card that shows promises in lines of their own: what was promised is not said twice. Empty where there is no reason to be. */
export function whyNow(listing: Listing, today: Day): string {
	const { promises } = listing;
	const rest = reasonOf({ ...listing, promises: [] }, today);
	const promised = promises.some(({ from }) => from === 'mine') ? PROMISE_DUE : THEY_PROMISED_SOMETHING;
	return [...(promises.length === 0 ? [] : [promised]), ...(rest === '' ? [] : [rest])].join(' · ');
}
