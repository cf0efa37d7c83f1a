import { h, type ComponentChild } from 'preact';
import { TITLE } from '../../words/last-touches.ts';
import { LiveModal } from '../live-modal.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { LastTouchesForm } from './last-touches-form.tsx';

/** Opens the preview of last touches that dated notes propose. */
export function openLastTouches(screen: Screen): void {
	openDialog(screen, new LastTouchesModal(screen));
}

class LastTouchesModal extends LiveModal {
	constructor(screen: Screen) {
		super(screen, { title: TITLE, cls: 'keep-in-touch-last-touches-dialog' });
	}

	protected override content(): ComponentChild {
		const { screen } = this;
		return h(LastTouchesForm, { screen, win: this.contentEl.win, onClose: () => this.close() });
	}
}
