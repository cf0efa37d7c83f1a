import type * as O from 'obsidian';
import type { Setting } from './setting.ts';

/** Where the value of a control is kept. */
export interface ControlStore {
	getControlValue(key: string): unknown;
	setControlValue(key: string, value: unknown): void | Promise<void>;
}

/** Puts the control of a declared setting into its row (obsidian.d.ts, `SettingControl`). Files, folders and colours are typed here. */
export function addControl(setting: Setting, control: O.SettingControl, store: ControlStore): void {
	const known = store.getControlValue(control.key);
	const value = known ?? control.defaultValue;
	void complain(setting, control as O.SettingControlBase<unknown>, value);
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => toggle.setValue(value === true).onChange((next) => void save(setting, control, store, next)));
			break;
		case 'dropdown':
			setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(textOf(value)).onChange((next) => void save(setting, control, store, next)));
			break;
		case 'slider':
			setting.addSlider((slider) => {
				slider.setLimits(control.min, control.max, control.step).setValue(Number(value));
				if (control.displayFormat !== undefined) slider.setDisplayFormat(control.displayFormat);
				slider.onChange((next) => void save(setting, control, store, next));
			});
			break;
		case 'textarea':
			setting.addTextArea((area) => {
				area.setValue(textOf(value)).onChange((next) => void save(setting, control, store, next));
				area.setPlaceholder(control.placeholder ?? '').inputEl.rows = control.rows ?? 4;
			});
			break;
		case 'number':
			setting.addText((text) => {
				text.inputEl.type = 'number';
				text.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
				text.setPlaceholder(control.placeholder ?? '').setValue(textOf(value));
				// What is no number is the default, or 0 (obsidian.d.ts, `SettingNumberControl`).
				text.onChange(() => void save(setting, control, store, Number.isNaN(text.inputEl.valueAsNumber) ? (control.defaultValue ?? 0) : text.inputEl.valueAsNumber));
			});
			break;
		case 'text':
		case 'file':
		case 'folder':
		case 'color':
			setting.addText((text) => {
				if (control.type !== 'color') text.setPlaceholder(control.placeholder ?? '');
				text.setValue(textOf(value)).onChange((next) => void save(setting, control, store, next));
			});
			break;
	}
}

/** Only what `validate` lets pass is kept; what it says is shown (obsidian.d.ts, `SettingControlBase.validate`). */
async function save<V>(setting: Setting, control: O.SettingControlBase<V>, store: ControlStore, value: V): Promise<void> {
	if (await complain(setting, control, value)) return;
	await store.setControlValue(control.key, value);
}

/** What `validate` says of a value, which is asked when the row is drawn, too. True where it says something: an empty text is nothing. */
async function complain<V>(setting: Setting, control: O.SettingControlBase<V>, value: V): Promise<boolean> {
	const asked = control.validate?.(value);
	const complaint = (asked instanceof Promise ? await asked : asked) ?? '';
	setting.setErrorMessage(complaint === '' ? null : complaint);
	return complaint !== '';
}

/** Whether a control is to be switched off now. */
export function isDisabled(disabled: boolean | (() => boolean) | undefined): boolean {
	return typeof disabled === 'function' ? disabled() : disabled === true;
}

function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
