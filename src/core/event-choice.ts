import { NAME_OR_ADDRESS_NEEDED, PROMISE_NEEDS_TEXT, promiseDayWrong } from '../words/event-review.ts';
import { noAddress } from '../words/new-contact.ts';
import { emailsIn } from './attendee-address.ts';
import type { Attendee } from './attendee.ts';
import type { DayOrder } from './day-text.ts';
import { parseComingDay } from './day-phrase.ts';
import type { Day } from './day.ts';
import type { NewPromise } from './promise.ts';

/** What can be edited of somebody on a list, as it stands in the fields. */
export interface TypedDetails {
	readonly name: string;
	readonly company: string;
	readonly role: string;
	/** One address or several, parted by commas or blanks. */
	readonly email: string;
}

/** A promise as it stands in the fields. */
export interface TypedPromise {
	readonly text: string;
	/** A phrase for a day to come; empty for none. */
	readonly day: string;
}

/** What the user said about one person of a list. */
export interface PersonChoice {
	/** Null: as the status has it. */
	readonly isTicked: boolean | null;
	/** Null: as the list has it. */
	readonly typed: TypedDetails | null;
	/** Whom the user says they are; null: as they were matched. */
	readonly identity: { readonly kind: 'contact'; readonly path: string } | { readonly kind: 'new' } | null;
	/** Paths of contacts that they are not, for good. */
	readonly apartFrom: readonly string[];
	/** Null: the tier of all. A null key is no tier. */
	readonly ownTier: { readonly key: string | null } | null;
	readonly promise: TypedPromise;
	readonly job: 'keep' | 'update';
	readonly isTakenIn: boolean;
}

export const noChoice: PersonChoice = { isTicked: null, typed: null, identity: null, apartFrom: [], ownTier: null, promise: { text: '', day: '' }, job: 'keep', isTakenIn: false };

/** What was said of somebody who stands there several times: of each thing, the first that was said; and of whom they are not, all. */
export function joinChoices(said: readonly PersonChoice[]): PersonChoice {
	const first = <T>(of: (choice: PersonChoice) => T | null): T | null => said.reduce<T | null>((found, choice) => found ?? of(choice), null);
	return {
		isTicked: first(({ isTicked }) => isTicked),
		typed: first(({ typed }) => typed),
		identity: first(({ identity }) => identity),
		apartFrom: [...new Set(said.flatMap(({ apartFrom }) => apartFrom))],
		ownTier: first(({ ownTier }) => ownTier),
		promise: first(({ promise }) => (isBlank(promise) ? null : promise)) ?? noChoice.promise,
		job: said.some(({ job }) => job === 'update') ? 'update' : 'keep',
		isTakenIn: said.some(({ isTakenIn }) => isTakenIn),
	};
}

/** What stays of what was said about another entry of somebody, once this is said of them: what it takes back holds nowhere any more. */
export function withoutTakenBack(choice: PersonChoice, { isTicked, identity, ownTier, promise, job }: Partial<PersonChoice>): PersonChoice {
	return {
		...choice,
		isTicked: isTicked === null ? null : choice.isTicked,
		identity: identity === null ? null : choice.identity,
		ownTier: ownTier === null ? null : choice.ownTier,
		promise: promise !== undefined && isBlank(promise) ? noChoice.promise : choice.promise,
		job: job === 'keep' ? 'keep' : choice.job,
	};
}

function isBlank({ text, day }: TypedPromise): boolean {
	return text.trim() === '' && day.trim() === '';
}

/** What the fields show before anything is typed. */
export function detailsToType({ name, company, role, emails }: Attendee): TypedDetails {
	return { name: name ?? '', company: company ?? '', role: role ?? '', email: emails.join(', ') };
}

/** What is known of somebody once the fields hold this. A name that was typed is a guess no more. Whose name and address were both taken out is who they were, until another is typed. */
export function withTyped(attendee: Attendee, typed: TypedDetails | null): Attendee {
	if (typed === null) return attendee;
	const [name, emails] = [textOrNull(typed.name), emailsIn(typed.email)];
	const isNobody = name === null && emails.length === 0;
	const who = isNobody ? attendee : { name, isGuessedName: attendee.isGuessedName && name === attendee.name, emails };
	return { ...attendee, name: who.name, isGuessedName: who.isGuessedName, emails: who.emails, company: textOrNull(typed.company), role: textOrNull(typed.role) };
}

/** What keeps the fields from being taken, as sentences; empty where nothing does. */
export function wrongIn(choice: PersonChoice, today: Day, dayOrder: DayOrder): readonly string[] {
	const { typed, promise } = choice;
	const noAddresses = typed === null ? [] : notAddresses(typed.email);
	const day = parseComingDay(promise.day, today, dayOrder);
	return [
		...(noAddresses.length === 0 ? [] : [noAddress(noAddresses.join(', '))]),
		...(typed !== null && typed.name.trim() === '' && !/[^\s,;]/.test(typed.email) ? [NAME_OR_ADDRESS_NEEDED] : []),
		...(day.kind === 'unreadable' ? [promiseDayWrong(day.message)] : []),
		...(day.kind === 'read' && promise.text.trim() === '' ? [PROMISE_NEEDS_TEXT] : []),
	];
}

/** What stands in a field of addresses and is none, as it was typed: words that stand together are one. */
function notAddresses(typed: string): readonly string[] {
	const parts = typed.split(/[,;]/).map((part) => part.split(/\s+/).filter((word) => word !== '' && emailsIn(word).length !== 1).join(' '));
	return parts.filter((part) => part !== '');
}

/** The promise that the fields hold; null where there is none. */
export function promiseIn({ text, day }: TypedPromise, today: Day, dayOrder: DayOrder): NewPromise | null {
	const due = parseComingDay(day, today, dayOrder);
	return text.trim() === '' ? null : { text: text.trim(), due: due.kind === 'read' ? due.value : null };
}

function textOrNull(text: string): string | null {
	const plain = text.replace(/\s+/g, ' ').trim();
	return plain === '' ? null : plain;
}
