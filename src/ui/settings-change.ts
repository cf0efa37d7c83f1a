import { isSame } from '../core/saved-field.ts';
import { partsToFix, readSettings, settingsOver, settingsWithout, type SettingsReading, type UnreadableSetting } from '../core/saved-settings.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import { CHANGED_SINCE, READABLE_AGAIN, settingsDamaged, settingsNotSaved, settingsNotSetAside } from '../words/settings-file.ts';
import { dropEntryFirst } from '../words/settings-problems.ts';

/** Other values of some settings; or what gives them from those that are saved at that moment, or the reason why nothing is to be changed. */
export type SettingsChange = Partial<Settings> | ((saved: Settings) => Partial<Settings> | string);

/** What is saved now, as it stands. */
export interface SavedReading extends SettingsReading {
	readonly saved: unknown;
	/** Why the file as a whole cannot be read, as a sentence: nothing is written over it then. Null where it can. */
	readonly damage: string | null;
}

/** What data.json holds, as JSON; null where there is none. Something other than an object is damage, too: there is nothing in it to keep a setting by. */
export function readSaved(saved: unknown): SavedReading {
	const isObject = typeof saved === 'object' && !Array.isArray(saved);
	return isObject || saved === undefined ? { ...readSettings(saved), saved, damage: null } : damaged('');
}

/** A data.json that cannot be read at all, with what the parser says of it. */
export function damaged(why: string): SavedReading {
	const damage = settingsDamaged(why);
	return { settings: defaultSettings, problems: [damage], whyNotToWrite: damage, saved: null, damage };
}

/** Where settings are kept. */
export interface SettingsFile {
	/** Does not reject. */
	readonly read: () => Promise<SavedReading>;
	/** May reject. */
	readonly write: (saved: unknown) => Promise<void>;
	/** Keeps a copy of the file beside it, and gives the path of that. May reject. */
	readonly keepCopy: () => Promise<string>;
	/** Other settings are saved. */
	readonly changed: () => Promise<void>;
}

/** What changes the saved settings, one change after the other: each begins with what the one before has saved, which another device may have written, too. */
export interface SettingsChanger {
	/** Null: done; else why not. What cannot be read elsewhere, and what is not known, stays. */
	readonly change: (change: SettingsChange) => Promise<string | null>;
	/** Drops a part that cannot be read, if it still stands there. */
	readonly drop: (part: UnreadableSetting) => Promise<string | null>;
	/** Sets a file aside that cannot be read, and begins anew with the defaults. Gives where it is kept, or why nothing was done. */
	readonly beginAnew: () => Promise<{ readonly kind: 'kept'; readonly path: string } | { readonly kind: 'refused'; readonly reason: string }>;
}

/** Nothing that cannot be read back is ever saved. */
export function createSettingsChanger(file: SettingsFile): SettingsChanger {
	let last: Promise<unknown> = Promise.resolve();
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		const turn = last.then(work);
		// A turn that fails says so to whoever asked for it; the next begins all the same.
		last = turn.catch(() => undefined);
		return turn;
	};
	/** Writes what is wanted over what is saved: another value, or a sentence that says why not. */
	const write = async (wanted: (reading: SavedReading) => { readonly saved: unknown } | string): Promise<string | null> => {
		try {
			const reading = await file.read();
			if (reading.damage !== null) return reading.damage;
			const next = wanted(reading);
			if (typeof next === 'string') return next;
			await file.write(next.saved);
			await file.changed();
			return null;
		} catch (error) {
			return settingsNotSaved(said(error));
		}
	};
	return {
		change: (change) => inTurn(() => write((reading) => changed(reading, change))),
		drop: (part) => inTurn(() => write(({ saved }) => (stillStands(saved, part) ? { saved: settingsWithout(saved, part) } : CHANGED_SINCE))),
		beginAnew: () =>
			inTurn(async () => {
				try {
					if ((await file.read()).damage === null) return { kind: 'refused', reason: READABLE_AGAIN };
					const path = await file.keepCopy();
					await file.write({});
					await file.changed();
					return { kind: 'kept', path };
				} catch (error) {
					return { kind: 'refused', reason: settingsNotSetAside(said(error)) };
				}
			}),
	};
}

function changed({ settings, saved }: SavedReading, change: SettingsChange): { readonly saved: unknown } | string {
	const wanted = typeof change === 'function' ? change(settings) : change;
	if (typeof wanted === 'string') return wanted;
	const next = settingsOver(saved, wanted);
	const before = partsToFix(saved);
	const count = (parts: readonly UnreadableSetting[], key: string): number => parts.filter((part) => part.key === key).length;
	const after = partsToFix(next);
	const wrong = after.find(({ key }) => count(after, key) > count(before, key));
	if (wrong !== undefined) return wrong.message;
	const back = readSettings(next).settings;
	// What cannot be read stays where it is, and may bring back the default or come to count itself.
	const inTheWay = before.find(({ key }) => wanted[key] !== undefined && !isSame(back[key], wanted[key]));
	return inTheWay === undefined ? { saved: next } : dropEntryFirst(inTheWay.key, inTheWay.value);
}

function stillStands(saved: unknown, part: UnreadableSetting): boolean {
	return partsToFix(saved).some(({ key, place, value }) => key === part.key && place === part.place && value === part.value);
}

function said(error: unknown): string {
	return error instanceof Error ? error.message : '';
}
