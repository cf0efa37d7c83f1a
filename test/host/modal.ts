import type * as O from 'obsidian';
import { setIcon } from './icons.ts';
import { Scope } from './keymap.ts';

const FOCUSABLE = 'input:not([disabled]), textarea:not([disabled]), select:not([disabled]), button:not([disabled]), a[href], [tabindex]:not([tabindex="-1"])';

let made = 0;

/**
 * A dialog (obsidian.d.ts, `Modal`). Keys of the app do not reach it: its scope has no parent. That it is a `dialog` to screen readers and
 * holds the focus is the stand-in's own.
 */
export class Modal implements O.Modal {
	app: O.App;
	scope: O.Scope = new Scope();
	containerEl: HTMLElement;
	modalEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	shouldRestoreSelection = true;
	#isOpen = false;
	#closeCallback: (() => unknown) | null = null;
	#focusBefore: Element | null = null;

	constructor(app: O.App) {
		this.app = app;
		this.containerEl = createDiv('modal-container');
		this.containerEl.createDiv('modal-bg').addEventListener('click', () => this.close());
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': true } });
		const closeEl = this.modalEl.createEl('button', { cls: ['modal-close-button', 'clickable-icon'], attr: { 'aria-label': 'Close', type: 'button' } });
		setIcon(closeEl, 'x');
		closeEl.addEventListener('click', () => this.close());
		made += 1;
		const headerEl = this.modalEl.createDiv('modal-header');
		this.titleEl = headerEl.createDiv({ cls: 'modal-title', attr: { id: `modal-title-${String(made)}` } });
		this.modalEl.setAttribute('aria-labelledby', this.titleEl.id);
		this.contentEl = this.modalEl.createDiv('modal-content');
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.#isOpen) return;
		this.#isOpen = true;
		this.#focusBefore = document.activeElement;
		document.body.appendChild(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		this.modalEl.addEventListener('keydown', keepFocusInside);
		void this.onOpen();
		if (!this.modalEl.contains(document.activeElement)) this.#focusFirst();
	}

	close(): void {
		if (!this.#isOpen) return;
		this.#isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.containerEl.remove();
		if (this.shouldRestoreSelection && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus();
		this.onClose();
		this.#closeCallback?.();
	}

	onOpen(): Promise<void> | void {}

	onClose(): void {}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.#closeCallback = callback;
		return this;
	}

	onHistoryBack(): void {
		this.close();
	}

	#focusFirst(): void {
		const first = this.contentEl.querySelector<HTMLElement>(FOCUSABLE) ?? this.modalEl.querySelector<HTMLElement>(FOCUSABLE);
		first?.focus();
	}
}

/** Tab goes round in the dialog. */
function keepFocusInside(event: KeyboardEvent): void {
	if (event.key !== 'Tab' || !(event.currentTarget instanceof HTMLElement)) return;
	const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((el) => el.getClientRects().length > 0);
	const [first, last] = event.shiftKey ? [stops.at(-1), stops[0]] : [stops[0], stops.at(-1)];
	if (document.activeElement !== last) return;
	event.preventDefault();
	first?.focus();
}
