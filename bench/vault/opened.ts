import type { App } from 'obsidian';
import { Buffer } from 'node:buffer';
import { clearImmediate, setImmediate } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import type { Idle } from '../../src/vault/idle.ts';
import { createObsidianIndex, type ObsidianIndex } from '../../src/vault/obsidian-index.ts';
import { createObsidianNotes } from '../../src/vault/obsidian-notes.ts';
import type { TextFactsStore } from '../../src/vault/text-facts-store.ts';
import { openVault, type OpenedVault } from '../../test/host/support.ts';
import { memoryTextFacts } from '../../test/support/memory-text-facts.ts';
import type { Texts } from './generate.ts';

/** A vault that Obsidian has open: its cache is warm. Notes are read from memory without delay, so that the disk is not what is timed. */
export interface OpenedForBench extends OpenedVault {
	readonly app: App;
	/** Paths whose text was asked for. */
	readonly reads: string[];
}

export async function openForBench(texts: Texts): Promise<OpenedForBench> {
	const host = await openVault(texts);
	const reads: string[] = [];
	host.vault.cachedRead = (file) => {
		reads.push(file.path);
		// A text of its own each time, as a disk gives it: what keeps a piece of it keeps all of it.
		return Promise.resolve(Buffer.from(host.disk.text(file.path) ?? '').toString());
	};
	const app = { vault: host.vault, metadataCache: host.metadataCache, fileManager: host.fileManager, workspace: { getLeavesOfType: () => [] } } as unknown as App;
	// The line an event that the tests look at is of no use here, and grows.
	host.events.length = 0;
	return { ...host, app, reads };
}

/** Always idle: the next slice comes in the next turn. */
export const alwaysIdle: Idle = {
	soon(work) {
		const handle = setImmediate(work);
		return () => clearImmediate(handle);
	},
	after(milliseconds, work) {
		const handle = setTimeout(work, milliseconds);
		return () => clearTimeout(handle);
	},
};

/** Never idle: nothing but the cache is read. */
export const neverIdle: Idle = { soon: () => () => undefined, after: () => () => undefined };

/** What is kept for the next start lies on the disk, and not in memory. */
export const onDisk: TextFactsStore = { load: () => Promise.resolve(new Map()), paths: () => Promise.resolve([]), save: () => Promise.resolve() };

export interface StartedIndex {
	readonly index: ObsidianIndex;
	readonly stop: () => void;
}

/** A new index over the open vault, started: the first list is there. */
export function startIndex({ app }: OpenedForBench, idle: Idle, store: TextFactsStore = memoryTextFacts(), settings: Settings = defaultSettings): StartedIndex {
	const index = createObsidianIndex(app, { settings, notes: createObsidianNotes(app), store, idle });
	return { index, stop: index.start() };
}

/** Until everything that waits has been read. */
export async function allRead({ index }: StartedIndex): Promise<void> {
	while (index.waiting() > 0) await sleep(0);
	// Whatever is written to the store comes after the last slice.
	await sleep(5);
}
