import { afterEach, describe, expect, it } from 'vitest';
import { openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';

let opened: OpenedDueList;

afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});

describe('days are said as the user says them', () => {
	it.each([
		['de-AT', 'last in touch 1. Juli'],
		['en-US', 'last in touch July 1'],
		['ja-JP', 'last in touch 7月1日'],
	])('in %s, and written as ever', async (locale, reason) => {
		opened = await openDueListOn({ 'Home.md': 'Home.\n', 'Contacts/Ana.md': person({ tier: 'B', 'last-touch': '2026-07-01' }) }, { locale });
		await opened.page.locator('.keep-in-touch-row').getByText(reason).waitFor();
		await opened.page.locator('.keep-in-touch-row').first().focus();
		await opened.page.keyboard.press('l');
		await opened.page.getByRole('dialog').waitFor();
		await opened.page.keyboard.press('Control+Enter');
		await expect.poll(() => opened.read('Contacts/Ana.md')).toContain('last-touch: 2026-11-22');
		expect(opened.read('Contacts/Ana.md')).toContain('- 2026-11-22');
	});
});
