import { ConfirmationModal } from 'obsidian';
import { CANCEL } from '../../words/settings.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import type { Question } from './setting-field.ts';

/** Asks; closing the dialog in any other way than with the button is a no. */
export function askFirst(screen: Screen, question: Question): Promise<boolean> {
	return new Promise((resolve) => openDialog(screen, new QuestionModal(screen, question, resolve)));
}

class QuestionModal extends ConfirmationModal {
	private isYes = false;

	constructor(
		screen: Screen,
		{ title, text, yes }: Question,
		private readonly answer: (isYes: boolean) => void,
	) {
		super(screen.app);
		this.setTitle(title);
		this.contentEl.createEl('p', { text });
		this.addButton((button) =>
			button.setButtonText(yes).setDestructive().onClick(() => {
				this.isYes = true;
			}),
		);
		this.addCancelButton(CANCEL);
	}

	override onClose(): void {
		// The dialog may close before the button tells.
		window.setTimeout(() => this.answer(this.isYes));
	}
}
