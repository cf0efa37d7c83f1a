import type * as O from 'obsidian';
import { prepareFuzzySearch, renderMatches, sortSearchResults } from './fuzzy-search.ts';
import { Modal } from './modal.ts';
import { SuggestionList } from './suggestion-list.ts';

type Chooser = MouseEvent | KeyboardEvent;

/** A field to type in and suggestions below it (obsidian.d.ts, `SuggestModal`). */
export abstract class SuggestModal<T> extends Modal implements O.SuggestModal<T> {
	limit = 100;
	emptyStateText = 'No results found.';
	inputEl: HTMLInputElement;
	resultContainerEl: HTMLElement;
	readonly #list: SuggestionList<T>;
	#asked = 0;
	#instructionsEl: HTMLElement | null = null;

	constructor(app: O.App) {
		super(app);
		this.modalEl.empty();
		this.modalEl.removeAttribute('aria-labelledby');
		this.modalEl.removeClass('modal');
		this.modalEl.addClass('prompt');
		this.modalEl.setAttribute('aria-label', 'Choose');
		this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', { cls: 'prompt-input', type: 'text', attr: { spellcheck: false, autocomplete: 'off', 'aria-label': 'Search' } });
		this.resultContainerEl = this.modalEl.createDiv('prompt-results');
		this.#list = new SuggestionList<T>(this.resultContainerEl, this.inputEl, this);
		this.inputEl.addEventListener('input', () => void this.#update());
		const key = (name: string, act: (event: KeyboardEvent) => void): void => {
			this.scope.register([], name, (event) => {
				act(event);
				return false;
			});
		};
		key('ArrowDown', () => this.#list.moveBy(1));
		key('ArrowUp', () => this.#list.moveBy(-1));
		key('Enter', (event) => this.selectActiveSuggestion(event));
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.#update();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
		this.inputEl.setAttribute('aria-label', placeholder);
		this.modalEl.setAttribute('aria-label', placeholder);
	}

	setInstructions(instructions: O.Instruction[]): void {
		this.#instructionsEl ??= this.modalEl.createDiv('prompt-instructions');
		this.#instructionsEl.empty();
		for (const { command, purpose } of instructions) {
			const el = this.#instructionsEl.createDiv('prompt-instruction');
			el.createSpan({ cls: 'prompt-instruction-command', text: command });
			el.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.resultContainerEl.empty();
		if (this.emptyStateText !== '') this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText, attr: { role: 'option', 'aria-disabled': true, 'aria-selected': false } });
	}

	selectSuggestion(value: T, event: Chooser): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: Chooser): void {
		this.#list.choose(event);
	}

	/** Answers may come late and out of turn: only that to the last question counts. */
	async #update(): Promise<void> {
		this.#asked += 1;
		const question = this.#asked;
		const answer = this.getSuggestions(this.inputEl.value);
		const values = Array.isArray(answer) ? answer : await answer;
		if (question !== this.#asked) return;
		this.#list.show(values.slice(0, this.limit));
		if (this.#list.isEmpty) this.onNoSuggestion();
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: Chooser): void;
}

/** The same over a list of items, found by their letters (obsidian.d.ts, `FuzzySuggestModal`). */
export abstract class FuzzySuggestModal<T> extends SuggestModal<O.FuzzyMatch<T>> implements O.FuzzySuggestModal<T> {
	getSuggestions(query: string): O.FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query);
		const found = this.getItems().flatMap((item) => {
			const match = search(this.getItemText(item));
			return match === null ? [] : [{ item, match }];
		});
		sortSearchResults(found);
		return found;
	}

	renderSuggestion({ item, match }: O.FuzzyMatch<T>, el: HTMLElement): void {
		renderMatches(el, this.getItemText(item), match.matches);
	}

	onChooseSuggestion({ item }: O.FuzzyMatch<T>, event: Chooser): void {
		this.onChooseItem(item, event);
	}

	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: Chooser): void;
}
