import type { Attendee } from './attendee.ts';
import { isSameCompany, profileKey } from './matching-evidence.ts';
import { linkKey } from './matching-index.ts';
import { compareReady, likeness, type ComparedName } from './name-comparison.ts';

/** Somebody on a list, with all that its entries say about them. */
export interface Person {
	readonly attendee: Attendee;
	/** Indices in the list, the first first. */
	readonly sources: readonly number[];
}

interface Growing {
	attendee: Attendee;
	readonly sources: number[];
	compared: ComparedName | null;
}

/**
 * The people of a list, each once: a rejoin, a name and an address, two rows with one address. Two of one name are two people where their addresses or
 * companies differ.
 */
export function samePeople(attendees: readonly Attendee[]): readonly Person[] {
	const people: Growing[] = [];
	const byKey = new Map<string, Growing[]>();
	for (const [index, attendee] of attendees.entries()) {
		const compared = attendee.name === null ? null : compareReady(attendee.name);
		const keys = keysOf(attendee, compared);
		const same = findSame(keys, { attendee, compared }, byKey);
		const person = same ?? { attendee, sources: [], compared };
		if (same === null) people.push(person);
		person.attendee = same === null ? attendee : joinAttendees(person.attendee, attendee);
		person.compared = person.attendee.name === null ? null : compareReady(person.attendee.name);
		person.sources.push(index);
		for (const key of new Set([...keys, ...(same === null ? [] : keysOf(person.attendee, person.compared))])) {
			const list = byKey.get(key);
			if (list === undefined) byKey.set(key, [person]);
			else if (!list.includes(person)) list.push(person);
		}
	}
	return people.map(({ attendee, sources }) => ({ attendee, sources }));
}

function keysOf(attendee: Attendee, compared: ComparedName | null): readonly string[] {
	return [
		...(attendee.link === null ? [] : [`link ${linkKey(attendee.link)}`]),
		...attendee.emails.map((email) => `mail ${email}`),
		...attendee.profiles.flatMap((url) => profileKey(url) ?? []).map((key) => `page ${key}`),
		// A guess of one word is anybody.
		...(compared === null || compared.key === '' || (attendee.isGuessedName && !compared.isFull) ? [] : [`name ${compared.key}`]),
	];
}

function findSame(keys: readonly string[], one: Pick<Growing, 'attendee' | 'compared'>, byKey: ReadonlyMap<string, readonly Growing[]>): Growing | null {
	for (const key of keys) {
		const isByName = key.startsWith('name ');
		const found = byKey.get(key)?.find((person) => (isByName ? !areApart(person.attendee, one.attendee) : areAlike(person, one) && person.attendee.kind === one.attendee.kind));
		if (found !== undefined) return found;
	}
	return null;
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
