import { SuggestModal } from 'obsidian';
import type { Contact } from '../../core/contact.ts';
import { isTagName } from '../../core/tags.ts';
import * as words from '../../words/due-many.ts';
import type { Screen } from '../screen.ts';
import { tagsOf } from './look-menus.ts';

interface TagChoice {
	readonly tag: string;
	/** Beside it: how many have it, or that it is new. */
	readonly note: string;
}

/** Asks for a tag that contacts have, or for any other. */
export function pickTagToAdd(screen: Screen, onPick: (tag: string) => void): SuggestModal<TagChoice> {
	const tags = tagsOf(screen.known.contacts());
	return new ManyTagModal(screen, { placeholder: words.WHICH_TAG, none: words.NO_SUCH_TAG, onPick }, (query) => {
		const found = tags.filter((tag) => tag.toLowerCase().includes(query.toLowerCase())).map((tag) => ({ tag, note: '' }));
		const isNew = isTagName(query) && !tags.some((tag) => tag.toLowerCase() === query.toLowerCase());
		return isNew ? [...found, { tag: query, note: words.newTagNote() }] : found;
	});
}

/** Asks for one of the tags that these contacts have. */
export function pickTagToRemove(screen: Screen, contacts: readonly Contact[], onPick: (tag: string) => void): SuggestModal<TagChoice> {
	const choices = tagsOf(contacts).map((tag) => ({ tag, note: words.tagCount(contacts.filter(({ tags }) => tags.some((one) => one.toLowerCase() === tag.toLowerCase())).length, contacts.length) }));
	return new ManyTagModal(screen, { placeholder: words.WHICH_TAG_TO_REMOVE, none: words.NO_TAGS, onPick }, (query) => choices.filter(({ tag }) => tag.toLowerCase().includes(query.toLowerCase())));
}

interface ManyTagOptions {
	readonly placeholder: string;
	/** Said where nothing matches. */
	readonly none: string;
	readonly onPick: (tag: string) => void;
}

class ManyTagModal extends SuggestModal<TagChoice> {
	private readonly onPick: (tag: string) => void;

	constructor(
		screen: Screen,
		{ placeholder, none, onPick }: ManyTagOptions,
		private readonly choicesFor: (query: string) => TagChoice[],
	) {
		super(screen.app);
		this.onPick = onPick;
		this.emptyStateText = none;
		this.setPlaceholder(placeholder);
	}

	override getSuggestions(query: string): TagChoice[] {
		return this.choicesFor(query.trim().replace(/^#/, ''));
	}

	override renderSuggestion({ tag, note }: TagChoice, el: HTMLElement): void {
		el.addClass('mod-complex');
		const contentEl = el.createDiv('suggestion-content');
		contentEl.createDiv({ cls: 'suggestion-title', text: `#${tag}`, attr: { dir: 'auto' } });
		if (note !== '') contentEl.createDiv({ cls: 'suggestion-note', text: note });
	}

	override onChooseSuggestion({ tag }: TagChoice): void {
		this.onPick(tag);
	}
}
