import type { Attendee } from './attendee.ts';
import type { Contact } from './contact.ts';
import { isLinkTo } from './event-link-text.ts';
import { phoneKey, profileKey } from './matching-evidence.ts';
import { joinAttendees, samePeople } from './matching-same-person.ts';
import type { Match } from './matching.ts';

/** Somebody's entries on a list, and all that these say together. */
export interface PersonEntries {
	readonly entries: readonly Attendee[];
	readonly attendee: Attendee;
}

/**
 * The entries that are a match's for sure. Of two people on a list whom only their name makes one contact, the second is left alone: on a list of new people they
 * would be namesakes, and creating the first does not make the second the same.
 */
export function entriesOf(match: Match, attendees: readonly Attendee[]): PersonEntries {
	// In the order of the list, on which it depends who is who.
	const all = [...match.sources].sort((a, b) => a - b).flatMap((source) => attendees[source] ?? []);
	if (match.kind !== 'known' || all.length < 2) return { entries: all, attendee: match.attendee };
	const people = samePeople(all);
	if (people.length < 2) return { entries: all, attendee: match.attendee };
	const identified = people.filter(({ attendee }) => isIdentified(attendee, match.contact));
	const kept = identified.length > 0 ? identified : people.slice(0, 1);
	const sources = kept.flatMap((person) => person.sources).sort((a, b) => a - b);
	return { entries: sources.flatMap((source) => all[source] ?? []), attendee: kept.map(({ attendee }) => attendee).reduce(joinAttendees) };
}

/** Whether more than a name says that somebody is a contact. */
function isIdentified({ link, emails, phones, profiles }: Attendee, contact: Contact): boolean {
	const share = (theirs: readonly string[], ours: readonly string[], key: (text: string) => string | null): boolean => {
		const keys = new Set(ours.flatMap((one) => key(one) ?? []));
		return theirs.some((one) => keys.has(key(one) ?? ''));
	};
	return (
		(link !== null && isLinkTo(link, contact.path)) ||
		share(emails, contact.emails, (email) => email.toLowerCase()) ||
		share(phones, contact.phones, phoneKey) ||
		share(profiles, contact.profiles.map(({ url }) => url), profileKey)
	);
}
