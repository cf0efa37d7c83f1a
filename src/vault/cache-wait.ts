import type { Idle } from './idle.ts';

/** Waits for Obsidian's cache to know the notes that it does not know yet. */
export interface CacheWait {
	/** A note is not in the cache. */
	readonly begin: () => void;
	/** The cache is at work. */
	readonly heard: () => void;
	readonly end: () => void;
}

/** A cache that has said nothing for so long will say nothing more, in milliseconds. */
export const CACHE_IS_SILENT = 10_000;

export function createCacheWait({ after }: Idle, giveUp: () => void): CacheWait {
	let cancel: (() => void) | null = null;
	let hasHeard = false;
	const begin = (): void => {
		cancel ??= after(CACHE_IS_SILENT, () => {
			cancel = null;
			if (!hasHeard) giveUp();
			else {
				hasHeard = false;
				begin();
			}
		});
	};
	return {
		begin,
		heard() {
			hasHeard = true;
		},
		end: () => cancel?.(),
	};
}
