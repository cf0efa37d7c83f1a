import type { PaneType } from 'obsidian';
import { noNoteAt } from '../words/notices.ts';
import { showNotice } from './notices.ts';
import type { Screen } from './screen.ts';

/** Opens a note. Not by link: a link to a note that has just gone would make a new one. With a line, 1 for the first, that is what is in sight. */
export async function openNote({ app }: Pick<Screen, 'app'>, path: string, pane: PaneType | boolean = false, line: number | null = null): Promise<void> {
	const file = app.vault.getFileByPath(path);
	const gone = noNoteAt(path);
	if (file === null) {
		showNotice(gone);
		return;
	}
	try {
		await app.workspace.getLeaf(pane).openFile(file, line === null ? {} : { eState: { line: line - 1 } });
	} catch {
		// It went while it was opened.
		showNotice(gone);
	}
}
