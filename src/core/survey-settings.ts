import type { DayOrder } from './day-text.ts';
import { plainName, type PropertyName, type PropertyNamings } from './property-names.ts';
import { defaultSettings, type ContactMarker, type Settings } from './settings.ts';
import { withTierValues, type TierMeaning } from './survey-tier-names.ts';

/** What to add to a list and what to take from it. */
export interface ListChange<T> {
	readonly added: readonly T[];
	readonly removed: readonly T[];
}

/** What the answers change: only that is written, over whatever the settings are at that moment. */
export interface SurveyChange {
	readonly contactFolders: ListChange<string>;
	readonly contactTags: ListChange<string>;
	readonly contactMarkers: ListChange<ContactMarker>;
	readonly leftOutFolders: ListChange<string>;
	/** Keys that are to be read as well. */
	readonly keys: ReadonlyArray<{ readonly property: PropertyName; readonly key: string }>;
	/** Keys that are written from now on: what the notes have. */
	readonly names: ReadonlyArray<{ readonly property: PropertyName; readonly key: string }>;
	/** What values of the tier property are to mean, the most frequent first. */
	readonly tierValues: readonly TierMeaning[];
	/** Undefined: as it is. */
	readonly dayOrder: DayOrder | undefined;
	readonly oldPromiseDays: number | null | undefined;
	/** Folders of the defaults that are not in this vault, and give way to those that are. */
	readonly missingDefaults: readonly string[];
}

/** The settings that become others, and no more than these: what the user has set besides stays. */
export function changedSettings(change: SurveyChange, settings: Settings): Partial<Settings> {
	const contactFolders = changedFolders(change, settings.contactFolders);
	const tiers = withTierValues(settings.tiers, change.tierValues);
	const all: Partial<Settings> = {
		contactFolders,
		contactTags: changedList(change.contactTags, settings.contactTags, (tag) => tag.toLowerCase()),
		contactMarkers: changedList(change.contactMarkers, settings.contactMarkers, ({ property, value }) => `${property}\n${value}`.toLowerCase()),
		leftOutFolders: changedList(change.leftOutFolders, settings.leftOutFolders, (folder) => folder),
		properties: withNames(withKeys(settings.properties, change.keys), change.names),
		tiers,
		...(change.dayOrder === undefined ? {} : { dayOrder: change.dayOrder }),
		...(change.oldPromiseDays === undefined ? {} : { oldPromiseDays: change.oldPromiseDays }),
	};
	return Object.fromEntries(Object.entries(all).filter(([key, value]) => settings[key as keyof Settings] !== value));
}

/** A default that nobody has chosen and that is not in the vault gives way: new contacts would be put into it. */
function changedFolders({ contactFolders, missingDefaults }: SurveyChange, folders: readonly string[]): readonly string[] {
	const changed = changedList(contactFolders, folders, (folder) => folder);
	const isDefault = folders.length === defaultSettings.contactFolders.length && folders.every((folder, index) => folder === defaultSettings.contactFolders[index]);
	if (!isDefault || contactFolders.added.length === 0) return changed;
	return changed.filter((folder) => !missingDefaults.includes(folder));
}

/** The same list where nothing changes. */
function changedList<T>({ added, removed }: ListChange<T>, list: readonly T[], keyOf: (item: T) => string): readonly T[] {
	const gone = new Set(removed.map(keyOf));
	const kept = list.filter((item) => !gone.has(keyOf(item)));
	const there = new Set(kept.map(keyOf));
	const fresh = added.filter((item) => !there.has(keyOf(item)));
	return kept.length === list.length && fresh.length === 0 ? list : [...kept, ...fresh];
}

function withKeys(namings: PropertyNamings, keys: SurveyChange['keys']): PropertyNamings {
	return keys.reduce((changed, { property, key }): PropertyNamings => {
		const { name, alsoRead } = changed[property];
		const isRead = [name, ...alsoRead].some((one) => plainName(one) === plainName(key));
		return isRead ? changed : { ...changed, [property]: { name, alsoRead: [...alsoRead, key] } };
	}, namings);
}

/** What was written before is read still. */
function withNames(namings: PropertyNamings, names: SurveyChange['names']): PropertyNamings {
	return names.reduce((changed, { property, key }): PropertyNamings => {
		const { name, alsoRead } = changed[property];
		return name === key ? changed : { ...changed, [property]: { name: key, alsoRead: [name, ...alsoRead].filter((one) => plainName(one) !== plainName(key)) } };
	}, namings);
}
