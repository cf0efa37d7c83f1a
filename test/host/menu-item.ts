import type * as O from 'obsidian';
import { setIcon } from './icons.ts';

/** One line of a menu (obsidian.d.ts, `MenuItem`). */
export class MenuItem implements Partial<O.MenuItem> {
	readonly dom: HTMLElement;
	section = '';
	disabled = false;
	readonly #iconEl: HTMLElement;
	readonly #titleEl: HTMLElement;
	readonly #hideMenu: () => void;
	#onClick: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(hideMenu: () => void) {
		this.#hideMenu = hideMenu;
		this.dom = createDiv({ cls: ['menu-item', 'tappable'], attr: { role: 'menuitem', tabindex: -1 } });
		this.#iconEl = this.dom.createDiv('menu-item-icon');
		this.#titleEl = this.dom.createDiv('menu-item-title');
		this.dom.addEventListener('click', (event) => this.choose(event));
	}

	setTitle(title: string | DocumentFragment): this {
		this.#titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		if (icon === null) this.#iconEl.empty();
		else setIcon(this.#iconEl, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.toggleClass('mod-checked', checked === true);
		this.dom.setAttrs({ role: checked === null ? 'menuitem' : 'menuitemcheckbox', 'aria-checked': checked });
		return this.setIcon(checked === true ? 'check' : null);
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		this.dom.setAttr('aria-disabled', disabled ? true : null);
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.dom.toggleClass('is-label', isLabel);
		return this.setDisabled(isLabel);
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.#onClick = callback;
		return this;
	}

	/** The menu closes first, so that what is opened next gets the focus. */
	choose(event: MouseEvent | KeyboardEvent): void {
		if (this.disabled) return;
		this.#hideMenu();
		this.#onClick?.(event);
	}
}

/** A line between groups of items. */
export class MenuSeparator {
	readonly dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}
