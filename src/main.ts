import { Notice, Plugin, type TFile } from 'obsidian';
import { logTouch } from './actions/log-touch.ts';
import { today } from './clock.ts';
import { isConflictCopy } from './core/conflict-copy.ts';
import { isContact } from './core/contact-marker.ts';
import { readSettings } from './core/saved-settings.ts';
import { defaultSettings, type Settings } from './core/settings.ts';
import { createObsidianNotes } from './vault/obsidian-notes.ts';

/** The plugin, as Obsidian loads it: wiring only. */
export default class KeepInTouchPlugin extends Plugin {
	override settings: Settings = defaultSettings;
	/** What the saved settings hold that cannot be read. Nothing is written with settings that are not the user's. */
	private settingsProblems: readonly string[] = [];

	override async onload(): Promise<void> {
		const { settings, problems } = readSettings(await this.loadData());
		this.settings = settings;
		this.settingsProblems = problems;
		this.addCommand({
			id: 'log-touch-today',
			name: 'Log a touch today',
			checkCallback: (checking) => {
				const contact = this.activeContact();
				if (contact !== null && !checking) void this.logTouchToday(contact);
				return contact !== null;
			},
		});
	}

	/** The note in front, if it is a contact. */
	private activeContact(): TFile | null {
		const file = this.app.workspace.getActiveFile();
		if (file?.extension !== 'md') return null;
		const properties = this.app.metadataCache.getFileCache(file)?.frontmatter ?? {};
		return isContact(file.path, properties, this.settings) && !isConflictCopy(file.path) ? file : null;
	}

	private async logTouchToday({ path, basename: name }: TFile): Promise<void> {
		const [problem] = this.settingsProblems;
		if (problem !== undefined) {
			new Notice(`Nothing was written. ${problem}`);
			return;
		}
		const day = today();
		const touch = { day, channel: null, incoming: false, text: '' };
		const outcome = await logTouch(createObsidianNotes(this.app), { contacts: [{ path, name }], touch, nextTouch: null }, { settings: this.settings, today: day });
		new Notice(outcome.kind === 'done' ? `Logged a touch with ${name}` : `${path}: ${outcome.reason}`);
	}
}
