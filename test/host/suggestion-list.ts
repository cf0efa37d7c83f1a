type Chooser = MouseEvent | KeyboardEvent;

interface Owner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, event: Chooser): void;
}

let made = 0;

/** A list of suggestions under an input, one of which is marked; the keys stay in the input. */
export class SuggestionList<T> {
	readonly containerEl: HTMLElement;
	readonly #inputEl: HTMLElement;
	readonly #owner: Owner<T>;
	#values: T[] = [];
	#marked = 0;

	constructor(containerEl: HTMLElement, inputEl: HTMLElement, owner: Owner<T>) {
		this.containerEl = containerEl;
		this.#inputEl = inputEl;
		this.#owner = owner;
		made += 1;
		containerEl.id = `suggestions-${String(made)}`;
		containerEl.setAttrs({ role: 'listbox', 'aria-label': 'Suggestions' });
		inputEl.setAttrs({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': true, 'aria-controls': containerEl.id });
	}

	get isEmpty(): boolean {
		return this.#values.length === 0;
	}

	show(values: T[]): void {
		this.#values = values;
		this.containerEl.empty();
		for (const [index, value] of values.entries()) this.#render(value, index);
		this.mark(0);
	}

	/** Marks a suggestion; past either end it goes on at the other. */
	mark(index: number): void {
		this.#marked = this.#values.length === 0 ? 0 : (index + this.#values.length) % this.#values.length;
		for (const [at, el] of [...this.containerEl.querySelectorAll('[role=option]')].entries()) {
			el.classList.toggle('is-selected', at === this.#marked);
			el.setAttribute('aria-selected', String(at === this.#marked));
			if (at === this.#marked) el.scrollIntoView({ block: 'nearest' });
		}
		this.#inputEl.setAttr('aria-activedescendant', this.isEmpty ? null : this.#optionId(this.#marked));
	}

	moveBy(step: number): void {
		this.mark(this.#marked + step);
	}

	choose(event: Chooser): void {
		const value = this.#values[this.#marked];
		if (this.#marked < this.#values.length) this.#owner.selectSuggestion(value as T, event);
	}

	#render(value: T, index: number): void {
		const el = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option', id: this.#optionId(index) } });
		this.#owner.renderSuggestion(value, el);
		el.addEventListener('mousemove', () => {
			if (this.#marked !== index) this.mark(index);
		});
		// The input keeps the focus.
		el.addEventListener('mousedown', (event) => event.preventDefault());
		el.addEventListener('click', (event) => this.#owner.selectSuggestion(value, event));
	}

	#optionId(index: number): string {
		return `${this.containerEl.id}-${String(index)}`;
	}
}
