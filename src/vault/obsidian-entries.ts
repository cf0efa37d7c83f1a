import type { App, CachedMetadata, TFile } from 'obsidian';
import { isContact, isLeftOut } from '../core/contact-marker.ts';
import { noTouchDays } from '../core/contact.ts';
import type { Settings } from '../core/settings.ts';
import { headingTest } from '../notes/named-section.ts';
import { createEntryList, type EntryList } from './entry-list.ts';
import { createKnownTexts, type FileVersion, type KnownTexts } from './known-texts.ts';
import { failedEntry, movedEntry, otherEntry, readCachedNote, readTextFacts, type NoteEntry, type TextFacts } from './note-entry.ts';
import type { TextReading } from './notes.ts';
import { touchDaysKey } from './touch-days.ts';
import type { TouchDayStore } from './touch-day-store.ts';

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

export function createObsidianEntries(app: App, initial: Settings, store: TouchDayStore): ObsidianEntries {
	const list = createEntryList();
	const known = createKnownTexts(store);
	const uncached = new Set<string>();
	let reading = readingWith(initial);

	const lookWith = (file: TFile, cache: CachedMetadata | null, facts: TextFacts | null): Missing => {
		const { path } = file;
		if (cache === null && (facts?.frontmatter ?? null) === null && !isLeftOut(path, reading.settings)) {
			uncached.add(path);
			return 'cache';
		}
		uncached.delete(path);
		const previous = list.get(path);
		const { entry, isComplete } = readSafely(path, cache, facts, previous, reading);
		// Why there are no properties is not known yet: what was known before is the better guess.
		if (isComplete || cache?.frontmatter !== undefined || previous === null) list.set(path, entry);
		return isComplete ? 'nothing' : 'text';
	};
	const lookInto = (file: TFile, version: FileVersion, text: TextReading): void => {
		const cache = app.metadataCache.getFileCache(file);
		const facts = factsOf(file.path, text, cache?.frontmatter !== undefined, reading.settings);
		if (text.kind === 'text') known.keep(file.path, version, reading.key, facts);
		lookWith(file, cache, facts);
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
			const isStill = isContact(file.path, app.metadataCache.getFileCache(file)?.frontmatter ?? {}, reading.settings);
			list.set(file.path, isStill ? movedEntry(list.get(oldPath) ?? otherEntry, file.path) : otherEntry);
			list.set(oldPath, otherEntry);
		},
		changeSettings(settings) {
			reading = readingWith(settings);
			uncached.clear();
		},
	};
}

function readingWith(settings: Settings): Reading {
	return { settings, key: touchDaysKey(settings), isTouchHeading: remembered(headingTest(settings.touchHeadings)) };
}

/** The same headings stand in very many notes. */
const MOST_REMEMBERED = 5000;

function remembered(test: (text: string) => boolean): (text: string) => boolean {
	const answers = new Map<string, boolean>();
	return (text) => {
		const known = answers.get(text);
		if (known !== undefined) return known;
		if (answers.size === MOST_REMEMBERED) answers.clear();
		const answer = test(text);
		answers.set(text, answer);
		return answer;
	};
}

/** One bad note never stops the rest, not even one that a reader of ours fails on. */
function readSafely(path: string, cache: CachedMetadata | null, facts: TextFacts | null, previous: NoteEntry | null, { settings, isTouchHeading }: Reading): ReturnType<typeof readCachedNote> {
	try {
		const hasTouches = cache?.headings?.some(({ heading }) => isTouchHeading(heading)) ?? false;
		const meanwhile = previous?.kind === 'contact' ? previous.contact.touchDays : noTouchDays;
		return readCachedNote({ path, properties: cache?.frontmatter ?? null, hasTouches, facts, meanwhile }, settings);
	} catch (error) {
		return { entry: failedEntry({ path, message: unreadable(error instanceof Error ? error.message : String(error)) }), isComplete: true };
	}
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
	const message = unreadable(why);
	const problem = { path, property: null, value: null, message, mend: null };
	return { frontmatter: hasProperties ? null : { kind: 'malformed', message }, mend: null, touchDays: { ...noTouchDays, problems: [problem] } };
}

function unreadable(why: string): string {
	return `this note cannot be read: ${why}`;
}
