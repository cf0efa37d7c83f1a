import type * as O from 'obsidian';
import { Events, type EventRef } from './events.ts';
import { TFile } from './files.ts';
import { LinkResolver } from './link-resolution.ts';
import { SharedCaches } from './shared-caches.ts';
import type { Vault } from './vault.ts';

/** How long after a write the cache is brought up to date. The app's worker takes its own time; ours is long enough to be noticed. */
const INDEXING_DELAY = 20;

type Links = Record<string, Record<string, number>>;

/**
 * What the app knows of the notes without reading them (obsidian.d.ts, `MetadataCache`). It lags behind a write: right after one it
 * says what was there before (luiisca/obsidian-periodic-notes-calendar#16).
 */
export class MetadataCache extends Events implements Omit<Partial<O.MetadataCache>, 'on'> {
	resolvedLinks: Links = {};
	unresolvedLinks: Links = {};
	readonly #vault: Vault;
	readonly #caches = new SharedCaches();
	readonly #resolver: LinkResolver;
	readonly #waiting = new Set<TFile>();
	#timer: ReturnType<typeof setTimeout> | null = null;

	constructor(vault: Vault) {
		super();
		this.#vault = vault;
		this.#resolver = new LinkResolver(vault);
	}

	override on(name: 'changed', callback: (file: O.TFile, data: string, cache: O.CachedMetadata) => unknown, context?: unknown): EventRef;
	override on(name: 'deleted', callback: (file: O.TFile, previous: O.CachedMetadata | null) => unknown, context?: unknown): EventRef;
	override on(name: 'resolve', callback: (file: O.TFile) => unknown, context?: unknown): EventRef;
	override on(name: 'resolved', callback: () => unknown, context?: unknown): EventRef;
	override on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef {
		return super.on(name, callback as (...data: unknown[]) => unknown, context);
	}

	/**
	 * Starts to follow the vault. On a warm start every note is known already and nothing is said of any; on a cold one each is
	 * indexed and told of, which goes on after the layout is ready (sotashimozono/obsidian-remote-ssh#513, prncc/obsidian-repeat-plugin#9,
	 * kitelev/exocortex#2781).
	 */
	start(kind: 'warm' | 'cold'): void {
		this.#vault.on('create', (file) => this.#indexLater(file));
		this.#vault.on('modify', (file) => this.#indexLater(file));
		this.#vault.on('rename', (file, oldPath) => this.#moved(file, oldPath));
		this.#vault.on('delete', (file) => this.#deleted(file));
		const notes = this.#vault.getMarkdownFiles();
		if (kind === 'cold') for (const note of notes) this.#indexLater(note);
		else for (const note of notes) this.#caches.set(note.path, this.#vault.knownText(note));
		this.#resolveLinks(notes);
		if (kind === 'warm') setTimeout(() => this.trigger('resolved'));
	}

	getFileCache(file: O.TFile): O.CachedMetadata | null {
		return this.#caches.get(file.path);
	}

	getCache(path: string): O.CachedMetadata | null {
		return this.#caches.get(path);
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		return this.#resolver.resolve(linkpath, sourcePath);
	}

	fileToLinktext(file: O.TFile, sourcePath: string, omitMdExtension = true): string {
		const unique = this.#resolver.resolve(file.name, sourcePath) === file;
		const text = unique ? file.name : file.path;
		return omitMdExtension ? text.replace(/\.md$/, '') : text;
	}

	/** Waits until everything that is known to have changed has been indexed. */
	async settled(): Promise<void> {
		while (this.#timer !== null) {
			await new Promise((resolve) => {
				setTimeout(resolve, 5);
			});
		}
	}

	#indexLater(file: O.TAbstractFile): void {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		this.#waiting.add(file);
		this.#timer ??= setTimeout(() => this.#indexWaiting(), INDEXING_DELAY);
	}

	#indexWaiting(): void {
		this.#timer = null;
		const files = [...this.#waiting].filter((file) => this.#vault.getFileByPath(file.path) === file);
		this.#waiting.clear();
		for (const file of files) {
			const text = this.#vault.knownText(file);
			this.trigger('changed', file, text, this.#caches.set(file.path, text));
		}
		this.#resolveLinks(files);
		for (const file of files) this.trigger('resolve', file);
		this.trigger('resolved');
	}

	/** The cache moves along; `changed` is not told (obsidian.d.ts: "This is not called when a file is renamed for performance reasons"). */
	#moved(file: O.TAbstractFile, oldPath: string): void {
		this.#caches.move(oldPath, file.path);
		const links = this.resolvedLinks[oldPath];
		delete this.resolvedLinks[oldPath];
		if (links !== undefined) this.resolvedLinks[file.path] = links;
	}

	#deleted(file: O.TAbstractFile): void {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		const previous = this.#caches.get(file.path);
		this.#caches.delete(file.path);
		this.#waiting.delete(file);
		delete this.resolvedLinks[file.path];
		delete this.unresolvedLinks[file.path];
		this.trigger('deleted', file, previous);
	}

	#resolveLinks(files: readonly TFile[]): void {
		for (const file of files) {
			const { resolved, unresolved } = this.#resolver.count(file, this.#caches.get(file.path));
			this.resolvedLinks[file.path] = resolved;
			this.unresolvedLinks[file.path] = unresolved;
		}
	}
}
