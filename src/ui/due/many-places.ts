import type { Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import { takesPlace } from '../../core/place.ts';
import type { Tier } from '../../core/tier.ts';
import { takenIn } from '../set-tier/tier-choices.ts';

/** The places of a tier, where several come. */
export interface ManyPlaces {
	/** How many of them take a place. */
	readonly coming: number;
	/** Places that are left for them, their own among them; 0 also where there are too many already. */
	readonly room: number;
	/** How many take a place of it once they are all there, and nobody moves. */
	readonly then: number;
}

/** Counts for those who come alone: whoever is not among them keeps a place that is there already. */
export function manyPlaces(contacts: readonly Contact[], tier: Tier, comers: readonly Contact[], today: Day): ManyPlaces {
	const coming = comers.filter((contact) => takesPlace(contact, today)).length;
	const taken = takenIn(contacts, tier, today, comers);
	return { coming, room: Math.max(0, tier.places - taken), then: taken + coming };
}
