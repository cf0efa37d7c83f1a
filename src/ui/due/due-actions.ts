import { Keymap, Menu, type HoverParent, type PaneType, type UserEvent } from 'obsidian';
import { mend } from '../../actions/mend.ts';
import type { Contact } from '../../core/contact.ts';
import { noteName } from '../../core/folder.ts';
import type { Mend, Problem } from '../../core/problem.ts';
import { addContactItems } from '../contact-menu.ts';
import { openLogTouch } from '../log-touch/open-log-touch.ts';
import { showNotNowMenu } from '../not-now-menu.ts';
import { showNotice } from '../notices.ts';
import { perform } from '../perform.ts';
import { reachOut } from '../reach-out.ts';
import { forgetQuestion } from '../reached-question.ts';
import type { Screen } from '../screen.ts';
import { showMenu } from '../show-menu.ts';

/** Where an action of a row began, which is where its menu opens. */
export type At = MouseEvent | HTMLElement;

/** What the rows of a view can have done. */
export interface DueActions {
	/** Opens a note as the click or the keys want it. */
	open(path: string, event: UserEvent): void;
	/** Shows the page preview of a note. */
	hover(path: string, event: MouseEvent, targetEl: HTMLElement): void;
	log(contact: Contact): void;
	notNow(contact: Contact, at: At): void;
	reachOut(contact: Contact, at: At): void;
	menu(contact: Contact, at: At): void;
	mend(problem: Problem, how: Mend): void;
	/** Answers the question whether a contact was reached: with `log` in the dialog, else it ends. */
	answer(path: string, log: { readonly contact: Contact; readonly channel: string | null } | null): void;
	makeFolder(folder: string): void;
}

export interface DueActionsOptions {
	readonly source: string;
	readonly hoverParent: HoverParent;
	readonly changed: () => void;
	readonly answered: () => void;
}

/** The actions of one view. `changed` is called after what nobody else tells of, `answered` when a question has gone with its buttons; `source` names the view to the page preview. */
export function createDueActions(screen: Screen, { source, hoverParent, changed, answered }: DueActionsOptions): DueActions {
	const { app } = screen;
	return {
		open: (path, event) => void openNote(screen, path, Keymap.isModEvent(event)),
		hover: (path, event, targetEl) => {
			app.workspace.trigger('hover-link', { event, source, hoverParent, targetEl, linktext: path, sourcePath: '' });
		},
		log: (contact) => openLogTouch(screen, { contacts: [contact] }),
		notNow: (contact, at) => showNotNowMenu(screen, contact, at),
		reachOut: (contact, at) => reachOut(screen, contact, at),
		menu(contact, at) {
			const menu = new Menu();
			menu.addItem((item) => item.setSection('open').setTitle('Open note').setIcon('file-text').onClick((event) => void openNote(screen, contact.path, Keymap.isModEvent(event))));
			menu.addItem((item) => item.setSection('open').setTitle('Open in new tab').setIcon('external-link').onClick(() => void openNote(screen, contact.path, 'tab')));
			addContactItems(menu, screen, contact);
			showMenu(menu, at);
		},
		mend: (problem, how) => void mendProblem(screen, problem, how),
		answer(path, log) {
			if (log !== null) {
				// It is asked until a touch is logged, or the answer is no.
				openLogTouch(screen, { contacts: [log.contact], channel: log.channel });
				return;
			}
			forgetQuestion(screen.device, path);
			answered();
		},
		makeFolder: (folder) => void makeFolder(screen, folder).then(changed),
	};
}

/** Not by link: a link to a note that has just gone would make a new one. */
async function openNote({ app }: Screen, path: string, pane: PaneType | boolean): Promise<void> {
	const file = app.vault.getFileByPath(path);
	const gone = `There is no note at ${path} any more.`;
	if (file === null) {
		showNotice(gone);
		return;
	}
	try {
		await app.workspace.getLeaf(pane).openFile(file);
	} catch {
		// It went while it was opened.
		showNotice(gone);
	}
}

async function mendProblem(screen: Screen, { path }: Problem, how: Mend): Promise<void> {
	const name = screen.known.contact(path)?.name ?? noteName(path);
	const message = how === 'last-touch' ? `The last touch of ${name} is up to date.` : `The properties of ${name} are repaired.`;
	await perform(screen, (context) => mend(screen.notes, { path, name }, how, context), { message });
}

async function makeFolder({ app }: Screen, folder: string): Promise<void> {
	try {
		await app.vault.createFolder(folder);
	} catch (error) {
		showNotice(`The folder ${folder} could not be made. ${error instanceof Error ? error.message : ''}`.trim());
	}
}
