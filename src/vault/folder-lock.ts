import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import * as words from '../words/vault.ts';
import { codeOf, quietly, whyNot, WRITE_NEW, type FolderFiles } from './folder-files.ts';
import { LONG_AGO, ownName, readOwner, stateOf } from './folder-owner.ts';

/*
 * One process at a time writes a note. No lock file lies among the notes: each note has a folder in the system's temporary
 * folder, and in it generations, folders named by numbers. A generation holds one empty file: named after its holder, or
 * `free`. The highest number counts.
 *
 * To take the lock, a process makes a folder with its name in it, waits until the highest generation is free or its
 * process has ended, renames its folder to the next number, and looks again: if its number is the highest, it holds the
 * lock. To release it, it renames its file to `free`. The holder tidies away generations long past; nobody else removes one.
 *
 * Why two never hold it at once:
 * - A folder cannot be renamed over one that holds a file. So of all who want a number, one gets it, and a generation is
 *   never seen without its holder's name. Releasing is one rename too.
 * - The highest number never falls, as only numbers well below a holder's own are removed. Whoever slept through it and
 *   takes a number that was tidied away therefore sees a higher one, and begins again.
 * - So whoever holds number n found it to be the highest. The next has to take n + 1, after seeing n free or its process
 *   ended: then the holder of n holds it no more. Nothing is taken away from a dead process, it is passed by, so that
 *   two who find it dead at the same time only compete for n + 1.
 * A process that is killed at any point leaves its name behind, and with it the proof that it is gone. What a loss of power
 * left empty is taken like a number that is not there.
 */

/** Where the locks are kept, and how many milliseconds to wait for one before giving up. */
export interface LockOptions {
	readonly home: string;
	readonly waitMs: number;
}

export type LockOutcome = { readonly kind: 'locked'; readonly release: () => Promise<void> } | { readonly kind: 'refused'; readonly why: string };

/** So many past generations stay: a listing that is no snapshot would have to be overtaken as many times to miss the highest. */
const KEPT = 8;
const FREE = 'free';
/** A folder that is to become a generation: this and the name of its owner. */
const NEW = 'new-';

interface Generation {
	readonly number: number;
	/** Name of the file in it: an owner's, or `free`; null where it is empty. */
	readonly entry: string | null;
}

/** This user's folder for locks in the system's temporary folder. */
export function defaultLockHome(): string {
	return join(tmpdir(), `keep-in-touch-locks-${process.getuid?.() ?? 'user'}`);
}

/** Gives out the locks of real paths. Those who ask in this process queue here; other processes are met on the disk. */
export function createLocks(files: FolderFiles, options: LockOptions): (realPath: string) => Promise<LockOutcome> {
	const queues = new Map<string, Promise<void>>();
	return async (realPath) => {
		const deadline = performance.now() + options.waitMs;
		// One name whatever the case or composition of the letters, for disks that take them as one.
		const key = createHash('sha256').update(realPath.normalize('NFC').toLowerCase()).digest('hex');
		let leave = (): void => undefined;
		const before = queues.get(key);
		const turn = new Promise<void>((resolve) => (leave = resolve));
		const queue = (before ?? Promise.resolve()).then(() => turn);
		queues.set(key, queue);
		const done = (): void => {
			leave();
			if (queues.get(key) === queue) queues.delete(key);
		};
		try {
			await before;
			const outcome = await lockOnDisk(files, options.home, key, deadline);
			if (outcome.kind === 'refused') done();
			return outcome.kind === 'refused' ? outcome : { kind: 'locked', release: () => outcome.release().finally(done) };
		} catch (error) {
			done();
			throw error;
		}
	};
}

async function lockOnDisk(files: FolderFiles, home: string, key: string, deadline: number): Promise<LockOutcome> {
	try {
		const unsafe = await prepareHome(files, home);
		if (unsafe !== null) return { kind: 'refused', why: unsafe };
		const place = join(home, key);
		await makeFolder(files, place);
		const held = await acquire(files, place, deadline);
		return held === null ? { kind: 'refused', why: words.BEING_WRITTEN } : { kind: 'locked', release: () => free(files, held) };
	} catch (error) {
		return { kind: 'refused', why: words.notLocked(home, whyNot(error)) };
	}
}

/** Makes the home of the locks. Says why it cannot be trusted: another user could take locks away. */
async function prepareHome(files: FolderFiles, home: string): Promise<string | null> {
	await makeFolder(files, home);
	const state = await files.lstat(home);
	const user = process.getuid?.();
	if (!state.isDirectory()) return words.locksNotInFolder(home);
	if (user !== undefined && state.uid !== user) return words.locksOfOthers(home);
	if (user !== undefined && (state.mode & 0o022) !== 0) return words.locksOpenToOthers(home);
	return null;
}

async function makeFolder(files: FolderFiles, path: string): Promise<void> {
	try {
		await files.mkdir(path, 0o700);
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') throw error;
	}
}

/** The path of the file that holds the lock, or null when the time is up. */
async function acquire(files: FolderFiles, place: string, deadline: number): Promise<string | null> {
	const name = ownName();
	const prepared = join(place, NEW + name);
	let isPrepared = false;
	try {
		for (let rounds = 1; ; rounds++) {
			if (!isPrepared) await prepare(files, prepared, name);
			isPrepared = true;
			const number = await nextNumber(files, place, join(prepared, name));
			if (number !== null && (await claim(files, prepared, join(place, String(number))))) {
				isPrepared = false;
				const held = join(place, String(number), name);
				if (await confirm(files, place, number, held)) return held;
			}
			if (performance.now() >= deadline) return null;
			await sleep(1 + Math.random() * Math.min(rounds * 5, 50));
		}
	} finally {
		if (isPrepared) await quietly(removeFolder(files, prepared, [name]));
	}
}

/** A folder with a file of that name in it. */
async function prepare(files: FolderFiles, folder: string, name: string): Promise<void> {
	await files.mkdir(folder, 0o700);
	try {
		const file = await files.open(join(folder, name), WRITE_NEW, 0o600);
		await file.close();
	} catch (error) {
		await quietly(removeFolder(files, folder, [name]));
		throw error;
	}
}

/** The number to take next; null while the highest generation is held. `justMade` is a file that tells the disk's present time. */
async function nextNumber(files: FolderFiles, place: string, justMade: string): Promise<number | null> {
	const highest = await findHighest(files, place);
	if (highest === 'moving') return null;
	if (highest === null) return 1;
	if (highest.entry === null) return highest.number;
	const path = join(place, String(highest.number), highest.entry);
	return highest.entry === FREE || (await hasEnded(files, path, highest.entry, justMade)) ? highest.number + 1 : null;
}

async function hasEnded(files: FolderFiles, path: string, name: string, justMade: string): Promise<boolean> {
	const owner = readOwner(name);
	const state = owner === null ? 'unknown' : stateOf(owner);
	switch (state) {
		case 'running':
			return false;
		case 'ended':
			return true;
		case 'unknown':
			return (await files.lstat(justMade)).mtimeMs - (await files.lstat(path)).mtimeMs > LONG_AGO;
	}
}

/** The generation that counts; null where there is none yet; `moving` when it went while we looked. */
async function findHighest(files: FolderFiles, place: string): Promise<Generation | null | 'moving'> {
	const number = Math.max(0, ...numbersOf(await namesIn(files, place)));
	if (number === 0) return null;
	try {
		const [entry] = await namesIn(files, join(place, String(number)));
		return { number, entry: entry ?? null };
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return 'moving';
		throw error;
	}
}

/** True when the prepared folder became the generation; false when somebody else has that number. */
async function claim(files: FolderFiles, prepared: string, generation: string): Promise<boolean> {
	try {
		await files.rename(prepared, generation);
		return true;
	} catch (error) {
		const code = codeOf(error) ?? '';
		// Windows does not say that the folder is there, only that it will not replace it.
		if (['ENOTEMPTY', 'EEXIST', ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : [])].includes(code)) return false;
		throw error;
	}
}

/** Whether our number is the highest; if it is, what is long past is tidied away. If not, it never will be, and can lie there. */
async function confirm(files: FolderFiles, place: string, number: number, held: string): Promise<boolean> {
	try {
		const names = await namesIn(files, place);
		const isHighest = numbersOf(names).every((other) => other <= number);
		if (isHighest) await tidy(files, place, names, number);
		return isHighest;
	} catch (error) {
		await free(files, held);
		throw error;
	}
}

async function free(files: FolderFiles, held: string): Promise<void> {
	const release = (): Promise<void> => files.rename(held, join(dirname(held), FREE));
	try {
		await release();
	} catch {
		// A lock that stays taken stops every later write: once more. If that fails too, it is free when this process ends.
		await quietly(release());
	}
}

/** Removes generations long past, and what was prepared by processes that ended. Where that fails, the next holder does it. */
async function tidy(files: FolderFiles, place: string, names: readonly string[], number: number): Promise<void> {
	const past = numbersOf(names).filter((other) => other <= number - KEPT).map(String);
	const abandoned = names.filter((name) => {
		const owner = name.startsWith(NEW) ? readOwner(name.slice(NEW.length)) : null;
		return owner !== null && stateOf(owner) === 'ended';
	});
	for (const name of [...past, ...abandoned]) {
		const folder = join(place, name);
		await quietly(namesIn(files, folder).then((entries) => removeFolder(files, folder, entries)));
	}
}

async function removeFolder(files: FolderFiles, folder: string, names: readonly string[]): Promise<void> {
	for (const name of names) await quietly(files.unlink(join(folder, name)));
	await files.rmdir(folder);
}

async function namesIn(files: FolderFiles, folder: string): Promise<readonly string[]> {
	return (await files.readdir(folder)).map(({ name }) => name.toString('latin1'));
}

function numbersOf(names: readonly string[]): readonly number[] {
	return names.filter((name) => /^[1-9]\d{0,14}$/.test(name)).map(Number);
}
