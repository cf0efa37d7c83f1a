import { TFile, type App, type EventRef, type TAbstractFile } from 'obsidian';

/** What happens to the notes of the open vault. */
export interface NoteEvents {
	/** The cache has read a note anew; here is its text. */
	readonly changed: (file: TFile, text: string) => void;
	/** A note was added. The cache may know of it already. */
	readonly created: (file: TFile) => void;
	/** A note was written, and the cache will read it anew. */
	readonly modified: (file: TFile) => void;
	readonly removed: (path: string) => void;
	/** A note has another path now; `changed` is not told. Of a folder, each note in it is told. */
	readonly moved: (file: TFile, oldPath: string) => void;
	/** The cache has read all notes that there were to read. */
	readonly resolved: () => void;
	/** Something of this path came or went: a note, a folder or another file. */
	readonly placeChanged: (path: string) => void;
}

/** Listens to vault and cache. Gives what ends that. Before the layout is ready, the vault tells of each file as if it were new. */
export function listenToNotes({ vault, metadataCache }: App, events: NoteEvents): () => void {
	const ofVault: readonly EventRef[] = [
		vault.on('create', (file) => {
			events.placeChanged(file.path);
			if (isNote(file)) events.created(file);
		}),
		vault.on('modify', (file) => {
			if (isNote(file)) events.modified(file);
		}),
		vault.on('delete', (file) => {
			events.placeChanged(file.path);
			events.removed(file.path);
		}),
		vault.on('rename', (file, oldPath) => {
			events.placeChanged(oldPath);
			events.placeChanged(file.path);
			if (isNote(file)) events.moved(file, oldPath);
			else events.removed(oldPath);
		}),
	];
	const ofCache: readonly EventRef[] = [
		metadataCache.on('changed', (file, text) => {
			if (isNote(file)) events.changed(file, text);
		}),
		metadataCache.on('deleted', (file) => events.removed(file.path)),
		metadataCache.on('resolved', () => events.resolved()),
	];
	return () => {
		for (const ref of ofVault) vault.offref(ref);
		for (const ref of ofCache) metadataCache.offref(ref);
	};
}

function isNote(file: TAbstractFile): file is TFile {
	return file instanceof TFile && file.extension === 'md';
}
