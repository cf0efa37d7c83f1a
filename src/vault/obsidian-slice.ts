import type { App } from 'obsidian';
import type { HeldTexts } from './held-texts.ts';
import type { Idle } from './idle.ts';
import type { FileVersion } from './known-texts.ts';
import type { Notes, TextReading } from './notes.ts';
import type { ObsidianEntries } from './obsidian-entries.ts';
import type { Slices } from './slices.ts';

export interface SliceParts {
	readonly app: App;
	readonly entries: ObsidianEntries;
	readonly notes: Notes;
	readonly idle: Idle;
	readonly held: HeldTexts;
	readonly slices: Slices;
}

/** The longest that notes are read without a pause, in milliseconds. */
const STRETCH = 8;

/** Reads these notes from what is known of them, and where that does not do, from their texts. What changes meanwhile is left to what follows from the change. */
export async function readSlice(parts: SliceParts, paths: readonly string[]): Promise<void> {
	const { entries, held } = parts;
	const texts = new Map(paths.flatMap((path) => pairWith(path, held.take(path))));
	await entries.known.recall(paths.filter((path) => !texts.has(path)));
	const pause = createPauses(parts.idle);
	const fetching: Array<Promise<Fetched>> = [];
	for (const path of paths) {
		await pause();
		if (!isDone(parts, path)) fetching.push(fetchText(parts, path, texts.get(path) ?? null));
	}
	for (const fetched of await Promise.all(fetching)) {
		await pause();
		readFetched(parts, fetched);
	}
}

function pairWith(path: string, text: string | null): ReadonlyArray<readonly [string, string]> {
	return text === null ? [] : [[path, text]];
}

/** Whether there is nothing to read: it is gone, dealt with otherwise, or known. */
function isDone({ app, entries, slices }: SliceParts, path: string): boolean {
	if (!slices.isWanted(path)) return true;
	const file = app.vault.getFileByPath(path);
	if (file === null) entries.forget(path);
	else if (entries.look(file) !== 'nothing') return false;
	slices.drop(path);
	return true;
}

interface Fetched {
	readonly path: string;
	/** As it was before the text was asked for; null where the note had gone. */
	readonly version: FileVersion | null;
	readonly text: TextReading;
}

async function fetchText({ app, notes }: SliceParts, path: string, text: string | null): Promise<Fetched> {
	const stat = app.vault.getFileByPath(path)?.stat;
	const version = stat === undefined ? null : { mtime: stat.mtime, size: stat.size };
	if (text !== null) return { path, version, text: { kind: 'text', text } };
	try {
		const opened = await notes.open(path);
		return { path, version, text: opened.kind === 'failed' ? opened : await opened.text() };
	} catch (error) {
		return { path, version, text: { kind: 'failed', path, message: error instanceof Error ? error.message : String(error) } };
	}
}

function readFetched({ app, entries, slices }: SliceParts, { path, version, text }: Fetched): void {
	if (!slices.isWanted(path)) return;
	slices.drop(path);
	const file = app.vault.getFileByPath(path);
	if (file === null || version === null) return;
	// It was written meanwhile, and nobody knows which version this text is.
	if (file.stat.mtime !== version.mtime || file.stat.size !== version.size) slices.add(path);
	else entries.lookInto(file, version, text);
}

/** Waits for idle time where a stretch has become too long. */
function createPauses(idle: Idle): () => Promise<void> {
	let began = performance.now();
	return async () => {
		if (performance.now() - began < STRETCH) return;
		await new Promise<void>((resolve) => void idle.soon(resolve));
		began = performance.now();
	};
}
