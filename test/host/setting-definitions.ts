import type * as O from 'obsidian';
import { Setting, SettingGroup } from './setting.ts';
import { addControl, isDisabled, type ControlStore } from './setting-controls.ts';

/** What the renderer of declared settings needs of the tab that they belong to. */
export interface DefinitionsHost extends ControlStore {
	/** Shows a page instead of what is there, with a way back. */
	openPage(page: O.SettingDefinitionPage): void;
	/** Called again whenever a value changed, to hide and to switch off. */
	onRefresh(refresh: () => void): void;
}

/** Draws declared settings (obsidian.d.ts, `SettingDefinitionItem`). Reordering and the search over settings are not modelled. */
export function renderDefinitions(containerEl: HTMLElement, items: readonly O.SettingDefinitionItem[], host: DefinitionsHost): void {
	let loose: SettingGroup | null = null;
	for (const item of items) {
		if ('type' in item && item.type !== 'page') {
			loose = null;
			renderGroup(containerEl, item, host);
		} else {
			loose ??= new SettingGroup(containerEl);
			renderItem(loose, item, 0, host);
		}
	}
}

function renderGroup(containerEl: HTMLElement, definition: O.SettingDefinitionGroup | O.SettingDefinitionList, host: DefinitionsHost): void {
	const group = new SettingGroup(containerEl);
	if (definition.heading !== undefined) group.setHeading(definition.heading);
	if (definition.cls !== undefined) group.addClass(definition.cls);
	for (const button of definition.extraButtons ?? []) group.addExtraButton(button as (component: unknown) => unknown);
	const items = definition.items ?? [];
	for (const [index, item] of items.entries()) {
		const setting = renderItem(group, item, index, host);
		if ('onDelete' in definition && definition.onDelete !== undefined) addDelete(setting, index, definition.onDelete);
	}
	if ('emptyState' in definition && items.length === 0) group.listEl.createDiv('setting-list-empty').setText(definition.emptyState ?? '');
	if ('addItem' in definition && definition.addItem !== undefined) {
		const { name, action } = definition.addItem;
		group.addSetting((setting) => void setting.addButton((button) => button.setButtonText(name).onClick(() => action(setting.settingEl))));
	}
	followVisibility(group.listEl.parentElement, definition.visible, host);
}

function addDelete(setting: Setting, index: number, onDelete: (index: number) => void): void {
	setting.addExtraButton((button) => button.setIcon('trash-2').setTooltip('Delete').onClick(() => onDelete(index)));
}

function renderItem(group: SettingGroup, item: O.SettingDefinition | O.SettingDefinitionPage, index: number, host: DefinitionsHost): Setting {
	const setting = new Setting(group.listEl).setName(item.name);
	if (item.desc !== undefined) setting.setDesc(item.desc);
	followVisibility(setting.settingEl, item.visible, host);
	if ('type' in item) {
		setting.addButton((button) => button.setButtonText('Open').setTooltip(item.name).onClick(() => host.openPage(item)));
	} else if (item.control !== undefined) {
		const { control } = item;
		addControl(setting, control, host);
		host.onRefresh(() => void setting.setDisabled(isDisabled(control.disabled)));
	} else if (item.render !== undefined) {
		item.render(setting as unknown as O.Setting, group as unknown as O.SettingGroup);
	} else if ('action' in item && item.action !== undefined) {
		const { action, disabled } = item;
		setting.addButton((button) => button.setButtonText('Run').setTooltip(item.name).onClick(() => action(setting.settingEl, index)));
		host.onRefresh(() => void setting.setDisabled(isDisabled(disabled)));
	}
	return setting;
}

function followVisibility(el: HTMLElement | null, visible: boolean | (() => boolean) | undefined, host: DefinitionsHost): void {
	if (visible === undefined) return;
	host.onRefresh(() => el?.toggle(typeof visible === 'function' ? visible() : visible));
}
