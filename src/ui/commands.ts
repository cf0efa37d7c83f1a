import type { Command } from 'obsidian';
import type { Contact } from '../core/contact.ts';
import { openActiveAttendees, openClipboardAttendees, openFileAttendees } from './attendees/open-attendees.ts';
import { awayUntil, chooseAway, comeBack } from './away.ts';
import { openCreateBase } from './bases/create-base-modal.ts';
import { chooseCadence } from './cadence/choose-cadence.ts';
import { openCards } from './cards/cards-modal.ts';
import { chooseNotNow } from './choose-not-now.ts';
import { openPeek } from './contact-peek/peek-modal.ts';
import { currentContact } from './current-contact.ts';
import { insertToday } from './daily-note/insert-today.ts';
import { DueView } from './due-view.tsx';
import { openFirstRun } from './first-run/open-first-run.ts';
import { openLastTouches } from './first-run/open-last-touches.ts';
import { logTouchNow } from './log-touch/log-touch-now.ts';
import { openLogTouch } from './log-touch/open-log-touch.ts';
import { openSession } from './open-session.ts';
import { openNetwork } from './network/open-network.ts';
import { openNewContactHere } from './new-contact/open-new-contact.ts';
import { showNotice } from './notices.ts';
import { openDueList, openDueTab, showNotesToFix } from './open-due-list.ts';
import { redoLast, undoLast } from './perform.ts';
import { pickContact } from './pick-contact.ts';
import { chooseHowToReach } from './reach-out.ts';
import type { Screen } from './screen.ts';
import { chooseTier } from './set-tier/choose-tier.ts';
import { archive, bringSomebodyBack } from './standing/archive.ts';
import { choosePause } from './standing/choose-pause.ts';
import { theyHaveDied } from './standing/they-have-died.ts';
import { openStartFresh } from './start-fresh/start-fresh-modal.ts';
import { chooseWhoIsIn } from './who-is-in/choose-place.ts';

/** What can be done from the command palette. None has a hotkey of its own: hotkeys are the user's. */
export function commandsOf(screen: Screen): readonly Command[] {
	const { app } = screen;
	return [
		{ id: 'open-due-list', name: 'Open due list', icon: 'users', callback: () => void openDueList(app) },
		{ id: 'open-due-list-in-tab', name: 'Open due list in a tab', icon: 'users', callback: () => void openDueTab(app) },
		{ id: 'log-touch', name: 'Log touch', icon: 'message-circle', callback: () => logTouch(screen) },
		{ id: 'log-touch-now', name: 'Log touch now', icon: 'check', callback: () => withContact(screen, 'Log a touch with…', (contact) => void logTouchNow(screen, [contact])) },
		{ id: 'not-now', name: 'Not now', icon: 'clock', callback: () => withContact(screen, 'Not now for…', (contact) => chooseNotNow(screen, contact)) },
		{ id: 'reach-out', name: 'Reach out', icon: 'send', callback: () => withContact(screen, 'Reach out to…', (contact) => chooseHowToReach(screen, contact)) },
		{ id: 'away', name: 'Away until…', icon: 'moon', callback: () => chooseAway(screen) },
		{ id: 'back', name: 'I am back', icon: 'sun', checkCallback: (isCheck) => backCommand(screen, isCheck) },
		{ id: 'new-contact', name: 'New contact', icon: 'user-plus', callback: () => openNewContactHere(screen) },
		{ id: 'create-from-attendees', name: 'Create contacts from attendees', icon: 'users-round', callback: () => void openActiveAttendees(screen) },
		{ id: 'create-from-clipboard', name: 'Create contacts from the clipboard', icon: 'clipboard-paste', callback: () => void openClipboardAttendees(screen) },
		{ id: 'create-from-file', name: 'Create contacts from a file', icon: 'file-up', callback: () => openFileAttendees(screen) },
		{ id: 'start-session', name: 'Start session', icon: 'play', callback: () => openSession(screen) },
		{ id: 'open-network', name: 'Open your network', icon: 'users-round', callback: () => void openNetwork(app) },
		{ id: 'set-tier', name: 'Set tier', icon: 'layers', callback: () => withContact(screen, 'Set the tier of…', (contact) => chooseTier(screen, contact)) },
		{ id: 'set-cadence', name: 'Set cadence', icon: 'timer', callback: () => withContact(screen, 'Set the cadence of…', (contact) => chooseCadence(screen, contact)) },
		{ id: 'pause', name: 'Pause', icon: 'pause', callback: () => withContact(screen, 'Pause…', (contact) => choosePause(screen, contact)) },
		{ id: 'archive', name: 'Archive', icon: 'archive', callback: () => withContact(screen, 'Archive…', (contact) => void archive(screen, contact)) },
		{ id: 'bring-back', name: 'Bring back from the archive', icon: 'archive-restore', callback: () => bringSomebodyBack(screen, currentContact(screen)) },
		{ id: 'they-have-died', name: 'They have died', icon: 'heart', callback: () => withContact(screen, 'Who has died?', (contact) => theyHaveDied(screen, contact)) },
		{ id: 'who-is-in', name: 'Who is in…', icon: 'map-pin', callback: () => chooseWhoIsIn(screen) },
		{ id: 'contact-touches', name: "Contact's touches", icon: 'history', callback: () => withContact(screen, 'The touches with…', (contact) => openPeek(screen, contact)) },
		{ id: 'insert-today', name: "Insert today's people into the daily note", icon: 'list-todo', callback: () => void insertToday(screen) },
		{ id: 'start-fresh', name: 'Start fresh', icon: 'sun', callback: () => openStartFresh(screen) },
		{ id: 'cards-to-write', name: 'Cards to write', icon: 'mail', callback: () => openCards(screen) },
		{ id: 'first-run', name: 'Look through your vault', icon: 'search', callback: () => openFirstRun(screen, () => void openDueList(app)) },
		{ id: 'propose-last-touches', name: 'Propose last touches from your notes', icon: 'history', callback: () => openLastTouches(screen) },
		{ id: 'create-base', name: 'Create a base of who is due', icon: 'table', callback: () => openCreateBase(screen) },
		{ id: 'undo', name: 'Undo last change', icon: 'undo', callback: () => void undoLast(screen) },
		{ id: 'redo', name: 'Redo last change', icon: 'redo', callback: () => void redoLast(screen) },
		{ id: 'show-notes-to-fix', name: 'Show notes to fix', icon: 'wrench', callback: () => void showNotesToFix(app) },
	];
}

/** Only while somebody is away. */
function backCommand(screen: Screen, isCheck: boolean): boolean {
	if (awayUntil(screen) === null) return false;
	if (!isCheck) void comeBack(screen);
	return true;
}

/** Goes on with the contact that the command is about, or with the one that the user picks. */
function withContact(screen: Screen, placeholder: string, act: (contact: Contact) => void): void {
	const contact = currentContact(screen);
	if (contact !== null) act(contact);
	else if (!saysWhyUnread(screen)) pickContact(screen, { placeholder, onPick: act });
}

function logTouch(screen: Screen): void {
	const contact = currentContact(screen);
	if (contact !== null || !saysWhyUnread(screen)) openLogTouch(screen, { contacts: contact === null ? [] : [contact] });
}

/** Where the note in front is meant to be a contact and cannot be read, nobody else is meant: says why. */
function saysWhyUnread(screen: Screen): boolean {
	const { app, known } = screen;
	const path = app.workspace.getActiveFile()?.path;
	const problem = known.problems(screen.today()).find((one) => one.path === path && one.property === null);
	if (problem === undefined || app.workspace.getActiveViewOfType(DueView) !== null) return false;
	showNotice(`${problem.path}: ${problem.message}`, [{ label: 'Notes to fix', act: () => void showNotesToFix(app) }]);
	return true;
}
