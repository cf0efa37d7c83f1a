import { debounce } from '../test/host/debounce.ts';
import { TFile, TFolder, type TAbstractFile } from '../test/host/files.ts';
import { ItemView } from '../test/host/item-view.ts';
import { Keymap } from '../test/host/keymap.ts';
import { Menu } from '../test/host/menu.ts';
import { theHost } from '../test/host/the-host.ts';

/** The list of files that the app has at its left. */
export class FileExplorer extends ItemView {
	override icon = 'folder';
	override navigation = false;

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return 'Files';
	}

	protected override onOpen(): Promise<void> {
		const repaint = debounce(() => this.#paint(), 50);
		const { vault, workspace } = theHost();
		for (const name of ['create', 'delete'] as const) this.registerEvent(vault.on(name, () => repaint()));
		this.registerEvent(vault.on('rename', () => repaint()));
		this.registerEvent(workspace.on('file-open', () => repaint()));
		this.#paint();
		return Promise.resolve();
	}

	#paint(): void {
		const { scrollTop } = this.contentEl;
		this.contentEl.empty();
		this.#paintFolder(theHost().vault.getRoot(), this.contentEl.createDiv('nav-files-container'));
		this.contentEl.scrollTop = scrollTop;
	}

	#paintFolder({ children }: TFolder, containerEl: HTMLElement): void {
		const rank = (file: TAbstractFile): string => `${file instanceof TFolder ? '0' : '1'}${file.name}`;
		for (const child of [...children].sort((a, b) => rank(a).localeCompare(rank(b)))) {
			if (child instanceof TFile) this.#paintFile(child, containerEl);
			else if (child instanceof TFolder) {
				const detailsEl = containerEl.createEl('details', { cls: 'nav-folder', attr: { open: '' } });
				detailsEl.createEl('summary', { cls: 'nav-folder-title', text: child.name });
				this.#paintFolder(child, detailsEl.createDiv('nav-folder-children'));
			}
		}
	}

	#paintFile(file: TFile, containerEl: HTMLElement): void {
		const { workspace } = theHost();
		const el = containerEl.createEl('button', { cls: ['nav-file-title', 'tappable'], text: file.extension === 'md' ? file.basename : file.name, attr: { type: 'button', 'data-path': file.path } });
		el.toggleClass('is-active', workspace.getActiveFile() === file);
		el.addEventListener('click', (event) => void workspace.getLeaf(Keymap.isModEvent(event)).openFile(file));
		el.addEventListener('contextmenu', (event) => {
			event.preventDefault();
			const menu = new Menu();
			menu.addItem((item) => item.setTitle('Open in new tab').setIcon('file-text').setSection('open').onClick(() => void workspace.getLeaf('tab').openFile(file)));
			workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
			menu.addItem((item) => item.setTitle('Delete').setIcon('trash-2').setSection('danger').setWarning(true).onClick(() => void this.app.fileManager.trashFile(file)));
			menu.showAtMouseEvent(event);
		});
	}
}
