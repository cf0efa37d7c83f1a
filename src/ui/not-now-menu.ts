import { Menu } from 'obsidian';
import { pause, resume, snooze } from '../actions/not-now.ts';
import { cadenceOf, type Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { occasionAfterColon, type Occurrence } from '../core/occasion.ts';
import { isPaused } from '../core/place.ts';
import type { ContactPromise } from '../core/promise.ts';
import { comingDayTitle } from '../words/coming-day.ts';
import { DONE_FOR_THIS_YEAR, NOT_NOW, PROMISED_FOR } from '../words/labels.ts';
import * as words from '../words/not-now.ts';
import { END_PAUSE, pauseEnded, PICK_A_DAY } from '../words/standing.ts';
import { comesUp } from './comes-up.ts';
import { comingDays, type ComingDay } from './coming-days.ts';
import { promiseTitle, putOffPromise } from './keep-promise.ts';
import { listedFor } from './listed-for.ts';
import { perform } from './perform.ts';
import { pickDay } from './pick-day.ts';
import type { Screen } from './screen.ts';
import { comesUpAgainOn, putOffToNextCycle } from './session/put-off-cycle.ts';
import { doneForThisYear } from './settle-occasion.ts';
import { showMenu } from './show-menu.ts';

/** Shows what to do instead of being in touch now. */
export function showNotNowMenu(screen: Screen, contact: Contact, at: MouseEvent | HTMLElement): void {
	const menu = new Menu();
	addNotNowItems(menu, screen, contact);
	showMenu(menu, at);
}

/** Adds the choices to a menu, each group under its label. */
export function addNotNowItems(menu: Menu, screen: Screen, contact: Contact): void {
	for (const { about, label, choices } of notNowGroups(screen, contact)) {
		const section = `keep-in-touch-not-now-${about}`;
		menu.addItem((item) => item.setSection(section).setTitle(label).setIsLabel(true));
		for (const { title, icon, act } of choices) menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(act));
	}
}

/** One way to put something off. */
export interface NotNowChoice {
	readonly title: string;
	readonly icon: string;
	readonly act: () => void;
}

/** What is put off: a promise that is due, the occasion that shows, or the contact altogether. */
export interface NotNowGroup {
	readonly about: 'promise' | 'occasion' | 'contact';
	/** `Not now: move “Send the article”`. */
	readonly label: string;
	readonly choices: readonly NotNowChoice[];
}

/** What can be put off, beginning with that for which the contact is on the list. Empty for those who do not come up any more. A session puts off to the next cycle in its own way. */
export function notNowGroups(screen: Screen, contact: Contact, nextCycle: () => void = () => void putOffToNextCycle(screen, contact)): readonly NotNowGroup[] {
	if (!comesUp(contact)) return [];
	const { promises: [promise], occasion } = listedFor(screen, contact);
	const before = [...(promise === undefined ? [] : [promiseGroup(screen, promise)]), ...(occasion === null ? [] : [occasionGroup(screen, contact, occasion)])];
	return [...before, { about: 'contact', label: before.length === 0 ? NOT_NOW : words.notNowAbout(contact.name), choices: contactChoices(screen, contact, nextCycle) }];
}

/** The oldest of those that are due: the next one comes up after it. */
function promiseGroup(screen: Screen, promise: ContactPromise): NotNowGroup {
	const title = promiseTitle(promise);
	const choices = dayChoices(screen, comingDays(screen.today()), { title: words.movePromise(title), label: PROMISED_FOR, act: (day) => void putOffPromise(screen, promise, day) });
	return { about: 'promise', label: words.notNowMovePromise(title), choices };
}

function occasionGroup(screen: Screen, contact: Contact, occasion: Occurrence): NotNowGroup {
	const done: NotNowChoice = { title: DONE_FOR_THIS_YEAR, icon: 'check', act: () => void doneForThisYear(screen, contact, occasion) };
	return { about: 'occasion', label: words.notNowAbout(occasionAfterColon(occasion)), choices: [done] };
}

/** When to think of a contact again: a day to come, the next cycle of their cadence, or not until somebody ends it. */
function contactChoices(screen: Screen, contact: Contact, nextCycle: () => void): readonly NotNowChoice[] {
	const today = screen.today();
	const cadence = cadenceOf(contact);
	const until = comesUpAgainOn(contact, today);
	const cycle = cadence === null || until === null ? [] : [{ name: words.nextCycle(cadence), day: until, icon: 'refresh-cw', act: nextCycle }];
	const days = dayChoices(screen, [...comingDays(today), ...cycle], { title: words.notNowAbout(contact.name), label: words.AGAIN_ON, act: (day) => void snoozeUntil(screen, contact, day) });
	const pauseChoice: NotNowChoice = isPaused(contact, today) ? { title: END_PAUSE, icon: 'play', act: () => void resumeContact(screen, contact) } : { title: words.PAUSE, icon: 'pause', act: () => void pauseContact(screen, contact) };
	return [...days, pauseChoice];
}

/** Some days to come, and any other in a dialog of that title. */
function dayChoices(screen: Screen, days: readonly ComingDay[], { title, label, act }: { readonly title: string; readonly label: string; readonly act: (day: Day) => void }): readonly NotNowChoice[] {
	const named = days.map(({ name, day, icon, act: own = () => act(day) }): NotNowChoice => ({ title: comingDayTitle(name, day, screen.today()), icon, act: own }));
	return [...named, { title: PICK_A_DAY, icon: 'calendar-days', act: () => pickDay(screen, { title, label, onPick: act }) }];
}

async function snoozeUntil(screen: Screen, contact: Contact, until: Day): Promise<void> {
	const message = words.comesUpAgain(contact.name, until, screen.today());
	await perform(screen, (context) => snooze(screen.notes, [contact], until, context), { message });
}

async function pauseContact(screen: Screen, contact: Contact): Promise<void> {
	await perform(screen, (context) => pause(screen.notes, [contact], context), { message: words.paused(contact.name) });
}

async function resumeContact(screen: Screen, contact: Contact): Promise<void> {
	await perform(screen, (context) => resume(screen.notes, [contact], context), { message: pauseEnded(contact.name) });
}
