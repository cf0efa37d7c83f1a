import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { tidyUp, openDialogDriver, type DialogDriver } from './log-touch-dialog.ts';

const EVA = 'Contacts/Eva Ruiz.md';
const TOUCHES = ['- 2026-09-03 call: Third.', '- 2026-08-02 email: Second.', '- 2026-07-01 call: First.'];
const noteOf = (touches: readonly string[]): string => `---\ntype: contact\ntier: B\nlast-touch: 2026-09-03\n---\n## Touches\n${touches.map((touch) => `${touch}\n`).join('')}`;

describe('a touch that is being changed below', () => {
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
	const editor = (): Locator => driver.dialog.locator('.keep-in-touch-touch-edit');
	const words = (): Locator => editor().getByLabel('What it was about');
	const listed = (): Locator => driver.dialog.locator('.keep-in-touch-listed-touch');
	const focused = (): Promise<string> => driver.page.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.tagName");
	/** Opens the dialog for Eva, whose note holds these touches. */
	const openEva = async (touches: readonly string[] = TOUCHES): Promise<void> => {
		const text = noteOf(touches);
		writeFileSync(join(driver.folder, EVA), text);
		await expect.poll(() => driver.page.evaluate(`(async () => { const file = app.vault.getFileByPath('${EVA}'); return file === null ? null : await app.vault.read(file); })()`)).toBe(text);
		await driver.openFor(EVA);
		await expect.poll(() => listed().locator('.keep-in-touch-listed-text').allTextContents()).toEqual(touches.map((touch) => touch.slice(touch.indexOf(':') + 2)));
	};
	const change = async (day: string, text: string): Promise<void> => {
		await driver.dialog.getByRole('button', { name: `Edit the touch of ${day}` }).click();
		await words().fill(text);
	};

	it('stays as it was typed when the note is renamed, and is saved in the note as it is called then', async () => {
		await openEva();
		await change('1 July', 'First, and at length.');
		await driver.page.evaluate(`app.fileManager.renameFile(app.vault.getFileByPath('${EVA}'), 'Contacts/Eva Berg.md')`);
		await driver.dialog.locator('.keep-in-touch-chip-name').getByText('Eva Berg').waitFor();
		expect(await words().inputValue()).toBe('First, and at length.');
		await editor().getByRole('button', { name: 'Save' }).click();
		await driver.notice('Changed the touch of 1 July with Eva Berg.');
		expect(driver.read('Contacts/Eva Berg.md')).toContain('- 2026-07-01 call: First, and at length.\n');
	});

	it('shows a touch as it reads, as the session does, and edits it as it is written', async () => {
		await openEva();
		const text = noteOf(['- 2026-07-01 call (incoming): *soup* and [[Acme]] #gave']);
		writeFileSync(join(driver.folder, EVA), text);
		await expect.poll(() => listed().locator('.keep-in-touch-listed-what').innerText()).toBe('1 July · Call · they were first · you helped\nsoup and Acme');
		await driver.dialog.getByRole('button', { name: 'Edit the touch of 1 July' }).click();
		expect(await words().inputValue()).toBe('*soup* and [[Acme]] #gave');
		await editor().getByRole('button', { name: 'Cancel' }).click();
	});

	it('keeps its contact in the dialog until it is saved or cancelled', async () => {
		await openEva();
		await change('1 July', 'Not to be lost');
		await driver.dialog.getByRole('button', { name: 'Take out Eva Ruiz' }).click();
		await editor().getByText('This change is not saved yet.').waitFor();
		expect([await words().inputValue(), await focused()]).toEqual(['Not to be lost', 'What it was about']);
		expect(await driver.dialog.locator('.keep-in-touch-chip-name').allTextContents()).toEqual(['Eva Ruiz']);
		await editor().getByRole('button', { name: 'Cancel' }).click();
		await driver.dialog.getByRole('button', { name: 'Take out Eva Ruiz' }).click();
		expect(await driver.dialog.locator('.keep-in-touch-chip-name').count()).toBe(0);
	});

	it.each(['with the keys', 'with the button'])('is not lost by logging %s', async (how) => {
		await openEva();
		await change('1 July', 'Not to be lost');
		await driver.text.fill('A new one');
		if (how === 'with the keys') await press('Control+Enter');
		else await driver.dialog.getByRole('button', { name: 'Log touch' }).click();
		await editor().getByText('This change is not saved yet.').waitFor();
		expect(await focused()).toBe('What it was about');
		expect(driver.read(EVA)).toBe(noteOf(TOUCHES));
		await press('Control+Enter');
		await driver.notice('Changed the touch of 1 July with Eva Ruiz.');
		await editor().waitFor({ state: 'detached' });
		await driver.log();
		expect(driver.read(EVA)).toContain('- 2026-11-22: A new one\n');
		expect(driver.read(EVA)).toContain('- 2026-07-01 call: Not to be lost\n');
	});

	it('that was only looked at does not keep anything from being logged', async () => {
		await openEva();
		await driver.dialog.getByRole('button', { name: 'Edit the touch of 1 July' }).click();
		await driver.text.fill('A new one');
		await driver.log();
		expect(driver.read(EVA)).toContain('- 2026-11-22: A new one\n');
	});

	it('gives way to another only when nothing is lost, and the other begins with its own words', async () => {
		await openEva();
		await driver.dialog.getByRole('button', { name: 'Edit the touch of 1 July' }).click();
		await driver.dialog.getByRole('button', { name: 'Edit the touch of 2 August' }).click();
		expect([await editor().count(), await words().inputValue(), await focused()]).toEqual([1, 'Second.', 'What it was about']);
		await words().fill('Second, changed.');
		await driver.dialog.getByRole('button', { name: 'Edit the touch of 1 July' }).click();
		await editor().getByText('This change is not saved yet.').waitFor();
		await press('Control+Enter');
		await driver.notice('Changed the touch of 2 August with Eva Ruiz.');
		expect(driver.read(EVA)).toBe(noteOf(TOUCHES).replace('Second.', 'Second, changed.'));
	});

	it('that is deleted hands the focus to the one in its place, and the last one to the list', async () => {
		await openEva();
		const remove = async (day: string): Promise<void> => {
			await driver.dialog.getByRole('button', { name: `Delete the touch of ${day}` }).press('Enter');
			await driver.dialog.getByRole('button', { name: `Delete the touch of ${day}` }).waitFor({ state: 'detached' });
		};
		await remove('2 August');
		await expect.poll(focused).toBe('Edit the touch of 1 July');
		await remove('1 July');
		await expect.poll(focused).toBe('Edit the touch of 3 September');
		await remove('3 September');
		await expect.poll(focused).toBe('SECTION');
		await driver.dialog.getByText('No touches yet.').waitFor();
		await press('Escape');
		expect(await driver.dialog.count()).toBe(0);
	});

	it('leaves the focus alone when a touch is deleted and somebody types on', async () => {
		await openEva();
		await driver.dialog.getByRole('button', { name: 'Delete the touch of 1 July' }).evaluate((el) => (el as HTMLElement).click());
		await driver.text.focus();
		await expect.poll(() => listed().count()).toBe(2);
		expect(await focused()).toBe('What was it about?');
	});

	it('a row keeps the focus when the note gets another line above it', async () => {
		await openEva();
		await driver.dialog.getByRole('button', { name: 'Edit the touch of 1 July' }).focus();
		writeFileSync(join(driver.folder, EVA), noteOf(['- 2026-10-04 card: Fourth.', ...TOUCHES]));
		await expect.poll(() => listed().count()).toBe(4);
		expect(await focused()).toBe('Edit the touch of 1 July');
	});

	it('reported no error', () => {
		expect(driver.errors).toEqual([]);
	});
});
