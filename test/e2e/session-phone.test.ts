import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { person } from './due-list-vault.ts';
import { openSessionDriver, type SessionDriver } from './session-dialog.ts';

const NOTES = Object.fromEntries(['Ana Diaz', 'Bo Lind', 'Cy Moe'].map((name, index) => [`Contacts/${name}.md`, person({ tier: 'A', 'last-touch': `2026-01-0${index + 1}` })]));
const ANA = 'Contacts/Ana Diaz.md';

describe('a session on a phone', () => {
	let driver: SessionDriver;
	beforeEach(async () => {
		driver = await openSessionDriver({ notes: NOTES, width: 390, height: 780, colorScheme: 'dark' });
		await driver.start();
		await driver.shows('Ana Diaz');
	});
	afterEach(async () => {
		expect(driver.errors).toEqual([]);
		await driver.close();
	});

	const logACall = async (): Promise<void> => {
		await driver.button('Log touch').click();
		await driver.page.locator('.modal.keep-in-touch-log-touch .mod-cta').last().click();
	};

	it('says in a line of its own what was logged, over nothing of the next card, and Undo takes it back there', async () => {
		const before = driver.read(ANA);
		await logACall();
		await driver.shows('Bo Lind');
		const line = driver.dialog.locator('.keep-in-touch-session-said');
		await line.getByText(/^Logged .*Ana Diaz/).waitFor();
		expect(await driver.page.locator('.notice').count()).toBe(0);
		const [card, said, buttons] = await Promise.all(['.keep-in-touch-session-scroll', '.keep-in-touch-session-said', '.keep-in-touch-session-buttons'].map(async (part) => (await driver.dialog.locator(part).boundingBox()) ?? { y: 0, height: 0 }));
		expect((said?.y ?? 0) >= (card?.y ?? 0) + (card?.height ?? 0) - 0.5 && (said?.y ?? 0) + (said?.height ?? 0) <= (buttons?.y ?? 0) + 0.5).toBe(true);
		expect(await violations(driver.page, '.modal-container')).toEqual([]);
		const undo = line.getByRole('button', { name: 'Undo' });
		expect(((await undo.boundingBox()) ?? { height: 0 }).height).toBeGreaterThanOrEqual(44);
		await undo.click();
		await driver.shows('Ana Diaz');
		expect(driver.read(ANA)).toBe(before);
		await line.getByRole('button', { name: 'Redo' }).waitFor();
		expect(await driver.page.evaluate("document.activeElement.closest('.keep-in-touch-session') !== null")).toBe(true);
	});

	it('has room for what can be done again and what can still be undone, a line each, between the card and the buttons', async () => {
		await logACall();
		await driver.shows('Bo Lind');
		await driver.button('Next cycle').click();
		await driver.shows('Cy Moe');
		await driver.said('Bo Lind comes up again').getByRole('button', { name: 'Undo' }).click();
		await driver.shows('Bo Lind');
		await driver.said('Undone: ').getByRole('button', { name: 'Redo' }).waitFor();
		await driver.said(/^Logged .*Ana Diaz/).getByRole('button', { name: 'Undo' }).waitFor();
		const [card, said, buttons] = await Promise.all(['.keep-in-touch-session-scroll', '.keep-in-touch-session-said', '.keep-in-touch-session-buttons'].map(async (part) => (await driver.dialog.locator(part).boundingBox()) ?? { y: 0, height: 0 }));
		expect(card?.height ?? 0).toBeGreaterThan(200);
		expect((said?.y ?? 0) >= (card?.y ?? 0) + (card?.height ?? 0) - 0.5 && (said?.y ?? 0) + (said?.height ?? 0) <= (buttons?.y ?? 0) + 0.5).toBe(true);
		expect(await violations(driver.page, '.modal-container')).toEqual([]);
	});

	it('leaves what is said while another dialog lies over it to a notice, which is in sight', async () => {
		await driver.button('Log touch').click();
		await driver.page.locator('.modal.keep-in-touch-log-touch').waitFor();
		await driver.page.evaluate("app.commands.executeCommandById('keep-in-touch:undo')");
		await driver.page.locator('.notice').filter({ hasText: 'There is nothing to undo.' }).waitFor();
		expect(await driver.dialog.locator('.keep-in-touch-session-said').count()).toBe(0);
	});

	it('says so at its end, too, and notices are notices again once it is closed', async () => {
		await logACall();
		await driver.shows('Bo Lind');
		await driver.dialog.getByRole('button', { name: 'Next', exact: true }).click();
		await driver.shows('Cy Moe');
		await driver.dialog.getByRole('button', { name: 'Next', exact: true }).click();
		await driver.dialog.getByText('That is it for now').waitFor();
		await driver.dialog.locator('.keep-in-touch-session-said').getByRole('button', { name: 'Undo' }).waitFor();
		await driver.dialog.locator('.keep-in-touch-session-message').getByRole('button', { name: 'Close' }).click();
		await driver.page.evaluate("app.commands.executeCommandById('keep-in-touch:undo')");
		await driver.page.locator('.notice').filter({ hasText: 'Undone' }).waitFor();
	});
});
