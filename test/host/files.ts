import type * as O from 'obsidian';

/** A file or folder of the vault. It keeps its identity when it is renamed: `path` changes, the object stays (obsidian.d.ts). */
export abstract class TAbstractFile implements O.TAbstractFile {
	vault: O.Vault;
	path = '';
	name = '';
	parent: O.TFolder | null = null;

	constructor(vault: O.Vault, path: string) {
		this.vault = vault;
		moveTo(this, path);
	}
}

/** A file. Its text is not kept here: the vault reads it. */
export class TFile extends TAbstractFile implements O.TFile {
	stat: O.FileStats = { ctime: 0, mtime: 0, size: 0 };

	get basename(): string {
		const dot = this.name.lastIndexOf('.');
		return dot > 0 ? this.name.slice(0, dot) : this.name;
	}

	get extension(): string {
		const dot = this.name.lastIndexOf('.');
		return dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
	}
}

/** A folder; the vault's own is called '/'. */
export class TFolder extends TAbstractFile implements O.TFolder {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}

/** Gives a file or folder the path, and the name that goes with it. */
export function moveTo(file: O.TAbstractFile, path: string): void {
	file.path = path;
	file.name = path === '/' ? '' : path.slice(path.lastIndexOf('/') + 1);
}

/** The folder a path lies in: '/' for what lies at the top. */
export function parentPath(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash > 0 ? path.slice(0, slash) : '/';
}

/** Slashes made single and forward, none at the ends, no-break spaces plain, Unicode composed (docs, "normalizePath"). */
export function normalizePath(path: string): string {
	const clean = path.replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '').replace(/[\u00a0\u202f]/g, ' ').normalize('NFC');
	return clean === '' ? '/' : clean;
}
