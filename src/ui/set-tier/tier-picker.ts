import { SuggestModal } from 'obsidian';
import { NO_SUCH_TIER, NO_TIER } from '../../words/tiers.ts';
import type { Screen } from '../screen.ts';
import type { TierOrNone } from './tier-choices.ts';

/** A tier to choose, or none, and what is said beside it. */
export interface TierChoice {
	readonly tier: TierOrNone;
	readonly name: string;
	readonly note: string;
}

/** Lets one of the tiers, or none, be picked by name or key. */
export abstract class TierPicker extends SuggestModal<TierChoice> {
	private readonly choices: readonly TierChoice[];

	constructor(
		protected readonly screen: Screen,
		{ placeholder, noteOf }: { readonly placeholder: string; readonly noteOf: (tier: TierOrNone) => string },
	) {
		super(screen.app);
		const tiers: readonly TierOrNone[] = [...screen.settings().tiers, null];
		this.choices = tiers.map((tier) => ({ tier, name: tier?.name ?? NO_TIER, note: noteOf(tier) }));
		this.emptyStateText = NO_SUCH_TIER;
		this.setPlaceholder(placeholder);
	}

	override getSuggestions(query: string): TierChoice[] {
		const wanted = query.trim().toLowerCase();
		// Whoever types a key means that tier alone.
		const byKey = this.choices.filter(({ tier }) => tier?.key.toLowerCase() === wanted);
		return byKey.length > 0 ? byKey : this.choices.filter(({ name }) => name.toLowerCase().includes(wanted));
	}

	override renderSuggestion({ name, note }: TierChoice, el: HTMLElement): void {
		el.addClass('mod-complex');
		const contentEl = el.createDiv('suggestion-content');
		contentEl.createDiv({ cls: 'suggestion-title', text: name });
		contentEl.createDiv({ cls: 'suggestion-note', text: note });
	}
}
