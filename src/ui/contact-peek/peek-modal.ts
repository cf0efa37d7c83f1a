import type { EventRef, TAbstractFile } from 'obsidian';
import { h, type ComponentChild } from 'preact';
import type { Contact } from '../../core/contact.ts';
import { PEEK_TITLE } from '../../words/contact-peek.ts';
import { LiveModal } from '../live-modal.ts';
import { openDialog } from '../open-dialog.ts';
import { openNote } from '../open-note.ts';
import type { Screen } from '../screen.ts';
import { Peek } from './peek.tsx';

/** Shows all that is known of being in touch with somebody. */
export function openPeek(screen: Screen, contact: Contact): void {
	openDialog(screen, new PeekModal(screen, contact));
}

class PeekModal extends LiveModal {
	/** Where the note is now. */
	private path: string;
	/** Goes up when the note may read otherwise. */
	private revision = 0;
	private refs: readonly EventRef[] = [];

	constructor(screen: Screen, contact: Contact) {
		super(screen, { title: PEEK_TITLE, cls: 'keep-in-touch-session' });
		this.modalEl.addClass('keep-in-touch-peek');
		this.path = contact.path;
	}

	override onOpen(): void {
		const { vault } = this.app;
		const changed = ({ path }: TAbstractFile): void => {
			if (path !== this.path) return;
			this.revision += 1;
			this.draw();
		};
		const moved = ({ path }: TAbstractFile, oldPath: string): void => {
			if (oldPath === this.path) this.path = path;
		};
		this.refs = [vault.on('modify', changed), vault.on('rename', moved)];
		super.onOpen();
	}

	override onClose(): void {
		for (const ref of this.refs) this.app.vault.offref(ref);
		super.onClose();
	}

	/** It goes with the contact. */
	protected override content(): ComponentChild {
		const { screen, revision } = this;
		const contact = screen.known.contact(this.path);
		return contact === null ? null : h(Peek, { screen, contact, revision, onOpen: (path, line) => void this.leaveFor(path, line), onClose: () => this.close() });
	}

	protected override firstEl(): HTMLElement | null {
		return this.contentEl.querySelector('h2');
	}

	protected override handsOn(): ReturnType<LiveModal['handsOn']> {
		return { from: 'input, button, a', to: () => this.contentEl.querySelector('h2') };
	}

	private async leaveFor(path: string, line: number | null): Promise<void> {
		this.close();
		await openNote(this.screen, path, false, line);
	}
}
