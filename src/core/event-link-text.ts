import { pathKey } from './file-name.ts';
import { folderOf, isInFolder, noteName } from './folder.ts';
import { createLists, type ListsByKey } from './lists-by-key.ts';

/** Paths by the key of their note's name, made once for each list of paths. */
const byNames = new WeakMap<readonly string[], ListsByKey<string>>();

function pathsNamed(name: string, paths: readonly string[]): readonly string[] {
	const byName = byNames.get(paths) ?? groupByName(paths);
	byNames.set(paths, byName);
	return byName.get(pathKey(name));
}

function groupByName(paths: readonly string[]): ListsByKey<string> {
	const byName = createLists<string>();
	for (const path of paths) byName.add(pathKey(noteName(path)), path);
	return byName;
}

/** The shortest text of a link that leads to a note, among these paths: its name, or its path where another note has the same name. */
export function shortestLinkText(path: string, paths: readonly string[]): string {
	const isShared = pathsNamed(noteName(path), paths).some((other) => other !== path);
	return isShared ? path.replace(/\.md$/i, '') : noteName(path);
}

/** The path that a link leads to, by its whole path or the end of one; of several the shortest. Null where it leads to no note. */
export function linkTargetIn(link: string, paths: readonly string[]): string | null {
	const ends = pathsNamed(noteName(linkPath(link)), paths).filter((path) => isLinkTo(link, path));
	const exact = ends.find((path) => pathKey(path) === `${linkPath(link)}.md`);
	return exact ?? [...ends].sort(byDepth)[0] ?? null;
}

/**
 * The path that a link in a note leads to: by its way from the note's folder where it begins with `./` or `../`, else by its whole path or the end of one; of several
 * the one in the note's folder or below it, then the shortest path. Null where it leads to no note.
 */
export function linkTargetFrom(link: string, from: string, paths: readonly string[]): string | null {
	const folder = folderOf(from);
	const way = /^\.{1,2}\//.test(link.trim()) ? wayFrom(folder, link.trim()) : null;
	if (way !== null) return pathsNamed(noteName(way), paths).find((path) => pathKey(path) === `${linkPath(way)}.md`) ?? null;
	const ends = pathsNamed(noteName(linkPath(link)), paths).filter((path) => isLinkTo(link, path));
	const exact = ends.find((path) => pathKey(path) === `${linkPath(link)}.md`);
	return exact ?? [...ends].sort((a, b) => byNearness(a, b, folder))[0] ?? null;
}

function byNearness(a: string, b: string, folder: string): number {
	const farther = Number(!isInFolder(a, folder)) - Number(!isInFolder(b, folder));
	if (farther !== 0) return farther;
	return a.length === b.length ? Number(a > b) - Number(a < b) : a.length - b.length;
}

/** `../Contacts/Ana` from `Daily` is `Contacts/Ana`. What leads out of the vault is at its top, as in the app. */
function wayFrom(folder: string, link: string): string {
	const parts = folder === '' ? [] : folder.split('/');
	for (const part of linkPathAsWritten(link).split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return parts.join('/');
}

function byDepth(a: string, b: string): number {
	const deeper = a.split('/').length - b.split('/').length;
	return deeper === 0 ? Number(a > b) - Number(a < b) : deeper;
}

/** The name of the note that a link or a path leads to, as names are compared: a link leads elsewhere only where a note of its name comes or goes. */
export function linkedName(linkOrPath: string): string {
	return noteName(linkPath(linkOrPath));
}

/** Whether a link's text is the path of a note or the end of it. */
export function isLinkTo(link: string, path: string): boolean {
	const [wanted, there] = [linkPath(link), pathKey(path.replace(/\.md$/i, ''))];
	return wanted !== '' && (there === wanted || there.endsWith(`/${wanted}`));
}

/** A link's path as paths are compared: without heading, `.md` and a slash in front. */
function linkPath(link: string): string {
	return pathKey(linkPathAsWritten(link).replace(/^\.?\//, ''));
}

function linkPathAsWritten(link: string): string {
	return link.replace(/[#^].*$/, '').trim().replace(/\.md$/i, '');
}
