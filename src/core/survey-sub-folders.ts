import { folderOf, isInFolder, noteName } from './folder.ts';
import { foldersOf } from './survey-folders.ts';
import { couldBeSomebody, hasDayInName } from './survey-name.ts';
import type { SurveyNote } from './survey-note.ts';
import { meansOthers, meansPeople } from './survey-words.ts';

/** A folder within a folder of people that has next to none. */
interface SubFolder {
	readonly folder: string;
	/** It tells that it holds something else, and not one note in it may be about a person, so that it is better left out. */
	readonly isClear: boolean;
}

/** A folder in which next to nobody is, the folders for contacts that it lies in, and whether it is most likely something else. */
export interface Emptied {
	readonly folder: string;
	readonly within: readonly string[];
	readonly isClear: boolean;
}

interface Count {
	notes: number;
	people: number;
	/** Notes with a day in their name, and those that may be about a person. */
	dated: number;
	doubtful: number;
}

interface Options {
	/** Notes that say in any way that they are about somebody. */
	readonly people: ReadonlySet<SurveyNote>;
	/** Whether a note's properties leave that open. */
	readonly mayBePerson: (note: SurveyNote) => boolean;
	readonly isWholeFound: boolean;
}

/** A folder and what is in it. */
type Counted = readonly [string, Count];

/** A folder with a smaller share of people has none, for all that matters. */
const FEW = 0.1;
const MOSTLY = 0.5;
/** A list of more would be read by nobody. */
const MOST_OFFERED = 10;

/** Folders without people at the top of the vault, and within the folders that may hold contacts. */
export function emptyOfPeople(outers: readonly string[], notes: readonly SurveyNote[], options: Options): readonly Emptied[] {
	const { people, isWholeFound } = options;
	const top = [...foldersOf(notes, people)].filter(([folder, { count, people: some }]) => folder !== '' && !folder.includes('/') && some < count * FEW);
	const found = new Map(top.map(([folder, { people: some }]): [string, Emptied] => [folder, { folder, within: [''], isClear: isWholeFound && some === 0 && !isFullOfNames(folder, notes) }]));
	for (const outer of outers.filter((folder) => folder !== '')) {
		for (const { folder, isClear } of subFoldersWithoutPeople(outer, notes, options)) {
			const known = found.get(folder);
			found.set(folder, { folder, within: [...(known?.within ?? []), outer], isClear: isClear && known?.isClear !== false });
		}
	}
	return [...found.values()];
}

/** Whether most notes of a folder are called as people might be. */
function isFullOfNames(folder: string, notes: readonly SurveyNote[]): boolean {
	const names = notes.filter(({ path }) => isInFolder(path, folder)).map(({ path }) => noteName(path));
	return names.filter((name) => !hasDayInName(name) && couldBeSomebody(name)).length >= names.length * MOSTLY;
}

/**
 * The topmost folders within a folder of people that hold something else, as meetings do, the fullest first: where next to nobody is in them, and they differ
 * from the rest, are called by what they hold, or hold notes with days in their names.
 */
function subFoldersWithoutPeople(outer: string, notes: readonly SurveyNote[], options: Options): readonly SubFolder[] {
	const counts = countIn(outer, notes, options);
	const bare = [...counts].filter(([folder, counted]) => folder !== outer && isBare(folder, counted)).sort(([a], [b]) => a.length - b.length);
	const whole = counts.get(outer) ?? nobody();
	const without = (of: keyof Count): number => topmost(bare).reduce((left, [, counted]) => left - counted[of], whole[of]);
	const hasPeople = without('people') > 0 && without('people') >= without('notes') * MOSTLY;
	const tells = ([folder, { dated, notes: all }]: Counted): boolean => meansOthers(folder) || dated >= all * MOSTLY;
	const offered = topmost(bare.filter((one) => hasPeople || tells(one))).sort(([, a], [, b]) => b.notes - a.notes);
	return offered.slice(0, MOST_OFFERED).map((one): SubFolder => {
		const [folder, { people: some, doubtful }] = one;
		return { folder, isClear: some === 0 && doubtful === 0 && tells(one) };
	});
}

/** Those that lie in no other of them; the outer ones come first. */
function topmost(folders: readonly Counted[]): Counted[] {
	const found: Counted[] = [];
	for (const one of folders) {
		if (!found.some(([above]) => isInFolder(one[0], above))) found.push(one);
	}
	return found;
}

function isBare(folder: string, { notes, people }: Count): boolean {
	return meansPeople(folder) === 'no' && people < notes * FEW;
}

function countIn(outer: string, notes: readonly SurveyNote[], { people, mayBePerson }: Options): ReadonlyMap<string, Count> {
	const counts = new Map<string, Count>();
	for (const note of notes) {
		if (!isInFolder(note.path, outer)) continue;
		const name = noteName(note.path);
		// A note that is called like its folder is what the folder is about.
		const isAboutSomebody = Number(people.has(note) || name === noteName(folderOf(note.path)));
		const isDated = Number(hasDayInName(name));
		const isDoubtful = Number(mayBePerson(note) || (isDated === 0 && couldBeSomebody(name)));
		for (let folder = folderOf(note.path); ; folder = folderOf(folder)) {
			const counted = counts.get(folder) ?? nobody();
			counts.set(folder, counted);
			counted.notes += 1;
			counted.people += isAboutSomebody;
			counted.dated += isDated;
			counted.doubtful += isDoubtful;
			if (folder === outer || folder === '') break;
		}
	}
	return counts;
}

function nobody(): Count {
	return { notes: 0, people: 0, dated: 0, doubtful: 0 };
}
