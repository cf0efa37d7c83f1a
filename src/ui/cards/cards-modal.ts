import { Modal } from 'obsidian';
import { h, render } from 'preact';
import { drawKeepingFocus } from '../draw-keeping-focus.ts';
import { openDialog } from '../open-dialog.ts';
import { openNote } from '../open-note.ts';
import type { Screen } from '../screen.ts';
import { CardsList } from './cards-list.tsx';

/** Opens the list of the cards to write in the coming two weeks. */
export function openCards(screen: Screen): void {
	openDialog(screen, new CardsModal(screen));
}

const DONE = '.keep-in-touch-card-done';

class CardsModal extends Modal {
	private stopListening: (() => void) | null = null;

	constructor(private readonly screen: Screen) {
		super(screen.app);
		this.modalEl.addClass('keep-in-touch-cards');
		this.setTitle('Cards to write');
	}

	override onOpen(): void {
		this.contentEl.setAttr('tabindex', '-1');
		this.stopListening = this.screen.subscribe(() => this.draw());
		this.draw();
		this.contentEl.querySelector<HTMLElement>('button')?.focus();
	}

	override onClose(): void {
		this.stopListening?.();
		this.stopListening = null;
		render(null, this.contentEl);
	}

	private draw(): void {
		const { screen, contentEl } = this;
		const open = (path: string): void => {
			this.close();
			void openNote(screen, path);
		};
		// The button went with its card: on to the next one, or to what is said when there is none.
		drawKeepingFocus(contentEl, () => render(h(CardsList, { screen, onOpen: open }), contentEl), DONE, (place) => {
			const left = contentEl.findAll(DONE);
			return left[Math.min(Math.max(place, 0), left.length - 1)] ?? null;
		});
	}
}
