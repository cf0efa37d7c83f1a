import { Modal } from 'obsidian';
import { h, render } from 'preact';
import { showNotice } from '../notices.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { readFileSource, readTextSource, type SourceReading } from './attendee-sources.ts';
import { AttendeesDialog } from './attendees-dialog.tsx';
import type { EventDesk } from './event-desk.ts';
import { pickEvent } from './pick-event.ts';

/** The dialog in which an event's people are looked over, and from which they become contacts. Lists can be dropped on it and pasted into it. */
export class AttendeesModal extends Modal {
	private refusal: string | null = null;
	private stopListening: (() => void) | null = null;
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
			// What is being typed counts once its field is left.
			(contentEl.doc.activeElement as HTMLElement | null)?.blur();
			contentEl.querySelector<HTMLElement>('.keep-in-touch-log-footer button.mod-cta')?.click();
			return false;
		});
		modalEl.addEventListener('dragover', (event) => this.dragged(event));
		modalEl.addEventListener('dragleave', () => modalEl.removeClass('keep-in-touch-drop'));
		modalEl.addEventListener('drop', (event) => this.dropped(event));
		modalEl.addEventListener('paste', (event) => this.pasted(event));
		this.stopListening = this.screen.subscribe(() => this.draw());
		this.draw();
		this.focusFirst();
	}

	/** The first person to say something about; without any, the first way to a list. */
	focusFirst(): void {
		this.contentEl.querySelector<HTMLElement>(this.desk.review().people.length === 0 ? '.keep-in-touch-add-people button' : '.keep-in-touch-person input')?.focus();
	}

	/** Escape in a person's fields folds these away. */
	override close(): void {
		const editorEl = this.contentEl.querySelector('.keep-in-touch-person-editor:focus-within');
		if (editorEl === null) super.close();
		else editorEl.querySelector<HTMLElement>('.keep-in-touch-person-editor-end button')?.click();
	}

	override onClose(): void {
		this.stopListening?.();
		this.stopListening = null;
		render(null, this.contentEl);
		if (this.isCreated || !this.desk.isChanged()) return;
		const { screen, desk } = this;
		showNotice('Nothing was created. What you said about the list is kept for now.', [{ label: 'Go on', act: () => new AttendeesModal(screen, desk).show() }]);
	}

	/** Puts a list that was read on the desk, or says why it cannot be. */
	take(reading: SourceReading): void {
		this.refusal = null;
		switch (reading.kind) {
			case 'source':
				this.desk.addSource(reading.source);
				break;
			case 'events':
				pickEvent(this.screen, reading, (source) => this.take({ kind: 'source', source }));
				break;
			case 'unreadable':
				this.refusal = reading.message;
		}
		this.draw();
	}

	private draw(): void {
		if (this.stopListening === null) return;
		const { screen, desk, refusal } = this;
		render(
			h(AttendeesDialog, {
				screen,
				desk,
				refusal,
				onText: (text) => this.take(readTextSource('Pasted text', text)),
				onFiles: (files) => void this.takeFiles(files),
				onChange: () => {
					this.refusal = null;
					this.draw();
				},
				onCreated: () => {
					this.isCreated = true;
					super.close();
				},
			}),
			this.contentEl,
		);
	}

	private async takeFiles(files: readonly File[]): Promise<void> {
		for (const file of files) this.take(await readFileSource(file, this.screen));
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
		else this.take(readTextSource('Dropped text', dataTransfer.getData('text/plain')));
	}

	/** A list that is pasted anywhere but into a field. */
	private pasted(event: ClipboardEvent): void {
		if (event.clipboardData === null || (event.target as HTMLElement).matches('input[type=text], textarea')) return;
		event.preventDefault();
		const files = [...event.clipboardData.files];
		if (files.length > 0) void this.takeFiles(files);
		else this.take(readTextSource('Pasted text', event.clipboardData.getData('text/plain')));
	}
}
