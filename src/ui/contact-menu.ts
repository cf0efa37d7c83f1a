import type { Menu } from 'obsidian';
import { mend } from '../actions/mend.ts';
import { clearNextTouch } from '../actions/not-now.ts';
import type { Contact } from '../core/contact.ts';
import { lastTouchToMend } from '../core/past-day.ts';
import { LOG_TOUCH_NOW } from '../words/labels.ts';
import * as words from '../words/menus.ts';
import { doneWhat } from '../words/promises.ts';
import { ARCHIVE_ITEM, BRING_BACK_ITEM, DIED_ITEM, PAUSE_ITEM, SET_CADENCE_ITEM, SET_TIER_ITEM } from '../words/standing.ts';
import { chooseCadence } from './cadence/choose-cadence.ts';
import { comesUp } from './comes-up.ts';
import { keepPromise, promiseTitle } from './keep-promise.ts';
import { listedFor } from './listed-for.ts';
import { logTouchNow } from './log-touch/log-touch-now.ts';
import { openLogTouch } from './log-touch/open-log-touch.ts';
import { addNotNowItems } from './not-now-menu.ts';
import { perform } from './perform.ts';
import { addReachItems } from './reach-out.ts';
import type { Screen } from './screen.ts';
import { chooseTier } from './set-tier/choose-tier.ts';
import { archive, comeBackFromArchive } from './standing/archive.ts';
import { choosePause } from './standing/choose-pause.ts';
import { theyHaveDied } from './standing/they-have-died.ts';

/** Adds all that can be done with a contact to a menu. `quiet` is what is to be said before somebody reaches out; null: nothing. */
export function addContactItems(menu: Menu, screen: Screen, contact: Contact, quiet: string | null): void {
	const add: AddItem = (section, title, icon, act) => {
		menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(act));
	};
	add('keep-in-touch-log', words.LOG_TOUCH_ITEM, 'message-circle-plus', () => openLogTouch(screen, { contacts: [contact] }));
	add('keep-in-touch-log', LOG_TOUCH_NOW, 'check', () => void logTouchNow(screen, [contact]));
	addReachItems(menu, screen, contact, quiet);
	for (const promise of listedFor(screen, contact).promises) add('keep-in-touch-done', doneWhat(promiseTitle(promise)), 'check', () => void keepPromise(screen, promise));
	addNotNowItems(menu, screen, contact);
	addStandingItems(add, screen, contact);
	const today = screen.today();
	if (contact.nextTouch !== null) {
		const { nextTouch } = contact;
		add('keep-in-touch-note', words.clearNextTouchItem(nextTouch, today), 'calendar', () => {
			void perform(screen, (context) => clearNextTouch(screen.notes, [contact], context), { message: words.nextTouchCleared(contact.name) });
		});
	}
	const newest = lastTouchToMend(contact, today);
	if (newest !== null) add('keep-in-touch-note', words.mendLastTouchItem(newest, today), 'history', () => void bringUpToDate(screen, contact));
}

type AddItem = (section: string, title: string, icon: string, act: () => void) => void;

/** How often, and whether at all. */
function addStandingItems(add: AddItem, screen: Screen, contact: Contact): void {
	const section = 'keep-in-touch-standing';
	if (comesUp(contact)) {
		add(section, SET_TIER_ITEM, 'layers', () => chooseTier(screen, contact));
		add(section, SET_CADENCE_ITEM, 'timer', () => chooseCadence(screen, contact));
		add(section, PAUSE_ITEM, 'pause', () => choosePause(screen, contact));
		add(section, ARCHIVE_ITEM, 'archive', () => void archive(screen, contact));
	} else if (contact.standing.kind === 'archived') add(section, BRING_BACK_ITEM, 'archive-restore', () => void comeBackFromArchive(screen, contact));
	if (contact.standing.kind !== 'died') add(section, DIED_ITEM, 'heart', () => theyHaveDied(screen, contact));
}

/** Writes the newest touch of the list into the property. */
export async function bringUpToDate(screen: Screen, contact: Contact): Promise<void> {
	await perform(screen, (context) => mend(screen.notes, contact, 'last-touch', context), { message: words.lastTouchMended(contact.name) });
}
