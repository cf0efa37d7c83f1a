/** Lists by a key, in the order in which things were added. */
export interface ListsByKey<T> {
	/** Empty where nothing has the key. */
	readonly get: (key: string) => readonly T[];
	readonly has: (key: string) => boolean;
}

/** The same while it is filled. */
export interface GrowingLists<T> extends ListsByKey<T> {
	readonly add: (key: string, one: T) => void;
}

/** Nothing yet. */
export function createLists<T extends object | string>(): GrowingLists<T> {
	// Most keys of a vault, of which there may be hundreds of thousands, have one thing: no list is kept for it.
	const firsts = new Map<string, T>();
	const several = new Map<string, T[]>();
	return {
		get(key) {
			const first = firsts.get(key);
			return first === undefined ? [] : (several.get(key) ?? [first]);
		},
		has: (key) => firsts.has(key),
		add(key, one) {
			const first = firsts.get(key);
			const list = several.get(key);
			if (first === undefined) firsts.set(key, one);
			else if (list === undefined) several.set(key, [first, one]);
			else list.push(one);
		},
	};
}
