import { Buffer } from 'node:buffer';
import type { Stats } from 'node:fs';
import * as words from '../words/vault.ts';
import { READ, whyNot, type FolderFiles, type OpenFile } from './folder-files.ts';

/** The most bytes a note may have: 10 MB. */
export const LARGEST_NOTE = 10 * 1024 * 1024;

/** What a file holds and what it was when it was read, or why it cannot be read (a clause: "there is no such file"). */
export type BytesReading = ({ readonly kind: 'bytes' } & NoteBytes) | { readonly kind: 'failed'; readonly why: string };

export interface NoteBytes {
	readonly bytes: Uint8Array;
	readonly state: Stats;
}

/** Reads a file whole. Folders, pipes, devices, symbolic links and files of more than 10 MB are not opened, or not read. */
export async function readBytes(files: FolderFiles, path: string): Promise<BytesReading> {
	try {
		const inTheWay = obstacle(await files.lstat(path));
		if (inTheWay !== null) return { kind: 'failed', why: inTheWay };
		const file = await files.open(path, READ);
		try {
			return await readOpen(file);
		} finally {
			await file.close();
		}
	} catch (error) {
		return { kind: 'failed', why: whyNot(error) };
	}
}

/** The text of bytes that are strictly UTF-8, a BOM included; null for all others. */
export function decodeNote(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** The bytes of a text, or why it cannot be saved. */
export function encodeNote(text: string): { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'failed'; readonly why: string } {
	const bytes = new TextEncoder().encode(text);
	if (bytes.length > LARGEST_NOTE) return { kind: 'failed', why: tooLarge(bytes.length) };
	// Half of a surrogate pair has no bytes in UTF-8; it would come back as a question mark.
	return decodeNote(bytes) === text ? { kind: 'bytes', bytes } : { kind: 'failed', why: words.HALF_A_CHARACTER };
}

export function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
	return Buffer.compare(a, b) === 0;
}

async function readOpen(file: OpenFile): Promise<BytesReading> {
	const state = await file.stat();
	const inTheWay = obstacle(state);
	if (inTheWay !== null) return { kind: 'failed', why: inTheWay };
	// The file may grow meanwhile, or give no size at all: the end is where nothing more comes.
	let buffer = new Uint8Array(state.size + 1);
	let length = 0;
	for (;;) {
		const { bytesRead } = await file.read(buffer, length, buffer.length - length, null);
		// Fewer than there is room for, and as many as it has: the end, which need not be asked for.
		const isEnd = bytesRead === 0 || (length + bytesRead < buffer.length && length + bytesRead >= state.size && state.size > 0);
		length += bytesRead;
		if (isEnd && length <= LARGEST_NOTE) return { kind: 'bytes', bytes: buffer.subarray(0, length), state };
		if (length > LARGEST_NOTE) return { kind: 'failed', why: tooLarge(length) };
		if (length === buffer.length) {
			const larger = new Uint8Array(length * 2 + 1024);
			larger.set(buffer);
			buffer = larger;
		}
	}
}

function obstacle(state: Stats): string | null {
	if (state.isDirectory()) return words.IS_FOLDER;
	if (!state.isFile()) return words.NOT_ORDINARY;
	return state.size > LARGEST_NOTE ? tooLarge(state.size) : null;
}

/** Rounded up, so that a file just over the limit does not read as one within it. */
function tooLarge(bytes: number): string {
	return words.tooLarge((Math.ceil(bytes / 104_857.6) / 10).toFixed(1), LARGEST_NOTE / 1_048_576);
}
