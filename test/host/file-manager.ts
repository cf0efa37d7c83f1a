import type * as O from 'obsidian';
import { parentPath } from './files.ts';
import type { MetadataCache } from './metadata-cache.ts';
import type { Vault } from './vault.ts';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from './yaml.ts';

/** Changes to files as a user would make them (obsidian.d.ts, `FileManager`). Links to a renamed file are not brought up to date. */
export class FileManager implements Partial<O.FileManager> {
	readonly #vault: Vault;
	readonly #metadataCache: MetadataCache;

	constructor(vault: Vault, metadataCache: MetadataCache) {
		this.#vault = vault;
		this.#metadataCache = metadataCache;
	}

	/**
	 * Writes the whole block anew, so that comments, quotes and flow lists are lost (alangrainger/share-note#72); broken YAML is an error, and
	 * so is whatever `edit` throws, and the note stays as it was (obsidian.d.ts).
	 */
	async processFrontMatter(file: O.TFile, edit: (frontmatter: Record<string, unknown>) => void): Promise<void> {
		await this.#vault.process(file, (text) => {
			const { exists, frontmatter, contentStart } = getFrontMatterInfo(text);
			const properties = (exists ? (parseYaml(frontmatter) as Record<string, unknown> | null) : null) ?? {};
			edit(properties);
			const body = text.slice(contentStart);
			return Object.keys(properties).length === 0 ? body : `---\n${stringifyYaml(properties)}---\n${body}`;
		});
	}

	async renameFile(file: O.TAbstractFile, newPath: string): Promise<void> {
		await this.#vault.rename(file, newPath);
	}

	async trashFile(file: O.TAbstractFile): Promise<void> {
		await this.#vault.trash(file, true);
	}

	/** Settings of the app for new notes are not modelled: they go next to the note that is open. */
	getNewFileParent(sourcePath: string): O.TFolder {
		return this.#vault.getFolderByPath(sourcePath === '' ? '/' : parentPath(sourcePath)) ?? this.#vault.getRoot();
	}

	generateMarkdownLink(file: O.TFile, sourcePath: string, subpath = '', alias?: string): string {
		const target = this.#metadataCache.fileToLinktext(file, sourcePath) + subpath;
		return alias === undefined || alias === target ? `[[${target}]]` : `[[${target}|${alias}]]`;
	}
}
