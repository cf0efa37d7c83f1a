import { Buffer } from 'node:buffer';
import { readFile, realpath } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import type { AttendeeList } from '../core/attendee.ts';
import type { Day } from '../core/day.ts';
import { linkTargetIn } from '../core/event-link-text.ts';
import { decodeText } from '../formats/decode.ts';
import { readAttendees } from '../formats/read-attendees.ts';
import { readEventNote } from '../notes/event-note.ts';
import { reasonOf } from '../words/cli-answers.ts';
import { cannotBeRead, IS_FOLDER, noSuchFile, STANDARD_INPUT } from '../words/cli-attendees.ts';
import { chooseEvent } from './attendees-calendar.ts';
import type { OpenVault } from './open-vault.ts';

/** What one SOURCE holds; `path` is the event note's in the vault, null for everything else. */
export interface ReadSource {
	readonly list: AttendeeList;
	readonly path: string | null;
}

type Refused = { readonly kind: 'refused'; readonly reason: string };
export type SourceReading = ({ readonly kind: 'source' } & ReadSource) | Refused;

/** What reading a SOURCE depends on. */
export interface SourceContext {
	readonly vault: OpenVault;
	/** Paths of all notes. */
	readonly paths: readonly string[];
	readonly currentFolder: string;
	/** Which event of a calendar is meant; null for the latest that is not to come. */
	readonly eventDay: Day | null;
}

/** Reads a SOURCE: `-` for standard input, a path as the shell sees it, else one in the vault. */
export async function readSource(source: string, context: SourceContext): Promise<SourceReading> {
	if (source === '-') return readFileSource(null, await standardInput(), context);
	const note = await findNote(source, context);
	if (note !== null) return readNoteSource(note, context);
	const { vault, currentFolder } = context;
	for (const folder of [currentFolder, vault.root]) {
		const file = await readBytes(resolve(folder, source));
		if (file.kind === 'failed') return { kind: 'refused', reason: reasonOf(source, file.reason) };
		if (file.kind === 'bytes') return readFileSource(source, file.bytes, context);
	}
	return { kind: 'refused', reason: noSuchFile(source) };
}

/** The path in the vault of a note that is named by a path as the shell sees it, or one in the vault, or by its name; null where there is none. */
export async function findNote(name: string, { vault, paths, currentFolder }: SourceContext): Promise<string | null> {
	const root = await real(vault.root);
	for (const one of [name, `${name}.md`]) {
		const seen = relative(root, await real(resolve(currentFolder, one))).split(sep).join('/');
		if (paths.includes(seen)) return seen;
	}
	// A file that is there is meant rather than a note whose name ends like its path.
	const isFile = (await readBytes(resolve(currentFolder, name))).kind === 'bytes';
	return isFile ? null : linkTargetIn(name, paths);
}

async function readNoteSource(path: string, { vault }: SourceContext): Promise<SourceReading> {
	const opened = await vault.notes.open(path);
	if (opened.kind === 'failed') return { kind: 'refused', reason: opened.message.startsWith(path) ? opened.message : reasonOf(path, opened.message) };
	const reading = await opened.text();
	if (reading.kind === 'failed') return { kind: 'refused', reason: reasonOf(path, reading.message) };
	return { kind: 'source', path, list: readEventNote({ path, text: reading.text }, vault.settings.dayOrder) };
}

function readFileSource(name: string | null, bytes: Uint8Array, { vault, eventDay }: SourceContext): SourceReading {
	// A note that lies elsewhere is read like one, and stays as it is.
	if (name !== null && /\.md$/i.test(name)) return { kind: 'source', path: null, list: readEventNote({ path: basename(name), text: decodeText(bytes) }, vault.settings.dayOrder) };
	const reading = readAttendees(name, bytes);
	const refused = (reason: string): Refused => ({ kind: 'refused', reason: reasonOf(name ?? STANDARD_INPUT, reason) });
	switch (reading.kind) {
		case 'list':
			return { kind: 'source', path: null, list: reading.list };
		case 'events': {
			const chosen = chooseEvent(reading.events, { eventDay, today: vault.today, warnings: reading.warnings });
			return chosen.kind === 'list' ? { kind: 'source', path: null, list: chosen.list } : refused(chosen.reason);
		}
		case 'unreadable':
			return refused(reading.message);
	}
}

async function readBytes(path: string): Promise<{ readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'missing' } | { readonly kind: 'failed'; readonly reason: string }> {
	try {
		return { kind: 'bytes', bytes: await readFile(path) };
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : '';
		if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return { kind: 'missing' };
		return { kind: 'failed', reason: code === 'EISDIR' ? IS_FOLDER : cannotBeRead(String(code)) };
	}
}

async function real(path: string): Promise<string> {
	try {
		return await realpath(path);
	} catch {
		return path;
	}
}

async function standardInput(): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
	return Buffer.concat(chunks);
}
