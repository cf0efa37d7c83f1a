import { Notice } from 'obsidian';

/** Something to do from a notice. The notice goes when it is done. */
export interface NoticeAction {
	readonly label: string;
	readonly act: () => void;
}

/** Long enough to reach for a button. */
const WITH_ACTIONS_MS = 10_000;

/** Shows a notice; with actions it stays longer, and they can be reached by keyboard. */
export function showNotice(message: string, actions: readonly NoticeAction[] = []): void {
	if (actions.length === 0) {
		new Notice(message);
		return;
	}
	const notice = new Notice('', WITH_ACTIONS_MS);
	notice.messageEl.createDiv({ text: message });
	const buttonsEl = notice.messageEl.createDiv('keep-in-touch-notice-actions');
	for (const { label, act } of actions) {
		buttonsEl.createEl('button', { text: label, attr: { type: 'button' } }).addEventListener('click', () => {
			notice.hide();
			act();
		});
	}
}
