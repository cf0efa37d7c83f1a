import { Menu } from 'obsidian';
import { archiveContacts } from '../../actions/archive.ts';
import { pause, resume, snooze } from '../../actions/not-now.ts';
import { tagContacts, untagContacts } from '../../actions/tag-contacts.ts';
import type { Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import { comingDayTitle } from '../../words/coming-day.ts';
import * as words from '../../words/due-many.ts';
import { comingDays } from '../coming-days.ts';
import { openLogTouch } from '../log-touch/open-log-touch.ts';
import { openDialog } from '../open-dialog.ts';
import { pickDay } from '../pick-day.ts';
import type { Screen } from '../screen.ts';
import { showMenu } from '../show-menu.ts';
import { openStartFresh } from '../start-fresh/start-fresh-modal.ts';
import { chooseCadenceForMany } from './many-cadence.ts';
import { chooseTierForMany } from './many-tier.ts';
import { pickTagToAdd, pickTagToRemove } from './many-tags.ts';
import { performMany, type ManyJob } from './perform-many.ts';

/** Where an action began, which is where its menu opens. */
type At = MouseEvent | HTMLElement;

/** What can be done with several contacts at once: each is one action with one undo. */
export interface ManyActions {
	log(): void;
	notNow(at: At): void;
	tier(): void;
	cadence(): void;
	tag(at: At): void;
	archive(): void;
	spread(): void;
	/** All of these. */
	menu(at: At): void;
	clear(): void;
}

export interface ManyActionsOptions {
	/** Those selected who are shown, from top to bottom. */
	readonly selected: () => readonly Contact[];
	readonly selectAll: () => void;
	readonly clear: () => void;
}

/** The actions on those selected in one view. Whoever was dealt with is selected no more; who only got a tier, cadence or tag still is. */
export function createManyActions(screen: Screen, { selected, selectAll, clear }: ManyActionsOptions): ManyActions {
	const run = (job: ManyJob): void => void performMany(screen, selected(), job);
	const actions: ManyActions = {
		log: () => openLogTouch(screen, { contacts: selected(), onLogged: clear }),
		notNow: (at) => showNotNow(screen, selected(), at, clear),
		tier: () => chooseTierForMany(screen, selected()),
		cadence: () => chooseCadenceForMany(screen, selected()),
		tag(at) {
			const menu = new Menu();
			addTagItems(menu, screen, selected);
			showMenu(menu, at);
		},
		archive: () => run({ act: (notes, contacts, context) => archiveContacts(notes, contacts, context.today, context), message: words.areArchived, onDone: clear }),
		spread: () => openStartFresh(screen, selected().map(({ path }) => path)),
		menu: (at) => showMenu(wholeMenu(screen, actions, { selected, selectAll, clear }), at),
		clear,
	};
	return actions;
}

function wholeMenu(screen: Screen, actions: ManyActions, { selected, selectAll, clear }: ManyActionsOptions): Menu {
	const menu = new Menu();
	const add = (section: string, title: string, icon: string, act: () => void): void => void menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(act));
	menu.addItem((item) => item.setSection('who').setTitle(words.withWhom(namesOf(selected()))).setIsLabel(true));
	add('log', words.LOG_ONE_TOUCH, 'message-circle-plus', () => actions.log());
	addNotNowItems(menu, screen, selected, clear);
	add('set', words.SET_TIER, 'layers', () => actions.tier());
	add('set', words.SET_CADENCE, 'refresh-cw', () => actions.cadence());
	addTagItems(menu, screen, selected);
	add('put', words.ARCHIVE, 'archive', () => actions.archive());
	add('put', words.SPREAD_LONG, 'calendar-clock', () => actions.spread());
	add('select', words.SELECT_ALL, 'list-checks', selectAll);
	add('select', words.CLEAR_SELECTION, 'x', clear);
	return menu;
}

function showNotNow(screen: Screen, contacts: readonly Contact[], at: At, clear: () => void): void {
	const menu = new Menu();
	addNotNowItems(menu, screen, () => contacts, clear);
	showMenu(menu, at);
}

/** Days to come, and a pause or its end. */
function addNotNowItems(menu: Menu, screen: Screen, selected: () => readonly Contact[], clear: () => void): void {
	const section = 'not-now';
	const contacts = selected();
	const names = namesOf(contacts);
	const today = screen.today();
	const until = (day: Day): void => void performMany(screen, contacts, {
		act: (notes, all, context) => snooze(notes, all, day, context),
		message: (all) => words.comeUpAgain(all, day, today),
		onDone: clear,
	});
	const add = (title: string, icon: string, act: () => void): void => void menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(act));
	menu.addItem((item) => item.setSection(section).setTitle(words.NOT_NOW).setIsLabel(true));
	for (const { name, day, icon } of comingDays(today)) add(comingDayTitle(name, day, today), icon, () => until(day));
	add(words.PICK_DAY, 'calendar-days', () => pickDay(screen, { title: words.notNowTitle(names), label: words.IN_TOUCH_AGAIN, onPick: until }));
	const paused = contacts.filter(({ standing }) => standing.kind === 'paused');
	if (paused.length < contacts.length) add(words.PAUSE, 'pause', () => void performMany(screen, contacts, { act: pause, message: words.arePaused, onDone: clear }));
	if (paused.length > 0) add(words.END_PAUSE, 'play', () => void performMany(screen, paused, { act: resume, message: words.arePausedNoMore, onDone: clear }));
}

function addTagItems(menu: Menu, screen: Screen, selected: () => readonly Contact[]): void {
	const add = (title: string, act: () => void): void => void menu.addItem((item) => item.setSection('tag').setTitle(title).setIcon('tag').onClick(act));
	const run = (job: ManyJob): void => void performMany(screen, selected(), job);
	add(words.ADD_TAG, () => openDialog(screen, pickTagToAdd(screen, (tag) => run({ act: (notes, contacts) => tagContacts(notes, contacts, tag), message: (names) => words.haveTag(names, tag) }))));
	if (selected().every(({ tags }) => tags.length === 0)) return;
	add(words.REMOVE_TAG, () => openDialog(screen, pickTagToRemove(screen, selected(), (tag) => run({ act: (notes, contacts, context) => untagContacts(notes, contacts, tag, context), message: (names) => words.haveTagNoMore(names, tag) }))));
}

function namesOf(contacts: readonly Contact[]): readonly string[] {
	return contacts.map(({ name }) => name);
}
