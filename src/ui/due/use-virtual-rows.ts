import { Virtualizer, defaultRangeExtractor, elementScroll, observeElementOffset, observeElementRect, type Range } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { DueItem } from './due-items.ts';

/** Pixels that an item is taken for until it has been measured. */
const ESTIMATES: Readonly<Record<DueItem['kind'], number>> = { group: 34, contact: 68, problem: 96, 'settings-problem': 60 };
const OVERSCAN = 6;
/** Pixels that stay free above a row that is gone to, for the header of its group, and below, for the status bar. */
const ABOVE = 40;
const BELOW = 32;

/** As far as an item matters to where it stands: rows of other views have the same. */
type Item = Pick<DueItem, 'kind' | 'key'>;

export type VirtualRows = Virtualizer<HTMLDivElement, HTMLElement>;

/** Which items have to be in the page: those in sight, some around them, and the active one, whose focus would be lost otherwise. Another `look` (search, filter, order) begins at the top. */
export function useVirtualRows(scrollRef: RefObject<HTMLDivElement | null>, items: readonly Item[], activeIndex: number, look: string): VirtualRows {
	const [, redraw] = useReducer((count: number) => count + 1, 0);
	// Another function has every item placed anew, in sight or not: it stays the same with the items.
	const getItemKey = useCallback((index: number) => items[index]?.key ?? index, [items]);
	const options = {
		count: items.length,
		getScrollElement: () => scrollRef.current,
		estimateSize: (index: number) => ESTIMATES[items[index]?.kind ?? 'contact'],
		getItemKey,
		rangeExtractor: (range: Range) => withActive(defaultRangeExtractor(range), activeIndex, range.count),
		overscan: OVERSCAN,
		paddingEnd: BELOW,
		scrollPaddingStart: ABOVE,
		scrollPaddingEnd: BELOW,
		observeElementRect,
		observeElementOffset,
		scrollToFn: elementScroll,
		onChange: () => redraw(undefined),
	};
	const [rows] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options));
	rows.setOptions(options);
	// As the adapters of the package for other frameworks do.
	useLayoutEffect(() => rows._didMount(), [rows]);
	useLayoutEffect(() => rows._willUpdate());
	useKeptPlace(rows, items, look);
	return rows;
}

/** When items come or go above, what is in sight stays where it is; at the top, what is new comes into sight. */
function useKeptPlace(rows: VirtualRows, items: readonly Item[], look: string): void {
	const drawn = useRef(items);
	const drawnLook = useRef(look);
	const place = useRef<Place | null>(null);
	useLayoutEffect(() => {
		const kept = place.current;
		const isAnew = drawnLook.current !== look;
		if (isAnew) rows.scrollToOffset(0);
		else if (drawn.current !== items && kept !== null) keepInPlace(rows, items, kept);
		drawn.current = items;
		drawnLook.current = look;
		place.current = isAnew ? null : placeInSight(rows, items);
	});
}

/** The first item in sight, and how far it is scrolled out. */
interface Place {
	readonly key: string;
	readonly below: number;
}

function keepInPlace(rows: VirtualRows, items: readonly Item[], { key, below }: Place): void {
	const index = items.findIndex((item) => item.key === key);
	rows.getTotalSize();
	const start = rows.measurementsCache[index]?.start;
	const offset = rows.scrollOffset ?? 0;
	if (start !== undefined && Math.abs(start + below - offset) >= 1) rows.scrollToOffset(start + below);
}

function placeInSight(rows: VirtualRows, items: readonly Item[]): Place | null {
	const offset = rows.scrollOffset ?? 0;
	const first = offset > 0 ? rows.getVirtualItemForOffset(offset) : undefined;
	const item = first === undefined ? undefined : items[first.index];
	return first === undefined || item === undefined ? null : { key: item.key, below: offset - first.start };
}

function withActive(indexes: number[], active: number, count: number): number[] {
	if (active < 0 || active >= count || indexes.includes(active)) return indexes;
	return [...indexes, active].sort((a, b) => a - b);
}
