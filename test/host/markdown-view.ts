import type * as O from 'obsidian';
import type { WorkspaceLeaf } from './leaf.ts';
import { Menu } from './menu.ts';
import { TextBoxEditor } from './text-box-editor.ts';
import { TextFileView } from './text-file-view.ts';

/** A note in a plain text box: no properties panel, no live preview, no reading view. */
export class MarkdownView extends TextFileView {
	override icon = 'file-text';
	editor: O.Editor;
	hoverPopover: O.HoverPopover | null = null;
	readonly #boxEl: HTMLTextAreaElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.#boxEl = this.contentEl.createEl('textarea', { cls: 'host-editor', attr: { 'aria-label': 'Note', spellcheck: false } });
		this.editor = new TextBoxEditor(this.#boxEl) as unknown as O.Editor;
		this.#boxEl.addEventListener('input', () => {
			this.app.workspace.trigger('editor-change', this.editor, this);
			this.requestSave();
		});
		this.#boxEl.addEventListener('blur', () => void this.save());
		this.#boxEl.addEventListener('contextmenu', (event) => this.#openMenu(event));
	}

	getViewType(): string {
		return 'markdown';
	}

	getMode(): O.MarkdownViewModeType {
		return 'source';
	}

	/** A text box knows single line feeds only: what the file had for them is put back. */
	getViewData(): string {
		const text = this.#boxEl.value;
		return this.data.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
	}

	setViewData(data: string, _clear: boolean): void {
		if (this.#boxEl.value === data.replaceAll('\r\n', '\n')) return;
		const { scrollTop, selectionStart, selectionEnd } = this.#boxEl;
		this.#boxEl.value = data;
		this.#boxEl.setSelectionRange(selectionStart, selectionEnd);
		this.#boxEl.scrollTop = scrollTop;
	}

	clear(): void {
		this.#boxEl.value = '';
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}

	#openMenu(event: MouseEvent): void {
		event.preventDefault();
		const menu = new Menu();
		this.app.workspace.trigger('editor-menu', menu, this.editor, this);
		menu.showAtMouseEvent(event);
	}
}
