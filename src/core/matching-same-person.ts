import type { Attendee } from './attendee.ts';
import { isSameCompany, profileKey } from './matching-evidence.ts';
import { linkKey } from './matching-index.ts';
import { compareReady, likeness, type ComparedName } from './name-comparison.ts';
import { foldName } from './person-name.ts';

/** Somebody on a list, with all that its entries say about them. */
export interface Person {
	readonly attendee: Attendee;
	/** Indices in the list, the first first. */
	readonly sources: readonly number[];
}

interface Growing extends Person {
	readonly compared: ComparedName | null;
}

/** How many contacts have a name, by its key (see ComparedName). */
export type ContactsNamed = (key: string) => number;

/**
 * The people of a list, each once: a rejoin, a name and an address, two rows with one address. Two of one name are two people where their addresses or
 * companies differ. A name joins two only where nobody else could be meant by it: another on the list, or another contact.
 */
export function samePeople(attendees: readonly Attendee[], contactsNamed: ContactsNamed): readonly Person[] {
	const byName = new Map<string, Growing[]>();
	const people = joinedByIdentifier(attendees);
	for (const person of people) {
		const key = nameKey(person);
		if (key !== '') byName.set(key, [...(byName.get(key) ?? []), person]);
	}
	const joined = [...byName].flatMap(([key, named]) => joinedByName(named, contactsNamed(key) > 1));
	const all = [...people.filter((person) => nameKey(person) === ''), ...joined];
	return all.sort((a, b) => (a.sources[0] ?? 0) - (b.sources[0] ?? 0)).map(({ attendee, sources }) => ({ attendee, sources }));
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
	return { attendee, sources, compared: attendee.name === null ? null : compareReady(attendee.name) };
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
function nameKey({ attendee, compared }: Growing): string {
	return compared === null || (attendee.isGuessedName && !compared.isFull) ? '' : compared.key;
}

/** One address under two names is two people, unless one of the names is no more than a guess. */
function areAlike(a: Pick<Growing, 'attendee' | 'compared'>, b: Pick<Growing, 'attendee' | 'compared'>): boolean {
	if (a.compared === null || b.compared === null || a.attendee.isGuessedName || b.attendee.isGuessedName) return true;
	const alike = likeness(a.compared, b.compared);
	return alike === 'same' || alike === 'fits' || alike === 'loose';
}

/** Whether something says that two of one name are two people. */
function areApart(a: Attendee, b: Attendee): boolean {
	const differ = <T>(one: readonly T[], other: readonly T[]): boolean => one.length > 0 && other.length > 0 && !one.some((item) => other.includes(item));
	const areLinksApart = a.link !== null && b.link !== null && linkKey(a.link) !== linkKey(b.link);
	const areCompaniesApart = a.company !== null && b.company !== null && !isSameCompany(a.company, b.company);
	return a.kind !== b.kind || areLinksApart || areCompaniesApart || differ(a.emails, b.emails);
}

/** All that two entries say about one person. What was written goes before what was guessed, and coming before not coming. */
export function joinAttendees(a: Attendee, b: Attendee): Attendee {
	const [named, other] = isBetterNamed(b, a) ? [b, a] : [a, b];
	const remarks = [...new Set([a.remark, b.remark].filter((remark) => remark !== null))];
	return {
		name: named.name ?? other.name,
		isGuessedName: named.name === null ? other.isGuessedName : named.isGuessedName,
		link: a.link ?? b.link,
		...aliasOf(a.alias ?? b.alias),
		emails: both(a.emails, b.emails),
		phones: both(a.phones, b.phones),
		profiles: both(a.profiles, b.profiles),
		company: a.company ?? b.company,
		role: a.role ?? b.role,
		remark: remarks.length === 0 ? null : remarks.join('; '),
		kind: a.kind,
		answer: ANSWERS.find((answer) => answer === a.answer || answer === b.answer) ?? null,
		came: cameOf(a, b),
		place: a.place ?? b.place,
	};
}

const ANSWERS = ['accepted', 'tentative', 'declined'] as const;

function both(a: readonly string[], b: readonly string[]): readonly string[] {
	return [...new Set([...a, ...b])];
}

function cameOf(a: Attendee, b: Attendee): boolean | null {
	return a.came === true || b.came === true ? true : (a.came ?? b.came);
}

/** A name goes before none, what was written before a guess, and a full name before its first word. */
function isBetterNamed(one: Attendee, other: Attendee): boolean {
	if (one.name === null || other.name === null) return one.name !== null;
	if (one.isGuessedName !== other.isGuessedName) return other.isGuessedName;
	return one.name.includes(' ') && !other.name.includes(' ');
}

function aliasOf(alias: string | undefined): Pick<Attendee, 'alias'> {
	return alias === undefined ? {} : { alias };
}
