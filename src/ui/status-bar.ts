import { setTooltip } from 'obsidian';
import { statusTooltip, toReach } from '../words/due-list.ts';
import { awayWords, backWords } from './away.ts';
import { openDueList } from './open-due-list.ts';
import type { Screen } from './screen.ts';

/** Shows in the status bar how many there are to reach, or until when nobody is to be, if the settings want it; a click opens the list. Gives what ends it. */
export function renderStatusBar(statusEl: HTMLElement, screen: Screen): () => void {
	statusEl.addClass('mod-clickable');
	statusEl.setAttrs({ role: 'button', tabindex: '0' });
	const open = (): void => void openDueList(screen.app);
	statusEl.addEventListener('click', open);
	statusEl.addEventListener('keydown', ({ key }) => {
		if (key === 'Enter' || key === ' ') open();
	});
	const paint = (): void => {
		// Without contacts nothing is done, nor to do.
		const isShown = screen.settings().statusBar && screen.known.isReady() && screen.known.contacts().length > 0;
		statusEl.toggle(isShown);
		if (!isShown) return;
		const text = awayWords(screen) ?? backWords(screen) ?? toReach(screen.dueList().due.length);
		statusEl.setText(text);
		setTooltip(statusEl, statusTooltip(text), { placement: 'top' });
	};
	paint();
	return screen.subscribe(paint);
}
