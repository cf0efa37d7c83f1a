import { Plugin, type MarkdownFileInfo } from 'obsidian';
import { createUndoHistory } from './actions/undo-history.ts';
import { today, watchDay } from './clock.ts';
import { readSettings, type SettingsReading } from './core/saved-settings.ts';
import { defaultSettings } from './core/settings.ts';
import { addToEditorMenu, addToFileMenu } from './ui/app-menus.ts';
import { commandsOf } from './ui/commands.ts';
import { DUE_VIEW, DueView } from './ui/due-view.tsx';
import { createLiveScreen, type LiveScreen } from './ui/live-screen.ts';
import { NETWORK_VIEW, NetworkView } from './ui/network/network-view.tsx';
import { noteMoved } from './ui/note-moved.ts';
import { openDueList, revealDueList } from './ui/open-due-list.ts';
import { createSettingsChanger } from './ui/settings-change.ts';
import { renderStatusBar } from './ui/status-bar.ts';
import { createObsidianDeviceData } from './vault/obsidian-device-data.ts';
import { createObsidianIndex, type ObsidianIndex } from './vault/obsidian-index.ts';
import { createObsidianNotes } from './vault/obsidian-notes.ts';
import { createObsidianTextFactsStore } from './vault/obsidian-text-facts-store.ts';

/** Remembered on this device once the list has been opened for the user. */
const OPENED = 'opened-once';

/** The plugin, as Obsidian loads it: wiring only. Nothing is read before the layout is ready. */
export default class KeepInTouchPlugin extends Plugin {
	private index: ObsidianIndex | null = null;
	private screen: LiveScreen | null = null;
	private hasEnded = false;
	/** How often data.json was read. */
	private readings = 0;

	override onload(): void {
		const { app } = this;
		const notes = createObsidianNotes(app);
		const device = createObsidianDeviceData(app);
		const index = createObsidianIndex(app, { settings: defaultSettings, notes, store: createObsidianTextFactsStore(app, this.manifest.version) });
		const changeSettings = createSettingsChanger({ read: () => this.readSavedSettings(), write: (saved) => this.saveData(saved), changed: () => this.onExternalSettingsChange() });
		const screen = createLiveScreen({ app, notes, known: index, device, undoHistory: createUndoHistory(notes, device), today, changeSettings }, defaultSettings);
		this.index = index;
		this.screen = screen;
		this.registerScreens(screen);
		this.registerMenus(screen);
		this.register(() => screen.closeDialogs());
		app.workspace.onLayoutReady(() => void this.start(index, screen));
	}

	/** Called by Obsidian when the user enables the plugin, and not at each start. */
	override onUserEnable(): void {
		const { screen } = this;
		if (screen === null || screen.device.load(OPENED) !== null) return;
		screen.device.save(OPENED, true);
		this.app.workspace.onLayoutReady(() => void revealDueList(this.app));
	}

	/** Another device, a hand, or we ourselves have changed data.json. */
	override async onExternalSettingsChange(): Promise<void> {
		const { index, screen } = this;
		if (index !== null && screen !== null) await this.followSettings(index, screen);
	}

	private async start(index: ObsidianIndex, screen: LiveScreen): Promise<void> {
		this.register(() => {
			this.hasEnded = true;
		});
		await this.followSettings(index, screen);
		// It may have been switched off meanwhile.
		if (this.hasEnded) return;
		this.register(index.subscribe(() => screen.changed()));
		this.register(index.start());
		this.register(watchDay(window, () => screen.changed()));
		this.registerEvent(this.app.vault.on('rename', ({ path }, oldPath) => noteMoved(screen, oldPath, path)));
		screen.changed();
	}

	/** Reads the settings. Of several readings under way only the one begun last counts. */
	private async followSettings(index: ObsidianIndex, screen: LiveScreen): Promise<void> {
		this.readings += 1;
		const own = this.readings;
		const { settings, problems } = await this.readSavedSettings();
		if (own !== this.readings || this.hasEnded) return;
		index.changeSettings(settings);
		screen.settingsChanged(settings, problems);
	}

	private registerScreens(screen: LiveScreen): void {
		this.registerView(DUE_VIEW, (leaf) => new DueView(leaf, screen));
		this.registerView(NETWORK_VIEW, (leaf) => new NetworkView(leaf, screen));
		this.registerHoverLinkSource(DUE_VIEW, { display: this.manifest.name, defaultMod: true });
		this.addRibbonIcon('users', 'Open due list', () => void openDueList(this.app));
		for (const command of commandsOf(screen)) this.addCommand(command);
		this.register(renderStatusBar(this.addStatusBarItem(), screen));
	}

	private registerMenus(screen: LiveScreen): void {
		const { workspace } = this.app;
		this.registerEvent(workspace.on('file-menu', (menu, file) => addToFileMenu(menu, file, screen)));
		this.registerEvent(workspace.on('editor-menu', (menu, editor, { file }: MarkdownFileInfo) => addToEditorMenu(menu, editor, file?.path ?? null, screen)));
	}

	/** With what is saved as it stands. A data.json that is no JSON is like one that cannot be read: the defaults stand in, and nothing is written. */
	private async readSavedSettings(): Promise<SettingsReading & { readonly saved: unknown }> {
		try {
			const saved: unknown = await this.loadData();
			return { ...readSettings(saved), saved };
		} catch (error) {
			const problem = `The settings (data.json) are not JSON; the defaults are used. ${error instanceof Error ? error.message : ''}`.trim();
			return { settings: defaultSettings, problems: [problem], saved: null };
		}
	}
}
