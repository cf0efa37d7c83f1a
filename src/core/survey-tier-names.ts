import { capitalised } from '../words/capitalised.ts';
import type { Tier } from './tier.ts';

/** A value of the notes, and the key of the tier that it is to mean. */
export interface TierMeaning {
	readonly value: string;
	readonly tier: string;
}

/** What can be the name of a tier as it stands. */
const WORD = /^\p{L}[\p{L}\p{M}\p{N} '’-]*$/u;

/**
 * The tiers with what these values are to mean, the most frequent first; the same list where that changes nothing. A value that is the name of another tier
 * takes that name along, since no value can mean two; the tier that loses it is called by the user's own word for it, else by its key. Keys stay.
 */
export function withTierValues(tiers: readonly Tier[], meanings: readonly TierMeaning[]): readonly Tier[] {
	const movable = meanings.filter(({ value }) => !tiers.some(({ key }) => isSame(key, value)));
	const changed = tiers.map((tier) => {
		const own = movable.filter((meaning) => meaning.tier === tier.key).map(({ value }) => value);
		const name = nameWith(tier, own, tiers, movable);
		const known = [tier.key, name, ...tier.alsoMeans];
		const fresh = own.filter((value) => !known.some((one) => isSame(one, value)));
		return name === tier.name && fresh.length === 0 ? tier : { ...tier, name, alsoMeans: [...tier.alsoMeans, ...fresh] };
	});
	return changed.every((tier, index) => tier === tiers[index]) ? tiers : changed;
}

/** `own`: the values that are to mean the tier. */
function nameWith({ key, name }: Tier, own: readonly string[], tiers: readonly Tier[], meanings: readonly TierMeaning[]): string {
	const taken = tiers.find((other) => other.key !== key && own.some((value) => isSame(other.name, value)));
	if (taken !== undefined) return taken.name;
	const isLost = meanings.some((meaning) => meaning.tier !== key && isSame(meaning.value, name) && tiers.some((other) => other.key === meaning.tier));
	if (!isLost) return name;
	const word = own.find((value) => WORD.test(value));
	return word === undefined ? key : capitalised(word);
}

function isSame(one: string, other: string): boolean {
	return one.trim().toLowerCase() === other.trim().toLowerCase();
}
