import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { person } from './due-list-vault.ts';
import { LATE, openNetworkOn, reachesOver, type NetworkDriver } from './network-vault.ts';
import type { PlaygroundView } from './open-playground.ts';

let driver: NetworkDriver;
const open = async (notes: Readonly<Record<string, string>> = LATE, view: PlaygroundView = {}): Promise<void> => {
	driver = await openNetworkOn(notes, view);
	await driver.run('open-network');
	await driver.network.waitFor();
};
const rowsOf = async (table: string): Promise<string[]> => (await driver.network.getByRole('table', { name: table }).getByRole('row').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

describe('the page “Your network”', () => {
	beforeEach(() => open());
	afterEach(async () => {
		expect(driver.errors).toEqual([]);
		await driver.close();
	});

	it('shows places and minutes of each tier, with numbers for those who do not see the bars', async () => {
		expect(await rowsOf('Places')).toEqual(['Tier Places taken Minutes a week', 'Close 4 of 5 3', 'Key 3 of 12 1 paused 1', 'Network 5 of 20 under 1', 'Keep warm 2 of 30 under 1', 'Own cadence, no tier 1 under 1']);
		await driver.network.getByText('These contacts need about 6 minutes a week; you have 15.').waitFor();
		await driver.network.getByText('5 of 15 within their time').waitFor();
		await driver.network.getByText('9 to reconnect with · 1 for a first touch').waitFor();
	});

	it('shows what falls due in each of twelve weeks, with those who are waiting now beside the first', async () => {
		const weeks = await rowsOf('The next twelve weeks');
		expect(weeks).toHaveLength(13);
		expect(weeks.slice(0, 5)).toEqual(['Week from Contacts', 'This week 0, and 11 waiting now', '29 November 0', '6 December 1', '13 December 1']);
		expect(weeks[12]).toMatch(/^7 February 2027 /);
	});

	it('opens once, in a tab among the notes, and has the focus', async () => {
		expect(await driver.page.evaluate("document.activeElement.classList.contains('keep-in-touch-network')")).toBe(true);
		await driver.run('open-network');
		expect(await driver.page.getByRole('tab', { name: 'Your network' }).count()).toBe(1);
	});

	it('follows the notes and the settings', async () => {
		await driver.page.evaluate("app.vault.create('Contacts/New One.md', '---\\ntier: A\\n---\\n')");
		await expect.poll(async () => (await rowsOf('Places'))[1]).toBe('Close 5 of 5 4');
		await driver.settings('({ tiers }) => ({ minutesAWeek: 5, tiers: tiers.map((tier) => (tier.key === "A" ? { ...tier, places: 3 } : tier)) })');
		await expect.poll(async () => (await rowsOf('Places'))[1]).toBe('Close 5 of 3, 2 more than planned 4');
		await driver.network.getByText('These contacts need about 7 minutes a week, 2 more than the 5 you have.').waitFor();
		await driver.settings('() => ({ awayUntil: "2026-12-05" })');
		await driver.network.getByText('You are away: the list rests until 5 December.').waitFor();
	});

	it('leads to a fresh start while more are waiting than fit; afterwards the button goes and the focus stays with the page', async () => {
		await driver.network.getByText('More are waiting than the 3 that fit into a week.').waitFor();
		await driver.network.getByRole('button', { name: 'Start fresh' }).focus();
		await driver.page.keyboard.press('Enter');
		await driver.dialog.getByText('9 contacts are waiting').waitFor();
		await driver.page.keyboard.press('Control+Enter');
		await driver.network.getByRole('button', { name: 'Start fresh' }).waitFor({ state: 'detached' });
		await expect.poll(() => driver.page.evaluate("document.activeElement.classList.contains('keep-in-touch-network')")).toBe(true);
		await driver.undo();
		await driver.network.getByRole('button', { name: 'Start fresh' }).waitFor();
	});

	it('leads to the session while somebody is due', async () => {
		await driver.network.getByRole('button', { name: 'Start session' }).click();
		await driver.page.locator('.modal').waitFor();
	});

	it('leads to the cards to write, and says how many there are', async () => {
		await driver.network.getByRole('button', { name: 'Cards to write: 3' }).click();
		await driver.dialog.getByText('Ana Diaz').waitFor();
	});
});

describe('a network without anybody', () => {
	afterEach(() => driver.close());

	it('says how somebody takes a place', async () => {
		await open({ 'Home.md': 'Home.\n', 'Contacts/Ana.md': person({ email: 'ana@acme.example' }) });
		await driver.network.getByText('Nobody has a place yet.').waitFor();
		await driver.network.getByRole('button', { name: 'Set a tier' }).click();
		await driver.page.getByPlaceholder('Set the tier of…').waitFor();
		await driver.page.keyboard.press('Enter');
		await driver.page.getByPlaceholder('Which tier for Ana?').waitFor();
		await driver.page.keyboard.type('close');
		await driver.page.keyboard.press('Enter');
		await driver.network.getByText('0 of 1 within their time').waitFor();
		expect(driver.read('Contacts/Ana.md')).toContain('\ntier: A\n');
	});

	it('and without contacts says what a contact is', async () => {
		await open({ 'Home.md': 'Home.\n', 'Contacts/.keep': '' });
		await driver.network.getByText('There are no contacts yet.').waitFor();
		expect(await driver.network.getByRole('button').count()).toBe(0);
	});
});

describe.each([
	{ colorScheme: 'light', width: 1200, pane: null },
	{ colorScheme: 'dark', width: 1200, pane: 220 },
	{ colorScheme: 'light', width: 390, pane: null },
	{ colorScheme: 'dark', width: 390, pane: null },
] as const)('the screens of the network, $colorScheme, $width px wide, in a pane of $pane px', ({ colorScheme, width, pane }) => {
	it('can be read and used by everybody', async () => {
		await open(LATE, { colorScheme, width });
		if (pane !== null) await driver.page.addStyleTag({ content: `.keep-in-touch-network { width: ${String(pane)}px !important }` });
		const passes = async (selector: string): Promise<void> => {
			expect(await violations(driver.page, selector)).toEqual([]);
			expect(await reachesOver(driver, selector)).toEqual([]);
		};
		await passes('.keep-in-touch-network');
		await driver.run('start-fresh');
		await driver.dialog.getByRole('status').waitFor();
		await passes('.modal');
		await driver.dialog.getByLabel('Contacts a week').fill('no');
		await passes('.modal');
		await driver.page.keyboard.press('Escape');
		await driver.run('cards-to-write');
		await passes('.modal');
		await driver.page.keyboard.press('Escape');
		await driver.settings('({ tiers }) => ({ tiers: tiers.map((tier) => ({ ...tier, places: 2 })) })');
		await passes('.keep-in-touch-network');
		await driver.page.evaluate("app.workspace.openLinkText('Contacts/Gus Adler.md', '')");
		await driver.page.waitForFunction("app.workspace.getActiveFile()?.path === 'Contacts/Gus Adler.md'");
		await driver.page.evaluate('document.activeElement.blur()');
		await driver.run('set-tier');
		await driver.page.keyboard.type('key');
		await driver.page.keyboard.press('Enter');
		await driver.dialog.getByRole('radio', { name: /Maria/ }).check();
		await passes('.modal');
		expect(driver.errors).toEqual([]);
		await driver.close();
	});
});
