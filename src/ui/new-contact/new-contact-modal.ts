import { h, type ComponentChild } from 'preact';
import { readContactTemplate } from '../../actions/contact-template-file.ts';
import type { Contact } from '../../core/contact.ts';
import { templateWarning } from '../../words/contact-template.ts';
import { NEW_CONTACT } from '../../words/new-contact.ts';
import { LiveModal } from '../live-modal.ts';
import { openDialog } from '../open-dialog.ts';
import { openNote } from '../open-note.ts';
import type { Screen } from '../screen.ts';
import { dropDraft, freeDraftId, keepDraft, loadDraft } from './drafts.ts';
import { NewContactDialog } from './new-contact-dialog.tsx';
import { emptyNewContact, type NewContactForm } from './new-contact-form.ts';

export interface NewContactEntry {
	/** What stands in the name at first. */
	readonly name?: string;
	/** What follows once the contact is there, in place of opening the note. */
	readonly onCreated?: (path: string) => void;
	/** What follows where the user chooses somebody who is there, in place of opening the note. */
	readonly onKnown?: (contact: Contact) => void;
}

/** Asks for what is known of somebody and creates their note. What was typed and not created is kept. */
export function openNewContact(screen: Screen, entry: NewContactEntry = {}): void {
	openDialog(screen, new NewContactModal(screen, entry));
}

class NewContactModal extends LiveModal {
	private form: NewContactForm;
	private draftId: number;
	/** The form was kept from last time, and not discarded. */
	private showsDraft: boolean;
	/** What is wrong with the template; null: nothing, or it is not read yet. */
	private templateProblem: string | null = null;
	private isOpen = true;

	constructor(
		screen: Screen,
		private readonly entry: NewContactEntry,
	) {
		super(screen, { title: NEW_CONTACT, cls: 'keep-in-touch-new-contact' });
		const name = entry.name ?? '';
		const draft = loadDraft(screen.device, name);
		this.form = draft?.form ?? { ...emptyNewContact, name };
		this.draftId = draft?.id ?? freeDraftId(screen.device);
		this.showsDraft = draft !== null;
	}

	override onOpen(): void {
		super.onOpen();
		void this.readTemplate();
	}

	override onClose(): void {
		this.isOpen = false;
		super.onClose();
	}

	protected override content(): ComponentChild {
		const { screen, form, showsDraft, templateProblem, entry } = this;
		return h(NewContactDialog, {
			screen,
			form,
			templateProblem,
			hasDraft: showsDraft,
			mayOpen: entry.onCreated === undefined,
			onForm: (next) => this.change(next),
			onDiscard: () => this.discard(),
			onKnown: (contact) => this.goToKnown(contact),
			onCreated: (path, isToOpen) => this.created(path, isToOpen),
		});
	}

	/** Keeps at once what was typed: a phone may end the app without a word. */
	private change(form: NewContactForm): void {
		this.form = form;
		keepDraft(this.screen.device, { id: this.draftId, form });
		this.draw();
	}

	private discard(): void {
		dropDraft(this.screen.device, this.draftId);
		this.draftId = freeDraftId(this.screen.device);
		this.showsDraft = false;
		this.change({ ...emptyNewContact, name: this.entry.name ?? '' });
		this.firstEl()?.focus();
	}

	private goToKnown(contact: Contact): void {
		this.close();
		if (this.entry.onKnown === undefined) void openNote(this.screen, contact.path);
		else this.entry.onKnown(contact);
	}

	private created(path: string, isToOpen: boolean): void {
		dropDraft(this.screen.device, this.draftId);
		this.close();
		if (this.entry.onCreated !== undefined) this.entry.onCreated(path);
		else if (isToOpen) void openNote(this.screen, path);
	}

	/** Said before anything is created, so that the template can be mended first. */
	private async readTemplate(): Promise<void> {
		const reading = await readContactTemplate(this.screen.notes, this.screen.settings());
		if (reading.kind !== 'unusable' || !this.isOpen) return;
		this.templateProblem = templateWarning(reading.problem);
		this.draw();
	}
}
