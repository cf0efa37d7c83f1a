import { h, type ComponentChild } from 'preact';
import { READING, TITLE } from '../../words/first-run.ts';
import { LiveModal } from '../live-modal.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { FirstRunForm } from './first-run-form.tsx';

/** Where the user goes from the dialog. */
interface WaysOn {
	/** Shows who is due, once something was saved; null: the dialog only closes. */
	readonly onDone?: (() => void) | null;
	/** The dialog has closed and left the focus with nobody: what it was opened by has gone. */
	readonly onFocusLost?: () => void;
}

/** Opens the dialog that looks through the vault for contacts. */
export function openFirstRun(screen: Screen, ways: WaysOn = {}): void {
	openDialog(screen, new FirstRunModal(screen, ways));
}

class FirstRunModal extends LiveModal {
	constructor(
		screen: Screen,
		private readonly ways: WaysOn,
	) {
		super(screen, { title: TITLE, cls: 'keep-in-touch-first-run' });
	}

	override onClose(): void {
		super.onClose();
		const { activeElement, body } = this.contentEl.doc;
		if (activeElement === null || activeElement === body) this.ways.onFocusLost?.();
	}

	protected override content(): ComponentChild {
		const { screen, ways } = this;
		const { known } = screen;
		if (!known.isReady()) return h('p', { role: 'status' }, READING);
		return h(FirstRunForm, {
			screen,
			isAllKnown: known.waiting() === 0,
			win: this.contentEl.win,
			onDone: ways.onDone ?? null,
			onClose: () => this.close(),
		});
	}
}
