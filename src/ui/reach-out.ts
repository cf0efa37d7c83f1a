import { Menu } from 'obsidian';
import { addressInOneLine } from '../core/cards-to-write.ts';
import type { Contact } from '../core/contact.ts';
import { waysToReach, type Reach } from '../core/reach.ts';
import { noWayToReach } from '../words/reach.ts';
import { ReachModal } from './reach-modal.ts';
import { quietWords } from './reach-quiet.ts';
import { showMenu } from './show-menu.ts';
import { showNotice } from './notices.ts';
import { openDialog } from './open-dialog.ts';
import { rememberToAsk } from './reached-question.ts';
import type { Screen } from './screen.ts';

const ICONS: Readonly<Record<Reach['kind'], string>> = { email: 'mail', phone: 'phone', profile: 'external-link' };
const SAFE = /^(?:https?|mailto|tel):/i;
const SECTION = 'keep-in-touch-reach';

/** Opens the one way to reach a contact that the note holds, or shows them all to choose from, also the one where you were in touch a short while ago; says so where there is none. */
export function reachOut(screen: Screen, contact: Contact, at: MouseEvent | HTMLElement): void {
	void choose(screen, contact, (quiet) => {
		const menu = new Menu();
		addReachItems(menu, screen, contact, quiet);
		showMenu(menu, at);
	});
}

/** The same where there is no place for a menu. */
export function chooseHowToReach(screen: Screen, contact: Contact): void {
	void choose(screen, contact, (quiet, ways) => openDialog(screen, new ReachModal(screen.app, { name: contact.name, ways, quiet, onChoose: (way) => open(screen, contact, way) })));
}

/** Adds each way to reach a contact to a menu, under what is to be said about it. */
export function addReachItems(menu: Menu, screen: Screen, contact: Contact, quiet: string | null): void {
	const ways = waysToReach(contact, screen.settings().channels);
	if (quiet !== null && ways.length > 0) menu.addItem((item) => item.setSection(SECTION).setTitle(quiet).setIsLabel(true));
	for (const way of ways) menu.addItem((item) => item.setSection(SECTION).setTitle(way.label).setIcon(ICONS[way.kind]).onClick(() => open(screen, contact, way)));
}

async function choose(screen: Screen, contact: Contact, show: (quiet: string | null, ways: readonly Reach[]) => void): Promise<void> {
	const ways = waysToReach(contact, screen.settings().channels);
	const [first] = ways;
	if (first === undefined) {
		showNotice(nowhereWords(contact));
		return;
	}
	const quiet = await quietWords(screen, contact);
	if (ways.length === 1 && quiet === null) open(screen, contact, first);
	else show(quiet, ways);
}

function nowhereWords({ name, address }: Contact): string {
	return noWayToReach(name, address === null ? null : addressInOneLine(address));
}

function open(screen: Screen, contact: Contact, { href, channel }: Reach): void {
	if (!SAFE.test(href)) return;
	activeWindow.open(href);
	rememberToAsk(screen.device, contact, channel, screen.today());
}
