import { Keymap, Menu, type HoverParent, type UserEvent } from 'obsidian';
import type { Contact } from '../../core/contact.ts';
import type { DueEntry } from '../../core/due-list.ts';
import type { DuePromise } from '../../core/due-promise.ts';
import type { Occurrence } from '../../core/occasion.ts';
import type { Problem } from '../../core/problem.ts';
import { SELECT } from '../../words/due-many.ts';
import { OPEN_IN_TAB_ITEM, OPEN_NOTE_ITEM } from '../../words/menus.ts';
import { folderNotMade } from '../../words/notices.ts';
import { comeBack, endBack } from '../away.ts';
import { addContactItems } from '../contact-menu.ts';
import { endFirstRunOffer } from '../first-run/first-run-offer.ts';
import { openFirstRun } from '../first-run/open-first-run.ts';
import { keepPromise } from '../keep-promise.ts';
import { openLogTouch } from '../log-touch/open-log-touch.ts';
import { showNotNowMenu } from '../not-now-menu.ts';
import { showNotice } from '../notices.ts';
import { openNote } from '../open-note.ts';
import { reachOut } from '../reach-out.ts';
import { quietWords } from '../reach-quiet.ts';
import { forgetQuestion } from '../reached-question.ts';
import type { Screen } from '../screen.ts';
import { doneForThisYear } from '../settle-occasion.ts';
import { showMenu } from '../show-menu.ts';
import { openStartFresh } from '../start-fresh/start-fresh-modal.ts';
import { createTicking } from '../ticking.ts';
import { mendProblem, type MendDeed } from './mend-problem.ts';

/** Where an action of a row began, which is where its menu opens. */
export type At = MouseEvent | HTMLElement;

/** What the rows of a view can have done. */
export interface DueActions {
	/** Opens a note as the click or the keys want it. */
	open(path: string, event: UserEvent): void;
	/** Opens a note at a line, 1 for the first. */
	openAt(path: string, line: number, event: UserEvent): void;
	/** Shows the page preview of a note. */
	hover(path: string, event: MouseEvent, targetEl: HTMLElement): void;
	log(contact: Contact): void;
	notNow(contact: Contact, at: At): void;
	reachOut(contact: Contact, at: At): void;
	menu(contact: Contact, at: At): void;
	/** Ticks a promise where it stands. Whether it was done. */
	tick(promise: DuePromise): Promise<boolean>;
	/** Marks an occasion as done for this year. */
	settle(contact: Contact, occasion: Occurrence): void;
	/** Ticks the first promise of a row, or else settles its occasion. False where it has neither. */
	tickFirst(entry: DueEntry): boolean;
	mend(problem: Problem, deed: MendDeed): void;
	/** Answers the question whether a contact was reached: with `log` in the dialog, else it ends. */
	answer(path: string, log: { readonly contact: Contact; readonly channel: string | null } | null): void;
	/** Ends being away. */
	comeBack(): void;
	/** Spreads what waits over the weeks to come. */
	startFresh(): void;
	/** Says no more that somebody came back. */
	endBack(): void;
	/** Looks through the vault for contacts. */
	lookThrough(): void;
	/** Offers that no more. */
	endLookOffer(): void;
	makeFolder(folder: string): void;
}

export interface DueActionsOptions {
	readonly source: string;
	readonly hoverParent: HoverParent;
	readonly changed: () => void;
	readonly answered: () => void;
	/** Begins to select contacts with this one; left out where rows cannot be selected. */
	readonly select?: (contact: Contact) => void;
}

/** The actions of one view. `changed` is called after what nobody else tells of, `answered` when a question or a message has gone with its buttons; `source` names the view to the page preview. */
export function createDueActions(screen: Screen, { source, hoverParent, changed, answered, select }: DueActionsOptions): DueActions {
	const { app } = screen;
	const { tick, settle, tickFirst } = createTicking({ tick: (promise) => keepPromise(screen, promise), settle: (contact, occasion) => doneForThisYear(screen, contact, occasion) });
	return {
		tick,
		settle: (contact, occasion) => void settle(contact, occasion),
		tickFirst,
		open: (path, event) => void openNote(screen, path, Keymap.isModEvent(event)),
		openAt: (path, line, event) => void openNote(screen, path, Keymap.isModEvent(event), line),
		hover: (path, event, targetEl) => {
			app.workspace.trigger('hover-link', { event, source, hoverParent, targetEl, linktext: path, sourcePath: '' });
		},
		log: (contact) => openLogTouch(screen, { contacts: [contact] }),
		notNow: (contact, at) => showNotNowMenu(screen, contact, at),
		reachOut: (contact, at) => reachOut(screen, contact, at),
		menu: (contact, at) => void showContactMenu(screen, contact, at, select),
		mend: (problem, deed) => mendProblem(screen, problem, deed),
		answer(path, log) {
			if (log !== null) {
				// It is asked until a touch is logged, or the answer is no.
				openLogTouch(screen, { contacts: [log.contact], channel: log.channel });
				return;
			}
			forgetQuestion(screen.device, path);
			answered();
		},
		comeBack: () => void comeBack(screen).then(answered),
		startFresh: () => openStartFresh(screen),
		endBack: () => void endBack(screen).then(answered),
		lookThrough: () => openFirstRun(screen, { onFocusLost: answered }),
		endLookOffer() {
			endFirstRunOffer(screen);
			answered();
		},
		makeFolder: (folder) => void makeFolder(screen, folder).then(changed),
	};
}

async function showContactMenu(screen: Screen, contact: Contact, at: At, select: DueActionsOptions['select']): Promise<void> {
	const quiet = await quietWords(screen, contact);
	const menu = new Menu();
	menu.addItem((item) => item.setSection('open').setTitle(OPEN_NOTE_ITEM).setIcon('file-text').onClick((event) => void openNote(screen, contact.path, Keymap.isModEvent(event))));
	menu.addItem((item) => item.setSection('open').setTitle(OPEN_IN_TAB_ITEM).setIcon('external-link').onClick(() => void openNote(screen, contact.path, 'tab')));
	if (select !== undefined) menu.addItem((item) => item.setSection('open').setTitle(SELECT).setIcon('list-checks').onClick(() => select(contact)));
	addContactItems(menu, screen, contact, quiet);
	showMenu(menu, at);
}

async function makeFolder({ app }: Screen, folder: string): Promise<void> {
	try {
		await app.vault.createFolder(folder);
	} catch (error) {
		showNotice(folderNotMade(folder, error instanceof Error ? error.message : ''));
	}
}
