import { writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SMALL, openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';

describe('the due list by keyboard', () => {
	let list: OpenedDueList;
	beforeEach(async () => {
		list = await openDueListOn(SMALL);
		await list.row('Gus Adler').focus();
	});
	afterEach(async () => {
		expect(list.errors).toEqual([]);
		await list.close();
	});

	const press = async (...keys: string[]): Promise<void> => {
		for (const key of keys) await list.page.keyboard.press(key);
	};

	it('goes from row to row with arrows, to the ends with Home and End, folds with the others', async () => {
		await press('ArrowDown', 'ArrowDown');
		await expect.poll(list.focused).toBe('Hana Sato');
		await press('ArrowUp', 'ArrowUp');
		await expect.poll(list.focused).toBe('Gus Adler');
		await press('End');
		await expect.poll(() => list.page.evaluate("document.activeElement.matches('.keep-in-touch-problem')")).toBe(true);
		await press('Home');
		await expect.poll(() => list.page.evaluate("document.activeElement.closest('.keep-in-touch-group')?.dataset.group")).toBe('set-day');
		await press('ArrowLeft');
		await expect.poll(() => list.row('Gus Adler').count()).toBe(0);
		await press('ArrowRight');
		await list.row('Gus Adler').waitFor();
	});

	it('keys that come faster than the page is drawn are for the row that they went to', async () => {
		await list.page.evaluate(`(() => {
			const el = document.activeElement;
			for (const key of ['ArrowDown', 'ArrowDown', 's']) el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
		})()`);
		await list.page.getByRole('menuitem', { name: 'Tomorrow' }).click();
		await expect.poll(() => list.read('Contacts/Hana Sato.md')).toContain('next-touch: 2026-11-23');
	});

	it('opens with Enter, in a new tab with Ctrl', async () => {
		await press('Enter');
		await list.page.getByRole('tab', { name: 'Gus Adler' }).waitFor();
		await list.row('Hana Sato').focus();
		await press('Control+Enter');
		await list.page.getByRole('tab', { name: 'Hana Sato' }).waitFor();
		expect(await list.page.getByRole('tablist', { name: 'Notes' }).getByRole('tab').count()).toBe(2);
	});

	it('S and a choice snooze; the focus goes to the row that takes the place, and Undo brings the row back', async () => {
		await list.row('Bo Lindqvist').focus();
		await press('s');
		await list.page.getByRole('menuitem', { name: 'Next week' }).waitFor();
		await press('ArrowDown', 'Enter');
		await expect.poll(() => list.read('Contacts/Bo Lindqvist.md')).toContain('next-touch: 2026-11-29');
		await list.page.getByRole('status').getByText('Bo Lindqvist comes up again on 29 November.').waitFor();
		await expect.poll(list.focused).toBe('Ana Diaz');
		await list.page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => list.names('reconnect')).toEqual(['Bo Lindqvist', 'Ana Diaz']);
		expect(list.read('Contacts/Bo Lindqvist.md')).toBe(SMALL['Contacts/Bo Lindqvist.md']);
	});

	it('snoozes until the next cycle, and pauses', async () => {
		await list.row('Ana Diaz').focus();
		await press('s');
		await list.page.getByRole('menuitem', { name: 'Next cycle' }).click();
		await expect.poll(() => list.read('Contacts/Ana Diaz.md')).toContain('next-touch: 2027-02-22');
		await list.row('Bo Lindqvist').focus();
		await press('s');
		await list.page.getByRole('menuitem', { name: 'Pause' }).click();
		await expect.poll(() => list.read('Contacts/Bo Lindqvist.md')).toContain('paused: true');
		await expect.poll(() => list.names('reconnect')).toEqual([]);
	});

	it('snoozes until a day that is picked', async () => {
		await press('s');
		await list.page.getByRole('menuitem', { name: 'Pick a day' }).click();
		const dialog = list.page.getByRole('dialog');
		await dialog.getByRole('textbox').first().fill('2026-12-24');
		await press('Enter');
		await expect.poll(() => list.read('Contacts/Gus Adler.md')).toContain('next-touch: 2026-12-24');
	});

	it('L logs, M and the context-menu key show the menu, ? the keys', async () => {
		await press('l');
		await list.page.getByRole('dialog').getByText('Gus Adler').first().waitFor();
		await press('Escape');
		await expect.poll(list.focused).toBe('Gus Adler');
		await press('m');
		await list.page.getByRole('menuitem', { name: 'Log touch now' }).waitFor();
		await press('Escape');
		await list.page.getByRole('menu').waitFor({ state: 'detached' });
		await press('Shift+F10');
		await list.page.getByRole('menuitem', { name: 'Log touch now' }).waitFor();
		await press('Escape');
		await press('?');
		await list.page.getByRole('dialog', { name: 'Keys of the due list' }).getByText('Reach out').waitFor();
		// Not on the button below, which would scroll the keys out of sight on a phone.
		await expect.poll(() => list.page.evaluate('document.activeElement.tagName')).toBe('DL');
		await press('Escape');
		await expect.poll(list.focused).toBe('Gus Adler');
	});

	it('Tab goes from the row to its own buttons', async () => {
		await press('Tab');
		expect(await list.page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe('Log: Gus Adler');
		await press('Tab', 'Tab');
		expect(await list.page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe('Reach out: Gus Adler');
		await press('ArrowDown', 'ArrowDown');
		await expect.poll(list.focused).toBe('Hana Sato');
	});

	it('logging by the dialog hands the focus to the next row', async () => {
		await list.row('Bo Lindqvist').focus();
		await press('l');
		await list.page.getByRole('dialog').waitFor();
		await press('Control+Enter');
		await expect.poll(() => list.read('Contacts/Bo Lindqvist.md')).toContain('last-touch: 2026-11-22');
		await expect.poll(list.focused).toBe('Ana Diaz');
	});

	it('a note that is deleted while its row has the focus hands it on; Enter at once opens nothing that is gone', async () => {
		await list.row('Bo Lindqvist').focus();
		rmSync(join(list.folder, 'Contacts/Bo Lindqvist.md'));
		await expect.poll(list.focused).toBe('Ana Diaz');
		await list.page.evaluate("app.vault.delete(app.vault.getFileByPath('Contacts/Ana Diaz.md')); document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))");
		await expect.poll(() => list.names('reconnect')).toEqual([]);
		expect(await list.page.evaluate("app.vault.getFileByPath('Contacts/Ana Diaz.md')")).toBeNull();
	});

	it('a note that goes while it is opened is told of, and is no error', async () => {
		await list.page.evaluate("app.workspace.getLeaf = () => ({ openFile: () => Promise.reject(new Error('ENOENT')) })");
		await press('Enter');
		await list.page.getByText('There is no note at Contacts/Gus Adler.md any more.').waitFor();
	});

	it('a change elsewhere leaves focus and rows as they are', async () => {
		await list.row('Dora Nowak').focus();
		writeFileSync(join(list.folder, 'Contacts/Abe New.md'), person({ tier: 'A', 'last-touch': '2026-01-01' }));
		await list.row('Abe New').waitFor();
		expect(await list.focused()).toBe('Dora Nowak');
	});
});
