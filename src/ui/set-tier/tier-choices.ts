import type { Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import { membersByLongestSilence } from '../../core/full-tier.ts';
import { lastTouchOf, metOnOf } from '../../core/past-day.ts';
import type { Tier } from '../../core/tier.ts';
import { formatEvery } from '../../words/every.ts';
import { KEPT_BY_CADENCE, metOn, NOT_ON_LIST, NOW, placesPhrase } from '../../words/set-tier.ts';
import { lastInTouch } from '../../words/who-is-in.ts';

/** A place in the network: a tier, or none. Null: no tier. */
export type TierOrNone = Tier | null;

/** How many take a place of a tier, whoever is left out of account not among them. */
export function takenIn(contacts: readonly Contact[], tier: Tier, today: Day, leftOut: readonly Contact[] = []): number {
	const paths = leftOut.map(({ path }) => path);
	return membersByLongestSilence(contacts, tier.key, today).filter(({ contact }) => !paths.includes(contact.path)).length;
}

/** What a choice of a tier says below its name: `every 3 months · 9 of 12 places · now`. */
export function choiceNote(tier: TierOrNone, contact: Contact, contacts: readonly Contact[], today: Day): string {
	const now = (contact.tier?.key ?? null) === (tier?.key ?? null) ? [NOW] : [];
	if (tier === null) return [contact.ownCadence === null ? NOT_ON_LIST : KEPT_BY_CADENCE, ...now].join(' · ');
	return [formatEvery(tier.cadence), placesPhrase(takenIn(contacts, tier, today), tier), ...now].join(' · ');
}

/** How long somebody has been quiet: `last in touch 14 July`, `met 3 May`, `not in touch yet`. */
export function silenceInWords(contact: Contact, today: Day): string {
	const touched = lastTouchOf(contact, today);
	const met = touched.kind === 'never' ? metOnOf(contact, today) : null;
	return met === null ? lastInTouch(touched, today) : metOn(met, today);
}

/** Where somebody of a tier would go unless the user says otherwise: the next one down; from the last, none. */
export function nextDown(tier: Tier, tiers: readonly Tier[]): TierOrNone {
	return tiers[tiers.findIndex(({ key }) => key === tier.key) + 1] ?? null;
}
