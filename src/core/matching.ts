import type { Attendee } from './attendee.ts';
import { isConflictCopy } from './conflict-copy.ts';
import type { Contact } from './contact.ts';
import { calledOf, namesOf, type Called } from './matching-called.ts';
import { bestLikeness, byIdentifier, byPath, contactsOfSameName, contactsWithAlias, contactsWithWord, isCompatible, nearContacts, type SharedIdentifier } from './matching-candidates.ts';
import { differenceOf, sharesCompany, type Difference } from './matching-evidence.ts';
import { contactsNamed, linkKey, type IndexedContact, type MatchingIndex } from './matching-index.ts';
import { leavingOut, leftOutReason, type LeftOutReason, type Yourself } from './matching-left-out.ts';
import { eachOnce } from './matching-each-once.ts';
import { samePeople, type Person } from './matching-same-person.ts';
import { compareReady, type ComparedName } from './name-comparison.ts';

export type { LeftOutReason, Yourself } from './matching-left-out.ts';
export { indexContacts, unreadableNotes, type MatchingIndex } from './matching-index.ts';

/** Why somebody is known to be a contact. */
export type KnownReason =
	/** `company`: of several contacts of that name, one is of the company. */
	{ readonly kind: 'link' | 'name' | 'alias' | 'company' } | SharedIdentifier;

/** Why the user has to say whether somebody is a contact, and which. */
export type UnsureReason =
	/** An address, page or number of a contact, under a name that does not fit. */
	| { readonly kind: 'other-name'; readonly shared: SharedIdentifier }
	| { readonly kind: 'different'; readonly difference: Difference }
	| { readonly kind: 'one-word' | 'several' | 'similar' | 'guessed-name' }
	/** The link leads to a note that is no contact. */
	| { readonly kind: 'no-contact'; readonly path: string }
	/** A note that may be theirs, by its name or the link, cannot be read. */
	| { readonly kind: 'unreadable'; readonly path: string }
	/** Somebody else of that name, who is new or a contact, is on the list. */
	| { readonly kind: 'namesake' };

/** What somebody on a list is to the contacts there are. `sources` are indices in the list: all entries that are about them. */
export type Match = Person &
	(
		| { readonly kind: 'known'; readonly contact: Contact; readonly reason: KnownReason }
		| { readonly kind: 'new' }
		/** With the contacts to choose from, eight at the most, by path; they may be none of them, and there may be none. */
		| { readonly kind: 'unsure'; readonly candidates: readonly Contact[]; readonly reason: UnsureReason }
		| { readonly kind: 'left-out'; readonly reason: LeftOutReason }
	);

export interface MatchOptions {
	readonly you: Yourself;
	/** The path of the note that a link leads to, null where there is none. Null: links are compared with the paths of contacts. */
	readonly linkTarget: ((link: string) => string | null) | null;
	/** Indices of entries that the user has taken back in: nothing leaves them out. */
	readonly takenIn: ReadonlySet<number>;
	/** Paths of contacts that the user has just told apart from an entry, by its index. */
	readonly toldApart: ReadonlyMap<number, ReadonlySet<string>>;
}

export const noMatchOptions: MatchOptions = { you: { names: [], emails: [] }, linkTarget: null, takenIn: new Set(), toldApart: new Map() };

/** What each person on a list is: known, new, unsure or left out, in the order of the list, each person once. */
export function matchAttendees(attendees: readonly Attendee[], index: MatchingIndex, options: MatchOptions): readonly Match[] {
	const rules = leavingOut(attendees, options.you);
	const isKnown = { address: (email: string) => index.byEmail.has(email.toLowerCase()), name: (name: string) => index.byName.has(compareReady(name).key) };
	const matches = samePeople(attendees, contactsNamed(index)).map((person): Match => {
		const isTakenIn = person.sources.some((source) => options.takenIn.has(source));
		const reason = isTakenIn ? null : leftOutReason(person.attendee, rules, isKnown);
		return reason === null ? matchPerson(person, index, options) : { ...person, kind: 'left-out', reason };
	});
	return eachOnce(matches);
}

/** One person against all contacts, by what they have in common. */
function matchPerson(person: Person, index: MatchingIndex, options: MatchOptions): Match {
	const { attendee, sources } = person;
	const apart = new Set(sources.flatMap((source) => [...(options.toldApart.get(source) ?? [])]));
	const linked = linkedContact(attendee, index, options);
	if (linked.kind === 'contact' && !apart.has(linked.contact.path)) return { ...person, kind: 'known', contact: linked.contact, reason: { kind: 'link' } };
	const called = calledOf(attendee);
	const isOut = (one: IndexedContact): boolean => apart.has(one.contact.path) || isToldApart(one, attendee, called.name);
	const shared = new Map([...byIdentifier(attendee, index)].filter(([one]) => !isOut(one)));
	// A guess speaks neither for nor against a contact.
	const said = attendee.isGuessedName ? { name: null, alias: null } : called;
	const finding = matchByIdentifier(shared, said) ?? matchByName({ attendee, called, shared, isOut, index });
	const unread = unreadableNote({ called, linked, finding }, index);
	if (unread !== null) return { ...person, kind: 'unsure', candidates: candidatesOf(finding), reason: { kind: 'unreadable', path: unread } };
	if (finding === null) {
		if (attendee.name === null && attendee.emails.length === 0) return { ...person, kind: 'left-out', reason: { kind: 'nobody' } };
		return linked.kind === 'note' ? { ...person, kind: 'unsure', candidates: [], reason: { kind: 'no-contact', path: linked.path } } : { ...person, kind: 'new' };
	}
	return { ...person, ...finding };
}

type Finding = Pick<Extract<Match, { kind: 'known' }>, 'kind' | 'contact' | 'reason'> | Pick<Extract<Match, { kind: 'unsure' }>, 'kind' | 'candidates' | 'reason'>;

function known({ contact }: IndexedContact, reason: KnownReason): Finding {
	return { kind: 'known', contact, reason };
}

function unsure(candidates: Iterable<IndexedContact>, reason: UnsureReason): Finding {
	return { kind: 'unsure', candidates: byPath(candidates).map(({ contact }) => contact), reason };
}

function candidatesOf(finding: Finding | null): readonly Contact[] {
	if (finding === null) return [];
	return finding.kind === 'known' ? [finding.contact] : finding.candidates;
}

/** The note that may be somebody's by the link or its name, and cannot be read, where nothing but the name says who else they are; null where there is none. */
function unreadableNote({ called, linked, finding }: { readonly called: Called; readonly linked: Linked; readonly finding: Finding | null }, { unreadable }: MatchingIndex): string | null {
	if (linked.kind === 'note' && unreadable.paths.has(linked.path)) return linked.path;
	const paths = namesOf(called).flatMap(({ key }) => unreadable.byName.get(key) ?? []);
	if (finding === null) return paths[0] ?? null;
	const isByName = finding.kind === 'known' && (finding.reason.kind === 'name' || finding.reason.kind === 'alias');
	// The note of which this is a second version is there.
	return isByName ? (paths.find((path) => !isConflictCopy(path)) ?? null) : null;
}

type Linked = { readonly kind: 'contact'; readonly contact: Contact } | { readonly kind: 'note'; readonly path: string } | { readonly kind: 'none' };

function linkedContact({ link }: Attendee, index: MatchingIndex, { linkTarget }: MatchOptions): Linked {
	if (link === null) return { kind: 'none' };
	const found = linkTarget === null ? index.byLink.get(linkKey(link)) : [];
	if (linkTarget === null) return found.length === 1 && found[0] !== undefined ? { kind: 'contact', contact: found[0].contact } : { kind: 'none' };
	const path = linkTarget(link);
	if (path === null) return { kind: 'none' };
	const contact = index.byPath.get(path)?.contact;
	return contact === undefined ? { kind: 'note', path } : { kind: 'contact', contact };
}

/** The contact's note says that somebody of that name or address is not this contact. */
function isToldApart({ apartTexts }: IndexedContact, { emails }: Attendee, name: ComparedName | null): boolean {
	return apartTexts.size > 0 && (emails.some((email) => apartTexts.has(email.toLowerCase())) || (name !== null && apartTexts.has(name.key)));
}

/** By an address, page or number under a name that fits. Null where nobody has one, or only people of other names. */
function matchByIdentifier(shared: ReadonlyMap<IndexedContact, SharedIdentifier>, called: Called): Finding | null {
	const fitting = [...shared].filter(([one, identifier]) => isCompatible(called, one, identifier));
	const exact = called.name === null ? [] : fitting.filter(([one]) => bestLikeness(called, one) === 'same');
	const [only] = fitting.length === 1 ? fitting : exact.length === 1 ? exact : [];
	if (only !== undefined) return known(...only);
	return fitting.length > 1 ? unsure(fitting.map(([one]) => one), { kind: 'several' }) : null;
}

interface NameSearch {
	readonly attendee: Attendee;
	readonly called: Called;
	/** Contacts of other names with which they share something. */
	readonly shared: ReadonlyMap<IndexedContact, SharedIdentifier>;
	readonly isOut: (contact: IndexedContact) => boolean;
	readonly index: MatchingIndex;
}

function matchByName(search: NameSearch): Finding | null {
	const { called, shared, index, isOut } = search;
	const { name } = called;
	const same = contactsOfSameName(called, index, isOut);
	const clear = clearlyNamed(same, search);
	if (clear !== null) return known(clear, { kind: clear.names[0]?.key === name?.key ? 'name' : 'alias' });
	const ofCompany = onlyOfCompany(same, search);
	if (ofCompany !== null) return known(ofCompany, { kind: 'company' });
	const [other] = shared;
	if (other !== undefined) return unsure([...shared.keys(), ...same], { kind: 'other-name', shared: other[1] });
	if (name === null) return null;
	const found = isFull(called) ? matchUnclear(same, search) : matchOneWord(contactsWithWord(name, index, isOut));
	return found ?? matchOneWord(contactsWithAlias(called, index, isOut));
}

function isFull(called: Called): boolean {
	return namesOf(called).some((one) => one.isFull);
}

/** A full name that several have, that something speaks against, or that nobody has in quite that spelling. */
function matchUnclear(same: readonly IndexedContact[], { attendee, called, isOut, index }: NameSearch): Finding | null {
	const [first] = same;
	if (first === undefined) {
		const near = nearContacts(called, index, isOut);
		return near.length === 0 ? null : unsure(near, { kind: 'similar' });
	}
	if (same.length > 1) return unsure(same, { kind: 'several' });
	const difference = differenceOf(attendee, first.contact);
	return unsure(same, difference === null ? { kind: 'guessed-name' } : { kind: 'different', difference });
}

/** The one contact of that full name with nothing against it; of several, where the user has told the others apart from it. */
function clearlyNamed(same: readonly IndexedContact[], { attendee, called, shared }: NameSearch): IndexedContact | null {
	if (!isFull(called) || attendee.isGuessedName) return null;
	const supported = same.filter(({ contact }) => differenceOf(attendee, contact) === null);
	const [only] = supported;
	if (only === undefined || supported.length > 1) return null;
	const others = [...same.filter((one) => one !== only), ...shared.keys()];
	return others.every(({ contact }) => only.apartFrom.has(contact.path)) ? only : null;
}

/** The one of several contacts of that full name who is of the company that the list says, with nothing against it. */
function onlyOfCompany(same: readonly IndexedContact[], { attendee, called, shared }: NameSearch): IndexedContact | null {
	if (!isFull(called) || attendee.isGuessedName || same.length < 2 || shared.size > 0) return null;
	const [only, ...others] = same.filter(({ contact }) => sharesCompany(attendee, contact) && differenceOf(attendee, contact) === null);
	return only === undefined || others.length > 0 ? null : only;
}

function matchOneWord(candidates: readonly IndexedContact[]): Finding | null {
	return candidates.length === 0 ? null : unsure(candidates, { kind: 'one-word' });
}
