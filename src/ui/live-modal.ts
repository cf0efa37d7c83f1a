import { Modal } from 'obsidian';
import { render, type ComponentChild } from 'preact';
import { drawKeepingFocus } from './draw-keeping-focus.ts';
import type { Screen } from './screen.ts';

/** A dialog that is drawn anew whenever notes, settings or the day change, and in which the keys are not lost by that. Mod+Enter presses the main button. */
export abstract class LiveModal extends Modal {
	private stopListening: (() => void) | null = null;

	protected constructor(
		protected readonly screen: Screen,
		{ title, cls }: { readonly title: string; readonly cls: string },
	) {
		super(screen.app);
		this.modalEl.addClass(cls);
		this.setTitle(title);
	}

	override onOpen(): void {
		// It holds the focus where nothing in it can.
		this.contentEl.setAttr('tabindex', '-1');
		this.scope.register(['Mod'], 'Enter', () => {
			const buttonEl = this.contentEl.querySelector<HTMLButtonElement>('.keep-in-touch-log-footer button.mod-cta');
			if (buttonEl?.disabled === true) this.pressedTooSoon();
			else buttonEl?.click();
			return false;
		});
		this.stopListening = this.screen.subscribe(() => this.changed());
		this.draw();
		this.firstEl()?.focus();
	}

	override onClose(): void {
		this.stopListening?.();
		this.stopListening = null;
		render(null, this.contentEl);
	}

	/** What stands in it now; null closes it. */
	protected abstract content(): ComponentChild;

	/** What has the focus at first. */
	protected firstEl(): HTMLElement | null {
		return this.contentEl.querySelector('input, button');
	}

	/** The key of the main button was pressed while something is missing for that: says what. */
	protected pressedTooSoon(): void {
		// Where the button says it, that is enough.
	}

	/** Which elements hand the focus on when they go, and to which: by the place among them, -1 for none. */
	protected handsOn(): { readonly from: string; readonly to: (place: number) => HTMLElement | null } {
		return { from: 'button', to: () => this.contentEl.querySelector('button') };
	}

	/** Notes, settings or the day are others now. */
	protected changed(): void {
		this.draw();
	}

	/** Draws anew what stands in it. */
	protected draw(): void {
		const content = this.content();
		if (content === null) {
			this.close();
			return;
		}
		const { from, to } = this.handsOn();
		drawKeepingFocus(this.contentEl, () => render(content, this.contentEl), from, to);
	}
}
