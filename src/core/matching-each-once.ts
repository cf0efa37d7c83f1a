import type { Contact } from './contact.ts';
import { calledOf } from './matching-called.ts';
import { joinAttendees } from './matching-join.ts';
import { hasIdentifier, type Person } from './matching-same-person.ts';
import type { Match } from './matching.ts';

/**
 * Two who are one contact are one; of several new people of one name only one is sure to be new: of whom more than a name is known, else the first. Of two whom only their
 * name makes one contact, one is not sure to be that contact: on a list of new people they would be namesakes, and creating the first does not make the second the same.
 */
export function eachOnce(matches: readonly Match[]): readonly Match[] {
	const kept = keptByContact(matches);
	const sure = surelyNew(matches);
	return matches.flatMap((match): readonly Match[] => {
		if (match.kind === 'known') {
			const same = kept.get(match.contact.path) ?? [];
			if (!same.includes(match)) return [namesake(match, [match.contact])];
			return same[0] === match ? [same.reduce(joinMatches)] : [];
		}
		return [match.kind !== 'new' || sure.has(match) ? match : namesake(match, [])];
	});
}

/** Those of the new who are no namesakes of others: first whoever is known by most, else the first. Whoever is called as a link to somebody else shows is a namesake, too. */
function surelyNew(matches: readonly Match[]): ReadonlySet<Match> {
	const rank = ({ attendee }: Match): number => (attendee.alias === undefined ? 0 : 2) + (hasIdentifier(attendee) ? 1 : 0);
	const taken = { names: new Set<string>(), aliases: new Set<string>() };
	const sure = new Set<Match>();
	for (const match of matches.filter(({ kind }) => kind === 'new').sort((a, b) => rank(b) - rank(a))) {
		const called = calledOf(match.attendee);
		const [name, alias] = [called.name?.key ?? '', called.alias?.key ?? ''];
		if (name !== '' && (taken.names.has(name) || taken.aliases.has(name) || taken.names.has(alias))) continue;
		sure.add(match);
		if (name !== '') taken.names.add(name);
		if (alias !== '') taken.aliases.add(alias);
	}
	return sure;
}

type Known = Extract<Match, { kind: 'known' }>;

/** Those who are one contact for sure, by its path: of whom more than a name says so, else the first of whom more is known than a name, else the first. */
function keptByContact(matches: readonly Match[]): ReadonlyMap<string, readonly Known[]> {
	const kept = new Map<string, Known[]>();
	for (const match of matches) {
		if (match.kind !== 'known') continue;
		const before = kept.get(match.contact.path);
		if (before?.[0] === undefined || certainty(match) > certainty(before[0])) kept.set(match.contact.path, [match]);
		else if (certainty(match) === SURE) before.push(match);
	}
	return kept;
}

const SURE = 2;

/** How sure it is that of two who are one contact this is the one. */
function certainty({ reason, attendee }: Known): number {
	if (reason.kind !== 'name' && reason.kind !== 'alias') return SURE;
	return hasIdentifier(attendee) ? 1 : 0;
}

function joinMatches(one: Known, other: Known): Known {
	return { ...one, attendee: joinAttendees(one.attendee, other.attendee), sources: [...one.sources, ...other.sources] };
}

function namesake({ attendee, sources }: Person, candidates: readonly Contact[]): Match {
	return { attendee, sources, kind: 'unsure', candidates, reason: { kind: 'namesake' } };
}
