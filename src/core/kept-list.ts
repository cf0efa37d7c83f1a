const NONE: readonly never[] = Object.freeze([]);

/** The same list as it is kept for long: without room to grow, and one for all where it is empty. Of ten thousand contacts, lists are the greater part. */
export function keptList<T>(list: readonly T[]): readonly T[] {
	return list.length === 0 ? NONE : list.slice();
}
