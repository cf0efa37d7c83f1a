import { createStore, delMany, getMany, keys, setMany, type UseStore } from 'idb-keyval';
import type { App } from 'obsidian';
import type { KeptFacts, TextFactsStore } from './text-facts-store.ts';

/** Where this device keeps the vault's mark; all vaults of a desktop share one origin, and so its databases. */
const VAULT_MARK = 'keep-in-touch-vault';

/** Goes up when other things are kept of a text. */
const SHAPE = 2;

interface Stored {
	readonly version: string;
	readonly kept: KeptFacts;
}

/**
 * What texts of notes said, in this browser's IndexedDB: one database for each vault. What another version of the program has kept is not given back, since that
 * may have read notes differently. A storage that is full, shut or broken does no harm.
 */
export function createObsidianTextFactsStore(app: App, programVersion: string): TextFactsStore {
	const version = `${programVersion} ${SHAPE}`;
	let opened: UseStore | null = null;
	// A database that is there is never given a store of another name: one with another needs another database.
	const database = (): UseStore => (opened ??= createStore(`keep-in-touch-texts-${vaultMark(app)}`, 'text-facts'));
	return {
		load: (paths) =>
			orElse(new Map(), async () => {
				const found = await getMany<Stored>([...paths], database());
				return new Map(paths.flatMap((path, index) => ofVersion(version, path, found[index])));
			}),
		paths: () => orElse([], () => keys<string>(database())),
		save: (changes) =>
			orElse(undefined, async () => {
				const kept = [...changes].flatMap(([path, one]): Array<[string, Stored]> => (one === null ? [] : [[path, { version, kept: one }]]));
				const gone = [...changes].flatMap(([path, one]) => (one === null ? [path] : []));
				if (gone.length > 0) await delMany(gone, database());
				if (kept.length > 0) await setMany(kept, database());
			}),
	};
}

function ofVersion(version: string, path: string, stored: Stored | undefined): ReadonlyArray<readonly [string, KeptFacts]> {
	return stored?.version === version ? [[path, stored.kept]] : [];
}

function vaultMark(app: App): string {
	const saved: unknown = app.loadLocalStorage(VAULT_MARK);
	if (typeof saved === 'string') return saved;
	const made = crypto.randomUUID();
	app.saveLocalStorage(VAULT_MARK, made);
	return made;
}

/** Everything here can be read again from the notes, so that no failure matters. */
async function orElse<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch {
		return otherwise;
	}
}
