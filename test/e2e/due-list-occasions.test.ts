import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';

const ANA = 'Contacts/Ana Diaz.md';
const BO = 'Contacts/Bo Lindqvist.md';

const NOTES: Readonly<Record<string, string>> = {
	[ANA]: person({ tier: 'B', 'last-touch': '2026-10-14', birthday: '1986-11-27' }),
	[BO]: person({ tier: 'A', 'last-touch': '2026-09-01', occasions: '["first met 11-20"]' }),
	'Contacts/Cleo Park.md': person({ tier: 'A', 'last-touch': '2026-09-10' }),
};

describe('birthdays and other days in the due list', () => {
	let list: OpenedDueList;
	beforeEach(async () => {
		list = await openDueListOn(NOTES);
		await list.row('Ana Diaz').waitFor();
	});
	afterEach(async () => {
		expect(list.errors).toEqual([]);
		await list.close();
	});

	it('stand in a group of their own, with words and a button', async () => {
		expect(await list.names('occasions')).toEqual(['Bo Lindqvist', 'Ana Diaz']);
		expect((await list.page.locator('.keep-in-touch-group').first().innerText()).replace(/\s+/g, ' ')).toBe('Birthdays and other days 2');
		await list.page.getByRole('listitem', { name: /^Ana Diaz tier Key birthday on 27 November, turns 40 every 3 months · last in touch 14 October/ }).waitFor();
		await list.row('Bo Lindqvist').getByText('belated: “first met” was on 20 November').waitFor();
	});

	it('are done for this year with the button; who is not due otherwise leaves, and the focus goes on', async () => {
		await list.page.getByRole('button', { name: 'Done for this year: birthday of Ana Diaz' }).click();
		await expect.poll(() => list.read(ANA)).toBe((NOTES[ANA] ?? '').replace('birthday: 1986-11-27\n', 'birthday: 1986-11-27\noccasion-done: 2026-11-22\n'));
		await expect.poll(() => list.names('occasions')).toEqual(['Bo Lindqvist']);
		await expect.poll(list.focused).toBe('Cleo Park');
		await list.page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => list.read(ANA)).toBe(NOTES[ANA]);
		await expect.poll(() => list.names('occasions')).toEqual(['Bo Lindqvist', 'Ana Diaz']);
	});

	it('are done with X, and by Not now, where that stands first', async () => {
		await list.row('Bo Lindqvist').focus();
		await list.page.keyboard.press('x');
		await expect.poll(() => list.read(BO)).toContain('occasion-done: 2026-11-22\n');
		await expect.poll(list.focused).toBe('Ana Diaz');
		await list.page.keyboard.press('s');
		await list.page.getByText('Not now: birthday on 27 November, turns 40').waitFor();
		await list.page.keyboard.press('Enter');
		await expect.poll(() => list.read(ANA)).toContain('occasion-done: 2026-11-22\n');
	});

	it('X means nothing in other rows', async () => {
		await list.row('Cleo Park').focus();
		await list.page.keyboard.press('x');
		expect(await list.row('Cleo Park').getAttribute('aria-keyshortcuts')).toBe('Enter L S R M Space');
		expect(await list.row('Ana Diaz').getAttribute('aria-keyshortcuts')).toBe('Enter L S R M Space X');
		expect(list.read('Contacts/Cleo Park.md')).toBe(NOTES['Contacts/Cleo Park.md']);
	});

	it('are settled by a touch', async () => {
		await list.row('Ana Diaz').focus();
		await list.run('log-touch-now');
		await expect.poll(() => list.names('occasions')).toEqual(['Bo Lindqvist']);
	});
});
