import { CHOSEN_IS_GONE } from '../words/event-review.ts';
import type { Attendee } from './attendee.ts';
import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import { detailsToType, joinChoices, promiseIn, withTyped, wrongIn, type PersonChoice, type TypedDetails } from './event-choice.ts';
import { lacksMetOn } from './event-met.ts';
import { isLeftInPeace, planEvent, type EventPlan, type PersonToDo, type PlannedEvent, type PlannedPerson } from './event-plan.ts';
import { matchAttendees, type Match, type MatchingIndex } from './matching.ts';
import { contactsNamed } from './matching-index.ts';
import { samePeople, type ContactsNamed } from './matching-same-person.ts';
import type { Settings } from './settings.ts';

/** What was said about the people of a list, each known by the first entry that is about them. */
export type Choices = ReadonlyMap<Attendee, PersonChoice>;

/** What holds for everybody of an event. */
export interface EventOptions {
	readonly event: PlannedEvent;
	/** Where new notes lie; null: as the settings have it. */
	readonly folder: string | null;
	/** Without `#`. */
	readonly tags: readonly string[];
	/** The key of the tier of new contacts; null for none. */
	readonly tier: string | null;
	readonly isTouch: boolean;
	/** Null: off. */
	readonly followUpDays: number | null;
}

/** What people are matched with. */
export interface MatchingWith {
	readonly index: MatchingIndex;
	readonly linkTarget: (link: string) => string | null;
	readonly settings: Settings;
}

/** The people of a list, matched as far as the user has said something about them. */
export interface MatchedList {
	/** The entries that were matched: those of somebody whose details were typed are one. */
	readonly attendees: readonly Attendee[];
	readonly matches: readonly Match[];
	/** The entries of the list that each of these stands for. */
	readonly origins: ReadonlyMap<Attendee, readonly Attendee[]>;
}

/** Somebody of the list as the preview shows them. */
export interface ReviewedPerson extends PlannedPerson {
	/** By which the choices know them: the first about which something was said, else the first. */
	readonly entry: Attendee;
	/** What was said of any of their entries. */
	readonly choice: PersonChoice;
	/** Why what was typed or chosen cannot be taken, as sentences. */
	readonly wrong: readonly string[];
	/** Their note says that they met at the event, and gets the day of it. */
	readonly lacksMetOn: boolean;
}

export interface ReviewedEvent extends EventPlan {
	readonly people: readonly ReviewedPerson[];
}

/** Matches a list anew with what the user typed, took back in, and told apart. It depends on nothing else of the choices. */
export function matchList(list: readonly Attendee[], choices: Choices, matching: MatchingWith): MatchedList {
	const asRead = matchEntries(list.map((entry) => ({ attendee: entry, entries: [entry] })), choices, matching);
	const typed = new Map([...choices].flatMap(([entry, choice]) => (choice.typed === null ? [] : [[entry, choice.typed] as const])));
	// What a row shows already leaves its entries as they are.
	for (const { attendee, sources } of asRead.matches) {
		for (const entry of sources.flatMap((source) => list[source] ?? [])) {
			const details = typed.get(entry);
			if (details !== undefined && isSaidAlready(attendee, details)) typed.delete(entry);
		}
	}
	if (typed.size === 0) return asRead;
	const people = typedPeople(list, typed, contactsNamed(matching.index));
	const known = list.flatMap((entry): readonly KnownEntries[] => {
		const person = people.get(entry);
		if (person === undefined) return [{ attendee: entry, entries: [entry] }];
		return person.entries[0] === entry ? [person] : [];
	});
	return matchEntries(known, choices, matching);
}

/** Entries of a list, and what is known of whom they are about. */
interface KnownEntries {
	readonly attendee: Attendee;
	readonly entries: readonly Attendee[];
}

function matchEntries(known: readonly KnownEntries[], choices: Choices, { index, linkTarget, settings }: MatchingWith): MatchedList {
	const attendees = known.map(({ attendee }) => attendee);
	const saidOf = known.map(({ entries }) => entries.flatMap((entry) => choices.get(entry) ?? []));
	const matches = matchAttendees(attendees, index, {
		you: { names: settings.ownNames, emails: settings.ownEmails },
		linkTarget,
		takenIn: new Set(saidOf.flatMap((said, at) => (said.some(({ isTakenIn }) => isTakenIn) ? [at] : []))),
		toldApart: new Map(saidOf.map((said, at) => [at, new Set(said.flatMap(({ apartFrom }) => apartFrom))])),
	});
	return { attendees, matches, origins: new Map(known.map(({ attendee, entries }) => [attendee, entries])) };
}

/** Those whose details were typed, by each of their entries. */
function typedPeople(list: readonly Attendee[], typed: ReadonlyMap<Attendee, TypedDetails>, named: ContactsNamed): ReadonlyMap<Attendee, KnownEntries> {
	const people = samePeople(list, named).map(({ attendee, sources }) => ({ attendee, entries: sources.flatMap((source) => list[source] ?? []) }));
	return new Map(
		people.flatMap(({ attendee, entries }) => {
			const details = entries.reduce<TypedDetails | null>((found, entry) => found ?? typed.get(entry) ?? null, null);
			return details === null || isSaidAlready(attendee, details) ? [] : entries.map((entry) => [entry, { entries, attendee: withTyped(attendee, details) }] as const);
		}),
	);
}

function isSaidAlready(attendee: Attendee, details: TypedDetails): boolean {
	const said = detailsToType(attendee);
	const typed = detailsToType(withTyped(attendee, details));
	return said.name === typed.name && said.company === typed.company && said.role === typed.role && said.email === typed.email;
}

/** Those whose box is set with the box for all: nobody is ticked by it whose note is left in peace. */
export function entriesToTick(people: readonly ReviewedPerson[], isTicked: boolean): readonly Attendee[] {
	return people.filter((person) => !isTicked || !isLeftInPeace(person)).map(({ entry }) => entry);
}

export interface ReviewContext {
	readonly settings: Settings;
	readonly today: Day;
	readonly contact: (path: string) => Contact | null;
}

/** A touch is of the past. */
function hasTakenPlace({ day }: PlannedEvent, today: Day): boolean {
	return day !== null && day <= today;
}

/** What would be done now, with all that the user has said. */
export function reviewEvent(list: MatchedList, choices: Choices, options: EventOptions, context: ReviewContext): ReviewedEvent {
	const { event, folder, tags, tier, isTouch, followUpDays } = options;
	const plan = planEvent(list.matches, { event, attendees: list.attendees, tier, isTouch: isTouch && hasTakenPlace(event, context.today), followUpDays, tags }, context.settings);
	const people = plan.people.map((person) => reviewed(person, list, choices, context)).map((person) => ({ ...person, lacksMetOn: person.toDo.kind === 'update' && lacksMetOn(person.toDo.contact, event, context.today) }));
	return { ...plan, folder: folder ?? plan.folder, people };
}

function reviewed(person: PlannedPerson, { origins }: MatchedList, choices: Choices, { settings, today, contact }: ReviewContext): Omit<ReviewedPerson, 'lacksMetOn'> {
	const entries = person.entries.flatMap((entry) => origins.get(entry) ?? [entry]);
	const entry = entries.find((one) => choices.has(one)) ?? entries[0] ?? person.attendee;
	const choice = joinChoices(entries.flatMap((one) => choices.get(one) ?? []));
	const { dayOrder } = settings;
	return {
		...person,
		entry,
		entries,
		choice,
		wrong: [...wrongIn(choice, today, dayOrder), ...(isGone(choice, contact) ? [CHOSEN_IS_GONE] : [])],
		toDo: toDoOf(person, choice, contact),
		tier: choice.ownTier === null ? person.tier : choice.ownTier.key,
		promise: promiseIn(choice.promise, today, dayOrder),
		job: choice.job,
		apartFrom: choice.apartFrom.flatMap((path) => contact(path) ?? []),
	};
}

function isGone({ identity }: PersonChoice, contact: ReviewContext['contact']): boolean {
	return identity?.kind === 'contact' && contact(identity.path) === null;
}

function toDoOf({ match, toDo }: PlannedPerson, { identity, isTicked, isTakenIn }: PersonChoice, contact: ReviewContext['contact']): PersonToDo {
	if (match.kind === 'left-out' || isTicked === false) return { kind: 'nothing' };
	if (identity?.kind === 'new') return { kind: 'create' };
	if (identity !== null) {
		const chosen = contact(identity.path);
		// Somebody with a note that has gone is neither new nor whoever they were matched as.
		return chosen === null ? { kind: 'nothing' } : { kind: 'update', contact: chosen };
	}
	// Ticked by hand: also somebody whose note would be left in peace, or of whom one word is known.
	if (isTicked === true && match.kind === 'known') return { kind: 'update', contact: match.contact };
	return (isTicked === true || isTakenIn) && match.kind === 'new' ? { kind: 'create' } : toDo;
}
