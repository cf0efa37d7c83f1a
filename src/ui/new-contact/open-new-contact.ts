import { getLinkpath, type Editor } from 'obsidian';
import { noteName } from '../../core/folder.ts';
import { oneLine } from '../../core/one-line.ts';
import { plainLine } from '../../notes/plain-line.ts';
import { linkAt } from '../link-at.ts';
import type { Screen } from '../screen.ts';
import { openNewContact } from './new-contact-modal.ts';

/** A name is no paragraph. */
const LONGEST = 100;

/** Opens the dialog with the name that is selected in the editor in front, or that a link under the cursor has which leads nowhere yet. */
export function openNewContactHere(screen: Screen): void {
	const { workspace } = screen.app;
	const editor = workspace.activeEditor?.editor;
	const name = editor === undefined ? '' : nameIn(screen, editor, workspace.getActiveFile()?.path ?? '');
	openNewContact(screen, { name });
}

function nameIn({ app }: Screen, editor: Editor, sourcePath: string): string {
	const selected = plainLine(editor.getSelection().trim().split(/[\r\n]/)[0] ?? '').text;
	if (selected !== '') return oneLine(selected).slice(0, LONGEST);
	const { line, ch } = editor.getCursor();
	const link = linkAt(editor.getLine(line), ch);
	if (link === null || /^[a-z][a-z\d+.-]*:/i.test(link)) return '';
	const target = getLinkpath(link);
	return app.metadataCache.getFirstLinkpathDest(target, sourcePath) === null ? oneLine(noteName(target)).slice(0, LONGEST) : '';
}
