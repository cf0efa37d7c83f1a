// The plugin's data.json in the copy, and whether somebody else has changed it.
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Reads and writes data.json as text; whoever never saved reads `null`. */
export function createPluginData(folder, pluginId) {
	const path = `.obsidian/plugins/${pluginId}/data.json`;
	const file = join(folder, path);
	/** What the page knows: as it last read or wrote it. */
	let known = null;
	const onDisk = () => readFile(file, 'utf8').catch(() => 'null');
	return {
		/** Where it is, by the vault's own paths. */
		path,
		async read() {
			known = await onDisk();
			return known;
		},
		async write(body) {
			known = body.toString('utf8');
			await mkdir(dirname(file), { recursive: true });
			const draft = join(dirname(file), `.${randomUUID()}.tmp`);
			await writeFile(draft, body);
			await rename(draft, file);
		},
		/** Whether it now says something that the page does not know; it is asked once for each change. */
		async changedOutside() {
			const text = await onDisk();
			const changed = text !== known;
			known = text;
			return changed;
		},
	};
}
