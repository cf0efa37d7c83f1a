import type { App } from '../test/host/app.ts';
import type { Plugin } from '../test/host/plugin.ts';
import type { OutsideChange } from './http-disk.ts';

/** How many files are asked for side by side: a browser refuses when there are thousands. */
const SIDE_BY_SIDE = 4;

/** What another program writes into the copy shows at once; a burst of it, as fast as it can be read. */
export function followOutsideChanges(app: App, plugin: Plugin): void {
	const waiting = new Map<string, OutsideChange>();
	let readers = 0;
	const read = async (): Promise<void> => {
		readers += 1;
		for (;;) {
			const [next] = waiting.values();
			if (next === undefined) break;
			waiting.delete(next.path);
			await follow(app, plugin, next).catch((error: unknown) => console.warn(`${next.path} could not be read again:`, error));
		}
		readers -= 1;
	};
	new EventSource('/events').addEventListener('message', ({ data }: MessageEvent<string>) => {
		// A path that still waits is read once: what counts is what the disk has then.
		for (const change of JSON.parse(data) as OutsideChange[]) waiting.set(change.path, change);
		while (readers < Math.min(SIDE_BY_SIDE, waiting.size)) void read();
	});
}

async function follow(app: App, plugin: Plugin, { path, kind }: OutsideChange): Promise<void> {
	if (kind === 'data') await plugin.onExternalSettingsChange?.();
	else await app.vault.changedOutside(path, kind);
}
