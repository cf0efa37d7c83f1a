import { Modal, type EventRef, type TAbstractFile } from 'obsidian';
import { h, render } from 'preact';
import type { Named } from '../../actions/named.ts';
import type { Contact } from '../../core/contact.ts';
import { findChannel } from '../../core/touch.ts';
import { LOG_TOUCH } from '../../words/labels.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { movedContacts, withContacts, type ChosenContact } from './chosen-contact.ts';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts';
import { shownDraft } from './drafts.ts';
import { LogTouchDialog } from './log-touch-dialog.tsx';
import { emptyForm, holdsWords, withDaysFixed, type TouchForm } from './touch-form.ts';

/** A touch that is being changed below, which closing must not lose. */
export interface OpenEdit {
	/** Whether the keys go there now. */
	hasFocus(): boolean;
	isChanged(): boolean;
	/** Ends it; what was typed is gone. */
	cancel(): void;
	/** Goes there and says that it is not saved. */
	remind(): void;
}

/** The dialog that logs a touch. It follows notes that are renamed or deleted meanwhile, and keeps what was typed and not logged. */
export class LogTouchModal extends Modal {
	private contacts: readonly ChosenContact[] = [];
	private form: TouchForm;
	private readonly drafts: DraftKeeper;
	/** The form was kept from last time, and not discarded. */
	private showsDraft = false;
	private edit: OpenEdit | null = null;
	/** Goes up when a note of the contacts may read otherwise. */
	private revision = 0;
	private frame: number | null = null;
	private lastKey = 0;
	private stopListening: (() => void) | null = null;

	constructor(
		private readonly screen: Screen,
		contacts: readonly Contact[],
		private readonly begin: Partial<TouchForm>,
		private readonly onLogged: (paths: readonly string[]) => void = () => undefined,
	) {
		super(screen.app);
		this.modalEl.addClass('keep-in-touch-log-touch');
		this.setTitle(LOG_TOUCH);
		this.drafts = createDraftKeeper(screen.device, (path) => this.isThere(path));
		this.form = this.begunForm();
		this.add(contacts);
		this.beginWithFirst();
	}

	/** Instead of `open`: it closes when the plugin is switched off. */
	show(): void {
		openDialog(this.screen, this, () => super.close());
	}

	override onOpen(): void {
		this.scope.register(['Mod'], 'Enter', () => {
			const editEl = this.contentEl.querySelector('.keep-in-touch-touch-edit:focus-within');
			(editEl ?? this.contentEl.querySelector('.keep-in-touch-log-footer'))?.querySelector<HTMLElement>('button.mod-cta')?.click();
			return false;
		});
		this.stopListening = this.listen();
		this.draw();
		this.contentEl.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus();
	}

	/** Escape in a touch that is being changed ends the change; a change that is not saved is not lost by a click outside. */
	override close(): void {
		if (this.edit?.hasFocus() === true) this.edit.cancel();
		else if (!this.remindsOfEdit()) super.close();
	}

	override onClose(): void {
		this.stopListening?.();
		this.stopListening = null;
		render(null, this.contentEl);
	}

	private listen(): () => void {
		const { vault } = this.app;
		const changed = ({ path }: TAbstractFile): void => {
			if (this.contacts.some((contact) => contact.path === path)) this.redraw();
		};
		const refs: readonly EventRef[] = [
			vault.on('rename', (file, oldPath) => this.follow(oldPath, file.path)),
			vault.on('modify', changed),
			vault.on('delete', changed),
			vault.on('create', changed),
		];
		const unsubscribe = this.screen.subscribe(() => this.redraw());
		return () => {
			for (const ref of refs) vault.offref(ref);
			unsubscribe();
		};
	}

	private follow(from: string, to: string): void {
		this.drafts.renamed(from, to);
		const moved = movedContacts(this.contacts, from, to);
		if (moved === this.contacts) return;
		this.contacts = moved;
		this.redraw();
	}

	/** With the next frame, for all notes that have changed until then. */
	private redraw(): void {
		this.revision += 1;
		this.frame ??= this.contentEl.win.requestAnimationFrame(() => {
			this.frame = null;
			this.draw();
		});
	}

	private draw(): void {
		if (this.stopListening === null) return;
		const { screen, contacts, form, revision } = this;
		render(
			h(LogTouchDialog, {
				screen,
				contacts,
				form,
				revision,
				isThere: (path) => this.isThere(path),
				hasDraft: this.showsDraft,
				onForm: (next) => this.change(next),
				onAdd: (contact) => this.addLater(contact),
				onTakeOut: (contact) => this.takeOut(contact),
				onDiscard: () => this.discard(),
				onLogged: () => this.logged(),
				onEdit: (edit) => {
					this.edit = edit;
				},
				remindsOfEdit: () => this.remindsOfEdit(),
			}),
			this.contentEl,
		);
	}

	/** Keeps at once what was typed: a phone may end the app without a word. */
	private change(form: TouchForm): void {
		this.form = form;
		this.drafts.keep(this.contacts, withDaysFixed(form, { today: this.screen.today(), dayOrder: this.screen.settings().dayOrder }));
		this.draw();
	}

	private add(contacts: readonly Named[]): void {
		this.contacts = withContacts(this.contacts, contacts, () => (this.lastKey += 1));
	}

	private addLater(contact: Named): void {
		const hadNone = this.contacts.length === 0;
		this.add([contact]);
		if (hadNone) this.beginWithFirst();
		this.change(this.form);
		// Once the picker has given the focus back.
		this.contentEl.win.setTimeout(() => this.contentEl.querySelector<HTMLElement>(this.form.channel === null ? '[role=radio][tabindex="0"]' : 'textarea')?.focus());
	}

	/** False where the contact stays, because a touch of theirs is being changed. */
	private takeOut({ key }: ChosenContact): boolean {
		const isFirst = this.contacts[0]?.key === key;
		if (isFirst && this.remindsOfEdit()) return false;
		this.contacts = this.contacts.filter((contact) => contact.key !== key);
		if (isFirst) this.beginWithFirst();
		this.change(this.form);
		return true;
	}

	/** Puts what was kept for the first contact into the dialog, where that holds no words yet. */
	private beginWithFirst(): void {
		const [first] = this.contacts;
		if (first === undefined || holdsWords(this.form)) return;
		const draft = this.drafts.begin(first);
		if (draft === null) return;
		this.form = shownDraft(draft.form, { now: this.form, said: this.begin, today: this.screen.today() });
		this.showsDraft = true;
		this.add(draft.others.flatMap((path) => this.screen.known.contact(path) ?? []));
	}

	private discard(): void {
		this.showsDraft = false;
		this.change(this.begunForm());
	}

	/** As the dialog was opened, before what was kept. */
	private begunForm(): TouchForm {
		return { ...emptyForm, ...this.begin, channel: findChannel(this.begin.channel ?? '', this.screen.settings().channels)?.name ?? null };
	}

	/** The touch stands in the notes. A change below that was begun meanwhile keeps the dialog open. */
	private logged(): void {
		const paths = this.contacts.map(({ path }) => path);
		this.drafts.drop();
		this.form = emptyForm;
		this.showsDraft = false;
		this.draw();
		if (this.stopListening !== null && !this.remindsOfEdit()) super.close();
		this.onLogged(paths);
	}

	/** Whether a touch below was changed and not saved; the user is shown that. */
	private remindsOfEdit(): boolean {
		if (this.edit?.isChanged() !== true) return false;
		this.edit.remind();
		return true;
	}

	private isThere(path: string): boolean {
		return this.app.vault.getFileByPath(path) !== null;
	}
}
