import type { DueFilter, DueOrder } from '../../core/due-filter.ts';
import type { DeviceData } from '../../vault/device-data.ts';
import type { ViewGroup } from './due-items.ts';
import { loadRemembered, saveRemembered, type Remembered } from './remembered.ts';
import { keptOf, noSelection, type Selection } from './selection.ts';

/** What the user has done in a view. All but the focus is remembered on this device. */
export interface DueState {
	remembered(): Remembered;
	filter(change: Partial<DueFilter>): void;
	order(order: DueOrder): void;
	isFolded(group: ViewGroup): boolean;
	fold(group: ViewGroup, isFolded: boolean): void;
	/** Whether the list shows though somebody is away: `away` says until when. Nothing remembers it. */
	isShownAway(away: string): boolean;
	showAway(away: string, isShown: boolean): void;
	/** Who is selected. Nothing remembers it. */
	selection(): Selection;
	select(selection: Selection): void;
	/** Takes those out who have left the list; while drawing, which shows it. */
	keepSelected(isLeft: (path: string) => boolean): void;
	/** Key of the item that the keys are for; null before there is one. */
	activeKey(): string | null;
	/** Makes an item the one that the keys are for. With `focus`, it gets the focus at the next drawing; with `atTop`, at the top of what is in sight. */
	activate(key: string | null, focus?: boolean, atTop?: boolean): void;
	/** The same with the focus, for whoever comes in and has chosen nothing: while notes are being read, whatever is first takes its place. */
	begin(key: string | null): void;
	/** Nobody has chosen the active item yet. */
	isAtStart(): boolean;
	/** The user has moved or done something, or all is read: from now on the active item stays the one. */
	chosen(): void;
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
	const { now: remembered, change: remember } = createMemory(device, changed);
	/** Somebody who searches wants to see what is found: folds of their own hold then, and go with the search. */
	let foldedInSearch = new Set<ViewGroup>();
	let active: string | null = null;
	let [wantsFocus, wantsTop, isAtStart] = [false, false, false];
	let shownAway: string | null = null;
	const isSearching = (): boolean => remembered().filter.search.trim() !== '';
	return {
		remembered,
		filter(change) {
			if (change.search !== undefined && change.search !== remembered().filter.search) foldedInSearch = new Set();
			remember((left) => ({ ...left, filter: { ...left.filter, ...change } }));
		},
		order: (order) => remember((left) => ({ ...left, order })),
		isFolded: (group) => (isSearching() ? foldedInSearch : remembered().folded).has(group),
		fold(group, isFolded) {
			if (isSearching()) {
				foldedInSearch = withGroup(foldedInSearch, group, isFolded);
				changed();
			} else remember((left) => ({ ...left, folded: withGroup(left.folded, group, isFolded) }));
		},
		isShownAway: (away) => shownAway === away,
		showAway(away, isShown) {
			shownAway = isShown ? away : null;
			changed();
		},
		...createSelecting(changed),
		activeKey: () => active,
		activate(key, focus = false, atTop = false) {
			if (key === active && !focus) return;
			isAtStart = false;
			active = key;
			wantsFocus ||= focus;
			wantsTop ||= atTop;
			changed();
		},
		begin(key) {
			[active, wantsFocus, isAtStart] = [key, true, true];
			changed();
		},
		isAtStart: () => isAtStart,
		chosen: () => void (isAtStart = false),
		wantsFocus: () => wantsFocus,
		wantsTop: () => wantsTop,
		wantFocus: () => void (wantsFocus = true),
		focusSettled() {
			[wantsFocus, wantsTop] = [false, false];
		},
	};
}

/** What is remembered on this device, and how a view changes it. */
function createMemory(device: DeviceData, changed: () => void): { readonly now: () => Remembered; readonly change: (change: (left: Remembered) => Remembered) => void } {
	let remembered = loadRemembered(device);
	return {
		now: () => remembered,
		change(change) {
			// Another view of the list may have saved something else meanwhile, which stays as well.
			remembered = change(remembered);
			saveRemembered(device, change(loadRemembered(device)));
			changed();
		},
	};
}

/** Who is selected, for as long as the view is open. */
function createSelecting(changed: () => void): Pick<DueState, 'selection' | 'select' | 'keepSelected'> {
	let selection = noSelection;
	return {
		selection: () => selection,
		select(next) {
			if (next === selection) return;
			selection = next;
			changed();
		},
		keepSelected: (isLeft) => void (selection = keptOf(selection, isLeft)),
	};
}

function withGroup(groups: ReadonlySet<ViewGroup>, group: ViewGroup, isIn: boolean): Set<ViewGroup> {
	const others = [...groups].filter((other) => other !== group);
	return new Set(isIn ? [...others, group] : others);
}
