import type { App } from 'obsidian';
import { createUndoHistory } from '../../src/actions/undo-history.ts';
import type { Day } from '../../src/core/day.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { createLiveScreen, type LiveScreen } from '../../src/ui/live-screen.ts';
import { createContactIndex } from '../../src/vault/contact-index.ts';
import { day } from './day.ts';
import { memoryDeviceData, type MemoryDeviceData } from './device-data.ts';
import { memoryNotes, type MemoryNotes } from './memory-notes.ts';

export interface MemoryScreen {
	readonly screen: LiveScreen;
	readonly notes: MemoryNotes;
	readonly device: MemoryDeviceData;
	/** Reads all notes anew, as the plugin does once they changed. */
	readonly reload: () => Promise<void>;
}

/** What the screens are handed, over notes in memory; it is 22 November 2026. There is no app. */
export async function memoryScreen(files: Readonly<Record<string, string>>, settings: Settings = defaultSettings, device: MemoryDeviceData = memoryDeviceData()): Promise<MemoryScreen> {
	const notes = memoryNotes(files);
	const index = createContactIndex(notes, settings);
	await index.load();
	const known = { contacts: () => index.contacts(), contact: (path: string) => index.contact(path), problems: (today: Day) => index.problems(today), waiting: () => 0, isReady: () => true, folderTroubles: () => [] };
	const screen = createLiveScreen({ app: {} as App, notes, known, device, undoHistory: createUndoHistory(notes, device), changeSettings: () => Promise.resolve(null), timeOfDay: () => '10:05:09', today: () => day('2026-11-22') }, settings);
	return { screen, notes, device, reload: () => index.load() };
}
