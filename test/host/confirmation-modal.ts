import type * as O from 'obsidian';
import { Modal } from './modal.ts';
import { ButtonComponent } from './setting-buttons.ts';

/** A button of a confirmation: it closes the dialog, whatever else it does (obsidian.d.ts, `ConfirmationButton`). */
export class ConfirmationButton extends ButtonComponent {
	setInitialFocus(): this {
		setTimeout(() => this.buttonEl.focus());
		return this;
	}

	setSecondary(): this {
		return this.setClass('mod-secondary');
	}

	setCancel(): this {
		return this.setClass('mod-cancel');
	}
}

/** A question with buttons under it (obsidian.d.ts, `ConfirmationModal`). */
export class ConfirmationModal extends Modal implements Omit<Partial<O.ConfirmationModal>, 'addButton'> {
	buttonContainerEl: HTMLElement;

	constructor(app: O.App) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, callback: (value: boolean) => unknown): this {
		const labelEl = this.buttonContainerEl.createEl('label', 'mod-checkbox');
		const boxEl = labelEl.createEl('input', { type: 'checkbox' });
		labelEl.appendText(label);
		boxEl.addEventListener('change', () => callback(boxEl.checked));
		return this;
	}

	addButton(callback: (button: ConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this.buttonContainerEl);
		callback(button);
		button.onClick(() => this.close());
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
