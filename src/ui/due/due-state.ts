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
	/** Makes an item the one that the keys are for. With `focus`, it gets the focus at the next drawing. */
	activate(key: string | null, focus?: boolean): void;
	/** Whether an item waits for the focus. */
	wantsFocus(): boolean;
	focusGiven(): void;
}

/** The state of one view; `changed` is called when it has to be drawn anew. */
export function createDueState(device: DeviceData, changed: () => void): DueState {
	let remembered = loadRemembered(device);
	/** Somebody who searches wants to see what is found: folds of their own hold then, and go with the search. */
	let foldedInSearch = new Set<ViewGroup>();
	let active: string | null = null;
	let wantsFocus = false;
	const isSearching = (): boolean => remembered.filter.search.trim() !== '';
	const remember = (change: Partial<Remembered>): void => {
		remembered = { ...remembered, ...change };
		saveRemembered(device, remembered);
		changed();
	};
	return {
		remembered: () => remembered,
		filter(change) {
			const filter = { ...remembered.filter, ...change };
			if (filter.search !== remembered.filter.search) foldedInSearch = new Set();
			remember({ filter });
		},
		order: (order) => remember({ order }),
		isFolded: (group) => (isSearching() ? foldedInSearch : remembered.folded).has(group),
		fold(group, isFolded) {
			if (isSearching()) {
				foldedInSearch = withGroup(foldedInSearch, group, isFolded);
				changed();
			} else remember({ folded: withGroup(remembered.folded, group, isFolded) });
		},
		activeKey: () => active,
		activate(key, focus = false) {
			if (key === active && !focus) return;
			active = key;
			wantsFocus ||= focus;
			changed();
		},
		wantsFocus: () => wantsFocus,
		focusGiven() {
			wantsFocus = false;
		},
	};
}

function withGroup(groups: ReadonlySet<ViewGroup>, group: ViewGroup, isIn: boolean): Set<ViewGroup> {
	const others = [...groups].filter((other) => other !== group);
	return new Set(isIn ? [...others, group] : others);
}
