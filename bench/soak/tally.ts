/** What became of what was done, counted. */
export interface Tally {
	readonly count: (kind: string) => void;
	readonly of: (kind: string) => number;
	/** `1,440 touches logged, 12 renamed by hand`, in the order in which they first came. */
	readonly said: () => string;
}

export function createTally(): Tally {
	const counts = new Map<string, number>();
	return {
		count: (kind) => void counts.set(kind, (counts.get(kind) ?? 0) + 1),
		of: (kind) => counts.get(kind) ?? 0,
		said: () => [...counts].map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`).join(', '),
	};
}
