/** What becomes of the items of a list: indices of the old items, in order. */
export type ListStep =
	| { readonly kind: 'keep'; readonly old: number }
	| { readonly kind: 'replace'; readonly old: number; readonly item: string }
	| { readonly kind: 'remove'; readonly old: number }
	| { readonly kind: 'add'; readonly item: string };

/** Beyond a thousand by a thousand items that differ, all are written anew rather than compared. */
const LARGEST_TABLE = 1_000_000;

/** The steps from an old list to a new one that keep as many items as there are in both in the same order. */
export function listSteps(old: readonly unknown[], items: readonly string[]): readonly ListStep[] {
	const steps: ListStep[] = [];
	let oldFrom = 0;
	let itemFrom = 0;
	const gapUntil = (oldTo: number, itemTo: number): void => {
		const both = Math.min(oldTo - oldFrom, itemTo - itemFrom);
		items.slice(itemFrom, itemFrom + both).forEach((item, index) => steps.push({ kind: 'replace', old: oldFrom + index, item }));
		for (let index = oldFrom + both; index < oldTo; index++) steps.push({ kind: 'remove', old: index });
		items.slice(itemFrom + both, itemTo).forEach((item) => steps.push({ kind: 'add', item }));
	};
	for (const match of longestCommon(old, items)) {
		gapUntil(match.old, match.item);
		steps.push({ kind: 'keep', old: match.old });
		oldFrom = match.old + 1;
		itemFrom = match.item + 1;
	}
	gapUntil(old.length, items.length);
	return steps;
}

interface Match {
	readonly old: number;
	readonly item: number;
}

/** Indices of the items of a longest common subsequence. What both begin and end with is most of it, and spares the table. */
function longestCommon(old: readonly unknown[], items: readonly string[]): readonly Match[] {
	const shorter = Math.min(old.length, items.length);
	let start = 0;
	while (start < shorter && old[start] === items[start]) start++;
	let end = 0;
	while (end < shorter - start && old[old.length - 1 - end] === items[items.length - 1 - end]) end++;
	const range = (length: number): number[] => [...Array(length).keys()];
	return [
		...range(start).map((index) => ({ old: index, item: index })),
		...commonBetween(old.slice(start, old.length - end), items.slice(start, items.length - end)).map((match) => ({ old: start + match.old, item: start + match.item })),
		...range(end).map((index) => ({ old: old.length - end + index, item: items.length - end + index })),
	];
}

function commonBetween(old: readonly unknown[], items: readonly string[]): readonly Match[] {
	const width = items.length + 1;
	if (old.length * width > LARGEST_TABLE) return [];
	const lengths = new Uint32Array((old.length + 1) * width);
	const lengthAt = (o: number, i: number): number => lengths[o * width + i] ?? 0;
	for (let o = old.length - 1; o >= 0; o--) {
		for (let i = items.length - 1; i >= 0; i--) {
			lengths[o * width + i] = old[o] === items[i] ? lengthAt(o + 1, i + 1) + 1 : Math.max(lengthAt(o + 1, i), lengthAt(o, i + 1));
		}
	}
	const matches: Match[] = [];
	for (let o = 0, i = 0; o < old.length && i < items.length; ) {
		if (old[o] === items[i]) matches.push({ old: o++, item: i++ });
		else if (lengthAt(o + 1, i) >= lengthAt(o, i + 1)) o++;
		else i++;
	}
	return matches;
}
