import type { Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import type { Problem } from '../core/problem.ts';
import type { Settings } from '../core/settings.ts';
import { noteNotRead } from '../words/vault.ts';
import { createAnnouncer } from './announcer.ts';
import { mapAtOnce } from './at-once.ts';
import { createEntryList } from './entry-list.ts';
import { createListedNotes } from './listed-notes.ts';
import { failedEntry, otherEntry, readNoteEntry, type NoteEntry } from './note-entry.ts';
import type { Notes } from './notes.ts';

/** What is known of a vault's contacts, for those who show it. */
export interface ContactList {
	/** By path; the same array until something changes. */
	contacts(): readonly Contact[];
	/** The contact of that path; null where the note is none, or is not there. */
	contact(path: string): Contact | null;
	/** What cannot be read, by path: whole notes and folders, and values of contacts. Today decides which days lie in the future. */
	problems(today: Day): readonly Problem[];
	/** Calls the listener once after each burst of changes. Gives what ends that. */
	subscribe(listener: () => void): () => void;
}

/** The contacts of a vault, kept up to date note by note. */
export interface ContactIndex extends ContactList {
	/** Reads the whole vault anew. */
	load(): Promise<void>;
	/** Reads one note anew: it was created, changed, or is gone. */
	update(path: string): Promise<void>;
	/** Forgets a note: it was deleted or moved away. */
	remove(path: string): void;
}

/** How many notes are read at the same time. */
const AT_ONCE = 32;

export function createContactIndex(notes: Notes, settings: Settings): ContactIndex {
	const listed = createListedNotes();
	const entries = createEntryList(listed.targetOf);
	const changes = createChanges();
	let unlisted: readonly Problem[] = [];
	const { tell, subscribe } = createAnnouncer();

	/** Gives the number of the change that it was. */
	const readOne = async (path: string): Promise<number> => {
		const change = changes.begin(path);
		const entry = await readSafely(notes, path, settings);
		if (changes.newest(path) !== change) return change;
		entries.set(path, entry);
		tell();
		return change;
	};
	/** Links may lead elsewhere: those by the names of these notes, or all of them for null. */
	const follow = (cameOrWent: readonly string[] | null): void => {
		listed.follow(entries.contacts());
		entries.relink(cameOrWent);
		tell();
	};
	const forget = (path: string): void => {
		changes.begin(path);
		if (entries.set(path, otherEntry)) tell();
	};

	return {
		async load() {
			const before = changes.count();
			const { paths, unreadable } = await notes.list();
			listed.list(paths);
			// What changed while the list was made is newer than the list.
			const isOld = (path: string): boolean => changes.newest(path) <= before;
			for (const path of without(entries.paths(), paths)) if (isOld(path)) forget(path);
			// Of all the notes of a vault, those that were only loaded are not worth remembering.
			await mapAtOnce(paths.filter(isOld), AT_ONCE, async (path) => changes.end(path, await readOne(path)));
			unlisted = unreadable.map(({ path, message }) => ({ path, property: null, value: null, message, mend: null }));
			follow(null);
		},
		async update(path) {
			const before = entries.contact(path);
			await readOne(path);
			const isNew = entries.get(path)?.kind !== 'problem' && listed.add(path);
			if (isNew || (entries.contact(path) === null) !== (before === null)) follow([path]);
		},
		remove(path) {
			forget(path);
			if (listed.remove(path)) follow([path]);
		},
		contacts: entries.contacts,
		contact: entries.contact,
		problems: (today) => (unlisted.length === 0 ? entries.problems(today) : [...unlisted, ...entries.problems(today)]),
		subscribe,
	};
}

/** Paths of the first list that are not in the second. */
function without(paths: readonly string[], others: readonly string[]): readonly string[] {
	if (paths.length === 0) return paths;
	const listed = new Set(others);
	return paths.filter((path) => !listed.has(path));
}

/** The newest change of each path: an answer that took longer than the next change is not kept. */
interface Changes {
	/** Counts a change, and gives its number. */
	readonly begin: (path: string) => number;
	/** The number of a path's newest change; 0 where there was none. */
	readonly newest: (path: string) => number;
	readonly count: () => number;
	/** Forgets a change that was the newest of its path, and has been read. One begun before it is as little the newest as ever. */
	readonly end: (path: string, change: number) => void;
}

function createChanges(): Changes {
	const byPath = new Map<string, number>();
	let count = 0;
	return {
		begin(path) {
			count += 1;
			byPath.set(path, count);
			return count;
		},
		newest: (path) => byPath.get(path) ?? 0,
		count: () => count,
		end(path, change) {
			if (byPath.get(path) === change) byPath.delete(path);
		},
	};
}

/** One bad note never stops the rest, not even one that a reader of ours fails on. */
async function readSafely(notes: Notes, path: string, settings: Settings): Promise<NoteEntry> {
	try {
		return await readNoteEntry(await notes.open(path), settings);
	} catch (error) {
		return failedEntry({ path, message: noteNotRead(error instanceof Error ? error.message : String(error)) });
	}
}
