import type { App } from 'obsidian';

/** Copies a file of the plugin beside it, `data.json` to `data.broken.json` or, where that is taken, `data.broken-2.json`; gives the path. Rejects where that fails. */
export async function keepCopyOf({ vault: { adapter } }: App, path: string): Promise<string> {
	const [, stem = path, extension = ''] = /^(.*)(\.[^./]+)$/.exec(path) ?? [];
	let copy = `${stem}.broken${extension}`;
	for (let number = 2; await adapter.exists(copy); number += 1) copy = `${stem}.broken-${String(number)}${extension}`;
	await adapter.copy(path, copy);
	return copy;
}
