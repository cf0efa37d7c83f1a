import { collectGarbage } from './garbage.ts';
import { median } from './median.ts';

/** Milliseconds that something took, over several rounds. */
export interface Times {
	readonly median: number;
	readonly least: number;
	readonly most: number;
}

/** One figure beside another that was measured in the same run, in turn with it. */
export interface Comparison {
	readonly work: Times;
	readonly base: Times;
	/** Median by median. */
	readonly ratio: number;
}

/** Something to be timed. Gives its result, which is kept so that nobody can leave the work out. */
export type Timed = () => unknown;

/** Times both in turn, so that what else the machine does falls on both alike. The rounds to warm up do not count: as many as it takes until all is compiled. */
export async function compare(work: Timed, base: Timed, rounds: number, warmUp = 2): Promise<Comparison> {
	const [ofWork, ofBase]: [number[], number[]] = [[], []];
	for (let round = -warmUp; round < rounds; round += 1) {
		const [one, other] = [await timeOf(work), await timeOf(base)];
		if (round < 0) continue;
		ofWork.push(one);
		ofBase.push(other);
	}
	const [first, second] = [timesOf(ofWork), timesOf(ofBase)];
	return { work: first, base: second, ratio: first.median / second.median };
}

const kept: unknown[] = [];

/** Milliseconds. What the last round left is cleared away before. */
export async function timeOf(work: Timed): Promise<number> {
	kept.length = 0;
	collectGarbage();
	const from = performance.now();
	const result = work();
	const given: unknown = result instanceof Promise ? await result : result;
	const milliseconds = performance.now() - from;
	kept.push(given);
	return milliseconds;
}

export function timesOf(milliseconds: readonly number[]): Times {
	const sorted = [...milliseconds].sort((a, b) => a - b);
	return { median: median(milliseconds), least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN };
}

/** The median of each, in milliseconds, all timed in turn. The first round warms up: what is compiled, and the disk's cache. */
export async function mediansInTurn<Name extends string>(works: Readonly<Record<Name, Timed>>, rounds: number): Promise<Readonly<Record<Name, number>>> {
	const times = new Map<string, number[]>();
	for (let round = -1; round < rounds; round += 1) {
		for (const [name, work] of Object.entries<Timed>(works)) {
			const took = await timeOf(work);
			if (round >= 0) times.set(name, [...(times.get(name) ?? []), took]);
		}
	}
	return Object.fromEntries([...times].map(([name, all]) => [name, median(all)])) as Record<Name, number>;
}
