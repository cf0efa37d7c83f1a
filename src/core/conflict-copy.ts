import { noteName } from './folder.ts';

/**
 * How file synchronisers name the second version of a note: Dropbox, Nextcloud and Obsidian Sync ("conflicted copy"),
 * Syncthing (".sync-conflict-20261120-101500-ABCDEFG"), Synology and Resilio ("Conflict").
 */
const CONFLICT = [/\((?:[^()]*\s)?conflicted copy\b[^()]*\)/i, /\.sync-conflict-\d{8}-\d{6}/i, /\((?:[^()]*\s)?conflict(?:ed)?(?:[\s-]+\d[\d\s._:-]*)?\)$/i, /[._-]conflict(?:ed)?(?:[._-]?\d[\d._-]*)?$/i];

/** Whether a note is, by its name, a copy that a synchroniser made because two devices changed it. */
export function isConflictCopy(path: string): boolean {
	const name = noteName(path);
	return CONFLICT.some((pattern) => pattern.test(name));
}
