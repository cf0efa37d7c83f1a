import type { Page } from 'playwright-core';
import { median } from './median.ts';

/** What the main thread of a page worked at, in milliseconds: what it waited for is not in it, be it a frame or the disk. */
export interface PageWork {
	readonly all: number;
	readonly script: number;
	/** Layout and styles. */
	readonly layout: number;
}

/** Measures what a page works while something is done in it. What was left lying about before is cleared away first. */
export interface PageWorkMeter {
	of<T>(done: () => Promise<T>): Promise<{ readonly work: PageWork; readonly result: T }>;
}

export async function meterOf(page: Page): Promise<PageWorkMeter> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const sofar = async (): Promise<PageWork> => {
		const { metrics } = await session.send('Performance.getMetrics');
		const seconds = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
		return { all: seconds('TaskDuration') * 1000, script: seconds('ScriptDuration') * 1000, layout: (seconds('LayoutDuration') + seconds('RecalcStyleDuration')) * 1000 };
	};
	return {
		async of(done) {
			await session.send('HeapProfiler.collectGarbage');
			const before = await sofar();
			const result = await done();
			const after = await sofar();
			return { work: { all: after.all - before.all, script: after.script - before.script, layout: after.layout - before.layout }, result };
		},
	};
}

/** Median by median. */
export function medianWork(all: readonly PageWork[]): PageWork {
	return { all: median(all.map((one) => one.all)), script: median(all.map((one) => one.script)), layout: median(all.map((one) => one.layout)) };
}
