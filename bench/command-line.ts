import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { median } from './measure/median.ts';
import { timeOf } from './measure/ratio.ts';
import { bytes, milliseconds, type Bench, type Row } from './measure/row.ts';
import { generateVault, planOf, type Texts, type VaultPlan } from './vault/generate.ts';
import { TODAY } from './vault/today.ts';

const run = promisify(execFile);
const ROUNDS = 3;
/** As many files at once as the command line reads (vault/folder-notes). */
const AT_ONCE = 32;

/** So little room for objects that what is not needed any more has to go at once: what is left is held. */
const LITTLE_ROOM = ['--max-old-space-size=90', '--max-semi-space-size=2'];

/** `due` over a folder on disk, beside a program that reads the same files whole. */
export const commandLine: Bench = {
	name: 'command-line',
	async run() {
		const [few, many] = [await inFolder(planOf(10_000), timesIn), await inFolder(planOf(100_000), timesIn)];
		const row = (notes: number, { due, bare, peak }: Times): Row => ({
			what: `due on the command line, ${notes.toLocaleString('en')} notes, a tenth of them contacts`, beside: 'a program that reads the same files whole, as many at once', figure: milliseconds(due), base: milliseconds(bare), ratio: due / bare, most: 4, remark: `${bytes(peak)} of memory at most`,
		});
		const [small, large] = [await inFolder(planOf(10_000), leastMemory), await inFolder({ ...planOf(100_000), contacts: 1_000 }, leastMemory)];
		return [row(10_000, few), row(100_000, many), {
			what: 'memory of due on 91,000 notes, 1,000 of them contacts', beside: 'on 10,000 notes, 1,000 of them contacts', figure: bytes(large), base: bytes(small), ratio: large / small, most: 1.2, remark: 'with so little room that nothing stays which is not needed',
		}];
	},
};

interface Times {
	readonly due: number;
	readonly bare: number;
	/** Bytes. */
	readonly peak: number;
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

async function timesIn(folder: string): Promise<Times> {
	const [dues, bares, peaks]: [number[], number[], number[]] = [[], [], []];
	for (let round = 0; round <= ROUNDS; round += 1) {
		bares.push(await timeOf(async () => run(process.execPath, ['--input-type=module', '-e', BARE, folder], { maxBuffer: 1e9 })));
		dues.push(await timeOf(async () => peaks.push(await dueIn(folder, []))));
	}
	// The first round warms the disk's cache.
	return { due: median(dues.slice(1)), bare: median(bares.slice(1)), peak: Math.max(...peaks) };
}

function leastMemory(folder: string): Promise<number> {
	return dueIn(folder, LITTLE_ROOM);
}

/** Runs it. Gives the bytes of memory that it had at most. */
async function dueIn(folder: string, flags: readonly string[]): Promise<number> {
	const measured = ['--import', `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`];
	const { stderr } = await run(process.execPath, [...flags, ...measured, join(process.cwd(), 'dist/keep-in-touch.mjs'), 'due', '--vault', folder, '--today', TODAY, '--json'], { maxBuffer: 1e9 });
	return Number(/peak (\d+)/.exec(stderr)?.[1] ?? 'NaN') * 1024;
}

const BARE = `
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
