import { createOwnWindow } from './due/own-window.ts';

/** When a view draws: with the next frame, however often it is asked to until then; not while nobody can see it; and again in another window. */
export interface ViewFrames {
	/** Draws at once, and whenever it is asked to from now on. */
	readonly open: () => void;
	readonly redraw: () => void;
	/** Draws what was asked for while nobody could see it: the view may have been moved, or shown. */
	readonly catchUp: () => void;
	readonly close: () => void;
}

export interface FramedView {
	/** Draws what there is now. */
	readonly draw: () => void;
	/** It would have drawn, and nobody can see it. */
	readonly hidden?: () => void;
	/** Takes away what was drawn: it is closed, or was drawn in another window, whose frames and sizes do not come any more. */
	readonly clear: () => void;
	/** The focus has moved to an element anywhere in the view's window. */
	readonly focusMoved: (target: Element) => void;
}

export function createViewFrames(el: HTMLElement, { draw, hidden, clear, focusMoved }: FramedView): ViewFrames {
	let isOpen = false;
	let isStale = false;
	let cancel: (() => void) | null = null;
	const drop = (): void => {
		cancel?.();
		cancel = null;
	};
	const now = (): void => {
		cancel = null;
		isStale = !el.isShown();
		if (isStale) hidden?.();
		else draw();
	};
	const redraw = (): void => {
		if (cancel !== null || !isOpen) return;
		const { win } = el;
		const frame = win.requestAnimationFrame(now);
		cancel = () => win.cancelAnimationFrame(frame);
	};
	const catchUp = (): void => {
		if (!isOpen) return;
		const isOther = ownWindow.follow();
		if (!isOther && !(isStale && el.isShown())) return;
		// A frame of the window before, or of one out of sight, may never come.
		drop();
		if (isOther) clear();
		redraw();
	};
	const ownWindow = createOwnWindow(el, { focusMoved, resized: catchUp });
	return {
		open() {
			isOpen = true;
			ownWindow.follow();
			now();
		},
		redraw,
		catchUp,
		close() {
			isOpen = false;
			ownWindow.end();
			drop();
			clear();
		},
	};
}
