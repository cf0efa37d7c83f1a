/** Listens in the window that an element is in, which may become another one. */
export interface OwnWindow {
	/** Goes on in the window that the element is in now. Whether that is another one than before. */
	readonly follow: () => boolean;
	readonly end: () => void;
}

export interface OwnWindowListeners {
	/** The focus has moved to an element anywhere in the window. */
	readonly focusMoved: (target: Element) => void;
	/** The element has another size: it is shown again, perhaps. */
	readonly resized: () => void;
}

/** Listens to nothing until it follows for the first time. */
export function createOwnWindow(el: HTMLElement, { focusMoved, resized }: OwnWindowListeners): OwnWindow {
	let doc: Document | null = null;
	let stop: (() => void) | null = null;
	return {
		follow() {
			if (doc === el.doc) return false;
			const isOther = doc !== null;
			stop?.();
			doc = el.doc;
			stop = listen(el, focusMoved, resized);
			return isOther;
		},
		end: () => stop?.(),
	};
}

function listen(el: HTMLElement, focusMoved: OwnWindowListeners['focusMoved'], resized: () => void): () => void {
	const { doc } = el;
	const focusIn = ({ target }: FocusEvent): void => {
		if (target !== null) focusMoved(target as Element);
	};
	doc.addEventListener('focusin', focusIn);
	// Of the window's own kind: one of a window that closes tells nothing any more.
	const { ResizeObserver: Observer } = doc.defaultView ?? window;
	const observer = new Observer(() => resized());
	observer.observe(el);
	return () => {
		doc.removeEventListener('focusin', focusIn);
		observer.disconnect();
	};
}
