import type { EntryList } from './entry-list.ts';

/** Follows the links of promises anew that may lead elsewhere, since notes came, went or moved. */
export interface LinkFollowing {
	/** A note of this path is there now, or is there no more. */
	readonly cameOrWent: (path: string) => void;
	/** Follows them when there is time: the cache does not tell of every note that only moved or went. Whether that changed anything. */
	readonly followSoon: () => boolean;
	/** Whether they are to be followed once more when the cache has settled. */
	readonly mayBeOld: () => boolean;
	/** Follows them for good. */
	readonly follow: () => void;
}

export function createLinkFollowing({ relink, changeCount }: Pick<EntryList, 'relink' | 'changeCount'>): LinkFollowing {
	const soon = new Set<string>();
	const settled = new Set<string>();
	return {
		cameOrWent(path) {
			soon.add(path);
			settled.add(path);
		},
		followSoon() {
			if (soon.size === 0) return false;
			const changes = changeCount();
			relink([...soon]);
			soon.clear();
			return changeCount() !== changes;
		},
		mayBeOld: () => settled.size > 0,
		follow() {
			relink([...settled]);
			soon.clear();
			settled.clear();
		},
	};
}
