import type { Attendee } from './attendee.ts';
import { phoneKey, profileKey } from './matching-evidence.ts';
import type { IndexedContact, MatchingIndex } from './matching-index.ts';
import { nearKeys } from './name-comparison-keys.ts';
import { likeness, type ComparedName, type Likeness } from './name-comparison.ts';

/** An address, page or number that an attendee shares with contacts. */
export interface SharedIdentifier {
	readonly kind: 'email' | 'profile' | 'phone';
	readonly value: string;
}

/** Nobody chooses from more; without an end, ten thousand of one surname would each be looked at for each attendee. */
export const MOST_CANDIDATES = 8;
const MOST_LOOKED_AT = 200;

/** The contacts with which an attendee shares an address, page or number, each with the strongest of these. */
export function byIdentifier(attendee: Attendee, index: MatchingIndex): ReadonlyMap<IndexedContact, SharedIdentifier> {
	const found = new Map<IndexedContact, SharedIdentifier>();
	const add = (contacts: readonly IndexedContact[] | undefined, shared: SharedIdentifier): void => {
		for (const one of contacts ?? []) if (!found.has(one)) found.set(one, shared);
	};
	for (const email of attendee.emails) add(index.byEmail.get(email.toLowerCase()), { kind: 'email', value: email });
	for (const url of attendee.profiles) add(index.byProfile.get(profileKey(url) ?? ''), { kind: 'profile', value: url });
	for (const phone of attendee.phones) add(index.byPhone.get(phoneKey(phone) ?? ''), { kind: 'phone', value: phone });
	return found;
}

/** How alike a name is to the most alike of a contact's names. */
export function bestLikeness(name: ComparedName, { names }: IndexedContact): Likeness {
	const order: readonly Likeness[] = ['same', 'fits', 'loose', 'similar'];
	const found = new Set(names.map((one) => likeness(name, one)));
	return order.find((one) => found.has(one)) ?? 'different';
}

/** Whether a contact's name allows that somebody with this identifier is that contact. A family shares a phone more often than an address. */
export function isCompatible(name: ComparedName | null, contact: IndexedContact, { kind }: SharedIdentifier): boolean {
	if (name === null) return true;
	const alike = bestLikeness(name, contact);
	return alike === 'same' || alike === 'fits' || (alike === 'loose' && kind !== 'phone');
}

/** The contacts whose name is alike and not the same, eight at the most, by path. */
export function nearContacts(name: ComparedName, index: MatchingIndex, isOut: (contact: IndexedContact) => boolean): readonly IndexedContact[] {
	const found = new Set<IndexedContact>();
	for (const key of nearKeys(name).wanted) {
		for (const one of (index.byNearKey.get(key) ?? []).slice(0, MOST_LOOKED_AT)) {
			if (found.size < MOST_CANDIDATES * 4 && !isOut(one) && bestLikeness(name, one) !== 'different') found.add(one);
		}
	}
	return byPath(found);
}

/** The contacts one of whose names has this word: `Elena` may be any Elena. */
export function contactsWithWord({ words }: ComparedName, index: MatchingIndex, isOut: (contact: IndexedContact) => boolean): readonly IndexedContact[] {
	const [word = ''] = words;
	return (index.byWord.get(word) ?? []).slice(0, MOST_LOOKED_AT).filter((one) => !isOut(one)).slice(0, MOST_CANDIDATES);
}

/** By path, eight at the most. */
export function byPath(contacts: Iterable<IndexedContact>): readonly IndexedContact[] {
	const sorted = [...contacts].sort((a, b) => Number(a.contact.path > b.contact.path) - Number(a.contact.path < b.contact.path));
	return sorted.slice(0, MOST_CANDIDATES);
}
