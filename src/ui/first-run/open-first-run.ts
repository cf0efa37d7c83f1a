import { h, type ComponentChild } from 'preact';
import { READING, TITLE } from '../../words/first-run.ts';
import { LiveModal } from '../live-modal.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { FirstRunForm } from './first-run-form.tsx';

/** Opens the dialog that looks through the vault for contacts. `onDone` is called once the user goes on from what was saved: to the due list, if nothing else is given. */
export function openFirstRun(screen: Screen, onDone: (() => void) | null = null): void {
	openDialog(screen, new FirstRunModal(screen, onDone));
}

class FirstRunModal extends LiveModal {
	constructor(
		screen: Screen,
		private readonly goOn: (() => void) | null,
	) {
		super(screen, { title: TITLE, cls: 'keep-in-touch-first-run' });
	}

	protected override content(): ComponentChild {
		const { screen, goOn } = this;
		const { known } = screen;
		if (!known.isReady()) return h('p', { role: 'status' }, READING);
		return h(FirstRunForm, {
			screen,
			isAllKnown: known.waiting() === 0,
			win: this.contentEl.win,
			onDone: goOn,
			onClose: () => this.close(),
		});
	}
}
