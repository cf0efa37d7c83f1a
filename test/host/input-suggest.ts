import type * as O from 'obsidian';
import { Scope } from './keymap.ts';
import { SuggestionList } from './suggestion-list.ts';

type Chooser = MouseEvent | KeyboardEvent;

/** Suggestions that drop from something else (obsidian.d.ts, `PopoverSuggest`). */
export abstract class PopoverSuggest<T> implements Partial<O.PopoverSuggest<T>> {
	app: O.App;
	scope: O.Scope;
	protected readonly popoverEl = createDiv('suggestion-container');
	#isOpen = false;

	constructor(app: O.App, scope?: O.Scope) {
		this.app = app;
		this.scope = scope ?? new Scope(app.scope);
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.#isOpen) return;
		this.#isOpen = true;
		document.body.appendChild(this.popoverEl);
		this.app.keymap.pushScope(this.scope);
	}

	close(): void {
		if (!this.#isOpen) return;
		this.#isOpen = false;
		this.popoverEl.remove();
		this.app.keymap.popScope(this.scope);
	}

	onHistoryBack(): void {
		this.close();
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: Chooser): void;
}

/** Suggestions that drop from an input while one types (obsidian.d.ts, `AbstractInputSuggest`). */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	readonly #inputEl: HTMLInputElement | HTMLDivElement;
	readonly #list: SuggestionList<T>;
	#onSelect: ((value: T, event: Chooser) => unknown) | null = null;

	constructor(app: O.App, textInputEl: HTMLInputElement | HTMLDivElement) {
		super(app);
		this.#inputEl = textInputEl;
		this.#list = new SuggestionList<T>(this.popoverEl.createDiv('suggestion'), textInputEl, this);
		textInputEl.addEventListener('input', () => void this.#update());
		textInputEl.addEventListener('focus', () => void this.#update());
		textInputEl.addEventListener('blur', () => this.close());
		for (const [key, step] of [['ArrowDown', 1], ['ArrowUp', -1]] as const) {
			this.scope.register([], key, () => {
				this.#list.moveBy(step);
				return false;
			});
		}
		this.scope.register([], 'Enter', (event) => {
			this.#list.choose(event);
			return false;
		});
	}

	setValue(value: string): void {
		if (this.#inputEl instanceof HTMLInputElement) this.#inputEl.value = value;
		else this.#inputEl.setText(value);
	}

	getValue(): string {
		return this.#inputEl instanceof HTMLInputElement ? this.#inputEl.value : this.#inputEl.getText();
	}

	selectSuggestion(value: T, event: Chooser): void {
		this.#onSelect?.(value, event);
	}

	onSelect(callback: (value: T, event: Chooser) => unknown): this {
		this.#onSelect = callback;
		return this;
	}

	async #update(): Promise<void> {
		const values = await this.getSuggestions(this.getValue());
		this.#list.show(values.slice(0, this.limit));
		if (this.#list.isEmpty || !this.#inputEl.isActiveElement()) return void this.close();
		const { left, bottom, width } = this.#inputEl.getBoundingClientRect();
		this.popoverEl.setCssStyles({ left: `${String(left)}px`, top: `${String(bottom + 4)}px`, minWidth: `${String(width)}px` });
		this.open();
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;
}
