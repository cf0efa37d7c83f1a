import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SMALL, openDueListOn, type OpenedDueList } from './due-list-vault.ts';

describe('the due list is drawn anew', () => {
	let list: OpenedDueList;
	beforeEach(async () => {
		list = await openDueListOn(SMALL);
		await list.row('Cleo Park').waitFor();
	});
	afterEach(async () => {
		expect(list.errors).toEqual([]);
		await list.close();
	});

	it('when the day changes', async () => {
		expect(await list.names('today')).toEqual(['Cleo Park']);
		await list.page.clock.runFor('24:00:00');
		await expect.poll(() => list.names('reconnect')).toContain('Cleo Park');
	});

	it('when a setting changes: tiers by their letter', async () => {
		const tier = list.row('Ana Diaz').locator('.keep-in-touch-tier');
		expect(await tier.textContent()).toBe('tier Key');
		await list.page.evaluate("plugin.screen.settingsChanged({ ...plugin.screen.settings(), tierLabels: 'key' }, [])");
		await expect.poll(() => tier.textContent()).toBe('tier B');
	});

	it('when the settings cannot be read: that stands at the top of Notes to fix', async () => {
		await list.page.evaluate("plugin.screen.settingsChanged(plugin.screen.settings(), ['The setting \"tiers\" cannot be read.'])");
		await expect.poll(() => list.page.locator('.keep-in-touch-problem').first().innerText()).toContain('The setting "tiers" cannot be read.');
		await list.row('Ana Diaz').focus();
		await list.page.keyboard.press('s');
		await list.page.getByRole('menuitem', { name: 'Tomorrow' }).click();
		await list.page.getByText('Nothing was written.').waitFor();
		expect(list.read('Contacts/Ana Diaz.md')).toBe(SMALL['Contacts/Ana Diaz.md']);
	});

	it('and leaves the focus in a dialog that is open while its row leaves; afterwards the next row has it', async () => {
		await list.row('Bo Lindqvist').focus();
		await list.page.keyboard.press('?');
		await list.page.getByRole('dialog').waitFor();
		await list.page.evaluate("app.vault.process(app.vault.getFileByPath('Contacts/Bo Lindqvist.md'), (text) => text.replace(/last-touch: .*/, 'last-touch: 2026-11-22'))");
		await expect.poll(() => list.names('reconnect')).toEqual(['Ana Diaz']);
		expect(await list.page.evaluate("document.activeElement.closest('.modal') !== null")).toBe(true);
		await list.page.keyboard.press('Escape');
		await expect.poll(list.focused).toBe('Ana Diaz');
	});

	it('and takes no focus from a note that is written in', async () => {
		await list.row('Bo Lindqvist').click();
		const editor = list.page.getByLabel('Note', { exact: true });
		await editor.focus();
		await list.page.evaluate("app.vault.process(app.vault.getFileByPath('Contacts/Bo Lindqvist.md'), (text) => text.replace(/last-touch: .*/, 'last-touch: 2026-11-22'))");
		await expect.poll(() => list.names('reconnect')).toEqual(['Ana Diaz']);
		expect(await editor.evaluate((el) => el === document.activeElement)).toBe(true);
	});
});
