import { MarkdownView, normalizePath, type App, type TFile } from 'obsidian';
import { readFrontmatter, type Frontmatter } from '../notes/properties/frontmatter.ts';
import { applySplices, refused, withoutNoOps, type NoteEdit } from '../notes/splice.ts';
import { EDITED_SINCE, isThere, NOTE_GONE } from '../words/vault.ts';
import type { CreateOutcome, EditOutcome, Notes, OpenedNote, TextReading, TrashOutcome } from './notes.ts';

/** The notes of the vault that Obsidian has open. */
export function createObsidianNotes(app: App): Notes {
	return {
		list: () => Promise.resolve({ paths: app.vault.getMarkdownFiles().map(({ path }) => path).sort(), unreadable: [] }),
		open: (path) => open(app, path),
		whyNotWritable: (path) => Promise.resolve(app.vault.getFileByPath(path) === null ? NOTE_GONE : null),
		edit: (path, edit) => editFile(app, path, edit),
		create: (path, text) => create(app, normalizePath(path), text),
		trash: (path, expectedText) => trash(app, path, expectedText),
	};
}

async function open(app: App, path: string): Promise<OpenedNote> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return { kind: 'failed', path, message: NOTE_GONE };
	const text = (): Promise<TextReading> => readText(app, file);
	const cached = app.metadataCache.getFileCache(file)?.frontmatter;
	if (cached !== undefined) return { kind: 'note', path, frontmatter: properties(cached), text };
	// The cache does not say why there are none: because nobody wrote any, or because they cannot be read.
	const reading = await text();
	return reading.kind === 'failed' ? reading : { kind: 'note', path, frontmatter: readFrontmatter(reading.text), text: () => Promise.resolve(reading) };
}

/** A copy: notes with the same text share one object in the cache. */
function properties(cached: Readonly<Record<string, unknown>>): Frontmatter {
	return { kind: 'properties', properties: { ...cached } };
}

async function readText(app: App, file: TFile): Promise<TextReading> {
	try {
		return { kind: 'text', text: await app.vault.cachedRead(file) };
	} catch (error) {
		return { kind: 'failed', path: file.path, message: messageOf(error) };
	}
}

async function editFile(app: App, path: string, edit: NoteEdit): Promise<EditOutcome> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return refused(NOTE_GONE);
	let outcome: EditOutcome = { kind: 'unchanged' };
	try {
		await saveOpenEditors(app, path);
		// Where nothing changes, not even the time of the file should.
		const read = await app.vault.read(file);
		const unwritten = planned(read, edit);
		if (unwritten.kind !== 'written') return unwritten;
		await app.vault.process(file, (text) => {
			outcome = text === read ? unwritten : planned(text, edit);
			return outcome.kind === 'written' ? applySplices(text, outcome.splices) : text;
		});
		return outcome;
	} catch (error) {
		return refused(messageOf(error));
	}
}

/** What the edit comes to for this text. */
function planned(text: string, edit: NoteEdit): EditOutcome {
	const plan = edit(text);
	if (plan.kind === 'refused') return plan;
	const splices = withoutNoOps(text, plan.splices);
	return splices.length === 0 ? { kind: 'unchanged' } : { kind: 'written', before: text, splices };
}

/** Text that was typed and not yet saved would be lost under a write, or the write under it. */
export async function saveOpenEditors(app: App, path: string): Promise<void> {
	for (const { view } of app.workspace.getLeavesOfType('markdown')) {
		if (view instanceof MarkdownView && view.file?.path === path) await view.save();
	}
}

async function create(app: App, path: string, text: string): Promise<CreateOutcome> {
	if (app.vault.getAbstractFileByPath(path) !== null) return refused(isThere(path));
	try {
		const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
		if (folder !== '' && app.vault.getFolderByPath(folder) === null) await app.vault.createFolder(folder);
		await app.vault.create(path, text);
		return { kind: 'created' };
	} catch (error) {
		return refused(messageOf(error));
	}
}

async function trash(app: App, path: string, expectedText: string): Promise<TrashOutcome> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return refused(NOTE_GONE);
	try {
		await saveOpenEditors(app, path);
		if ((await app.vault.read(file)) !== expectedText) return refused(EDITED_SINCE);
		await app.fileManager.trashFile(file);
		return { kind: 'trashed' };
	} catch (error) {
		return refused(messageOf(error));
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
