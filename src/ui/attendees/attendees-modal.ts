import { Modal } from 'obsidian';
import { h, render } from 'preact';
import { showNotice } from '../notices.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { readFileSources, readTextSource, type SourceReading } from './attendee-sources.ts';
import { AttendeesDialog } from './attendees-dialog.tsx';
import type { EventDesk } from './event-desk.ts';
import { keepFocusIn } from './keep-focus.ts';
import { pickEvent } from './pick-event.ts';

/** The dialog in which an event's people are looked over, and from which they become contacts. Lists can be dropped on it and pasted into it. */
export class AttendeesModal extends Modal {
	private refusals: readonly string[] = [];
	private stopListening: (() => void) | null = null;
	/** Notes are being written, or were. */
	private isCreated = false;

	constructor(
		private readonly screen: Screen,
		private readonly desk: EventDesk,
	) {
		super(screen.app);
		this.modalEl.addClass('keep-in-touch-attendees');
		this.setTitle('Create contacts from attendees');
	}

	/** Instead of `open`: it closes when the plugin is switched off. */
	show(): void {
		openDialog(this.screen, this, () => super.close());
	}

	override onOpen(): void {
		const { modalEl, contentEl } = this;
		this.scope.register(['Mod'], 'Enter', () => {
			contentEl.querySelector<HTMLElement>('.keep-in-touch-log-footer button.mod-cta')?.click();
			return false;
		});
		modalEl.addEventListener('dragover', (event) => this.dragged(event));
		modalEl.addEventListener('dragleave', () => modalEl.removeClass('keep-in-touch-drop'));
		modalEl.addEventListener('drop', (event) => this.dropped(event));
		modalEl.addEventListener('paste', (event) => this.pasted(event));
		const [stopKeeping, unsubscribe] = [keepFocusIn(contentEl), this.screen.subscribe(() => this.draw())];
		this.stopListening = () => {
			stopKeeping();
			unsubscribe();
		};
		this.draw();
		this.focusFirst();
	}

	/** The first person to say something about; without any, the first way to a list. */
	focusFirst(): void {
		this.contentEl.querySelector<HTMLElement>(this.desk.review().people.length === 0 ? '.keep-in-touch-add-people button' : '.keep-in-touch-person input')?.focus();
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
		if (this.isCreated || !this.desk.isChanged()) return;
		this.offerToGoOn('Nothing was created. What you said about the list is kept for now.');
	}

	private offerToGoOn(message: string): void {
		const { screen, desk } = this;
		showNotice(message, [{ label: 'Go on', act: () => new AttendeesModal(screen, desk).show() }]);
	}

	/** Puts the lists that were read on the desk, and says why others cannot be. */
	take(readings: readonly SourceReading[]): void {
		const wasEmpty = this.desk.review().people.length === 0;
		this.refusals = readings.flatMap((reading) => (reading.kind === 'unreadable' ? [reading.message] : []));
		for (const reading of readings) if (reading.kind === 'source') this.desk.addSource(reading.source);
		this.draw();
		if (wasEmpty && readings.some(({ kind }) => kind === 'source')) this.focusFirst();
		for (const reading of readings) if (reading.kind === 'events') pickEvent(this.screen, reading, (source) => this.take([{ kind: 'source', source }]));
	}

	private draw(): void {
		if (this.stopListening === null) return;
		const { screen, desk, refusals } = this;
		render(
			h(AttendeesDialog, {
				screen,
				desk,
				refusals,
				onText: (text) => this.take([readTextSource('Pasted text', text)]),
				onFiles: (files) => void this.takeFiles(files),
				onChange: () => {
					this.refusals = [];
					this.draw();
				},
				onWrite: () => {
					this.isCreated = true;
				},
				onWritten: (reason) => this.written(reason),
			}),
			this.contentEl,
		);
	}

	/** Null: all is done; else why nothing was, which has to be said elsewhere where the dialog was closed meanwhile. */
	private written(reason: string | null): void {
		this.isCreated = reason === null;
		const isOpen = this.stopListening !== null;
		if (reason === null && isOpen) super.close();
		if (reason !== null && !isOpen) this.offerToGoOn(`Nothing was written. ${reason}`);
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
		else this.take([readTextSource('Dropped text', dataTransfer.getData('text/plain'))]);
	}

	/** A list that is pasted anywhere but into a field. */
	private pasted(event: ClipboardEvent): void {
		if (event.clipboardData === null || (event.target as HTMLElement).matches('input[type=text], textarea')) return;
		event.preventDefault();
		const files = [...event.clipboardData.files];
		if (files.length > 0) void this.takeFiles(files);
		else this.take([readTextSource('Pasted text', event.clipboardData.getData('text/plain'))]);
	}
}
