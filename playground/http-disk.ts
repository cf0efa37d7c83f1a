import type { Disk, DiskFile } from '../test/host/disk.ts';
import type { PluginData } from '../test/host/plugin-data.ts';

/** A change that another program made, as the server tells it; `data` is the plugin's data.json. */
export interface OutsideChange {
	readonly path: string;
	readonly kind: 'file' | 'folder' | 'gone' | 'data';
}

/** The copy of the notes behind the playground's server. */
export const httpDisk: Disk = {
	list: () => get<{ files: DiskFile[]; folders: string[] }>('/vault'),
	read: (path) => get<DiskFile | null>(`/vault/${encoded(path)}`),
	write: (path, text) => send<DiskFile>('PUT', `/vault/${encoded(path)}`, text),
	remove: (path) => send('DELETE', `/vault/${encoded(path)}`),
	makeFolder: (path) => send('PUT', `/folders/${encoded(path)}`),
	rename: (from, to) => send('PUT', `/names/${encoded(from)}`, to),
};

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
