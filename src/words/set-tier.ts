import type { Day } from '../core/day.ts';
import type { Tier } from '../core/tier.ts';
import { contacts, places } from './counts.ts';
import { formatDay } from './day.ts';
import { formatEvery } from './every.ts';

/** What is said where a contact gets a tier, and where the tier is full. */

/** Below a choice: that the contact is there now. */
export const NOW = 'now';
/** What it means to have no tier. */
export const NOT_ON_LIST = 'not on the due list';
export const KEPT_BY_CADENCE = 'kept up with by the cadence in the note';
export const CHOOSE_WHO = 'Choose who moves';
/** Around the name of whoever moves, on the button. */
export const MOVE: readonly [before: string, after: string] = ['Move ', ''];
export const LONGEST_FIRST = 'Those longest out of touch come first.';

/** `9 of 12 places`. */
export function placesPhrase(taken: number, tier: Pick<Tier, 'places'>): string {
	return `${taken} of ${places(tier.places)}`;
}

/** Of somebody with no touch yet. */
export function metOn(day: Day, today: Day): string {
	return `met ${formatDay(day, today)}`;
}

/** What a tier is called as a place to go to, with the places taken once somebody is there: `Network, then 15 of 20 places`. */
export function destinationPhrase(name: string, taken: number, tier: Pick<Tier, 'places'>): string {
	return `${name}, then ${placesPhrase(taken + 1, tier)}`;
}

/** The same as a choice in the list of where somebody moves. */
export function toTier(name: string, taken: number, tier: Pick<Tier, 'places'>): string {
	return `to ${destinationPhrase(name, taken, tier)}`;
}

/** Of the list of tiers that somebody can move to. */
export function whereTo(name: string): string {
	return `Where ${name} moves to`;
}

/** Over the question who moves. */
export function fullTitle({ name, places: count }: Pick<Tier, 'name' | 'places'>): string {
	return `${name} ${count === 0 ? 'has no places' : 'is full'}: who moves?`;
}

/** What is said of a tier that has no place left: `All 12 places of Key are taken.` */
export function fullSentence({ name, places: count }: Pick<Tier, 'name' | 'places'>, taken: number): string {
	if (count === 0) return `${name} has ${contacts(taken)} already, and no places.`;
	if (taken > count) return `${name} has ${contacts(taken)} already, for ${places(count)}.`;
	return count === 1 ? `The one place of ${name} is taken.` : `All ${count} places of ${name} are taken.`;
}

/** Asks who moves: what goes before and after the name of who comes. Where there are more than places already, one move makes no room. */
export function whoMoves(tier: Pick<Tier, 'places'>, taken: number): readonly [before: string, after: string] {
	return [taken > tier.places ? 'Who moves, so that there are no more than now with ' : 'Who moves, to make room for ', '?'];
}

/** Where neither was chosen; `letBe` is what the other button says. */
export function chooseWhoOr(letBe: string): string {
	return `Choose who moves, or “${letBe}”.`;
}

/** `Ana Diaz is in Key now.` That it has no places is said, since nobody is asked who moves where nobody is in it. */
export function inTierNow(name: string, tier: Pick<Tier, 'name' | 'places'>): string {
	return `${name} is in ${tier.name} now${tier.places === 0 ? ', which has no places' : ''}.`;
}

/** `Ana Diaz is in Network now, every 6 months. They come up again on 22 May 2027.` */
export function inRhythmNow(name: string, tier: Pick<Tier, 'name' | 'cadence'>, day: Day, today: Day): string {
	return `${name} is in ${tier.name} now, ${formatEvery(tier.cadence)}. They come up again on ${formatDay(day, today)}.`;
}

/** After that, of whoever made room; null: without a tier. */
export function otherIsIn(name: string, tier: string | null): string {
	return `${name} is in ${tier ?? 'no tier'}.`;
}
