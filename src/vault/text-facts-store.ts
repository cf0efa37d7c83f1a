import type { TextFacts } from './note-entry.ts';

/** What a note's text said, and in which version of it. */
export interface KeptFacts {
	/** The file's time in milliseconds and its size in bytes when it was read. */
	readonly mtime: number;
	readonly size: number;
	/** The settings that it was read with: see touchDaysKey. */
	readonly key: string;
	readonly facts: TextFacts;
}

/**
 * The port to where what texts said is kept on this device from one start to the next, by path. It never rejects: where nothing can be kept, nothing is
 * there, and everything is read again.
 */
export interface TextFactsStore {
	/** What is kept of these notes. */
	readonly load: (paths: readonly string[]) => Promise<ReadonlyMap<string, KeptFacts>>;
	/** All notes of which something is kept. */
	readonly paths: () => Promise<readonly string[]>;
	/** Keeps these; null forgets. */
	readonly save: (changes: ReadonlyMap<string, KeptFacts | null>) => Promise<void>;
}
