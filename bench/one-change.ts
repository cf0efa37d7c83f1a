import { setImmediate } from 'node:timers';
import { addDays, type Day } from '../src/core/day.ts';
import { dueListOf } from '../src/core/due-list.ts';
import { defaultSettings } from '../src/core/settings.ts';
import { median } from './measure/median.ts';
import { timeOf } from './measure/ratio.ts';
import { milliseconds, type Bench, type Row } from './measure/row.ts';
import { contactPath, crowdedPlan, generateVault, planOf, type VaultPlan } from './vault/generate.ts';
import { allRead, alwaysIdle, openForBench, startIndex, type OpenedForBench, type StartedIndex } from './vault/opened.ts';
import { TODAY } from './vault/today.ts';

const CHANGES = 200;
const DRAWN_ROUNDS = 20;

/** One note that changes costs one note's work, however many there are. */
export const oneChange: Bench = {
	name: 'one-change',
	async run() {
		const crowded = await changesIn(crowdedPlan, besideNewDay);
		const [small, large] = [await changesIn(planOf(1_000), noMore), await changesIn(planOf(100_000), noMore)];
		return [besideIndex(crowded), besideSmall(large, small), crowded.more];
	},
};

interface Changed<T> {
	/** Milliseconds from one note that changed until the index says of that one contact what it says now; the list of all is not asked for. */
	readonly one: number;
	/** Milliseconds for a full index with all texts read. */
	readonly whole: number;
	/** What else was measured in that vault. */
	readonly more: T;
}

async function changesIn<T>(plan: VaultPlan, measureMore: (vault: OpenedForBench, started: StartedIndex) => Promise<T>): Promise<Changed<T>> {
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
	const more = await measureMore(vault, started);
	started.stop();
	return { one: median(times), whole, more };
}

function noMore(): Promise<null> {
	return Promise.resolve(null);
}

/** What is drawn from a change: all contacts, who is due, and what cannot be read. Beside it the due list alone, of contacts that stayed, for a day that has begun. */
async function besideNewDay(vault: OpenedForBench, started: StartedIndex): Promise<Row> {
	const { index } = started;
	const listFor = (day: Day): unknown => dueListOf(index.contacts(), defaultSettings, day);
	const [drawn, newDays]: [number[], number[]] = [[], []];
	for (let round = -DRAWN_ROUNDS; round < DRAWN_ROUNDS; round += 1) {
		const newDay = await timeOf(() => listFor(addDays(TODAY, round)));
		await changeOne(vault, started, Math.abs(round), round);
		const one = await timeOf(() => [listFor(TODAY), index.problems(TODAY)]);
		if (round < 0) continue;
		newDays.push(newDay);
		drawn.push(one);
	}
	return {
		what: 'what is drawn after one change: 10,000 contacts in order, the due list, what cannot be read', beside: 'the due list alone for a new day',
		figure: milliseconds(median(drawn)), base: milliseconds(median(newDays)), ratio: median(drawn) / median(newDays), most: null, remark: 'once a frame at most, when somebody looks',
	};
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

function besideIndex({ one, whole }: Changed<unknown>): Row {
	return {
		what: 'one contact changed: its entry, 10,000 contacts and 20,000 dated notes', beside: 'the full index with all texts read',
		figure: milliseconds(one), base: milliseconds(whole), ratio: one / whole, most: 1 / 500, remark: `1 part in ${Math.round(whole / one).toLocaleString('en')}`,
	};
}

function besideSmall(large: Changed<unknown>, small: Changed<unknown>): Row {
	return {
		what: 'one contact changed, in 100,000 notes', beside: 'the same in 1,000 notes',
		figure: milliseconds(large.one), base: milliseconds(small.one), ratio: large.one / small.one, most: 2, remark: '',
	};
}
