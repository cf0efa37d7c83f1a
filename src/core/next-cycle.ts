import { addCadence, type Cadence } from './cadence.ts';
import { averageDaysOf } from './cadence-length.ts';
import { cadenceOf, type Contact } from './contact.ts';
import type { Day } from './day.ts';
import { isPaused } from './place.ts';
import type { Tier } from './tier.ts';

/** Put off so many times in a row without a touch, the cadence is wrong, not the person. */
const TOO_OFTEN = 2;
const MOST_OFFERED = 2;

/** Steps of a cadence, each a good deal longer than the one before. */
const STEPS: readonly Cadence[] = [
	{ count: 1, unit: 'week' },
	{ count: 2, unit: 'week' },
	{ count: 1, unit: 'month' },
	{ count: 45, unit: 'day' },
	{ count: 3, unit: 'month' },
	{ count: 6, unit: 'month' },
	{ count: 1, unit: 'year' },
	{ count: 2, unit: 'year' },
];
/** What is hardly longer is no offer: three months are not one for 90 days. */
const LONGER_BY = 1.3;

/** What could be changed for somebody who was put off again and again. Both lists may be empty. */
export interface CadenceOffer {
	/** The next longer first, two at the most. */
	readonly cadences: readonly Cadence[];
	/** Tiers in which they would come up less often, closest first. */
	readonly tiers: readonly Tier[];
}

/** The day to which "Next cycle" puts somebody off: one cadence from today. Null: there is no cadence, or they are paused, and a day would bring them back sooner. */
export function nextCycleDay(contact: Contact, today: Day): Day | null {
	const cadence = cadenceOf(contact);
	return cadence === null || isPaused(contact, today) ? null : addCadence(today, cadence);
}

/** What to offer somebody who has put a contact off to the next cycle so many times in a row. Null: nothing yet. */
export function offerAfter(timesInARow: number, contact: Contact, tiers: readonly Tier[]): CadenceOffer | null {
	const cadence = cadenceOf(contact);
	if (timesInARow < TOO_OFTEN || cadence === null) return null;
	return { cadences: longerCadences(cadence), tiers: tiers.filter((tier) => tier.key !== contact.tier?.key && averageDaysOf(tier.cadence) > averageDaysOf(cadence)) };
}

/** The next longer cadences, nearest first, two at the most: 3 months and 6 months for 45 days. None beyond two years. */
export function longerCadences(cadence: Cadence): readonly Cadence[] {
	const least = averageDaysOf(cadence) * LONGER_BY;
	return STEPS.filter((step) => averageDaysOf(step) >= least).slice(0, MOST_OFFERED);
}
