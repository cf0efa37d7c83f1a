import type { App, TFile } from 'obsidian';
import { createSlicedNews, type SlicedNews } from './announcer.ts';
import { createCacheWait, type CacheWait } from './cache-wait.ts';
import { createHeldTexts, type HeldTexts } from './held-texts.ts';
import type { Idle } from './idle.ts';
import type { Notes } from './notes.ts';
import type { ObsidianEntries } from './obsidian-entries.ts';
import type { NoteEvents } from './obsidian-events.ts';
import { createLinkFollowing, type LinkFollowing } from './link-following.ts';
import { readSlice } from './obsidian-slice.ts';
import { createSlices, type Slices } from './slices.ts';

/** Keeps the entries up to date: a few changes at once, a burst of them in slices. */
export interface ObsidianReader {
	readonly events: NoteEvents;
	/** Reads a note from the cache, and puts it in line for what the cache does not say. */
	readonly look: (file: TFile) => void;
	/** Notes in line, and those that are not in the cache yet. */
	readonly waiting: () => number;
	/** Forgets what is in line, before all is read anew. */
	readonly clear: () => void;
	/** Ends the slices and writes what waits to the store. */
	readonly end: () => void;
}

export interface ReaderParts {
	readonly app: App;
	readonly entries: ObsidianEntries;
	readonly notes: Notes;
	readonly idle: Idle;
	readonly tell: () => void;
	/** Whether something that comes or goes at this path is to be told, whatever it is. */
	readonly isPlaceOfInterest: (path: string) => boolean;
}

/** So many changes are read at once between two slices. What comes on top waits for the next. */
export const CHANGES_AT_ONCE = 50;

export function createObsidianReader(parts: ReaderParts): ObsidianReader {
	const { entries, idle, tell } = parts;
	const held = createHeldTexts();
	const news = createSlicedNews(tell);
	const budget = { left: CHANGES_AT_ONCE };
	const links = createLinkFollowing(entries.list);
	let isPruned = false;

	const slices = createSlices(idle, async (paths) => {
		budget.left = CHANGES_AT_ONCE;
		news.sliceBegins();
		await readSlice({ ...parts, held, slices }, paths);
		const hasLed = slices.waiting() === 0 && links.followSoon();
		news.sliceEnds(paths.length > 0 || hasLed);
		if (slices.waiting() === 0) await save();
	});
	const save = async (): Promise<void> => {
		await entries.known.save();
		if (isPruned || entries.uncached.size > 0 || slices.waiting() > 0) return;
		isPruned = true;
		await entries.known.prune();
	};
	const cacheWait = createCacheWait(idle, () => readUncached(entries, slices));
	const look = (file: TFile): void => {
		const missing = entries.look(file);
		if (missing === 'text') slices.add(file.path);
		if (missing === 'cache') cacheWait.begin();
	};
	return {
		events: eventsFor({ ...parts, held, news, slices, cacheWait, budget, look, links }),
		look,
		waiting: () => waitingIn({ slices, entries }),
		clear() {
			slices.clear();
			held.clear();
		},
		end() {
			slices.end();
			cacheWait.end();
			void entries.known.save();
		},
	};
}

interface EventParts extends ReaderParts {
	readonly held: HeldTexts;
	readonly news: SlicedNews;
	readonly slices: Slices;
	readonly cacheWait: CacheWait;
	/** Changes that may still be read before the next slice. */
	readonly budget: { left: number };
	readonly look: (file: TFile) => void;
	readonly links: LinkFollowing;
}

function eventsFor(parts: EventParts): NoteEvents {
	const { app, entries, held, slices, cacheWait, look, links } = parts;
	const announceIfChanged = (work: () => void): void => announceChangesOf(parts, work);
	return {
		changed(file, text) {
			cacheWait.heard();
			announceIfChanged(() => change(parts, file, text));
		},
		created(file) {
			links.cameOrWent(file.path);
			announceIfChanged(() => change(parts, file, null));
		},
		modified(file) {
			// The cache that has never known it will not know it now.
			if (app.metadataCache.getFileCache(file) === null) look(file);
		},
		removed(path) {
			// A note that has moved is told of by some as removed, by its new path.
			if (app.vault.getFileByPath(path) !== null) return;
			links.cameOrWent(path);
			announceIfChanged(() => forget(parts, path));
		},
		moved(file, oldPath) {
			links.cameOrWent(oldPath);
			links.cameOrWent(file.path);
			announceIfChanged(() => {
				const text = held.take(oldPath);
				slices.drop(oldPath);
				entries.move(file, oldPath);
				change(parts, file, text);
				// The cache does not tell of a note that has only moved.
				if (entries.uncached.has(file.path)) slices.add(file.path);
			});
		},
		resolved() {
			readUncached(entries, slices);
			if (links.mayBeOld()) announceIfChanged(links.follow);
		},
		placeChanged(path) {
			if (!parts.isPlaceOfInterest(path)) return;
			parts.news.changed();
			slices.wake();
		},
	};
}

function forget({ slices, held, entries }: EventParts, path: string): void {
	slices.drop(path);
	held.take(path);
	entries.forget(path);
}

/** Reads a note anew, at once or with the next slices; `text` where it is known to be new. */
function change(parts: EventParts, file: TFile, text: string | null): void {
	const { slices, held, budget, look, entries } = parts;
	slices.drop(file.path);
	held.take(file.path);
	budget.left -= 1;
	if (budget.left < 0) readLater(parts, file.path, text);
	else if (text === null) look(file);
	else entries.lookAfterChange(file, text);
}

/** Most notes that change are no contacts, and most changes of a contact's note are in its text: of these nobody is told. */
function announceChangesOf(parts: EventParts, work: () => void): void {
	const { entries, slices } = parts;
	const [changes, waiting] = [entries.list.changeCount(), waitingIn(parts)];
	work();
	if (entries.list.changeCount() !== changes || waitingIn(parts) !== waiting) parts.news.changed();
	// After a slice the next changes may be read at once again.
	slices.wake();
}

function readLater({ entries, held, slices }: EventParts, path: string, text: string | null): void {
	slices.add(path);
	if (text === null) return;
	// Time and size of the file may be what they were.
	entries.known.forget(path);
	held.hold(path, text);
}

function waitingIn({ slices, entries }: Pick<EventParts, 'slices' | 'entries'>): number {
	return slices.waiting() + entries.uncached.size;
}

function readUncached({ uncached }: ObsidianEntries, slices: Slices): void {
	for (const path of uncached) slices.add(path);
}
