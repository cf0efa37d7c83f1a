/** Where the focus of a window is, as seen from a view: with nobody or in the view; in something that lies above it; or elsewhere, in a note perhaps. */
export type FocusPlace = 'free' | 'above' | 'elsewhere';

/** Dialogs, menus and the palette, which have the keys while they are open, wherever the focus is. */
const HAVE_KEYS = '.modal-container, .menu, .prompt';
const ABOVE = `${HAVE_KEYS}, .notice`;

/** Milliseconds after which it is looked again whether what lies above has closed, of which nobody tells. */
const LOOK_AGAIN_MS = 100;

/** Looks once more after a short while. Gives what cancels that. */
export function lookAgain({ win }: HTMLElement, look: () => void): () => void {
	const timer = win.setTimeout(look, LOOK_AGAIN_MS);
	return () => win.clearTimeout(timer);
}

/** Where the focus is, as seen from the view that an element belongs to. */
export function whereFocusIs(el: HTMLElement): FocusPlace {
	const { activeElement, body } = el.doc;
	if (el.doc.querySelector(HAVE_KEYS) !== null || isAbove(activeElement)) return 'above';
	const isWithNobody = activeElement === null || activeElement === body || activeElement === el.doc.documentElement;
	return isWithNobody || viewElOf(el).contains(activeElement) ? 'free' : 'elsewhere';
}

/** Whether an element is in something that was opened above the view. */
export function isAbove(el: Element | null): boolean {
	return el !== null && el.closest(ABOVE) !== null;
}

function viewElOf(el: HTMLElement): HTMLElement {
	return el.closest<HTMLElement>('.keep-in-touch-due') ?? el;
}
