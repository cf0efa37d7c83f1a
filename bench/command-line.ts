import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { mediansInTurn } from './measure/ratio.ts';
import { bytes, milliseconds, type Bench, type Row } from './measure/row.ts';
import { contactPath, generateVault, planOf, type Texts, type VaultPlan } from './vault/generate.ts';
import { TODAY } from './vault/today.ts';

const run = promisify(execFile);
const ROUNDS = 3;
/** As many files at once as the command line reads (vault/folder-notes). */
const AT_ONCE = 32;
const SOMEBODY = contactPath(7);

/** So little room for objects that what is not needed any more has to go at once: what is left is held. */
const LITTLE_ROOM = ['--max-old-space-size=40', '--max-semi-space-size=1'];

/** The command line over a folder on disk, beside programs that read the same files whole. */
export const commandLine: Bench = {
	name: 'command-line',
	async run() {
		const few = await inFolder(planOf(10_000), async (folder) => ({ due: await dueRows(folder, 10_000), others: await otherRows(folder), memory: await leastMemory(folder) }));
		const many = await inFolder(planOf(100_000), (folder) => dueRows(folder, 100_000));
		const large = await inFolder({ ...planOf(100_000), contacts: 1_000 }, leastMemory);
		return [...few.due, ...many, ...few.others, {
			what: 'memory of due on 91,000 notes, 1,000 of them contacts', beside: 'on 10,000 notes, 1,000 of them contacts', figure: bytes(large), base: bytes(few.memory), ratio: large / few.memory, most: 1.2, remark: 'with so little room that nothing stays which is not needed',
		}];
	},
};

const READ_AT_ONCE = 'a program that reads the same files whole, as many at once';

async function dueRows(folder: string, count: number): Promise<readonly Row[]> {
	const peaks: number[] = [];
	const { due, atOnce, inTurn } = await mediansInTurn({
		atOnce: () => bare(READ_ALL_AT_ONCE, folder),
		due: async () => peaks.push(await dueIn(folder, [])),
		inTurn: () => bare(READ_ALL_IN_TURN, folder),
	}, ROUNDS);
	const notes = `${count.toLocaleString('en')} notes`;
	return [
		{ what: `due on the command line, ${notes}, a tenth of them contacts`, beside: READ_AT_ONCE, figure: milliseconds(due), base: milliseconds(atOnce), ratio: due / atOnce, most: 4, remark: `${bytes(Math.max(...peaks))} of memory at most` },
		{ what: `for comparison: a program that reads those ${notes} one after the other (readFileSync)`, beside: READ_AT_ONCE, figure: milliseconds(inTurn), base: milliseconds(atOnce), ratio: inTurn / atOnce, most: null, remark: `due takes ${(due / inTurn).toPrecision(2)} times as long as this one` },
	];
}

/** What else there is, each beside what it has to do at least. */
async function otherRows(folder: string): Promise<readonly Row[]> {
	let touches = 0;
	const { due, session, log, one } = await mediansInTurn({
		due: () => program(['due', '--vault', folder, '--today', TODAY, '--json']),
		session: () => program(['session', '--vault', folder, '--today', TODAY, '--json']),
		log: () => program(['log', SOMEBODY, '--vault', folder, '--today', TODAY, '--channel', 'call', '--note', `Talked ${(touches += 1)} times`]),
		one: () => bare(READ_ONE, join(folder, SOMEBODY)),
	}, ROUNDS);
	return [
		{ what: 'session on the command line, 10,000 notes', beside: 'due on the same', figure: milliseconds(session), base: milliseconds(due), ratio: session / due, most: 1.5, remark: '' },
		{ what: 'log on the command line with the exact path of the note, 10,000 notes', beside: 'a program that reads that one file', figure: milliseconds(log), base: milliseconds(one), ratio: log / one, most: null, remark: '' },
	];
}

async function inFolder<T>(plan: VaultPlan, work: (folder: string) => Promise<T>): Promise<T> {
	const folder = await folderWith(generateVault(plan, TODAY));
	try {
		return await work(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function folderWith(texts: Texts): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'keep-in-touch-bench-'));
	for (const name of new Set(Object.keys(texts).map((path) => dirname(path)))) await mkdir(join(folder, name), { recursive: true });
	const entries = Object.entries(texts);
	for (let from = 0; from < entries.length; from += 500) await Promise.all(entries.slice(from, from + 500).map(([path, text]) => writeFile(join(folder, path), text)));
	return folder;
}

function leastMemory(folder: string): Promise<number> {
	return dueIn(folder, LITTLE_ROOM);
}

/** Runs it. Gives the bytes of memory that it had at most. */
async function dueIn(folder: string, flags: readonly string[]): Promise<number> {
	const measured = ['--import', `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`];
	const stderr = await program(['due', '--vault', folder, '--today', TODAY, '--json'], [...flags, ...measured]);
	return Number(/peak (\d+)/.exec(stderr)?.[1] ?? 'NaN') * 1024;
}

/** Gives what it said on stderr. */
async function program(args: readonly string[], flags: readonly string[] = []): Promise<string> {
	const { stderr } = await run(process.execPath, [...flags, join(process.cwd(), 'dist/keep-in-touch.mjs'), ...args], { maxBuffer: 1e9 });
	return stderr;
}

/** A program of a few lines. */
async function bare(source: string, argument: string): Promise<void> {
	await run(process.execPath, ['--input-type=module', '-e', source, argument], { maxBuffer: 1e9 });
}

const READ_ALL_AT_ONCE = `
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
const folder = process.argv[1];
const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.md'));
let [next, length] = [0, 0];
await Promise.all(Array.from({ length: ${AT_ONCE} }, async () => {
	while (next < files.length) {
		const file = await open(join(folder, files[next++]));
		length += (await file.readFile('utf8')).length;
		await file.close();
	}
}));
console.log(length);
`;

const READ_ALL_IN_TURN = `
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
const folder = process.argv[1];
const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.md'));
let length = 0;
for (const file of files) length += readFileSync(join(folder, file), 'utf8').length;
console.log(length);
`;

const READ_ONE = `
import { readFileSync } from 'node:fs';
console.log(readFileSync(process.argv[1], 'utf8').length);
`;
