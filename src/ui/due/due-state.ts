import type { DueFilter, DueOrder } from '../../core/due-filter.ts';
import type { DeviceData } from '../../vault/device-data.ts';
import type { ViewGroup } from './due-items.ts';
import { loadRemembered, saveRemembered, type Remembered } from './remembered.ts';

/** What the user has done in a view. All but the focus is remembered on this device. */
export interface DueState {
	remembered(): Remembered;
	filter(change: Partial<DueFilter>): void;
	order(order: DueOrder): void;
	isFolded(group: ViewGroup): boolean;
	fold(group: ViewGroup, isFolded: boolean): void;
	/** Key of the item that the keys are for; null before there is one. */
	activeKey(): string | null;
	/** Makes an item the one that the keys are for. With `focus`, it gets the focus at the next drawing; with `atTop`, at the top of what is in sight. */
	activate(key: string | null, focus?: boolean, atTop?: boolean): void;
	/** Whether the active item waits for the focus; where there is no item, what stands in place of the list. */
	wantsFocus(): boolean;
	/** Whether it is to come to the top with it. */
	wantsTop(): boolean;
	/** The focus was in the list and has no element any more. */
	wantFocus(): void;
	/** It was given, or the user has gone elsewhere. */
	focusSettled(): void;
}

/** The state of one view; `changed` is called when it has to be drawn anew. */
export function createDueState(device: DeviceData, changed: () => void): DueState {
	let remembered = loadRemembered(device);
	/** Somebody who searches wants to see what is found: folds of their own hold then, and go with the search. */
	let foldedInSearch = new Set<ViewGroup>();
	let active: string | null = null;
	let [wantsFocus, wantsTop] = [false, false];
	const isSearching = (): boolean => remembered.filter.search.trim() !== '';
	/** Another view of the list may have saved something else meanwhile, which stays as well. */
	const remember = (change: (left: Remembered) => Remembered): void => {
		remembered = change(remembered);
		saveRemembered(device, change(loadRemembered(device)));
		changed();
	};
	return {
		remembered: () => remembered,
		filter(change) {
			if (change.search !== undefined && change.search !== remembered.filter.search) foldedInSearch = new Set();
			remember((left) => ({ ...left, filter: { ...left.filter, ...change } }));
		},
		order: (order) => remember((left) => ({ ...left, order })),
		isFolded: (group) => (isSearching() ? foldedInSearch : remembered.folded).has(group),
		fold(group, isFolded) {
			if (isSearching()) {
				foldedInSearch = withGroup(foldedInSearch, group, isFolded);
				changed();
			} else remember((left) => ({ ...left, folded: withGroup(left.folded, group, isFolded) }));
		},
		activeKey: () => active,
		activate(key, focus = false, atTop = false) {
			if (key === active && !focus) return;
			active = key;
			wantsFocus ||= focus;
			wantsTop ||= atTop;
			changed();
		},
		wantsFocus: () => wantsFocus,
		wantsTop: () => wantsTop,
		wantFocus() {
			wantsFocus = true;
		},
		focusSettled() {
			[wantsFocus, wantsTop] = [false, false];
		},
	};
}

function withGroup(groups: ReadonlySet<ViewGroup>, group: ViewGroup, isIn: boolean): Set<ViewGroup> {
	const others = [...groups].filter((other) => other !== group);
	return new Set(isIn ? [...others, group] : others);
}
