import { median } from './measure/median.ts';
import { timeOf } from './measure/ratio.ts';
import { milliseconds, type Bench, type Row } from './measure/row.ts';
import { contactPath, crowdedPlan, generateVault } from './vault/generate.ts';
import { allRead, alwaysIdle, openForBench, startIndex, type OpenedForBench, type StartedIndex } from './vault/opened.ts';
import { TODAY } from './vault/today.ts';
import { memoryTextFacts } from '../test/support/memory-text-facts.ts';

const ROUNDS = 5;

/** Ten thousand changes at once, as when a sync comes in; and what a start reads of the notes. */
export const burst: Bench = {
	name: 'burst',
	async run() {
		const vault = await openForBench(generateVault(crowdedPlan, TODAY));
		const [bursts, indexes]: [number[], number[]] = [[], []];
		for (let round = 0; round < ROUNDS; round += 1) {
			indexes.push(await timeOf(() => readOnce(vault)));
			const started = startIndex(vault, alwaysIdle);
			await allRead(started);
			bursts.push(await timeOf(() => changeAll(vault, started)));
			started.stop();
		}
		return [rowOf(median(bursts), median(indexes)), ...(await startRows(vault))];
	},
};

function rowOf(took: number, whole: number): Row {
	return {
		what: 'a burst of 10,000 changes, as of a sync', beside: 'one full index with the same texts read',
		figure: milliseconds(took), base: milliseconds(whole), ratio: took / whole, most: 2, remark: 'redraws a frame and changes a slice are bounded in test/e2e/due-list-many.test.ts and test/vault',
	};
}

async function readOnce(vault: OpenedForBench): Promise<void> {
	const started = startIndex(vault, alwaysIdle);
	await allRead(started);
	started.stop();
}

async function changeAll({ app, file, disk }: OpenedForBench, started: StartedIndex): Promise<void> {
	for (let index = 0; index < crowdedPlan.contacts; index += 1) {
		const note = file(contactPath(index));
		app.metadataCache.trigger('changed', note, disk.text(note.path) ?? '', app.metadataCache.getFileCache(note));
	}
	await allRead(started);
}

/** A cold start reads what the cache does not hold; a warm one has all of it kept. */
async function startRows(vault: OpenedForBench): Promise<readonly Row[]> {
	const store = memoryTextFacts();
	vault.reads.length = 0;
	const cold = await timeOf(async () => {
		const started = startIndex(vault, alwaysIdle, store);
		await allRead(started);
		started.stop();
	});
	const read = [...new Set(vault.reads)];
	const again = vault.reads.length - read.length;
	const bare = await timeOf(() => Promise.all(read.map((path) => vault.app.vault.cachedRead(vault.file(path)).then((text) => text.split('\n').length))));
	vault.reads.length = 0;
	const started = startIndex(vault, alwaysIdle, store);
	await allRead(started);
	started.stop();
	return [
		{ what: 'texts read in idle slices after a cold start', beside: 'notes that have something to read', figure: `${read.length + again}`, base: `${read.length}`, ratio: (read.length + again) / read.length, most: 3, remark: `${milliseconds(cold)} in all, ${milliseconds(bare)} to read and split the same texts from memory` },
		{ what: 'texts read after a warm start', beside: 'notes that have something to read', figure: `${vault.reads.length}`, base: `${read.length}`, ratio: vault.reads.length / read.length, most: 0, remark: '' },
	];
}
