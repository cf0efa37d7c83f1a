import type * as O from 'obsidian';
import { setIcon } from './icons.ts';
import { Platform } from './platform.ts';
import { Setting, SettingGroup } from './setting.ts';
import { addControl, isDisabled, type ControlStore } from './setting-controls.ts';

/** What the renderer of declared settings needs of the tab that they belong to. */
export interface DefinitionsHost extends ControlStore {
	/** Shows a page instead of what is there, with a way back. */
	openPage(page: O.SettingDefinitionPage): void;
	/** Called again whenever a value changed, to hide and to switch off. */
	onRefresh(refresh: () => void): void;
}

/** Draws declared settings (obsidian.d.ts, `SettingDefinitionItem`). The search over settings is not modelled. */
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
		if ('onReorder' in definition && definition.onReorder !== undefined) addHandle(group.listEl, setting, definition.onReorder);
	}
	if ('emptyState' in definition && items.length === 0) group.listEl.createDiv('setting-list-empty').setText(definition.emptyState ?? '');
	if ('addItem' in definition && definition.addItem !== undefined) addAdder(group, definition.addItem);
	followVisibility(group.listEl.parentElement, definition.visible, host);
}

/** A button in the header, on a phone a row below the list (obsidian.d.ts, `addItem`). */
function addAdder(group: SettingGroup, { name, action }: O.SettingDefinitionAddItem): void {
	if (Platform.isMobile) group.addSetting((setting) => void setting.addButton((button) => button.setButtonText(`+ ${name}`).onClick(() => action(setting.settingEl))));
	else group.addExtraButton((button) => button.setIcon('plus').setTooltip(name).onClick(() => action(button.extraSettingsEl)));
}

/** The row is moved in the page; whoever declared the list moves what it stands for (obsidian.d.ts, `onReorder`). */
function addHandle(listEl: HTMLElement, { settingEl }: Setting, onReorder: (from: number, to: number) => void): void {
	const handleEl = createDiv({ cls: 'setting-item-handle', attr: { draggable: true, title: 'Drag to reorder' } });
	setIcon(handleEl, 'grip-vertical');
	settingEl.prepend(handleEl);
	handleEl.addEventListener('dragstart', (event) => {
		settingEl.addClass('is-being-dragged');
		event.dataTransfer?.setData('text/plain', '');
	});
	handleEl.addEventListener('dragend', () => settingEl.removeClass('is-being-dragged'));
	settingEl.addEventListener('dragover', (event) => event.preventDefault());
	settingEl.addEventListener('drop', (event) => {
		event.preventDefault();
		const draggedEl = listEl.querySelector('.is-being-dragged');
		const rows = [...listEl.children];
		const [from, to] = [draggedEl === null ? -1 : rows.indexOf(draggedEl), rows.indexOf(settingEl)];
		if (draggedEl === null || from === -1 || from === to) return;
		settingEl.insertAdjacentElement(from < to ? 'afterend' : 'beforebegin', draggedEl);
		onReorder(from, to);
	});
}

function addDelete(setting: Setting, index: number, onDelete: (index: number) => void): void {
	setting.addExtraButton((button) => button.setIcon('trash-2').setTooltip('Delete').onClick(() => onDelete(index)));
}

function renderItem(group: SettingGroup, item: O.SettingDefinition | O.SettingDefinitionPage, index: number, host: DefinitionsHost): Setting {
	const setting = new Setting(group.listEl).setName(item.name);
	if (item.desc !== undefined) setting.setDesc(item.desc);
	followVisibility(setting.settingEl, item.visible, host);
	if ('type' in item) {
		setting.addButton((button) => button.setButtonText('Open').setTooltip(`Open ${item.name}`).onClick(() => host.openPage(item)));
	} else if (item.control !== undefined) {
		const { control } = item;
		addControl(setting, control, host);
		host.onRefresh(() => void setting.setDisabled(isDisabled(control.disabled)));
	} else if (item.render !== undefined) {
		item.render(setting as unknown as O.Setting, group as unknown as O.SettingGroup);
	} else if ('action' in item && item.action !== undefined) {
		const { action, disabled } = item;
		setting.addButton((button) => button.setButtonText('Run').setTooltip(`Run ${item.name}`).onClick(() => action(setting.settingEl, index)));
		host.onRefresh(() => void setting.setDisabled(isDisabled(disabled)));
	}
	return setting;
}

function followVisibility(el: HTMLElement | null, visible: boolean | (() => boolean) | undefined, host: DefinitionsHost): void {
	if (visible === undefined) return;
	host.onRefresh(() => el?.toggle(typeof visible === 'function' ? visible() : visible));
}
