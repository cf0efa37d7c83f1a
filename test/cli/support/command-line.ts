import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { onTestFinished } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const PROGRAM = join(ROOT, 'dist/keep-in-touch.mjs');
export const EXAMPLE_VAULT = join(ROOT, 'examples/vault');

export interface Run {
	readonly status: number | null;
	readonly out: string;
	readonly error: string;
}

export interface RunOptions {
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command line as a process of its own. */
export function run(args: readonly string[], { cwd = tmpdir(), env = {} }: RunOptions = {}): Promise<Run> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
		const [out, error]: [Uint8Array[], Uint8Array[]] = [[], []];
		child.stdout.on('data', (chunk: Uint8Array) => out.push(chunk));
		child.stderr.on('data', (chunk: Uint8Array) => error.push(chunk));
		child.on('error', reject);
		child.on('close', (status) => resolve({ status, out: textOf(out), error: textOf(error) }));
	});
}

function textOf(chunks: readonly Uint8Array[]): string {
	const decoder = new TextDecoder();
	return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}

/** A temporary folder with these files, gone after the test. */
export function vaultWith(files: Readonly<Record<string, string | Uint8Array>>): string {
	const root = temporaryFolder();
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
	return root;
}

/** A copy of the example vault, gone after the test. */
export function copyOfExampleVault(): string {
	const root = temporaryFolder();
	cpSync(EXAMPLE_VAULT, root, { recursive: true });
	return root;
}

function temporaryFolder(): string {
	const root = mkdtempSync(join(tmpdir(), 'keep-in-touch-test-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	return root;
}

/** Every file of a folder by its path, byte for byte (as Latin-1, so that it compares and prints). */
export function filesOf(root: string): Readonly<Record<string, string>> {
	const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return Object.fromEntries(files.map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => [path.slice(root.length + 1), readFileSync(path, 'latin1')]));
}
