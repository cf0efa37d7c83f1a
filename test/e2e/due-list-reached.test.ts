import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SMALL, openDueListOn, showDueList, type OpenedDueList } from './due-list-vault.ts';

describe('reaching out from the due list', () => {
	let list: OpenedDueList;
	beforeEach(async () => {
		list = await openDueListOn(SMALL);
		await list.page.evaluate('window.opened = []; window.open = (href) => { window.opened.push(href); return null; }');
	});
	afterEach(async () => {
		expect(list.errors).toEqual([]);
		await list.close();
	});

	const question = (): ReturnType<OpenedDueList['page']['getByText']> => list.page.locator('.keep-in-touch-reached').getByText('Did you reach');
	const openedLinks = (): Promise<string[]> => list.page.evaluate('window.opened');

	it('opens the one way there is, then asks once; the dialog comes with the channel filled in', async () => {
		await list.row('Bo Lindqvist').focus();
		await list.page.keyboard.press('r');
		await expect.poll(openedLinks).toEqual(['mailto:bo@acme.example']);
		await list.page.locator('.keep-in-touch-reached').getByText('Did you reach Bo Lindqvist?').waitFor();
		await list.page.getByRole('button', { name: 'Log it' }).click();
		await list.page.getByRole('dialog').getByRole('radio', { name: 'email', checked: true }).waitFor();
		await list.page.keyboard.press('Control+Enter');
		await expect.poll(() => list.read('Contacts/Bo Lindqvist.md')).toMatch(/last-touch: 2026-11-22\n[\s\S]*- 2026-11-22 email/);
		expect(await question().count()).toBe(0);
	});

	it('lets choose among several ways', async () => {
		await list.page.getByRole('button', { name: 'Reach out: Ana Diaz' }).click();
		await list.page.getByRole('menuitem', { name: 'Call +34 600 000 000' }).click();
		await expect.poll(openedLinks).toEqual(['tel:+34600000000']);
		await question().waitFor();
		await list.page.getByRole('button', { name: 'Not this time' }).click();
		await question().waitFor({ state: 'detached' });
		await expect.poll(list.focused).toBe('Ana Diaz');
		await list.page.reload();
		await showDueList(list.page);
		await list.row('Ana Diaz').waitFor();
		expect(await question().count()).toBe(0);
	});

	it('says so where the note holds no way, and opens nothing', async () => {
		await list.page.getByRole('button', { name: 'Reach out: Cleo Park' }).click();
		await list.page.getByText('The note of Cleo Park has no e-mail address').waitFor();
		expect(await openedLinks()).toEqual([]);
	});

	it('asks after a restart too, of a note that was renamed meanwhile, and not of one that is gone', async () => {
		await list.row('Bo Lindqvist').focus();
		await list.page.keyboard.press('r');
		await question().waitFor();
		await list.page.evaluate("app.fileManager.renameFile(app.vault.getFileByPath('Contacts/Bo Lindqvist.md'), 'Contacts/Bo L.md')");
		await list.page.locator('.keep-in-touch-reached').getByText('Did you reach Bo L?').waitFor();
		await list.page.reload();
		await showDueList(list.page);
		await list.page.locator('.keep-in-touch-reached').getByText('Did you reach Bo L?').waitFor();
		rmSync(join(list.folder, 'Contacts/Bo L.md'));
		await question().waitFor({ state: 'detached' });
	});

	it('asks no more when the touch was logged in another way', async () => {
		await list.row('Bo Lindqvist').focus();
		await list.page.keyboard.press('r');
		await question().waitFor();
		await list.row('Bo Lindqvist').click({ button: 'right' });
		await list.page.getByRole('menuitem', { name: 'Log touch now' }).click();
		await question().waitFor({ state: 'detached' });
	});

	it.each(['4', '7'])('asks no more when a touch was logged on the day of the last one, full or light (channel %s)', async (channel) => {
		await list.page.evaluate("app.vault.process(app.vault.getFileByPath('Contacts/Bo Lindqvist.md'), (text) => text.replace(/last-touch: .*/, 'last-touch: 2026-11-22\\nnext-touch: 2026-11-23'))");
		await expect.poll(() => list.names('this-week')).toContain('Bo Lindqvist');
		await list.row('Bo Lindqvist').focus();
		await list.page.keyboard.press('r');
		// They were in touch today, which is said above the one way there is.
		await list.page.getByRole('menuitem', { name: 'E-mail bo@acme.example' }).click();
		await question().waitFor();
		await list.row('Bo Lindqvist').focus();
		await list.page.keyboard.press('l');
		await list.page.getByRole('dialog').waitFor();
		await list.page.keyboard.press(channel);
		await list.page.keyboard.press('Control+Enter');
		await expect.poll(() => list.read('Contacts/Bo Lindqvist.md')).toContain('- 2026-11-22 ');
		await question().waitFor({ state: 'detached' });
	});

	it('does not ask about a note that another program has moved away under another name', async () => {
		await list.row('Bo Lindqvist').focus();
		await list.page.keyboard.press('r');
		await question().waitFor();
		renameSync(join(list.folder, 'Contacts/Bo Lindqvist.md'), join(list.folder, 'Contacts/moved.md'));
		await list.row('moved').waitFor();
		await question().waitFor({ state: 'detached' });
	});
});
