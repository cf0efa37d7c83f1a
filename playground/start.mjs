#!/usr/bin/env node
// npm start [folder] [-- --port N --no-open]: the plugin in a browser, on a copy of a folder of notes.
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../esbuild.config.mjs';
import { EXAMPLE, EXAMPLE_DAY } from './example.mjs';
import { startOnFreePort } from './free-port.mjs';
import { daysBetween } from './shift-days.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'Usage: npm start [folder] [-- --port N --no-open]';

function fail(message) {
	console.error(message);
	process.exit(1);
}

function readArguments() {
	try {
		const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } } });
		const port = values.port === undefined ? null : Number(values.port);
		const badPort = port !== null && (values.port === '' || !Number.isInteger(port) || port < 0 || port > 65_535);
		if (badPort || positionals.length > 1) return fail(USAGE);
		return { folder: positionals[0] ?? null, port, open: !values['no-open'] };
	} catch (error) {
		return fail(`${error.message}\n${USAGE}`);
	}
}

/** The day on this machine. */
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
if (!statSync(source, { throwIfNoEntry: false })?.isDirectory()) fail(`${source} is not a folder.`);

try {
	await build();
	// Only the example is moved to today: somebody's own days are as they are.
	const days = folder === null ? daysBetween(EXAMPLE_DAY, localToday()) : 0;
	const playground = await startOnFreePort({ source, workFolder: join(ROOT, '.playground'), days }, port);
	for (const taken of playground.passedOver) console.log(`Port ${taken} is taken, so the next one is tried.`);
	console.log(`Playground: ${playground.address}\nThe notes are a copy, made anew at each start: ${playground.folder}\nCtrl+C stops it.`);
	if (open) openBrowser(playground.address);
} catch (error) {
	fail(error.message);
}
