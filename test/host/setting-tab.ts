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
	/** Names of the pages that are open, the outermost first. */
	#open: string[] = [];

	constructor(app: O.App) {
		this.app = app;
	}

	getSettingDefinitions(): O.SettingDefinitionItem[] {
		return [];
	}

	abstract getControlValue(key: string): unknown;
	abstract setControlValue(key: string, value: unknown): void | Promise<void>;

	/**
	 * Draws the declared settings anew; without any, `display` draws (obsidian.d.ts: `display` is skipped when there are definitions). The page that is open stays,
	 * found by its name, and so does what has the focus (seen in the app by others: aidenlx/zotlit, "update() skips the row holding focus").
	 */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.settingItems.length === 0) {
			this.display();
			return;
		}
		let found: readonly O.SettingDefinitionItem[] = this.settingItems;
		let page: O.SettingDefinitionPage | null = null;
		for (const [depth, name] of this.#open.entries()) {
			const next = pagesIn(found).find((one) => one.name === name);
			if (next === undefined) {
				this.#open = this.#open.slice(0, depth);
				break;
			}
			page = next;
			found = next.items ?? [];
		}
		keepingFocus(this.containerEl, () => this.#show(page === null ? this.settingItems : (page.items ?? []), page));
	}

	refreshDomState(): void {
		for (const refresh of this.#refreshers) refresh();
	}

	display(): void {}

	hide(): void {
		this.containerEl.empty();
		this.#refreshers = [];
		this.#open = [];
	}

	#show(items: readonly O.SettingDefinitionItem[], page: O.SettingDefinitionPage | null): void {
		this.containerEl.empty();
		this.#refreshers = [];
		if (page !== null) {
			const back = new Setting(this.containerEl).setName(page.name).setHeading();
			back.addExtraButton((button) =>
				button
					.setIcon('arrow-left')
					.setTooltip('Back')
					.onClick(() => {
						this.#open.pop();
						this.update();
					}),
			);
		}
		renderDefinitions(this.containerEl, items, {
			getControlValue: (key) => this.getControlValue(key),
			setControlValue: async (key, value) => {
				await this.setControlValue(key, value);
				this.refreshDomState();
			},
			openPage: (next) => {
				this.#open.push(next.name);
				this.#show(next.items ?? [], next);
			},
			onRefresh: (refresh) => {
				this.#refreshers.push(refresh);
				refresh();
			},
		});
		const own = page?.page?.();
		if (own === undefined) return;
		this.containerEl.appendChild(own.containerEl);
		own.display();
	}
}

/** The pages that can be opened from what is shown. */
function pagesIn(items: readonly O.SettingDefinitionItem[]): readonly O.SettingDefinitionPage[] {
	return items.flatMap((item): readonly O.SettingDefinitionItem[] => ('type' in item && item.type !== 'page' ? (item.items ?? []) : [item])).filter((item): item is O.SettingDefinitionPage => 'type' in item && item.type === 'page');
}

const FIELDS = 'input, textarea, select, button, [tabindex]';

/** What is typed in the field with the focus, and where, is there afterwards. */
function keepingFocus(containerEl: HTMLElement, draw: () => void): void {
	const before = document.activeElement;
	const index = [...containerEl.querySelectorAll(FIELDS)].findIndex((el) => el === before);
	draw();
	const after = [...containerEl.querySelectorAll<HTMLElement>(FIELDS)][index];
	if (after === undefined || before === null || after.tagName !== before.tagName) return;
	if (before.instanceOf(HTMLInputElement) && after.instanceOf(HTMLInputElement)) after.value = before.value;
	if (before.instanceOf(HTMLTextAreaElement) && after.instanceOf(HTMLTextAreaElement)) after.value = before.value;
	after.focus();
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
