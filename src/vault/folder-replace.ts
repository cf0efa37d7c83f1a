import type { Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { codeOf, quietly, READ_FOLDER, whyNot, WRITE_NEW, type FolderFiles, type OpenFile } from './folder-files.ts';
import { LONG_AGO, ownName, readOwner, stateOf } from './folder-owner.ts';
import { isSameBytes, readBytes, type NoteBytes } from './folder-text.ts';

/** `changed`: the file does not hold what was read any more, and was left alone. `failed`: so it was, for that reason (a clause). */
export type Replacement = { readonly kind: 'replaced' } | { readonly kind: 'changed' } | { readonly kind: 'failed'; readonly why: string };

export type Placement = { readonly kind: 'placed' } | { readonly kind: 'taken' } | { readonly kind: 'failed'; readonly why: string };

const PREFIX = '.keep-in-touch-';
const SUFFIX = '.tmp';

/**
 * Puts new bytes in the place of those that were read, in one step: at every moment, and after a crash, the file is whole,
 * the old or the new. Its mode stays, its owner where the system lets us. A second hard link keeps the old bytes: writing
 * in place would keep the two together, but a crash would leave both of them half written.
 */
export async function replaceFile(files: FolderFiles, path: string, before: NoteBytes, bytes: Uint8Array): Promise<Replacement> {
	try {
		const temporary = await writeTemporary(files, dirname(path), bytes, before.state);
		const outcome = await swap(files, path, before.bytes, temporary, bytes);
		if (outcome.kind === 'replaced') await syncFolder(files, dirname(path));
		return outcome;
	} catch (error) {
		return { kind: 'failed', why: whyNot(error) };
	}
}

/** Makes a file with these bytes, at once and whole. A file that is there is never replaced. */
export async function placeFile(files: FolderFiles, path: string, bytes: Uint8Array): Promise<Placement> {
	try {
		const temporary = await writeTemporary(files, dirname(path), bytes, null);
		try {
			await linkOrRename(files, temporary, path);
		} finally {
			await discard(files, temporary);
		}
		await syncFolder(files, dirname(path));
		return { kind: 'placed' };
	} catch (error) {
		return codeOf(error) === 'EEXIST' ? { kind: 'taken' } : { kind: 'failed', why: whyNot(error) };
	}
}

/** Takes a name with an empty file, so that a rename to it replaces nothing; throws EEXIST when the name is taken. */
export async function reserve(files: FolderFiles, path: string): Promise<void> {
	const file = await files.open(path, WRITE_NEW, 0o666);
	await quietly(file.close());
}

/** Flushes a folder's own list of names, where the system lets us: what was renamed stays so after a loss of power. */
export async function syncFolder(files: FolderFiles, folder: string): Promise<void> {
	await quietly(
		files.open(folder, READ_FOLDER).then(async (opened) => {
			await quietly(opened.sync());
			await opened.close();
		}),
	);
}

async function swap(files: FolderFiles, path: string, before: Uint8Array, temporary: string, bytes: Uint8Array): Promise<Replacement> {
	const now = await readBytes(files, path);
	if (now.kind === 'failed' || !isSameBytes(now.bytes, before)) {
		await discard(files, temporary);
		return now.kind === 'failed' ? now : { kind: 'changed' };
	}
	try {
		await files.rename(temporary, path);
	} catch (error) {
		// A disk on the network may have done it and lost the answer. What counts is what is there.
		const after = await readBytes(files, path);
		await discard(files, temporary);
		if (after.kind !== 'bytes' || !isSameBytes(after.bytes, bytes)) return { kind: 'failed', why: whyNot(error) };
	}
	return { kind: 'replaced' };
}

/** A flushed file with these bytes beside the note, like the file that it will replace, if any. Removed again where that fails. */
async function writeTemporary(files: FolderFiles, folder: string, bytes: Uint8Array, like: Stats | null): Promise<string> {
	const path = join(folder, PREFIX + ownName() + SUFFIX);
	const file = await files.open(path, WRITE_NEW, like === null ? 0o666 : 0o600);
	try {
		try {
			const own = await file.stat();
			await quietly(removeLeftovers(files, folder, own.mtimeMs));
			await writeAll(file, bytes);
			if (like !== null) await makeAlike(file, own, like);
			await file.sync();
		} finally {
			await file.close();
		}
	} catch (error) {
		await discard(files, path);
		throw error;
	}
	return path;
}

/** Removes a temporary file of this process. Nobody else does as long as it runs, so a second try is worth it. */
async function discard(files: FolderFiles, temporary: string): Promise<void> {
	await quietly(files.unlink(temporary).catch(() => files.unlink(temporary)));
}

async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
	for (let written = 0; written < bytes.length; ) written += (await file.write(bytes, written)).bytesWritten;
}

async function makeAlike(file: OpenFile, own: Stats, like: Stats): Promise<void> {
	let group = own.gid;
	if (own.uid !== like.uid || own.gid !== like.gid) {
		await quietly(file.chown(like.uid, like.gid).catch(() => file.chown(own.uid, like.gid)));
		group = (await file.stat()).gid;
	}
	// Another group gets no more than everybody.
	const mode = group === like.gid ? like.mode & 0o7777 : (like.mode & 0o707) | ((like.mode & 0o007) << 3);
	if ((own.mode & 0o7777) !== mode) await file.chmod(mode);
}

/** A name for the temporary file's bytes, exclusively; by a second way on disks without hard links (FAT, some networks). */
async function linkOrRename(files: FolderFiles, temporary: string, path: string): Promise<void> {
	try {
		return await files.link(temporary, path);
	} catch (error) {
		if (!['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'].includes(codeOf(error) ?? '')) throw error;
	}
	await reserve(files, path);
	try {
		if ((await files.lstat(path)).size > 0) throw Object.assign(new Error('taken'), { code: 'EEXIST' });
		await files.rename(temporary, path);
	} catch (error) {
		await removeReservation(files, path);
		throw error;
	}
}

/** Removes a file that reserved a name, unless somebody wrote into it meanwhile. */
export async function removeReservation(files: FolderFiles, path: string): Promise<void> {
	await quietly(files.lstat(path).then((state) => (state.size === 0 ? files.unlink(path) : undefined)));
}

/** Removes temporary files of ours in a folder whose process has ended, or that are an hour old. `now` is the disk's own time. */
async function removeLeftovers(files: FolderFiles, folder: string, now: number): Promise<void> {
	const entries = await files.readdir(folder);
	for (const entry of entries) {
		const name = entry.name.toString('latin1');
		const owner = name.startsWith(PREFIX) && name.endsWith(SUFFIX) ? readOwner(name.slice(PREFIX.length, -SUFFIX.length)) : null;
		if (owner === null) continue;
		const path = join(folder, name);
		const isLeft = (state: Stats): boolean => state.isFile() && isOurs(state) && (stateOf(owner) === 'ended' || now - state.mtimeMs > LONG_AGO);
		await quietly(files.lstat(path).then((state) => (isLeft(state) ? files.unlink(path) : undefined)));
	}
}

/** What the superuser writes may have been given to the note's owner already. */
function isOurs(state: Stats): boolean {
	const user = process.getuid?.() ?? 0;
	return user === 0 || user === state.uid;
}
