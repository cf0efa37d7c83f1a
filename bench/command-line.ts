import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { median } from './measure/median.ts';
import { timeOf } from './measure/ratio.ts';
import { bytes, milliseconds, type Bench, type Row } from './measure/row.ts';
import { generateVault, planOf, type Texts } from './vault/generate.ts';
import { TODAY } from './vault/today.ts';

const run = promisify(execFile);
const ROUNDS = 3;
/** As many files at once as the command line reads (vault/folder-notes). */
const AT_ONCE = 32;

/** `due` over a folder on disk, beside a program that reads the same files whole. */
export const commandLine: Bench = {
	name: 'command-line',
	async run() {
		const rows: Row[] = [];
		const peaks: number[] = [];
		for (const notes of [10_000, 100_000]) {
			const folder = await folderWith(generateVault(planOf(notes), TODAY));
			const { due, bare, peak } = await dueIn(folder);
			peaks.push(peak);
			await rm(folder, { recursive: true, force: true });
			rows.push({ what: `due on the command line, ${notes.toLocaleString('en')} notes`, beside: 'a program that reads the same files whole, as many at once', figure: milliseconds(due), base: milliseconds(bare), ratio: due / bare, most: 4, remark: `${bytes(peak)} of memory at most` });
		}
		return rows;
	},
};

async function folderWith(texts: Texts): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'keep-in-touch-bench-'));
	for (const name of new Set(Object.keys(texts).map((path) => dirname(path)))) await mkdir(join(folder, name), { recursive: true });
	const entries = Object.entries(texts);
	for (let from = 0; from < entries.length; from += 500) await Promise.all(entries.slice(from, from + 500).map(([path, text]) => writeFile(join(folder, path), text)));
	return folder;
}

async function dueIn(folder: string): Promise<{ readonly due: number; readonly bare: number; readonly peak: number }> {
	const [dues, bares, peaks]: [number[], number[], number[]] = [[], [], []];
	const program = join(process.cwd(), 'dist/keep-in-touch.mjs');
	const measured = ['--import', `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`];
	for (let round = 0; round <= ROUNDS; round += 1) {
		bares.push(await timeOf(async () => run(process.execPath, ['--input-type=module', '-e', BARE, folder], { maxBuffer: 1e9 })));
		dues.push(await timeOf(async () => {
			const { stderr } = await run(process.execPath, [...measured, program, 'due', '--vault', folder, '--today', TODAY, '--json'], { maxBuffer: 1e9 });
			peaks.push(Number(/peak (\d+)/.exec(stderr)?.[1] ?? 'NaN') * 1024);
		}));
	}
	// The first round warms the disk's cache.
	return { due: median(dues.slice(1)), bare: median(bares.slice(1)), peak: Math.max(...peaks) };
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
