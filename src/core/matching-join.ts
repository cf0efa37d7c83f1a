import type { Attendee } from './attendee.ts';
import { compareReady } from './name-comparison.ts';

/** All that two entries say about one person. What was written goes before what was guessed, and coming before not coming. */
export function joinAttendees(a: Attendee, b: Attendee): Attendee {
	const [named, other] = isBetterNamed(b, a) ? [b, a] : [a, b];
	const remarks = [...new Set([a.remark, b.remark].filter((remark) => remark !== null))];
	return {
		name: named.name ?? other.name,
		isGuessedName: named.name === null ? other.isGuessedName : named.isGuessedName,
		link: a.link ?? b.link,
		...aliasOf(named.name ?? other.name, [named.alias, other.alias]),
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

/** A name goes before none, what was written before a guess, a name before what a link to it shows, and a full name before its first word. */
function isBetterNamed(one: Attendee, other: Attendee): boolean {
	if (one.name === null || other.name === null) return one.name !== null;
	if (one.isGuessedName !== other.isGuessedName) return other.isGuessedName;
	if (isAliasOf(other.name, one) !== isAliasOf(one.name, other)) return isAliasOf(other.name, one);
	return one.name.includes(' ') && !other.name.includes(' ');
}

function isAliasOf(name: string, { alias }: Attendee): boolean {
	return alias !== undefined && compareReady(alias).key === compareReady(name).key;
}

/** What one of them is called besides, the better named before the other; what is the name by now is no more. */
function aliasOf(name: string | null, aliases: ReadonlyArray<string | undefined>): Pick<Attendee, 'alias'> {
	const alias = aliases.find((one) => one !== undefined && one !== name);
	return alias === undefined ? {} : { alias };
}
