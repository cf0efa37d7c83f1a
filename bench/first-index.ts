import { compare } from './measure/ratio.ts';
import { milliseconds, type Bench } from './measure/row.ts';
import { crowdedPlan, generateVault } from './vault/generate.ts';
import { neverIdle, openForBench, startIndex, type OpenedForBench } from './vault/opened.ts';
import { TODAY } from './vault/today.ts';

/** The first list, from what Obsidian has in its cache. */
export const firstIndex: Bench = {
	name: 'first-index',
	async run() {
		const vault = await openForBench(generateVault(crowdedPlan, TODAY));
		const { work, base, ratio } = await compare(() => indexOnce(vault), () => bareLoop(vault), 15);
		return [{
			what: 'first index from the cache, 10,000 contacts and 20,000 dated notes',
			beside: 'a bare loop over the same files that reads three properties of each',
			figure: milliseconds(work.median), base: milliseconds(base.median), ratio, most: 8, remark: `${vault.reads.length} texts read`,
		}];
	},
};

function indexOnce(vault: OpenedForBench): number {
	const { index, stop } = startIndex(vault, neverIdle);
	const { length } = index.contacts();
	stop();
	if (length !== crowdedPlan.contacts) throw new Error(`${length} contacts were found`);
	return length;
}

function bareLoop({ app }: OpenedForBench): number {
	let found = 0;
	for (const file of app.vault.getMarkdownFiles()) {
		const properties = app.metadataCache.getFileCache(file)?.frontmatter;
		if (properties?.['tier'] !== undefined) found += 1;
		if (properties?.['cadence'] !== undefined) found += 1;
		if (properties?.['last-touch'] !== undefined) found += 1;
	}
	return found;
}
