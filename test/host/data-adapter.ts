import type * as O from 'obsidian';
import type { Disk } from './disk.ts';

/** Files as the disk has them (obsidian.d.ts, `DataAdapter`): here the hidden ones only, which the vault does not know. */
export class DataAdapter implements Pick<O.DataAdapter, 'exists' | 'read' | 'write' | 'copy'> {
	readonly #disk: Disk;

	constructor(disk: Disk) {
		this.#disk = disk;
	}

	async exists(path: string): Promise<boolean> {
		return (await this.#disk.read(hidden(path))) !== null;
	}

	async read(path: string): Promise<string> {
		const file = await this.#disk.read(hidden(path));
		if (file === null) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
		return file.text ?? '';
	}

	async write(path: string, data: string): Promise<void> {
		await this.#disk.write(hidden(path), data);
	}

	/** A file that is there is not replaced (obsidian.d.ts says nothing of it; "Destination file already exists!" is what the desktop says). */
	async copy(path: string, newPath: string): Promise<void> {
		if (await this.exists(newPath)) throw new Error('Destination file already exists!');
		await this.write(newPath, await this.read(path));
	}
}

function hidden(path: string): string {
	if (!path.split('/').some((name) => name.startsWith('.'))) throw new Error(`host: ${path} is not hidden: use the vault`);
	return path;
}
