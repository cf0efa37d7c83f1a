import { matchReason } from '../words/matching.ts';
import type { Attendee } from './attendee.ts';
import type { Contact } from './contact.ts';
import { indexContacts, matchAttendees, noMatchOptions, type Match, type MatchingIndex } from './matching.ts';

/** Contacts that somebody may be, and why in a few words. */
export interface KnownPeople {
	readonly contacts: readonly Contact[];
	readonly why: string;
}

export const nobodyKnown: KnownPeople = { contacts: [], why: '' };

/** What is known of somebody who is about to become a contact. */
export type Newcomer = Pick<Attendee, 'emails' | 'phones' | 'company'> & { readonly name: string };

/** The same as long as the contacts are: making it ready takes a moment where there are thousands. */
const indices = new WeakMap<readonly Contact[], MatchingIndex>();

/** Contacts of the same or a similar name, of this address or number. */
export function peopleLike({ name, emails, phones, company }: Newcomer, contacts: readonly Contact[]): KnownPeople {
	if (name === '' && emails.length === 0 && phones.length === 0) return nobodyKnown;
	const attendee: Attendee = { name: name === '' ? null : name, isGuessedName: false, link: null, emails, phones, profiles: [], company, role: null, remark: null, kind: 'person', answer: null, came: null, place: null };
	const index = indices.get(contacts) ?? indexContacts(contacts);
	indices.set(contacts, index);
	// Nothing leaves out whom the user has typed.
	const [match] = matchAttendees([attendee], index, { ...noMatchOptions, takenIn: new Set([0]) });
	return match === undefined ? nobodyKnown : peopleOf(match);
}

function peopleOf(match: Match): KnownPeople {
	switch (match.kind) {
		case 'known':
			return { contacts: [match.contact], why: matchReason(match) };
		case 'unsure':
			return match.candidates.length === 0 ? nobodyKnown : { contacts: match.candidates, why: matchReason(match) };
		case 'new':
		case 'left-out':
			return nobodyKnown;
	}
}
