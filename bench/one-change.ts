import { setImmediate } from 'node:timers';
import { median } from './measure/median.ts';
import { timeOf } from './measure/ratio.ts';
import { milliseconds, type Bench, type Row } from './measure/row.ts';
import { contactPath, crowdedPlan, generateVault, planOf, type VaultPlan } from './vault/generate.ts';
import { allRead, alwaysIdle, openForBench, startIndex, type OpenedForBench, type StartedIndex } from './vault/opened.ts';
import { TODAY } from './vault/today.ts';

const CHANGES = 200;

/** One note that changes costs one note's work, however many there are. */
export const oneChange: Bench = {
	name: 'one-change',
	async run() {
		const crowded = await changesIn(crowdedPlan);
		const [small, large] = [await changesIn(planOf(1_000)), await changesIn(planOf(100_000))];
		return [besideIndex(crowded), besideSmall(large, small)];
	},
};

interface Changed {
	/** Milliseconds for one note, with the list of contacts asked for afterwards. */
	readonly one: number;
	readonly whole: number;
}

async function changesIn(plan: VaultPlan): Promise<Changed> {
	const vault = await openForBench(generateVault(plan, TODAY));
	const whole = await timeOf(async () => {
		const started = startIndex(vault, alwaysIdle);
		await allRead(started);
		started.stop();
	});
	const started = startIndex(vault, alwaysIdle);
	await allRead(started);
	const times: number[] = [];
	// Each once before, so that what is timed is warm.
	for (let round = 0; round < 2 * CHANGES; round += 1) {
		const took = await changeOne(vault, started, round % Math.min(CHANGES, plan.contacts), round);
		if (round >= CHANGES) times.push(took);
	}
	started.stop();
	return { one: median(times), whole };
}

/** As Obsidian tells of a note that was saved: its file, its text, and what is new in the cache. */
async function changeOne({ app, disk, file }: OpenedForBench, { index }: StartedIndex, number: number, round: number): Promise<number> {
	const path = contactPath(number);
	const note = file(path);
	const text = (disk.text(path) ?? '').replace(/^tier:.*$/m, `tier: ${round % 2 === 0 ? 'A' : 'D'}`);
	const properties = { ...app.metadataCache.getFileCache(note), frontmatter: { ...app.metadataCache.getFileCache(note)?.frontmatter, tier: round % 2 === 0 ? 'A' : 'D' } };
	const getFileCache = app.metadataCache.getFileCache.bind(app.metadataCache);
	app.metadataCache.getFileCache = (asked) => (asked === note ? properties : getFileCache(asked));
	const from = performance.now();
	app.metadataCache.trigger('changed', note, text, properties);
	const found = index.contact(path);
	const took = performance.now() - from;
	app.metadataCache.getFileCache = getFileCache;
	if (found?.tier?.key !== properties.frontmatter.tier) throw new Error(`${path} is as it was`);
	await new Promise((resolve) => setImmediate(resolve));
	return took;
}

function besideIndex({ one, whole }: Changed): Row {
	return {
		what: 'one contact changed: its entry, 10,000 contacts and 20,000 dated notes', beside: 'the full index with all texts read',
		figure: milliseconds(one), base: milliseconds(whole), ratio: one / whole, most: 1 / 500, remark: `1 part in ${Math.round(whole / one).toLocaleString('en')}`,
	};
}

function besideSmall(large: Changed, small: Changed): Row {
	return {
		what: 'one contact changed, in 100,000 notes', beside: 'the same in 1,000 notes',
		figure: milliseconds(large.one), base: milliseconds(small.one), ratio: large.one / small.one, most: 2, remark: '',
	};
}
