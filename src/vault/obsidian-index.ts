import type { App } from 'obsidian';
import type { Problem } from '../core/problem.ts';
import type { Settings } from '../core/settings.ts';
import { CONTACT_FOLDER_IS_FILE } from '../words/vault.ts';
import { createAnnouncer } from './announcer.ts';
import type { ContactList } from './contact-index.ts';
import { folderTroublesIn, type FolderTrouble } from './contact-folders.ts';
import { idleOf, type Idle } from './idle.ts';
import type { Notes } from './notes.ts';
import { createObsidianEntries } from './obsidian-entries.ts';
import { listenToNotes } from './obsidian-events.ts';
import { createObsidianReader } from './obsidian-reader.ts';
import type { TextFactsStore } from './text-facts-store.ts';

/** The contacts of the open vault, for those who show them. */
export interface ObsidianIndex extends ContactList {
	/** Call once the layout is ready: reads the cache, listens, begins the slices. Gives what ends it, and writes what waits to the store. */
	start(): () => void;
	/** Reads all anew with other settings. The list stays filled meanwhile. */
	changeSettings(settings: Settings): void;
	/** Notes still to be read; 0 when all is read. */
	waiting(): number;
	/** False until the first list from the cache is there. */
	isReady(): boolean;
	/** The contact folders of the settings that are missing, or are files. */
	folderTroubles(): readonly FolderTrouble[];
}

export interface ObsidianIndexOptions {
	readonly settings: Settings;
	readonly notes: Notes;
	readonly store: TextFactsStore;
	/** When the app has time: the window's own idle times unless given. */
	readonly idle?: Idle;
}

/** The contacts of the open vault: from the cache at once, the rest in idle slices, then change by change. */
export function createObsidianIndex(app: App, { settings: initial, notes, store, idle = idleOf(window) }: ObsidianIndexOptions): ObsidianIndex {
	let settings = initial;
	let isReady = false;
	const entries = createObsidianEntries(app, settings, store);
	const { tell, subscribe } = createAnnouncer();
	const reader = createObsidianReader({ app, entries, notes, idle, tell, isPlaceOfInterest: (path) => settings.contactFolders.includes(path) });
	const folderTroubles = (): readonly FolderTrouble[] => folderTroublesIn(app.vault, settings.contactFolders);
	const readAll = (): void => {
		for (const file of app.vault.getMarkdownFiles()) reader.look(file);
		isReady = true;
		tell();
	};
	return {
		start() {
			const stopListening = listenToNotes(app, reader.events);
			readAll();
			return () => {
				stopListening();
				reader.end();
			};
		},
		changeSettings(changed) {
			settings = changed;
			reader.clear();
			entries.changeSettings(changed);
			if (isReady) readAll();
		},
		contacts: entries.list.contacts,
		contact: entries.list.contact,
		problems(today) {
			const files = folderTroubles().flatMap(({ folder, kind }) => (kind === 'file' ? [fileProblem(folder)] : []));
			return files.length === 0 ? entries.list.problems(today) : [...files, ...entries.list.problems(today)];
		},
		subscribe,
		waiting: () => reader.waiting(),
		isReady: () => isReady,
		folderTroubles,
	};
}

function fileProblem(path: string): Problem {
	return { path, property: null, value: null, message: CONTACT_FOLDER_IS_FILE, mend: null };
}
