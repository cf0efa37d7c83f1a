import { inPage } from './measure/page.ts';
import { median } from './measure/median.ts';
import { milliseconds, type Bench } from './measure/row.ts';

interface Loaded {
	/** Milliseconds of one time, on average over very many: the browser's clock is coarse. */
	readonly ours: number;
	readonly empty: number;
	readonly evaluations: readonly number[];
	/** Notes that were read while it was loaded. */
	readonly reads: number;
}

/** What the app waits for before the user can begin. */
export const onload: Bench = {
	name: 'onload',
	async run() {
		const { ours, empty, evaluations, reads } = await inPage((page) => page.evaluate<Loaded>(LOAD));
		if (reads > 0) throw new Error(`onload read notes: ${reads} times`);
		return [
			{ what: 'onload until it returns', beside: 'a plugin that registers nothing', figure: milliseconds(ours), base: milliseconds(empty), ratio: ours / empty, most: null, remark: 'no note read (the bench fails where one is), no index; registering commands, views and menus is the rest' },
			{ what: 'evaluation of main.js, compiled anew each time', beside: 'onload', figure: milliseconds(median(evaluations)), base: milliseconds(ours), ratio: median(evaluations) / ours, most: null, remark: '' },
		];
	},
};

const LOAD = `(async () => {
	const Ours = plugin.constructor;
	const Plugin = Object.getPrototypeOf(Ours);
	class Empty extends Plugin { onload() {} }
	const { manifest } = plugin;
	plugin.unload();
	// So that nothing starts when the layout is ready.
	const { workspace } = app;
	const onLayoutReady = workspace.onLayoutReady;
	workspace.onLayoutReady = () => undefined;
	let reads = 0;
	for (const name of ['read', 'cachedRead']) {
		const read = app.vault[name].bind(app.vault);
		app.vault[name] = (file) => { reads += 1; return read(file); };
	}
	// An empty one is done before the clock ticks: many are timed at once.
	const timeLoading = (Kind, count) => { const all = Array.from({ length: count }, () => new Kind(app, manifest)); const from = performance.now(); for (const one of all) one.load(); const took = (performance.now() - from) / count; for (const one of all) one.unload(); return took; };
	const evaluations = [];
	let [ours, empty] = [0, 0];
	const rounds = 300;
	for (let round = 0; round < rounds; round += 1) { ours += timeLoading(Ours, 1) / rounds; empty += timeLoading(Empty, 1000) / rounds; }
	workspace.onLayoutReady = onLayoutReady;
	const source = await (await fetch('/main.js')).text();
	const obsidian = new Proxy({}, { get: () => class {} });
	for (let round = 0; round < 15; round += 1) {
		const from = performance.now();
		new Function('module', 'exports', 'require', source + '\\n//' + round)({ exports: {} }, {}, () => obsidian);
		evaluations.push(performance.now() - from);
	}
	return { ours, empty, evaluations, reads };
})()`;
