import type { Attendee } from './attendee.ts';
import { likenessOf, likenessOfAlias, mostAlike, namesOf, type Called } from './matching-called.ts';
import { phoneKey, profileKey } from './matching-evidence.ts';
import type { IndexedContact, MatchingIndex } from './matching-index.ts';
import { nearKeysToLookUp } from './name-comparison-keys.ts';
import type { ComparedName, Likeness } from './name-comparison.ts';

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
	const add = (contacts: readonly IndexedContact[], shared: SharedIdentifier): void => {
		for (const one of contacts) if (!found.has(one)) found.set(one, shared);
	};
	for (const email of attendee.emails) add(index.byEmail.get(email.toLowerCase()), { kind: 'email', value: email });
	for (const url of attendee.profiles) add(index.byProfile.get(profileKey(url) ?? ''), { kind: 'profile', value: url });
	for (const phone of attendee.phones) add(index.byPhone.get(phoneKey(phone) ?? ''), { kind: 'phone', value: phone });
	return found;
}

/** The contacts one of whose names is theirs, or a full one that a link to them shows. No contact has a name without letters. */
export function contactsOfSameName({ name, alias }: Called, index: MatchingIndex, isOut: (contact: IndexedContact) => boolean): readonly IndexedContact[] {
	const keys = [name?.key ?? '', ...(alias?.isFull === true ? [alias.key] : [])];
	return [...new Set(keys.flatMap((key) => index.byName.get(key)))].filter((one) => !isOut(one));
}

/** How alike what somebody is called is to the most alike of a contact's names. */
export function bestLikeness(called: Called, { names }: IndexedContact): Likeness {
	return mostAlike(names.map((one) => likenessOf(called, one)));
}

/** Whether a contact's name allows that somebody with this identifier is that contact. A family shares a phone more often than an address. */
export function isCompatible(called: Called, contact: IndexedContact, { kind }: SharedIdentifier): boolean {
	if (called.name === null) return true;
	const alike = bestLikeness(called, contact);
	return alike === 'same' || alike === 'fits' || (alike === 'loose' && kind !== 'phone');
}

/** The contacts whose name is alike and not the same, eight at the most, by path. */
export function nearContacts(called: Called, index: MatchingIndex, isOut: (contact: IndexedContact) => boolean): readonly IndexedContact[] {
	const found = new Set<IndexedContact>();
	for (const key of namesOf(called).flatMap((name) => nearKeysToLookUp(name))) {
		for (const one of index.byNearKey.get(key).slice(0, MOST_LOOKED_AT)) {
			if (found.size < MOST_CANDIDATES * 4 && !isOut(one) && bestLikeness(called, one) !== 'different') found.add(one);
		}
	}
	return byPath(found);
}

/** The contacts one of whose names has this word: `Elena` may be any Elena. */
export function contactsWithWord({ words }: ComparedName, index: MatchingIndex, isOut: (contact: IndexedContact) => boolean): readonly IndexedContact[] {
	const [word = ''] = words;
	return index.byWord.get(word).slice(0, MOST_LOOKED_AT).filter((one) => !isOut(one)).slice(0, MOST_CANDIDATES);
}

/** The contacts that one word may mean which a link shows, beside a full name: see likenessOfAlias. */
export function contactsWithAlias(called: Called, index: MatchingIndex, isOut: (contact: IndexedContact) => boolean): readonly IndexedContact[] {
	const [word = ''] = called.alias?.words ?? [];
	const isMeant = ({ names }: IndexedContact): boolean => names.some((name) => ['same', 'fits'].includes(likenessOfAlias(called, name)));
	return index.byWord.get(word).slice(0, MOST_LOOKED_AT).filter((one) => !isOut(one) && isMeant(one)).slice(0, MOST_CANDIDATES);
}

/** By path, eight at the most. */
export function byPath(contacts: Iterable<IndexedContact>): readonly IndexedContact[] {
	const sorted = [...contacts].sort((a, b) => Number(a.contact.path > b.contact.path) - Number(a.contact.path < b.contact.path));
	return sorted.slice(0, MOST_CANDIDATES);
}
