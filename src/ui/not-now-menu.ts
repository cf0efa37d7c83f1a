import { Menu } from 'obsidian';
import { pause, resume, snooze } from '../actions/not-now.ts';
import { addCadence, formatEvery } from '../core/cadence.ts';
import { cadenceOf, type Contact } from '../core/contact.ts';
import { addDays, addMonths, formatDay, type Day } from '../core/day.ts';
import { showMenu } from './show-menu.ts';
import { perform } from './perform.ts';
import { pickDay } from './pick-day.ts';
import type { Screen } from './screen.ts';

const SECTION = 'keep-in-touch-not-now';

/** Shows when to think of a contact again. */
export function showNotNowMenu(screen: Screen, contact: Contact, at: MouseEvent | HTMLElement): void {
	const menu = new Menu();
	addNotNowItems(menu, screen, contact);
	showMenu(menu, at);
}

/** Adds the choices to a menu. */
export function addNotNowItems(menu: Menu, screen: Screen, contact: Contact): void {
	for (const { title, icon, act } of notNowChoices(screen, contact)) menu.addItem((item) => item.setSection(SECTION).setTitle(title).setIcon(icon).onClick(act));
}

/** Whether somebody can come up again at all: not those who died or are archived. */
export function comesUp({ standing }: Contact): boolean {
	return standing.kind === 'active' || standing.kind === 'paused';
}

/** One way to put somebody off. */
export interface NotNowChoice {
	readonly title: string;
	readonly icon: string;
	readonly act: () => void;
}

/** When to think of a contact again: a day to come, the next cycle of their cadence, or not until somebody ends it. */
export function notNowChoices(screen: Screen, contact: Contact): readonly NotNowChoice[] {
	const today = screen.today();
	const days = comingDays(contact, today).map(({ name, day, icon }): NotNowChoice => ({ title: `${name} (${formatDay(day, today)})`, icon, act: () => void snoozeUntil(screen, contact, day) }));
	const pick: NotNowChoice = {
		title: 'Pick a day…',
		icon: 'calendar-days',
		act: () => pickDay(screen, { title: `Not now: ${contact.name}`, label: 'In touch again on', onPick: (day) => void snoozeUntil(screen, contact, day) }),
	};
	const isPaused = contact.standing.kind === 'paused';
	const pauseChoice: NotNowChoice = isPaused ? { title: 'End the pause', icon: 'play', act: () => void resumeContact(screen, contact) } : { title: 'Pause', icon: 'pause', act: () => void pauseContact(screen, contact) };
	return [...days, pick, pauseChoice];
}

function comingDays(contact: Contact, today: Day): ReadonlyArray<{ readonly name: string; readonly day: Day; readonly icon: string }> {
	const cadence = cadenceOf(contact);
	return [
		{ name: 'Tomorrow', day: addDays(today, 1), icon: 'sun' },
		{ name: 'Next week', day: addDays(today, 7), icon: 'calendar' },
		{ name: 'Next month', day: addMonths(today, 1), icon: 'calendar-plus' },
		...(cadence === null ? [] : [{ name: `Next cycle, ${formatEvery(cadence)}`, day: addCadence(today, cadence), icon: 'refresh-cw' }]),
	];
}

async function snoozeUntil(screen: Screen, contact: Contact, until: Day): Promise<void> {
	const message = `${contact.name} comes up again on ${formatDay(until, screen.today())}.`;
	await perform(screen, (context) => snooze(screen.notes, [contact], until, context), { message });
}

async function pauseContact(screen: Screen, contact: Contact): Promise<void> {
	await perform(screen, (context) => pause(screen.notes, [contact], context), { message: `${contact.name} is paused. Not now, in the menu of the note, ends the pause.` });
}

async function resumeContact(screen: Screen, contact: Contact): Promise<void> {
	await perform(screen, (context) => resume(screen.notes, [contact], context), { message: `${contact.name} comes up again when it is time.` });
}
