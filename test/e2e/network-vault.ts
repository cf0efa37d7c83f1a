import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';
import type { PlaygroundView } from './open-playground.ts';

const LONG = 'Maria Magdalena Wilhelmina van der Hoogenband-Oosterhuis tot Nijenrode en Breukelen';

/** Ten who are late, of all tiers and with names that are hard to set, beside a promise, a birthday, a day that was set and somebody who was just met. */
export const LATE: Readonly<Record<string, string>> = {
	'Home.md': 'Home.\n',
	'Contacts/Ana Diaz.md': person({ tier: 'B', 'last-touch': '2026-11-01', birthday: '11-27', address: '"Calle Mayor 1, 28013 Madrid"' }),
	'Contacts/Bo Lindqvist.md': person({ tier: 'A', 'last-touch': '2026-09-01 # by phone', note: '"kept as it is"' }, 'Met in the queue.\n'),
	'Contacts/Cleo Park.md': person({ tier: 'A', 'last-touch': '2026-10-01' }),
	'Contacts/Dora Nowak.md': person({ tier: 'B', 'last-touch': '2026-05-22' }),
	[`Contacts/${LONG}.md`]: person({ tier: 'B', 'last-touch': '2026-07-01' }),
	'Contacts/温若岚.md': person({ tier: 'C', 'last-touch': '2025-12-01' }),
	'Contacts/رنيم الياسمينة.md': person({ tier: 'C' }),
	'Contacts/Finn Berg.md': person({ tier: 'D', 'last-touch': '2025-06-01' }),
	'Contacts/Paco 🎈.md': person({ tier: 'D', 'last-touch': '2025-01-01' }),
	'Contacts/Uma Free.md': person({ cadence: '6 weeks', 'last-touch': '2026-01-01' }),
	'Contacts/Gus Adler.md': person({ tier: 'C', 'last-touch': '2026-10-01', 'next-touch': '2026-11-20' }),
	'Contacts/Hana Sato.md': person({ tier: 'C', 'met-on': '2026-11-18' }),
	'Contacts/Ida Moe.md': person({ tier: 'A', 'last-touch': '2026-11-01', birthday: '1986-12-04' }, '\n## Promises\n- [ ] Send the article 📅 2026-11-20\n'),
	'Contacts/Jon Lie.md': person({ tier: 'A', 'last-touch': '2026-10-28' }),
	'Contacts/Kai Orr.md': person({ tier: 'B', 'last-touch': '2026-10-01', paused: 'true', birthday: '11-30', address: '|-\n  Storgata 5\n  0155 Oslo' }),
	'Contacts/Lia Ek.md': person({ tier: 'C', 'last-touch': '2026-11-01', birthday: '11-28' }),
};

/** The names of those who are late by their cadence, as the files have them. */
export const WAITING = ['Bo Lindqvist', 'Cleo Park', 'Dora Nowak', LONG, '温若岚', 'رنيم الياسمينة', 'Finn Berg', 'Paco 🎈', 'Uma Free'] as const;

/** A page on these notes, with what the screens of the network ask of it. */
export interface NetworkDriver extends OpenedDueList {
	readonly dialog: Locator;
	readonly network: Locator;
	/** All notes of contacts by name. */
	readonly texts: () => Readonly<Record<string, string>>;
	/** Names of the contacts whose notes read otherwise than before. */
	readonly changedSince: (before: Readonly<Record<string, string>>) => readonly string[];
	readonly focusedText: () => Promise<string>;
	/** Presses Undo in the newest notice. */
	readonly undo: () => Promise<void>;
	readonly notice: (text: string | RegExp) => Promise<void>;
	/** Saves settings, as the settings tab would. */
	readonly settings: (change: string) => Promise<void>;
}

export async function openNetworkOn(notes: Readonly<Record<string, string>>, view: PlaygroundView = {}): Promise<NetworkDriver> {
	const opened = await openDueListOn(notes, view);
	const { page, folder } = opened;
	const texts = (): Readonly<Record<string, string>> =>
		Object.fromEntries(readdirSync(join(folder, 'Contacts')).map((file) => [file.replace(/\.md$/, ''), readFileSync(join(folder, 'Contacts', file), 'utf8')]));
	return {
		...opened,
		dialog: page.getByRole('dialog'),
		network: page.locator('.keep-in-touch-network'),
		texts,
		changedSince: (before) => Object.entries(texts()).filter(([name, text]) => before[name] !== text).map(([name]) => name).sort(),
		focusedText: () => page.evaluate<string>("document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''"),
		async undo() {
			await page.locator('.notice').getByRole('button', { name: 'Undo' }).last().click();
			await page.locator('.notice').getByText(/^Undone/).last().waitFor();
		},
		notice: (text) => page.locator('.notice').getByText(text).last().waitFor(),
		async settings(change) {
			await page.evaluate(`plugin.screen.changeSettings((${change})(plugin.screen.settings()))`);
		},
	};
}

/** What reaches over its edge in a part of the page. */
export function reachesOver({ page }: NetworkDriver, selector: string): Promise<string[]> {
	return page.evaluate<string[]>(
		`[...document.querySelectorAll('${selector} *:not(.keep-in-touch-unseen)')].filter((el) => el.scrollWidth > el.clientWidth + 1 && getComputedStyle(el).display !== 'inline' && getComputedStyle(el).overflowX !== 'hidden' && el.clientWidth > 0).map((el) => el.className + ' ' + el.textContent.slice(0, 40))`,
	);
}
