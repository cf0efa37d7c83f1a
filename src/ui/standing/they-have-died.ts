import { h, type ComponentChild } from 'preact';
import type { Contact } from '../../core/contact.ts';
import { diedAlready, diedTitle } from '../../words/standing.ts';
import { LiveModal } from '../live-modal.ts';
import { showNotice } from '../notices.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { DiedForm } from './died-form.tsx';

/** Asks, once, whether it is to be written down that somebody has died. Where the note says so already, nothing is asked. */
export function theyHaveDied(screen: Screen, contact: Contact): void {
	const { standing, name } = contact;
	if (standing.kind === 'died') showNotice(diedAlready(name, standing.on, screen.today()));
	else openDialog(screen, new DiedModal(screen, contact));
}

class DiedModal extends LiveModal {
	constructor(
		screen: Screen,
		private readonly contact: Contact,
	) {
		super(screen, { title: diedTitle(contact.name), cls: 'keep-in-touch-died' });
	}

	/** It goes with the contact. */
	protected override content(): ComponentChild {
		const { screen } = this;
		const contact = screen.known.contact(this.contact.path);
		return contact === null ? null : h(DiedForm, { screen, contact, onDone: () => this.close() });
	}
}
