import type { KeptFacts, TextFactsStore } from '../../src/vault/text-facts-store.ts';

export interface MemoryTextFacts extends TextFactsStore {
	/** What is kept, to look at and to change behind the port's back. */
	readonly kept: Map<string, KeptFacts>;
	/** How many times something was written. */
	readonly saves: () => number;
}

/** The port over a map, which outlives the index that writes to it. */
export function memoryTextFacts(): MemoryTextFacts {
	const kept = new Map<string, KeptFacts>();
	let saves = 0;
	return {
		kept,
		saves: () => saves,
		load: (paths) => Promise.resolve(new Map(paths.flatMap((path) => pairOf(path, kept.get(path))))),
		paths: () => Promise.resolve([...kept.keys()]),
		save: (changes) => {
			saves += 1;
			for (const [path, one] of changes) {
				if (one === null) kept.delete(path);
				else kept.set(path, structuredClone(one));
			}
			return Promise.resolve();
		},
	};
}

function pairOf(path: string, kept: KeptFacts | undefined): ReadonlyArray<readonly [string, KeptFacts]> {
	return kept === undefined ? [] : [[path, structuredClone(kept)]];
}
