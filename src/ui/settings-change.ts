import { settingsToSave, type SettingsReading } from '../core/saved-settings.ts';
import type { Settings } from '../core/settings.ts';

/** Other values of some settings; or what gives them from those that are saved at that moment, or the reason why nothing is to be changed. */
export type SettingsChange = Partial<Settings> | ((saved: Settings) => Partial<Settings> | string);

/** Where settings are kept. */
export interface SettingsFile {
	/** What is saved now, as it stands. */
	readonly read: () => Promise<SettingsReading & { readonly saved: unknown }>;
	/** May reject. */
	readonly write: (saved: unknown) => Promise<void>;
	/** Other settings are saved. */
	readonly changed: () => Promise<void>;
}

/**
 * Gives what changes settings, one change after the other: each begins with what the one before has saved, which another device may have written, too.
 * Null: done; else why not. Settings that cannot be read are left for the user to mend.
 */
export function createSettingsChanger({ read, write, changed }: SettingsFile): (change: SettingsChange) => Promise<string | null> {
	let last: Promise<unknown> = Promise.resolve();
	const changeNow = async (change: SettingsChange): Promise<string | null> => {
		try {
			const { settings, problems: [problem], saved } = await read();
			if (problem !== undefined) return problem;
			const wanted = typeof change === 'function' ? change(settings) : change;
			if (typeof wanted === 'string') return wanted;
			const values = settingsToSave({ ...settings, ...wanted });
			await write({ ...(typeof saved === 'object' ? saved : {}), ...Object.fromEntries(Object.keys(wanted).map((key) => [key, values[key]])) });
			await changed();
			return null;
		} catch (error) {
			return `The settings (data.json) could not be saved. ${error instanceof Error ? error.message : ''}`.trim();
		}
	};
	return (change) => {
		const turn = last.then(() => changeNow(change));
		last = turn;
		return turn;
	};
}
