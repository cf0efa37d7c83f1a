import { Modal } from 'obsidian';
import { h, render } from 'preact';
import { drawKeepingFocus } from '../draw-keeping-focus.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { StartFreshForm } from './start-fresh-form.tsx';

/**
 * Opens the preview that spreads a backlog over the weeks to come. `among`, paths of contacts: of these alone, after many were given a tier at once;
 * everybody else stays where they are.
 */
export function openStartFresh(screen: Screen, among: readonly string[] | null = null): void {
	openDialog(screen, new StartFreshModal(screen, among === null ? null : new Set(among)));
}

class StartFreshModal extends Modal {
	private stopListening: (() => void) | null = null;

	constructor(
		private readonly screen: Screen,
		private readonly among: ReadonlySet<string> | null,
	) {
		super(screen.app);
		this.modalEl.addClass('keep-in-touch-fresh');
		this.setTitle('Start fresh');
	}

	override onOpen(): void {
		this.scope.register(['Mod'], 'Enter', () => {
			this.contentEl.querySelector<HTMLElement>('.keep-in-touch-log-footer button.mod-cta')?.click();
			return false;
		});
		this.stopListening = this.screen.subscribe(() => this.draw());
		this.draw();
		this.contentEl.querySelector<HTMLElement>('input, button')?.focus();
	}

	override onClose(): void {
		this.stopListening?.();
		this.stopListening = null;
		render(null, this.contentEl);
	}

	private draw(): void {
		const { screen, among, contentEl } = this;
		drawKeepingFocus(contentEl, () => render(h(StartFreshForm, { screen, among, onDone: () => this.close() }), contentEl), 'button', () => contentEl.querySelector('button'));
	}
}
