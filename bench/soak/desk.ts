import type { EventRef, TAbstractFile } from 'obsidian';
import { createUndoHistory, type UndoHistory } from '../../src/actions/undo-history.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { createObsidianNotes } from '../../src/vault/obsidian-notes.ts';
import type { Notes } from '../../src/vault/notes.ts';
import { memoryDeviceData } from '../../test/support/device-data.ts';
import { allRead, alwaysIdle, onDisk, startIndex, type OpenedForBench, type StartedIndex } from '../vault/opened.ts';
import { randomFrom, type Random } from '../vault/random.ts';
import { createTally, type Tally } from './tally.ts';

/** A vault that is worked in. */
export interface Desk {
	readonly vault: OpenedForBench;
	readonly started: StartedIndex;
	readonly notes: Notes;
	readonly history: UndoHistory;
	readonly random: Random;
	readonly tally: Tally;
	/** Paths, as they are now, of notes that somebody edited or deleted by hand: there an undo may rightly be declined. */
	readonly byHand: Set<string>;
	/** Changed now and then. */
	settings: Settings;
	readonly close: () => void;
}

/** As main.ts wires it: what is remembered moves along with its notes. */
export function openDesk(vault: OpenedForBench): Desk {
	const notes = createObsidianNotes(vault.app);
	const started = startIndex(vault, alwaysIdle, onDisk);
	const history = createUndoHistory(notes, memoryDeviceData());
	const byHand = new Set<string>();
	const moved: EventRef = vault.app.vault.on('rename', ({ path }: TAbstractFile, oldPath: string) => {
		history.renamed(oldPath, path);
		if (byHand.delete(oldPath)) byHand.add(path);
	});
	const close = (): void => {
		vault.app.vault.offref(moved);
		started.stop();
	};
	return { vault, started, notes, history, random: randomFrom(11), tally: createTally(), byHand, settings: defaultSettings, close };
}

/** Until cache and index know of all that was done. */
export async function quiet({ vault, started }: Desk): Promise<void> {
	await vault.metadataCache.settled();
	await allRead(started);
}
