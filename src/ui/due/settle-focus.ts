import type { DueState } from './due-state.ts';
import { lookAgain, whereFocusIs } from './where-focus-is.ts';

/** Settles the focus that the list could not be given when it was drawn. */
export interface FocusSettler {
	readonly settle: (state: DueState) => void;
	readonly end: () => void;
}

/** It waits for what lies above, goes to what stands in place of the list, or is not wanted any more. */
export function createFocusSettler(rootEl: HTMLElement, redraw: () => void): FocusSettler {
	let cancel: (() => void) | null = null;
	const wait = (): void => {
		cancel = lookAgain(rootEl, () => (whereFocusIs(rootEl) === 'above' ? wait() : redraw()));
	};
	const end = (): void => {
		cancel?.();
		cancel = null;
	};
	const settle = (state: DueState): void => {
		end();
		if (!state.wantsFocus()) return;
		switch (whereFocusIs(rootEl)) {
			case 'above':
				wait();
				return;
			case 'elsewhere':
				state.focusSettled();
				state.chosen();
				return;
			case 'free':
				// The list gives it as soon as the row is in the page.
				if (rootEl.find('.keep-in-touch-list') !== null) return;
				state.focusSettled();
				(rootEl.find('.keep-in-touch-empty') ?? rootEl).focus();
		}
	};
	return { settle, end };
}
