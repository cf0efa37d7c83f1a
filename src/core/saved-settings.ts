import type { DayOrder } from './day-text.ts';
import { list, single, type SavedField, type UnreadablePart } from './saved-field.ts';
import { flawsOfChannel, savedChannel } from './saved-channel.ts';
import { savedNamings } from './saved-namings.ts';
import { dayOrNull, flag, folder, heading, isFields, line, noteOrNull, oneOf, orNull, tag, text, wholeNumber, type Fields, type Shape } from './saved-shape.ts';
import { flawsOfTier, savedTier, tierToSave } from './saved-tier.ts';
import { defaultSettings, type ContactMarker, type Settings, type TierLabels } from './settings.ts';

/** Settings, and a sentence for each saved value that cannot be read; its default stands in for it. */
export interface SettingsReading {
	readonly settings: Settings;
	readonly problems: readonly string[];
}

/** A saved value, or an entry of one, that cannot be read. */
export interface UnreadableSetting extends UnreadablePart {
	readonly key: keyof Settings;
	/** A sentence that says what is wrong and what would be right. */
	readonly message: string;
}

/** The least and the most of the settings that are whole numbers. */
export const SETTING_LIMITS = {
	firstFollowUpDays: [0, 365],
	freshMeetingDays: [0, 365],
	occasionNoticeDays: [0, 60],
	oldPromiseDays: [1, 36_500],
	minutesAWeek: [1, 10_000],
	minutesPerContact: [1, 600],
} as const;

const within = (key: keyof typeof SETTING_LIMITS): Shape<number> => wholeNumber(SETTING_LIMITS[key][0], SETTING_LIMITS[key][1]);

const marker: Shape<ContactMarker> = (value) => {
	if (!isFields(value)) return undefined;
	const [property, means] = [line(value['property']), line(value['value'])];
	return property === undefined || means === undefined ? undefined : { property, value: means };
};

/** Leaving the whole vault out would hide everybody. */
const partOfVault: Shape<string> = (value) => {
	const path = folder(value);
	return path === '' ? undefined : path;
};

const FIELDS: { readonly [K in keyof Settings]: SavedField<Settings[K]> } = {
	contactFolders: list(folder, 'a list of folders'),
	contactTags: list(tag, 'a list of tags'),
	contactMarkers: list(marker, 'a list of a property and its value'),
	leftOutFolders: list(partOfVault, 'a list of folders, none of them the whole vault'),
	newContactFolder: single(orNull(folder), 'a folder or null'),
	newContactTemplate: single(noteOrNull, 'the path of a note, or null'),
	ownNames: list(text, 'a list of names'),
	ownEmails: list(text, 'a list of e-mail addresses'),
	properties: savedNamings,
	dayOrder: single(oneOf<DayOrder>(null, 'day-first', 'month-first'), 'day-first, month-first or null'),
	tiers: list(savedTier, 'a list of tiers with different keys', { identity: ({ key }) => key.toLowerCase(), toJson: tierToSave, entryRight: (value) => flawsOfTier(value).join(', ') }),
	channels: list(savedChannel, 'a list of channels with different names', { identity: ({ name }) => name.toLowerCase(), least: 1, entryRight: (value) => flawsOfChannel(value).join(', ') }),
	touchHeadings: list(heading, 'a list of headings', { least: 1 }),
	promiseHeading: single(heading, 'a heading'),
	firstFollowUpDays: single(within('firstFollowUpDays'), 'a number of days up to 365'),
	freshMeetingDays: single(within('freshMeetingDays'), 'a number of days up to 365'),
	occasionNoticeDays: single(within('occasionNoticeDays'), 'a number of days up to 60'),
	oldPromiseDays: single(orNull(within('oldPromiseDays')), 'a number of days, or null'),
	minutesAWeek: single(within('minutesAWeek'), 'a number of minutes'),
	minutesPerContact: single(within('minutesPerContact'), 'a number of minutes'),
	awayUntil: single(dayOrNull, 'a day as YYYY-MM-DD, or null'),
	tierLabels: single(oneOf<TierLabels>('name', 'key'), 'name or key'),
	statusBar: single(flag, 'true or false'),
	tickLogsTouch: single(flag, 'true or false'),
};

const KEYS = Object.keys(FIELDS) as readonly (keyof Settings)[];

/** Settings from whatever was saved: null, an older or newer file, one merged by a sync or changed by hand. What is not there has its default. */
export function readSettings(saved: unknown): SettingsReading {
	if (saved === null || saved === undefined) return { settings: defaultSettings, problems: [] };
	if (!isFields(saved)) return { settings: defaultSettings, problems: ['The settings are not an object; the defaults are used.'] };
	const settings = Object.fromEntries(KEYS.map((key) => [key, readField(key, saved).value])) as unknown as Settings;
	return { settings, problems: unreadableIn(saved).map(({ message }) => message) };
}

/** What of the saved settings cannot be read, part by part. Nothing where they are no object at all. */
export function unreadableIn(saved: unknown): readonly UnreadableSetting[] {
	if (!isFields(saved)) return [];
	return KEYS.flatMap((key) => readField(key, saved).unreadable.map((part): UnreadableSetting => ({ ...part, key, message: messageOf(key, part) })));
}

/** Settings in the form in which they are saved: JSON in which a cadence is text. */
export function settingsToSave(settings: Settings): Readonly<Record<string, unknown>> {
	return { ...settings, tiers: settings.tiers.map(tierToSave) };
}

/**
 * Other values of some settings over what was saved: whatever else is saved stays as it stands, whether it is known, of a newer version, or cannot be read.
 * An entry of a list keeps the fields that are not known.
 */
export function settingsOver(saved: unknown, wanted: Partial<Settings>): Fields {
	const before = isFields(saved) ? saved : {};
	const keys = KEYS.filter((key) => wanted[key] !== undefined);
	return { ...before, ...Object.fromEntries(keys.map((key) => [key, merged(key, before, wanted)])) };
}

/** What was saved without a part that cannot be read: from now on the default counts there, or the rest of the list. */
export function settingsWithout(saved: unknown, { key, place }: Pick<UnreadableSetting, 'key' | 'place'>): unknown {
	if (!isFields(saved)) return saved;
	const rest = place === null ? undefined : FIELDS[key].without(saved[key], place);
	const others = Object.entries(saved).filter(([name]) => name !== key);
	// A list of which nothing is left may not stand for "none".
	return Object.fromEntries(rest === undefined || (Array.isArray(rest) && rest.length === 0) ? others : Object.entries({ ...saved, [key]: rest }));
}

function readField<K extends keyof Settings>(key: K, saved: Fields): { readonly value: Settings[K]; readonly unreadable: readonly UnreadablePart[] } {
	return Object.hasOwn(saved, key) ? FIELDS[key].read(saved[key], defaultSettings[key]) : { value: defaultSettings[key], unreadable: [] };
}

function merged<K extends keyof Settings>(key: K, saved: Fields, wanted: Partial<Settings>): unknown {
	const next = wanted[key];
	return next === undefined ? saved[key] : FIELDS[key].merge(next, Object.hasOwn(saved, key) ? saved[key] : undefined, defaultSettings[key]);
}

function messageOf(key: keyof Settings, { place, value, right, isDoubled }: UnreadablePart): string {
	if (place === null) return `The setting "${key}" cannot be read; it should be ${right}. The default is used.`;
	if (typeof place === 'string') return `The setting "${key}" has a "${place}" that cannot be read (${value}); it should be ${right}. The default is used for it.`;
	if (isDoubled) return `The setting "${key}" has an entry twice (${value}); the first counts.`;
	return key === 'tiers' || key === 'channels'
		? `The setting "${key}" has an entry that cannot be read (${value}): ${right}. It is left out.`
		: `The setting "${key}" has an entry that cannot be read (${value}); the setting should be ${right}. The entry is left out.`;
}
