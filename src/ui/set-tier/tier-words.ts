import { formatEvery } from '../../words/every.ts';
import type { Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import { formatDay } from '../../words/day.ts';
import { membersByLongestSilence } from '../../core/full-tier.ts';
import { lastTouchOf, metOnOf } from '../../core/past-day.ts';
import type { Tier } from '../../core/tier.ts';

/** A place in the network: a tier, or none. Null: no tier. */
export type TierOrNone = Tier | null;

/** `9 of 12 places`. */
export function placesPhrase(taken: number, { places }: Pick<Tier, 'places'>): string {
	return `${taken} of ${places === 1 ? '1 place' : `${places} places`}`;
}

/** How many take a place of a tier, whoever is left out of account not among them. */
export function takenIn(contacts: readonly Contact[], tier: Tier, today: Day, leftOut: readonly Contact[] = []): number {
	const paths = leftOut.map(({ path }) => path);
	return membersByLongestSilence(contacts, tier.key, today).filter(({ contact }) => !paths.includes(contact.path)).length;
}

/** What a choice of a tier says below its name: `every 3 months · 9 of 12 places · now`. */
export function choiceNote(tier: TierOrNone, contact: Contact, contacts: readonly Contact[], today: Day): string {
	const now = (contact.tier?.key ?? null) === (tier?.key ?? null) ? ['now'] : [];
	if (tier === null) return [contact.ownCadence === null ? 'not on the due list' : 'kept up with by the cadence in the note', ...now].join(' · ');
	return [formatEvery(tier.cadence), placesPhrase(takenIn(contacts, tier, today), tier), ...now].join(' · ');
}

/** How long somebody has been quiet: `last in touch 14 July`, `met 3 May`, `not in touch yet`. */
export function silenceInWords(contact: Contact, today: Day): string {
	const touched = lastTouchOf(contact, today);
	switch (touched.kind) {
		case 'touched':
			return `last in touch ${formatDay(touched.day, today)}`;
		case 'unclear':
			return 'the last touch cannot be read';
		case 'never': {
			const metOn = metOnOf(contact, today);
			return metOn === null ? 'not in touch yet' : `met ${formatDay(metOn, today)}`;
		}
	}
}

/** Where somebody of a tier would go unless the user says otherwise: the next one down; from the last, none. */
export function nextDown(tier: Tier, tiers: readonly Tier[]): TierOrNone {
	return tiers[tiers.findIndex(({ key }) => key === tier.key) + 1] ?? null;
}

/** What a tier is called as a place to go to, with the places taken once somebody is there: `Network, then 15 of 20 places`. */
export function destinationPhrase(name: string, taken: number, tier: Pick<Tier, 'places'>): string {
	return `${name}, then ${placesPhrase(taken + 1, tier)}`;
}

/** What is said of a tier that has no place left: `All 12 places of Key are taken.` */
export function fullSentence({ name, places }: Pick<Tier, 'name' | 'places'>, taken: number): string {
	const whom = taken === 1 ? '1 contact' : `${taken} contacts`;
	if (places === 0) return `${name} has ${whom} already, and no places.`;
	if (taken > places) return `${name} has ${whom} already, for ${places === 1 ? '1 place' : `${places} places`}.`;
	return places === 1 ? `The one place of ${name} is taken.` : `All ${places} places of ${name} are taken.`;
}

/** Asks who moves: what goes before and after the name of who comes. Where there are more than places already, one move makes no room. */
export function whoMoves({ places }: Pick<Tier, 'places'>, taken: number): readonly [before: string, after: string] {
	return [taken > places ? 'Who moves, so that there are no more than now with ' : 'Who moves, to make room for ', '?'];
}

/** `Ana Diaz is in Key now.` That it has no places is said, since nobody is asked who moves where nobody is in it. */
export function inTierNow(name: string, tier: Pick<Tier, 'name' | 'places'>): string {
	return `${name} is in ${tier.name} now${tier.places === 0 ? ', which has no places' : ''}.`;
}
