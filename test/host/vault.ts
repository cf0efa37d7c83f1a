import type * as O from 'obsidian';
import { DataAdapter } from './data-adapter.ts';
import type { Disk, DiskFile } from './disk.ts';
import { Events, type EventRef } from './events.ts';
import type { TAbstractFile} from './files.ts';
import { TFile, TFolder, parentPath } from './files.ts';
import { Queues } from './queues.ts';
import { VaultTree, descendants, noSuchFile } from './vault-tree.ts';

/** The notes of a vault (obsidian.d.ts, `Vault`). Binary files are listed and left alone. */
export class Vault extends Events implements Omit<Partial<O.Vault>, 'on' | 'adapter'> {
	configDir = '.obsidian';
	readonly adapter: DataAdapter;
	readonly #disk: Disk;
	readonly #name: string;
	readonly #tree: VaultTree;
	readonly #texts = new Map<string, string>();
	readonly #queues = new Queues();

	constructor(disk: Disk, name: string) {
		super();
		this.#disk = disk;
		this.adapter = new DataAdapter(disk);
		this.#name = name;
		this.#tree = new VaultTree(this as unknown as O.Vault);
	}

	override on(name: 'create' | 'modify' | 'delete', callback: (file: TAbstractFile) => unknown, context?: unknown): EventRef;
	override on(name: 'rename', callback: (file: TAbstractFile, oldPath: string) => unknown, context?: unknown): EventRef;
	override on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef {
		return super.on(name, callback as (...data: unknown[]) => unknown, context);
	}

	/** Reads the whole disk. `create` is told of every file that is there already (obsidian.d.ts, `Vault.on('create')`). */
	async loadFromDisk(): Promise<void> {
		const { files, folders } = await this.#disk.list();
		for (const path of folders) this.#addFolders(path);
		for (const file of files) this.#add(file);
	}

	getName(): string {
		return this.#name;
	}

	getRoot(): TFolder {
		return this.#tree.root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.#tree.get(path);
	}

	getFileByPath(path: string): TFile | null {
		const file = this.#tree.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.#tree.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return this.#tree.all();
	}

	getFiles(): TFile[] {
		return this.#tree.all().filter((file) => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter(({ extension }) => extension === 'md');
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.#tree.all().filter((file) => file instanceof TFolder).filter((folder) => includeRoot || !folder.isRoot());
	}

	static recurseChildren(root: O.TFolder, callback: (file: O.TAbstractFile) => unknown): void {
		for (const file of descendants(root)) callback(file);
	}

	async read(file: O.TFile): Promise<string> {
		this.#mustBeHere(file);
		const onDisk = await this.#disk.read(file.path);
		if (onDisk === null) throw noSuchFile(file.path);
		return onDisk.text ?? '';
	}

	/** From memory, where it was read before (obsidian.d.ts: "Use this if you only want to display the content"). */
	async cachedRead(file: O.TFile): Promise<string> {
		return this.#texts.get(file.path) ?? (await this.read(file));
	}

	/** The text as last read or written: for the host's own cache and editors, which are told when it changes. */
	knownText(file: O.TFile): string {
		return this.#texts.get(file.path) ?? '';
	}

	/** A path that is taken is refused, also where only the case differs ("File already exists.": belief, widely seen in other plugins' threads). */
	async create(path: string, data: string): Promise<TFile> {
		return await this.#queues.run(path, async () => {
			if (this.#tree.twin(path) !== null) throw new Error('File already exists.');
			if (this.getFolderByPath(parentPath(path)) === null) throw noSuchFile(path);
			return this.#add(await this.#disk.write(path, data));
		});
	}

	/** A folder that is there is an error (obsidian.d.ts, `createFolder`; its words in allenhutchison/obsidian-gemini#107). */
	async createFolder(path: string): Promise<TFolder> {
		if (this.#tree.twin(path) !== null) throw new Error('Folder already exists.');
		await this.#disk.makeFolder(path);
		this.#addFolders(path);
		const folder = this.getFolderByPath(path);
		if (folder === null) throw noSuchFile(path);
		return folder;
	}

	async modify(file: O.TFile, data: string): Promise<void> {
		await this.process(file, () => data);
	}

	async append(file: O.TFile, data: string): Promise<void> {
		await this.process(file, (text) => text + data);
	}

	/** Nothing comes between the reading and the writing: a second call for the file waits for the first (obsidian.d.ts: "Atomically"). */
	process(file: O.TFile, edit: (data: string) => string): Promise<string> {
		return this.#queues.run(file.path, async () => {
			const text = edit(await this.read(file));
			const written = await this.#disk.write(file.path, text);
			this.#changed(file, written);
			return text;
		});
	}

	async rename(file: O.TAbstractFile, newPath: string): Promise<void> {
		if (newPath === file.path) return;
		await this.#queues.run(file.path, () => this.#queues.run(newPath, () => this.#rename(file, newPath)));
	}

	async #rename(file: O.TAbstractFile, newPath: string): Promise<void> {
		this.#mustBeHere(file);
		const twin = this.#tree.twin(newPath);
		if (twin !== null && twin !== file) throw new Error('Destination file already exists!');
		await this.#disk.rename(file.path, newPath);
		const moved = this.#tree.move(file, newPath);
		for (const { file: each, oldPath } of moved) {
			const text = this.#texts.get(oldPath);
			this.#texts.delete(oldPath);
			if (text !== undefined) this.#texts.set(each.path, text);
		}
		for (const { file: each, oldPath } of moved) this.trigger('rename', each, oldPath);
	}

	async delete(file: O.TAbstractFile): Promise<void> {
		await this.#queues.run(file.path, async () => {
			this.#mustBeHere(file);
			await this.#disk.remove(file.path);
			this.#remove(file);
		});
	}

	/** The stand-in has no bin: what is trashed is gone. */
	async trash(file: O.TAbstractFile, _system: boolean): Promise<void> {
		await this.delete(file);
	}

	/** Looks at the disk again where another program changed it: what the app's file watcher does. */
	async changedOutside(path: string, kind: 'file' | 'folder' | 'gone' = 'file'): Promise<void> {
		if (kind === 'folder') {
			this.#addFolders(path);
			return;
		}
		// In line with our own writes, which it must not take for somebody else's.
		await this.#queues.run(path, async () => {
			const onDisk = await this.#disk.read(path);
			const known = this.#tree.get(path);
			if (onDisk === null) {
				if (known instanceof TFile || (known !== null && kind === 'gone')) this.#remove(known);
			} else if (known === null) {
				this.#add(onDisk);
			} else if (known instanceof TFile && onDisk.text !== this.knownText(known)) {
				this.#changed(known, onDisk);
			}
		});
	}

	#mustBeHere(file: O.TAbstractFile): void {
		if (!this.#tree.has(file)) throw noSuchFile(file.path);
	}

	#addFolders(path: string): void {
		for (const folder of this.#tree.addFolders(path)) this.trigger('create', folder);
	}

	#add(onDisk: DiskFile): TFile {
		this.#addFolders(parentPath(onDisk.path));
		if (onDisk.text !== null) this.#texts.set(onDisk.path, onDisk.text);
		const file = this.#tree.addFile(onDisk.path, statOf(onDisk));
		this.trigger('create', file);
		return file;
	}

	#changed(file: TFile, onDisk: DiskFile): void {
		// It may have been deleted while the disk was writing.
		if (!this.#tree.has(file)) return;
		if (onDisk.text !== null) this.#texts.set(file.path, onDisk.text);
		file.stat = statOf(onDisk);
		this.trigger('modify', file);
	}

	#remove(file: TAbstractFile): void {
		for (const each of descendants(file).reverse()) {
			this.#tree.remove(each);
			this.trigger('delete', each);
			this.#texts.delete(each.path);
		}
	}
}

function statOf({ ctime, mtime, size }: DiskFile): O.FileStats {
	return { ctime, mtime, size };
}
