import type * as O from 'obsidian';
import type { App } from './app.ts';
import { Modal } from './modal.ts';
import type { PluginSettingTab } from './setting-tab.ts';

/** The settings, one tab a plugin (Mod+,). */
export class SettingsWindow extends Modal {
	readonly #tabs: readonly PluginSettingTab[];
	readonly #tabEls = new Map<PluginSettingTab, HTMLElement>();
	#shown: PluginSettingTab | null = null;

	constructor(app: App) {
		super(app as unknown as O.App);
		this.#tabs = app.settingTabs;
		this.modalEl.addClass('mod-settings');
		this.setTitle('Settings');
	}

	override onOpen(): void {
		const listEl = this.contentEl.createDiv({ cls: 'vertical-tab-header', attr: { role: 'tablist', 'aria-orientation': 'vertical', 'aria-label': 'Plugins' } });
		const bodyEl = this.contentEl.createDiv('vertical-tab-content-container');
		for (const tab of this.#tabs) {
			const tabEl = listEl.createDiv({ cls: 'vertical-tab-nav-item', text: tab.plugin.manifest.name, attr: { role: 'tab', tabindex: 0, 'aria-selected': false } });
			tabEl.addEventListener('click', () => this.#show(tab, bodyEl));
			this.#tabEls.set(tab, tabEl);
		}
		if (this.#tabs.length === 0) bodyEl.createDiv({ cls: 'empty-state', text: 'No plugin has settings' });
		const [first] = this.#tabs;
		if (first !== undefined) this.#show(first, bodyEl);
	}

	override onClose(): void {
		this.#shown?.hide();
		this.contentEl.empty();
	}

	#show(tab: PluginSettingTab, bodyEl: HTMLElement): void {
		this.#shown?.hide();
		this.#shown = tab;
		for (const [other, tabEl] of this.#tabEls) {
			tabEl.toggleClass('is-active', other === tab);
			tabEl.setAttr('aria-selected', other === tab);
		}
		bodyEl.replaceChildren(tab.containerEl);
		tab.update();
	}
}
