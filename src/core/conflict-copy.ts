import { noteName } from './folder.ts';

/**
 * How file synchronisers name the second version of a note: Dropbox, Nextcloud and Obsidian Sync ("conflicted copy", Dropbox also in the language of
 * the user), pCloud and Tresorit ("conflict copy"), Syncthing (".sync-conflict-20261120-101500-ABCDEFG"), Synology and Resilio ("Conflict"), Seafile
 * ("SFConflict"), Google Drive of old ("[Conflict]"), OneDrive (the name that Windows gives a computer). iCloud and Google Drive write "Ana 2" and
 * "Ana (1)", as people do: by such a name alone nobody can tell.
 */
const CONFLICT = [
	/\((?:[^()]*\s)?conflict(?:ed)? copy\b[^()]*\)/i,
	/\((?:[^()]*\s)?(?:copia en conflicto|copie en conflit|copia in conflitto|c[óo]pia em conflito|in konflikt stehende kopie|conflicterende kopie)\b[^()]*\)/i,
	/\(SFConflict\b[^()]*\)/,
	/\.sync-conflict-\d{8}-\d{6}/i,
	/\((?:[^()]*\s)?conflict(?:ed)?(?:[\s-]+\d[\d\s._:-]*)?\)$/i,
	/\[conflict(?:ed)?(?:\s+\d+)?\]$/i,
	/[._-]conflict(?:ed)?(?:[._-]?\d[\d._-]*)?$/i,
	/-(?:DESKTOP|LAPTOP)-[A-Z0-9]{7}(?:-\d+)?$/,
];
/** What may follow the note's name in the copy's. */
const AFTER_NAME = /^[\s(._[-]/;

/** Whether a note is, by its name, a copy that a synchroniser made because two devices changed it. */
export function isConflictCopy(path: string): boolean {
	const name = noteName(path);
	return CONFLICT.some((pattern) => pattern.test(name));
}

/** The note that a conflict copy was made of, among the notes that there are: the one beside it with whose name the copy's begins, the longest of several. Null: it is gone. */
export function originalOf(copy: string, paths: readonly string[]): string | null {
	const folder = copy.slice(0, copy.lastIndexOf('/') + 1);
	const name = noteName(copy);
	const beside = paths.filter((path) => path !== copy && path.slice(0, path.lastIndexOf('/') + 1) === folder && !isConflictCopy(path));
	const fitting = beside.filter((path) => name.startsWith(noteName(path)) && AFTER_NAME.test(name.slice(noteName(path).length)));
	return fitting.reduce<string | null>((best, path) => (best === null || path.length > best.length ? path : best), null);
}
