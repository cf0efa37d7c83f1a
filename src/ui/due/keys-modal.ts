import { Modal, Setting, type App } from 'obsidian';
import { KEY_HELP } from './due-keys.ts';

/** The keys of the list. */
export class KeysModal extends Modal {
	constructor(app: App) {
		super(app);
		this.setTitle('Keys of the due list');
	}

	override onOpen(): void {
		const listEl = this.contentEl.createEl('dl', 'keep-in-touch-key-list');
		for (const [keys, does] of KEY_HELP) {
			listEl.createEl('dt').createEl('kbd', { text: keys });
			listEl.createEl('dd', { text: does });
		}
		new Setting(this.contentEl).addButton((button) => button.setButtonText('Close').setCta().onClick(() => this.close()));
	}
}
