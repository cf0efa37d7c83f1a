import { isLeftOut } from './contact-marker.ts';
import { linkOfNestedList } from './day-text.ts';
import { isInFolder, noteName } from './folder.ts';
import { plainName } from './property-names.ts';
import { defaultSettings, type ContactMarker, type Settings } from './settings.ts';
import { foldersOf, foldersWithPeople } from './survey-folders.ts';
import { MOST_EXAMPLES, type Offer, type SurveyNote } from './survey-note.ts';
import { contactPropertyTest, personTest } from './survey-person.ts';
import { surveyTemplates } from './survey-templates.ts';
import { meansPeople } from './survey-words.ts';
import { emptyOfPeople, type Emptied } from './survey-sub-folders.ts';
import { isTag, readTags } from './tags.ts';

/** What may make notes contacts: a folder, a tag, a property that says so. */
export type PlaceOffer =
	| (Offer & { readonly kind: 'folder'; readonly folder: string })
	| (Offer & { readonly kind: 'tag'; readonly tag: string })
	| (Offer & { readonly kind: 'marker'; readonly marker: ContactMarker });

/** A folder that may be left out. */
export interface LeftOutOffer extends Offer {
	readonly folder: string;
	/** It is left out already; holds templates by its name; or has no people in it, which matters only where a folder around it holds contacts. */
	readonly why: 'set' | 'templates' | 'no-people';
	/** The folders for contacts that it lies in; '' is the whole vault. */
	readonly within: readonly string[];
}

/** Where contacts may be, and what may be left out. */
export interface PlaceSurvey {
	readonly places: readonly PlaceOffer[];
	readonly leftOut: readonly LeftOutOffer[];
}

export interface PlaceOptions {
	readonly settings: Settings;
	/** Folders that the user has named besides those found. */
	readonly named: readonly string[];
	/** The folder that the app itself takes templates from; null: none. */
	readonly templatesFolder: string | null;
	/** Nobody has chosen yet: what was found is proposed. Else only what is set. */
	readonly isFirst: boolean;
}

/** Properties whose value says what kind of thing a note is about, by plainName. */
const KIND_KEYS = new Set(['type', 'types', 'category', 'categories', 'kind', 'class', 'fileclass', 'file-class', 'note-type', 'notetype', 'entity', 'is-a', 'supertag', 'typ', 'kategorie', 'tipo', 'categoria', 'soort']);
const FLAG_KEYS = new Set(['person', 'contact', 'is-person', 'is-contact']);
/** Tags and properties that may mean people do so where most of their notes look like it. */
const MOSTLY = 0.5;

/** Looks where contacts are. Into folders of templates only as far as people may be in them. */
export function surveyPlaces(all: readonly SurveyNote[], { settings, named, isFirst, templatesFolder }: PlaceOptions): PlaceSurvey {
	const given = settings.contactFolders.filter((folder) => !isUntouched(folder, settings));
	const { folders: templates, holdsPeople } = surveyTemplates(all, { known: templatesFolder, chosen: [...given, ...named], namings: settings.properties, isMarked: (note) => isMarked(note, settings) });
	// A folder of the defaults is nobody's choice.
	const kept = settings.leftOutFolders.filter((folder) => !(isFirst && defaultSettings.leftOutFolders.includes(folder) && holdsPeople(folder)));
	const isOut = (path: string): boolean => isLeftOut(path, { ...settings, leftOutFolders: kept }) || templates.some((folder) => isInFolder(path, folder));
	const notes = all.filter(({ path }) => !isOut(path));
	const isPerson = personTest(settings.properties);
	const likely = new Set(notes.filter(({ properties }) => isPerson(properties)));
	const folders = foldersOf(notes, likely);
	const found = foldersWithPeople(folders);
	const wanted = [...new Set([...settings.contactFolders, ...found.keys(), ...named])];
	const folderOffers = wanted.flatMap((folder): readonly PlaceOffer[] => {
		const { count, examples } = folders.get(folder) ?? { count: 0, examples: [] };
		const isSet = settings.contactFolders.includes(folder);
		if (count === 0 && isSet && isUntouched(folder, settings)) return [];
		return [{ kind: 'folder', id: `folder:${folder}`, folder, count, examples, isSet, isProposed: isSet || named.includes(folder) || (isFirst && found.get(folder) === true) }];
	});
	const places = [...folderOffers, ...tagOffers(notes, likely, settings, isFirst), ...markerOffers(notes, likely, settings, isFirst)];
	const people = new Set(notes.filter((note) => likely.has(note) || isMarked(note, settings)));
	const withoutPeople = emptyOfPeople(folderOffers.flatMap((offer) => (offer.kind === 'folder' ? [offer.folder] : [])), notes, { people, mayBePerson: doubtTest(settings), isWholeFound: found.has('') });
	return { places, leftOut: leftOutOffers(all, { templates, kept, withoutPeople, settings, isFirst }) };
}

/** Whether a tag or a property says that a note is about somebody. */
function isMarked({ properties }: SurveyNote, { contactTags, contactMarkers }: Settings): boolean {
	const tags = readTags(properties);
	return (
		tags.some((tag) => contactTags.some((wanted) => isTag(tag, wanted)) || tag.split('/').some((part) => meansPeople(part) === 'surely')) ||
		markersIn(properties).some((marker) => meaningOfMarker(marker) === 'surely' || isAmong(marker, contactMarkers))
	);
}

/** Tells whether a note may be about somebody, by any property of a contact, or a tag or kind that may mean people. */
function doubtTest({ properties: namings }: Settings): (note: SurveyNote) => boolean {
	const hasAny = contactPropertyTest(namings);
	return ({ properties }) => hasAny(properties) || readTags(properties).some((tag) => tag.split('/').some((part) => meansPeople(part) !== 'no')) || markersIn(properties).some((marker) => meaningOfMarker(marker) !== 'no');
}

/** A folder of the defaults, as long as nobody has chosen others. */
function isUntouched(folder: string, { contactFolders }: Settings): boolean {
	return contactFolders.length === defaultSettings.contactFolders.length && contactFolders.every((one, index) => one === defaultSettings.contactFolders[index]) && defaultSettings.contactFolders.includes(folder);
}

interface LeftOutOptions extends Omit<PlaceOptions, 'named' | 'templatesFolder'> {
	readonly templates: readonly string[];
	/** Of the folders that are left out already, those that go on being so. */
	readonly kept: readonly string[];
	readonly withoutPeople: readonly Emptied[];
}

function leftOutOffers(all: readonly SurveyNote[], { templates, kept, withoutPeople, settings, isFirst }: LeftOutOptions): readonly LeftOutOffer[] {
	const set = settings.leftOutFolders;
	const emptied = new Map(withoutPeople.map((one) => [one.folder, one]));
	const folders = [...new Set([...set, ...templates, ...emptied.keys()])];
	return folders.flatMap((folder): readonly LeftOutOffer[] => {
		const inside = all.filter(({ path }) => isInFolder(path, folder));
		const isSet = set.includes(folder);
		// What lies in a folder that is left out need not be told of, nor a folder of the defaults that is not there.
		if (inside.length === 0 || (!isSet && set.some((outer) => isInFolder(`${folder}/`, outer)))) return [];
		const isTemplates = templates.includes(folder);
		return [{ id: `leave:${folder}`, folder, why: isSet ? 'set' : isTemplates ? 'templates' : 'no-people', within: emptied.get(folder)?.within ?? [], count: inside.length, examples: examplesOf(inside), isSet, isProposed: isSet ? kept.includes(folder) : isFirst && (isTemplates || emptied.get(folder)?.isClear === true) }];
	});
}

function tagOffers(notes: readonly SurveyNote[], likely: ReadonlySet<SurveyNote>, { contactTags }: Settings, isFirst: boolean): readonly PlaceOffer[] {
	const found = new Map<string, string>();
	for (const { properties } of notes) {
		for (const tag of readTags(properties)) {
			const parts = tag.split('/');
			const at = parts.findIndex((part) => meansPeople(part) !== 'no');
			const wanted = parts.slice(0, at + 1).join('/');
			if (at !== -1 && !found.has(wanted.toLowerCase())) found.set(wanted.toLowerCase(), wanted);
		}
	}
	for (const tag of contactTags) found.set(tag.toLowerCase(), tag);
	return [...found.values()].flatMap((tag): readonly PlaceOffer[] => {
		const tagged = notes.filter(({ properties }) => readTags(properties).some((one) => isTag(one, tag)));
		const isSet = contactTags.some((one) => one.toLowerCase() === tag.toLowerCase());
		if (tagged.length === 0) return [];
		return [{ kind: 'tag', id: `tag:${tag.toLowerCase()}`, tag, count: tagged.length, examples: examplesOf(tagged), isSet, isProposed: isSet || (isFirst && isLikely(meansPeople(tag), tagged, likely)) }];
	});
}

function markerOffers(notes: readonly SurveyNote[], likely: ReadonlySet<SurveyNote>, { contactMarkers }: Settings, isFirst: boolean): readonly PlaceOffer[] {
	const found = new Map<string, { readonly marker: ContactMarker; readonly notes: SurveyNote[] }>();
	const isSetMarker = (marker: ContactMarker): boolean => isAmong(marker, contactMarkers);
	for (const note of notes) {
		for (const marker of markersIn(note.properties)) {
			if (meaningOfMarker(marker) === 'no' && !isSetMarker(marker)) continue;
			const id = `marker:${marker.property.toLowerCase()}:${marker.value.toLowerCase()}`;
			const known = found.get(id);
			if (known === undefined) found.set(id, { marker, notes: [note] });
			else if (known.notes[known.notes.length - 1] !== note) known.notes.push(note);
		}
	}
	return [...found].map(([id, { marker, notes: marked }]): PlaceOffer => {
		const isSet = isSetMarker(marker);
		return { kind: 'marker', id, marker, count: marked.length, examples: examplesOf(marked), isSet, isProposed: isSet || (isFirst && isLikely(meaningOfMarker(marker), marked, likely)) };
	});
}

function isAmong({ property, value }: ContactMarker, markers: readonly ContactMarker[]): boolean {
	return markers.some((one) => one.property.toLowerCase() === property.toLowerCase() && one.value.toLowerCase() === value.toLowerCase());
}

/** What a note's properties may say it is, in the spelling in which a marker finds it. */
function markersIn(properties: Readonly<Record<string, unknown>>): readonly ContactMarker[] {
	return Object.entries(properties).flatMap(([property, value]) => textsOf(value).map((text) => ({ property, value: text.trim() })).filter((marker) => marker.value !== ''));
}

function meaningOfMarker({ property, value }: ContactMarker): ReturnType<typeof meansPeople> {
	const key = plainName(property);
	if (FLAG_KEYS.has(key)) return value.toLowerCase() === 'true' ? 'surely' : 'no';
	return KIND_KEYS.has(key) ? meansPeople(value) : 'no';
}

/** Texts and flags, in lists as well; of an unquoted link what stands between its brackets. */
function textsOf(value: unknown): readonly string[] {
	if (typeof value === 'string' || typeof value === 'boolean') return [String(value)];
	if (!Array.isArray(value)) return [];
	const link = linkOfNestedList(value);
	return link === null ? value.flatMap((one) => (Array.isArray(one) && one.length > 1 ? [] : textsOf(one))) : [link.slice(2, -2)];
}

function isLikely(meaning: ReturnType<typeof meansPeople>, notes: readonly SurveyNote[], likely: ReadonlySet<SurveyNote>): boolean {
	return meaning === 'surely' || notes.filter((note) => likely.has(note)).length >= notes.length * MOSTLY;
}

function examplesOf(notes: readonly SurveyNote[]): readonly string[] {
	return notes.slice(0, MOST_EXAMPLES).map(({ path }) => noteName(path));
}
