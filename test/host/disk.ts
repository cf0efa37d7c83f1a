/** A file as the disk has it. `text` is null for what is not text. */
export interface DiskFile {
	readonly path: string;
	readonly text: string | null;
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
}

/** What a vault is kept on: memory in tests, a folder behind a small server in the playground. Paths are the vault's. */
export interface Disk {
	/** All that is not hidden. */
	list(): Promise<{ readonly files: readonly DiskFile[]; readonly folders: readonly string[] }>;
	/** The file, or null where there is none. */
	read(path: string): Promise<DiskFile | null>;
	write(path: string, text: string): Promise<DiskFile>;
	remove(path: string): Promise<void>;
	makeFolder(path: string): Promise<void>;
	rename(from: string, to: string): Promise<void>;
}

/** A disk in memory, whose clock ticks once a write, so that every write moves a file's time. */
export class MemoryDisk implements Disk {
	readonly files = new Map<string, DiskFile>();
	readonly folders = new Set<string>();
	#time = 1_700_000_000_000;

	constructor(texts: Readonly<Record<string, string>> = {}) {
		for (const [path, text] of Object.entries(texts)) this.put(path, text);
	}

	/** Writes as another program would: nobody is told. */
	put(path: string, text: string): DiskFile {
		this.#time += 1;
		const ctime = this.files.get(path)?.ctime ?? this.#time;
		const file = { path, text, ctime, mtime: this.#time, size: new TextEncoder().encode(text).length };
		this.files.set(path, file);
		return file;
	}

	/** The text of a file, or null where there is none. */
	text(path: string): string | null {
		return this.files.get(path)?.text ?? null;
	}

	list(): Promise<{ files: readonly DiskFile[]; folders: readonly string[] }> {
		return later(() => ({ files: [...this.files.values()].filter(({ path }) => !path.split('/').some((name) => name.startsWith('.'))).sort((a, b) => (a.path < b.path ? -1 : 1)), folders: [...this.folders] }));
	}

	read(path: string): Promise<DiskFile | null> {
		return later(() => this.files.get(path) ?? null);
	}

	write(path: string, text: string): Promise<DiskFile> {
		return later(() => this.put(path, text));
	}

	remove(path: string): Promise<void> {
		return later(() => {
			this.files.delete(path);
			this.folders.delete(path);
		});
	}

	makeFolder(path: string): Promise<void> {
		return later(() => {
			this.folders.add(path);
		});
	}

	rename(from: string, to: string): Promise<void> {
		return later(() => {
			for (const [path, file] of [...this.files]) {
				if (path !== from && !path.startsWith(`${from}/`)) continue;
				const moved = to + path.slice(from.length);
				this.files.delete(path);
				this.files.set(moved, { ...file, path: moved });
			}
		});
	}
}

/** No disk answers in the same turn of the event loop. */
async function later<T>(work: () => T): Promise<T> {
	await new Promise((resolve) => {
		setTimeout(resolve);
	});
	return work();
}
