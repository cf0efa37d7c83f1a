import type { Page } from 'playwright-core';
import { inPage } from './measure/page.ts';
import { median } from './measure/median.ts';
import { milliseconds, type Bench, type Row } from './measure/row.ts';

const MANY = 10_000;
const FEW = 50;
const ROUNDS = 15;

interface Drawn {
	/** Milliseconds until the first rows have been painted. */
	readonly paint: number;
	/** Milliseconds until one page further down has been painted. */
	readonly scroll: number;
	readonly nodes: number;
}

/** The due list with very many rows beside the same with a screenful or two. The list itself is worked out before: see due-list. */
export const firstPaint: Bench = {
	name: 'first-paint',
	async run() {
		const [few, many] = await inPage(async (page) => [await drawn(page, FEW), await drawn(page, MANY)] as const);
		const row = (what: string, key: 'paint' | 'scroll', most: number): Row => ({ what, beside: 'the same with 50', figure: milliseconds(many[key]), base: milliseconds(few[key]), ratio: many[key] / few[key], most, remark: '' });
		return [
			row('first paint of the view with 10,000 due rows', 'paint', 1.5),
			row('one page scrolled in it', 'scroll', 1.5),
			{ what: 'elements in the view with 10,000 due rows', beside: 'the same with 50', figure: String(many.nodes), base: String(few.nodes), ratio: many.nodes / few.nodes, most: 1.2, remark: '' },
		];
	},
};

/** Contacts are made up in the page: reading ten thousand files over HTTP would only time the stand-in's disk. */
async function drawn(page: Page, count: number): Promise<Drawn> {
	await page.evaluate(`(() => {
		const { known } = plugin.screen;
		window.first ??= known.contacts()[0];
		const two = (n) => String(n).padStart(2, '0');
		const contacts = Array.from({ length: ${count} }, (_, n) => ({ ...first, path: 'Contacts/' + n + '.md', name: 'Person ' + n, lastTouches: [{ day: '2025-' + two(1 + (n % 12)) + '-' + two(1 + (n % 28)), property: 'last-touch' }] }));
		known.contacts = () => contacts;
		plugin.screen.changed();
		if (plugin.screen.dueList().due.length !== ${count}) throw new Error('not everybody is due');
	})()`);
	const rounds: Drawn[] = [];
	for (let round = 0; round <= ROUNDS; round += 1) rounds.push(await page.evaluate(DRAW));
	const counted = rounds.slice(1);
	return { paint: median(counted.map(({ paint }) => paint)), scroll: median(counted.map(({ scroll }) => scroll)), nodes: median(counted.map(({ nodes }) => nodes)) };
}

const DRAW = `(async () => {
	const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	const until = async (isSo) => { while (!isSo()) await frame(); };
	for (const leaf of app.workspace.getLeavesOfType('keep-in-touch-due')) leaf.detach();
	await frame(); await frame();
	const from = performance.now();
	app.commands.executeCommandById('keep-in-touch:open-due-list');
	await until(() => document.querySelector('.keep-in-touch-row') !== null);
	await frame();
	const paint = performance.now() - from;
	const list = document.querySelector('.keep-in-touch-list');
	const begun = performance.now();
	list.scrollTo({ top: list.clientHeight });
	await frame(); await frame();
	const scroll = performance.now() - begun;
	return { paint, scroll, nodes: document.querySelectorAll('.keep-in-touch-due *').length };
})()`;
