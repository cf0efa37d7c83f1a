import type { Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { problemsOf } from '../core/past-day.ts';
import type { Problem } from '../core/problem.ts';
import type { Settings } from '../core/settings.ts';
import { readNoteEntry, type NoteEntry } from './note-entry.ts';
import type { Notes } from './notes.ts';

/** The contacts of a vault, kept up to date note by note. */
export interface ContactIndex {
	/** Reads the whole vault anew. */
	load(): Promise<void>;
	/** Reads one note anew: it was created, changed, or is gone. */
	update(path: string): Promise<void>;
	/** Forgets a note: it was deleted or moved away. */
	remove(path: string): void;
	/** By path. */
	contacts(): readonly Contact[];
	/** What cannot be read, by path: whole notes and folders, and values of contacts. Today decides which days lie in the future. */
	problems(today: Day): readonly Problem[];
	/** Calls the listener once after each burst of changes. Gives what ends that. */
	subscribe(listener: () => void): () => void;
}

/** How many notes are read at the same time. */
const AT_ONCE = 32;

export function createContactIndex(notes: Notes, settings: Settings): ContactIndex {
	let entries = new Map<string, NoteEntry>();
	let unlisted: readonly Problem[] = [];
	const listeners = new Set<() => void>();
	let isTelling = false;

	const tell = (): void => {
		if (isTelling) return;
		isTelling = true;
		queueMicrotask(() => {
			isTelling = false;
			for (const listener of [...listeners]) listener();
		});
	};
	const readOne = async (path: string): Promise<NoteEntry> => readNoteEntry(await notes.open(path), settings);
	const keep = (into: Map<string, NoteEntry>, path: string, entry: NoteEntry): void => {
		if (entry.kind === 'other') into.delete(path);
		else into.set(path, entry);
	};

	return {
		async load() {
			const { paths, unreadable } = await notes.list();
			const read = new Map<string, NoteEntry>();
			await eachAtOnce(paths, AT_ONCE, async (path) => keep(read, path, await readOne(path)));
			entries = read;
			unlisted = unreadable.map(({ path, message }) => ({ path, property: null, value: null, message }));
			tell();
		},
		async update(path) {
			keep(entries, path, await readOne(path));
			tell();
		},
		remove(path) {
			if (entries.delete(path)) tell();
		},
		contacts: () => sorted(entries).flatMap(([, entry]) => (entry.kind === 'contact' ? [entry.contact] : [])),
		problems: (today) => [...unlisted, ...sorted(entries).flatMap(([, entry]) => problemsIn(entry, today))],
		subscribe(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
}

function problemsIn(entry: NoteEntry, today: Day): readonly Problem[] {
	switch (entry.kind) {
		case 'contact':
			return problemsOf(entry.contact, today);
		case 'problem':
			return [entry.problem];
		case 'other':
			return [];
	}
}

function sorted(entries: ReadonlyMap<string, NoteEntry>): ReadonlyArray<readonly [string, NoteEntry]> {
	return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

async function eachAtOnce(paths: readonly string[], limit: number, work: (path: string) => Promise<void>): Promise<void> {
	const waiting = paths.values();
	const worker = async (): Promise<void> => {
		for (const path of waiting) await work(path);
	};
	await Promise.all(Array.from({ length: Math.min(limit, paths.length) }, worker));
}
