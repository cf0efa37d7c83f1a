import type { SettingDefinition, SettingDefinitionGroup, SettingGroupItem } from 'obsidian';
import { isInFolder } from '../../core/folder.ts';
import type { RowWords } from '../../words/settings.ts';
import type { FieldStore } from './field-store.ts';
import type { SettingField } from './setting-field.ts';

/** Makes rows of the settings, and keeps the field of each by its key. */
export interface Rows {
	readonly text: (key: string, words: RowWords, field: SettingField) => SettingDefinition;
	/** Several lines. */
	readonly area: (key: string, words: RowWords, field: SettingField, lines?: number) => SettingDefinition;
	readonly number: (key: string, words: RowWords, field: SettingField, limits: readonly [number, number], standIn: number) => SettingDefinition;
	readonly toggle: (key: string, words: RowWords, field: SettingField) => SettingDefinition;
	readonly dropdown: (key: string, words: RowWords, field: SettingField, options: Readonly<Record<string, string>>) => SettingDefinition;
	readonly folder: (key: string, words: RowWords, field: SettingField) => SettingDefinition;
	/** Suggests the notes of one folder, which may be typed from elsewhere as well; null: of all. */
	readonly note: (key: string, words: RowWords, field: SettingField, folder: string | null) => SettingDefinition;
}

export function createRows(fields: Map<string, SettingField>, store: Pick<FieldStore, 'complaint'>): Rows {
	const said = ({ name, desc, aliases }: RowWords): Pick<SettingDefinition, 'name' | 'desc' | 'aliases'> => ({ name, desc, ...(aliases !== undefined && { aliases: [...aliases] }) });
	const bound = (key: string, field: SettingField): { key: string; validate: (value: unknown) => string } => {
		fields.set(key, field);
		return { key, validate: (value) => store.complaint(key, value) };
	};
	const hint = ({ placeholder }: RowWords): { placeholder?: string } => (placeholder === undefined ? {} : { placeholder });
	return {
		text: (key, words, field) => ({ ...said(words), control: { type: 'text', ...bound(key, field), ...hint(words) } }),
		area: (key, words, field, rows = 3) => ({ ...said(words), control: { type: 'textarea', rows, ...bound(key, field), ...hint(words) } }),
		number: (key, words, field, [min, max], defaultValue) => ({ ...said(words), control: { type: 'number', min, max, step: 1, defaultValue, ...bound(key, field) } }),
		toggle: (key, words, field) => ({ ...said(words), control: { type: 'toggle', ...bound(key, field) } }),
		dropdown: (key, words, field, options) => ({ ...said(words), control: { type: 'dropdown', options: { ...options }, ...bound(key, field) } }),
		folder: (key, words, field) => ({ ...said(words), control: { type: 'folder', ...bound(key, field), ...hint(words) } }),
		note: (key, words, field, folder) => ({ ...said(words), control: { type: 'file', filter: ({ path, extension }) => extension === 'md' && (folder === null || isInFolder(path, folder)), ...bound(key, field), ...hint(words) } }),
	};
}

export function group(heading: string, items: readonly SettingGroupItem[]): SettingDefinitionGroup {
	return { type: 'group', heading, items: [...items] };
}
