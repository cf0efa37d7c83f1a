import type { FolderFiles, OpenFile } from '../../../src/vault/folder-files.ts';

/** A call that is made of the disk: `rename`, or `file.sync` for a call of an open file, and the path it concerns. */
export interface Call {
	readonly name: string;
	readonly path: string;
}

/** Is told of a call; what it throws is what the call's caller gets. */
export type Hook = (call: Call) => unknown;

/** The same disk, with a hook right before each call, and one right after, whether it succeeded or not. */
export function hookedFiles(files: FolderFiles, before: Hook, after: Hook = () => undefined): FolderFiles {
	const around = <A extends readonly unknown[], R>(name: string, call: (...args: A) => Promise<R>, path?: string) => async (...args: A): Promise<R> => {
		const told = { name, path: path ?? String(args[0]) };
		await before(told);
		try {
			return await call(...args);
		} finally {
			await after(told);
		}
	};
	const inside = (path: string, file: OpenFile): OpenFile => {
		return {
			stat: around('file.stat', () => file.stat(), path),
			read: around('file.read', (...args: Parameters<OpenFile['read']>) => file.read(...args), path),
			write: around('file.write', (...args: Parameters<OpenFile['write']>) => file.write(...args), path),
			chown: around('file.chown', (...args: Parameters<OpenFile['chown']>) => file.chown(...args), path),
			chmod: around('file.chmod', (mode: number) => file.chmod(mode), path),
			sync: around('file.sync', () => file.sync(), path),
			close: async () => {
				// A file whose closing fails is closed all the same.
				try {
					await before({ name: 'file.close', path });
				} finally {
					await file.close();
				}
				await after({ name: 'file.close', path });
			},
		};
	};
	return {
		open: around('open', async (...args: Parameters<FolderFiles['open']>) => inside(args[0], await files.open(...args))),
		readdir: around('readdir', (path: string) => files.readdir(path)),
		lstat: around('lstat', (path: string) => files.lstat(path)),
		realpath: around('realpath', (path: string) => files.realpath(path)),
		access: around('access', (...args: Parameters<FolderFiles['access']>) => files.access(...args)),
		mkdir: around('mkdir', (...args: Parameters<FolderFiles['mkdir']>) => files.mkdir(...args)),
		rmdir: around('rmdir', (path: string) => files.rmdir(path)),
		rename: around('rename', (...args: Parameters<FolderFiles['rename']>) => files.rename(...args)),
		link: around('link', (...args: Parameters<FolderFiles['link']>) => files.link(...args)),
		unlink: around('unlink', (path: string) => files.unlink(path)),
	};
}

/** An answer of the system: an error with its code. */
export function systemError(code: string): Error {
	return Object.assign(new Error(`${code}: made for a test`), { code });
}
