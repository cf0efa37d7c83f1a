import { Modal, Platform } from 'obsidian';
import { h, render } from 'preact';
import { GO_ON, KEPT, notCreated } from '../../words/attendees-created.ts';
import { DROPPED_TEXT, PASTED_TEXT, wasDeleted } from '../../words/attendees-lists.ts';
import { CREATE_FROM_ATTENDEES } from '../../words/commands.ts';
import { showNotice } from '../notices.ts';
import type { ReviewedEvent } from '../../core/event-review.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { readFileSources, readTextSource, type SourceReading } from './attendee-sources.ts';
import { AttendeesDialog } from './attendees-dialog.tsx';
import type { EventDesk } from './event-desk.ts';
import { keepFocusIn } from './keep-focus.ts';
import { forgetDesk, keepDesk } from './kept-desks.ts';
import { pickEvent } from './pick-event.ts';
import { readingNotes } from './reading-notes.ts';

/** News of notes is drawn so often at most, in milliseconds: with thousands of contacts everybody is matched anew in a second. */
const BETWEEN_NEWS = 1000;

/** The dialog in which an event's people are looked over, and from which they become contacts. Lists can be dropped on it and pasted into it. */
export class AttendeesModal extends Modal {
	private refusals: readonly string[] = [];
	private stopListening: (() => void) | null = null;
	/** Notes are being written, or were. */
	private isCreated = false;
	/** The user begins anew. */
	private isForgotten = false;
	/** Notes are being written: what was looked over stays as it is shown. */
	private isWriting = false;
	/** Waits until news is drawn. */
	private newsTimer: number | null = null;

	constructor(
		private readonly screen: Screen,
		private readonly desk: EventDesk,
		/** What it was opened from: by that, what was said is found again. */
		private readonly origin: string,
		/** Opens the dialog on the same with nothing said. */
		private readonly beginAnew: () => void,
		/** Something was said before. */
		private readonly isKept = false,
	) {
		super(screen.app);
		this.modalEl.addClass('keep-in-touch-attendees');
		this.setTitle(CREATE_FROM_ATTENDEES);
	}

	/** Instead of `open`: it closes when the plugin is switched off. */
	show(): void {
		openDialog(this.screen, this, () => super.close());
	}

	override onOpen(): void {
		const { modalEl, contentEl } = this;
		this.scope.register(['Mod'], 'Enter', () => {
			const buttonEl = contentEl.querySelector<HTMLButtonElement>('.keep-in-touch-log-footer button.mod-cta');
			const typingEl = contentEl.doc.activeElement as HTMLElement | null;
			if (buttonEl?.disabled === true) {
				// What is being typed may give it something to do, and counts once its field is left.
				typingEl?.blur();
				typingEl?.focus();
			}
			buttonEl?.click();
			return false;
		});
		modalEl.addEventListener('dragover', (event) => this.dragged(event));
		modalEl.addEventListener('dragleave', () => modalEl.removeClass('keep-in-touch-drop'));
		modalEl.addEventListener('drop', (event) => this.dropped(event));
		modalEl.addEventListener('paste', (event) => this.pasted(event));
		const stops = [keepFocusIn(contentEl), this.screen.subscribe(() => this.newsCame()), this.followNotes()];
		this.stopListening = () => {
			for (const stop of stops) stop();
			if (this.newsTimer !== null) contentEl.win.clearTimeout(this.newsTimer);
			this.newsTimer = null;
		};
		this.draw(this.desk.review());
		this.focusFirst();
	}

	/** The notes of the lists and of the event can be renamed, moved and deleted while the dialog is open, or was closed. */
	private followNotes(): () => void {
		const { app: { vault }, desk } = this;
		const paths = [...desk.sources().map(({ note }) => note?.path ?? null), desk.options().event.path];
		for (const path of paths) if (path !== null && vault.getFileByPath(path) === null) this.noteDeleted(path);
		const events = [
			vault.on('rename', ({ path }, oldPath) => {
				if (desk.moved(oldPath, path)) this.newsCame();
			}),
			vault.on('delete', ({ path }) => this.noteDeleted(path)),
		];
		return () => events.forEach((event) => vault.offref(event));
	}

	private noteDeleted(path: string): void {
		if (!this.desk.deleted(path)) return;
		this.refusals = [...this.refusals, wasDeleted(path)];
		this.newsCame();
	}

	/** Draws what has changed a little later, together with what changes until then. */
	private newsCame(): void {
		this.newsTimer ??= this.contentEl.win.setTimeout(() => {
			this.newsTimer = null;
			if (this.isWriting) return;
			// Until all is read, nothing can be created: it is matched once then.
			const isReading = readingNotes(this.screen.known) !== null;
			this.draw(isReading ? this.desk.reviewAsShown() : this.desk.review());
			if (isReading) this.newsCame();
		}, BETWEEN_NEWS);
	}

	/** The first person to say something about; without any, the first way to a list. On a phone event and date above stay in sight. */
	focusFirst(): void {
		this.contentEl.querySelector<HTMLElement>(this.desk.reviewAsShown().people.length === 0 ? '.keep-in-touch-add-people button' : '.keep-in-touch-person input')?.focus({ preventScroll: Platform.isMobile });
	}

	/** Escape in the row of a person whose fields are unfolded folds these away. */
	override close(): void {
		const editorEl = this.contentEl.querySelector('.keep-in-touch-person:focus-within .keep-in-touch-person-editor');
		if (editorEl === null) super.close();
		else editorEl.querySelector<HTMLElement>('.keep-in-touch-person-editor-end button')?.click();
	}

	override onClose(): void {
		this.stopListening?.();
		this.stopListening = null;
		render(null, this.contentEl);
		if (this.isCreated || this.isForgotten || !this.desk.isChanged()) return;
		this.offerToGoOn(KEPT);
	}

	private offerToGoOn(message: string): void {
		const { screen, desk, origin, beginAnew } = this;
		keepDesk(screen, origin, desk);
		showNotice(message, [{ label: GO_ON, act: () => new AttendeesModal(screen, desk, origin, beginAnew, true).show() }]);
	}

	/** Puts the lists that were read on the desk, and says why others cannot be. */
	take(readings: readonly SourceReading[], from: 'opened' | 'given' = 'given'): void {
		const wasEmpty = this.desk.reviewAsShown().people.length === 0;
		this.refusals = readings.flatMap((reading) => (reading.kind === 'unreadable' ? [reading.message] : []));
		for (const reading of readings) if (reading.kind === 'source') this.desk.addSource(reading.source, from);
		this.drawAsShown();
		if (wasEmpty && readings.some(({ kind }) => kind === 'source')) this.focusFirst();
		for (const reading of readings) if (reading.kind === 'events') pickEvent(this.screen, reading, (source) => this.take([{ kind: 'source', source }], from));
	}

	/** After something was said: nobody else is matched anew. */
	private drawAsShown(): void {
		this.draw(this.desk.reviewAsShown());
	}

	private draw(review: ReviewedEvent): void {
		if (this.stopListening === null) return;
		const { screen, desk, refusals } = this;
		render(
			h(AttendeesDialog, {
				screen,
				desk,
				review,
				refusals,
				onBeginAnew: this.isKept ? () => this.startOver() : null,
				onText: (text) => this.take([readTextSource(PASTED_TEXT, text)]),
				onFiles: (files) => void this.takeFiles(files),
				onChange: () => {
					this.refusals = [];
					this.drawAsShown();
				},
				onWrite: () => {
					this.isCreated = true;
					this.isWriting = true;
				},
				onWritten: (reason) => this.written(reason),
			}),
			this.contentEl,
		);
	}

	/** Null: all is done; else why nothing was, which has to be said elsewhere where the dialog was closed meanwhile. */
	private written(reason: string | null): void {
		this.isCreated = reason === null;
		if (reason === null) forgetDesk(this.screen, this.origin);
		this.isWriting = false;
		const isOpen = this.stopListening !== null;
		if (reason === null && isOpen) super.close();
		else if (isOpen) this.draw(this.desk.review());
		else if (reason !== null) this.offerToGoOn(notCreated(reason));
	}

	private startOver(): void {
		forgetDesk(this.screen, this.origin);
		this.isForgotten = true;
		super.close();
		this.beginAnew();
	}

	private async takeFiles(files: readonly File[]): Promise<void> {
		this.take(await readFileSources(files, this.screen));
	}

	private dragged(event: DragEvent): void {
		if (event.dataTransfer === null) return;
		event.preventDefault();
		event.dataTransfer.dropEffect = 'copy';
		this.modalEl.addClass('keep-in-touch-drop');
	}

	private dropped(event: DragEvent): void {
		this.modalEl.removeClass('keep-in-touch-drop');
		const { dataTransfer } = event;
		if (dataTransfer === null) return;
		event.preventDefault();
		const files = [...dataTransfer.files];
		if (files.length > 0) void this.takeFiles(files);
		else this.take([readTextSource(DROPPED_TEXT, dataTransfer.getData('text/plain'))]);
	}

	/** A list that is pasted anywhere but into a field. */
	private pasted(event: ClipboardEvent): void {
		if (event.clipboardData === null || (event.target as HTMLElement).matches('input[type=text], textarea')) return;
		event.preventDefault();
		const files = [...event.clipboardData.files];
		if (files.length > 0) void this.takeFiles(files);
		else this.take([readTextSource(PASTED_TEXT, event.clipboardData.getData('text/plain'))]);
	}
}
