import { getLinkpath, type App, type Editor } from 'obsidian';
import type { Contact } from '../core/contact.ts';
import { DUE_VIEW } from './due-view.tsx';
import { linkAt } from './link-at.ts';
import type { Screen } from './screen.ts';

/** Whom a command is about: the row that has the focus, the note in front, or the link under the cursor. Null: nobody can tell. */
export function currentContact(screen: Screen): Contact | null {
	const { app, known } = screen;
	const row = focusedRowPath(app);
	if (row !== null) return known.contact(row);
	const file = app.workspace.getActiveFile();
	const own = file === null ? null : known.contact(file.path);
	if (own !== null) return own;
	const editor = app.workspace.activeEditor?.editor;
	return editor === undefined ? null : linkedContact(screen, editor, file?.path ?? '');
}

/** The contact that the link under the cursor leads to. */
export function linkedContact({ app, known }: Screen, editor: Editor, sourcePath: string): Contact | null {
	const { line, ch } = editor.getCursor();
	const link = linkAt(editor.getLine(line), ch);
	const file = link === null ? null : app.metadataCache.getFirstLinkpathDest(getLinkpath(link), sourcePath);
	return file === null ? null : known.contact(file.path);
}

function focusedRowPath(app: App): string | null {
	for (const { view } of app.workspace.getLeavesOfType(DUE_VIEW)) {
		// Each window remembers its focus; only the one in front counts.
		if (view.containerEl.doc !== activeDocument) continue;
		const focused = activeDocument.activeElement;
		if (focused !== null && view.containerEl.contains(focused)) return focused.closest('[data-path]')?.getAttribute('data-path') ?? null;
	}
	return null;
}
