import { folderOf, isInFolder, noteName } from './folder.ts';
import { MOST_EXAMPLES, type SurveyNote } from './survey-note.ts';
import { meansOthers, meansPeople } from './survey-words.ts';

/** What lies in a folder. */
export interface FolderCount {
	/** Notes in it and below. */
	readonly count: number;
	/** Those of them that look like notes about people. */
	readonly people: number;
	/** Notes in the folder itself, and those of them that look like notes about people. */
	readonly own: number;
	readonly ownPeople: number;
	readonly examples: readonly string[];
}

/** Fewer notes with properties of people do not make a folder of people, whatever it is called. */
const FEWEST = 3;
const MOST_OF_THEM = 0.6;
/** Of a folder whose name may mean people, as many are enough. */
const SOME_OF_THEM = 0.3;

/** Every folder with notes in it or below; '' is the whole vault. */
export function foldersOf(notes: readonly SurveyNote[], people: ReadonlySet<SurveyNote>): ReadonlyMap<string, FolderCount> {
	const counts = new Map<string, { count: number; people: number; own: number; ownPeople: number; examples: string[] }>();
	for (const note of notes) {
		const home = folderOf(note.path);
		for (const folder of withParents(home)) {
			const counted = counts.get(folder) ?? { count: 0, people: 0, own: 0, ownPeople: 0, examples: [] };
			counts.set(folder, counted);
			const isPerson = people.has(note) ? 1 : 0;
			counted.count += 1;
			counted.people += isPerson;
			if (folder === home) {
				counted.own += 1;
				counted.ownPeople += isPerson;
			}
			if (counted.examples.length < MOST_EXAMPLES) counted.examples.push(noteName(note.path));
		}
	}
	return counts;
}

/** Folders that may hold contacts, the outer ones first: true where they most likely do. Nothing is said of folders within one that does. */
export function foldersWithPeople(folders: ReadonlyMap<string, FolderCount>): ReadonlyMap<string, boolean> {
	const found = new Map<string, boolean>();
	const named = [...folders.keys()].filter((folder) => folder !== '' && meansPeople(folder) === 'surely');
	for (const [folder, counted] of [...folders].sort(([a], [b]) => (depthOf(a) === depthOf(b) ? Number(a > b) - Number(a < b) : depthOf(a) - depthOf(b)))) {
		if ([...found].some(([outer, isLikely]) => isLikely && outer !== '' && isInFolder(folder, outer))) continue;
		const holds = holdsPeople(folder, counted, named.some((inner) => inner !== folder && isInFolder(inner, folder)));
		if (holds !== null) found.set(folder, holds);
	}
	return found;
}

/** Null: nothing points to people. */
function holdsPeople(folder: string, { count, people, own, ownPeople }: FolderCount, hasNamedBelow: boolean): boolean | null {
	const isMostly = own >= FEWEST && ownPeople >= own * MOST_OF_THEM;
	switch (folder === '' ? 'no' : meansPeople(folder)) {
		case 'surely':
			return true;
		case 'perhaps':
			return !hasNamedBelow && people >= 2 && people >= count * SOME_OF_THEM;
		case 'no':
			return isMostly ? !hasNamedBelow && !meansOthers(folder) : null;
	}
}

/** `a/b` lies in itself, in `a` and in ''. */
function withParents(folder: string): readonly string[] {
	const parts = folder === '' ? [] : folder.split('/');
	return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}

function depthOf(folder: string): number {
	return folder === '' ? 0 : folder.split('/').length;
}
