import type { Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { problemsOf } from '../core/past-day.ts';
import type { Problem } from '../core/problem.ts';
import type { OpenPromise } from '../core/promise.ts';
import { otherEntry, type NoteEntry } from './note-entry.ts';
import { createPromisesElsewhere, type LinkResolver } from './promises-elsewhere.ts';
import { createPathList } from './path-list.ts';
import { isSameData } from './same-data.ts';
import { createWholeContacts } from './whole-contacts.ts';

/** What is kept of the notes, by path. One note changed costs one note's work, however many there are. */
export interface EntryList {
	/** Keeps an entry, or forgets the note where it is `other`. Whether that changed anything; an entry that says the same is left as it is. */
	readonly set: (path: string, entry: NoteEntry) => boolean;
	/** Follows the links of promises anew, since notes of these paths came or went; null: all links. */
	readonly relink: (cameOrWent: readonly string[] | null) => void;
	/** Goes up whenever something has changed that a contact or a problem says. */
	readonly changeCount: () => number;
	readonly get: (path: string) => NoteEntry | null;
	readonly paths: () => readonly string[];
	/** Null where the note is no contact. */
	readonly contact: (path: string) => Contact | null;
	/** By path; the same array until something changes. */
	readonly contacts: () => readonly Contact[];
	/** By path; the same array until something changes or the day does. */
	readonly problems: (today: Day) => readonly Problem[];
}

/** `resolve` says where the links of promises lead. */
export function createEntryList(resolve: LinkResolver): EntryList {
	const entries = new Map<string, NoteEntry>();
	const elsewhere = createPromisesElsewhere(resolve);
	const leadsToContact = (path: string, line: number): boolean => elsewhere.targetsOf(path, line).some((target) => contactIn(entries.get(target)) !== null);
	const problems = createDailyProblems(entries, leadsToContact);
	const whole = createWholeContacts((path) => contactIn(entries.get(path)), elsewhere);
	let changes = 0;
	return {
		set(path, entry) {
			const before = entries.get(path) ?? otherEntry;
			if (isSameData(before, entry)) return false;
			if (isKept(entry)) entries.set(path, entry);
			else entries.delete(path);
			whole.changed([path]);
			// What another note promises matters to the contacts alone that it links to.
			if (before.kind !== 'other' || entry.kind !== 'other') changes += 1;
			whole.changed(elsewhere.set(path, promisesIn(entry), entry.kind === 'other' ? entry.day : null));
			problems.changed(path);
			return true;
		},
		relink(cameOrWent) {
			whole.changed(elsewhere.relink(cameOrWent));
			problems.relinked();
		},
		changeCount: () => changes + whole.changeCount(),
		get: (path) => entries.get(path) ?? null,
		paths: () => [...entries.keys()],
		contact: whole.contact,
		contacts: whole.contacts,
		problems: problems.on,
	};
}

/** Of other notes only those with promises are kept. */
function isKept(entry: NoteEntry): boolean {
	return entry.kind !== 'other' || entry.promises.length > 0;
}

/** Of a note that cannot be read nothing is known. */
function promisesIn(entry: NoteEntry): readonly OpenPromise[] {
	switch (entry.kind) {
		case 'contact':
			return entry.contact.promises;
		case 'problem':
			return [];
		case 'other':
			return entry.promises;
	}
}

function contactIn(entry: NoteEntry | undefined): Contact | null {
	return entry?.kind === 'contact' ? entry.contact : null;
}

interface DailyProblems {
	readonly changed: (path: string) => void;
	/** Links of promises may lead elsewhere. */
	readonly relinked: () => void;
	readonly on: (today: Day) => readonly Problem[];
}

/** Few notes have problems: they alone are kept, for the day that was asked for last. */
function createDailyProblems(entries: ReadonlyMap<string, NoteEntry>, leadsToContact: (path: string, line: number) => boolean): DailyProblems {
	let day: Day | null = null;
	let list = createPathList<readonly Problem[]>();
	let unchecked = new Set<string>();
	/** Other notes with something that cannot be read, and what of it was told: that depends on which notes are contacts. */
	const linked = new Map<string, readonly Problem[] | null>();
	let isLinkedOld = false;
	let flat: { readonly of: readonly (readonly Problem[])[]; readonly problems: readonly Problem[] } | null = null;
	const check = (path: string, today: Day): void => {
		const entry = entries.get(path);
		if (entry?.kind !== 'other') linked.delete(path);
		const found = problemsIn(entry, today, (line) => leadsToContact(path, line));
		if (entry?.kind !== 'other') return list.set(path, found);
		const before = linked.get(path) ?? null;
		const told = isSameData(before, found) ? before : found;
		if (entry.problems.length === 0) linked.delete(path);
		else linked.set(path, told);
		list.set(path, told);
	};
	return {
		changed(path) {
			if (day !== null) unchecked.add(path);
			isLinkedOld = true;
		},
		relinked: () => void (isLinkedOld = true),
		on(today) {
			if (day !== today) list = createPathList();
			for (const path of day === today ? unchecked : entries.keys()) check(path, today);
			if (isLinkedOld) for (const path of [...linked.keys()]) check(path, today);
			isLinkedOld = false;
			unchecked = new Set();
			day = today;
			const lists = list.values();
			if (flat?.of !== lists) flat = { of: lists, problems: lists.flat() };
			return flat.problems;
		},
	};
}

/** Null where there are none. Of another note those count that stand in the line of a promise to a contact. */
function problemsIn(entry: NoteEntry | undefined, today: Day, leadsToContact: (line: number) => boolean): readonly Problem[] | null {
	if (entry === undefined) return null;
	switch (entry.kind) {
		case 'contact':
			return unlessNone(problemsOf(entry.contact, today));
		case 'problem':
			return [entry.problem];
		case 'other':
			return unlessNone(entry.problems.filter(({ line }) => leadsToContact(line)).map(({ problem }) => problem));
	}
}

function unlessNone(problems: readonly Problem[]): readonly Problem[] | null {
	return problems.length === 0 ? null : problems;
}
