const FOCUSABLE = 'input, select, textarea, button';

/** Where a redraw takes away what has the focus, gives it to the nearest that is left: it would fall behind the dialog. Gives what ends that. */
export function keepFocusIn(rootEl: HTMLElement): () => void {
	/** What has the focus, and what it stands in, from within. */
	let trail: readonly Element[] = [];
	const remember = (event: FocusEvent): void => {
		trail = ancestorsOf(event.target as Element, rootEl);
	};
	const observer = new MutationObserver(() => {
		const { activeElement, body } = rootEl.doc;
		if (trail[0]?.isConnected !== false || (activeElement !== null && activeElement !== body)) return;
		trail.find((el) => el.isConnected)?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
	});
	rootEl.addEventListener('focusin', remember);
	observer.observe(rootEl, { childList: true, subtree: true });
	return () => {
		rootEl.removeEventListener('focusin', remember);
		observer.disconnect();
	};
}

function ancestorsOf(el: Element, rootEl: Element): readonly Element[] {
	const found = [el];
	for (let at = el; at !== rootEl && at.parentElement !== null; at = at.parentElement) found.push(at.parentElement);
	return found;
}
