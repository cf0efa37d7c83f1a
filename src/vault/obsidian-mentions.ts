import { getLinkpath, type App } from 'obsidian';
import { isContact, isLeftOut } from '../core/contact-marker.ts';
import type { Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import type { Settings } from '../core/settings.ts';
import { isEnough, mentionsToRead, readMention, type Mention, type MentioningNote } from '../notes/mentions.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import { localDayOf } from './local-day.ts';
import type { Notes } from './notes.ts';

interface WhereNotesAre {
	readonly app: App;
	readonly notes: Notes;
}

/** What other notes say of a contact since a day; null: of all days. Obsidian's cache tells which link to the note, so that only a few are read, and nothing in advance. */
export async function readMentions({ app, notes }: WhereNotesAre, contact: Contact, since: Day | null, { settings, today }: NoteContext): Promise<readonly Mention[]> {
	const mentions: Mention[] = [];
	for (const source of mentionsToRead(notesLinkingTo(app, contact.path, settings), { since, today, dayOrder: settings.dayOrder })) {
		if (isEnough(mentions, source)) break;
		const opened = await notes.open(source.path);
		const reading = opened.kind === 'note' ? await opened.text() : opened;
		if (reading.kind === 'failed') continue;
		const leadsHere = (link: string): boolean => app.metadataCache.getFirstLinkpathDest(getLinkpath(link), source.path)?.path === contact.path;
		const mention = readMention(reading.text, { source, since, leadsHere, promises: contact.promises });
		if (mention !== null) mentions.push(mention);
	}
	return mentions;
}

function notesLinkingTo({ metadataCache, vault }: App, path: string, settings: Settings): readonly MentioningNote[] {
	return Object.entries(metadataCache.resolvedLinks).flatMap(([source, targets]): readonly MentioningNote[] => {
		if (source === path || targets[path] === undefined || isLeftOut(source, settings)) return [];
		const file = vault.getFileByPath(source);
		if (file === null) return [];
		const properties = { ...metadataCache.getFileCache(file)?.frontmatter };
		return [{ path: source, properties, modified: localDayOf(file.stat.mtime), isContact: isContact(source, properties, settings) }];
	});
}
