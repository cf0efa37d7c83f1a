import type { Contact } from '../core/contact.ts';
import { folderOf } from '../core/folder.ts';

/** The paths of the contacts of each name that several have. */
export type Namesakes = ReadonlyMap<string, readonly string[]>;

type Named = Pick<Contact, 'name' | 'path'>;

/** Worked out once for each list of contacts. */
const found = new WeakMap<readonly Named[], Namesakes>();

export function namesakesAmong(contacts: readonly Named[]): Namesakes {
	const known = found.get(contacts) ?? findNamesakes(contacts);
	found.set(contacts, known);
	return known;
}

function findNamesakes(contacts: readonly Named[]): Namesakes {
	const seen = new Set<string>();
	// Few share a name: only they get a list.
	const paths = new Map<string, string[]>();
	for (const { name } of contacts) {
		if (seen.has(name)) paths.set(name, []);
		else seen.add(name);
	}
	if (paths.size > 0) for (const { name, path } of contacts) paths.get(name)?.push(path);
	return paths;
}

/** What tells a note apart from its namesakes, whose paths these are, its own among them: the folder, or the path where another lies in the same one or it lies in none. Null where there are none. */
export function placeOf(path: string, paths: readonly string[]): string | null {
	if (paths.length === 0) return null;
	const folder = folderOf(path);
	const isAlone = paths.filter((other) => folderOf(other) === folder).length === 1;
	return isAlone && folder !== '' ? folder : path.replace(/\.md$/i, '');
}
