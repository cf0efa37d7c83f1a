import type { Settings } from '../core/settings.ts';

/** What is said of saved settings that cannot be read, or of which one contradicts another. */

/** What each setting should be, to follow on "should be". */
export const RIGHT: Readonly<Record<keyof Settings, string>> = {
	contactFolders: 'a list of folders',
	contactTags: 'a list of tags',
	contactMarkers: 'a list of a property and its value',
	leftOutFolders: 'a list of folders, none of them the whole vault',
	newContactFolder: 'a folder or null',
	newContactTemplate: 'the path of a note, or null',
	ownNames: 'a list of names',
	ownEmails: 'a list of e-mail addresses',
	properties: 'a name, and names that are read too, for each property',
	dayOrder: 'day-first, month-first or null',
	tiers: 'a list of tiers with different keys',
	channels: 'a list of channels with different names',
	touchHeadings: 'a list of headings',
	promiseHeading: 'a heading',
	firstFollowUpDays: 'a number of days up to 365',
	freshMeetingDays: 'a number of days up to 365',
	occasionNoticeDays: 'a number of days up to 60',
	oldPromiseDays: 'a number of days, or null',
	minutesAWeek: 'a number of minutes',
	minutesPerContact: 'a number of minutes',
	awayUntil: 'a day as YYYY-MM-DD, or null',
	tierLabels: 'name or key',
	statusBar: 'true or false',
	tickLogsTouch: 'true or false',
};

/** What the naming of one property should be. */
export const RIGHT_NAMING = 'a name, and a list of names that are read too';

/* What is wrong with a tier and with a channel: phrases that stand side by side with commas between them. */
export const NO_TIER_AT_ALL = 'a tier has a key, a name, a cadence and places';
export const TIER_FLAWS = {
	key: 'its key should be a text of one line',
	name: 'its name should be a text of one line',
	cadence: 'its cadence should be as 6 weeks, 3 months or 1 year',
	places: 'its places should be a whole number',
	occasions: 'its occasions should be true or false',
	alsoMeans: 'its alsoMeans should be a list of texts',
} as const;
export const tierColorFlaw = (colors: readonly string[]): string => `its color should be one of ${colors.join(', ')}, or null`;
export const NO_CHANNEL_AT_ALL = 'a channel has a name and a weight';
export const CHANNEL_FLAWS = {
	name: 'its name should be a text of one line without colons, brackets and long dashes',
	weight: 'its weight should be full or light',
	icon: 'its icon should be the name of an icon, or null',
} as const;

export const NO_OBJECT = 'The settings are not an object; the defaults are used.';

export function unreadableWhole(key: string, right: string): string {
	return `The setting "${key}" cannot be read; it should be ${right}. The default is used.`;
}

/** `place`: the name of the property of ours. */
export function unreadableNaming(key: string, { place, value, right }: { readonly place: string; readonly value: string; readonly right: string }): string {
	return `The setting "${key}" has a "${place}" that cannot be read (${value}); it should be ${right}. The default is used for it.`;
}

export function doubledEntry(key: string, value: string): string {
	return `The setting "${key}" has an entry twice (${value}); the first counts.`;
}

/** `flaws`: what is wrong with it, as TIER_FLAWS or CHANNEL_FLAWS say it. */
export function flawedEntry(key: string, value: string, flaws: string): string {
	return `The setting "${key}" has an entry that cannot be read (${value}): ${flaws}. It is left out.`;
}

export function unreadableEntry(key: string, value: string, right: string): string {
	return `The setting "${key}" has an entry that cannot be read (${value}); the setting should be ${right}. The entry is left out.`;
}

/** One list of folders takes away what the other gives. */
export function contactFolderLeftOut(folder: string, by: string): string {
	return `The folder "${folder}" of the setting "contactFolders" is left out by "${by}" of the setting "leftOutFolders", so that no note in it is a contact. Take it from one of the two.`;
}

/** Said of a change that would not be what is read afterwards, because of an entry that stands in the same list. */
export function dropEntryFirst(key: string, value: string): string {
	return `The setting "${key}" has an entry that cannot be read or stands there twice (${value}). With it your change would not stay: drop it first, at the top of the settings.`;
}
