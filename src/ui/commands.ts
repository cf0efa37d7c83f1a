import type { Command } from 'obsidian';
import type { Contact } from '../core/contact.ts';
import * as words from '../words/commands.ts';
import { NOTES_TO_FIX } from '../words/due-list.ts';
import { CARDS_TO_WRITE, I_AM_BACK, LOG_TOUCH, LOG_TOUCH_NOW, NOT_NOW, REACH_OUT, START_FRESH } from '../words/labels.ts';
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
		{ id: 'open-due-list', name: words.OPEN_DUE_LIST, icon: 'users', callback: () => void openDueList(app) },
		{ id: 'open-due-list-in-tab', name: words.OPEN_DUE_LIST_IN_TAB, icon: 'users', callback: () => void openDueTab(app) },
		{ id: 'log-touch', name: LOG_TOUCH, icon: 'message-circle', callback: () => logTouch(screen) },
		{ id: 'log-touch-now', name: LOG_TOUCH_NOW, icon: 'check', callback: () => withContact(screen, words.LOG_WITH, (contact) => void logTouchNow(screen, [contact])) },
		{ id: 'not-now', name: NOT_NOW, icon: 'clock', callback: () => withContact(screen, words.NOT_NOW_FOR, (contact) => chooseNotNow(screen, contact)) },
		{ id: 'reach-out', name: REACH_OUT, icon: 'send', callback: () => withContact(screen, words.REACH_OUT_TO, (contact) => chooseHowToReach(screen, contact)) },
		{ id: 'away', name: words.AWAY, icon: 'moon', callback: () => chooseAway(screen) },
		{ id: 'back', name: I_AM_BACK, icon: 'sun', checkCallback: (isCheck) => backCommand(screen, isCheck) },
		{ id: 'new-contact', name: words.NEW_CONTACT, icon: 'user-plus', callback: () => openNewContactHere(screen) },
		{ id: 'create-from-attendees', name: words.CREATE_FROM_ATTENDEES, icon: 'users-round', callback: () => void openActiveAttendees(screen) },
		{ id: 'create-from-clipboard', name: words.CREATE_FROM_CLIPBOARD, icon: 'clipboard-paste', callback: () => void openClipboardAttendees(screen) },
		{ id: 'create-from-file', name: words.CREATE_FROM_FILE, icon: 'file-up', callback: () => openFileAttendees(screen) },
		{ id: 'start-session', name: words.START_SESSION, icon: 'play', callback: () => openSession(screen) },
		{ id: 'open-network', name: words.OPEN_NETWORK, icon: 'users-round', callback: () => void openNetwork(app) },
		{ id: 'set-tier', name: words.SET_TIER, icon: 'layers', callback: () => withContact(screen, words.SET_TIER_OF, (contact) => chooseTier(screen, contact)) },
		{ id: 'set-cadence', name: words.SET_CADENCE, icon: 'timer', callback: () => withContact(screen, words.SET_CADENCE_OF, (contact) => chooseCadence(screen, contact)) },
		{ id: 'pause', name: words.PAUSE, icon: 'pause', callback: () => withContact(screen, words.PAUSE_WHOM, (contact) => choosePause(screen, contact)) },
		{ id: 'archive', name: words.ARCHIVE, icon: 'archive', callback: () => withContact(screen, words.ARCHIVE_WHOM, (contact) => void archive(screen, contact)) },
		{ id: 'bring-back', name: words.BRING_BACK, icon: 'archive-restore', callback: () => bringSomebodyBack(screen, currentContact(screen)) },
		{ id: 'they-have-died', name: words.THEY_HAVE_DIED, icon: 'heart', callback: () => withContact(screen, words.WHO_HAS_DIED, (contact) => theyHaveDied(screen, contact)) },
		{ id: 'who-is-in', name: words.WHO_IS_IN, icon: 'map-pin', callback: () => chooseWhoIsIn(screen) },
		{ id: 'contact-touches', name: words.CONTACT_TOUCHES, icon: 'history', callback: () => withContact(screen, words.TOUCHES_WITH, (contact) => openPeek(screen, contact)) },
		{ id: 'insert-today', name: words.INSERT_TODAY, icon: 'list-todo', callback: () => void insertToday(screen) },
		{ id: 'start-fresh', name: START_FRESH, icon: 'sun', callback: () => openStartFresh(screen) },
		{ id: 'cards-to-write', name: CARDS_TO_WRITE, icon: 'mail', callback: () => openCards(screen) },
		{ id: 'first-run', name: words.FIRST_RUN, icon: 'search', callback: () => openFirstRun(screen, { onDone: () => void openDueList(app) }) },
		{ id: 'propose-last-touches', name: words.PROPOSE_LAST_TOUCHES, icon: 'history', callback: () => openLastTouches(screen) },
		{ id: 'create-base', name: words.CREATE_BASE, icon: 'table', callback: () => openCreateBase(screen) },
		{ id: 'undo', name: words.UNDO_LAST, icon: 'undo', callback: () => void undoLast(screen) },
		{ id: 'redo', name: words.REDO_LAST, icon: 'redo', callback: () => void redoLast(screen) },
		{ id: 'show-notes-to-fix', name: words.SHOW_NOTES_TO_FIX, icon: 'wrench', callback: () => void showNotesToFix(app) },
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
	showNotice(words.cannotBeRead(problem.path, problem.message), [{ label: NOTES_TO_FIX, act: () => void showNotesToFix(app) }]);
	return true;
}
