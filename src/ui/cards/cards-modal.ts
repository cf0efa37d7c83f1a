import { h, type ComponentChild } from 'preact';
import { CARDS_TO_WRITE } from '../../words/labels.ts';
import { LiveModal } from '../live-modal.ts';
import { openDialog } from '../open-dialog.ts';
import { openNote } from '../open-note.ts';
import type { Screen } from '../screen.ts';
import { CardsList } from './cards-list.tsx';

/** Opens the list of the cards to write in the coming two weeks. */
export function openCards(screen: Screen): void {
	openDialog(screen, new CardsModal(screen));
}

const DONE = '.keep-in-touch-card-done';

class CardsModal extends LiveModal {
	constructor(screen: Screen) {
		super(screen, { title: CARDS_TO_WRITE, cls: 'keep-in-touch-cards' });
	}

	protected override content(): ComponentChild {
		const { screen } = this;
		const onOpen = (path: string): void => {
			this.close();
			void openNote(screen, path);
		};
		return h(CardsList, { screen, onOpen });
	}

	protected override firstEl(): HTMLElement | null {
		return this.contentEl.querySelector('button');
	}

	/** The button went with its card: on to the next one, or to what is said when there is none. */
	protected override handsOn(): ReturnType<LiveModal['handsOn']> {
		const to = (place: number): HTMLElement | null => {
			const left = this.contentEl.findAll(DONE);
			return left[Math.min(Math.max(place, 0), left.length - 1)] ?? null;
		};
		return { from: DONE, to };
	}
}
