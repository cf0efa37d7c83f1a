import { addressKind } from './attendee-address.ts';
import { noPersonBy, type NoPerson } from './attendee-no-person.ts';
import type { Attendee } from './attendee.ts';
import { calledOf } from './matching-called.ts';
import { compareReady } from './name-comparison.ts';

/** Why somebody on a list is nobody to make a note for. */
export type LeftOutReason =
	| { readonly kind: NoPerson | 'resource' | 'mailing-list' | 'no-reply' | 'you' | 'declined' | 'absent' | 'nobody' }
	/** info@ and the like, without a name. */
	| { readonly kind: 'shared-address'; readonly email: string };

/** The user's own names and addresses. */
export interface Yourself {
	readonly names: readonly string[];
	readonly emails: readonly string[];
}

/** What decides on leaving somebody out, made ready once for a list. */
export interface LeavingOut {
	readonly ownNames: ReadonlySet<string>;
	readonly ownEmails: ReadonlySet<string>;
	/** Somebody on the list is known to have come: those who are said not to have are left out. */
	readonly isCheckedIn: boolean;
}

export function leavingOut(attendees: readonly Attendee[], you: Yourself): LeavingOut {
	return {
		ownNames: new Set(you.names.map((name) => compareReady(name).key).filter((key) => key !== '')),
		ownEmails: new Set(you.emails.map((email) => email.trim().toLowerCase())),
		isCheckedIn: attendees.some(({ came }) => came === true),
	};
}

/** Whether contacts have an address, or a name. */
export interface KnownBy {
	readonly address: (email: string) => boolean;
	readonly name: (name: string) => boolean;
}

/** Why somebody is left out; null where they are not. */
export function leftOutReason(attendee: Attendee, rules: LeavingOut, isKnown: KnownBy): LeftOutReason | null {
	if (attendee.kind !== 'person') return { kind: attendee.kind };
	const byAddress = reasonOfAddresses(attendee, isKnown.address);
	if (byAddress !== null) return byAddress;
	const noPerson = reasonOfName(attendee, isKnown);
	if (noPerson !== null) return noPerson;
	if (isYou(attendee, rules)) return { kind: 'you' };
	if (attendee.answer === 'declined') return { kind: 'declined' };
	if (rules.isCheckedIn && attendee.came === false) return { kind: 'absent' };
	return null;
}

function reasonOfAddresses({ emails, name, isGuessedName }: Attendee, isKnownAddress: (email: string) => boolean): LeftOutReason | null {
	const [first] = emails;
	if (first === undefined || emails.some(isKnownAddress)) return null;
	const kinds = emails.map(addressKind);
	const are = (kind: string): boolean => kinds.every((one) => one === kind);
	if (are('room')) return { kind: 'room' };
	if (are('group')) return { kind: 'group' };
	if (are('list')) return { kind: 'mailing-list' };
	if (are('no-reply')) return { kind: 'no-reply' };
	return are('shared') && (name === null || isGuessedName) ? { kind: 'shared-address', email: first } : null;
}

/** Whoever has a note, or a link to one, is no room for their name. */
function reasonOfName(attendee: Attendee, isKnown: KnownBy): LeftOutReason | null {
	const kind = noPersonBy(attendee);
	const isNoted = attendee.link !== null || attendee.emails.some(isKnown.address) || isKnown.name(attendee.name ?? '');
	return kind === null || isNoted ? null : { kind };
}

/** A namesake with another address is somebody else. */
function isYou(attendee: Attendee, { ownNames, ownEmails }: LeavingOut): boolean {
	const { isGuessedName, emails } = attendee;
	if (emails.some((email) => ownEmails.has(email.toLowerCase()))) return true;
	const { name, alias } = calledOf(attendee);
	// One word that a link shows, beside another name, is anybody's.
	const keys = [name?.key ?? '', alias?.isFull === true ? alias.key : ''];
	if (isGuessedName || !keys.some((key) => ownNames.has(key))) return false;
	return emails.length === 0 || ownEmails.size === 0;
}
