import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { tidyUp, openDialogDriver, type DialogDriver } from './log-touch-dialog.ts';

const ANA = 'Contacts/Ana Diaz.md';
const BO = 'Contacts/Bo Lindqvist.md';
const CARLA = 'Contacts/Carla Montesdeoca.md';

describe('the dialog and the notes behind it', () => {
	let driver: DialogDriver;
	beforeAll(async () => {
		driver = await openDialogDriver();
	});
	afterAll(() => driver.close());
	afterEach(() => tidyUp(driver.page));

	const press = (key: string): Promise<void> => driver.page.keyboard.press(key);
	const listed = (): Locator => driver.dialog.locator('.keep-in-touch-listed-touch');
	const editor = (): Locator => driver.dialog.locator('.keep-in-touch-touch-edit');
	const clickOutside = (): Promise<void> => driver.page.locator('.modal-bg').last().click({ position: { x: 5, y: 5 } });

	it('shows the last touches; one is changed in place, and the last touch follows', async () => {
		const before = driver.read(ANA);
		await driver.openFor(ANA);
		await expect.poll(() => listed().count()).toBe(4);
		expect(await listed().first().textContent()).toContain('1 July · Call · you helpedShe has budget');
		await driver.dialog.getByRole('button', { name: 'Edit the touch of 1 July' }).click();
		await editor().getByLabel('Date', { exact: true }).fill('2026-07-03');
		await editor().getByLabel('Channel').selectOption('Video');
		await editor().getByLabel('They were in touch first').check();
		await editor().getByLabel('What it was about').fill('Changed.\nTwo lines.');
		await press('Control+Enter');
		await driver.notice('Changed the touch of 3 July with Ana Diaz.');
		expect(driver.read(ANA)).toContain('last-touch: 2026-07-03\n');
		expect(driver.read(ANA)).toContain('- 2026-07-03 video (incoming): Changed.\n  Two lines.\n');
		await expect.poll(() => listed().first().textContent()).toContain('3 July · Video · they were firstChanged.');
		expect(await editor().count()).toBe(0);
		await driver.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => driver.read(ANA)).toBe(before);
	});

	it('one is deleted, and Undo brings it back', async () => {
		const before = driver.read(ANA);
		await driver.openFor(ANA);
		await driver.dialog.getByRole('button', { name: 'Delete the touch of 1 July' }).click();
		await driver.notice('Deleted the touch of 1 July with Ana Diaz.');
		expect(driver.read(ANA)).toContain('last-touch: 2026-03-26\n');
		await expect.poll(() => listed().count()).toBe(3);
		await driver.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => driver.read(ANA)).toBe(before);
		await expect.poll(() => listed().count()).toBe(4);
	});

	it('Escape in a change ends the change alone; a click outside does not lose it', async () => {
		await driver.openFor(ANA);
		await driver.dialog.getByRole('button', { name: 'Edit the touch of 1 July' }).click();
		await editor().getByLabel('What it was about').fill('Half a change');
		await clickOutside();
		await editor().getByText('This change is not saved yet.').waitFor();
		await press('Escape');
		expect([await editor().count(), await driver.dialog.count()]).toEqual([0, 1]);
		await press('Escape');
		expect(await driver.dialog.count()).toBe(0);
		expect(driver.read(ANA)).not.toContain('Half a change');
	});

	it('a change of a touch that is not in the note any more is refused with the reason', async () => {
		await driver.openFor(ANA);
		await driver.dialog.getByRole('button', { name: 'Edit the touch of 1 July' }).click();
		await editor().getByLabel('What it was about').fill('Mine');
		const before = driver.read(ANA);
		writeFileSync(join(driver.folder, ANA), before.replace('She has budget', 'She had budget'));
		await expect.poll(() => listed().first().textContent()).toContain('She had budget');
		await editor().getByRole('button', { name: 'Save' }).click();
		await editor().getByText('not in the note any more').waitFor();
		expect(await editor().getByLabel('What it was about').inputValue()).toBe('Mine');
		writeFileSync(join(driver.folder, ANA), before);
		await editor().getByLabel('What it was about').press('Escape');
		await press('Escape');
	});

	it('shows five, and all of them when asked', async () => {
		const many = Array.from({ length: 12 }, (_, i) => `- 2026-06-${String(20 - i)} call: Number ${i}`).join('\n');
		writeFileSync(join(driver.folder, 'Contacts/Many.md'), `---\ntype: contact\n---\n## Touches\n${many}\n- 2026-02-31: no such day\n`);
		await driver.page.waitForFunction("plugin.screen.known.contact('Contacts/Many.md') !== null");
		await driver.openFor('Contacts/Many.md');
		await expect.poll(() => listed().count()).toBe(5);
		await driver.dialog.getByText('the calendar has no such day').waitFor();
		await driver.dialog.getByRole('button', { name: 'Show all 12' }).click();
		expect(await listed().count()).toBe(12);
		await press('Escape');
	});

	it('what was typed and not logged is there again, after Escape, a click outside and a restart', async () => {
		await driver.openFor(CARLA);
		await press('2');
		await driver.page.keyboard.type('Half a sentence');
		await press('Escape');
		await driver.openFor(CARLA);
		expect(await driver.text.inputValue()).toBe('Half a sentence');
		expect(await driver.dialog.getByRole('radio', { name: 'Meeting' }).getAttribute('aria-checked')).toBe('true');
		await driver.text.fill('Half a sentence, and more');
		await clickOutside();
		expect(await driver.dialog.count()).toBe(0);
		await driver.openFor(BO);
		expect(await driver.text.inputValue()).toBe('');
		await press('Escape');
		await driver.page.reload();
		await driver.page.locator('body[data-ready]').waitFor();
		await driver.openFor(CARLA);
		expect(await driver.text.inputValue()).toBe('Half a sentence, and more');
		await driver.log();
		await driver.notice('Logged a meeting with Carla Montesdeoca.');
		expect(driver.read(CARLA)).toContain('- 2026-11-22 meeting: Half a sentence, and more');
		await driver.openFor(CARLA);
		expect(await driver.text.inputValue()).toBe('');
		await press('Escape');
	});

	it('what was kept can be discarded', async () => {
		await driver.openFor(BO);
		await driver.page.keyboard.type('Not this');
		await press('Escape');
		await driver.openFor(BO);
		await driver.dialog.getByRole('button', { name: 'Discard' }).click();
		expect(await driver.text.inputValue()).toBe('');
		await press('Escape');
		await driver.openFor(BO);
		expect(await driver.text.inputValue()).toBe('');
		await press('Escape');
	});

	it('follows a note that is renamed while it is open', async () => {
		await driver.openFor(BO);
		await driver.page.keyboard.type('After the wedding.');
		await driver.page.evaluate(`app.fileManager.renameFile(app.vault.getFileByPath('${BO}'), 'Contacts/Bo Ek.md')`);
		await driver.dialog.locator('.keep-in-touch-chip-name').getByText('Bo Ek').waitFor();
		expect(await driver.text.inputValue()).toBe('After the wedding.');
		await driver.log();
		await driver.notice('Logged a touch with Bo Ek.');
		expect(driver.read('Contacts/Bo Ek.md')).toContain('- 2026-11-22: After the wedding.');
	});

	it('says when the note is gone, and loses no text', async () => {
		await driver.openFor(CARLA);
		await driver.page.keyboard.type('For later');
		const before = driver.read(CARLA);
		rmSync(join(driver.folder, CARLA));
		await driver.dialog.getByText('not there any more').waitFor();
		await press('Control+Enter');
		await driver.dialog.getByRole('alert').getByText('The note of Carla Montesdeoca is not there any more. Your text is kept.').waitFor();
		expect(await driver.text.inputValue()).toBe('For later');
		writeFileSync(join(driver.folder, CARLA), before);
		await driver.dialog.getByText('not there any more', { exact: true }).waitFor({ state: 'detached' });
		await driver.log();
		expect(driver.read(CARLA)).toContain('- 2026-11-22: For later');
	});

	it('stays open with the reason when nothing can be written', async () => {
		await driver.openFor(ANA);
		await driver.page.keyboard.type('Kept all the same');
		const before = driver.read(ANA);
		const known = (): Promise<string> => driver.page.evaluate(`app.vault.cachedRead(app.vault.getFileByPath('${ANA}'))`);
		const broken = before.replace('tier: B', 'tier: [B');
		writeFileSync(join(driver.folder, ANA), broken);
		await expect.poll(known).toBe(broken);
		await press('Control+Enter');
		await driver.dialog.getByRole('alert').getByText(ANA).waitFor();
		expect(await driver.text.inputValue()).toBe('Kept all the same');
		expect(driver.read(ANA)).toBe(broken);
		writeFileSync(join(driver.folder, ANA), before);
		await expect.poll(known).toBe(before);
		await driver.log();
		expect(driver.read(ANA)).toContain('- 2026-11-22: Kept all the same');
	});

	it('reported no error', () => {
		expect(driver.errors).toEqual([]);
	});
});
