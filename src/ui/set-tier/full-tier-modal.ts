import { Modal } from 'obsidian';
import { h, render } from 'preact';
import type { Contact } from '../../core/contact.ts';
import type { Tier } from '../../core/tier.ts';
import { drawKeepingFocus } from '../draw-keeping-focus.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { FullTierForm } from './full-tier-form.tsx';
import type { TierEntry } from './give-tier.ts';

/** Asks who of a full tier moves to make room for one more. It never refuses one too many. */
export function openFullTier(screen: Screen, contact: Contact, tier: Tier, entry: TierEntry = {}): void {
	openDialog(screen, new FullTierModal(screen, contact, tier, entry));
}

class FullTierModal extends Modal {
	private stopListening: (() => void) | null = null;

	constructor(
		private readonly screen: Screen,
		private readonly coming: Contact,
		private readonly tier: Tier,
		private readonly entry: TierEntry,
	) {
		super(screen.app);
		this.modalEl.addClass('keep-in-touch-full-tier');
		this.setTitle(`${tier.name} is full: who moves?`);
	}

	override onOpen(): void {
		this.scope.register(['Mod'], 'Enter', () => {
			this.contentEl.querySelector<HTMLElement>('.keep-in-touch-log-footer button.mod-cta')?.click();
			return false;
		});
		this.stopListening = this.screen.subscribe(() => this.draw());
		this.draw();
		this.contentEl.querySelector<HTMLElement>('input[type=radio]')?.focus();
	}

	override onClose(): void {
		this.stopListening?.();
		this.stopListening = null;
		render(null, this.contentEl);
	}

	/** The contact may have changed, or gone, while the question was open. */
	private draw(): void {
		const { screen, tier, entry } = this;
		const onDone = (): void => {
			this.close();
			entry.onDone?.();
		};
		const coming = screen.known.contact(this.coming.path);
		const { contentEl } = this;
		if (coming === null) this.close();
		else drawKeepingFocus(contentEl, () => render(h(FullTierForm, { screen, coming, tier, entry, onDone }), contentEl), 'input', () => contentEl.querySelector('input, button'));
	}
}
