import { setIcon } from './icons.ts';
import { setTooltip } from './tooltip.ts';

/** The strip of icons at the left edge. */
export class Ribbon {
	readonly containerEl: HTMLElement;
	readonly #pluginsEl: HTMLElement;
	readonly #appEl: HTMLElement;

	constructor(parentEl: HTMLElement) {
		this.containerEl = parentEl.createDiv({ cls: ['workspace-ribbon', 'side-dock-ribbon', 'mod-left'] });
		this.#pluginsEl = this.containerEl.createDiv('side-dock-actions');
		this.#appEl = this.containerEl.createDiv('side-dock-settings');
	}

	/** An icon of a plugin, or at the bottom one of the app's own. */
	add(icon: string, title: string, callback: (event: MouseEvent) => unknown, of: 'plugin' | 'app' = 'plugin'): HTMLElement {
		const el = (of === 'plugin' ? this.#pluginsEl : this.#appEl).createEl('button', { cls: ['clickable-icon', 'side-dock-ribbon-action'], attr: { type: 'button' } });
		setTooltip(el, title);
		setIcon(el, icon);
		el.addEventListener('click', callback);
		return el;
	}
}
