#!/usr/bin/env node
// node playground/server.mjs [folder] [--port N] [--no-open]: the plugin in a browser, on a copy of a folder of notes.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPlayground } from './serve.mjs';
import { daysBetween } from './shift-days.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLE = join(ROOT, 'examples/vault');
/** The day that the example vault is written for. */
const EXAMPLE_DAY = '2026-11-22';

function fail(message) {
	console.error(message);
	process.exit(1);
}

function readArguments() {
	try {
		const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string', default: '4173' }, 'no-open': { type: 'boolean', default: false } } });
		const port = Number(values.port);
		if (!Number.isInteger(port) || port < 0 || port > 65_535 || positionals.length > 1) throw new Error('usage: node playground/server.mjs [folder] [--port N] [--no-open]');
		return { folder: positionals[0] ?? null, port, open: !values['no-open'] };
	} catch (error) {
		return fail(error.message);
	}
}

function localToday() {
	const now = new Date();
	const two = (number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Best effort: where there is no browser, the address is on the screen. */
function openBrowser(address) {
	const [program, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
	spawn(program, [...args, address], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

const { folder, port, open } = readArguments();
const source = folder ?? EXAMPLE;
if (!existsSync(join(ROOT, 'main.js'))) fail('There is no main.js yet: npm run build makes it.');
if (!statSync(source, { throwIfNoEntry: false })?.isDirectory()) fail(`${source} is not a folder.`);

try {
	// Only the example is moved to today: somebody's own days are as they are.
	const days = folder === null ? daysBetween(EXAMPLE_DAY, localToday()) : 0;
	const playground = await startPlayground({ source, workFolder: join(ROOT, '.playground'), port, days });
	console.log(`Playground: ${playground.address}\nThe notes are a copy, made anew at each start: ${playground.folder}\nCtrl+C stops it.`);
	if (open) openBrowser(playground.address);
} catch (error) {
	fail(error.code === 'EADDRINUSE' ? `Port ${port} is taken: try --port ${port + 1}, or --port 0 for any.` : error.message);
}
