/** What a swipe over a row does: to the right, to the left. */
export type SwipeAction = 'log' | 'not-now';

/** Pixels after which it is clear where a finger goes; farther to the side than up or down, it swipes. */
export const CLEAR_PX = 10;
/** Pixels that a finger has to come for something to be done. */
export const FAR_PX = 80;
/** Pixels at both sides of the page at which a finger may begin to open a side bar of the app. */
export const EDGE_PX = 24;
/** Pixels that a row follows a finger at most. */
const MOST_PX = 120;

/** Where a finger that swipes has come to. */
export interface Swiped {
	/** Pixels by which the row is moved; below 0 to the left. */
	readonly by: number;
	readonly action: SwipeAction;
	/** Whether it is done when the finger is lifted now. */
	readonly isFar: boolean;
}

/** What a finger does: nothing clear yet, something else (the page scrolls), or a swipe. */
export type Finger = { readonly kind: 'unclear' } | { readonly kind: 'other' } | ({ readonly kind: 'swipe' } & Swiped);

/** What a finger does that has gone so far; one that has done something else, or swiped, goes on with that. */
export function fingerOf(before: Finger, dx: number, dy: number): Finger {
	if (before.kind === 'other') return before;
	if (before.kind === 'unclear') {
		if (Math.hypot(dx, dy) < CLEAR_PX) return before;
		if (Math.abs(dx) <= Math.abs(dy)) return { kind: 'other' };
	}
	return { kind: 'swipe', by: Math.max(-MOST_PX, Math.min(MOST_PX, dx)), action: dx > 0 ? 'log' : 'not-now', isFar: Math.abs(dx) >= FAR_PX };
}

/** Whether a finger begins where the app's own swipes do. */
export function isAtEdge(x: number, width: number): boolean {
	return x < EDGE_PX || x > width - EDGE_PX;
}

/** Hears fingers that swipe over a row. */
export interface RowSwipe {
	readonly start: (event: TouchEvent) => void;
	readonly move: (event: TouchEvent) => void;
	readonly end: (event: TouchEvent, act: (action: SwipeAction, at: HTMLElement) => void) => void;
	readonly cancel: (event: TouchEvent) => void;
	/** Whether the click that comes now only ends a swipe. */
	readonly endsWithClick: () => boolean;
}

/** `words` stands behind the row while it is moved. */
export function createRowSwipe(words: Readonly<Record<SwipeAction, string>>): RowSwipe {
	let from: { readonly x: number; readonly y: number } | null = null;
	let finger: Finger = { kind: 'unclear' };
	let wasSwipe = false;
	const settle = (rowEl: HTMLElement): void => {
		from = null;
		finger = { kind: 'unclear' };
		rowEl.setCssProps({ '--keep-in-touch-swiped': '0px' });
		rowEl.removeClasses(['is-swiped', 'is-far']);
	};
	return {
		start(event) {
			const rowEl = event.currentTarget as HTMLElement;
			settle(rowEl);
			wasSwipe = false;
			const [touch, another] = Array.from(event.touches);
			const isOurs = touch !== undefined && another === undefined && !isAtEdge(touch.clientX, rowEl.win.innerWidth);
			// The app looks for this where a finger comes down, and leaves it alone then (its own sliders have it).
			rowEl.toggleAttribute('data-ignore-swipe', isOurs);
			if (isOurs) from = { x: touch.clientX, y: touch.clientY };
		},
		move(event) {
			const rowEl = event.currentTarget as HTMLElement;
			const [touch] = Array.from(event.touches);
			if (from === null || touch === undefined) return;
			if (event.touches.length > 1) {
				settle(rowEl);
				return;
			}
			finger = fingerOf(finger, touch.clientX - from.x, touch.clientY - from.y);
			if (finger.kind !== 'swipe') return;
			// It scrolls nothing, and ends in no click.
			if (event.cancelable) event.preventDefault();
			show(rowEl, finger, words);
		},
		end(event, act) {
			const rowEl = event.currentTarget as HTMLElement;
			const last = finger;
			wasSwipe = last.kind === 'swipe';
			settle(rowEl);
			if (last.kind === 'swipe' && last.isFar) act(last.action, rowEl);
		},
		cancel: (event) => settle(event.currentTarget as HTMLElement),
		endsWithClick() {
			const was = wasSwipe;
			wasSwipe = false;
			return was;
		},
	};
}

function show(rowEl: HTMLElement, { by, action, isFar }: Swiped, words: Readonly<Record<SwipeAction, string>>): void {
	rowEl.setCssProps({ '--keep-in-touch-swiped': `${by}px` });
	rowEl.dataset['swipe'] = action;
	rowEl.dataset['swipeWords'] = words[action];
	rowEl.addClass('is-swiped');
	rowEl.toggleClass('is-far', isFar);
}
