import type { App } from 'obsidian';
import type { UndoHistory } from '../actions/undo-history.ts';
import type { Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import type { DueList } from '../core/due-list.ts';
import type { Problem } from '../core/problem.ts';
import type { Settings } from '../core/settings.ts';
import type { DeviceData } from '../vault/device-data.ts';
import type { Notes } from '../vault/notes.ts';
import type { SettingsChange } from './settings-change.ts';

/** The contacts as they are known now. */
export interface KnownContacts {
	/** By path; the same array until something changes. */
	contacts(): readonly Contact[];
	contact(path: string): Contact | null;
	/** What cannot be read, by path. */
	problems(today: Day): readonly Problem[];
	/** Notes that are still to be read; 0 when all is read. */
	waiting(): number;
	/** False until the first list is there. */
	isReady(): boolean;
	/** Contact folders of the settings that are missing, or are no folders. */
	folderTroubles(): readonly { readonly folder: string; readonly kind: 'missing' | 'file' }[];
}

/** What every screen is handed: what is known now, and how to hear that it changed. */
export interface Screen {
	readonly app: App;
	readonly notes: Notes;
	readonly known: KnownContacts;
	readonly device: DeviceData;
	readonly undoHistory: UndoHistory;
	settings(): Settings;
	/** Saves other values of some settings, one change after the other; whatever else is saved stays. Null: done; else why not, as a sentence. */
	changeSettings(change: SettingsChange): Promise<string | null>;
	/** What is wrong with the saved settings. */
	settingsProblems(): readonly string[];
	/** What of them cannot be read: no note is written while there is something, as it might not be what the user wants. Null: all can be read. */
	whyNotToWrite(): string | null;
	today(): Day;
	/** The time now, `HH:MM:SS`. */
	timeOfDay(): string;
	/** Who is due and who is to come; worked out once after each burst of changes. */
	dueList(): DueList;
	/** Calls the listener after each burst of changes: of notes, of settings, or of the day. Gives what ends that. */
	subscribe(listener: () => void): () => void;
	/** A dialog is open: `end` closes it when the plugin is switched off. Gives what to call once it is closed. */
	opened(end: () => void): () => void;
}
