import type * as O from 'obsidian';

/** What all controls of a setting have (obsidian.d.ts, `BaseComponent`). */
export abstract class BaseComponent implements O.BaseComponent {
	disabled = false;

	then(callback: (component: this) => unknown): this {
		callback(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

/** A control that holds a value; setting it tells nobody, as far as is known. */
export abstract class ValueComponent<T> extends BaseComponent implements O.ValueComponent<T> {
	protected changed: (value: T) => unknown = () => undefined;

	onChange(callback: (value: T) => unknown): this {
		this.changed = callback;
		return this;
	}

	registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
		listeners[key] = (value) => {
			if (value !== undefined) this.setValue(value);
			return this.getValue();
		};
		return this;
	}

	abstract getValue(): T;
	abstract setValue(value: T): this;
}

/** A field to type in. */
export abstract class AbstractTextComponent<E extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> {
	inputEl: E;

	constructor(inputEl: E) {
		super();
		this.inputEl = inputEl;
		inputEl.addEventListener('input', () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}

	onChanged(): void {
		this.changed(this.getValue());
	}
}

/** One line of text. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: false } }));
	}
}

/** Several lines of text. */
export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('textarea', { attr: { spellcheck: false } }));
	}
}

/** A field to search in, with a button that empties it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
	clearButtonEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const boxEl = containerEl.createDiv('search-input-container');
		super(boxEl.createEl('input', { type: 'search', attr: { spellcheck: false } }));
		this.clearButtonEl = boxEl.createDiv({ cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear search', role: 'button' } });
		this.clearButtonEl.addEventListener('click', () => {
			this.setValue('');
			this.onChanged();
		});
	}
}

/** One of several. */
export class DropdownComponent extends ValueComponent<string> implements O.DropdownComponent {
	selectEl: HTMLSelectElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl('select', 'dropdown');
		this.selectEl.addEventListener('change', () => this.changed(this.getValue()));
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl('option', { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}
}

/** A number on a line. */
export class SliderComponent extends ValueComponent<number> implements O.SliderComponent {
	sliderEl: HTMLInputElement;
	#format: (value: number) => string = String;
	#instant = false;

	constructor(containerEl: HTMLElement) {
		super();
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
		this.sliderEl.addEventListener('input', () => {
			this.#say();
			if (this.#instant) this.changed(this.getValue());
		});
		this.sliderEl.addEventListener('change', () => this.changed(this.getValue()));
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this {
		this.#instant = instant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}

	getValue(): number {
		return this.sliderEl.valueAsNumber;
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.#say();
		return this;
	}

	getValuePretty(): string {
		return this.#format(this.getValue());
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.#format = format;
		this.#say();
		return this;
	}

	setDynamicTooltip(): this {
		return this;
	}

	#say(): void {
		this.sliderEl.setAttribute('aria-valuetext', this.getValuePretty());
	}
}

/** On or off. */
export class ToggleComponent extends ValueComponent<boolean> implements O.ToggleComponent {
	toggleEl: HTMLElement;
	readonly #boxEl: HTMLInputElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createEl('label', 'checkbox-container');
		this.#boxEl = this.toggleEl.createEl('input', { type: 'checkbox' });
		this.#boxEl.addEventListener('change', () => {
			this.#paint();
			this.changed(this.getValue());
		});
	}

	override setDisabled(disabled: boolean): this {
		this.#boxEl.disabled = disabled;
		this.toggleEl.toggleClass('is-disabled', disabled);
		return super.setDisabled(disabled);
	}

	getValue(): boolean {
		return this.#boxEl.checked;
	}

	setValue(on: boolean): this {
		this.#boxEl.checked = on;
		this.#paint();
		return this;
	}

	setTooltip(tooltip: string): this {
		this.#boxEl.setAttribute('aria-label', tooltip);
		return this;
	}

	onClick(): void {
		this.#boxEl.click();
	}

	#paint(): void {
		this.toggleEl.toggleClass('is-enabled', this.#boxEl.checked);
	}
}

/** How far something has come, 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> implements O.ProgressBarComponent {
	readonly #barEl: HTMLProgressElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.#barEl = containerEl.createEl('progress', { cls: 'setting-progress-bar', attr: { max: 100, value: 0 } });
	}

	getValue(): number {
		return this.#barEl.value;
	}

	setValue(value: number): this {
		this.#barEl.value = value;
		return this;
	}
}
