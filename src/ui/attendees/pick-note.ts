import { SuggestModal, type TFile } from 'obsidian';
import { foldName } from '../../core/person-name.ts';
import { NO_NOTE_FOUND } from '../../words/attendees-lists.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';

/** As many as somebody may want to look at. */
const SHOWN = 50;

/** Asks for a note of the vault, the one changed last first. */
export function pickNote(screen: Screen, placeholder: string, onPick: (file: TFile) => void): void {
	openDialog(screen, new PickNoteModal(screen, placeholder, onPick));
}

class PickNoteModal extends SuggestModal<TFile> {
	override limit = SHOWN;
	override emptyStateText = NO_NOTE_FOUND;
	private readonly files: readonly TFile[];

	constructor(
		screen: Screen,
		placeholder: string,
		private readonly onPick: (file: TFile) => void,
	) {
		super(screen.app);
		this.files = screen.app.vault.getMarkdownFiles().sort((a, b) => b.stat.mtime - a.stat.mtime);
		this.setPlaceholder(placeholder);
	}

	override getSuggestions(query: string): TFile[] {
		const words = foldName(query).split(/\s+/);
		const found: TFile[] = [];
		for (const file of this.files) {
			if (found.length === SHOWN) break;
			const path = foldName(file.path);
			if (words.every((word) => path.includes(word))) found.push(file);
		}
		return found;
	}

	override renderSuggestion(file: TFile, el: HTMLElement): void {
		el.addClass('mod-complex');
		const contentEl = el.createDiv({ cls: 'suggestion-content', attr: { dir: 'auto' } });
		contentEl.createDiv({ cls: 'suggestion-title', text: file.basename, attr: { dir: 'auto' } });
		if (file.parent !== null && file.parent.path !== '/') contentEl.createDiv({ cls: 'suggestion-note', text: file.parent.path });
	}

	override onChooseSuggestion(file: TFile): void {
		this.onPick(file);
	}
}
