import { MemoryDisk } from './disk.ts';
import { FileManager } from './file-manager.ts';
import type { TFile } from './files.ts';
import { MetadataCache } from './metadata-cache.ts';
import { Vault } from './vault.ts';

/** A vault in memory with its cache and what happens to both, as one line an event. */
export interface OpenedVault {
	readonly disk: MemoryDisk;
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly events: string[];
	/** The file of that path, which must be there. */
	readonly file: (path: string) => TFile;
}

/** Opens a vault of those notes. Events are written down once it is open, but for a cold cache's. */
export async function openVault(texts: Readonly<Record<string, string>>, start: 'warm' | 'cold' = 'warm'): Promise<OpenedVault> {
	const disk = new MemoryDisk(texts);
	const vault = new Vault(disk, 'Vault');
	const metadataCache = new MetadataCache(vault);
	const events: string[] = [];
	await vault.loadFromDisk();
	for (const name of ['create', 'modify', 'delete'] as const) vault.on(name, ({ path }) => events.push(`${name} ${path}`));
	vault.on('rename', ({ path }, oldPath) => events.push(`rename ${oldPath} > ${path}`));
	metadataCache.on('changed', ({ path }) => events.push(`changed ${path}`));
	metadataCache.on('deleted', ({ path }, previous) => events.push(`deleted ${path} ${JSON.stringify(previous?.frontmatter ?? null)}`));
	metadataCache.on('resolved', () => events.push('resolved'));
	metadataCache.start(start);
	const file = (path: string): TFile => {
		const found = vault.getFileByPath(path);
		if (found === null) throw new Error(`${path} is not there`);
		return found;
	};
	return { disk, vault, metadataCache, fileManager: new FileManager(vault, metadataCache), events, file };
}
