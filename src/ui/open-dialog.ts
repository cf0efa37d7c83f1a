import type { Modal } from 'obsidian';
import type { Screen } from './screen.ts';

/** Opens a dialog that closes when the plugin is switched off, as `end` says: it could go on writing otherwise. */
export function openDialog(screen: Screen, modal: Modal, end = (): void => modal.close()): void {
	modal.setCloseCallback(screen.opened(end));
	modal.open();
}
