import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { DueState } from './due-state.ts';
import { whereFocusIs } from './where-focus-is.ts';

/**
 * Keeps the focus in the list: it goes to the item of `activeKey` when it is wanted there, or when the element that had it has left; and it stays
 * on an element that was moved in the page. It is never taken from elsewhere. Call while drawing.
 */
export function useKeptFocus(listRef: RefObject<HTMLElement | null>, state: DueState, activeKey: string | null, scrollTo: (atTop: boolean) => void): void {
	const before = focusedIn(listRef.current);
	const give = (activeEl: HTMLElement | null): void => {
		// It will be in the page with the next drawing.
		if (activeEl === null) {
			state.wantFocus();
			return;
		}
		const atTop = state.wantsTop();
		state.focusSettled();
		activeEl.focus({ preventScroll: true });
		scrollTo(atTop);
	};
	useLayoutEffect(() => {
		const listEl = listRef.current;
		if (listEl === null) return;
		const isLost = before !== null && listEl.doc.activeElement === listEl.doc.body;
		const isOwed = state.wantsFocus();
		if ((!isLost && !isOwed) || whereFocusIs(listEl) !== 'free') return;
		if (isLost && !isOwed && listEl.contains(before)) before.focus({ preventScroll: true });
		else give(elementOf(listEl, activeKey));
	});
}

/** The element of an item, which takes the focus. */
export function elementOf(listEl: HTMLElement, key: string | null): HTMLElement | null {
	return listEl.findAll('[data-key]').find((el) => el.dataset['key'] === key) ?? null;
}

function focusedIn(listEl: HTMLElement | null): HTMLElement | null {
	const focused = listEl?.doc.activeElement ?? null;
	return focused !== null && focused.instanceOf(HTMLElement) && focused !== listEl && listEl?.contains(focused) === true ? focused : null;
}
