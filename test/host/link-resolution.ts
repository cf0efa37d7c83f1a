import type * as O from 'obsidian';
import type { TFile } from './files.ts';
import type { Vault } from './vault.ts';

/** The part of a link before its heading or block. */
export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

/** A link as the path and the heading or block it names. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const hash = linktext.indexOf('#');
	return hash < 0 ? { path: linktext, subpath: '' } : { path: linktext.slice(0, hash), subpath: linktext.slice(hash) };
}

/** Finds the files that links lead to; approximate, see `resolve`. */
export class LinkResolver {
	readonly #vault: Vault;
	/** Files by their name in small letters, until one comes, goes or moves. */
	#byName: Map<string, TFile[]> | null = null;

	constructor(vault: Vault) {
		this.#vault = vault;
		const forget = (): void => {
			this.#byName = null;
		};
		vault.on('create', forget);
		vault.on('delete', forget);
		vault.on('rename', forget);
	}

	/** The file of that path, else among those whose path ends like it the one nearest to the note it stands in, else the shortest path. */
	resolve(linkpath: string, sourcePath: string): TFile | null {
		const path = fromFolder(getLinkpath(linkpath), sourcePath);
		if (path === '') return this.#vault.getFileByPath(sourcePath);
		const whole = path.replace(/^\/+/, '');
		const exact = this.#vault.getFileByPath(whole) ?? this.#vault.getFileByPath(`${whole}.md`);
		if (exact !== null) return exact;
		const wanted = path.replace(/^\/+/, '').toLowerCase();
		const folder = sourcePath.slice(0, sourcePath.lastIndexOf('/') + 1);
		const near = (file: TFile): number => (file.path.startsWith(folder) ? 0 : 1);
		const hits = [wanted, `${wanted}.md`].flatMap((end) => this.#endingWith(end));
		return hits.sort((a, b) => near(a) - near(b) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1))[0] ?? null;
	}

	/** How often a note links to which files, and to which names that are no file. */
	count(file: O.TFile, cache: O.CachedMetadata | null): { resolved: Record<string, number>; unresolved: Record<string, number> } {
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		for (const { link } of [...(cache?.links ?? []), ...(cache?.frontmatterLinks ?? [])]) {
			const target = this.resolve(link, file.path);
			const [counts, key] = target === null ? [unresolved, getLinkpath(link)] : [resolved, target.path];
			counts[key] = (counts[key] ?? 0) + 1;
		}
		return { resolved, unresolved };
	}

	#endingWith(end: string): TFile[] {
		this.#byName ??= grouped(this.#vault.getFiles());
		const files = this.#byName.get(end.slice(end.lastIndexOf('/') + 1)) ?? [];
		return files.filter(({ path }) => `/${path.toLowerCase()}`.endsWith(`/${end}`));
	}
}

/** A link may say its way from the note's folder: the app writes such links where the setting "New link format" says "Relative path to file". */
function fromFolder(path: string, sourcePath: string): string {
	if (!/^\.{1,2}\//.test(path)) return path;
	const parts = sourcePath.split('/').slice(0, -1);
	for (const part of path.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return `/${parts.join('/')}`;
}

function grouped(files: readonly TFile[]): Map<string, TFile[]> {
	const byName = new Map<string, TFile[]>();
	for (const file of files) {
		const name = file.name.toLowerCase();
		const same = byName.get(name);
		if (same === undefined) byName.set(name, [file]);
		else same.push(file);
	}
	return byName;
}
