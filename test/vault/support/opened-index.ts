import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from 'obsidian';
import { defaultSettings, type Settings } from '../../../src/core/settings.ts';
import type { Idle } from '../../../src/vault/idle.ts';
import { createObsidianIndex, type ObsidianIndex } from '../../../src/vault/obsidian-index.ts';
import { createObsidianNotes } from '../../../src/vault/obsidian-notes.ts';
import { openVault, type OpenedVault } from '../../host/support.ts';
import { memoryTextFacts, type MemoryTextFacts } from '../../support/memory-text-facts.ts';

/** Time comes when a test says so. */
export interface ManualIdle extends Idle {
	/** Lets one slice begin; false where none waits. */
	readonly next: () => boolean;
	/** Lets the time pass that something waits for. */
	readonly pass: () => void;
}

export function manualIdle(): ManualIdle {
	const works = new Set<() => void>();
	const later = new Set<() => void>();
	const put = (line: Set<() => void>, work: () => void): (() => void) => {
		const call = (): void => work();
		line.add(call);
		return () => void line.delete(call);
	};
	return {
		soon: (work) => put(works, work),
		after: (_, work) => put(later, work),
		next() {
			const [first] = works;
			if (first === undefined) return false;
			works.delete(first);
			first();
			return true;
		},
		pass() {
			const due = [...later];
			later.clear();
			for (const work of due) work();
		},
	};
}

export interface OpenedIndex extends OpenedVault {
	readonly index: ObsidianIndex;
	readonly idle: ManualIdle;
	readonly store: MemoryTextFacts;
	/** Paths whose text was asked for, in order. */
	readonly reads: string[];
	readonly stop: () => void;
	/** Lets the cache and the slices come to an end. */
	readonly settled: () => Promise<void>;
	readonly paths: () => readonly string[];
}

export interface OpenOptions {
	readonly start?: 'warm' | 'cold';
	readonly store?: MemoryTextFacts;
	readonly settings?: Settings;
	/** Called before the index starts, to bend what it will meet. */
	readonly before?: (host: OpenedVault) => void;
}

/** An index over the stand-in, started. Nothing is read from texts until slices are let begin. */
export async function openIndex(texts: Readonly<Record<string, string>>, { start = 'warm', store = memoryTextFacts(), settings = defaultSettings, before }: OpenOptions = {}): Promise<OpenedIndex> {
	return await indexOver(await openVault(texts, start), { store, settings, ...(before !== undefined && { before }) });
}

/** The same over a vault that is open, as after a restart. */
export async function indexOver(host: OpenedVault, { store = memoryTextFacts(), settings = defaultSettings, before }: OpenOptions = {}): Promise<OpenedIndex> {
	const reads: string[] = [];
	const { vault, metadataCache } = host;
	const cachedRead = vault.cachedRead.bind(vault);
	vault.cachedRead = (file) => {
		reads.push(file.path);
		return cachedRead(file);
	};
	before?.(host);
	const app = { vault, metadataCache, fileManager: host.fileManager, workspace: { getLeavesOfType: () => [] } } as unknown as App;
	const idle = manualIdle();
	const index = createObsidianIndex(app, { settings, notes: createObsidianNotes(app), store, idle });
	const stop = index.start();
	const settled = async (): Promise<void> => {
		// A slice may take some turns, and pause for the next idle time.
		for (let quiet = 0; quiet < 4; quiet = idle.next() ? 0 : quiet + 1) {
			await metadataCache.settled();
			await sleep(0);
		}
	};
	return await Promise.resolve({ ...host, index, idle, store, reads, stop, settled, paths: () => index.contacts().map(({ path }) => path) });
}
