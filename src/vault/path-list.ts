/** Values by path, in the order of their paths (UTF-16), as an array that stays the same until something changes. */
export interface PathList<T> {
	/** Gives a path its value; null takes it away. Costs next to nothing until the values are asked for. */
	readonly set: (path: string, value: T | null) => void;
	readonly values: () => readonly T[];
}

interface Sorted<T> {
	/** Nobody else sees these: they are changed in place. */
	readonly paths: string[];
	readonly values: readonly T[];
}

export function createPathList<T>(): PathList<T> {
	let sorted: Sorted<T> = { paths: [], values: [] };
	const pending = new Map<string, T | null>();
	return {
		set: (path, value) => void pending.set(path, value),
		values() {
			if (pending.size > 0) {
				sorted = withChanges(sorted, pending);
				pending.clear();
			}
			return sorted.values;
		},
	};
}

interface Place<T> {
	readonly path: string;
	readonly value: T | null;
	/** Index of the path, or where it would stand. */
	readonly at: number;
	readonly isThere: boolean;
}

/** Sorts the changes alone, and copies what stands between them. */
function withChanges<T>(sorted: Sorted<T>, changes: ReadonlyMap<string, T | null>): Sorted<T> {
	const places = [...changes]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, value]): Place<T> => {
			const at = firstFrom(sorted.paths, path);
			return { path, value, at, isThere: sorted.paths[at] === path };
		})
		.filter(({ at, isThere, value }) => (isThere ? sorted.values[at] !== value : value !== null));
	if (places.length === 0) return sorted;
	return places.length <= FEW ? spliced(sorted, places) : merged(sorted, places);
}

/** Up to here, moving all that stands behind a change is cheaper than putting all together anew. */
const FEW = 8;

function spliced<T>({ paths, values }: Sorted<T>, places: readonly Place<T>[]): Sorted<T> {
	const copy = values.slice();
	// From the end, so that the places before stay where they are.
	for (const { path, value, at, isThere } of [...places].reverse()) {
		const [replaced, added] = [isThere ? 1 : 0, value === null ? [] : [value]];
		copy.splice(at, replaced, ...added);
		if (replaced !== added.length) paths.splice(at, replaced, ...added.map(() => path));
	}
	return { paths, values: copy };
}

function merged<T>(sorted: Sorted<T>, places: readonly Place<T>[]): Sorted<T> {
	const paths: string[] = [];
	const values: T[] = [];
	let next = 0;
	const copyTo = (end: number): void => {
		for (; next < end; next++) {
			paths.push(sorted.paths[next] as string);
			values.push(sorted.values[next] as T);
		}
	};
	for (const { path, value, at, isThere } of places) {
		copyTo(at);
		if (isThere) next = at + 1;
		if (value === null) continue;
		paths.push(path);
		values.push(value);
	}
	copyTo(sorted.paths.length);
	return { paths, values };
}

/** Index of the first path that is this one or comes after it. */
function firstFrom(paths: readonly string[], path: string): number {
	let low = 0;
	let high = paths.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((paths[middle] ?? '') < path) low = middle + 1;
		else high = middle;
	}
	return low;
}
