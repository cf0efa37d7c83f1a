import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openPlayground, type OpenedPlayground, type PlaygroundView } from './open-playground.ts';

export const TODAY = '2026-11-22';

/** Frontmatter of a contact, with a body. */
export function person(properties: Readonly<Record<string, string>>, body = ''): string {
	return `---\n${Object.entries(properties).map(([key, value]) => `${key}: ${value}\n`).join('')}---\n${body}`;
}

/** A contact in each group of the list, and three things to fix. */
export const SMALL: Readonly<Record<string, string>> = {
	'Home.md': 'Home.\n',
	'Contacts/Ana Diaz.md': person({ tier: 'B', 'last-touch': '2026-07-14', email: 'ana@acme.example', phone: '"+34 600 000 000"', tags: '[climbing]' }),
	'Contacts/Bo Lindqvist.md': person({ tier: 'A', 'last-touch': '2026-09-01', email: 'bo@acme.example' }),
	'Contacts/Cleo Park.md': person({ tier: 'C', 'last-touch': '2026-05-22', tags: '[climbing]' }),
	'Contacts/Dora Nowak.md': person({ tier: 'B' }),
	'Contacts/Eva Stone.md': person({ tier: 'A', 'last-touch': '2026-10-11' }),
	'Contacts/Finn Berg.md': person({ tier: 'D', 'last-touch': '2026-10-01' }),
	'Contacts/Gus Adler.md': person({ tier: 'C', 'last-touch': '2026-10-01', 'next-touch': '2026-11-20' }),
	'Contacts/Hana Sato.md': person({ tier: 'C', 'met-on': '2026-11-18', 'met-at': 'Design Summit' }),
	'Contacts/Ida Moe.md': person({ tier: 'A', cadence: 'now and then', 'last-touch': '2026-11-20' }),
	'Contacts/Jon Lie.md': person({ tier: 'A', 'last-touch': 'soon' }, '\n## Touches\n- 2026-11-19 call: Hello.\n'),
};

/** A page with the due list open, and what is asked of it most. */
export interface OpenedDueList extends OpenedPlayground {
	readonly row: (name: string) => Locator;
	/** The names of the contacts of a group, from top to bottom. */
	readonly names: (group?: string) => Promise<string[]>;
	/** Name of the row that has the focus; empty where none has. */
	readonly focused: () => Promise<string>;
	readonly run: (command: string) => Promise<unknown>;
}

/** Opens the due list on notes of its own. */
export async function openDueListOn(notes: Readonly<Record<string, string>>, view: PlaygroundView = {}): Promise<OpenedDueList> {
	const source = mkdtempSync(join(tmpdir(), 'keep-in-touch-due-'));
	const changed = new Date(`${view.today ?? TODAY}T06:00:00Z`);
	for (const [path, text] of Object.entries(notes)) {
		mkdirSync(dirname(join(source, path)), { recursive: true });
		writeFileSync(join(source, path), text);
		// Changed on the day in the page, whatever the day of this machine is.
		utimesSync(join(source, path), changed, changed);
	}
	const opened = await openPlayground({ source, today: TODAY, ...view });
	await showDueList(opened.page);
	return {
		...opened,
		row: (name) => rowOf(opened.page, name),
		names: (group) => opened.page.locator('.keep-in-touch-row').filter({ visible: true }).and(opened.page.locator(group === undefined ? '[data-key]' : `[data-key^="${group}:"]`)).locator('.keep-in-touch-name').allTextContents(),
		focused: () => opened.page.evaluate<string>("document.activeElement?.closest('.keep-in-touch-row')?.querySelector('.keep-in-touch-name').textContent ?? ''"),
		run: (command) => opened.page.evaluate(`app.commands.executeCommandById('keep-in-touch:${command}')`),
		close: async () => {
			await opened.close();
			rmSync(source, { recursive: true, force: true });
		},
	};
}

/** Opens the list, also after the page was loaded again. */
export async function showDueList(page: Page): Promise<void> {
	await page.locator('body[data-ready]').waitFor();
	await page.evaluate("app.commands.executeCommandById('keep-in-touch:open-due-list')");
	await page.locator('.keep-in-touch-due .keep-in-touch-toolbar').waitFor();
	// What is still to be read comes in idle moments.
	await page.waitForFunction('plugin.screen.known.isReady() && plugin.screen.known.waiting() === 0');
	await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
}

function rowOf(page: Page, name: string): Locator {
	return page.locator('.keep-in-touch-row').filter({ has: page.locator('.keep-in-touch-name').getByText(name, { exact: true }) });
}
