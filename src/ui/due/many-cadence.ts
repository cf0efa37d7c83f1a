import { h, type ComponentChild } from 'preact';
import type { Contact } from '../../core/contact.ts';
import * as words from '../../words/due-many.ts';
import { LiveModal } from '../live-modal.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { ManyCadenceForm } from './many-cadence-form.tsx';

/** Asks how often to be in touch with several contacts, and writes that into their notes. */
export function chooseCadenceForMany(screen: Screen, contacts: readonly Contact[]): void {
	openDialog(screen, new ManyCadenceModal(screen, contacts));
}

class ManyCadenceModal extends LiveModal {
	constructor(
		screen: Screen,
		private readonly contacts: readonly Contact[],
	) {
		super(screen, { title: words.cadenceTitle(contacts.map(({ name }) => name)), cls: 'keep-in-touch-many-cadence' });
	}

	protected override content(): ComponentChild {
		const { screen, contacts } = this;
		return h(ManyCadenceForm, { screen, contacts, onDone: () => this.close() });
	}
}
