import { formatCadence, readCadence } from './cadence.ts';
import { parseDay, type Day } from './day.ts';
import type { DayOrder } from './day-text.ts';
import { PROPERTIES, type PropertyName, type PropertyNaming, type PropertyNamings } from './property-names.ts';
import { defaultSettings, type ContactMarker, type Settings } from './settings.ts';
import type { Tier } from './tier.ts';
import type { Channel } from './touch.ts';

/** Settings, and a sentence for each saved value that cannot be read; its default stands in for it. */
export interface SettingsReading {
	readonly settings: Settings;
	readonly problems: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;
/** The value of a field, or undefined if it is not of the right form. */
type Shape<T> = (value: unknown) => T | undefined;

/** Settings from whatever was saved: null, an older file, a file changed by hand. What is not there has its default. */
export function readSettings(saved: unknown): SettingsReading {
	if (saved === null || saved === undefined) return { settings: defaultSettings, problems: [] };
	if (!isFields(saved)) return { settings: defaultSettings, problems: ['The settings are not an object; the defaults are used.'] };
	const problems: string[] = [];
	const field = <K extends keyof Settings>(key: K, shape: Shape<Settings[K]>, right: string): Settings[K] => {
		if (!Object.hasOwn(saved, key)) return defaultSettings[key];
		const value = shape(saved[key]);
		if (value !== undefined) return value;
		problems.push(`The setting "${key}" cannot be read; it should be ${right}. The default is used.`);
		return defaultSettings[key];
	};
	const settings: Settings = {
		contactFolders: field('contactFolders', folders, 'a list of folders'),
		contactTags: field('contactTags', tags, 'a list of tags'),
		contactMarkers: field('contactMarkers', listOf(marker), 'a list of a property and its value'),
		leftOutFolders: field('leftOutFolders', folders, 'a list of folders'),
		newContactFolder: field('newContactFolder', folderOrNull, 'a folder or null'),
		ownNames: field('ownNames', listOf(text), 'a list of names'),
		ownEmails: field('ownEmails', listOf(text), 'a list of e-mail addresses'),
		properties: field('properties', namings, 'a name, and names that are read too, for each property'),
		dayOrder: field('dayOrder', dayOrder, 'day-first, month-first or null'),
		tiers: field('tiers', uniqueTiers, 'a list of tiers with different keys'),
		channels: field('channels', uniqueChannels, 'a list of channels with different names'),
		touchHeadings: field('touchHeadings', some(listOf(heading)), 'a list of headings'),
		promiseHeading: field('promiseHeading', heading, 'a heading'),
		firstFollowUpDays: field('firstFollowUpDays', wholeNumber(0, 365), 'a number of days up to 365'),
		freshMeetingDays: field('freshMeetingDays', wholeNumber(0, 365), 'a number of days up to 365'),
		occasionNoticeDays: field('occasionNoticeDays', wholeNumber(0, 60), 'a number of days up to 60'),
		oldPromiseDays: field('oldPromiseDays', (value) => (value === null ? null : wholeNumber(1, 36500)(value)), 'a number of days, or null'),
		minutesAWeek: field('minutesAWeek', wholeNumber(1, 10_000), 'a number of minutes'),
		minutesPerContact: field('minutesPerContact', wholeNumber(1, 600), 'a number of minutes'),
		awayUntil: field('awayUntil', dayOrNull, 'a day as YYYY-MM-DD, or null'),
		tierLabels: field('tierLabels', (value) => (value === 'name' || value === 'key' ? value : undefined), 'name or key'),
	};
	return { settings, problems };
}

/** Settings in the form in which they are saved: JSON in which a cadence is text. */
export function settingsToSave(settings: Settings): Readonly<Record<string, unknown>> {
	return { ...settings, tiers: settings.tiers.map((tier) => ({ ...tier, cadence: formatCadence(tier.cadence) })) };
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text: Shape<string> = (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
/** A heading as it is called, without the marks that make it one. */
const heading: Shape<string> = (value) => {
	const name = text(text(value)?.replace(/^#{1,6}(?=\s)/, ''));
	return name === undefined || /[\r\n]/.test(name) ? undefined : name;
};
const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
	return (value) => {
		if (!Array.isArray(value)) return undefined;
		const items = value.map(shape).filter((item): item is T & {} => item !== undefined);
		return items.length === value.length ? items : undefined;
	};
}

function some<T>(shape: Shape<readonly T[]>): Shape<readonly T[]> {
	return (value) => {
		const items = shape(value);
		return items === undefined || items.length === 0 ? undefined : items;
	};
}

function wholeNumber(least: number, most: number): Shape<number> {
	return (value) => (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined);
}

const folder: Shape<string> = (value) => (typeof value === 'string' ? value.trim().replace(/^\/+|\/+$/g, '') : undefined);
const folders: Shape<readonly string[]> = listOf(folder);
const folderOrNull: Shape<string | null> = (value) => (value === null ? null : folder(value));
/** Null and a blank are none. */
const dayOrNull: Shape<Day | null> = (value) => (value === null || value === '' ? null : (typeof value === 'string' ? (parseDay(value.trim()) ?? undefined) : undefined));
const tags: Shape<readonly string[]> = listOf((value) => text(text(value)?.replace(/^#+/, '')));
const dayOrder: Shape<DayOrder> = (value) => (value === null || value === 'day-first' || value === 'month-first' ? value : undefined);

const marker: Shape<ContactMarker> = (value) => {
	if (!isFields(value)) return undefined;
	const [property, means] = [text(value['property']), text(value['value'])];
	return property === undefined || means === undefined ? undefined : { property, value: means };
};

const channel: Shape<Channel> = (value) => {
	if (!isFields(value)) return undefined;
	const [name, weight] = [text(value['name']), value['weight']];
	// A name with these would not read back from the line of a touch.
	if (name === undefined || /[:()—–\n]/.test(name)) return undefined;
	return weight === 'full' || weight === 'light' ? { name, weight } : undefined;
};

const uniqueChannels: Shape<readonly Channel[]> = (value) => {
	const channels = some(listOf(channel))(value);
	const names = new Set(channels?.map(({ name }) => name.toLowerCase()));
	return channels === undefined || names.size < channels.length ? undefined : channels;
};

/** What else means a tier may be a number, as it may in a note. */
const meanings: Shape<readonly string[]> = (value) => (value === undefined ? [] : listOf((one) => text(typeof one === 'number' ? String(one) : one))(value));

const tier: Shape<Tier> = (value) => {
	if (!isFields(value)) return undefined;
	const [key, name] = [text(value['key']), text(value['name'])];
	const cadence = readCadence(value['cadence']);
	const places = wholeNumber(0, 100_000)(value['places']);
	const [occasions, alsoMeans] = [value['occasions'] === undefined ? false : flag(value['occasions']), meanings(value['alsoMeans'])];
	if (key === undefined || name === undefined || places === undefined || occasions === undefined || alsoMeans === undefined) return undefined;
	return cadence.kind !== 'read' || cadence.value === 'never' ? undefined : { key, name, cadence: cadence.value, places, occasions, alsoMeans };
};

const uniqueTiers: Shape<readonly Tier[]> = (value) => {
	const tiers = listOf(tier)(value);
	const keys = new Set(tiers?.map(({ key }) => key.toLowerCase()));
	return tiers === undefined || keys.size < tiers.length ? undefined : tiers;
};

const namings: Shape<PropertyNamings> = (value) => {
	if (!isFields(value)) return undefined;
	const read = PROPERTIES.map((property): readonly [PropertyName, PropertyNaming | undefined] => [property, naming(property, value[property])]);
	return read.some(([, one]) => one === undefined) ? undefined : (Object.fromEntries(read) as unknown as PropertyNamings);
};

function naming(property: PropertyName, value: unknown): PropertyNaming | undefined {
	if (value === undefined) return defaultSettings.properties[property];
	if (!isFields(value)) return undefined;
	const name = text(value['name']);
	const alsoRead = value['alsoRead'] === undefined ? defaultSettings.properties[property].alsoRead : listOf(text)(value['alsoRead']);
	return name === undefined || alsoRead === undefined ? undefined : { name, alsoRead };
}
