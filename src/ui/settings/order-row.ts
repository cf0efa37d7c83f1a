import type { SettingDefinition } from 'obsidian';
import type { Settings } from '../../core/settings.ts';
import { MOVE_DOWN, MOVE_UP, TIER_ROWS } from '../../words/settings.ts';
import type { SettingsContext } from './settings-context.ts';

/** A row that moves an entry of a list up and down, for those who do not drag. `indexOf` gives where it is now, -1 once it is gone. */
export function orderRow<K extends 'tiers' | 'channels'>({ screen, changeNow }: SettingsContext, key: K, said: (place: number, count: number) => string, indexOf: (items: Settings[K]) => number): SettingDefinition {
	const items = screen.settings()[key];
	const place = indexOf(items);
	const move = (by: number): void =>
		void changeNow((saved) => {
			const index = indexOf(saved[key]);
			return index === -1 ? {} : { [key]: moved<unknown>(saved[key], index, index + by) };
		});
	return {
		name: TIER_ROWS.order.name,
		desc: said(place + 1, items.length),
		searchable: false,
		render(setting) {
			setting.addExtraButton((button) => button.setIcon('arrow-up').setTooltip(MOVE_UP).setDisabled(place <= 0).onClick(() => move(-1)));
			setting.addExtraButton((button) => button.setIcon('arrow-down').setTooltip(MOVE_DOWN).setDisabled(place === items.length - 1).onClick(() => move(1)));
		},
	};
}

/** The list with one entry at another place. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
	const item = items[from];
	if (item === undefined || to < 0 || to >= items.length) return items;
	const rest = items.filter((_, index) => index !== from);
	return [...rest.slice(0, to), item, ...rest.slice(to)];
}
