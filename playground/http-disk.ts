import type { Disk, DiskFile } from '../test/host/disk.ts';
import type { PluginData } from '../test/host/plugin-data.ts';

/** A change that another program made, as the server tells it; `data` is the plugin's data.json, `many` says that more changed than was told. */
export interface OutsideChange {
	readonly path: string;
	readonly kind: 'file' | 'folder' | 'gone' | 'data' | 'many';
}

/** What is hidden there has an address of its own. */
const CONFIG = '.obsidian/';
const isConfig = (path: string): boolean => path.startsWith(CONFIG);

/** The copy of the notes behind the playground's server. */
export const httpDisk: Disk = {
	list: () => get<{ files: DiskFile[]; folders: string[] }>('/vault'),
	read: (path) => isConfig(path) ? get<DiskFile | null>(`/config/${encoded(path.slice(CONFIG.length))}`) : new Promise((resolve, reject) => {
		// What is asked for in one breath is one request: a browser refuses thousands.
		if (asked.length === 0) queueMicrotask(() => void answerAsked());
		asked.push({ path, resolve, reject });
	}),
	write: (path, text) => send<DiskFile>('PUT', isConfig(path) ? `/config/${encoded(path.slice(CONFIG.length))}` : `/vault/${encoded(path)}`, text),
	remove: (path) => send('DELETE', `/vault/${encoded(path)}`),
	makeFolder: (path) => send('PUT', `/folders/${encoded(path)}`),
	rename: (from, to) => send('PUT', `/names/${encoded(from)}`, to),
};

interface Asked {
	readonly path: string;
	readonly resolve: (file: DiskFile | null) => void;
	readonly reject: (error: unknown) => void;
}

let asked: Asked[] = [];

async function answerAsked(): Promise<void> {
	const now = asked;
	asked = [];
	try {
		const [only, ...others] = now;
		const files = only !== undefined && others.length === 0 ? [await get<DiskFile | null>(`/vault/${encoded(only.path)}`)] : await send<(DiskFile | null)[]>('PUT', '/reads', JSON.stringify(now.map(({ path }) => path)));
		for (const [index, { resolve }] of now.entries()) resolve(files[index] ?? null);
	} catch (error) {
		for (const { reject } of now) reject(error);
	}
}

/** data.json, on the disk of the copy. */
export const httpPluginData: PluginData = {
	load: () => get<unknown>('/data'),
	save: (_id, data) => send('PUT', '/data', JSON.stringify(data, null, 2)),
};

/** Reads JSON from the server. */
export async function get<T>(url: string): Promise<T> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(await response.text());
	return (await response.json()) as T;
}

async function send<T>(method: 'PUT' | 'DELETE', url: string, body = ''): Promise<T> {
	const response = await fetch(url, { method, headers: { 'x-playground': '1' }, ...(method === 'PUT' && { body }) });
	if (!response.ok) throw new Error(await response.text());
	return (await response.json()) as T;
}

function encoded(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/');
}
