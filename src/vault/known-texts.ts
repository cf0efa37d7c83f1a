import { movedTouchDays, type TextFacts } from './note-entry.ts';
import type { KeptFacts, TextFactsStore } from './text-facts-store.ts';

/** The version of a file, as far as its time and size tell. */
export interface FileVersion {
	readonly mtime: number;
	readonly size: number;
}

/** What is known of the texts of notes: in memory for those that were asked for, in the store for the next start. */
export interface KnownTexts {
	/** Null where nothing is known of this version of the note, read with these settings. */
	readonly get: (path: string, version: FileVersion, key: string) => TextFacts | null;
	readonly keep: (path: string, version: FileVersion, key: string, facts: TextFacts) => void;
	readonly forget: (path: string) => void;
	readonly move: (from: string, to: string) => void;
	/** Fetches from the store what is not in memory. */
	readonly recall: (paths: readonly string[]) => Promise<void>;
	/** Writes what waits to the store, in one go. */
	readonly save: () => Promise<void>;
	/** Forgets in the store what nobody asked for since the start: all notes have been read. */
	readonly prune: () => Promise<void>;
}

export function createKnownTexts(store: TextFactsStore): KnownTexts {
	const known = new Map<string, KeptFacts>();
	const unsaved = new Map<string, KeptFacts | null>();
	/** What was kept or forgotten and is not in the store yet, or may come from it in an older version: see settle. */
	const decided = new Set<string>();
	/** Readings and writings of the store that have not ended. */
	let pending = 0;
	const set = (path: string, kept: KeptFacts): void => {
		decided.add(path);
		unsaved.set(path, kept);
		known.set(path, kept);
	};
	const forget = (path: string): void => {
		decided.add(path);
		// What only the store knows goes when it is pruned.
		if (known.delete(path)) unsaved.set(path, null);
	};
	/** Nothing older can come out of the store any more. */
	const settle = (): void => {
		if (pending === 0 && unsaved.size === 0) decided.clear();
	};
	const counted = async <T>(work: Promise<T>): Promise<T> => {
		pending += 1;
		const result = await work;
		pending -= 1;
		return result;
	};
	const save = async (): Promise<void> => {
		if (unsaved.size === 0) return;
		const changes = new Map(unsaved);
		unsaved.clear();
		await counted(store.save(changes));
		settle();
	};
	return {
		get(path, { mtime, size }, key) {
			const kept = known.get(path);
			return kept?.mtime === mtime && kept.size === size && kept.key === key ? kept.facts : null;
		},
		keep: (path, { mtime, size }, key, facts) => set(path, { mtime, size, key, facts }),
		forget,
		move(from, to) {
			const kept = known.get(from);
			forget(from);
			if (kept !== undefined) set(to, { ...kept, facts: { ...kept.facts, touchDays: movedTouchDays(kept.facts.touchDays, to) } });
		},
		async recall(paths) {
			const wanted = paths.filter((path) => !known.has(path) && !decided.has(path));
			if (wanted.length === 0) return;
			const found = await counted(store.load(wanted));
			for (const [path, kept] of found) if (!decided.has(path)) known.set(path, kept);
			settle();
		},
		save,
		async prune() {
			for (const path of await store.paths()) if (!known.has(path)) unsaved.set(path, null);
			await save();
		},
	};
}
