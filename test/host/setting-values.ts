import type * as O from 'obsidian';
import { ValueComponent } from './setting-components.ts';

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
