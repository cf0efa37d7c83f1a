import type * as O from 'obsidian';
import { BasesFileView } from './bases-view.ts';
import { CommandPalette, Commands } from './commands.ts';
import type { Disk } from './disk.ts';
import { FileManager } from './file-manager.ts';
import type { TFile } from './files.ts';
import { Keymap, Scope } from './keymap.ts';
import type { WorkspaceLeaf } from './leaf.ts';
import { getLinkpath } from './link-resolution.ts';
import { MarkdownView } from './markdown-view.ts';
import { MetadataCache } from './metadata-cache.ts';
import { memoryPluginData, type PluginData } from './plugin-data.ts';
import type { PluginSettingTab } from './setting-tab.ts';
import { SettingsWindow } from './settings-window.ts';
import { setHost } from './the-host.ts';
import { Vault } from './vault.ts';
import type { View } from './view.ts';
import { Workspace } from './workspace.ts';

/** What an app is made with. */
export interface AppOptions {
	readonly disk: Disk;
	readonly containerEl: HTMLElement;
	readonly vaultName?: string;
	readonly pluginData?: PluginData;
	/** Where what is kept per device is kept, and the vault's mark in front of each key. */
	readonly localStorage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
	readonly vaultId?: string;
}

/** Everything that a plugin can reach (obsidian.d.ts, `App`), and what the stand-in itself needs to know of plugins. */
export class App {
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly scope = new Scope();
	readonly keymap: Keymap;
	readonly commands: Commands;
	readonly statusBarEl: HTMLElement;
	readonly pluginData: PluginData;
	readonly settingTabs: PluginSettingTab[] = [];
	readonly viewCreators = new Map<string, (leaf: WorkspaceLeaf) => View>();
	readonly codeBlockProcessors = new Map<string, (source: string, el: HTMLElement, context: O.MarkdownPostProcessorContext) => unknown>();
	readonly protocolHandlers = new Map<string, O.ObsidianProtocolHandler>();
	readonly cliHandlers = new Map<string, { readonly description: string; readonly flags: O.CliFlags | null; readonly handler: O.CliHandler }>();
	/** The plugins that are switched on, by id: not in the types, and what every plugin with an API is asked through (belief: its documentation says so). */
	readonly plugins = { plugins: {} as Record<string, unknown> };
	/** Views of bases by their type, and whether the core plugin Bases is on. */
	readonly basesViews = new Map<string, O.BasesViewRegistration>();
	basesEnabled = true;
	lastEvent: O.UserEvent | null = null;
	readonly #options: AppOptions;

	constructor(options: AppOptions) {
		this.#options = options;
		this.pluginData = options.pluginData ?? memoryPluginData();
		this.vault = new Vault(options.disk, options.vaultName ?? 'Vault');
		this.metadataCache = new MetadataCache(this.vault);
		this.fileManager = new FileManager(this.vault, this.metadataCache);
		this.keymap = new Keymap(() => this.workspace.activeLeaf?.view.scope ?? this.scope);
		this.commands = new Commands(this);
		this.workspace = new Workspace(this, options.containerEl);
		this.statusBarEl = options.containerEl.createDiv('status-bar');
		this.viewCreators.set('markdown', (leaf) => new MarkdownView(leaf));
		this.viewCreators.set('bases', (leaf) => new BasesFileView(leaf));
		this.scope.register(['Mod'], 'p', () => this.openPalette());
		this.scope.register(['Mod'], ',', () => this.openSettings());
		setHost(this);
	}

	/** The order in which the app starts: plugins are loaded before this, then the vault, the cache, the layout (obsidian-remote-ssh#513). */
	async start(kind: 'warm' | 'cold' = 'warm'): Promise<void> {
		await this.vault.loadFromDisk();
		this.metadataCache.start(kind);
		this.workspace.becomeReady();
	}

	isDarkMode(): boolean {
		return document.body.classList.contains('theme-dark');
	}

	loadLocalStorage(key: string): unknown {
		const text = this.#storage().getItem(this.#storageKey(key));
		return text === null ? null : (JSON.parse(text) as unknown);
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) this.#storage().removeItem(this.#storageKey(key));
		else this.#storage().setItem(this.#storageKey(key), JSON.stringify(data));
	}

	/** A link that leads nowhere makes the note when it is followed. */
	async createNoteFor(linktext: string): Promise<TFile> {
		return await this.vault.create(`${getLinkpath(linktext).replace(/\.md$/, '')}.md`, '');
	}

	openPalette(): false {
		new CommandPalette(this).open();
		return false;
	}

	openSettings(): false {
		new SettingsWindow(this).open();
		return false;
	}

	#storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
		return this.#options.localStorage ?? window.localStorage;
	}

	#storageKey(key: string): string {
		return `${this.#options.vaultId ?? 'vault'}-${key}`;
	}
}
