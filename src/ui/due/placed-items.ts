import type { DueItem } from './due-items.ts';
import type { ItemList } from './item-list.ts';

/** As far as items matter to where they stand: rows of other views have the same. */
export type PlacedItems = ItemList<Pick<DueItem, 'kind' | 'key'>>;

/** How far down the items of a list are placed one by one. */
export interface Placing {
	/** So many, from the first. */
	readonly count: number;
	/** Pixels that the rest is taken for. */
	readonly rest: number;
}

/** Pixels that an item is taken for until it has been measured. */
const ESTIMATES: Readonly<Record<DueItem['kind'], number>> = { group: 34, contact: 68, problem: 96, 'settings-problem': 60 };
/** So many items are placed for whoever stays at the top: twice as many as a very tall screen shows. */
const BEGINNING = 120;

/** Pixels that the item is taken for until it has been measured. */
export function estimateAt(items: PlacedItems, index: number): number {
	return ESTIMATES[items.kindAt(index) ?? 'contact'];
}

/** Whether somebody who has come as far as that item, or goes there, needs more than the beginning. */
export function isPastBeginning(index: number): boolean {
	return index >= BEGINNING / 2;
}

/** All items, or the beginning: to place ten thousand takes longer than to draw those in sight. */
export function placingOf(items: PlacedItems, isWhole: boolean): Placing {
	if (isWhole || items.length <= BEGINNING) return { count: items.length, rest: 0 };
	let rest = 0;
	for (const [kind, count] of items.kinds()) rest += count * ESTIMATES[kind];
	for (let index = 0; index < BEGINNING; index += 1) rest -= estimateAt(items, index);
	return { count: BEGINNING, rest };
}
