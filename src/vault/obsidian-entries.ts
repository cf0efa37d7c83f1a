import { getLinkpath, type App, type CachedMetadata, type TFile } from 'obsidian';
import { isContact, isLeftOut } from '../core/contact-marker.ts';
import { noPromises, noTouchDays } from '../core/contact.ts';
import { remembered } from '../core/remembered.ts';
import type { Settings } from '../core/settings.ts';
import { headingTest } from '../notes/named-section.ts';
import { isOpenTask } from '../notes/promise-line.ts';
import { noteNotRead } from '../words/vault.ts';
import { createEntryList, type EntryList } from './entry-list.ts';
import { createKnownTexts, type FileVersion, type KnownTexts } from './known-texts.ts';
import { failedEntry, movedEntry, otherEntry, readCachedNote, readTextFacts, type CachedNote, type NoteEntry, type TextFacts } from './note-entry.ts';
import type { TextReading } from './notes.ts';
import { touchDaysKey } from './touch-days.ts';
import type { TextFactsStore } from './text-facts-store.ts';

/** What is missing before a note's entry is all that there is to know of it: nothing, its text, or even its place in Obsidian's cache. */
export type Missing = 'nothing' | 'text' | 'cache';

/** The entries of the open vault's notes, read from the cache and from what is known of their texts. */
export interface ObsidianEntries {
	readonly list: EntryList;
	readonly known: KnownTexts;
	/** Notes that are not in the cache yet. */
	readonly uncached: ReadonlySet<string>;
	/** Reads a note anew from the cache. */
	readonly look: (file: TFile) => Missing;
	/** Reads a note anew whose text is at hand. */
	readonly lookInto: (file: TFile, version: FileVersion, text: TextReading) => void;
	/** The same, the text being of use only where the cache does not say all. */
	readonly lookAfterChange: (file: TFile, text: string) => void;
	readonly forget: (path: string) => void;
	/** Moves what is known of a note, so that it is right before it is read again. */
	readonly move: (file: TFile, oldPath: string) => void;
	readonly changeSettings: (settings: Settings) => void;
}

/** What follows from the settings, once. */
interface Reading {
	readonly settings: Settings;
	readonly key: string;
	readonly isTouchHeading: (text: string) => boolean;
}

export function createObsidianEntries(app: App, initial: Settings, store: TextFactsStore): ObsidianEntries {
	const list = createEntryList((link, from) => app.metadataCache.getFirstLinkpathDest(getLinkpath(link), from)?.path ?? null);
	const known = createKnownTexts(store);
	const uncached = new Set<string>();
	let reading = readingWith(initial);

	const lookWith = (file: TFile, cache: CachedMetadata | null, facts: TextFacts | null): Missing => {
		const { path } = file;
		if (cache === null && !saysWhatItIs(facts) && !isLeftOut(path, reading.settings)) {
			uncached.add(path);
			return 'cache';
		}
		uncached.delete(path);
		const previous = list.get(path);
		const { entry, isComplete, needsText } = readSafely(path, cache, facts, previous, reading);
		// Of a note that the cache may never know, the text is all that says what it is.
		if (!needsText && cache !== null) known.drop(path);
		// Why there are no properties is not known yet: what was known before is the better guess.
		if (isComplete || cache?.frontmatter !== undefined || previous === null) list.set(path, entry);
		return isComplete ? 'nothing' : 'text';
	};
	const lookInto = (file: TFile, version: FileVersion, text: TextReading): void => {
		const cache = app.metadataCache.getFileCache(file);
		const facts = factsOf(file.path, text, cache?.frontmatter !== undefined, reading.settings);
		lookWith(file, cache, text.kind === 'text' ? known.keep(file.path, version, reading.key, facts) : facts);
	};
	return {
		list,
		known,
		uncached,
		look: (file) => lookWith(file, app.metadataCache.getFileCache(file), known.get(file.path, file.stat, reading.key)),
		lookInto,
		lookAfterChange(file, text) {
			if (lookWith(file, app.metadataCache.getFileCache(file), null) !== 'nothing') lookInto(file, { ...file.stat }, { kind: 'text', text });
		},
		forget(path) {
			uncached.delete(path);
			known.forget(path);
			list.set(path, otherEntry);
		},
		move(file, oldPath) {
			uncached.delete(oldPath);
			known.move(oldPath, file.path);
			list.set(file.path, keptAt(file.path, list.get(oldPath) ?? otherEntry, app.metadataCache.getFileCache(file), reading.settings));
			list.set(oldPath, otherEntry);
		},
		changeSettings(settings) {
			reading = readingWith(settings);
			uncached.clear();
		},
	};
}

function saysWhatItIs(facts: TextFacts | null): boolean {
	return facts !== null && facts.frontmatter !== null;
}

/** What was kept of a note, where it still counts at the path to which the note has moved. */
function keptAt(path: string, previous: NoteEntry, cache: CachedMetadata | null, settings: Settings): NoteEntry {
	const isStill = previous.kind === 'other' ? !isLeftOut(path, settings) : isContact(path, cache?.frontmatter ?? {}, settings);
	return isStill ? movedEntry(previous, path) : otherEntry;
}

function readingWith(settings: Settings): Reading {
	return { settings, key: touchDaysKey(settings), isTouchHeading: remembered(headingTest(settings.touchHeadings)) };
}

/** One bad note never stops the rest, not even one that a reader of ours fails on. */
function readSafely(path: string, cache: CachedMetadata | null, facts: TextFacts | null, previous: NoteEntry | null, { settings, isTouchHeading }: Reading): ReturnType<typeof readCachedNote> {
	try {
		const hasTouches = cache?.headings?.some(({ heading }) => isTouchHeading(heading)) ?? false;
		return readCachedNote({ path, properties: cache?.frontmatter ?? null, hasTouches, hasTasks: openTasksIn(cache), facts, meanwhile: knownBefore(path, previous) }, settings);
	} catch (error) {
		return { entry: failedEntry({ path, message: noteNotRead(error instanceof Error ? error.message : String(error)) }), isComplete: true, needsText: true };
	}
}

/** What was known of a note's text counts until it is read again. */
function knownBefore(path: string, previous: NoteEntry | null): Pick<TextFacts, 'touchDays' | 'promises'> {
	if (previous?.kind === 'other') return { touchDays: noTouchDays, promises: { ...noPromises, promises: previous.promises } };
	if (previous?.kind !== 'contact') return { touchDays: noTouchDays, promises: noPromises };
	const { touchDays, promises } = previous.contact;
	return { touchDays, promises: { ...noPromises, promises: promises.filter((promise) => promise.path === path) } };
}

/** Whether a note has open tasks, as the cache has it, and such with a link in their own line. An embedded note is linked to as well. */
export function openTasksIn(cache: CachedMetadata | null): CachedNote['hasTasks'] {
	const lines = new Set<number>();
	for (const { task, position } of cache?.listItems ?? []) if (isOpenTask(task ?? null)) lines.add(position.start.line);
	if (lines.size === 0) return { any: false, linked: false };
	const hasLink = [...(cache?.links ?? []), ...(cache?.embeds ?? [])].some(({ position }) => lines.has(position.start.line));
	return { any: true, linked: hasLink };
}

/** What a text says; of one that cannot be read, that. The contact stays in the list with its properties, where the cache has them. */
function factsOf(path: string, text: TextReading, hasProperties: boolean, settings: Settings): TextFacts {
	try {
		if (text.kind === 'failed') return failedFacts(path, text.message, hasProperties);
		const facts = readTextFacts(path, text.text, settings);
		return hasProperties ? { ...facts, frontmatter: null, mend: null } : facts;
	} catch (error) {
		return failedFacts(path, error instanceof Error ? error.message : String(error), hasProperties);
	}
}

function failedFacts(path: string, why: string, hasProperties: boolean): TextFacts {
	const message = noteNotRead(why);
	const problem = { path, property: null, value: null, message, mend: null };
	return { frontmatter: hasProperties ? null : { kind: 'malformed', message }, mend: null, touchDays: { ...noTouchDays, problems: [problem] }, promises: noPromises };
}
