import type * as O from 'obsidian';
import { setIcon } from './icons.ts';
import type { WorkspaceLeaf } from './leaf.ts';
import { setTooltip } from './tooltip.ts';
import { View } from './view.ts';

/** A view with a header and room for its content (obsidian.d.ts, `ItemView`). */
export abstract class ItemView extends View {
	contentEl: HTMLElement;
	readonly #titleEl: HTMLElement;
	readonly #actionsEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		const headerEl = this.containerEl.createDiv('view-header');
		this.#titleEl = headerEl.createDiv('view-header-title-container').createDiv('view-header-title');
		this.#actionsEl = headerEl.createDiv('view-actions');
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	override async openInLeaf(): Promise<void> {
		await super.openInLeaf();
		this.paintTitle();
	}

	/** Shows what the view is called now. */
	paintTitle(): void {
		this.#titleEl.setText(this.getDisplayText());
	}

	/** An icon at the right of the header; the one added last stands first. */
	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = this.#actionsEl.createEl('button', { cls: ['clickable-icon', 'view-action'], attr: { type: 'button' }, prepend: true });
		setTooltip(el, title);
		setIcon(el, icon);
		el.addEventListener('click', callback);
		return el;
	}
}

/** A view of a file (obsidian.d.ts, `FileView`). */
export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: O.TFile | null = null;

	getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override onload(): void {
		this.registerEvent(this.app.vault.on('rename', (file) => {
			if (file === this.file) void this.onRename(this.file);
		}));
		this.registerEvent(this.app.vault.on('delete', (file) => {
			if (file === this.file) this.leaf.showNothing();
		}));
	}

	override getState(): Record<string, unknown> {
		return this.file === null ? {} : { file: this.file.path };
	}

	override async setState(state: unknown): Promise<void> {
		const path = (state as { readonly file?: string } | null)?.file;
		const file = path === undefined ? null : this.app.vault.getFileByPath(path);
		if (file === this.file) return;
		if (this.file !== null) await this.onUnloadFile(this.file);
		this.file = file;
		if (file !== null) await this.onLoadFile(file);
		this.paintTitle();
	}

	protected override async onClose(): Promise<void> {
		if (this.file !== null) await this.onUnloadFile(this.file);
	}

	onLoadFile(_file: O.TFile): Promise<void> {
		return Promise.resolve();
	}

	onUnloadFile(_file: O.TFile): Promise<void> {
		return Promise.resolve();
	}

	onRename(_file: O.TFile): Promise<void> {
		this.paintTitle();
		this.leaf.parent.paint();
		return Promise.resolve();
	}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}
}

/** A file view whose file can be written to. */
export abstract class EditableFileView extends FileView {}
