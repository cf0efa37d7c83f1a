/** Whether a note's path lies in a folder or below it. Only whole names count: `Contacts` does not hold `Contacts-old/Ana.md`. */
export function isInFolder(path: string, folder: string): boolean {
	return folder === '' || path.startsWith(`${folder}/`);
}

/** A note's name: the last part of its path without `.md`. */
export function noteName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** The folder that a note lies in; '' at the top of the vault. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** Where a note is after a note or a folder was renamed; where it was, if that concerns it not. */
export function movedPath(path: string, from: string, to: string): string {
	return path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
}
