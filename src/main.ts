import { Plugin, type MarkdownFileInfo } from 'obsidian';
import { hearTouches } from './actions/heard-touches.ts';
import { createUndoHistory } from './actions/undo-history.ts';
import type { ApiV1 } from './api/api-types.ts';
import { createApiV1, TOUCHED, touchedEvent } from './api/api-v1.ts';
import { timeOfDay, today, watchDay } from './clock.ts';
import { defaultSettings } from './core/settings.ts';
import { cliCommandsOf } from './ui/app-cli/cli-commands.ts';
import { addToEditorMenu, addToFileMenu } from './ui/app-menus.ts';
import { registerBasesView } from './ui/bases/register-bases-view.ts';
import { commandsOf } from './ui/commands.ts';
import { watchTicks } from './ui/daily-note/watch-ticks.ts';
import { DUE_VIEW, DueView } from './ui/due-view.tsx';
import { openFirstRun } from './ui/first-run/open-first-run.ts';
import { offerFirstRun } from './ui/first-run/first-run-offer.ts';
import { createLiveScreen, type LiveScreen } from './ui/live-screen.ts';
import { NETWORK_VIEW, NetworkView } from './ui/network/network-view.tsx';
import { noteMoved } from './ui/note-moved.ts';
import { openDueList, revealDueList } from './ui/open-due-list.ts';
import { createSettingsChanger, damaged, readSaved, type SavedReading } from './ui/settings-change.ts';
import { SettingsTab } from './ui/settings/settings-tab.ts';
import { renderStatusBar } from './ui/status-bar.ts';
import { userLocale } from './ui/user-locale.ts';
import { followUri, URI_ACTION } from './ui/uri/follow-uri.ts';
import { createAnnouncer } from './vault/announcer.ts';
import { createHeldNews, heldWhileWriting } from './vault/held-news.ts';
import { idleOf } from './vault/idle.ts';
import { createObsidianDeviceData } from './vault/obsidian-device-data.ts';
import { createObsidianIndex, type ObsidianIndex } from './vault/obsidian-index.ts';
import { createObsidianNotes } from './vault/obsidian-notes.ts';
import { keepCopyOf } from './vault/obsidian-plugin-file.ts';
import { createObsidianTextFactsStore } from './vault/obsidian-text-facts-store.ts';
import { OPEN_DUE_LIST } from './words/commands.ts';
import { speakIn } from './words/locale.ts';

/** Remembered on this device once the list has been opened for the user. */
const OPENED = 'opened-once';

/** The plugin, as Obsidian loads it: wiring only. Nothing is read before the layout is ready. */
export default class KeepInTouchPlugin extends Plugin {
	/** For other plugins (docs/api.md); null before it is loaded. */
	apiV1: ApiV1 | null = null;
	private index: ObsidianIndex | null = null;
	private screen: LiveScreen | null = null;
	private hasEnded = false;
	/** How often data.json was read, and what it said the last time. */
	private readings = 0;
	private reading: SavedReading = readSaved(null);

	override onload(): void {
		speakIn(userLocale());
		const { app } = this;
		const news = createHeldNews(createAnnouncer(), idleOf(window).after);
		const notes = heldWhileWriting(createObsidianNotes(app), news.hold);
		const device = createObsidianDeviceData(app);
		const index = createObsidianIndex(app, { settings: defaultSettings, notes, store: createObsidianTextFactsStore(app, this.manifest.version) });
		const changer = createSettingsChanger({
			read: () => this.readSavedSettings(),
			write: (saved) => this.saveData(saved),
			keepCopy: () => keepCopyOf(app, `${this.manifest.dir ?? `${app.vault.configDir}/plugins/${this.manifest.id}`}/data.json`),
			changed: () => this.onExternalSettingsChange(),
		});
		const undoHistory = hearTouches(createUndoHistory(notes, device), (logged) => app.workspace.trigger(TOUCHED, touchedEvent(logged)));
		const screen = createLiveScreen({ app, notes, known: index, device, undoHistory, today, timeOfDay, changeSettings: changer.change }, defaultSettings, news);
		this.index = index;
		this.screen = screen;
		this.registerScreens(screen);
		this.registerMenus(screen);
		this.registerOtherPrograms(screen);
		const settingsTab = new SettingsTab(app, this, { screen, changer, reading: () => this.reading, openFirstRun: () => openFirstRun(screen) });
		this.addSettingTab(settingsTab);
		this.register(settingsTab.follow());
		this.register(() => screen.closeDialogs());
		app.workspace.onLayoutReady(() => void this.start(index, screen));
	}

	/** Called by Obsidian when the user enables the plugin, and not at each start. */
	override onUserEnable(): void {
		const { screen } = this;
		if (screen === null || screen.device.load(OPENED) !== null) return;
		screen.device.save(OPENED, true);
		offerFirstRun(screen);
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
		this.register(watchTicks(screen));
		this.registerEvent(this.app.vault.on('rename', ({ path }, oldPath) => noteMoved(screen, oldPath, path)));
		screen.changed();
	}

	/** Reads the settings. Of several readings under way only the one begun last counts. */
	private async followSettings(index: ObsidianIndex, screen: LiveScreen): Promise<void> {
		this.readings += 1;
		const own = this.readings;
		const reading = await this.readSavedSettings();
		if (own !== this.readings || this.hasEnded) return;
		this.reading = reading;
		index.changeSettings(reading.settings);
		screen.settingsChanged(reading.settings, reading.problems, reading.whyNotToWrite);
	}

	private registerScreens(screen: LiveScreen): void {
		this.registerView(DUE_VIEW, (leaf) => new DueView(leaf, screen));
		this.registerView(NETWORK_VIEW, (leaf) => new NetworkView(leaf, screen));
		this.registerHoverLinkSource(DUE_VIEW, { display: this.manifest.name, defaultMod: true });
		registerBasesView(this, screen);
		this.addRibbonIcon('users', OPEN_DUE_LIST, () => void openDueList(this.app));
		for (const command of commandsOf(screen)) this.addCommand(command);
		this.register(renderStatusBar(this.addStatusBarItem(), screen));
	}

	/** Links, Obsidian's command line, other plugins. */
	private registerOtherPrograms(screen: LiveScreen): void {
		const { api, end } = createApiV1(screen);
		this.apiV1 = api;
		this.register(end);
		this.registerObsidianProtocolHandler(URI_ACTION, (params) => void followUri(screen, params));
		for (const { id, description, flags, handler } of cliCommandsOf(screen, this.manifest.id)) {
			try {
				this.registerCliHandler(id, description, flags, handler);
			} catch {
				// Somebody else has that command: the rest of the plugin is not lost for it.
			}
		}
	}

	private registerMenus(screen: LiveScreen): void {
		const { workspace } = this.app;
		this.registerEvent(workspace.on('file-menu', (menu, file) => addToFileMenu(menu, file, screen)));
		this.registerEvent(workspace.on('editor-menu', (menu, editor, { file }: MarkdownFileInfo) => addToEditorMenu(menu, editor, file?.path ?? null, screen)));
	}

	/** A data.json that is no JSON: the defaults stand in, and nothing is written over it. */
	private async readSavedSettings(): Promise<SavedReading> {
		try {
			return readSaved(await this.loadData());
		} catch (error) {
			return damaged(error instanceof Error ? error.message : '');
		}
	}
}
