import { Modal, type EventRef, type TAbstractFile } from 'obsidian';
import { h, render } from 'preact';
import { SESSION_KEYS, SESSION_KEYS_TITLE } from '../../words/key-help.ts';
import { GO_ON, SESSION, stopped } from '../../words/session.ts';
import { KeysModal } from '../keys-modal.ts';
import { hideNotices, showNotice, showNoticesIn } from '../notices.ts';
import { openDialog } from '../open-dialog.ts';
import { openNote } from '../open-note.ts';
import { onUndone } from '../perform.ts';
import type { Screen } from '../screen.ts';
import { holdDesk, releaseDesk } from './held-desk.ts';
import { createSaidStack, type Said } from './said-stack.ts';
import { KEY_CLASSES } from './session-buttons.tsx';
import { createSessionDesk, type SessionDesk } from './session-desk.ts';
import { SessionDialog } from './session-dialog.tsx';

/** The dialog that leads through a session. Closed half-way it offers to go on; what was done is done. */
export class SessionModal extends Modal {
	private desk: SessionDesk;
	/** The note of who was shown when a session that was left went on, as long as nobody else is; null where it is not said. */
	private stoppedAt: string | null = null;
	/** Goes up when the note that is shown may read otherwise. */
	private revision = 0;
	/** What was done, which no notice says. */
	private readonly saids = createSaidStack(() => this.draw());
	private stopListening: (() => void) | null = null;

	/** With the desk of a session that was left, it goes on where that was. `saysWhere`: that was not asked for, so that it is said. */
	constructor(
		private readonly screen: Screen,
		desk: SessionDesk | null = null,
		{ saysWhere = false } = {},
	) {
		super(screen.app);
		this.modalEl.addClass('keep-in-touch-session');
		this.setTitle(SESSION);
		this.desk = desk ?? createSessionDesk(screen);
		this.desk.follow(() => this.draw());
		const view = desk !== null && saysWhere ? desk.view() : null;
		if (view?.kind === 'contact') this.stoppedAt = view.contact.path;
	}

	/** Instead of `open`: it closes when the plugin is switched off, without a word. */
	show(): void {
		// Of a session that was left before, too: two at a time would be one too many.
		releaseDesk();
		hideNotices();
		openDialog(this.screen, this, () => super.close());
	}

	override onOpen(): void {
		for (const [key, buttonClass] of KEY_CLASSES) {
			this.scope.register([], key, () => {
				this.contentEl.querySelector<HTMLElement>(`.${buttonClass}`)?.click();
				return false;
			});
		}
		this.scope.register([], 'x', ({ repeat }) => {
			// Held down it would tick one promise after the other.
			if (!repeat) this.desk.tickFirst();
			return false;
		});
		// Shift makes the question mark on many keyboards.
		for (const modifiers of [[], ['Shift' as const]]) {
			this.scope.register(modifiers, '?', () => {
				openDialog(this.screen, new KeysModal(this.app, SESSION_KEYS_TITLE, SESSION_KEYS));
				return false;
			});
		}
		this.stopListening = this.listen();
		this.desk.refresh();
		this.draw();
	}

	override close(): void {
		const isHalfWay = this.stopListening !== null && this.desk.view().kind === 'contact';
		super.close();
		this.saids.handOn();
		if (!isHalfWay) return;
		const { screen, desk } = this;
		holdDesk(desk, screen.today(), showNotice(stopped(desk.did()), [{ label: GO_ON, act: () => new SessionModal(screen, desk).show() }]));
	}

	override onClose(): void {
		this.stopListening?.();
		this.stopListening = null;
		render(null, this.contentEl);
	}

	private listen(): () => void {
		const { vault } = this.app;
		const changed = ({ path }: TAbstractFile): void => {
			const view = this.desk.view();
			if (view.kind !== 'contact' || view.contact.path !== path) return;
			this.revision += 1;
			this.draw();
		};
		const refs: readonly EventRef[] = [vault.on('modify', changed), vault.on('rename', (file, oldPath) => this.desk.renamed(oldPath, file.path))];
		const ends = [showNoticesIn({ isInSight: () => this.isOnTop(), show: this.saids.say }), this.screen.subscribe(() => this.desk.refresh()), onUndone({ undone: (id) => this.desk.undone(id), redone: (id) => this.desk.redone(id) })];
		return () => {
			for (const ref of refs) vault.offref(ref);
			for (const end of ends) end();
		};
	}

	/** In the window in which somebody is, too. */
	private isOnTop(): boolean {
		const { doc } = this.modalEl;
		const dialogs = doc.querySelectorAll('.modal');
		return activeDocument === doc && dialogs[dialogs.length - 1] === this.modalEl;
	}

	/** What was said is answered: its button goes, and the focus with it. */
	private answered(said: Said): void {
		this.saids.done(said);
		this.contentEl.querySelector<HTMLElement>('[data-focus]')?.focus();
	}

	private draw(): void {
		if (this.stopListening === null) return;
		const { screen, desk, revision } = this;
		const view = desk.view();
		if (view.kind !== 'contact' || view.contact.path !== this.stoppedAt) this.stoppedAt = null;
		const onBeginAnew = this.stoppedAt === null ? null : (): void => this.beginAnew();
		render(h(SessionDialog, { screen, desk, revision, said: this.saids.shown(), onSaidDone: (said) => this.answered(said), onBeginAnew, onClose: () => this.close(), onOpen: (path, line) => void this.openNote(path, line) }), this.contentEl);
	}

	private beginAnew(): void {
		this.stoppedAt = null;
		this.desk.follow(() => undefined);
		this.desk = createSessionDesk(this.screen);
		this.desk.follow(() => this.draw());
		this.desk.refresh();
		this.draw();
	}

	private async openNote(path: string, line: number | null): Promise<void> {
		this.close();
		await openNote(this.screen, path, false, line);
	}
}
