import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { tidyUp, openDialogDriver, type DialogDriver } from './log-touch-dialog.ts';

const ANA = 'Contacts/Ana Diaz.md';
const BO = 'Contacts/Bo Lindqvist.md';
const CARLA = 'Contacts/Carla Montesdeoca.md';

describe('whom a touch is with', () => {
	let driver: DialogDriver;
	beforeAll(async () => {
		driver = await openDialogDriver();
	});
	afterAll(() => driver.close());
	afterEach(async () => {
		await tidyUp(driver.page);
		await driver.page.evaluate("plugin.screen.device.save('touch-drafts', null)");
	});

	const press = (key: string): Promise<void> => driver.page.keyboard.press(key);
	const names = (): Promise<string[]> => driver.dialog.locator('.keep-in-touch-chip-name').allTextContents();
	const takeOut = (name: string): Promise<void> => driver.dialog.getByRole('button', { name: `Take out ${name}` }).click();
	const add = async (typed: string): Promise<void> => {
		await driver.dialog.getByRole('button', { name: 'Add contact' }).click();
		await driver.page.getByRole('combobox', { name: 'Who else?' }).fill(typed);
		await press('Enter');
	};
	/** What is kept for the contact of a note. */
	const kept = (path: string): Promise<string | null> =>
		driver.page.evaluate(`(plugin.screen.device.load('touch-drafts') ?? []).find((draft) => draft.path === ${JSON.stringify(path)})?.form.text ?? null`);
	const keepFor = async (path: string, text: string): Promise<void> => {
		await driver.openFor(path);
		await driver.text.fill(text);
		await press('Escape');
		expect(await kept(path)).toBe(text);
	};

	it('somebody for whom words were kept brings them along into an empty dialog', async () => {
		await keepFor(ANA, 'An hour of work');
		await driver.openFor(BO);
		await takeOut('Bo Lindqvist');
		await add('ana diaz');
		expect(await names()).toEqual(['Ana Diaz']);
		await expect.poll(() => driver.text.inputValue()).toBe('An hour of work');
		await driver.dialog.getByText('Not logged last time, and kept for you.').waitFor();
		await driver.dialog.getByRole('radio', { name: 'Meeting' }).click();
		expect(await kept(ANA)).toBe('An hour of work');
		await driver.log();
		expect(driver.read(ANA)).toContain('- 2026-11-22 meeting: An hour of work');
		expect(await kept(ANA)).toBeNull();
	});

	it('words that were kept for somebody else are not written over by those of this dialog', async () => {
		await keepFor(ANA, 'An hour of work');
		await driver.openFor(BO);
		await driver.text.fill('Dinner');
		await takeOut('Bo Lindqvist');
		await add('ana diaz');
		await driver.text.fill('Dinner at eight');
		expect([await kept(ANA), await kept(BO)]).toEqual(['An hour of work', 'Dinner at eight']);
		await driver.log();
		expect(driver.read(ANA)).toContain('- 2026-11-22: Dinner at eight');
		expect([await kept(ANA), await kept(BO)]).toEqual(['An hour of work', null]);
	});

	it('words stay kept while nobody is chosen, and go along to the next', async () => {
		await driver.openFor(BO);
		await driver.text.fill('Dinner');
		await takeOut('Bo Lindqvist');
		expect(await kept(BO)).toBe('Dinner');
		await add('carla');
		expect([await kept(BO), await kept(CARLA)]).toEqual([null, 'Dinner']);
	});

	it('a note that is renamed while another contact is looked for stays with its new name', async () => {
		await driver.openFor(BO);
		await driver.text.fill('Dinner with two');
		await driver.dialog.getByRole('button', { name: 'Add contact' }).click();
		await driver.page.evaluate(`app.fileManager.renameFile(app.vault.getFileByPath('${BO}'), 'Contacts/Bo Ek.md')`);
		await driver.dialog.locator('.keep-in-touch-chip-name').getByText('Bo Ek').waitFor();
		await driver.page.getByRole('combobox', { name: 'Who else?' }).fill('ana diaz');
		await press('Enter');
		expect(await names()).toEqual(['Bo Ek', 'Ana Diaz']);
		await driver.log();
		for (const path of ['Contacts/Bo Ek.md', ANA]) expect(driver.read(path)).toContain('- 2026-11-22: Dinner with two');
		await driver.page.evaluate(`app.fileManager.renameFile(app.vault.getFileByPath('Contacts/Bo Ek.md'), '${BO}')`);
		await expect.poll(() => driver.page.evaluate(`app.vault.getFileByPath('${BO}') !== null`)).toBe(true);
	});

	it('two of one name in one folder can be told apart', async () => {
		for (const file of ['Eva 1', 'Eva 2']) writeFileSync(join(driver.folder, `Contacts/${file}.md`), '---\ntype: contact\nname: Eva Ruiz\n---\n');
		await driver.page.waitForFunction("plugin.screen.known.contact('Contacts/Eva 2.md') !== null");
		await driver.openFor(ANA);
		await driver.dialog.getByRole('button', { name: 'Add contact' }).click();
		await driver.page.getByRole('combobox', { name: 'Who else?' }).fill('eva ruiz');
		await expect.poll(() => driver.page.locator('.suggestion-note').allTextContents()).toEqual(['Contacts/Eva 1 · not tracked', 'Contacts/Eva 2 · not tracked']);
		await press('Enter');
		expect(await names()).toEqual(['Ana Diaz', 'Eva Ruiz']);
	});

	it.each(['in the dialog', 'at once'])('whoever was logged %s is not asked about any more', async (how) => {
		const ask = (path: string, name: string): unknown => ({ path, name, channel: null, lastTouch: null });
		const asked = (): Promise<string[]> => driver.page.evaluate("(plugin.screen.device.load('reached') ?? []).map(({ name }) => name)");
		await driver.page.evaluate(`plugin.screen.device.save('reached', ${JSON.stringify([ask(ANA, 'Ana Diaz'), ask(CARLA, 'Carla Montesdeoca')])})`);
		await driver.openFor(ANA);
		if (how === 'at once') {
			await press('Escape');
			await driver.run('log-touch-now');
		} else {
			await press('7');
			await driver.log();
		}
		await expect.poll(asked).toEqual(['Carla Montesdeoca']);
	});

	it('reported no error', () => {
		expect(driver.errors).toEqual([]);
	});
});

describe('switching the plugin off', () => {
	let driver: DialogDriver;
	beforeAll(async () => {
		driver = await openDialogDriver();
	});
	afterAll(() => driver.close());

	it('closes its dialogs, and keeps what was typed', async () => {
		const before = driver.read(ANA);
		await driver.openFor(ANA);
		await driver.text.fill('Half a sentence');
		await driver.dialog.getByRole('button', { name: 'Edit the touch of 1 July' }).click();
		await driver.dialog.locator('.keep-in-touch-touch-edit').getByLabel('What it was about').fill('Changed');
		await driver.dialog.getByRole('button', { name: 'Add contact' }).click();
		await driver.page.getByRole('combobox', { name: 'Who else?' }).waitFor();
		expect(await driver.page.locator('.modal-container').count()).toBe(2);
		await driver.page.evaluate('plugin.unload()');
		expect(await driver.page.locator('.modal-container').count()).toBe(0);
		await driver.page.keyboard.press('Control+Enter');
		expect(driver.read(ANA)).toBe(before);
		expect(await driver.page.evaluate("plugin.screen.device.load('touch-drafts')[0].form.text")).toBe('Half a sentence');
		expect(driver.errors).toEqual([]);
	});
});
