import { FuzzySuggestModal, type App } from 'obsidian';
import { WHICH_TAG } from '../../words/due-list.ts';

/** Lets the user pick one of the tags that contacts have. */
export class TagModal extends FuzzySuggestModal<string> {
	private readonly tags: readonly string[];
	private readonly onPick: (tag: string) => void;

	constructor(app: App, tags: readonly string[], onPick: (tag: string) => void) {
		super(app);
		this.tags = tags;
		this.onPick = onPick;
		this.setPlaceholder(WHICH_TAG);
	}

	override getItems(): string[] {
		return [...this.tags];
	}

	override getItemText(tag: string): string {
		return `#${tag}`;
	}

	override onChooseItem(tag: string): void {
		this.onPick(tag);
	}
}
