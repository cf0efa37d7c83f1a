import type { App, TFile } from 'obsidian';
import type { RunCommands } from '../actions/new-note.ts';

const TEMPLATER = 'templater-obsidian';
const METHOD = 'overwrite_file_commands';
/** A template may ask its user something; nobody waits longer for the answer, since other actions wait meanwhile. */
const MOST_MS = 120_000;

/** Commands that have not run. Those of the reading view stay, and so do places of the cursor until the note is in front. */
const STILL_THERE = /<%(?!\+|[-_]?\s*tp\.file\.cursor\b)/;

/**
 * What runs the commands of a template in a new note: the Templater plugin's own `overwrite_file_commands(file)`; null where that plugin is not there, or has no such
 * method. Templater keeps its own run for new files away from a note while this runs, and finds no command afterwards: https://github.com/SilentVoid13/Templater,
 * src/core/Templater.ts (`files_with_pending_templates`, `on_file_creation`).
 */
export function templaterOf(app: App): RunCommands | null {
	// Neither Obsidian nor Templater has types for this: what is there is looked at as it comes.
	const templater = fieldOf(fieldOf(fieldOf(fieldOf(app, 'plugins'), 'plugins'), TEMPLATER), 'templater');
	const run = fieldOf(templater, METHOD);
	if (typeof run !== 'function') return null;
	return async (path) => {
		const file = app.vault.getFileByPath(path);
		if (file === null) return { path, isDone: false };
		const isDone = await withinTime(() => run.call(templater, file) as unknown);
		// A command may have moved the note or given it another name.
		return { path: file.path, isDone: isDone && !(await hasCommands(app, file)) };
	};
}

async function withinTime(work: () => unknown): Promise<boolean> {
	let timer = 0;
	const late = new Promise<boolean>((resolve) => {
		timer = window.setTimeout(() => resolve(false), MOST_MS);
	});
	try {
		return await Promise.race([Promise.resolve(work()).then(() => true), late]);
	} catch {
		return false;
	} finally {
		window.clearTimeout(timer);
	}
}

/** Templater says in a notice of its own what went wrong, and leaves the note as it was. */
async function hasCommands(app: App, file: TFile): Promise<boolean> {
	try {
		return STILL_THERE.test(await app.vault.read(file));
	} catch {
		return false;
	}
}

function fieldOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
