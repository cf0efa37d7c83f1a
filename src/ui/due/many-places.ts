import type { Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import { takesPlace } from '../../core/place.ts';
import type { Tier } from '../../core/tier.ts';
import { takenIn } from '../set-tier/tier-choices.ts';

/** The places of a tier, where several come. */
export interface ManyPlaces {
	/** How many of them take a place of it that they do not have yet. */
	readonly coming: number;
	/** How many of them have a place there already. */
	readonly here: number;
	/** Places that are left for those who come; 0 also where there are too many already. */
	readonly room: number;
	/** How many take a place of it once they are all there, and nobody moves. */
	readonly then: number;
	/** Whether they are more than all its places, so that nobody who moves makes room enough. */
	readonly isTooMany: boolean;
}

/** Counts for those who come alone: whoever is not among them keeps a place that is there already. */
export function manyPlaces(contacts: readonly Contact[], tier: Tier, comers: readonly Contact[], today: Day): ManyPlaces {
	const taking = comers.filter((contact) => takesPlace(contact, today));
	const here = taking.filter((contact) => contact.tier?.key === tier.key).length;
	const coming = taking.length - here;
	const taken = takenIn(contacts, tier, today);
	return { coming, here, room: Math.max(0, tier.places - taken), then: taken + coming, isTooMany: taking.length > tier.places };
}
