import { Modal, Setting, type App } from 'obsidian';
import { CLOSE } from '../words/labels.ts';

/** Keys, and what they do, in the order in which they are listed. */
export type KeyHelp = ReadonlyArray<readonly [keys: string, does: string]>;

/** Lists the keys of a screen. */
export class KeysModal extends Modal {
	constructor(
		app: App,
		title: string,
		private readonly keyHelp: KeyHelp,
	) {
		super(app);
		this.modalEl.addClass('keep-in-touch-dialog');
		this.setTitle(title);
	}

	override onOpen(): void {
		const listEl = this.contentEl.createEl('dl', { cls: 'keep-in-touch-key-list', attr: { tabindex: '0' } });
		for (const [keys, does] of this.keyHelp) {
			listEl.createEl('dt').createEl('kbd', { text: keys });
			listEl.createEl('dd', { text: does });
		}
		// At its top: a button below would scroll it out of sight on a phone.
		listEl.win.setTimeout(() => {
			listEl.focus({ preventScroll: true });
			this.modalEl.scrollTo({ top: 0 });
		});
		new Setting(this.contentEl).addButton((button) => button.setButtonText(CLOSE).setCta().onClick(() => this.close()));
	}
}
