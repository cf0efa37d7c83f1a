import type { Command } from 'obsidian';
import type { Contact } from '../core/contact.ts';
import { chooseNotNow } from './choose-not-now.ts';
import { currentContact } from './current-contact.ts';
import { logTouchNow } from './log-touch/log-touch-now.ts';
import { openLogTouch } from './log-touch/open-log-touch.ts';
import { openDueList, openDueTab, showNotesToFix } from './open-due-list.ts';
import { undoLast } from './perform.ts';
import { pickContact } from './pick-contact.ts';
import type { Screen } from './screen.ts';

/** What can be done from the command palette. None has a hotkey of its own: hotkeys are the user's. */
export function commandsOf(screen: Screen): readonly Command[] {
	const { app } = screen;
	return [
		{ id: 'open-due-list', name: 'Open due list', icon: 'users', callback: () => void openDueList(app) },
		{ id: 'open-due-list-in-tab', name: 'Open due list in a tab', icon: 'users', callback: () => void openDueTab(app) },
		{ id: 'log-touch', name: 'Log touch', icon: 'message-circle', callback: () => openLogTouch(screen, { contacts: listed(currentContact(screen)) }) },
		{ id: 'log-touch-now', name: 'Log touch now', icon: 'check', callback: () => withContact(screen, 'Log a touch with…', (contact) => void logTouchNow(screen, [contact])) },
		{ id: 'not-now', name: 'Not now', icon: 'clock', callback: () => withContact(screen, 'Not now for…', (contact) => chooseNotNow(screen, contact)) },
		{ id: 'undo', name: 'Undo last change', icon: 'undo', callback: () => void undoLast(screen) },
		{ id: 'show-notes-to-fix', name: 'Show notes to fix', icon: 'wrench', callback: () => void showNotesToFix(app) },
	];
}

/** Goes on with the contact that the command is about, or with the one that the user picks. */
function withContact(screen: Screen, placeholder: string, act: (contact: Contact) => void): void {
	const contact = currentContact(screen);
	if (contact === null) pickContact(screen, { placeholder, onPick: act });
	else act(contact);
}

function listed(contact: Contact | null): readonly Contact[] {
	return contact === null ? [] : [contact];
}
