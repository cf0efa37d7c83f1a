import type { Editor, Menu, TAbstractFile } from 'obsidian';
import type { Contact } from '../core/contact.ts';
import { chooseNotNow } from './choose-not-now.ts';
import { linkedContact } from './current-contact.ts';
import { logTouchNow } from './log-touch/log-touch-now.ts';
import { openLogTouch } from './log-touch/open-log-touch.ts';
import { comesUp } from './not-now-menu.ts';
import type { Screen } from './screen.ts';

const SECTION = 'keep-in-touch';

/** Adds to the menu of a file, or of a link to it, what can be done with the contact that it is. */
export function addToFileMenu(menu: Menu, file: TAbstractFile, screen: Screen): void {
	const contact = screen.known.contact(file.path);
	if (contact !== null) addItems(menu, screen, contact);
}

/** Adds to the editor's menu what can be done with the contact whose link is under the cursor, else with the one whose note it is. */
export function addToEditorMenu(menu: Menu, editor: Editor, path: string | null, screen: Screen): void {
	const contact = linkedContact(screen, editor, path ?? '') ?? (path === null ? null : screen.known.contact(path));
	if (contact !== null) addItems(menu, screen, contact);
}

/** Few, since others have theirs in these menus too. */
function addItems(menu: Menu, screen: Screen, contact: Contact): void {
	const add = (title: string, icon: string, act: () => void): void => {
		menu.addItem((item) => item.setSection(SECTION).setTitle(title).setIcon(icon).onClick(act));
	};
	add(`Log touch with ${contact.name}…`, 'message-circle-plus', () => openLogTouch(screen, { contacts: [contact] }));
	add(`Log touch now with ${contact.name}`, 'check', () => void logTouchNow(screen, [contact]));
	if (comesUp(contact)) add(`Not now for ${contact.name}…`, 'clock', () => chooseNotNow(screen, contact));
}
