import { nextCycle } from '../../actions/change-cycle.ts';
import type { Contact } from '../../core/contact.ts';
import { laterDay, type Day } from '../../core/day.ts';
import { nextCycleDay, offerAfter, type CadenceOffer } from '../../core/next-cycle.ts';
import { isBirthday, occasionName } from '../../core/occasion.ts';
import { putOff, theBirthday } from '../../words/not-now.ts';
import { listedFor } from '../listed-for.ts';
import { perform } from '../perform.ts';
import type { Screen } from '../screen.ts';
import { countNextCycle } from './next-cycles.ts';
import { createTellingScreen } from './telling-screen.ts';

/** What came of putting somebody off to the next cycle. */
export interface PutOff {
	readonly isDone: boolean;
	/** They were put off again and again; null where not, and where nothing could be offered. */
	readonly offer: CadenceOffer | null;
}

/** The day on which somebody who is put off to the next cycle comes up again: a later one that the user set stays. Null: there is no cadence, or they are paused. */
export function comesUpAgainOn(contact: Contact, today: Day): Day | null {
	const cycle = nextCycleDay(contact, today);
	return cycle === null ? null : laterDay(cycle, contact.nextTouch);
}

/** Puts somebody off to the next cycle, wherever that is chosen, with a notice and Undo; and counts it on this device. */
export async function putOffToNextCycle(screen: Screen, contact: Contact): Promise<PutOff> {
	const today = screen.today();
	const cycle = nextCycleDay(contact, today);
	if (cycle === null) return { isDone: false, offer: null };
	let times = 0;
	const telling = createTellingScreen(screen, () => {
		times = countNextCycle(screen.device, contact, cycle, today);
	});
	// A text that is worked out is said also where nothing had to be written.
	const isDone = await perform(telling, (context) => nextCycle(screen.notes, contact, cycle, context), { message: () => putOffMessage(screen, contact, cycle) });
	const offer = offerAfter(times, contact, screen.settings().tiers);
	return { isDone, offer: offer === null || offer.cadences.length + offer.tiers.length === 0 ? null : offer };
}

/** `Ana Diaz comes up again on 22 February 2027; the promise stays on the list.` */
export function putOffMessage(screen: Pick<Screen, 'settings' | 'today'>, contact: Contact, cycle: Day): string {
	const { name, nextTouch } = contact;
	const { promises, occasion } = listedFor(screen, contact);
	const staying = occasion === null ? null : isBirthday(occasion.kind) ? theBirthday(occasionName(occasion)) : occasionName(occasion);
	const isOwnDay = nextTouch !== null && nextTouch > cycle;
	return putOff({ name, day: isOwnDay ? nextTouch : cycle, isOwnDay, promises: promises.length, occasion: staying }, screen.today());
}
