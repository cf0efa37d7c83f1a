import { isConflictCopy } from './conflict-copy.ts';
import { isContact } from './contact-marker.ts';
import type { DayOrder } from './day-text.ts';
import { isInFolder } from './folder.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { surveyDayOrder, type DayOrderSurvey } from './survey-day-order.ts';
import { keysToWrite, surveyKeys, type KeySurvey } from './survey-keys.ts';
import { holds, type Offer, type SurveyNote } from './survey-note.ts';
import { surveyPlaces, type LeftOutOffer, type PlaceOffer, type PlaceSurvey } from './survey-places.ts';
import { changedSettings, type ListChange, type SurveyChange } from './survey-settings.ts';
import { surveyTiers, tierMeant, type TierValue } from './survey-tiers.ts';

/** What first run looks at. */
export interface SurveySource {
	readonly notes: readonly SurveyNote[];
	/** Whether the vault has a folder, be it empty. */
	readonly hasFolder: (folder: string) => boolean;
	/** The folder that the app itself takes templates from; null: none. */
	readonly templatesFolder?: string | null;
	/** The settings to begin with. */
	readonly settings: Settings;
}

/** What the user has said so far, besides what is proposed. */
export interface SurveyAnswers {
	/** Offers that hold or do not, by their ids. */
	readonly ticks: ReadonlyMap<string, boolean>;
	/** Keys of tiers by TierValue.id; null: none of them. */
	readonly tiers: ReadonlyMap<string, string | null>;
	/** Folders that were named besides those found; '' is the whole vault. */
	readonly named: readonly string[];
	/** Undefined: as proposed. */
	readonly dayOrder: DayOrder | undefined;
	readonly oldPromiseDays: number | null | undefined;
}

export const noAnswers: SurveyAnswers = { ticks: new Map(), tiers: new Map(), named: [], dayOrder: undefined, oldPromiseDays: undefined };

/** What is asked, with what holds by these answers, and the settings that come of it. */
export interface Survey {
	readonly places: readonly PlaceOffer[];
	readonly leftOut: readonly LeftOutOffer[];
	readonly keys: KeySurvey;
	/** What each value means by now stands in `tierOf`. */
	readonly tierValues: readonly TierValue[];
	readonly tierOf: ReadonlyMap<string, string | null>;
	/** Null: no day is ambiguous. */
	readonly days: DayOrderSurvey | null;
	readonly dayOrder: DayOrder;
	readonly change: SurveyChange;
	readonly settings: Settings;
	/** How many notes there are, and how many of them would be contacts. */
	readonly noteCount: number;
	readonly contactCount: number;
	/** The folder that makes contacts of most of the vault, whatever they look like: '' is the whole vault, another was named by hand. Null: there is none. */
	readonly sweeping: string | null;
}

/** Whether nobody has said where contacts are or how they are written: what is found may then be proposed. */
export function isUnset({ contactFolders, contactTags, contactMarkers, properties, tiers }: Settings): boolean {
	const given = { contactFolders, contactTags, contactMarkers, properties, tiers };
	return Object.entries(given).every(([key, value]) => JSON.stringify(value) === JSON.stringify(defaultSettings[key as keyof Settings]));
}

/** Looks where contacts are; the same as long as no other folder is named. */
export function placesOf({ notes, settings, templatesFolder = null }: SurveySource, named: readonly string[]): PlaceSurvey {
	return surveyPlaces(notes.filter(isOneOfItsOwn), { settings, named, isFirst: isUnset(settings), templatesFolder });
}

/** Works out what to ask and what the answers come to. Each question is about the contacts that the answers before it make. */
export function surveyOf(source: SurveySource, answers: SurveyAnswers, found: PlaceSurvey = placesOf(source, answers.named)): Survey {
	const { settings: start } = source;
	const notes = source.notes.filter(isOneOfItsOwn);
	const isFirst = isUnset(start);
	const { places } = found;
	const chosen = places.flatMap((place) => (place.kind === 'folder' && holds(place, answers.ticks) ? [place.folder] : []));
	const leftOut = leftOutFor(found.leftOut, chosen);
	const placed: SurveyChange = { ...noChange, ...placeChanges(places, answers), leftOutFolders: listChange(leftOut, answers, ({ folder }) => folder), missingDefaults: start.contactFolders.filter((folder) => !source.hasFolder(folder)) };
	const atPlaces = applied(placed, start);
	const contacts = notes.filter(({ path, properties }) => isContact(path, properties, atPlaces));
	const keys = surveyKeys(contacts, start, isFirst);
	const accepted = keys.offered.filter((offer) => holds(offer, answers.ticks));
	const read: SurveyChange = { ...placed, keys: accepted.map(({ property, key }) => ({ property, key })), names: isFirst ? keysToWrite(keys.read, accepted, start) : [] };
	const withKeys = applied(read, start);
	const tierValues = surveyTiers(contacts, withKeys);
	const tierOf = new Map(tierValues.map((value) => [value.id, tierMeant(value, answers.tiers.get(value.id), isFirst)]));
	const days = surveyDayOrder(contacts, withKeys);
	const dayOrder = answers.dayOrder !== undefined ? answers.dayOrder : (start.dayOrder ?? (isFirst ? (days?.proposal ?? null) : null));
	const change: SurveyChange = {
		...read,
		tierValues: tierValues.flatMap(({ id, value }) => {
			const tier = tierOf.get(id) ?? null;
			return tier === null ? [] : [{ value, tier }];
		}),
		dayOrder: days === null || dayOrder === start.dayOrder ? undefined : dayOrder,
		oldPromiseDays: answers.oldPromiseDays,
	};
	return { places, leftOut, keys, tierValues, tierOf, days, dayOrder, change, settings: applied(change, start), noteCount: notes.length, contactCount: contacts.length, sweeping: sweepingFolder(places, chosen, answers.named, notes.length) };
}

/** A copy that a sync made is no second person. */
function isOneOfItsOwn({ path }: SurveyNote): boolean {
	return !isConflictCopy(path);
}

/** Fewer notes are told by their number alone. */
const MANY = 100;

function sweepingFolder(places: readonly PlaceOffer[], chosen: readonly string[], named: readonly string[], noteCount: number): string | null {
	if (chosen.includes('')) return '';
	const isMostOf = (folder: string): boolean => places.some((place) => place.kind === 'folder' && place.folder === folder && place.count >= MANY && place.count * 2 > noteCount);
	return named.find((folder) => chosen.includes(folder) && isMostOf(folder)) ?? null;
}

/** What matters with these folders for contacts, and hides none of them. */
function leftOutFor(offers: readonly LeftOutOffer[], chosen: readonly string[]): readonly LeftOutOffer[] {
	return offers.filter(({ folder, why, within, isSet }) => {
		const hidesOne = chosen.some((one) => one === folder || isInFolder(one, folder));
		return (isSet || !hidesOne) && (why !== 'no-people' || within.some((outer) => chosen.includes(outer)));
	});
}

const nothing: ListChange<never> = { added: [], removed: [] };
const noChange: SurveyChange = { contactFolders: nothing, contactTags: nothing, contactMarkers: nothing, leftOutFolders: nothing, keys: [], names: [], tierValues: [], dayOrder: undefined, oldPromiseDays: undefined, missingDefaults: [] };

function applied(change: SurveyChange, settings: Settings): Settings {
	return { ...settings, ...changedSettings(change, settings) };
}

function placeChanges(places: readonly PlaceOffer[], answers: SurveyAnswers): Pick<SurveyChange, 'contactFolders' | 'contactTags' | 'contactMarkers'> {
	return {
		contactFolders: listChange(places.filter((place) => place.kind === 'folder'), answers, ({ folder }) => folder),
		contactTags: listChange(places.filter((place) => place.kind === 'tag'), answers, ({ tag }) => tag),
		contactMarkers: listChange(places.filter((place) => place.kind === 'marker'), answers, ({ marker }) => marker),
	};
}

function listChange<O extends Offer, T>(offers: readonly O[], { ticks }: SurveyAnswers, itemOf: (offer: O) => T): ListChange<T> {
	return {
		added: offers.filter((offer) => !offer.isSet && holds(offer, ticks)).map(itemOf),
		removed: offers.filter((offer) => offer.isSet && !holds(offer, ticks)).map(itemOf),
	};
}
