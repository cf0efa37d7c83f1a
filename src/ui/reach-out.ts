import { Menu } from 'obsidian';
import type { Contact } from '../core/contact.ts';
import { waysToReach, type Reach } from '../core/reach.ts';
import { showMenu } from './show-menu.ts';
import { showNotice } from './notices.ts';
import { rememberToAsk } from './reached-question.ts';
import type { Screen } from './screen.ts';

const ICONS: Readonly<Record<Reach['kind'], string>> = { email: 'mail', phone: 'phone', profile: 'external-link' };
const SAFE = /^(?:https?|mailto|tel):/i;

/** Opens the one way to reach a contact that the note holds, or shows them all to choose from; says so where there is none. */
export function reachOut(screen: Screen, contact: Contact, at: MouseEvent | HTMLElement): void {
	const ways = waysToReach(contact, screen.settings().channels);
	const [first] = ways;
	if (first === undefined) {
		showNotice(`The note of ${contact.name} has no e-mail address, phone number or profile link yet.`);
		return;
	}
	if (ways.length === 1) {
		open(screen, contact, first);
		return;
	}
	const menu = new Menu();
	addReachItems(menu, screen, contact);
	showMenu(menu, at);
}

/** Adds each way to reach a contact to a menu. */
export function addReachItems(menu: Menu, screen: Screen, contact: Contact): void {
	for (const way of waysToReach(contact, screen.settings().channels)) {
		menu.addItem((item) => item.setSection('keep-in-touch-reach').setTitle(way.label).setIcon(ICONS[way.kind]).onClick(() => open(screen, contact, way)));
	}
}

function open(screen: Screen, contact: Contact, { href, channel }: Reach): void {
	if (!SAFE.test(href)) return;
	activeWindow.open(href);
	rememberToAsk(screen.device, contact, channel, screen.today());
}
