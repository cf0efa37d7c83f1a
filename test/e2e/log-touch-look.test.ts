import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openDialogDriver, tidyUp, type DialogDriver } from './log-touch-dialog.ts';

const ANA = 'Contacts/Ana Diaz.md';
const NAMES = ['Wolfeschlegelsteinhausenbergerdorff'.repeat(2) + ' de la Tour', 'محمد بن سلمان الأنصاري', '王小明', 'Zoë 🧗‍♀️ Quist'];

describe.each([
	{ colorScheme: 'light', width: 1200 },
	{ colorScheme: 'dark', width: 1200 },
	{ colorScheme: 'light', width: 390 },
	{ colorScheme: 'dark', width: 390 },
	{ colorScheme: 'light', width: 300 },
] as const)('the dialog, $colorScheme and $width px wide, can be read and used by everybody', ({ colorScheme, width }) => {
	let driver: DialogDriver;
	beforeAll(async () => {
		driver = await openDialogDriver({ colorScheme, width, height: 780 });
	});
	afterAll(() => driver.close());

	const passes = async (selector = '.modal-container'): Promise<void> => expect(await violations(driver.page, selector)).toEqual([]);
	const isNarrowEnough = async (): Promise<void> => expect(await driver.dialog.evaluate((el) => el.scrollWidth <= el.clientWidth && el.getBoundingClientRect().right <= innerWidth)).toBe(true);

	it('as it opens', async () => {
		await driver.openFor(ANA);
		await driver.dialog.locator('.keep-in-touch-listed-touch').first().waitFor();
		await passes();
		await isNarrowEnough();
	});

	it('with every field filled in, one of them wrong', async () => {
		await driver.page.keyboard.press('7');
		await driver.page.keyboard.type('Words '.repeat(60));
		await driver.field('They were in touch first').check();
		await driver.dialog.getByRole('button', { name: /^More/ }).click();
		await driver.field('Next touch').fill('2 weks');
		await driver.field('Promised for').fill('fri');
		await driver.page.keyboard.press('Control+Enter');
		await passes();
		await isNarrowEnough();
	});

	it('the button stays in reach', async () => {
		await driver.field('Ask next time').focus();
		await expect.poll(() => driver.dialog.getByRole('button', { name: 'Log touch' }).boundingBox()).toMatchObject({ width: expect.any(Number) as number });
		const [button, field] = [await driver.dialog.getByRole('button', { name: 'Log touch' }).boundingBox(), await driver.field('Ask next time').boundingBox()];
		expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(780);
		// What has the focus does not lie behind it.
		expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0);
	});

	it('with a touch being changed', async () => {
		await driver.dialog.getByRole('button', { name: 'Edit the touch of 1 July' }).click();
		await passes();
		await isNarrowEnough();
		await driver.page.keyboard.press('Escape');
	});

	it('with the list of contacts of a search that finds nobody', async () => {
		await driver.dialog.getByRole('button', { name: 'Add contact' }).click();
		await driver.page.getByRole('combobox', { name: 'Who else?' }).fill('nobody of that name');
		await driver.page.getByText('Create “nobody of that name”').waitFor();
		await passes();
		await driver.page.keyboard.press('Escape');
	});

	it('with the list of contacts, and with names that are long, from right to left, and with signs', async () => {
		for (const name of NAMES) writeFileSync(join(driver.folder, `Contacts/${name}.md`), '---\ntype: contact\n---\n');
		for (const name of NAMES) await driver.page.waitForFunction(`plugin.screen.known.contact(${JSON.stringify(`Contacts/${name}.md`)}) !== null`);
		for (const name of NAMES) {
			await driver.dialog.getByRole('button', { name: 'Add contact' }).click();
			await driver.page.getByRole('combobox', { name: 'Who else?' }).fill(name);
			await passes();
			await driver.page.keyboard.press('Enter');
		}
		expect(await driver.dialog.locator('.keep-in-touch-chip-name').allTextContents()).toEqual(['Ana Diaz', ...NAMES]);
		await passes();
		await isNarrowEnough();
		await driver.page.keyboard.press('Escape');
	});

	it('with what was kept', async () => {
		await driver.openFor(ANA);
		await driver.dialog.getByRole('button', { name: 'Discard' }).waitFor();
		await passes();
		await isNarrowEnough();
		if (width > 500) return;
		const small = await driver.dialog.locator('button:visible, input[type=text]:visible, label.keep-in-touch-tick').evaluateAll((all) => all.filter((el) => el.getBoundingClientRect().height < 44).map((el) => el.outerHTML));
		expect(small).toEqual([]);
	});

	it('with the question for a day', async () => {
		await tidyUp(driver.page);
		await driver.run('not-now');
		await driver.page.getByRole('option', { name: /pick a day/i }).first().click();
		await driver.page.locator('.keep-in-touch-pick-day').waitFor();
		await passes();
		await driver.page.keyboard.press('Enter');
		await passes();
		await driver.page.keyboard.press('Escape');
		await driver.openFor(ANA);
	});

	it('with the notice of what was logged', async () => {
		await driver.field('Next touch').fill('');
		await driver.field('Promised for').fill('');
		await driver.page.keyboard.press('Control+Enter');
		await driver.page.locator('.notice').getByRole('button', { name: 'Undo' }).waitFor();
		await passes('.notice-container');
	});

	it('for somebody with whom there was no touch yet', async () => {
		await tidyUp(driver.page);
		writeFileSync(join(driver.folder, 'Contacts/Eva Ruiz.md'), '---\ntype: contact\n---\n');
		await driver.page.waitForFunction("plugin.screen.known.contact('Contacts/Eva Ruiz.md') !== null");
		await driver.openFor('Contacts/Eva Ruiz.md');
		await driver.dialog.getByText('No touches yet.').waitFor();
		await passes();
		await isNarrowEnough();
		expect(driver.errors).toEqual([]);
	});
});
