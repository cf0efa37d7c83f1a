import type { Modal } from 'obsidian';
import { keepAboveKeyboard } from './above-keyboard.ts';
import type { Screen } from './screen.ts';

/** Opens a dialog that closes when the plugin is switched off, as `end` says: it could go on writing otherwise. */
export function openDialog(screen: Screen, modal: Modal, end = (): void => modal.close()): void {
	const closed = screen.opened(end);
	let letGo = (): void => undefined;
	modal.setCloseCallback(() => {
		letGo();
		closed();
	});
	modal.open();
	// It may have closed itself at once, with nothing to show.
	if (modal.containerEl.isConnected) letGo = keepAboveKeyboard(modal);
}
