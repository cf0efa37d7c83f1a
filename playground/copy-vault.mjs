// Copies a folder of notes: the playground never works on the original.
import { copyFile, mkdir, readFile, readdir, rm, utimes, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { shiftDays } from './shift-days.mjs';

const SHIFTED = /\.(?:md|txt|base|canvas)$/i;

/**
 * Copies the files of `from` into `to`, which is emptied first; days in notes and in their names move by `days`. Hidden files, symbolic
 * links and node_modules stay behind.
 */
export async function copyVault(from, to, days = 0) {
	const [source, target] = [resolve(from), resolve(to)];
	if (source === target || source.startsWith(target + sep)) throw new Error(`${from} lies in the playground's own folder`);
	await rm(target, { recursive: true, force: true });
	await mkdir(target, { recursive: true });
	for (const path of await filesBelow(source)) {
		const copy = join(target, shiftDays(path, days));
		await mkdir(join(copy, '..'), { recursive: true });
		await copyShifted(join(source, path), copy, days);
	}
}

async function copyShifted(file, copy, days) {
	if (days === 0 || !SHIFTED.test(file)) await copyFile(file, copy);
	// Latin-1 maps every byte to a character and back, so that what is no UTF-8 survives too.
	else await writeFile(copy, shiftDays((await readFile(file)).toString('latin1'), days), 'latin1');
	const { atime, mtime } = await stat(file);
	await utimes(copy, atime, mtime);
}

async function filesBelow(root, folder = root) {
	const found = [];
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
		const path = join(folder, entry.name);
		if (entry.isDirectory()) found.push(...(await filesBelow(root, path)));
		// With slashes, so that a daily note in 2026/11/22.md is seen as a day.
		else if (entry.isFile()) found.push(relative(root, path).split(sep).join('/'));
	}
	return found;
}
