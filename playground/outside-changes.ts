import type { App } from '../test/host/app.ts';
import type { Plugin } from '../test/host/plugin.ts';
import type { OutsideChange } from './http-disk.ts';

/** How many files are asked for at a time. */
const AT_A_TIME = 250;

/** What another program writes into the copy shows at once; a burst of it, as fast as it can be read. */
export function followOutsideChanges(app: App, plugin: Plugin): void {
	// By path: of a file that changed twice while it waited, what counts is what the disk has then.
	const waiting = new Map<string, OutsideChange>();
	let isReading = false;
	const readWaiting = async (): Promise<void> => {
		if (isReading) return;
		isReading = true;
		while (waiting.size > 0) {
			const next = [...waiting.values()].slice(0, AT_A_TIME);
			for (const { path } of next) waiting.delete(path);
			await Promise.all(next.map((change) => follow(app, plugin, change)));
		}
		isReading = false;
	};
	new EventSource('/events').addEventListener('message', ({ data }: MessageEvent<string>) => {
		for (const change of JSON.parse(data) as OutsideChange[]) {
			if (change.kind === 'many') for (const { path } of app.vault.getFiles()) waiting.set(path, { path, kind: 'file' });
			else waiting.set(change.path, change);
		}
		void readWaiting();
	});
}

async function follow(app: App, plugin: Plugin, { path, kind }: OutsideChange): Promise<void> {
	try {
		if (kind === 'data') await plugin.onExternalSettingsChange?.();
		else if (kind !== 'many') await app.vault.changedOutside(path, kind);
	} catch (error) {
		console.error(`A change of ${path} from outside could not be followed:`, error);
	}
}
