import type * as O from 'obsidian';
import type { Plugin } from './plugin.ts';
import { Setting } from './setting.ts';
import { renderDefinitions } from './setting-definitions.ts';

/** A page of the settings window (obsidian.d.ts, `SettingTab`). */
export abstract class SettingTab {
	icon = '';
	app: O.App;
	containerEl: HTMLElement = createDiv('vertical-tab-content');
	settingItems: O.SettingDefinitionItem[] = [];
	#refreshers: (() => void)[] = [];

	constructor(app: O.App) {
		this.app = app;
	}

	getSettingDefinitions(): O.SettingDefinitionItem[] {
		return [];
	}

	abstract getControlValue(key: string): unknown;
	abstract setControlValue(key: string, value: unknown): void | Promise<void>;

	/** Draws the declared settings anew; without any, `display` draws (obsidian.d.ts: `display` is skipped when there are definitions). */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.settingItems.length === 0) this.display();
		else this.#show(this.settingItems, null);
	}

	refreshDomState(): void {
		for (const refresh of this.#refreshers) refresh();
	}

	display(): void {}

	hide(): void {
		this.containerEl.empty();
		this.#refreshers = [];
	}

	#show(items: readonly O.SettingDefinitionItem[], title: string | null): void {
		this.containerEl.empty();
		this.#refreshers = [];
		if (title !== null) {
			const back = new Setting(this.containerEl).setName(title).setHeading();
			back.addExtraButton((button) => button.setIcon('arrow-left').setTooltip('Back').onClick(() => this.update()));
		}
		renderDefinitions(this.containerEl, items, {
			getControlValue: (key) => this.getControlValue(key),
			setControlValue: async (key, value) => {
				await this.setControlValue(key, value);
				this.refreshDomState();
			},
			openPage: (page) => this.#openPage(page),
			onRefresh: (refresh) => {
				this.#refreshers.push(refresh);
				refresh();
			},
		});
	}

	#openPage({ name, items, page: makePage }: O.SettingDefinitionPage): void {
		this.#show(items ?? [], name);
		const page = makePage?.();
		if (page === undefined) return;
		this.containerEl.appendChild(page.containerEl);
		page.display();
	}
}

/** A page drawn by the plugin itself. */
export abstract class SettingPage {
	rootEl: HTMLElement = createDiv('setting-page');
	titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
	containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
	title = '';

	abstract display(): void;

	hide(): void {
		this.containerEl.empty();
	}
}

/** A plugin's settings. Values are read from `plugin.settings` and written there and to data.json (obsidian.d.ts, since 1.13.0). */
export abstract class PluginSettingTab extends SettingTab {
	/** Not in the types; templates and plugins keep it under the same name. */
	plugin: Plugin;

	constructor(app: O.App, plugin: Plugin) {
		super(app);
		this.plugin = plugin;
	}

	getControlValue(key: string): unknown {
		return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
	}

	async setControlValue(key: string, value: unknown): Promise<void> {
		const settings = this.plugin.settings as Record<string, unknown> | undefined;
		if (settings === undefined) throw new Error('host: the plugin has no settings to write to');
		settings[key] = value;
		await this.plugin.saveData(settings);
	}
}
