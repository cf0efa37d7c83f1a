import type { Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { problemsOf } from '../core/past-day.ts';
import type { Problem } from '../core/problem.ts';
import type { NoteEntry } from './note-entry.ts';
import { createPathList } from './path-list.ts';
import { isSameData } from './same-data.ts';

/** What is kept of the notes, by path. One note changed costs one note's work, however many there are. */
export interface EntryList {
	/** Keeps an entry, or forgets the note where it is `other`. Whether that changed anything; an entry that says the same is left as it is. */
	readonly set: (path: string, entry: NoteEntry) => boolean;
	/** How often something has changed. */
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

export function createEntryList(): EntryList {
	const entries = new Map<string, NoteEntry>();
	const contacts = createPathList<Contact>();
	const problems = createDailyProblems(entries);
	let changes = 0;
	return {
		set(path, entry) {
			if (entry.kind === 'other' ? !entries.delete(path) : isSameData(entries.get(path), entry)) return false;
			changes += 1;
			if (entry.kind !== 'other') entries.set(path, entry);
			contacts.set(path, contactIn(entry));
			problems.changed(path);
			return true;
		},
		changeCount: () => changes,
		get: (path) => entries.get(path) ?? null,
		paths: () => [...entries.keys()],
		contact: (path) => contactIn(entries.get(path)),
		contacts: contacts.values,
		problems: problems.on,
	};
}

function contactIn(entry: NoteEntry | undefined): Contact | null {
	return entry?.kind === 'contact' ? entry.contact : null;
}

/** Few notes have problems: they alone are kept, for the day that was asked for last. */
function createDailyProblems(entries: ReadonlyMap<string, NoteEntry>): { readonly changed: (path: string) => void; readonly on: (today: Day) => readonly Problem[] } {
	let day: Day | null = null;
	let list = createPathList<readonly Problem[]>();
	let unchecked = new Set<string>();
	let flat: { readonly of: readonly (readonly Problem[])[]; readonly problems: readonly Problem[] } | null = null;
	return {
		changed: (path) => {
			if (day !== null) unchecked.add(path);
		},
		on(today) {
			if (day !== today) list = createPathList();
			for (const path of day === today ? unchecked : entries.keys()) list.set(path, problemsIn(entries.get(path), today));
			unchecked = new Set();
			day = today;
			const lists = list.values();
			if (flat?.of !== lists) flat = { of: lists, problems: lists.flat() };
			return flat.problems;
		},
	};
}

/** Null where there are none. */
function problemsIn(entry: NoteEntry | undefined, today: Day): readonly Problem[] | null {
	if (entry === undefined) return null;
	switch (entry.kind) {
		case 'contact': {
			const found = problemsOf(entry.contact, today);
			return found.length === 0 ? null : found;
		}
		case 'problem':
			return [entry.problem];
		case 'other':
			return null;
	}
}
