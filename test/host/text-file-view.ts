import { debounce } from './debounce.ts';
import { reportLater } from './events.ts';
import { EditableFileView } from './item-view.ts';
import type { WorkspaceLeaf } from './leaf.ts';
import type * as O from 'obsidian';

/** A view of a file's text, saved two seconds after the typing (obsidian.d.ts, `TextFileView.requestSave`). */
export abstract class TextFileView extends EditableFileView {
	/** The text as it was last read or saved. */
	data = '';
	requestSave: () => void;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		const saveSoon = debounce(() => {
			this.save().catch(reportLater);
		}, 2000, true);
		this.requestSave = () => void saveSoon();
	}

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.vault.on('modify', (file) => {
			if (file === this.file) void this.#reload(this.file);
		}));
	}

	override async onLoadFile(file: O.TFile): Promise<void> {
		this.data = await this.app.vault.read(file);
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(file: O.TFile): Promise<void> {
		// A file that was deleted under the view has nowhere to be saved.
		if (this.app.vault.getFileByPath(file.path) === file) await this.save(true);
		this.clear();
		this.data = '';
	}

	/** Writes what was typed, if anything was (that an unchanged text is not written is belief). */
	async save(_clear?: boolean): Promise<void> {
		const text = this.getViewData();
		if (this.file === null || text === this.data) return;
		this.data = text;
		await this.app.vault.modify(this.file, text);
	}

	/** A change from elsewhere shows, but not over text that was typed and is not saved yet: the app merges the two (release notes, 0.11.6). */
	async #reload(file: O.TFile): Promise<void> {
		const text = await this.app.vault.cachedRead(file);
		if (file !== this.file || text === this.data) return;
		const typed = this.getViewData() !== this.data;
		this.data = text;
		if (!typed) this.setViewData(text, false);
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;
}
