import { movedTouchDays, type TextFacts } from './note-entry.ts';
import { isSameData } from './same-data.ts';
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
	/** Gives the facts as they are kept: where they say what was kept before, that, which the note's entry holds too. */
	readonly keep: (path: string, version: FileVersion, key: string, facts: TextFacts) => TextFacts;
	readonly forget: (path: string) => void;
	/** The note's text does not matter now (it was a contact with other settings, or had touches once): forgets what is in memory of it, and in the store. */
	readonly drop: (path: string) => void;
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
	const decided = createDecided();
	const set = (path: string, kept: KeptFacts): KeptFacts => {
		decided.add(path);
		unsaved.set(path, kept);
		known.set(path, kept);
		return kept;
	};
	const forget = (path: string): void => {
		decided.add(path);
		known.delete(path);
		// Also where only the store knows of it: it would give it out again as soon as all else is saved.
		unsaved.set(path, null);
	};
	const save = async (): Promise<void> => {
		if (unsaved.size === 0) return;
		const changes = new Map(unsaved);
		unsaved.clear();
		await decided.during(store.save(changes));
		if (unsaved.size === 0) decided.settle();
	};
	return {
		get: (path, version, key) => factsOf(known.get(path), version, key),
		keep: (path, { mtime, size }, key, facts) => set(path, { mtime, size, key, facts: sharedFacts(known.get(path)?.facts, facts) }).facts,
		forget,
		drop(path) {
			if (known.has(path)) forget(path);
		},
		move(from, to) {
			const kept = known.get(from);
			forget(from);
			if (kept !== undefined) set(to, keptAt(kept, to));
		},
		async recall(paths) {
			const wanted = paths.filter((path) => !known.has(path) && !decided.has(path));
			if (wanted.length === 0) return;
			const found = await decided.during(store.load(wanted));
			for (const [path, kept] of found) if (!decided.has(path)) known.set(path, kept);
			if (unsaved.size === 0) decided.settle();
		},
		save,
		async prune() {
			for (const path of await store.paths()) if (!known.has(path)) unsaved.set(path, null);
			await save();
		},
	};
}

/** Null where they are of another version, or were read with other settings. */
function factsOf(kept: KeptFacts | undefined, { mtime, size }: FileVersion, key: string): TextFacts | null {
	return kept?.mtime === mtime && kept.size === size && kept.key === key ? kept.facts : null;
}

function sharedFacts(before: TextFacts | undefined, facts: TextFacts): TextFacts {
	if (before === undefined) return facts;
	const { touchDays, promises } = before;
	return { ...facts, touchDays: isSameData(touchDays, facts.touchDays) ? touchDays : facts.touchDays, promises: isSameData(promises, facts.promises) ? promises : facts.promises };
}

/** The same where nothing in it speaks of the path. */
function keptAt(kept: KeptFacts, path: string): KeptFacts {
	const touchDays = movedTouchDays(kept.facts.touchDays, path);
	return touchDays === kept.facts.touchDays ? kept : { ...kept, facts: { ...kept.facts, touchDays } };
}

/** Paths of what was kept or forgotten while the store may still give something older. */
interface Decided {
	add(path: string): void;
	has(path: string): boolean;
	/** Counts a reading or writing of the store until it has ended. */
	during<T>(work: Promise<T>): Promise<T>;
	/** All is in the store: forgets the paths, unless something older may be on its way out of it. */
	settle(): void;
}

function createDecided(): Decided {
	const paths = new Set<string>();
	let pending = 0;
	return {
		add: (path) => void paths.add(path),
		has: (path) => paths.has(path),
		async during(work) {
			pending += 1;
			const result = await work;
			pending -= 1;
			return result;
		},
		settle() {
			if (pending === 0) paths.clear();
		},
	};
}
