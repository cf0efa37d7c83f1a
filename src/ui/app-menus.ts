import { TFile, type Editor, type Menu, type TAbstractFile } from 'obsidian';
import type { Contact } from '../core/contact.ts';
import { hintsAtAttendees } from '../notes/event/attendee-hints.ts';
import * as words from '../words/menus.ts';
import { openNoteAttendees, openVaultFileAttendees } from './attendees/open-attendees.ts';
import { chooseNotNow } from './choose-not-now.ts';
import { comesUp } from './comes-up.ts';
import { linkedContact } from './current-contact.ts';
import { logTouchNow } from './log-touch/log-touch-now.ts';
import { openLogTouch } from './log-touch/open-log-touch.ts';
import type { Screen } from './screen.ts';

const SECTION = 'keep-in-touch';

/** Adds to the menu of a file, or of a link to it, what can be done with the contact that it is. */
export function addToFileMenu(menu: Menu, file: TAbstractFile, screen: Screen): void {
	const contact = screen.known.contact(file.path);
	if (contact !== null) addItems(menu, screen, contact);
	const attendees = attendeesIn(file, screen);
	if (attendees !== null) addAttendeesItem(menu, words.ATTENDEES_ITEM, attendees);
}

/** What opens the dialog on a file's attendees; null where it is not likely to have any. */
function attendeesIn(file: TAbstractFile, screen: Screen): (() => void) | null {
	if (!(file instanceof TFile)) return null;
	if (file.extension === 'md') return mayListAttendees(file, screen) ? () => void openNoteAttendees(screen, file.path, null) : null;
	return LISTS.has(file.extension.toLowerCase()) ? () => void openVaultFileAttendees(screen, file.path) : null;
}

/** Files beside the notes that hold attendees. */
const LISTS: ReadonlySet<string> = new Set(['ics', 'vcf', 'csv', 'tsv']);

/** A note with a property or a heading for attendees, as Obsidian's cache has it; any other note that is not a contact's may name them in its text. */
function mayListAttendees(file: TFile, { app, known }: Screen): boolean {
	if (known.contact(file.path) === null) return true;
	const cache = app.metadataCache.getFileCache(file);
	return hintsAtAttendees(Object.keys(cache?.frontmatter ?? {}), (cache?.headings ?? []).map(({ heading }) => heading));
}

function addAttendeesItem(menu: Menu, title: string, act: () => void): void {
	menu.addItem((item) => item.setSection(SECTION).setTitle(title).setIcon('users-round').onClick(act));
}

/** Adds to the editor's menu what can be done with the contact whose link is under the cursor, else with the one whose note it is; and with the people who are selected or listed. */
export function addToEditorMenu(menu: Menu, editor: Editor, path: string | null, screen: Screen): void {
	addContactToEditorMenu(menu, editor, path, screen);
	const file = path === null ? null : screen.app.vault.getFileByPath(path);
	if (file === null) return;
	if (editor.somethingSelected()) addAttendeesItem(menu, words.SELECTION_ITEM, () => void openNoteAttendees(screen, file.path, editor));
	else if (mayListAttendees(file, screen)) addAttendeesItem(menu, words.ATTENDEES_ITEM, () => void openNoteAttendees(screen, file.path, null));
}

function addContactToEditorMenu(menu: Menu, editor: Editor, path: string | null, screen: Screen): void {
	const contact = linkedContact(screen, editor, path ?? '') ?? (path === null ? null : screen.known.contact(path));
	if (contact !== null) addItems(menu, screen, contact);
}

/** Few, since others have theirs in these menus too. */
function addItems(menu: Menu, screen: Screen, contact: Contact): void {
	const add = (title: string, icon: string, act: () => void): void => {
		menu.addItem((item) => item.setSection(SECTION).setTitle(title).setIcon(icon).onClick(act));
	};
	add(words.logTouchWith(contact.name), 'message-circle-plus', () => openLogTouch(screen, { contacts: [contact] }));
	add(words.logTouchNowWith(contact.name), 'check', () => void logTouchNow(screen, [contact]));
	if (comesUp(contact)) add(words.notNowFor(contact.name), 'clock', () => chooseNotNow(screen, contact));
}
