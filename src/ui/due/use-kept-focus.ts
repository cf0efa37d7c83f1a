import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { DueState } from './due-state.ts';

/**
 * Keeps the focus in the list: it goes where it is wanted, stays on an element that was moved in the page, and goes to the active item when
 * the element that had it has left. Call while drawing.
 */
export function useKeptFocus(listRef: RefObject<HTMLElement | null>, state: DueState, scrollTo: () => void): void {
	const before = focusedIn(listRef.current);
	useLayoutEffect(() => {
		const listEl = listRef.current;
		if (listEl === null) return;
		const isLost = before !== null && focusedIn(listEl) === null && listEl.doc.activeElement === listEl.doc.body;
		if (isLost && before.isConnected && listEl.contains(before)) {
			before.focus({ preventScroll: true });
			return;
		}
		// Whoever has opened a dialog from here keeps the focus until it closes.
		if ((!isLost && !state.wantsFocus()) || isAbove(listEl.doc.activeElement)) return;
		const activeEl = elementOf(listEl, state.activeKey());
		if (activeEl === null) return;
		state.focusGiven();
		activeEl.focus({ preventScroll: true });
		scrollTo();
	});
}

/** Whether an element is in something that was opened above the view. */
export function isAbove(el: Element | null): boolean {
	return el !== null && el.closest('.modal-container, .menu, .notice, .prompt') !== null;
}

/** The element of an item, which takes the focus. */
export function elementOf(listEl: HTMLElement, key: string | null): HTMLElement | null {
	return listEl.findAll('[data-key]').find((el) => el.dataset['key'] === key) ?? null;
}

function focusedIn(listEl: HTMLElement | null): HTMLElement | null {
	const focused = listEl?.doc.activeElement ?? null;
	return focused !== null && focused.instanceOf(HTMLElement) && focused !== listEl && listEl?.contains(focused) === true ? focused : null;
}
