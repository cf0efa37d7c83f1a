import type { Buffer } from 'node:buffer';
import { constants, type Dirent, type Stats } from 'node:fs';
import { access, link, lstat, mkdir, open, readdir, realpath, rename, rmdir, unlink } from 'node:fs/promises';
import { systemRefuses } from '../words/vault-system.ts';

/** An open file: the calls of Node's FileHandle that reading and writing a note take. */
export interface OpenFile {
	stat(): Promise<Stats>;
	read(buffer: Uint8Array, offset: number, length: number, position: null): Promise<{ readonly bytesRead: number }>;
	/** May write less than it was given, as the system's own call does. */
	write(bytes: Uint8Array, offset: number): Promise<{ readonly bytesWritten: number }>;
	chown(uid: number, gid: number): Promise<void>;
	chmod(mode: number): Promise<void>;
	sync(): Promise<void>;
	close(): Promise<void>;
}

/** Everything that is asked of the disk, one call of node:fs/promises each, so that a test can let any of them fail. */
export interface FolderFiles {
	/** Follows no symbolic link at the end of the path; see the flags below. */
	open(path: string, flags: number, mode?: number): Promise<OpenFile>;
	/** Names as bytes, since a disk can hold names that are not UTF-8. */
	readdir(path: string): Promise<readonly Dirent<Buffer>[]>;
	lstat(path: string): Promise<Stats>;
	realpath(path: string): Promise<string>;
	/** Fails where this process may not write the file. */
	access(path: string, mode: number): Promise<void>;
	mkdir(path: string, mode?: number): Promise<unknown>;
	rmdir(path: string): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	link(existing: string, added: string): Promise<void>;
	unlink(path: string): Promise<void>;
}

/** What a system has no flag for (O_NONBLOCK, O_NOFOLLOW on Windows) is left out. */
const flag = (name: 'O_NONBLOCK' | 'O_NOFOLLOW' | 'O_DIRECTORY'): number => (constants as Partial<Record<string, number>>)[name] ?? 0;

/** Read; a pipe without a writer does not hold us up, a symbolic link is not followed. */
export const READ = constants.O_RDONLY | flag('O_NONBLOCK') | flag('O_NOFOLLOW');
/** A folder, to flush it. */
export const READ_FOLDER = constants.O_RDONLY | flag('O_DIRECTORY');
/** Write a file that must not be there yet. */
export const WRITE_NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
/** For access: may this process write it? */
export const MAY_WRITE = constants.W_OK;

/** The real disk. */
export const diskFiles: FolderFiles = {
	open: (path, flags, mode) => open(path, flags, mode),
	readdir: (path) => readdir(path, { withFileTypes: true, encoding: 'buffer' }),
	lstat: (path) => lstat(path),
	realpath: (path) => realpath(path),
	access: (path, mode) => access(path, mode),
	mkdir: (path, mode) => mkdir(path, mode),
	rmdir: (path) => rmdir(path),
	rename: (from, to) => rename(from, to),
	link: (existing, added) => link(existing, added),
	unlink: (path) => unlink(path),
};

/** Does something that is only tidying up: where it fails, what matters is already done. */
export async function quietly(work: Promise<unknown>): Promise<void> {
	try {
		await work;
	} catch (error) {
		if (codeOf(error) === null) throw error;
	}
}

/** The system's code of an error, such as ENOENT; null for an error that is no answer of the system. */
export function codeOf(error: unknown): string | null {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Why a call failed, in plain words and with the system's code. An error without a code is our own bug and is thrown on. */
export function whyNot(error: unknown): string {
	const code = codeOf(error);
	if (code === null) throw error;
	return systemRefuses(code);
}
