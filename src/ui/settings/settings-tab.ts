import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { NOT_SAVED } from '../../words/settings.ts';
import { showNotice } from '../notices.ts';
import type { SavedReading, SettingsChange } from '../settings-change.ts';
import { createFieldStore, type FieldStore } from './field-store.ts';
import { askFirst } from './question-modal.ts';
import { createRows } from './rows.ts';
import { settingSections } from './sections.ts';
import type { SettingField } from './setting-field.ts';
import type { SettingsContext, SettingsDesk } from './settings-context.ts';
import { vaultFactsOf } from './vault-facts.ts';

/** The settings, declared: Obsidian draws them, searches them, and asks here for what they say. */
export class SettingsTab extends PluginSettingTab {
	override icon = 'users';
	private readonly fields = new Map<string, SettingField>();
	private readonly store: FieldStore;
	private readonly context: SettingsContext;
	/** What was saved when this was drawn, or when we ourselves saved last; and how many saves of ours are under way. */
	private seen: SavedReading;
	private saving = 0;

	constructor(app: App, plugin: Plugin, desk: SettingsDesk) {
		super(app, plugin);
		const { screen } = desk;
		this.seen = desk.reading();
		const ask = askFirst.bind(null, screen);
		const redraw = (): void => this.update();
		this.store = createFieldStore({ field: (key) => this.fields.get(key) ?? null, settings: () => screen.settings(), change: (change) => this.save(change), ask, redraw: () => this.showSaved() });
		this.context = { ...desk, rows: createRows(this.fields, this.store), vault: vaultFactsOf(screen), ask, redraw, changeNow: (change) => this.changeNow(change) };
		// A field that is left is saved.
		this.containerEl.addEventListener('focusout', () => void this.store.flush());
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return settingSections(this.context);
	}

	override getControlValue(key: string): unknown {
		return this.store.shown(key);
	}

	override setControlValue(key: string, value: unknown): Promise<void> {
		return this.store.type(key, value);
	}

	override hide(): void {
		void this.store.flush();
		super.hide();
	}

	/** Follows what others change, unless somebody is typing. Gives what ends that. */
	follow(): () => void {
		const { screen, reading } = this.context;
		return screen.subscribe(() => {
			const { containerEl } = this;
			if (this.saving > 0 || this.seen === reading() || !containerEl.isConnected || containerEl.contains(containerEl.doc.activeElement)) return;
			this.seen = reading();
			this.update();
		});
	}

	/** What we save ourselves is on the page already, which is not to change under somebody's hands. */
	private async save(change: SettingsChange): Promise<string | null> {
		this.saving += 1;
		const reason = await this.context.changer.change(change);
		this.saving -= 1;
		this.seen = this.context.reading();
		return reason;
	}

	/** Shows what is saved, also in the field with the focus, which a redraw otherwise leaves as it is. */
	private showSaved(): void {
		const fields = (): readonly HTMLElement[] => [...this.containerEl.querySelectorAll<HTMLElement>('input, textarea, select')];
		const place = fields().findIndex((el) => el === el.doc.activeElement);
		fields()[place]?.blur();
		this.update();
		fields()[place]?.focus();
	}

	private async changeNow(change: SettingsChange): Promise<void> {
		await this.store.flush();
		const reason = await this.save(change);
		if (reason !== null) showNotice(`${NOT_SAVED} ${reason}`);
		this.update();
	}
}
