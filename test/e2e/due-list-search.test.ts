import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL, openDueListOn, person, showDueList, type OpenedDueList } from './due-list-vault.ts';

describe('the due list cut down and put in order', () => {
	let list: OpenedDueList;
	beforeAll(async () => {
		list = await openDueListOn({
			...SMALL,
			'Contacts/Acme/Ana Diaz.md': person({ tier: 'D', 'last-touch': '2024-01-01' }),
			'Contacts/One.md': person({ name: 'Same', tier: 'C', 'last-touch': '2026-05-01' }),
			'Contacts/Two.md': person({ name: 'Same', tier: 'C', 'last-touch': '2026-05-01' }),
		});
	});
	afterAll(() => list.close());

	const search = (): ReturnType<OpenedDueList['page']['getByRole']> => list.page.getByRole('searchbox', { name: 'Search the due list' });
	const choose = async (button: string, item: string): Promise<void> => {
		await list.page.getByRole('button', { name: button, exact: true }).click();
		await list.page.getByRole('menuitemcheckbox', { name: item, exact: true }).click();
	};

	it('tells two contacts of one name apart by folder, and by file name in the same folder', async () => {
		await expect.poll(() => list.row('Ana Diaz').count()).toBe(2);
		await list.row('Ana Diaz').getByText('Contacts/Acme', { exact: true }).waitFor();
		await list.row('Ana Diaz').getByText('Contacts', { exact: true }).waitFor();
		await list.row('Same').getByText('Contacts/One', { exact: true }).waitFor();
		await list.row('Same').getByText('Contacts/Two', { exact: true }).waitFor();
	});

	it('/ goes to the search, which finds those folded away too and says how many', async () => {
		await list.row('Eva Stone').focus();
		await list.page.keyboard.press('/');
		await list.page.keyboard.type('finn');
		await expect.poll(() => list.names()).toEqual(['Finn Berg']);
		await list.page.getByRole('status').getByText('1 contact').waitFor();
		await list.page.keyboard.press('ArrowDown');
		await expect.poll(list.focused).toBe('Finn Berg');
		await list.page.keyboard.press('/');
		await list.page.keyboard.press('Escape');
		await expect.poll(() => search().inputValue()).toBe('');
		await expect.poll(() => list.names('later')).toEqual([]);
	});

	it('begins at the top with what was found, and searches the notes to fix too', async () => {
		const scroll = (): Promise<number> => list.page.locator('.keep-in-touch-list').evaluate((el) => el.scrollTop);
		await list.page.locator('.keep-in-touch-list').evaluate((el) => {
			el.scrollTop = 100_000;
		});
		await expect.poll(scroll).toBeGreaterThan(0);
		await search().fill('a');
		await expect.poll(scroll).toBe(0);
		await search().fill('ida');
		await expect.poll(() => list.page.locator('.keep-in-touch-problem .keep-in-touch-name').allTextContents()).toEqual(['Ida Moe']);
		await search().fill('');
	});

	it('letters that are typed into the search are no commands', async () => {
		await search().fill('');
		await search().press('l');
		expect(await search().inputValue()).toBe('l');
		expect(await list.page.getByRole('dialog').count()).toBe(0);
		await search().press('Escape');
	});

	it('says that nothing matches, and clears the search', async () => {
		await search().fill('nobody of that name');
		await list.page.getByText('Nobody on the list matches.').waitFor();
		await list.page.getByRole('button', { name: 'Clear search' }).click();
		await list.row('Ana Diaz').first().waitFor();
		expect(await search().inputValue()).toBe('');
		expect(await search().evaluate((el) => el === document.activeElement)).toBe(true);
	});

	it('shows a tier, a tag, another order, and remembers them on this device', async () => {
		await choose('Filter', 'Network');
		await expect.poll(() => list.names('reconnect')).toEqual(['Same', 'Same']);
		await list.page.getByRole('button', { name: 'Filter', exact: true }).click();
		await list.page.getByRole('menuitem', { name: 'With a tag…' }).click();
		await list.page.getByRole('option', { name: '#climbing' }).click();
		await expect.poll(() => list.names()).toEqual(['Cleo Park']);
		await list.page.getByRole('status').getByText('1 contact · Network · #climbing').waitFor();
		await choose('Order', 'By name');
		await list.page.reload();
		await showDueList(list.page);
		await expect.poll(() => list.names()).toEqual(['Cleo Park']);
		await list.page.getByRole('button', { name: 'Show all' }).click();
		await expect.poll(() => list.names('reconnect')).toEqual(['Ana Diaz', 'Ana Diaz', 'Bo Lindqvist', 'Same', 'Same']);
		await choose('Order', 'As ranked');
		await expect.poll(() => list.names('reconnect')).toEqual(['Ana Diaz', 'Bo Lindqvist', 'Ana Diaz', 'Same', 'Same']);
	});

	it('without an error', () => expect(list.errors).toEqual([]));
});

describe('a due list with nobody on it says what to do next', () => {
	const opens = async (notes: Readonly<Record<string, string>>, check: (list: OpenedDueList) => Promise<void>): Promise<void> => {
		const list = await openDueListOn(notes);
		await check(list);
		expect(list.errors).toEqual([]);
		await list.close();
	};

	it('nobody due: who is next, and when', () =>
		opens({ 'Contacts/Finn Berg.md': person({ tier: 'D', 'last-touch': '2026-10-01' }) }, async ({ page }) => {
			await page.getByText('Nobody is due today. Next is Finn Berg, on 1 October 2027.').waitFor();
			await page.getByRole('link', { name: 'Finn Berg' }).click();
			await page.getByRole('tab', { name: 'Finn Berg' }).waitFor();
		}));

	it('no contacts yet', () => opens({ 'Contacts/notes.txt': '' }, ({ page }) => page.getByText('There are no contacts yet. Put a note').waitFor()));

	it('the folder missing: a button makes it', () =>
		opens({ 'Home.md': '' }, async ({ page }) => {
			await page.getByRole('button', { name: 'Make folder Contacts' }).click();
			await page.getByText('There are no contacts yet. Put a note').waitFor();
		}));

	it('a file in its place', () => opens({ Contacts: 'A file.' }, ({ page }) => page.getByText('Contacts should be a folder, and is a file').waitFor()));
});
