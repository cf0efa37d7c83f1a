import { howTier, noSuchTier } from '../words/problems-contact.ts';
import type { Cadence } from './cadence.ts';
import { blank, read, unreadable, type Reading } from './reading.ts';

/** How close a contact is. It gives a default cadence and has a limited number of places. */
export interface Tier {
	/** What stands in a note: `B`. */
	readonly key: string;
	/** What is shown: `Key`. */
	readonly name: string;
	readonly cadence: Cadence;
	/** How many contacts it is meant to hold. */
	readonly places: number;
	/** Whether birthdays and other yearly days of its contacts are shown. */
	readonly occasions: boolean;
	/** Further values of the property that mean this tier. */
	readonly alsoMeans: readonly string[];
	/** A colour of the theme in which its label shows; null: none of its own. */
	readonly color: TierColor | null;
}

/** The colours that every theme has: `red` is the CSS variable `--color-red`. */
export const TIER_COLORS = ['red', 'orange', 'yellow', 'green', 'cyan', 'blue', 'purple', 'pink'] as const;

export type TierColor = (typeof TIER_COLORS)[number];

/** The tier that a property names by key, name or further value, without regard to case. An unknown one is unreadable. */
export function readTier(value: unknown, tiers: readonly Tier[]): Reading<Tier> {
	const one = onlyOf(value);
	if (one === null || one === undefined || (Array.isArray(one) && one.length === 0)) return blank;
	if (typeof one !== 'string' && typeof one !== 'number') return unreadable(howTier(listTiers(tiers)));
	const written = String(one).trim().toLowerCase();
	if (written === '') return blank;
	const means = (tier: Tier, text: string): boolean => [tier.key, tier.name, ...tier.alsoMeans].some((name) => name.trim().toLowerCase() === text);
	// A key counts before a name, so that a tier named like another's key cannot take its contacts.
	const tier = tiers.find(({ key }) => key.trim().toLowerCase() === written) ?? tiers.find((candidate) => means(candidate, written));
	return tier === undefined ? unreadable(noSuchTier(listTiers(tiers))) : read(tier);
}

/** How the tier of this key is written where another value stood: by its name where that named a tier in words, so that a vault of names stays one; else by its key. */
export function tierTextLike(before: unknown, key: string, tiers: readonly Tier[]): string {
	const written = onlyOf(before);
	const wasInWords = typeof written === 'string' && readTier(written, tiers).kind === 'read' && !tiers.some((tier) => tier.key.trim().toLowerCase() === written.trim().toLowerCase());
	const name = wasInWords ? (tiers.find((tier) => tier.key === key)?.name ?? key) : key;
	const byName = readTier(name, tiers);
	return byName.kind === 'read' && byName.value.key === key ? name : key;
}

/** What a list of one holds, which is how Obsidian keeps a property of the type "list"; anything else as it is. */
export function onlyOf(value: unknown): unknown {
	return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

/** `A (Close), B (Key)`: what a note may say. */
export function listTiers(tiers: readonly Tier[]): string {
	return tiers.map(({ key, name }) => (key === name ? key : `${key} (${name})`)).join(', ');
}
