import type * as O from 'obsidian';
import type { App } from './app.ts';
import { Component } from './component.ts';
import type { WorkspaceLeaf } from './leaf.ts';
import { Platform } from './platform.ts';
import type { PluginSettingTab } from './setting-tab.ts';
import type { View } from './view.ts';

/** What every plugin is made of (obsidian.d.ts, `Plugin`). */
export abstract class Plugin extends Component {
	app: O.App;
	manifest: O.PluginManifest;
	// Declared only: a field would wipe out what the plugin's own class sets.
	declare settings?: unknown;
	readonly #host: App;
	#loading: Promise<void> = Promise.resolve();

	constructor(app: O.App, manifest: O.PluginManifest) {
		super();
		this.app = app;
		this.manifest = manifest;
		this.#host = app as unknown as App;
	}

	protected override startLoading(): void {
		this.#loading = Promise.resolve(this.onload());
	}

	/** Loads it and waits for `onload`, as the app does before it goes on with its start. */
	async loadAndWait(): Promise<void> {
		this.load();
		await this.#loading;
	}

	onUserEnable(): void {}

	addCommand(command: O.Command): O.Command {
		const id = `${this.manifest.id}:${command.id}`;
		const full = { ...command, id, name: `${this.manifest.name}: ${command.name}` };
		this.#host.commands.addCommand(full);
		this.register(() => this.#host.commands.removeCommand(id));
		return full;
	}

	removeCommand(commandId: string): void {
		this.#host.commands.removeCommand(`${this.manifest.id}:${commandId}`);
	}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = this.#host.workspace.leftRibbon.add(icon, title, callback);
		this.register(() => el.remove());
		return el;
	}

	/** There is none on a phone: the element is made and never shown (obsidian.d.ts: "Not available on mobile"). */
	addStatusBarItem(): HTMLElement {
		const el = createDiv({ cls: ['status-bar-item', `plugin-${this.manifest.id}`] });
		if (!Platform.isMobile) this.#host.statusBarEl.appendChild(el);
		this.register(() => el.remove());
		return el;
	}

	addSettingTab(tab: PluginSettingTab): void {
		this.#host.settingTabs.push(tab);
		// Asked for once at registration, for the search over all settings (docs, "Settings").
		tab.getSettingDefinitions();
		this.register(() => this.#host.settingTabs.splice(this.#host.settingTabs.indexOf(tab), 1));
	}

	/** When the plugin goes, its views go out of their tabs. */
	registerView(type: string, creator: (leaf: WorkspaceLeaf) => View): void {
		if (this.#host.viewCreators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.#host.viewCreators.set(type, creator);
		this.register(() => {
			this.#host.viewCreators.delete(type);
			for (const leaf of this.#host.workspace.getLeavesOfType(type)) leaf.showNothing();
		});
	}

	/** False where Bases is off (obsidian.d.ts). There is nothing that takes a view away again, so that a plugin that is switched on anew finds its own there (seen in other plugins: "already exists"). */
	registerBasesView(viewId: string, registration: O.BasesViewRegistration): boolean {
		const { basesViews, basesEnabled } = this.#host;
		if (!basesEnabled) return false;
		if (basesViews.has(viewId)) throw new Error(`A view of the type "${viewId}" already exists`);
		basesViews.set(viewId, registration);
		return true;
	}

	registerHoverLinkSource(id: string, info: O.HoverLinkSource): void {
		const { hoverLinkSources } = this.#host.workspace;
		hoverLinkSources.set(id, info);
		this.register(() => hoverLinkSources.delete(id));
	}

	/** Kept for tests to call: the stand-in renders no Markdown. */
	registerMarkdownCodeBlockProcessor(language: string, handler: (source: string, el: HTMLElement, context: O.MarkdownPostProcessorContext) => Promise<unknown> | void): O.MarkdownPostProcessor {
		this.#host.codeBlockProcessors.set(language, handler);
		this.register(() => this.#host.codeBlockProcessors.delete(language));
		return () => undefined;
	}

	/** Kept for tests to call: nothing opens `obsidian://` here. */
	registerObsidianProtocolHandler(action: string, handler: O.ObsidianProtocolHandler): void {
		this.#host.protocolHandlers.set(action, handler);
		this.register(() => this.#host.protocolHandlers.delete(action));
	}

	/** Kept for tests to call, with what the help of the command line would show. A name that is taken is an error (obsidian.d.ts, `registerCliHandler`). */
	registerCliHandler(command: string, description: string, flags: O.CliFlags | null, handler: O.CliHandler): void {
		if (this.#host.cliHandlers.has(command)) throw new Error(`CLI handler "${command}" is already registered`);
		if (!/^[\w:-]+$/.test(command)) throw new Error(`"${command}" is no name for a command: alphanumeric characters without spaces`);
		this.#host.cliHandlers.set(command, { description, flags, handler });
		this.register(() => this.#host.cliHandlers.delete(command));
	}

	/** Called when another program changed data.json, for those who want to know (obsidian.d.ts, since 1.5.7). */
	onExternalSettingsChange?(): unknown;

	/** A data.json that is no JSON is a SyntaxError, and the plugin does not load unless it catches it (belief, seen in "Plugin failure" reports). */
	async loadData(): Promise<unknown> {
		return await this.#host.pluginData.load(this.manifest.id);
	}

	async saveData(data: unknown): Promise<void> {
		await this.#host.pluginData.save(this.manifest.id, data);
	}
}
