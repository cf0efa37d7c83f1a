import { Platform, type Modal } from 'obsidian';

/** The class of every dialog of ours, by which one rule of the style sheet makes what is tapped large enough. */
const DIALOG = 'keep-in-touch-dialog';
const ABOVE = 'keep-in-touch-above-keyboard';
/** Pixels that are covered by less than a keyboard: a bar of the browser, or a rounded number. */
const SLACK = 40;

/**
 * Keeps a dialog in the part of the page that can be seen while the keyboard of a phone or tablet covers the rest. Where the app makes the page smaller
 * itself, nothing is covered and nothing is done. Gives what ends it.
 */
export function keepAboveKeyboard({ containerEl, modalEl }: Pick<Modal, 'containerEl' | 'modalEl'>): () => void {
	modalEl.addClass(DIALOG);
	const { visualViewport } = containerEl.win;
	if (!Platform.isMobile || visualViewport === null) return () => undefined;
	const fit = (): void => {
		// As it would be without us.
		containerEl.removeClass(ABOVE);
		const { top, bottom } = containerEl.getBoundingClientRect();
		const seenTo = visualViewport.offsetTop + visualViewport.height;
		if (bottom - seenTo < SLACK) return;
		const from = Math.max(top, visualViewport.offsetTop);
		containerEl.setCssProps({ '--keep-in-touch-visible-top': `${from}px`, '--keep-in-touch-visible-height': `${seenTo - from}px` });
		containerEl.addClass(ABOVE);
		const { activeElement } = containerEl.doc;
		if (activeElement !== null && containerEl.contains(activeElement)) activeElement.scrollIntoView({ block: 'nearest' });
	};
	visualViewport.addEventListener('resize', fit);
	visualViewport.addEventListener('scroll', fit);
	fit();
	return () => {
		visualViewport.removeEventListener('resize', fit);
		visualViewport.removeEventListener('scroll', fit);
	};
}
