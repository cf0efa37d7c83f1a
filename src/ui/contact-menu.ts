import type { Menu } from 'obsidian';
import { mend } from '../actions/mend.ts';
import { clearNextTouch } from '../actions/not-now.ts';
import type { Contact } from '../core/contact.ts';
import { formatDay } from '../core/day.ts';
import { lastTouchToMend } from '../core/past-day.ts';
import { keepPromise, promiseTitle } from './keep-promise.ts';
import { listedFor } from './listed-for.ts';
import { logTouchNow } from './log-touch/log-touch-now.ts';
import { openLogTouch } from './log-touch/open-log-touch.ts';
import { addNotNowItems } from './not-now-menu.ts';
import { perform } from './perform.ts';
import { addReachItems } from './reach-out.ts';
import type { Screen } from './screen.ts';

/** Adds all that can be done with a contact to a menu. `quiet` is what is to be said before somebody reaches out; null: nothing. */
export function addContactItems(menu: Menu, screen: Screen, contact: Contact, quiet: string | null): void {
	const add = (section: string, title: string, icon: string, act: () => void): void => {
		menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(act));
	};
	add('keep-in-touch-log', 'Log touch…', 'message-circle-plus', () => openLogTouch(screen, { contacts: [contact] }));
	add('keep-in-touch-log', 'Log touch now', 'check', () => void logTouchNow(screen, [contact]));
	addReachItems(menu, screen, contact, quiet);
	for (const promise of listedFor(screen, contact).promises) add('keep-in-touch-done', `Done: ${promiseTitle(promise)}`, 'check', () => void keepPromise(screen, promise));
	addNotNowItems(menu, screen, contact);
	const today = screen.today();
	if (contact.nextTouch !== null) {
		const { nextTouch } = contact;
		add('keep-in-touch-note', `Clear the next touch (${formatDay(nextTouch, today)})`, 'calendar', () => {
			void perform(screen, (context) => clearNextTouch(screen.notes, [contact], context), { message: `The next touch of ${contact.name} is cleared.` });
		});
	}
	const newest = lastTouchToMend(contact, today);
	if (newest !== null) add('keep-in-touch-note', `Bring last-touch up to date (${formatDay(newest, today)})`, 'history', () => void bringUpToDate(screen, contact));
}

/** Writes the newest touch of the list into the property. */
export async function bringUpToDate(screen: Screen, contact: Contact): Promise<void> {
	await perform(screen, (context) => mend(screen.notes, contact, 'last-touch', context), { message: `The last touch of ${contact.name} is up to date.` });
}
