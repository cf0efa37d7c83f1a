import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isContact, isLeftOut } from '../core/contact-marker.ts';
import type { Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { linkTargetFrom } from '../core/event-link-text.ts';
import { countableText } from '../notes/event/countable-text.ts';
import { isEnough, mentionsToRead, readMention, type Mention, type MentioningNote } from '../notes/mentions.ts';
import { links } from '../notes/promise-pieces.ts';
import { bodyStart, type Properties } from '../notes/properties/frontmatter.ts';
import { readStructure } from '../notes/structure/sections.ts';
import { mapAtOnce, NOTES_AT_ONCE } from '../vault/at-once.ts';
import { localDayOf } from '../vault/local-day.ts';
import type { NotedLinks } from './noted-links.ts';
import type { OpenVault } from './open-vault.ts';

/** Somebody whose mentions are wanted, from later days than the last touch; null: from all. */
export interface Mentioned {
	readonly contact: Contact;
	readonly since: Day | null;
}

/** A note, and the notes that it links to among those wanted. */
interface LinkingNote extends MentioningNote {
	readonly text: string;
	readonly targets: ReadonlySet<string>;
}

/** What other notes say of these contacts, in their order, those of a day of their own first, newest first. Of the vault's notes only those are read that `noted` has seen a link in. */
export async function readMentions(people: readonly Mentioned[], vault: OpenVault, noted: NotedLinks): Promise<ReadonlyArray<readonly Mention[]>> {
	if (people.length === 0) return [];
	const { paths } = await vault.notes.list();
	const linkingPaths = [...new Set(people.flatMap(({ contact }) => noted.mayLinkTo(contact.path)))];
	const linking = (await mapAtOnce(linkingPaths, NOTES_AT_ONCE, (path) => readLinking(path, people, paths, vault))).flatMap((note) => note ?? []);
	return people.map((person) => mentionsOf(person, linking, paths, vault));
}

/** The note, if it is of a day that is asked for and links to one of these people; else null. */
async function readLinking(path: string, people: readonly Mentioned[], paths: readonly string[], { root, notes, settings, today }: OpenVault): Promise<LinkingNote | null> {
	if (isLeftOut(path, settings)) return null;
	const opened = await notes.open(path);
	if (opened.kind === 'failed') return null;
	const properties: Properties = opened.frontmatter.kind === 'properties' ? opened.frontmatter.properties : {};
	const note: MentioningNote = { path, properties, modified: await changedOn(join(root, path)), isContact: isContact(path, properties, settings) };
	if (!people.some(({ since }) => mentionsToRead([note], { since, today, dayOrder: settings.dayOrder }).length > 0)) return null;
	const reading = await opened.text();
	if (reading.kind === 'failed') return null;
	const targets = targetsIn(reading.text, path, paths, new Set(people.map(({ contact }) => contact.path)));
	return targets.size === 0 ? null : { ...note, text: reading.text, targets };
}

/** The day of a file's last change; null where the disk does not tell. */
async function changedOn(file: string): Promise<Day | null> {
	try {
		return localDayOf((await stat(file)).mtimeMs);
	} catch {
		return null;
	}
}

function mentionsOf({ contact, since }: Mentioned, linking: readonly LinkingNote[], paths: readonly string[], { settings: { dayOrder }, today }: OpenVault): readonly Mention[] {
	const others = linking.filter(({ path, targets }) => path !== contact.path && targets.has(contact.path));
	const texts = new Map(others.map(({ path, text }) => [path, text]));
	const mentions: Mention[] = [];
	for (const source of mentionsToRead(others, { since, today, dayOrder })) {
		if (isEnough(mentions, source)) break;
		const leadsHere = (link: string): boolean => linkTargetFrom(link, source.path, paths) === contact.path;
		const mention = readMention(texts.get(source.path) ?? '', { source, since, leadsHere, promises: contact.promises });
		if (mention !== null) mentions.push(mention);
	}
	return mentions;
}

/** Which of the wanted notes a text links to, in its properties too, outside of code and comments. */
function targetsIn(text: string, path: string, paths: readonly string[], wanted: ReadonlySet<string>): ReadonlySet<string> {
	const targetsOf = (part: string): readonly string[] => links(part).flatMap(({ target }) => (target === null ? [] : (linkTargetFrom(target, path, paths) ?? []))).filter((target) => wanted.has(target));
	// Only the few texts with such a link are looked at closely.
	if (!text.includes('[') || targetsOf(text).length === 0) return new Set();
	const bodyFrom = bodyStart(text);
	return new Set([...targetsOf(text.slice(0, bodyFrom)), ...targetsOf(countableText(text, readStructure(text, bodyFrom), bodyFrom))]);
}
