import type { App } from 'obsidian';
import { isContact } from '../../core/contact-marker.ts';
import { isInFolder } from '../../core/folder.ts';
import { lookUpIn } from '../../core/property-names.ts';
import type { Settings } from '../../core/settings.ts';
import { onlyOf } from '../../core/tier.ts';
import { MAKE_THEM, manyContacts, manyContactsTitle } from '../../words/settings.ts';
import { templatesFolder } from '../core-plugins.ts';
import type { Screen } from '../screen.ts';
import type { VaultFacts } from './list-fields.ts';

/** From so many new contacts on it is asked, if they make up the greater part of the vault; and from so many in any case. */
const MANY = 100;
const VERY_MANY = 1000;

/** What the settings need to know of the vault, asked when it is needed. */
export function vaultFactsOf({ app, settings }: Pick<Screen, 'app' | 'settings'>): VaultFacts {
	const { vault } = app;
	return {
		hasFolder: (path) => vault.getFolderByPath(path) !== null,
		folderSpelled: (path) => vault.getAllFolders().find((folder) => folder.path.toLowerCase() === path.toLowerCase())?.path ?? null,
		notePath: (path) => [path, `${path}.md`].find((one) => vault.getFileByPath(one)?.extension === 'md') ?? null,
		templatesFolder() {
			const folder = templatesFolder(app);
			return folder !== null && vault.getMarkdownFiles().some(({ path }) => isInFolder(path, folder)) ? folder : null;
		},
		questionFor(next) {
			const notes = vault.getMarkdownFiles().length;
			const count = countContacts(app, next);
			const added = count - countContacts(app, settings());
			if (added < MANY || (added < VERY_MANY && count * 2 <= notes)) return null;
			return { title: manyContactsTitle(count), text: manyContacts(count, notes), yes: MAKE_THEM };
		},
	};
}

/** How many notes are contacts with these settings, by what the cache has of them. */
export function countContacts({ vault, metadataCache }: App, settings: Settings): number {
	return vault.getMarkdownFiles().filter((file) => isContact(file.path, metadataCache.getFileCache(file)?.frontmatter ?? {}, settings)).length;
}

/** Whether a contact's note says that its tier is this one, in these words. */
export function isTierWritten({ app, known, settings }: Pick<Screen, 'app' | 'known' | 'settings'>, written: string): boolean {
	const wanted = written.trim().toLowerCase();
	return known.contacts().some(({ path }) => {
		const value = onlyOf(lookUpIn(app.metadataCache.getCache(path)?.frontmatter ?? {}, settings().properties)('tier')[0]?.value);
		return (typeof value === 'string' || typeof value === 'number') && String(value).trim().toLowerCase() === wanted;
	});
}
