import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';

const NOTES: Readonly<Record<string, string>> = {
	'Contacts/Ana Diaz.md': person({ tier: 'B', 'last-touch': '2026-11-14', 'next-touch': '2026-11-20', email: 'ana@acme.example' }, '\n## Touches\n- 2026-11-14 call: Hello.\n'),
	'Contacts/Bo Lindqvist.md': person({ tier: 'B', 'last-touch': '2026-11-14', 'next-touch': '2026-11-21', email: 'bo@acme.example', phone: '"+34 600 000 000"' }, '\n## Touches\n- 2026-11-14 email (incoming): Hello.\n'),
	'Contacts/Cleo Park.md': person({ tier: 'B', 'last-touch': '2026-07-01', email: 'cleo@acme.example' }),
};
const WORDS = 'You were in touch 8 days ago, on 14 November. There is no hurry; go ahead if you like.';

describe('reaching out soon after the last time', () => {
	let list: OpenedDueList;
	beforeEach(async () => {
		list = await openDueListOn(NOTES);
		await list.page.evaluate('window.opened = []; window.open = (href) => { window.opened.push(href); return null; }');
	});
	afterEach(async () => {
		expect(list.errors).toEqual([]);
		await list.close();
	});

	const openedLinks = (): Promise<string[]> => list.page.evaluate('window.opened');
	const items = async (): Promise<string[]> => (await list.page.getByRole('menuitem').allInnerTexts()).map((text) => text.trim());

	it('is said above the ways from the row, also where there is one way only, and refused never', async () => {
		await list.row('Ana Diaz').focus();
		await list.page.keyboard.press('r');
		await list.page.getByRole('menu').waitFor();
		expect(await items()).toEqual([WORDS, 'E-mail ana@acme.example']);
		expect(await openedLinks()).toEqual([]);
		await list.page.keyboard.press('Enter');
		await expect.poll(openedLinks).toEqual(['mailto:ana@acme.example']);
	});

	it('is said in the menu of the row', async () => {
		await list.row('Ana Diaz').click({ button: 'right' });
		await list.page.getByRole('menu').waitFor();
		const all = await items();
		expect(all[all.indexOf('E-mail ana@acme.example') - 1]).toBe(WORDS);
	});

	it('is said by the command', async () => {
		await list.row('Ana Diaz').focus();
		await list.run('reach-out');
		await list.page.getByText(WORDS).waitFor();
		await list.page.keyboard.press('Enter');
		await expect.poll(openedLinks).toEqual(['mailto:ana@acme.example']);
	});

	it('is not said where they wrote last: the ways alone are shown, by the command too', async () => {
		await list.row('Bo Lindqvist').focus();
		await list.page.keyboard.press('r');
		await list.page.getByRole('menu').waitFor();
		expect(await items()).toEqual(['E-mail bo@acme.example', 'Call +34 600 000 000']);
		await list.page.keyboard.press('Escape');
		await list.run('reach-out');
		await list.page.getByPlaceholder('Reach Bo Lindqvist by…').waitFor();
		expect(await list.page.getByText('There is no hurry').count()).toBe(0);
		await list.page.keyboard.type('call');
		await list.page.keyboard.press('Enter');
		await expect.poll(openedLinks).toEqual(['tel:+34600000000']);
	});

	it('is not said long afterwards: the one way opens at once', async () => {
		await list.row('Cleo Park').focus();
		await list.run('reach-out');
		await expect.poll(openedLinks).toEqual(['mailto:cleo@acme.example']);
	});
});
