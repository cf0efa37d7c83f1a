import { Virtualizer, defaultRangeExtractor, elementScroll, observeElementOffset, observeElementRect, type Range } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { estimateAt, isPastBeginning, placingOf, type PlacedItems, type Placing } from './placed-items.ts';

const OVERSCAN = 6;
/** Pixels that stay free above a row that is gone to, for the header of its group, and below, for the status bar. */
const ABOVE = 40;
const BELOW = 32;

export type VirtualRows = Virtualizer<HTMLDivElement, HTMLElement>;

/** Which items have to be in the page: those in sight, some around them, and the active one, whose focus would be lost otherwise. Another `look` (search, filter, order) begins at the top. */
export function useVirtualRows(scrollRef: RefObject<HTMLDivElement | null>, items: PlacedItems, activeIndex: number, look: string): VirtualRows {
	const [, redraw] = useReducer((count: number) => count + 1, 0);
	const place = useRef<Place | null>(null);
	const virtual = useRef<VirtualRows | null>(null);
	const { count, rest } = usePlacing(items, activeIndex, virtual.current, place.current);
	// Another function has every item placed anew, in sight or not: it stays the same with the items.
	const getItemKey = useMemo(() => keysOf(items), [items]);
	const options = {
		count,
		getScrollElement: () => scrollRef.current,
		estimateSize: (index: number) => estimateAt(items, index),
		getItemKey,
		rangeExtractor: (range: Range) => withActive(defaultRangeExtractor(range), activeIndex, range.count),
		overscan: OVERSCAN,
		paddingEnd: rest + BELOW,
		scrollPaddingStart: ABOVE,
		scrollPaddingEnd: BELOW,
		observeElementRect,
		observeElementOffset,
		scrollToFn: elementScroll,
		onChange: () => redraw(undefined),
	};
	const rows = (virtual.current ??= new Virtualizer<HTMLDivElement, HTMLElement>(options));
	rows.setOptions(options);
	// As the adapters of the package for other frameworks do.
	useLayoutEffect(() => rows._didMount(), [rows]);
	useLayoutEffect(() => rows._willUpdate());
	useKeptPlace(rows, items, look, place);
	return rows;
}

/** Keys by place, each made once: whenever rows have been measured, those below are placed anew. */
function keysOf(items: PlacedItems): (index: number) => string | number {
	const keys: Array<string | number> = [];
	return (index) => (keys[index] ??= items.keyAt(index) ?? index);
}

/** Once somebody has come past the beginning, or goes there, or what is in sight has, all items are placed. */
function usePlacing(items: PlacedItems, activeIndex: number, rows: VirtualRows | null, inSight: Place | null): Placing {
	const isWhole = useRef(false);
	isWhole.current ||= isPastBeginning(activeIndex) || isPastBeginning(rows?.range?.endIndex ?? 0) || (inSight !== null && isPastBeginning(items.indexOf(inSight.key)));
	return useMemo(() => placingOf(items, isWhole.current), [items, isWhole.current]);
}

/** When items come or go above, what is in sight stays where it is; at the top, what is new comes into sight. */
function useKeptPlace(rows: VirtualRows, items: PlacedItems, look: string, place: { current: Place | null }): void {
	const drawn = useRef(items);
	const drawnLook = useRef(look);
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

function keepInPlace(rows: VirtualRows, items: PlacedItems, { key, below }: Place): void {
	const index = items.indexOf(key);
	rows.getTotalSize();
	const start = rows.measurementsCache[index]?.start;
	const offset = rows.scrollOffset ?? 0;
	if (start !== undefined && Math.abs(start + below - offset) >= 1) rows.scrollToOffset(start + below);
}

function placeInSight(rows: VirtualRows, items: PlacedItems): Place | null {
	const offset = rows.scrollOffset ?? 0;
	const first = offset > 0 ? rows.getVirtualItemForOffset(offset) : undefined;
	const item = first === undefined ? undefined : items.at(first.index);
	return first === undefined || item === undefined ? null : { key: item.key, below: offset - first.start };
}

function withActive(indexes: number[], active: number, count: number): number[] {
	if (active < 0 || active >= count || indexes.includes(active)) return indexes;
	return [...indexes, active].sort((a, b) => a - b);
}
