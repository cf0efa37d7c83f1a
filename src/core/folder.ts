/** Whether a note's path lies in a folder or below it. Only whole names count: `Contacts` does not hold `Contacts-old/Ana.md`. */
export function isInFolder(path: string, folder: string): boolean {
	return folder === '' || path.startsWith(`${folder}/`);
}

/** A note's name: the last part of its path without `.md`. */
export function noteName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
