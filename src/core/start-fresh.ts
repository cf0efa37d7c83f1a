import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import type { DueEntry } from './due-list.ts';
import { spreadDueDays } from './spread-weeks.ts';
import type { Tier } from './tier.ts';

export interface StartFreshOptions {
	/** The most in any week; at least 1. */
	readonly perWeek: number;
	/** Weeks are blocks of seven days from today on; the first gets its share now. */
	readonly today: Day;
	/** The closest first. */
	readonly tiers: readonly Tier[];
	/** Due days of everybody who is not spread: those to come, and those of today or before who stay where they are. */
	readonly standing: readonly Day[];
}

/** A contact of the backlog, and the day on which they are to come up. */
export interface FreshStart {
	readonly contact: Contact;
	readonly day: Day;
}

/** Spreads a backlog over as many weeks as it needs, closest tiers first, then those who are latest; of equals, as the due list has them. */
export function startFresh(backlog: readonly DueEntry[], { perWeek, today, tiers, standing }: StartFreshOptions): readonly FreshStart[] {
	const places = new Map(tiers.map(({ key }, index) => [key, index]));
	const ranked = backlog.map((entry) => ({ entry, tier: places.get(entry.contact.tier?.key ?? '') ?? tiers.length, lateness: latenessOf(entry) }));
	ranked.sort((a, b) => (a.tier === b.tier ? b.lateness - a.lateness : a.tier - b.tier));
	return spreadDueDays(ranked, { perWeek, from: today, standing }).map(({ person, day }) => ({ contact: person.entry.contact, day }));
}

/** As in the due list, somebody new counts as one whole cadence late. */
function latenessOf({ due: { state, lateness } }: DueEntry): number {
	return lateness ?? (state === 'new' ? 1 : 0);
}
