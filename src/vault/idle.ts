/** When the app has time. Each gives what cancels the call. */
export interface Idle {
	/** Calls when there is nothing better to do, after a second or so at the latest. */
	readonly soon: (work: () => void) => () => void;
	readonly after: (milliseconds: number, work: () => void) => () => void;
}

/** The longest that work waits for a window that is never idle, in milliseconds. */
const LONGEST_WAIT = 1000;
/** A pause between slices where the window does not say when it is idle (Safari, and so iOS), in milliseconds. */
const PAUSE = 30;

export function idleOf(win: Window): Idle {
	const after = (milliseconds: number, work: () => void): (() => void) => {
		const timer = win.setTimeout(work, milliseconds);
		return () => win.clearTimeout(timer);
	};
	return {
		after,
		soon(work) {
			if (!('requestIdleCallback' in win)) return after(PAUSE, work);
			const request = win.requestIdleCallback(() => work(), { timeout: LONGEST_WAIT });
			return () => win.cancelIdleCallback(request);
		},
	};
}
