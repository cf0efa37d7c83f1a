import { h, type ComponentChild } from 'preact';
import type { Contact } from '../../core/contact.ts';
import { cadenceTitle } from '../../words/cadence.ts';
import { LiveModal } from '../live-modal.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { CadenceForm } from './cadence-form.tsx';

/** Asks how often to be in touch with somebody. */
export function chooseCadence(screen: Screen, contact: Contact): void {
	openDialog(screen, new CadenceModal(screen, contact));
}

class CadenceModal extends LiveModal {
	constructor(
		screen: Screen,
		private readonly contact: Contact,
	) {
		super(screen, { title: cadenceTitle(contact.name), cls: 'keep-in-touch-cadence' });
	}

	override onOpen(): void {
		super.onOpen();
		this.contentEl.querySelector('input')?.select();
	}

	/** It goes with the contact. */
	protected override content(): ComponentChild {
		const { screen } = this;
		const contact = screen.known.contact(this.contact.path);
		return contact === null ? null : h(CadenceForm, { screen, contact, onDone: () => this.close() });
	}
}
