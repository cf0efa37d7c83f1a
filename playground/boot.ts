// Starts the stand-in for Obsidian in the page, with the plugin as it was built.
import type { PluginManifest } from 'obsidian';
import { App } from '../test/host/app.ts';
import { installDom } from '../test/host/dom.ts';
import { loadPlugin } from '../test/host/load-plugin.ts';
import { becomePhone } from '../test/host/platform.ts';
import type { WorkspaceSide } from '../test/host/workspace-side.ts';
import { FileExplorer } from './file-explorer.ts';
import { get, httpDisk, httpPluginData } from './http-disk.ts';
import { followOutsideChanges } from './outside-changes.ts';
import { addThemeSwitch } from './theme.ts';

interface About {
	readonly manifest: PluginManifest;
	readonly vaultName: string;
	readonly vaultId: string;
}

const LAYOUT = 'playground-layout';

async function boot(): Promise<void> {
	installDom();
	if (window.matchMedia('(max-width: 500px)').matches) becomePhone();
	const { manifest, vaultName, vaultId } = await get<About>('/about');
	const containerEl = document.querySelector<HTMLElement>('.app-container') ?? document.body;
	const app = new App({ disk: httpDisk, containerEl, vaultName, vaultId, pluginData: httpPluginData });
	app.viewCreators.set('file-explorer', (leaf) => new FileExplorer(leaf));
	addAppIcons(app);
	const plugin = await loadPlugin(app, manifest, await (await fetch('/main.js')).text());
	await app.start();
	await openLayout(app, () => plugin.onUserEnable());
	followOutsideChanges(app, plugin);
	Object.assign(window, { app, plugin });
	document.body.setAttribute('data-ready', 'true');
}

/** What the app has in its ribbon, and on a phone in the bar at the bottom. */
function addAppIcons(app: App): void {
	const { leftRibbon, leftSplit, rightSplit } = app.workspace;
	const toggle = (side: WorkspaceSide, other: WorkspaceSide) => (): void => {
		// On a phone each covers the whole page, so that only one of them can be open.
		if (document.body.hasClass('is-phone')) other.collapse();
		side.toggle();
	};
	leftRibbon.add('panel-left', 'Toggle left sidebar', toggle(leftSplit, rightSplit), 'app');
	leftRibbon.add('panel-right', 'Toggle right sidebar', toggle(rightSplit, leftSplit), 'app');
	leftRibbon.add('terminal', 'Open command palette', () => app.openPalette(), 'app');
	addThemeSwitch(app);
	leftRibbon.add('settings', 'Settings', () => app.openSettings(), 'app');
}

/** The tabs as they were left on this copy; at the first start the file list and the readme, and the plugin hears that it was enabled. */
async function openLayout(app: App, firstTime: () => void): Promise<void> {
	const { workspace } = app;
	const saved = app.loadLocalStorage(LAYOUT) as Record<string, unknown> | null;
	if (saved === null) {
		await workspace.getLeftLeaf(false).setViewState({ type: 'file-explorer' });
		if (document.body.hasClass('is-phone')) workspace.leftSplit.collapse();
		const readme = app.vault.getFileByPath('README.md');
		if (readme !== null) await workspace.getLeaf().openFile(readme);
		firstTime();
	} else {
		await workspace.changeLayout(saved);
		workspace.becomeReady();
	}
	const save = (): void => app.saveLocalStorage(LAYOUT, workspace.getLayout());
	workspace.on('layout-change', save);
	save();
}

try {
	await boot();
} catch (error) {
	// Seen on the page, by tests, and in the console.
	document.body.setAttribute('data-failed', String(error));
	document.body.textContent = String(error);
	throw error;
}
