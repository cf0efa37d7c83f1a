import type * as O from 'obsidian';
import type { TAbstractFile} from './files.ts';
import { TFile, TFolder, moveTo, parentPath } from './files.ts';

/** The files and folders of a vault by path, and who lies in whom. */
export class VaultTree {
	readonly #vault: O.Vault;
	readonly #byPath = new Map<string, TAbstractFile>();
	readonly #byFoldedPath = new Map<string, TAbstractFile>();
	readonly root: TFolder;

	constructor(vault: O.Vault) {
		this.#vault = vault;
		this.root = new TFolder(vault, '/');
		this.#byPath.set('/', this.root);
	}

	get(path: string): TAbstractFile | null {
		return this.#byPath.get(path) ?? null;
	}

	all(): TAbstractFile[] {
		return [...this.#byPath.values()];
	}

	/** Something whose path is the same but for its case: on most people's disks that is the same file. */
	twin(path: string): TAbstractFile | null {
		return this.get(path) ?? this.#byFoldedPath.get(path.toLowerCase()) ?? null;
	}

	has(file: O.TAbstractFile): boolean {
		return this.#byPath.get(file.path) === file;
	}

	/** Adds a file whose folder is there. */
	addFile(path: string, stat: O.FileStats): TFile {
		const file = new TFile(this.#vault, path);
		file.stat = stat;
		this.#attach(file);
		return file;
	}

	/** Adds the folder and those above it that are missing; the new ones, outermost first. */
	addFolders(path: string): TFolder[] {
		if (this.get(path) !== null) return [];
		const above = this.addFolders(parentPath(path));
		const folder = new TFolder(this.#vault, path);
		this.#attach(folder);
		return [...above, folder];
	}

	remove(file: TAbstractFile): void {
		this.#forget(file.path);
		const parent = file.parent;
		if (parent !== null) parent.children = parent.children.filter((child) => child !== file);
	}

	/** Moves a file, or a folder with all in it; what moved, with the path it had. */
	move(file: TAbstractFile, to: string): { readonly file: TAbstractFile; readonly oldPath: string }[] {
		const from = file.path;
		const moved = descendants(file).map((each) => ({ file: each, oldPath: each.path }));
		this.remove(file);
		for (const { file: each, oldPath } of moved) {
			this.#forget(oldPath);
			moveTo(each, to + oldPath.slice(from.length));
			if (each !== file) this.#know(each);
		}
		this.#attach(file);
		return moved;
	}

	#attach(file: TAbstractFile): void {
		const parent = this.get(parentPath(file.path));
		if (!(parent instanceof TFolder)) throw noSuchFile(file.path);
		file.parent = parent;
		parent.children.push(file);
		this.#know(file);
	}

	#know(file: TAbstractFile): void {
		this.#byPath.set(file.path, file);
		this.#byFoldedPath.set(file.path.toLowerCase(), file);
	}

	#forget(path: string): void {
		this.#byPath.delete(path);
		this.#byFoldedPath.delete(path.toLowerCase());
	}
}

/** The file itself and, for a folder, all below it. */
export function descendants(file: TAbstractFile): TAbstractFile[] {
	return file instanceof TFolder ? [file, ...file.children.flatMap(descendants)] : [file];
}

/** What Node's file system says, and so the desktop app, of a path that leads nowhere. */
export function noSuchFile(path: string): Error {
	return new Error(`ENOENT: no such file or directory, open '${path}'`);
}
