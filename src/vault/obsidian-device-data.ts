import type { App } from 'obsidian';
import type { DeviceData } from './device-data.ts';

const PREFIX = 'keep-in-touch-';

/** Obsidian's storage for this device and this vault. */
export function createObsidianDeviceData(app: App): DeviceData {
	return {
		load(key) {
			try {
				return app.loadLocalStorage(PREFIX + key) as unknown;
			} catch {
				return null;
			}
		},
		save(key, value) {
			try {
				app.saveLocalStorage(PREFIX + key, value);
			} catch {
				// The storage is full or forbidden: what was to be remembered is not.
			}
		},
	};
}
