import type * as O from 'obsidian';
import { ButtonComponent, ExtraButtonComponent } from './setting-buttons.ts';
import type { BaseComponent} from './setting-components.ts';
import { SearchComponent, TextAreaComponent, TextComponent } from './setting-components.ts';
import { DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './setting-values.ts';
import { setTooltip } from './tooltip.ts';

let made = 0;

/** A row with a name, a description and controls (obsidian.d.ts, `Setting`). That the name labels the controls is the stand-in's own. */
export class Setting {
	settingEl: HTMLElement;
	infoEl: HTMLElement;
	nameEl: HTMLElement;
	descEl: HTMLElement;
	controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		made += 1;
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv({ cls: 'setting-item-name', attr: { id: `setting-name-${String(made)}` } });
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string, options?: O.TooltipOptions): this {
		setTooltip(this.nameEl, tooltip, options);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass('setting-item-heading');
		this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	setErrorMessage(message: string | null): this {
		this.errorEl?.remove();
		this.errorEl = message === null ? null : this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } });
		this.settingEl.toggleClass('is-invalid', message !== null);
		return this;
	}

	addButton(callback: (component: ButtonComponent) => unknown): this {
		return this.#add(new ButtonComponent(this.controlEl), callback);
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		return this.#add(new ExtraButtonComponent(this.controlEl), callback);
	}

	addToggle(callback: (component: ToggleComponent) => unknown): this {
		this.settingEl.addClass('mod-toggle');
		return this.#add(new ToggleComponent(this.controlEl), callback);
	}

	addText(callback: (component: TextComponent) => unknown): this {
		return this.#add(new TextComponent(this.controlEl), callback);
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		return this.#add(new SearchComponent(this.controlEl), callback);
	}

	addTextArea(callback: (component: TextAreaComponent) => unknown): this {
		return this.#add(new TextAreaComponent(this.controlEl), callback);
	}

	addDropdown(callback: (component: DropdownComponent) => unknown): this {
		return this.#add(new DropdownComponent(this.controlEl), callback);
	}

	addSlider(callback: (component: SliderComponent) => unknown): this {
		return this.#add(new SliderComponent(this.controlEl), callback);
	}

	addProgressBar(callback: (component: ProgressBarComponent) => unknown): this {
		return this.#add(new ProgressBarComponent(this.controlEl), callback);
	}

	addComponent<T extends BaseComponent>(callback: (el: HTMLElement) => T): this {
		return this.#add(callback(this.controlEl), () => undefined);
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	#add<C extends BaseComponent>(component: C, callback: (component: C) => unknown): this {
		this.components.push(component);
		callback(component);
		for (const el of this.controlEl.querySelectorAll('input, textarea, select, progress')) {
			if (!el.hasAttribute('aria-label')) el.setAttribute('aria-labelledby', this.nameEl.id);
		}
		return this;
	}
}

/** Settings that stand together under a heading (obsidian.d.ts, `SettingGroup`). */
export class SettingGroup {
	listEl: HTMLElement;
	readonly #groupEl: HTMLElement;
	readonly #headingEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.#groupEl = containerEl.createDiv('setting-group');
		this.#headingEl = this.#groupEl.createDiv('setting-group-heading');
		this.listEl = this.#groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		const nameEl = this.#headingEl.querySelector('.setting-item-name') ?? this.#headingEl.createDiv({ cls: 'setting-item-name', attr: { role: 'heading', 'aria-level': 3 } });
		nameEl.setText(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.#groupEl.addClasses(classes);
		return this;
	}

	addSetting(callback: (setting: Setting) => void): this {
		callback(new Setting(this.listEl));
		return this;
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		callback(new SearchComponent(this.#headingEl));
		return this;
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		callback(new ExtraButtonComponent(this.#headingEl));
		return this;
	}
}
