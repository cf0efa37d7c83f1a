/** How many notes an action looks at or writes at the same time: most of its time is spent waiting for the disk, on a phone above all. */
export const NOTES_AT_ONCE = 8;

/** Does the work for all of them, begun in their order, so many at a time. Gives the results in that order. Where one throws, that is thrown, and no more are begun. */
export async function mapAtOnce<T, R>(items: readonly T[], limit: number, work: (item: T) => Promise<R>): Promise<readonly R[]> {
	const results: R[] = [];
	const waiting = items.entries();
	const worker = async (): Promise<void> => {
		for (const [index, item] of waiting) results[index] = await work(item);
	};
	const stop = (error: unknown): never => {
		// Nothing is left for the others to begin.
		while (waiting.next().done !== true);
		throw error;
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, () => worker().catch(stop)));
	return results;
}

/** What concerns one note together, in its order: that is done in turn, while what concerns other notes is done at the same time. */
export function groupedByPath<T extends { readonly path: string }>(items: readonly T[]): ReadonlyArray<readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(item.path);
		if (group === undefined) groups.set(item.path, [item]);
		else group.push(item);
	}
	return [...groups.values()];
}
