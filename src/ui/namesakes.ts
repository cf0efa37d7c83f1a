import type { Contact } from '../core/contact.ts';
import { folderOf } from '../core/folder.ts';

/** The paths of the contacts of each name that several have. */
export type Namesakes = ReadonlyMap<string, readonly string[]>;

export function namesakesAmong(contacts: ReadonlyArray<Pick<Contact, 'name' | 'path'>>): Namesakes {
	const paths = new Map<string, string[]>();
	for (const { name, path } of contacts) {
		const known = paths.get(name);
		if (known === undefined) paths.set(name, [path]);
		else known.push(path);
	}
	return new Map([...paths].filter(([, all]) => all.length > 1));
}

/** What tells a note apart from its namesakes, whose paths these are, its own among them: the folder, or the path where another lies in the same one or it lies in none. Null where there are none. */
export function placeOf(path: string, paths: readonly string[]): string | null {
	if (paths.length === 0) return null;
	const folder = folderOf(path);
	const isAlone = paths.filter((other) => folderOf(other) === folder).length === 1;
	return isAlone && folder !== '' ? folder : path.replace(/\.md$/i, '');
}
