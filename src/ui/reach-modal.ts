import { SuggestModal, type App } from 'obsidian';
import type { Reach } from '../core/reach.ts';
import { NO_SUCH_WAY, reachBy } from '../words/reach.ts';

interface ReachQuestion {
	readonly name: string;
	readonly ways: readonly Reach[];
	/** What is to be said before somebody reaches out; null: nothing. */
	readonly quiet: string | null;
	readonly onChoose: (way: Reach) => void;
}

/** Lets the user choose a way to reach a contact. */
export class ReachModal extends SuggestModal<Reach> {
	private readonly ask: ReachQuestion;

	constructor(app: App, ask: ReachQuestion) {
		super(app);
		this.ask = ask;
		this.emptyStateText = NO_SUCH_WAY;
		this.setPlaceholder(reachBy(ask.name));
		if (ask.quiet === null) return;
		const quietEl = createDiv({ cls: 'keep-in-touch-quiet', text: ask.quiet, attr: { role: 'status' } });
		this.modalEl.prepend(quietEl);
	}

	override getSuggestions(query: string): Reach[] {
		const wanted = query.trim().toLowerCase();
		return this.ask.ways.filter(({ label }) => label.toLowerCase().includes(wanted));
	}

	override renderSuggestion({ label }: Reach, el: HTMLElement): void {
		el.setText(label);
	}

	override onChooseSuggestion(way: Reach): void {
		this.ask.onChoose(way);
	}
}
