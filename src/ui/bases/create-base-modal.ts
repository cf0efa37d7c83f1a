import { Modal, Setting, type ButtonComponent, type EventRef, type TextComponent } from 'obsidian';
import { withSpellings } from '../../core/spelt-names.ts';
import type { Settings } from '../../core/settings.ts';
import { createBase, findBase, updateBase, type FoundBase } from '../../actions/create-base.ts';
import { fileNameOf, pathKey } from '../../core/file-name.ts';
import { BASE_CHANGED, BASE_CURRENT, BASE_NAME, BASE_OUTDATED, CREATE, CREATE_HOW, CREATE_NAME, CREATE_TITLE, CREATE_WHERE, createdMessage, NO_NAME, OPEN, OTHER_NAME, TOP_OF_VAULT, UPDATE, updatedMessage } from '../../words/bases.ts';
import { nothingWritten } from '../../words/nothing-written.ts';
import { openDialog } from '../open-dialog.ts';
import { openNote } from '../open-note.ts';
import { performOrWhyNot } from '../perform.ts';
import type { Screen } from '../screen.ts';

/** Asks where the base of who is due shall be, and makes it; one that is there is opened or, where nobody has changed it, brought up to date. */
export function openCreateBase(screen: Screen): void {
	openDialog(screen, new CreateBaseModal(screen));
}

const SAID: Readonly<Record<FoundBase, string>> = { free: '', current: BASE_CURRENT, outdated: BASE_OUTDATED, changed: BASE_CHANGED };
const MAIN_BUTTON: Readonly<Record<FoundBase, string>> = { free: CREATE, current: OPEN, outdated: UPDATE, changed: OPEN };

class CreateBaseModal extends Modal {
	private folder = '';
	private name = BASE_NAME;
	private found: FoundBase | null = null;
	/** Of several looks only the one begun last counts. */
	private looks = 0;
	/** The keys of the contacts' properties, once they were asked for. */
	private keys: ReadonlySet<string> | null = null;
	private listening: readonly EventRef[] = [];
	private statusEl: HTMLElement | null = null;
	private nameField: TextComponent | null = null;
	private mainButton: ButtonComponent | null = null;
	private otherButton: ButtonComponent | null = null;

	constructor(private readonly screen: Screen) {
		super(screen.app);
		this.modalEl.addClass('keep-in-touch-create-base');
		this.setTitle(CREATE_TITLE);
	}

	override onOpen(): void {
		const { contentEl } = this;
		contentEl.createEl('p', { text: CREATE_HOW });
		this.addFields(contentEl);
		this.statusEl = contentEl.createDiv({ cls: 'keep-in-touch-base-status', attr: { role: 'status' } });
		const buttons = new Setting(contentEl).setClass('keep-in-touch-base-buttons');
		buttons.addButton((button) => (this.otherButton = button.setButtonText(OTHER_NAME).onClick(() => this.useOtherName())));
		buttons.addButton((button) => (this.mainButton = button.setCta().onClick(() => void this.submit())));
		this.scope.register(['Mod'], 'Enter', () => {
			void this.submit();
			return false;
		});
		const { vault } = this.app;
		const look = (): void => void this.look();
		this.listening = [vault.on('create', look), vault.on('modify', look), vault.on('delete', look), vault.on('rename', look)];
		look();
		this.nameField?.inputEl.select();
	}

	override onClose(): void {
		for (const ref of this.listening) this.app.vault.offref(ref);
		this.looks += 1;
		this.contentEl.empty();
	}

	private addFields(contentEl: HTMLElement): void {
		const { contactFolders } = this.screen.settings();
		const folders = Object.fromEntries(['', ...contactFolders].map((folder) => [folder, folder === '' ? TOP_OF_VAULT : folder]));
		new Setting(contentEl).setName(CREATE_NAME).addText((field) => {
			this.nameField = field.setValue(this.name).onChange((name) => this.change({ name }));
			field.inputEl.addEventListener('keydown', (event) => {
				if (event.key === 'Enter' && !event.isComposing) void this.submit();
			});
		});
		if (Object.keys(folders).length > 1) new Setting(contentEl).setName(CREATE_WHERE).addDropdown((field) => field.addOptions(folders).setValue(this.folder).onChange((folder) => this.change({ folder })));
	}

	private change({ name = this.name, folder = this.folder }: { readonly name?: string; readonly folder?: string }): void {
		this.name = name;
		this.folder = folder;
		void this.look();
	}

	/** Where the base is or would be: one that differs only in case is the same file on many disks. */
	private path(name = this.name): string {
		const path = `${this.folder === '' ? '' : `${this.folder}/`}${fileNameOf(name.replace(/\.base$/i, ''))}.base`;
		return this.app.vault.getFiles().find((file) => pathKey(file.path) === pathKey(path))?.path ?? path;
	}

	private hasName(): boolean {
		return fileNameOf(this.name.replace(/\.base$/i, '')) !== '';
	}

	private async look(): Promise<void> {
		this.looks += 1;
		const own = this.looks;
		const found = this.hasName() ? await findBase(this.screen.notes, this.path(), this.asSpelt(this.screen.settings())) : null;
		if (own !== this.looks) return;
		this.found = found;
		this.statusEl?.setText(found === null ? NO_NAME : SAID[found]);
		this.mainButton?.setDisabled(found === null).setButtonText(MAIN_BUTTON[found ?? 'free']);
		this.otherButton?.buttonEl.toggle(found !== null && found !== 'free');
	}

	private useOtherName(): void {
		const base = this.name.trim().replace(/ \d+$/, '');
		let number = 2;
		while (this.app.vault.getFileByPath(this.path(`${base} ${number}`)) !== null) number += 1;
		this.nameField?.setValue(`${base} ${number}`);
		this.change({ name: `${base} ${number}` });
		this.nameField?.inputEl.focus();
	}

	private async submit(): Promise<void> {
		await this.look();
		const { screen, found } = this;
		if (found === null) return;
		const path = this.path();
		const open = (): void => void openNote(screen, path);
		const reason = found === 'free' || found === 'outdated' ? await this.write(found, path) : null;
		if (reason !== null) {
			this.statusEl?.setText(nothingWritten(reason));
			return;
		}
		this.close();
		open();
	}

	/** A base reads a property by the very name that notes have for it. Looked up once: what is typed changes nothing of it. */
	private asSpelt(settings: Settings): Settings {
		this.keys ??= new Set(this.screen.known.contacts().flatMap(({ path }) => Object.keys(this.app.metadataCache.getCache(path)?.frontmatter ?? {})));
		return { ...settings, properties: withSpellings(settings.properties, this.keys) };
	}

	/** Null: it is written; else why not. */
	private write(found: 'free' | 'outdated', path: string): Promise<string | null> {
		const { screen } = this;
		if (found === 'free') return performOrWhyNot(screen, ({ settings }) => createBase(screen.notes, path, this.asSpelt(settings)), { message: createdMessage(path) });
		return performOrWhyNot(screen, ({ settings }) => updateBase(screen.notes, path, this.asSpelt(settings)), { message: updatedMessage(path) });
	}
}
