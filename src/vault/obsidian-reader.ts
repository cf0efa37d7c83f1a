import type { App, TFile } from 'obsidian';
import { createHeldTexts } from './held-texts.ts';
import type { Idle } from './idle.ts';
import type { FileVersion } from './known-texts.ts';
import type { Notes, TextReading } from './notes.ts';
import type { ObsidianEntries } from './obsidian-entries.ts';
import type { NoteEvents } from './obsidian-events.ts';
import { createSlices } from './slices.ts';

/** Keeps the entries up to date: a few changes at once, a burst of them in slices. */
export interface ObsidianReader {
	readonly events: Omit<NoteEvents, 'placeChanged'>;
	/** Reads a note from the cache, and puts it in line for what the cache does not say. */
	readonly look: (file: TFile) => void;
	/** Tells the listeners: at once if they were not told since the last slice, else with the next. */
	readonly announce: () => void;
	/** Notes in line, and those that are not in the cache yet. */
	readonly waiting: () => number;
	/** Forgets what is in line, before all is read anew. */
	readonly clear: () => void;
	/** Ends the slices and writes what waits to the store. */
	readonly end: () => void;
}

export interface ReaderParts {
	readonly app: App;
	readonly entries: ObsidianEntries;
	readonly notes: Notes;
	readonly idle: Idle;
	readonly tell: () => void;
}

/** So many changes are read at once between two slices. What comes on top waits for the next. */
export const CHANGES_AT_ONCE = 50;
/** The longest stretch of reading, in milliseconds. */
const STRETCH = 8;
/** A note that the cache does not name for so long is read without it, in milliseconds. */
const CACHE_MAY_TAKE = 10_000;

export function createObsidianReader({ app, entries, notes, idle, tell }: ReaderParts): ObsidianReader {
	const held = createHeldTexts();
	let changes = 0;
	/** Whether listeners were told since the last slice, and whether there is something new since. */
	let [isTold, isDue] = [false, false];
	let isPruned = false;
	let hasEnded = false;
	let stopWaiting: (() => void) | null = null;

	const slices = createSlices(idle, async (paths) => {
		changes = 0;
		isTold = false;
		await readSlice(paths);
		if (hasEnded) return;
		if (isDue || paths.length > 0) tell();
		isDue = false;
		if (slices.waiting() === 0) await save();
	});
	const save = async (): Promise<void> => {
		await entries.known.save();
		if (isPruned || entries.uncached.size > 0 || slices.waiting() > 0) return;
		isPruned = true;
		await entries.known.prune();
	};
	const announce = (): void => {
		if (isTold) isDue = true;
		else tell();
		isTold = true;
		slices.wake();
	};
	const readUncached = (): void => {
		for (const path of entries.uncached) slices.add(path);
	};
	const waitForCache = (): void => {
		stopWaiting?.();
		stopWaiting = idle.after(CACHE_MAY_TAKE, readUncached);
	};
	const look = (file: TFile): void => {
		const missing = entries.look(file);
		if (missing === 'text') slices.add(file.path);
		else slices.drop(file.path);
		if (missing === 'cache') waitForCache();
	};
	// … continued below
}
