import type { Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import type { Problem } from '../core/problem.ts';
import type { Settings } from '../core/settings.ts';
import { createAnnouncer } from './announcer.ts';
import { createEntryList } from './entry-list.ts';
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
	const entries = createEntryList();
	/** The newest change of each path: an answer that took longer than the next change is not kept. */
	const changes = new Map<string, number>();
	let counter = 0;
	let unlisted: readonly Problem[] = [];
	const { tell, subscribe } = createAnnouncer();

	const begin = (path: string): number => {
		counter += 1;
		changes.set(path, counter);
		return counter;
	};
	const readOne = async (path: string): Promise<void> => {
		const change = begin(path);
		const entry = await readSafely(notes, path, settings);
		if (changes.get(path) !== change) return;
		entries.set(path, entry);
		tell();
	};
	const forget = (path: string): void => {
		begin(path);
		if (entries.set(path, otherEntry)) tell();
	};

	return {
		async load() {
			const before = counter;
			const { paths, unreadable } = await notes.list();
			const listed = new Set(paths);
			// What changed while the list was made is newer than the list.
			const isOld = (path: string): boolean => (changes.get(path) ?? 0) <= before;
			for (const path of entries.paths()) if (!listed.has(path) && isOld(path)) forget(path);
			await eachAtOnce(paths.filter(isOld), AT_ONCE, readOne);
			unlisted = unreadable.map(({ path, message }) => ({ path, property: null, value: null, message, mend: null }));
			tell();
		},
		update: readOne,
		remove: forget,
		contacts: entries.contacts,
		contact: entries.contact,
		problems: (today) => (unlisted.length === 0 ? entries.problems(today) : [...unlisted, ...entries.problems(today)]),
		subscribe,
	};
}

/** One bad note never stops the rest, not even one that a reader of ours fails on. */
async function readSafely(notes: Notes, path: string, settings: Settings): Promise<NoteEntry> {
	try {
		return await readNoteEntry(await notes.open(path), settings);
	} catch (error) {
		return failedEntry({ path, message: `this note cannot be read: ${error instanceof Error ? error.message : String(error)}` });
	}
}

async function eachAtOnce(paths: readonly string[], limit: number, work: (path: string) => Promise<void>): Promise<void> {
	const waiting = paths.values();
	const worker = async (): Promise<void> => {
		for (const path of waiting) await work(path);
	};
	await Promise.all(Array.from({ length: Math.min(limit, paths.length) }, worker));
}
