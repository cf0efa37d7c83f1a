import type { Attendee } from './attendee.ts';
import { calledOf, likenessOfBoth, type Called } from './matching-called.ts';
import { isSameCompany, profileKey } from './matching-evidence.ts';
import { linkKey } from './matching-index.ts';
import { joinAttendees } from './matching-join.ts';
import { foldName } from './person-name.ts';

/** Somebody on a list, with all that its entries say about them. */
export interface Person {
	readonly attendee: Attendee;
	/** Indices in the list, the first first. */
	readonly sources: readonly number[];
}

interface Growing extends Person {
	readonly called: Called;
}

/** How many contacts have a name, by its key (see ComparedName). */
export type ContactsNamed = (key: string) => number;

/**
 * The people of a list, each once: a rejoin, a name and an address, two rows with one address. Two of one name are two people where their addresses or
 * companies differ. A name joins two only where nobody else could be meant by it: another on the list, or another contact.
 */
export function samePeople(attendees: readonly Attendee[], contactsNamed: ContactsNamed): readonly Person[] {
	const people = joinedByIdentifier(attendees);
	const joined = [...byKeys(people, (person) => [nameKey(person)])].flatMap(([key, named]) => joinedByName(named, contactsNamed(key) > 1));
	const all = joinedByAlias([...people.filter((person) => nameKey(person) === ''), ...joined], contactsNamed);
	return [...all].sort((a, b) => (a.sources[0] ?? 0) - (b.sources[0] ?? 0)).map(({ attendee, sources }) => ({ attendee, sources }));
}

/** Those of whom one is called as a link to the other shows: `Bob` and `[[Robert Smith|Bob]]`. */
function joinedByAlias(people: readonly Growing[], contactsNamed: ContactsNamed): readonly Growing[] {
	const all = new Set(people);
	const aliases = new Set(people.map(aliasKey).filter((key) => key !== ''));
	if (aliases.size === 0) return people;
	for (const [key, members] of byKeys(people, (person) => [nameKey(person), aliasKey(person)])) {
		// Whoever was joined with somebody by now is another.
		const named = members.filter((person) => all.has(person));
		if (!aliases.has(key) || named.length < 2) continue;
		for (const person of named) all.delete(person);
		for (const person of joinedByName(named, contactsNamed(key) > 1)) all.add(person);
	}
	return [...all];
}

/** By each of their keys; '' is nobody's. */
function byKeys(people: readonly Growing[], keysOf: (person: Growing) => readonly string[]): ReadonlyMap<string, readonly Growing[]> {
	const found = new Map<string, Growing[]>();
	for (const person of people) {
		for (const key of new Set(keysOf(person))) {
			const same = found.get(key);
			if (same !== undefined) same.push(person);
			else if (key !== '') found.set(key, [person]);
		}
	}
	return found;
}

/** Those who share a link, an address or a page under names that fit. An entry that shares one with two of them makes these one, too: `[[Ana]] <a@b.c>` those of the link and of the address. */
function joinedByIdentifier(attendees: readonly Attendee[]): readonly Growing[] {
	const people = new Set<Growing>();
	const byKey = new Map<string, Set<Growing>>();
	for (const [index, attendee] of attendees.entries()) {
		const found = new Set(identifiers(attendee).flatMap((key) => [...(byKey.get(key) ?? [])]));
		let one = growing(attendee, [index]);
		for (const other of found) {
			if (!isSame(other, one)) continue;
			one = joinTwo(other, one);
			people.delete(other);
			for (const key of keysOf(other, attendees)) byKey.get(key)?.delete(other);
		}
		people.add(one);
		for (const key of keysOf(one, attendees)) byKey.set(key, (byKey.get(key) ?? new Set()).add(one));
	}
	return [...people];
}

/** By all that its entries say: two links of one person are two. */
function keysOf({ sources }: Growing, attendees: readonly Attendee[]): readonly string[] {
	return sources.flatMap((source) => identifiers(attendees[source] as Attendee));
}

function isSame(person: Growing, one: Growing): boolean {
	return areAlike(person, one) && person.attendee.kind === one.attendee.kind;
}

/** More who differ and bear one name are nobody to be told by it. */
const MOST_NAMESAKES = 40;

/** People of one name. Those of whom no more is known than of one another are one; so are others, but for those who could be either of two. */
function joinedByName(named: readonly Growing[], areContactsSeveral: boolean): readonly Growing[] {
	const distinct = joinGroups(named, (person) => (hasIdentifier(person.attendee) ? null : `${person.attendee.kind} ${foldName(person.attendee.company ?? '')}`));
	if (areContactsSeveral || distinct.length > MOST_NAMESAKES) return distinct;
	const alike = new Map(distinct.map((person) => [person, new Set(distinct.filter((other) => other === person || !areApart(person.attendee, other.attendee)))]));
	const areOne = (a: Growing, b: Growing): boolean => alike.get(a)?.has(b) === true;
	const isEither = new Map([...alike].map(([person, others]) => [person, [...others].some((one) => [...others].some((other) => !areOne(one, other)))]));
	return joinGroups(distinct, (person) => (isEither.get(person) === true ? null : String(distinct.findIndex((other) => isEither.get(other) === false && areOne(person, other)))));
}

/** Whether more than a name and a company says who somebody is. */
export function hasIdentifier({ link, emails, profiles }: Attendee): boolean {
	return link !== null || emails.length > 0 || profiles.length > 0;
}

/** Joins those of the same key; null is nobody's. */
function joinGroups(people: readonly Growing[], keyOf: (person: Growing) => string | null): readonly Growing[] {
	const joined: Growing[] = [];
	const byKey = new Map<string, number>();
	for (const person of people) {
		const key = keyOf(person);
		const at = (key === null ? undefined : byKey.get(key)) ?? joined.length;
		joined[at] = joinTwo(joined[at], person);
		if (key !== null) byKey.set(key, at);
	}
	return joined;
}

function growing(attendee: Attendee, sources: readonly number[]): Growing {
	return { attendee, sources, called: calledOf(attendee) };
}

/** Their entries in the order of the list, on which it depends what goes before. */
function joinTwo(person: Growing | undefined, other: Growing): Growing {
	if (person === undefined) return other;
	const [first, second] = (person.sources[0] ?? 0) <= (other.sources[0] ?? 0) ? [person, other] : [other, person];
	return growing(joinAttendees(first.attendee, second.attendee), [...first.sources, ...second.sources].sort((a, b) => a - b));
}

function identifiers({ link, emails, profiles }: Attendee): readonly string[] {
	return [...(link === null ? [] : [`link:${linkKey(link)}`]), ...emails.map((email) => `mail:${email}`), ...profiles.flatMap((url) => profileKey(url) ?? []).map((key) => `page:${key}`)];
}

/** By which people of one name are found; '' where there is none. A guess of one word is anybody. */
function nameKey({ attendee, called: { name } }: Growing): string {
	return name === null || (attendee.isGuessedName && !name.isFull) ? '' : name.key;
}

function aliasKey({ called: { alias } }: Growing): string {
	return alias?.key ?? '';
}

/** One address under two names is two people, unless one of the names is no more than a guess. */
function areAlike(a: Growing, b: Growing): boolean {
	if (a.called.name === null || b.called.name === null || a.attendee.isGuessedName || b.attendee.isGuessedName) return true;
	const alike = likenessOfBoth(a.called, b.called);
	return alike === 'same' || alike === 'fits' || alike === 'loose';
}

/** Whether something says that two of one name are two people. */
function areApart(a: Attendee, b: Attendee): boolean {
	const differ = <T>(one: readonly T[], other: readonly T[]): boolean => one.length > 0 && other.length > 0 && !one.some((item) => other.includes(item));
	const areLinksApart = a.link !== null && b.link !== null && linkKey(a.link) !== linkKey(b.link);
	const areCompaniesApart = a.company !== null && b.company !== null && !isSameCompany(a.company, b.company);
	return a.kind !== b.kind || areLinksApart || areCompaniesApart || differ(a.emails, b.emails);
}
