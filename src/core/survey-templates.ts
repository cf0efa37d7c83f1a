import { folderOf, isInFolder, noteName } from './folder.ts';
import type { PropertyNamings } from './property-names.ts';
import { foldersOf, foldersWithPeople } from './survey-folders.ts';
import type { SurveyNote } from './survey-note.ts';
import { contactPropertyTest, personTest } from './survey-person.ts';
import { meansPeople, meansTemplates } from './survey-words.ts';

/** Looks into folders of templates: people may be among them. */
export interface TemplateSurvey {
	/** The topmost folders that hold templates, by their names or since the app takes them from there, and no folder of people. */
	readonly folders: readonly string[];
	/** Whether people are in a folder that was taken for one of templates. */
	readonly holdsPeople: (folder: string) => boolean;
}

interface Options {
	/** The folder that the app itself takes templates from; null: none. */
	readonly known: string | null;
	/** Folders that the user says hold people. */
	readonly chosen: readonly string[];
	readonly namings: PropertyNamings;
	/** Whether a note says otherwise than by its properties' names that it is about somebody. */
	readonly isMarked: (note: SurveyNote) => boolean;
}

/** So many people are no examples. */
const SOME = 3;
/** Marks that a template has in place of what is filled in. */
const PLACEHOLDER = /\{\{|<%/;

export function surveyTemplates(notes: readonly SurveyNote[], { known, chosen, namings, isMarked }: Options): TemplateSurvey {
	const isTemplate = templateTest(namings);
	const isPerson = personTest(namings);
	const holdsPeople = (folder: string): boolean => {
		if (chosen.some((one) => one === folder || isInFolder(one, folder))) return true;
		const others = notes.filter((note) => isInFolder(note.path, folder) && !isTemplate(note));
		const people = new Set(others.filter((note) => isMarked(note) || isPerson(filledOf(note.properties))));
		return people.size >= SOME || [...foldersWithPeople(foldersOf(others, people)).keys()].some((found) => found === folder || isInFolder(found, folder));
	};
	const all = [...new Set(notes.map(({ path }) => folderOf(path)))];
	const candidates = topmost([...all.flatMap((folder) => namedAround(folder)), ...(known === null ? [] : [known])]);
	const folders = candidates.flatMap((folder): readonly string[] => {
		if (!holdsPeople(folder)) return [folder];
		const below = [...new Set(all.flatMap((one) => foldersBetween(folder, one)))];
		const isOfTemplates = (one: string): boolean => (meansTemplates(one) ? !holdsPeople(one) : notes.every((note) => !isInFolder(note.path, one) || isTemplate(note)));
		return topmost(below.filter(isOfTemplates));
	});
	return { folders, holdsPeople };
}

/** The topmost folder around this one, or itself, that is called by templates. */
function namedAround(folder: string): readonly string[] {
	const parts = folder.split('/');
	const at = parts.findIndex(meansTemplates);
	return folder === '' || at === -1 ? [] : [parts.slice(0, at + 1).join('/')];
}

/** A folder within another, and the folders between the two. */
function foldersBetween(outer: string, folder: string): readonly string[] {
	return isInFolder(folder, outer) && folder !== outer ? [...foldersBetween(outer, folderOf(folder)), folder] : [];
}

/** Those that lie in no other of them: one within another is left out with it. */
function topmost(folders: readonly string[]): readonly string[] {
	const each = [...new Set(folders)];
	return each.filter((inner) => !each.some((outer) => outer !== inner && isInFolder(inner, outer)));
}

/**
 * Whether a note is most likely a template: it has marks to be filled in; what it says of a person is blank; it is called as a kind of note is; or it says
 * nothing at all and lies among templates by the name of the folder.
 */
function templateTest(namings: PropertyNamings): (note: SurveyNote) => boolean {
	const hasAny = contactPropertyTest(namings);
	return ({ path, properties }) => {
		const [name, values] = [noteName(path), Object.values(properties)];
		if (meansPeople(name) !== 'no' || name.split(/[\s_-]+/).some(meansTemplates) || values.some(holdsPlaceholder)) return true;
		return values.length === 0 ? namedAround(folderOf(path)).length > 0 : hasAny(properties) && !hasAny(filledOf(properties));
	};
}

function filledOf(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	return Object.fromEntries(Object.entries(properties).filter(([, value]) => !isBlank(value) && !holdsPlaceholder(value)));
}

function isBlank(value: unknown): boolean {
	if (Array.isArray(value)) return value.every(isBlank);
	return value === null || value === undefined || value === false || (typeof value === 'string' && value.trim() === '');
}

function holdsPlaceholder(value: unknown): boolean {
	if (Array.isArray(value)) return value.some(holdsPlaceholder);
	return typeof value === 'string' && PLACEHOLDER.test(value);
}
