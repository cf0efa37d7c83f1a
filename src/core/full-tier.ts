import type { Contact } from './contact.ts';
import { laterDay, type Day } from './day.ts';
import { lastTouchOf, metOnOf } from './past-day.ts';
import { foldName } from './person-name.ts';
import { takesPlace } from './place.ts';
import type { Tier } from './tier.ts';

/** A member of a tier and how long it has been quiet. */
export interface TierMember {
	readonly contact: Contact;
	/** The day of the last touch, or when they met if that was later; null where neither is known. */
	readonly since: Day | null;
}

interface Ranked extends TierMember {
	readonly isUnclear: boolean;
	/** What ties are broken by, last but the path. */
	readonly foldedName: string;
}

/** Those who take a place of a tier, longest out of touch first: who might move when it is full. Whose last touch cannot be read comes last. */
export function membersByLongestSilence(contacts: readonly Contact[], tierKey: string, today: Day): readonly TierMember[] {
	return membersOf(contacts, tierKey, today)
		.map((contact): Ranked => ({ contact, since: silentSince(contact, today), isUnclear: lastTouchOf(contact, today).kind === 'unclear', foldedName: foldName(contact.name) }))
		.sort(compareSilence)
		.map(({ contact, since }) => ({ contact, since }));
}

/**
 * Whether a tier has no place left for one more. `joining` is who is to have it: a member does not need a second place, and somebody paused, archived or dead needs none.
 */
export function isFull(contacts: readonly Contact[], tier: Tier, today: Day, joining: Contact | null = null): boolean {
	if (joining !== null && !takesPlace(joining, today)) return false;
	return membersOf(contacts, tier.key, today).filter(({ path }) => path !== joining?.path).length >= tier.places;
}

function membersOf(contacts: readonly Contact[], tierKey: string, today: Day): readonly Contact[] {
	return contacts.filter((contact) => contact.tier?.key === tierKey && takesPlace(contact, today));
}

function silentSince(contact: Contact, today: Day): Day | null {
	const touched = lastTouchOf(contact, today);
	return laterDay(touched.kind === 'touched' ? touched.day : null, metOnOf(contact, today));
}

function compareSilence(a: Ranked, b: Ranked): number {
	if (a.isUnclear !== b.isUnclear) return a.isUnclear ? 1 : -1;
	if (a.since !== b.since) return compareText(a.since ?? '', b.since ?? '');
	return a.foldedName === b.foldedName ? compareText(a.contact.path, b.contact.path) : compareText(a.foldedName, b.foldedName);
}

function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
