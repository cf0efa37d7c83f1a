import { setTooltip } from 'obsidian';
import { openDueList } from './open-due-list.ts';
import type { Screen } from './screen.ts';

/** Shows in the status bar how many there are to reach; a click opens the list. Gives what ends it. */
export function renderStatusBar(statusEl: HTMLElement, screen: Screen): () => void {
	statusEl.addClass('mod-clickable');
	statusEl.setAttrs({ role: 'button', tabindex: '0' });
	const open = (): void => void openDueList(screen.app);
	statusEl.addEventListener('click', open);
	statusEl.addEventListener('keydown', ({ key }) => {
		if (key === 'Enter' || key === ' ') open();
	});
	const paint = (): void => {
		statusEl.toggle(screen.known.isReady());
		if (!screen.known.isReady()) return;
		const count = screen.dueList().due.length;
		const text = count === 0 ? 'Nobody due' : `${count} to reach`;
		statusEl.setText(text);
		setTooltip(statusEl, `${text}: open due list`, { placement: 'top' });
	};
	paint();
	return screen.subscribe(paint);
}
