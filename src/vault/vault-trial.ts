import { noPromises, noTouchDays } from '../core/contact.ts';
import type { DayOrder } from '../core/day-text.ts';
import type { Day } from '../core/day.ts';
import type { Settings } from '../core/settings.ts';
import type { LinkResolver } from './promises-elsewhere.ts';
import { createEntryList, type EntryList } from './entry-list.ts';
import { failedEntry, readCachedNote, readTextFacts, type CachedNote, type TextFacts } from './note-entry.ts';
import type { TextReading } from './notes.ts';
import { outcomeOf, type TrialOutcome } from './trial-outcome.ts';

/** What Obsidian's cache has of a note, for a trial of other settings. */
export type TrialNote = Pick<CachedNote, 'path' | 'properties' | 'hasTouches' | 'hasTasks'>;

export interface TrialOptions {
	readonly settings: Settings;
	readonly today: Day;
	/** Called with what is known so far, before texts are read and while they are. */
	readonly onProgress: (outcome: TrialOutcome) => void;
	/** Resolves when the page had time to answer the user; false: nobody wants the outcome any more. */
	readonly goOn: () => Promise<boolean>;
}

/** Tries settings out on the notes of the vault, by the same readers that make the due list. Texts are read once, and only where they say something that the cache does not. */
export interface VaultTrial {
	/** Null where nobody wanted it any more. */
	readonly run: (options: TrialOptions) => Promise<TrialOutcome | null>;
}

const SLICE = 250;
const TEXTS_AT_ONCE = 32;

export function createVaultTrial(notes: readonly TrialNote[], { resolve, read }: { readonly resolve: LinkResolver; readonly read: (path: string) => Promise<TextReading> }): VaultTrial {
	/** By path. Of all that first run may change only the order of days bears on what a text says. */
	let texts = new Map<string, TextFacts>();
	let dayOrder: DayOrder = null;
	return {
		async run({ settings, today, onProgress, goOn }) {
			if (settings.dayOrder !== dayOrder) texts = new Map();
			({ dayOrder } = settings);
			const [list, known] = [createEntryList(resolve), texts];
			const unread: TrialNote[] = [];
			for (const [index, note] of notes.entries()) {
				if (index % SLICE === SLICE - 1 && !(await goOn())) return null;
				if (!keep(list, note, known.get(note.path) ?? null, settings)) unread.push(note);
			}
			if (unread.length > 0) onProgress(outcomeOf(list, settings, today, unread.length));
			for (let at = 0; at < unread.length; at += TEXTS_AT_ONCE) {
				if (!(await goOn())) return null;
				await Promise.all(unread.slice(at, at + TEXTS_AT_ONCE).map(async (note) => {
					const text = await read(note.path);
					if (text.kind === 'failed') list.set(note.path, failedEntry(text));
					else keep(list, note, remember(known, note, text.text, settings), settings);
				}));
			}
			return (await goOn()) ? outcomeOf(list, settings, today, 0) : null;
		},
	};
}

/** Keeps what is known of a note. False: its text says more. */
function keep(list: EntryList, note: TrialNote, facts: TextFacts | null, settings: Settings): boolean {
	const { entry, isComplete } = readSafely(note, facts, settings);
	list.set(note.path, entry);
	return isComplete;
}

/** One bad note never stops the rest. */
function readSafely(note: TrialNote, facts: TextFacts | null, settings: Settings): ReturnType<typeof readCachedNote> {
	try {
		return readCachedNote({ ...note, facts, meanwhile: { touchDays: noTouchDays, promises: noPromises } }, settings);
	} catch (error) {
		return { entry: failedEntry({ path: note.path, message: error instanceof Error ? error.message : String(error) }), isComplete: true, needsText: true };
	}
}

function remember(texts: Map<string, TextFacts>, { path, properties }: TrialNote, text: string, settings: Settings): TextFacts {
	const facts = readTextFacts(path, text, settings);
	const kept = properties === null ? facts : { ...facts, frontmatter: null, mend: null };
	texts.set(path, kept);
	return kept;
}
