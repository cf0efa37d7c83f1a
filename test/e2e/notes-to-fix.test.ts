import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';

const ANA = 'Contacts/Ana Diaz.md';
const BO = 'Contacts/Bo Lind.md';
const NOTES: Readonly<Record<string, string>> = {
	'Home.md': 'Home.\n',
	[ANA]: person({ tier: 'B', 'last-touch': '2026-11-20', 'next-touch': '2026-12-2027-01-15 # after the move' }, 'Met at the summit.\n'),
	[BO]: person({ tier: 'B', 'last-touch': '2026-11-20', 'next-touch': '[soon, later]' }),
};

describe('a last touch that cannot be read', () => {
	it('is set to a day that has been, which is asked for, and Undo brings it back', async () => {
		const cleo = 'Contacts/Cleo Park.md';
		const notes = { [cleo]: person({ tier: 'B', 'last-touch': '2026-08' }) };
		const driver = await openDueListOn(notes);
		await driver.run('show-notes-to-fix');
		await driver.page.locator('.keep-in-touch-problem').getByRole('button', { name: 'Set a day…' }).click();
		const dialog = driver.page.getByRole('dialog', { name: 'Last touch of Cleo Park' });
		await dialog.getByText('“2026-08” stands there now.').waitFor();
		await dialog.getByRole('button', { name: 'Set day', exact: true }).click();
		await dialog.getByText('Write a day, as yesterday').waitFor();
		await dialog.getByRole('textbox').first().fill('2026-12-24');
		await driver.page.keyboard.press('Enter');
		expect(await dialog.getByRole('textbox').first().getAttribute('aria-invalid')).toBe('true');
		await dialog.getByText('“2026-08” stands there now.').waitFor();
		expect(driver.read(cleo)).toBe(notes[cleo]);
		await dialog.getByRole('textbox').first().fill('2026-08-15');
		await driver.page.keyboard.press('Enter');
		await driver.page.locator('.notice').getByText('You were last in touch with Cleo Park on 15 August.').waitFor();
		expect(driver.read(cleo)).toBe((notes[cleo] ?? '').replace('2026-08', '2026-08-15'));
		await driver.page.locator('.notice').getByRole('button', { name: 'Undo' }).last().click();
		await expect.poll(() => driver.read(cleo)).toBe(notes[cleo]);
		expect(driver.errors).toEqual([]);
		await driver.close();
	});
});

describe('a next touch that cannot be read', () => {
	let driver: OpenedDueList;
	beforeEach(async () => {
		driver = await openDueListOn(NOTES);
		await driver.run('show-notes-to-fix');
	});
	afterEach(async () => {
		expect(driver.errors).toEqual([]);
		await driver.close();
	});
	const problem = (path: string): ReturnType<OpenedDueList['page']['locator']> => driver.page.locator(`.keep-in-touch-problem[data-path="${path}"]`);
	const undone = async (): Promise<void> => {
		await driver.page.locator('.notice').getByRole('button', { name: 'Undo' }).last().click();
		await expect.poll(() => driver.read(ANA)).toBe(NOTES[ANA]);
		await problem(ANA).waitFor();
	};

	it('is set to a day that is asked for, and Undo brings it back as it stood there', async () => {
		await problem(ANA).getByRole('button', { name: 'Set a day…' }).click();
		const dialog = driver.page.getByRole('dialog', { name: 'Next touch of Ana Diaz' });
		await dialog.getByRole('textbox').first().fill('2027-01-15');
		await driver.page.keyboard.press('Enter');
		await driver.page.locator('.notice').getByText('Ana Diaz comes up again on 15 January 2027.').waitFor();
		expect(driver.read(ANA)).toBe((NOTES[ANA] ?? '').replace('2026-12-2027-01-15', '2027-01-15'));
		await problem(ANA).waitFor({ state: 'detached' });
		await undone();
	});

	it('is cleared, so that the cadence decides, and Undo brings it back', async () => {
		await problem(ANA).getByRole('button', { name: 'Clear', exact: true }).click();
		await driver.page.locator('.notice').getByText('The next touch of Ana Diaz is cleared.').waitFor();
		expect(driver.read(ANA)).toMatch(/next-touch: +# after the move\n/);
		await problem(ANA).waitFor({ state: 'detached' });
		await undone();
	});

	it('has no button where it holds more than a day would', async () => {
		await problem(BO).waitFor();
		expect(await problem(BO).getByRole('button').count()).toBe(0);
	});
});
