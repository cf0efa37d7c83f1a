import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import type { OpenedPlayground } from './open-playground.ts';
import { openVault } from './open-vault.ts';

const PACO = 'Contacts/Paco Requejo.md';
const SENTENCE = 'Rang him about the climbing wall; he is well.';

// Runs on the stand-in, and with OBSIDIAN_BIN on the real app: it uses only what both have.
describe('the main job', () => {
	let opened: OpenedPlayground;
	let before: string;
	beforeAll(async () => {
		opened = await openVault();
		before = opened.read(PACO);
	});
	afterAll(async () => {
		await opened?.close();
	});

	const row = (): Locator => opened.page.locator(`.keep-in-touch-due .keep-in-touch-row[data-path="${PACO}"]`);
	const dialog = (): Locator => opened.page.locator('.modal .keep-in-touch-log-touch, .modal.keep-in-touch-log-touch');
	const focusIn = (selector: string): Promise<boolean> => opened.page.evaluate<boolean>(`document.activeElement?.closest(${JSON.stringify(selector)}) != null`);

	it('the list says who is due', async () => {
		await opened.page.evaluate("app.commands.executeCommandById('keep-in-touch:open-due-list')");
		await row().waitFor();
	});

	it('a key in a row opens the dialog, with the channels in focus', async () => {
		await row().focus();
		await opened.page.keyboard.press('l');
		await dialog().waitFor();
		await expect.poll(() => focusIn('.keep-in-touch-log-touch')).toBe(true);
		expect(await opened.page.evaluate('document.activeElement.tagName')).not.toBe('TEXTAREA');
	});

	it('a digit, a sentence and one key log the touch, and the row leaves', async () => {
		await opened.page.keyboard.press('1');
		await expect.poll(() => focusIn('textarea')).toBe(true);
		await opened.page.keyboard.type(SENTENCE);
		await opened.page.keyboard.press('ControlOrMeta+Enter');
		await expect.poll(() => dialog().count()).toBe(0);
		await expect.poll(() => row().count()).toBe(0);
		const [, day] = /^last-touch: (\d{4}-\d{2}-\d{2})\r?$/m.exec(opened.read(PACO)) ?? [];
		expect(opened.read(PACO)).toContain(`- ${day ?? 'no day'} call: ${SENTENCE}`);
	});

	it('undo brings back the row, and the note byte for byte', async () => {
		await opened.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
		await row().waitFor();
		expect(opened.read(PACO)).toBe(before);
	});

	it('reported no error', () => {
		expect(opened.errors).toEqual([]);
	});
});
