import { RIGHT, contactFolderLeftOut, doubledEntry, flawedEntry, NO_OBJECT, unreadableEntry, unreadableNaming, unreadableWhole } from '../words/settings-problems.ts';
import type { DayOrder } from './day-text.ts';
import { contactFoldersLeftOut } from './left-out-contacts.ts';
import { list, single, type SavedField, type UnreadablePart } from './saved-field.ts';
import { flawsOfChannel, savedChannel } from './saved-channel.ts';
import { savedNamings } from './saved-namings.ts';
import { dayOrNull, flag, folder, heading, isFields, line, noteOrNull, oneOf, orNull, tag, text, wholeNumber, type Fields, type Shape } from './saved-shape.ts';
import { flawsOfTier, savedTier, tierToSave } from './saved-tier.ts';
import { defaultSettings, type ContactMarker, type Settings, type TierLabels } from './settings.ts';

/** Settings as they were saved. For a value that cannot be read its default stands in. */
export interface SettingsReading {
	readonly settings: Settings;
	/** A sentence for each value that cannot be read, and for each contact folder that is left out. */
	readonly problems: readonly string[];
	/** The first sentence that says what cannot be read: with settings that are not the user's nothing is written. Null: all can be read. */
	readonly whyNotToWrite: string | null;
}

/** A saved value, or an entry of one, that cannot be read or contradicts another. */
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
	contactFolders: list(folder, RIGHT.contactFolders),
	contactTags: list(tag, RIGHT.contactTags),
	contactMarkers: list(marker, RIGHT.contactMarkers),
	leftOutFolders: list(partOfVault, RIGHT.leftOutFolders),
	newContactFolder: single(orNull(folder), RIGHT.newContactFolder),
	newContactTemplate: single(noteOrNull, RIGHT.newContactTemplate),
	ownNames: list(text, RIGHT.ownNames),
	ownEmails: list(text, RIGHT.ownEmails),
	properties: savedNamings,
	dayOrder: single(oneOf<DayOrder>(null, 'day-first', 'month-first'), RIGHT.dayOrder),
	tiers: list(savedTier, RIGHT.tiers, { identity: ({ key }) => key.toLowerCase(), toJson: tierToSave, entryRight: (value) => flawsOfTier(value).join(', ') }),
	channels: list(savedChannel, RIGHT.channels, { identity: ({ name }) => name.toLowerCase(), least: 1, entryRight: (value) => flawsOfChannel(value).join(', ') }),
	touchHeadings: list(heading, RIGHT.touchHeadings, { least: 1 }),
	promiseHeading: single(heading, RIGHT.promiseHeading),
	firstFollowUpDays: single(within('firstFollowUpDays'), RIGHT.firstFollowUpDays),
	freshMeetingDays: single(within('freshMeetingDays'), RIGHT.freshMeetingDays),
	occasionNoticeDays: single(within('occasionNoticeDays'), RIGHT.occasionNoticeDays),
	oldPromiseDays: single(orNull(within('oldPromiseDays')), RIGHT.oldPromiseDays),
	minutesAWeek: single(within('minutesAWeek'), RIGHT.minutesAWeek),
	minutesPerContact: single(within('minutesPerContact'), RIGHT.minutesPerContact),
	awayUntil: single(dayOrNull, RIGHT.awayUntil),
	tierLabels: single(oneOf<TierLabels>('name', 'key'), RIGHT.tierLabels),
	statusBar: single(flag, RIGHT.statusBar),
	tickLogsTouch: single(flag, RIGHT.tickLogsTouch),
};

const KEYS = Object.keys(FIELDS) as readonly (keyof Settings)[];

/** Settings from whatever was saved: null, an older or newer file, one merged by a sync or changed by hand. What is not there has its default. */
export function readSettings(saved: unknown): SettingsReading {
	if (saved === null || saved === undefined) return { settings: defaultSettings, problems: [], whyNotToWrite: null };
	if (!isFields(saved)) return { settings: defaultSettings, problems: [NO_OBJECT], whyNotToWrite: NO_OBJECT };
	const settings = Object.fromEntries(KEYS.map((key) => [key, readField(key, saved).value])) as unknown as Settings;
	return { settings, problems: partsToFix(saved).map(({ message }) => message), whyNotToWrite: unreadableIn(saved)[0]?.message ?? null };
}

/** What of the saved settings cannot be read, part by part. Nothing where they are no object at all. */
export function unreadableIn(saved: unknown): readonly UnreadableSetting[] {
	if (!isFields(saved)) return [];
	return KEYS.flatMap((key) => readField(key, saved).unreadable.map((part): UnreadableSetting => ({ ...part, key, message: messageOf(key, part) })));
}

/** All that has to be mended: what cannot be read, and then each folder that leaves out a contact folder, or that contact folder where the folders left out are not the user's. */
export function partsToFix(saved: unknown): readonly UnreadableSetting[] {
	return [...unreadableIn(saved), ...contradictionsIn(saved)];
}

function contradictionsIn(saved: unknown): readonly UnreadableSetting[] {
	if (!isFields(saved)) return [];
	const found = contactFoldersLeftOut({ contactFolders: readField('contactFolders', saved).value, leftOutFolders: readField('leftOutFolders', saved).value });
	return found.map(({ folder: contactFolder, by }): UnreadableSetting => {
		const leftOutAt = placeOfFolder(saved['leftOutFolders'], by);
		const [key, place, value] = leftOutAt === -1 ? (['contactFolders', placeOfFolder(saved['contactFolders'], contactFolder), contactFolder] as const) : (['leftOutFolders', leftOutAt, by] as const);
		return { key, place, value, right: RIGHT[key], isDoubled: false, message: contactFolderLeftOut(contactFolder, by) };
	});
}

function placeOfFolder(saved: unknown, wanted: string): number {
	return Array.isArray(saved) ? saved.findIndex((one) => folder(one) === wanted) : -1;
}

/** Settings in the form in which they are saved: JSON in which a cadence is text. */
export function settingsToSave(settings: Settings): Readonly<Record<string, unknown>> {
	return { ...settings, tiers: settings.tiers.map(tierToSave) };
}

/**
 * Other values of some settings over what was saved: whatever else is saved stays as it stands, whether it is known, of a newer version, or cannot be read.
 * An entry of a list keeps the fields that are not known. What cannot be read is replaced where it is set itself, be it to its default.
 */
export function settingsOver(saved: unknown, wanted: Partial<Settings>): Fields {
	const before = isFields(saved) ? saved : {};
	const keys = KEYS.filter((key) => wanted[key] !== undefined);
	return { ...before, ...Object.fromEntries(keys.map((key) => [key, merged(key, before, wanted)])) };
}

/** What was saved without a part that is to be mended: from now on the default counts there, or the rest of the list. */
export function settingsWithout(saved: unknown, { key, place }: Pick<UnreadableSetting, 'key' | 'place'>): unknown {
	if (!isFields(saved)) return saved;
	const rest = place === null ? undefined : FIELDS[key].without(saved[key], place);
	const others = Object.entries(saved).filter(([name]) => name !== key);
	// A list of which nothing that could be read is left may not stand for "none".
	const isEmptied = Array.isArray(rest) && rest.length === 0 && readField(key, saved).unreadable.length > 0;
	return Object.fromEntries(rest === undefined || isEmptied ? others : Object.entries({ ...saved, [key]: rest }));
}

function readField<K extends keyof Settings>(key: K, saved: Fields): { readonly value: Settings[K]; readonly unreadable: readonly UnreadablePart[] } {
	return Object.hasOwn(saved, key) ? FIELDS[key].read(saved[key], defaultSettings[key]) : { value: defaultSettings[key], unreadable: [] };
}

function merged<K extends keyof Settings>(key: K, saved: Fields, wanted: Partial<Settings>): unknown {
	const next = wanted[key];
	return next === undefined ? saved[key] : FIELDS[key].merge(next, Object.hasOwn(saved, key) ? saved[key] : undefined, defaultSettings[key]);
}

function messageOf(key: keyof Settings, part: UnreadablePart): string {
	const { place, value, right, isDoubled } = part;
	if (place === null) return unreadableWhole(key, right);
	if (typeof place === 'string') return unreadableNaming(key, { place, value, right });
	if (isDoubled) return doubledEntry(key, value);
	return key === 'tiers' || key === 'channels' ? flawedEntry(key, value, right) : unreadableEntry(key, value, right);
}
