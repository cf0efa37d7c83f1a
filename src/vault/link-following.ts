import { linkedName } from '../core/event-link-text.ts';
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
	/** A path for each name that links know: a folder renamed many times names its notes once. */
	const soon = new Map<string, string>();
	const settled = new Map<string, string>();
	return {
		cameOrWent(path) {
			const name = linkedName(path);
			soon.set(name, path);
			settled.set(name, path);
		},
		followSoon() {
			if (soon.size === 0) return false;
			const changes = changeCount();
			relink([...soon.values()]);
			soon.clear();
			return changeCount() !== changes;
		},
		mayBeOld: () => settled.size > 0,
		follow() {
			relink([...settled.values()]);
			soon.clear();
			settled.clear();
		},
	};
}
