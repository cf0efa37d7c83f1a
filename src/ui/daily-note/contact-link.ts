import { getLinkpath, type App } from 'obsidian';
import type { Contact } from '../../core/contact.ts';
import { shortestLinkText } from '../../core/event-link-text.ts';
import { noteName } from '../../core/folder.ts';
import { oneLine } from '../../core/one-line.ts';

/** What a link cannot carry in its path. */
const UNLINKABLE = /[[\]|#^\\]|%%/;

/** A link to the note of a contact with their name, as text in a line: `[[Ana Diaz]]`. Null where none can lead there. `paths` are those of all notes. */
export function contactLink({ path, name }: Pick<Contact, 'path' | 'name'>, paths: readonly string[]): string | null {
	const target = shortestLinkText(path, paths);
	const shown = oneLine(name.replace(/[[\]|`<>#^\\]|%%/g, ''));
	if (!UNLINKABLE.test(target)) return shown === target || shown === '' ? `[[${target}]]` : `[[${target}|${shown}]]`;
	return `[${(shown === '' ? noteName(path) : shown).replace(/[[\]\\]/g, '')}](${encodeURI(path).replace(/[#^|()[\]\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}

/** The path of the note that a link in another note leads to; null where there is none. */
export function linkTarget({ metadataCache }: Pick<App, 'metadataCache'>, link: string, from: string): string | null {
	return metadataCache.getFirstLinkpathDest(getLinkpath(link), from)?.path ?? null;
}
