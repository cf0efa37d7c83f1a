import { h, type ComponentChild } from 'preact';
import type { Contact } from '../../core/contact.ts';
import type { Tier } from '../../core/tier.ts';
import { fullTitle } from '../../words/set-tier.ts';
import { LiveModal } from '../live-modal.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { FullTierForm } from './full-tier-form.tsx';
import type { TierEntry } from './give-tier.ts';

/** Asks who of a full tier moves to make room for one more. It never refuses one too many. */
export function openFullTier(screen: Screen, contact: Contact, tier: Tier, entry: TierEntry = {}): void {
	openDialog(screen, new FullTierModal(screen, contact, tier, entry));
}

class FullTierModal extends LiveModal {
	/** It was to be done before anybody was chosen. */
	private isTooSoon = false;

	constructor(
		screen: Screen,
		private readonly coming: Contact,
		private readonly tier: Tier,
		private readonly entry: TierEntry,
	) {
		super(screen, { title: fullTitle(tier), cls: 'keep-in-touch-full-tier' });
	}

	/** The contact may have changed, or gone, while the question was open. */
	protected override content(): ComponentChild {
		const { screen, tier, entry } = this;
		const onDone = (): void => {
			this.close();
			entry.onDone?.();
		};
		const coming = screen.known.contact(this.coming.path);
		return coming === null ? null : h(FullTierForm, { screen, coming, tier, entry, isTooSoon: this.isTooSoon, onDone });
	}

	protected override firstEl(): HTMLElement | null {
		return this.contentEl.querySelector('input[type=radio]');
	}

	protected override pressedTooSoon(): void {
		this.isTooSoon = true;
		this.draw();
		this.firstEl()?.focus();
	}

	protected override handsOn(): ReturnType<LiveModal['handsOn']> {
		return { from: 'input', to: () => this.contentEl.querySelector('input, button') };
	}
}
