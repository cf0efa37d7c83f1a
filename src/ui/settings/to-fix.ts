import type { SettingDefinition, SettingDefinitionItem } from 'obsidian';
import { partsToFix, type UnreadableSetting } from '../../core/saved-settings.ts';
import * as words from '../../words/settings.ts';
import { showNotice } from '../notices.ts';
import { group } from './rows.ts';
import type { SettingsContext } from './settings-context.ts';

/** What of the saved settings cannot be read or contradicts another, with what can be done about it. Nothing where all can. */
export function toFix(context: SettingsContext): readonly SettingDefinitionItem[] {
	const { damage, saved } = context.reading();
	if (damage !== null) return [group(words.HEADINGS.fix, [damagedRow(context, damage)])];
	const parts = partsToFix(saved);
	if (parts.length === 0) return [];
	return [group(words.HEADINGS.fix, [{ name: words.UNREADABLE, desc: words.UNREADABLE_INTRO, searchable: false }, ...parts.map((part) => partRow(context, part))])];
}

function damagedRow({ changer, redraw }: SettingsContext, damage: string): SettingDefinition {
	const beginAnew = async (): Promise<void> => {
		const outcome = await changer.beginAnew();
		showNotice(outcome.kind === 'kept' ? words.keptAt(outcome.path) : outcome.reason);
		redraw();
	};
	return { name: words.DAMAGED, desc: words.damagedDesc(damage), searchable: false, render: (setting) => void setting.addButton((button) => button.setButtonText(words.BEGIN_ANEW).setDestructive().onClick(() => void beginAnew())) };
}

function partRow({ changer, redraw }: SettingsContext, part: UnreadableSetting): SettingDefinition {
	const drop = async (): Promise<void> => {
		const reason = await changer.drop(part);
		if (reason !== null) showNotice(`${words.NOT_SAVED} ${reason}`);
		redraw();
	};
	const name = words.settingName(part.key);
	return { name, desc: part.message, searchable: false, render: (setting) => void setting.addButton((button) => button.setButtonText(words.DROP).setTooltip(`${words.DROP}: ${name}`).onClick(() => void drop())) };
}
