import { folderOf, noteName } from './folder.ts';

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
	/\.sync-conflict-\d{8}-\d{6}(?:-[a-z0-9]+)?/i,
	/_[^_]+_[a-z]{3}-\d{2}-\d{6}-\d{4}_conflict$/i,
	/\((?:[^()]*\s)?conflict(?:ed)?(?:[\s-]+\d[\d\s._:-]*)?\)$/i,
	/\[conflict(?:ed)?(?:\s+\d+)?\]$/i,
	/[._-]conflict(?:ed)?(?:[._-]?\d[\d._-]*)?$/i,
	/-(?:DESKTOP|LAPTOP)-[A-Z0-9]{7}(?:-\d+)?$/,
];
/** The same marks at the end of a name, with the blanks before them, and with the number that a copy of such a copy gets. */
const AT_END = CONFLICT.map(({ source, flags }) => new RegExp(`\\s*${source.replace(/\$$/, '')}(?:\\s+\\d+|\\s*\\(\\d+\\))?$`, flags));

/** Whether a note is, by its name, a copy that a synchroniser made because two devices changed it. */
export function isConflictCopy(path: string): boolean {
	const name = noteName(path);
	return CONFLICT.some((pattern) => pattern.test(name));
}

/**
 * The note that a conflict copy was made of, among the notes that there are: the one beside it whose name is the copy's without the mark, or, where one
 * device differs there, the only one of that name in other letter case. Of a copy's copy the nearest. A shorter name is somebody else's. Null: it is gone.
 */
export function originalOf(copy: string, paths: readonly string[]): string | null {
	const folder = folderOf(copy);
	const beside = paths.filter((path) => path !== copy && folderOf(path) === folder);
	for (let name = withoutMark(noteName(copy)); name !== null; name = withoutMark(name)) {
		const wanted = name;
		const exact = beside.find((path) => noteName(path) === wanted);
		const [alike, ...more] = beside.filter((path) => folded(noteName(path)) === folded(wanted));
		// Several that differ in letter case alone: nobody can tell which.
		if (exact !== undefined || alike !== undefined) return exact ?? (more.length === 0 ? (alike ?? null) : null);
	}
	return null;
}

/** The name of the note that a conflict copy was made of, as it was; the copy's own where its mark cannot be told from it. */
export function originalName(copy: string): string {
	return withoutMark(noteName(copy)) ?? noteName(copy);
}

/** Null: there is no mark at the end of the name, or nothing before it. */
function withoutMark(name: string): string | null {
	const pattern = AT_END.find((one) => one.test(name));
	const bare = pattern === undefined ? '' : name.replace(pattern, '');
	return bare === '' ? null : bare;
}

function folded(name: string): string {
	return name.normalize('NFC').toLowerCase();
}
