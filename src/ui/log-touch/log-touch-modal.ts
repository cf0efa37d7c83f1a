import { Modal, type EventRef, type TAbstractFile } from 'obsidian';
import { h, render } from 'preact';
import type { Named } from '../../actions/named.ts';
import type { Contact } from '../../core/contact.ts';
import { findChannel } from '../../core/touch.ts';
import type { Screen } from '../screen.ts';
import { dropDraft, keepDraft, loadDraft, movedName, movedPath, renameDrafts, type Draft } from './drafts.ts';
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
	private contacts: readonly Named[];
	private form: TouchForm;
	/** What was kept of last time; null once it is discarded, or where there is nothing. */
	private draft: Draft | null;
	private edit: OpenEdit | null = null;
	/** Goes up when a note of the contacts may read otherwise. */
	private revision = 0;
	private stopListening: (() => void) | null = null;

	constructor(
		private readonly screen: Screen,
		contacts: readonly Contact[],
		channel: string | null,
	) {
		super(screen.app);
		this.modalEl.addClass('keep-in-touch-log-touch');
		this.setTitle('Log touch');
		const known = channel === null ? null : (findChannel(channel, screen.settings().channels)?.name ?? null);
		this.draft = contacts[0] === undefined ? null : this.draftOf(contacts[0]);
		this.contacts = [...contacts, ...this.othersOf(this.draft, contacts)].map(({ path, name }) => ({ path, name }));
		const kept = this.draft?.form ?? emptyForm;
		this.form = { ...kept, day: kept.day === screen.today() ? '' : kept.day, channel: known ?? kept.channel };
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
		else if (this.edit?.isChanged() === true) this.edit.remind();
		else super.close();
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
		renameDrafts(this.screen.device, from, to);
		if (this.contacts.every(({ path }) => movedPath(path, from, to) === path)) return;
		this.contacts = this.contacts.map((contact) => ({ path: movedPath(contact.path, from, to), name: movedName(contact, from, to) }));
		this.redraw();
	}

	private redraw(): void {
		this.revision += 1;
		this.draw();
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
				hasDraft: this.draft !== null,
				onForm: (next) => this.change(next, this.contacts),
				onContacts: (next) => this.change(this.form, next),
				onDiscard: () => this.discard(),
				onLogged: (logged) => this.logged(logged),
				onEdit: (edit) => {
					this.edit = edit;
				},
			}),
			this.contentEl,
		);
	}

	/** Keeps at once what was typed: a phone may end the app without a word. */
	private change(form: TouchForm, contacts: readonly Named[]): void {
		const { device } = this.screen;
		const [before, [first, ...others]] = [this.contacts[0], contacts];
		[this.form, this.contacts] = [form, contacts];
		if (before !== undefined && (before.path !== first?.path || !holdsWords(form))) dropDraft(device, before.path);
		if (first !== undefined && holdsWords(form)) {
			keepDraft(device, { ...first, others: others.map(({ path }) => path), form: withDaysFixed(form, { today: this.screen.today(), dayOrder: this.screen.settings().dayOrder }) });
		}
		this.draw();
	}

	private discard(): void {
		this.draft = null;
		this.change(emptyForm, this.contacts);
	}

	private logged(contacts: readonly Named[]): void {
		if (contacts[0] !== undefined) dropDraft(this.screen.device, contacts[0].path);
		this.edit = null;
		this.close();
	}

	private isThere(path: string): boolean {
		return this.app.vault.getFileByPath(path) !== null;
	}

	private draftOf(contact: Contact): Draft | null {
		const { device } = this.screen;
		const draft = loadDraft(device, contact, (path) => this.isThere(path));
		if (draft === null || draft.path === contact.path) return draft;
		// Its note has moved: from now on it is this note's.
		const moved = { ...draft, path: contact.path };
		dropDraft(device, draft.path);
		keepDraft(device, moved);
		return moved;
	}

	private othersOf(draft: Draft | null, contacts: readonly Contact[]): readonly Contact[] {
		const paths = new Set(contacts.map(({ path }) => path));
		return (draft?.others ?? []).filter((path) => !paths.has(path)).flatMap((path) => this.screen.known.contact(path) ?? []);
	}
}
