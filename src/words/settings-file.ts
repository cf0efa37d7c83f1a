/** What is said of the file that holds the settings. `why` is what the system or the parser says of it, and may be empty. */

export const CHANGED_SINCE = 'It was changed since.';
export const READABLE_AGAIN = 'The settings can be read again.';

export function settingsDamaged(why: string): string {
	return `The settings (data.json) are damaged: they are not JSON that holds settings. The defaults are used, and the file is left as it is. ${why}`.trim();
}

export function settingsNotSaved(why: string): string {
	return `The settings (data.json) could not be saved. ${why}`.trim();
}

export function settingsNotSetAside(why: string): string {
	return `The settings (data.json) could not be set aside. ${why}`.trim();
}
