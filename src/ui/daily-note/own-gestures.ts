import type { App } from 'obsidian';

/** What the user did last, for as long as something may come of it. */
export interface OwnGestures {
	/** The user has just done something here. */
	readonly isRecent: () => boolean;
	/** It was a click on a checkbox. */
	readonly isOnCheckbox: () => boolean;
	readonly end: () => void;
}

/** A click in reading view is written at once; what is typed is told at once. */
const RECENT_MS = 2_000;

/** Watches clicks and keys in all windows of the app, of people and not of programs. */
export function watchGestures({ workspace }: App): OwnGestures {
	let last: { readonly onCheckbox: boolean } | null = null;
	let timer = 0;
	const done = (event: UIEvent): void => {
		if (!event.isTrusted) return;
		// What a click comes from is told before the click itself.
		const onCheckbox = event.type !== 'keydown' && event.targetNode?.instanceOf(HTMLInputElement) === true && event.targetNode.type === 'checkbox';
		last = { onCheckbox };
		window.clearTimeout(timer);
		timer = window.setTimeout(() => {
			last = null;
		}, RECENT_MS);
	};
	const ends: (() => void)[] = [];
	const listen = (win: Window): void => {
		for (const type of ['pointerdown', 'click', 'keydown'] as const) {
			win.addEventListener(type, done, true);
			ends.push(() => win.removeEventListener(type, done, true));
		}
	};
	listen(window);
	const opened = workspace.on('window-open', (_window, win) => listen(win));
	return {
		isRecent: () => last !== null,
		isOnCheckbox: () => last?.onCheckbox === true,
		end() {
			workspace.offref(opened);
			window.clearTimeout(timer);
			for (const end of ends) end();
		},
	};
}
