import type * as O from 'obsidian';
import type { App } from './app.ts';
import * as obsidian from './obsidian.ts';
import type { Plugin } from './plugin.ts';

type PluginClass = new (app: O.App, manifest: O.PluginManifest) => Plugin;

/** Runs a plugin's built main.js as the app does, as CommonJS with `obsidian` given by `require`, and waits for its `onload`. */
export async function loadPlugin(app: App, manifest: O.PluginManifest, source: string): Promise<Plugin> {
	const PluginOfFile = readPluginClass(source);
	const plugin = new PluginOfFile(app as unknown as O.App, manifest);
	app.plugins.plugins[manifest.id] = plugin;
	plugin.register(() => delete app.plugins.plugins[manifest.id]);
	await plugin.loadAndWait();
	return plugin;
}

/** The class that a main.js exports. */
export function readPluginClass(source: string): PluginClass {
	const module: { exports: { default?: PluginClass } } = { exports: {} };
	const run = new Function('require', 'module', 'exports', source) as (require: unknown, module: unknown, exports: unknown) => void;
	run(requireForPlugins, module, module.exports);
	const { default: PluginOfFile } = module.exports;
	if (PluginOfFile === undefined) throw new Error('host: main.js has no default export');
	return PluginOfFile;
}

function requireForPlugins(name: string): unknown {
	if (name !== 'obsidian') throw new Error(`Cannot find module '${name}'`);
	return guarded;
}

/** What bundlers ask of every module. */
const ASKED_BY_BUNDLERS = ['__esModule', 'default', 'then'];

/** Something that the stand-in lacks is an error with its name, and never undefined. */
const guarded = new Proxy<Record<string, unknown>>({ ...obsidian }, {
	get(module, name) {
		if (typeof name === 'symbol' || name in module || ASKED_BY_BUNDLERS.includes(name)) return Reflect.get(module, name) as unknown;
		throw new Error(`host: obsidian.${name} is not in the stand-in (test/host/obsidian.ts, docs/host-gaps.md)`);
	},
});
