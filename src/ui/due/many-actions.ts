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
import { pauseChoices } from './many-pause.ts';
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
	/** These were dealt with, and are selected no more; others are, shown or not. */
	readonly done: (paths: readonly string[]) => void;
	readonly clear: () => void;
}

/** The actions on those selected in one view. Whoever was dealt with is selected no more; who only got a tier, cadence or tag still is. */
export function createManyActions(screen: Screen, { selected, selectAll, done, clear }: ManyActionsOptions): ManyActions {
	const those = (): Those => withThose(screen, selected(), done);
	const opening = (at: At, addItems: (menu: Menu) => void): void => {
		const menu = new Menu();
		addItems(menu);
		showMenu(menu, at);
	};
	return {
		log: () => those().log(),
		notNow: (at) => opening(at, (menu) => addNotNowItems(menu, screen, selected(), done)),
		tier: () => those().tier(),
		cadence: () => those().cadence(),
		tag: (at) => opening(at, (menu) => addTagItems(menu, screen, selected())),
		archive: () => those().archive(),
		spread: () => those().spread(),
		menu: (at) => opening(at, (menu) => addAllItems(menu, screen, selected(), { selectAll, done, clear })),
		clear,
	};
}

/** What needs no menu of its own, with these contacts, whoever is selected by then. */
type Those = Readonly<Record<'log' | 'tier' | 'cadence' | 'archive' | 'spread', () => void>>;

type Done = ManyActionsOptions['done'];

function withThose(screen: Screen, contacts: readonly Contact[], done: Done): Those {
	return {
		log: () => openLogTouch(screen, { contacts, onLogged: done }),
		tier: () => chooseTierForMany(screen, contacts),
		cadence: () => chooseCadenceForMany(screen, contacts),
		archive: () => void performMany(screen, contacts, { act: (notes, all, context) => archiveContacts(notes, all, context.today, context), message: words.areArchived, onDone: done }),
		spread: () => openStartFresh(screen, contacts.map(({ path }) => path)),
	};
}

function addAllItems(menu: Menu, screen: Screen, contacts: readonly Contact[], { selectAll, done, clear }: Omit<ManyActionsOptions, 'selected'>): void {
	const add = (section: string, title: string, icon: string, act: () => void): void => void menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(act));
	const those = withThose(screen, contacts, done);
	menu.addItem((item) => item.setSection('who').setTitle(words.withWhom(namesOf(contacts))).setIsLabel(true));
	add('log', words.LOG_ONE_TOUCH, 'message-circle-plus', those.log);
	addNotNowItems(menu, screen, contacts, done);
	add('set', words.SET_TIER, 'layers', those.tier);
	add('set', words.SET_CADENCE, 'refresh-cw', those.cadence);
	addTagItems(menu, screen, contacts);
	add('put', words.ARCHIVE, 'archive', those.archive);
	add('put', words.SPREAD_LONG, 'calendar-clock', those.spread);
	add('select', words.SELECT_ALL, 'list-checks', selectAll);
	add('select', words.CLEAR_SELECTION, 'x', clear);
}

/** Days to come, and a pause or its end. */
function addNotNowItems(menu: Menu, screen: Screen, contacts: readonly Contact[], done: Done): void {
	const section = 'not-now';
	const names = namesOf(contacts);
	const today = screen.today();
	const until = (day: Day): void => void performMany(screen, contacts, {
		act: (notes, all, context) => snooze(notes, all, day, context),
		message: (all) => words.comeUpAgain(all, day, today),
		onDone: done,
	});
	const add = (title: string, icon: string, act: () => void): void => void menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(act));
	menu.addItem((item) => item.setSection(section).setTitle(words.NOT_NOW).setIsLabel(true));
	for (const { name, day, icon } of comingDays(today)) add(comingDayTitle(name, day, today), icon, () => until(day));
	add(words.PICK_DAY, 'calendar-days', () => pickDay(screen, { title: words.notNowTitle(names), label: words.IN_TOUCH_AGAIN, onPick: until }));
	const { toPause, toResume } = pauseChoices(contacts, today);
	if (toPause.length > 0) add(words.PAUSE, 'pause', () => void performMany(screen, toPause, { act: pause, message: words.arePaused, onDone: done }));
	if (toResume.length > 0) add(words.END_PAUSE, 'play', () => void performMany(screen, toResume, { act: resume, message: words.arePausedNoMore, onDone: done }));
}

function addTagItems(menu: Menu, screen: Screen, contacts: readonly Contact[]): void {
	const add = (title: string, act: () => void): void => void menu.addItem((item) => item.setSection('tag').setTitle(title).setIcon('tag').onClick(act));
	const run = (job: ManyJob): void => void performMany(screen, contacts, job);
	add(words.ADD_TAG, () => openDialog(screen, pickTagToAdd(screen, (tag) => run({ act: (notes, all) => tagContacts(notes, all, tag), message: (names) => words.haveTag(names, tag) }))));
	if (contacts.every(({ tags }) => tags.length === 0)) return;
	add(words.REMOVE_TAG, () => openDialog(screen, pickTagToRemove(screen, contacts, (tag) => run({ act: (notes, all, context) => untagContacts(notes, all, tag, context), message: (names) => words.haveTagNoMore(names, tag) }))));
}

function namesOf(contacts: readonly Contact[]): readonly string[] {
	return contacts.map(({ name }) => name);
}
