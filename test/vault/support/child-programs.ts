import type { Buffer } from 'node:buffer';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import esbuild from 'esbuild';
import { afterAll, beforeAll } from 'vitest';

/** How a child program ended. */
export interface Ended {
	readonly code: number | null;
	readonly signal: string | null;
	/** What it wrote to standard output and standard error. */
	readonly out: string;
	readonly err: string;
}

export interface Child {
	readonly process: ChildProcessByStdio<Writable, Readable, Readable>;
	readonly ended: Promise<Ended>;
	/** What it has written to standard output so far. */
	readonly out: () => string;
}

/** Bundles a program of this folder once for a test file; gives a function that starts it, with its task as JSON. */
export function childProgram(name: string): (task: object) => Child {
	let folder = '';
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'keep-in-touch-child-'));
		await esbuild.build({
			entryPoints: [join(import.meta.dirname, `${name}.ts`)],
			outfile: join(folder, 'child.mjs'),
			bundle: true,
			platform: 'node',
			format: 'esm',
			target: 'node20',
			logLevel: 'error',
			// Some packages are CommonJS and call require for Node's own modules.
			banner: { js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);" },
		});
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));
	return (task) => start(join(folder, 'child.mjs'), task);
}

function start(program: string, task: object): Child {
	const child = spawn(process.execPath, [program, JSON.stringify(task)], { stdio: ['pipe', 'pipe', 'pipe'] });
	let out = '';
	let err = '';
	child.stdout.on('data', (data: Buffer) => (out += data.toString('utf8')));
	child.stderr.on('data', (data: Buffer) => (err += data.toString('utf8')));
	// A child that is killed does not read what it was told.
	child.stdin.on('error', () => undefined);
	const ended = new Promise<Ended>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => resolve({ code, signal, out, err }));
	});
	return { process: child, ended, out: () => out };
}
