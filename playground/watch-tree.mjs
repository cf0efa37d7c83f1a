// Watches a folder and all below it.
import { lstatSync, readdirSync, watch } from 'node:fs';
import { join, sep } from 'node:path';
import process from 'node:process';

/**
 * Calls the listener with the path, with slashes and below `root`, of whatever changed; answers with how to stop. Of a folder that has come,
 * everything in it is told.
 */
export function watchTree(root, listener) {
	return process.platform === 'linux' ? watchFolders(root, listener) : watchRecursively(root, listener);
}

function watchRecursively(root, listener) {
	const watcher = watch(root, { recursive: true }, (_event, name) => {
		if (name !== null) listener(name.split(sep).join('/'));
	});
	watcher.on('error', warn);
	return () => watcher.close();
}

/**
 * Linux can watch single folders only. What Node makes of that for `recursive` watches each file and reads the whole folder again at each
 * event: 2,000 files written at once held up everything for 14 seconds (Node 20).
 */
function watchFolders(root, listener) {
	const watchers = new Map();
	const forget = (folder) => {
		for (const [path, watcher] of watchers) {
			if (path !== folder && !path.startsWith(`${folder}/`)) continue;
			watcher.close();
			watchers.delete(path);
		}
	};
	const add = (folder, isNew) => {
		try {
			const watcher = watch(join(root, folder), (event, name) => hear(event, folder, name));
			watcher.on('error', warn);
			watchers.set(folder, watcher);
			for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
				const path = below(folder, entry.name);
				if (isNew) listener(path);
				if (entry.isDirectory()) add(path, isNew);
			}
		} catch (error) {
			// It went as quickly as it came.
			if (error.code !== 'ENOENT') warn(error);
		}
	};
	const hear = (event, folder, name) => {
		if (name === null) return;
		const path = below(folder, name);
		listener(path);
		if (event !== 'rename') return;
		// Another folder of the same name may have taken its place.
		forget(path);
		if (lstatSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) add(path, true);
	};
	add('', false);
	return () => {
		for (const watcher of watchers.values()) watcher.close();
		watchers.clear();
	};
}

function below(folder, name) {
	return folder === '' ? name : `${folder}/${name}`;
}

function warn(error) {
	console.warn(`Not every change from outside is seen any more: ${error.message}`);
}
