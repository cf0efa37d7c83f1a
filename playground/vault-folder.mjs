// The copy of the notes on disk, by the vault's own paths. Nothing outside the folder can be named, and nothing hidden but the app's own settings.
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { watchTree } from './watch-tree.mjs';

/** So many changes at once may be more than were told of. */
const BURST = 1000;
const TEXT = /\.(?:md|txt|base|canvas|json|css|csv|ics|vcf)$/i;

/** Refused, with the status that says why. */
export class Refusal extends Error {
	constructor(status, message) {
		super(message);
		this.status = status;
	}
}

/** Reads and writes below the folder. */
export async function createVaultFolder(folder) {
	const root = await realpath(folder);
	const inside = (path) => resolveInside(root, path);
	const insideConfig = async (path) => {
		await mkdir(join(root, '.obsidian'), { recursive: true });
		return resolveInside(join(root, '.obsidian'), path);
	};
	return {
		list: () => list(root),
		read: async (path) => describe(await inside(path), path),
		readAll: async (paths) => Promise.all(paths.map(async (path) => describe(await inside(path), path))),
		write: async (path, body) => writeWhole(await inside(path), path, body),
		/** In the folder with the app's own settings, by paths there. */
		readConfig: async (path) => describe(await insideConfig(path), path),
		writeConfig: async (path, body) => writeWhole(await insideConfig(path), path, body),
		remove: async (path) => rm(await inside(path), { recursive: true, force: true }),
		makeFolder: async (path) => mkdir(await inside(path), { recursive: true }),
		rename: async (from, to) => rename(await inside(from), await inside(to)),
		watch: (listener, data) => watchFolder(root, listener, data),
	};
}

/** Another program never sees half a file; hidden names are neither listed nor watched. */
async function writeWhole(file, path, body) {
	const draft = join(dirname(file), `.${randomUUID()}.tmp`);
	await writeFile(draft, body);
	await rename(draft, file);
	return describe(file, path);
}

/** The file that the vault's path names, its folder's links followed. */
async function resolveInside(root, path) {
	const names = path.split('/');
	const bad = (name) => name === '' || name.startsWith('.') || /[\\\0]/.test(name);
	if (names.some(bad)) throw new Refusal(403, 'This path leads out of the notes');
	let above = join(root, ...names.slice(0, -1));
	const missing = [];
	for (;;) {
		const real = await realpath(above).catch(() => null);
		if (real === null) {
			missing.unshift(basename(above));
			above = dirname(above);
			continue;
		}
		if (real !== root && !real.startsWith(root + sep)) throw new Refusal(403, 'This path leads out of the notes');
		return join(real, ...missing, names.at(-1));
	}
}

async function describe(file, path) {
	const info = await stat(file).catch(() => null);
	if (info === null || !info.isFile()) return null;
	const text = TEXT.test(path) ? await readIfThere(file) : null;
	if (TEXT.test(path) && text === null) return null;
	return { path, text, ctime: Math.round(info.birthtimeMs), mtime: Math.round(info.mtimeMs), size: info.size };
}

/** Null where the file went since it was looked at: another program may remove it at any moment. */
async function readIfThere(file) {
	try {
		return await readFile(file, 'utf8');
	} catch (error) {
		if (error.code === 'ENOENT') return null;
		throw error;
	}
}

async function list(root, folder = root) {
	const found = { files: [], folders: [] };
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		if (entry.name.startsWith('.')) continue;
		const file = join(folder, entry.name);
		const path = relative(root, file).split(sep).join('/');
		if (entry.isDirectory()) {
			const below = await list(root, file);
			found.folders.push(path, ...below.folders);
			found.files.push(...below.files);
		} else if (entry.isFile()) {
			const described = await describe(file, path);
			if (described !== null) found.files.push(described);
		}
	}
	return found;
}

/**
 * Tells of files and folders that changed, a burst at a time and shortly after; whoever moved a folder in hears of all that lies in it.
 * Of what is hidden, only the plugin's data.json counts.
 */
function watchFolder(root, listener, data) {
	const changed = new Set();
	let timer = null;
	let telling = Promise.resolve();
	const tell = async () => {
		const paths = [...changed];
		changed.clear();
		const changes = [];
		for (const path of paths) changes.push(...(path === data.path ? await changesOfData(data) : await changesAt(root, path)));
		// The system forgets changes beyond some thousands at once, and does not say so: everything is looked at then.
		if (paths.length >= BURST) changes.push(...(await changesAt(root, '')), { path: '', kind: 'many' });
		if (changes.length > 0) listener(changes);
	};
	const stop = watchTree(root, (path) => {
		if (path !== data.path && path.split('/').some((part) => part.startsWith('.'))) return;
		changed.add(path);
		timer ??= setTimeout(() => {
			timer = null;
			// One after the other, so that the page hears things in the order in which they happened.
			telling = telling.then(tell).catch((error) => console.warn(`Changes were not told: ${error.message}`));
		}, 50);
	});
	return () => {
		clearTimeout(timer);
		stop();
	};
}

async function changesOfData(data) {
	return (await data.changedOutside()) ? [{ path: data.path, kind: 'data' }] : [];
}

async function changesAt(root, path) {
	const file = join(root, path);
	const info = await stat(file).catch(() => null);
	if (info === null) return [{ path, kind: 'gone' }];
	if (!info.isDirectory()) return [{ path, kind: 'file' }];
	const below = await readdir(file, { withFileTypes: true }).catch(() => []);
	const changes = path === '' ? [] : [{ path, kind: 'folder' }];
	for (const entry of below) {
		const inner = path === '' ? entry.name : `${path}/${entry.name}`;
		if (entry.name.startsWith('.')) continue;
		if (entry.isDirectory()) changes.push(...(await changesAt(root, inner)));
		else if (entry.isFile()) changes.push({ path: inner, kind: 'file' });
	}
	return changes;
}
