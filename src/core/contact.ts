import { CONFLICT_COPY, inLine } from '../words/problems-contact.ts';
import { readCadence, type Cadence } from './cadence.ts';
import { isConflictCopy } from './conflict-copy.ts';
import { readDetails, type ContactDetails } from './contact-details.ts';
import { readDay } from './day-text.ts';
import type { Day } from './day.ts';
import { noteName } from './folder.ts';
import { BIRTHDAY, readOccasions, type Occasion } from './occasion.ts';
import { valueText, type Mend, type Problem } from './problem.ts';
import { entriesOf, lookUpAmong, type Entry, type PropertyLookup, type PropertyName } from './property-names.ts';
import { valueOf, type Reading } from './reading.ts';
import { keptList } from './kept-list.ts';
import type { Settings } from './settings.ts';
import { promiseIn, type ContactPromise, type OpenPromise, type PromiseProblem } from './promise.ts';
import { readTexts } from './texts.ts';
import { readTier, type Tier } from './tier.ts';
import { readYearlyDay } from './yearly-day.ts';

/** Whether a contact is kept up with at all. Days may lie ahead; null where none was written or it cannot be read. */
export type Standing =
	| { readonly kind: 'active' }
	| { readonly kind: 'paused'; readonly until: Day | null }
	| { readonly kind: 'archived'; readonly on: Day | null }
	| { readonly kind: 'died'; readonly on: Day | null };

/** A day of the past as a note has it, before today is known: one far ahead will turn out to be in the future. */
export interface PastDay {
	readonly day: Day;
	/** The property as the note spells it. */
	readonly property: string;
}

/** What a note's list of touches says, before today is known. */
export interface TouchDays {
	/** Days of the full touches, newest first. */
	readonly full: readonly Day[];
	/** Days of the light ones, which decide nothing, newest first. */
	readonly light: readonly Day[];
	/** Entries of the list whose day cannot be read. */
	readonly problems: readonly Problem[];
	/** Lines that may be meant as touches. They are told, and decide nothing. */
	readonly hints: readonly Problem[];
	/** The heading above the list, as the note spells it. */
	readonly heading: string;
}

/** What a note's text says of promises: its open tasks, and their days that cannot be read. */
export interface PromiseFacts {
	readonly promises: readonly OpenPromise[];
	readonly problems: readonly PromiseProblem[];
}

export const noPromises: PromiseFacts = { promises: [], problems: [] };

/** A person, as the note says. Nothing in it depends on what day it is. */
export interface Contact extends ContactDetails {
	readonly path: string;
	/** The property `name`, else the file name. */
	readonly name: string;
	readonly aliases: readonly string[];
	readonly tier: Tier | null;
	/** The note's own cadence; see cadenceOf. */
	readonly ownCadence: Cadence | null;
	readonly standing: Standing;
	/** What the properties that mean the last touch say, newest first. Which of them counts depends on today: see past-day. */
	readonly lastTouches: readonly PastDay[];
	/** One of these properties holds something that is no day. */
	readonly lastTouchUnreadable: boolean;
	readonly touchDays: TouchDays;
	readonly nextTouch: Day | null;
	readonly metOn: PastDay | null;
	readonly metAt: string | null;
	/** The day from which company and role are those that stand there, or on which that was learnt. */
	readonly jobSince: PastDay | null;
	/** The birthday first. */
	readonly occasions: readonly Occasion[];
	/** Days on which an occasion was marked as done. */
	readonly occasionDone: readonly Day[];
	/** Open promises, on both sides: those in the note, then those in other notes that link to it. */
	readonly promises: readonly ContactPromise[];
	/** A mend of the last touch is possible only where the list has a readable day: see problemsOf. */
	readonly problems: readonly Problem[];
}

/** A contact, or what keeps a note that says it is one from being one. */
export type ContactReading = { readonly kind: 'contact'; readonly contact: Contact } | { readonly kind: 'problem'; readonly problem: Problem };

/** What is known of a note that is a contact (see contact-marker): its properties, the days in its list of touches, and its promises. */
export interface ContactSource {
	readonly path: string;
	readonly properties: Readonly<Record<string, unknown>>;
	readonly touchDays: TouchDays;
	readonly promises: PromiseFacts;
}

export const noTouchDays: TouchDays = { full: [], light: [], problems: [], hints: [], heading: '' };

/** Reads a contact. What cannot be read is blank and stands among its problems; a synchroniser's conflict copy is a problem as a whole. */
export function readContact({ path, properties, touchDays, promises }: ContactSource, settings: Settings): ContactReading {
	if (isConflictCopy(path)) {
		return { kind: 'problem', problem: { path, property: null, value: null, message: CONFLICT_COPY, mend: 'conflict-copy' } };
	}
	const entries = entriesOf(properties);
	const lookUp = lookUpAmong(entries, settings.properties);
	const problems: Problem[] = [];
	const take = <T>(name: PropertyName, reader: (value: unknown) => Reading<T>, mend: Mend | null = null): T | null => {
		const entry = lookUp(name)[0];
		return entry === undefined ? null : valueOf(noted(entry, reader(entry.value), path, problems, mendOf(entry, mend)));
	};
	const cadence = take('cadence', readCadence);
	const lastTouches = readLastTouches(lookUp('last-touch'), path, settings, problems);
	const pastDay = (name: PropertyName): PastDay | null => {
		const day = take(name, (value) => readDay(value, settings.dayOrder));
		return day === null ? null : { day, property: lookUp(name)[0]?.key ?? name };
	};
	const metOn = pastDay('met-on');
	const contact: Contact = {
		path,
		name: readTexts(lookUp('name')[0]?.value)[0] ?? noteName(path),
		aliases: keptList(readTexts(lookUp('aliases')[0]?.value)),
		tier: take('tier', (value) => readTier(value, settings.tiers)),
		ownCadence: cadence === 'never' ? null : cadence,
		standing: readStanding(lookUp, cadence === 'never', path, settings, problems),
		...lastTouches,
		...readDetails(entries, lookUp),
		touchDays,
		nextTouch: take('next-touch', (value) => readDay(value, settings.dayOrder), 'next-touch'),
		metOn,
		metAt: readTexts(lookUp('met-at')[0]?.value)[0] ?? null,
		occasions: keptList(readYearly(lookUp, path, settings, problems)),
		occasionDone: keptList(readDoneDays(lookUp, path, settings, problems)),
		promises: keptList(promises.promises.map((promise) => promiseIn(promise, path))),
		jobSince: pastDay('job-since'),
		// Last: the lines above fill it.
		problems: keptList([...problems, ...promises.problems.map((problem) => promiseProblem(problem, path, settings)), ...touchDays.problems, ...touchDays.hints]),
	};
	return { kind: 'contact', contact };
}

/** The cadence that holds: the note's own, else its tier's. Null: untracked. */
export function cadenceOf(contact: Contact): Cadence | null {
	return contact.ownCadence ?? contact.tier?.cadence ?? null;
}

function readLastTouches(entries: readonly Entry[], path: string, settings: Settings, problems: Problem[]): Pick<Contact, 'lastTouches' | 'lastTouchUnreadable'> {
	const readings = entries.map((entry) => ({ entry, reading: noted(entry, readDay(entry.value, settings.dayOrder), path, problems, mendOf(entry, 'last-touch')) }));
	const lastTouches = readings.flatMap(({ entry, reading }) => (reading.kind === 'read' ? [{ day: reading.value, property: entry.key }] : []));
	// The sort is stable: of the same day, the property of the configured name stays first.
	lastTouches.sort((a, b) => Number(a.day < b.day) - Number(a.day > b.day));
	return { lastTouches: keptList(lastTouches), lastTouchUnreadable: readings.some(({ reading }) => reading.kind === 'unreadable') };
}

/** A list or a map may hold more than what would take its place: only the user can tell. */
function mendOf({ value }: Entry, mend: Mend | null): Mend | null {
	return typeof value === 'object' ? null : mend;
}

function readYearly(lookUp: PropertyLookup, path: string, { dayOrder }: Settings, problems: Problem[]): readonly Occasion[] {
	const birthday = lookUp('birthday')[0];
	const born = birthday === undefined ? null : valueOf(noted(birthday, readYearlyDay(birthday.value, dayOrder), path, problems));
	const entry = lookUp('occasions')[0];
	const further = entry === undefined ? null : readOccasions(entry.value, dayOrder);
	if (entry !== undefined) for (const { value, message } of further?.problems ?? []) problems.push({ path, property: entry.key, value, message, mend: null });
	return [...(born === null ? [] : [{ kind: BIRTHDAY, on: born }]), ...(further?.occasions ?? [])];
}

/** One day or a list of them, as `occasion-done` is written. */
function readDoneDays(lookUp: PropertyLookup, path: string, { dayOrder }: Settings, problems: Problem[]): readonly Day[] {
	const entry = lookUp('occasion-done')[0];
	if (entry === undefined) return [];
	// An unquoted link to a day is a list, too.
	const isOne = !Array.isArray(entry.value) || readDay(entry.value, dayOrder).kind === 'read';
	const values: readonly unknown[] = isOne ? [entry.value] : (entry.value as readonly unknown[]);
	return values.flatMap((value) => valueOf(noted({ key: entry.key, value }, readDay(value, dayOrder), path, problems)) ?? []);
}

/** What is told of a promise whose day cannot be read. */
export function promiseProblem({ line, value, message }: PromiseProblem, path: string, { promiseHeading }: Settings): Problem {
	return { path, property: promiseHeading, value, message: inLine(line, message), mend: null };
}

/** `died`, `archived` and `paused` hold whenever they are neither blank nor false, even where their day cannot be read. */
function readStanding(lookUp: PropertyLookup, never: boolean, path: string, settings: Settings, problems: Problem[]): Standing {
	const held = (name: PropertyName): { readonly day: Day | null } | null => {
		const entry = lookUp(name)[0];
		if (entry === undefined || isFalse(entry.value)) return null;
		if (isTrue(entry.value)) return { day: null };
		const reading = noted(entry, readDay(entry.value, settings.dayOrder), path, problems);
		return reading.kind === 'blank' ? null : { day: valueOf(reading) };
	};
	const [died, archived, paused] = [held('died'), held('archived'), held('paused')];
	if (died !== null) return { kind: 'died', on: died.day };
	if (archived !== null) return { kind: 'archived', on: archived.day };
	if (never) return { kind: 'paused', until: null };
	return paused === null ? { kind: 'active' } : { kind: 'paused', until: paused.day };
}

function isTrue(value: unknown): boolean {
	return value === true || (typeof value === 'string' && value.trim().toLowerCase() === 'true');
}

/** Whether a value says that somebody has not died, or is not archived or paused. */
export function isFalse(value: unknown): boolean {
	return value === false || (typeof value === 'string' && value.trim().toLowerCase() === 'false');
}

/** Passes a reading on, and notes a problem where it is unreadable. */
function noted<T>({ key, value }: Entry, reading: Reading<T>, path: string, problems: Problem[], mend: Mend | null = null): Reading<T> {
	if (reading.kind === 'unreadable') problems.push({ path, property: key, value: valueText(value), message: reading.message, mend });
	return reading;
}
