import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LETTERS, openAttendeesDriver, PATIENTLY, type AttendeesDriver } from './attendees-dialog.ts';

describe('the dialog by keyboard', () => {
	let driver: AttendeesDriver;
	let before: Readonly<Record<string, string>>;
	beforeAll(async () => {
		driver = await openAttendeesDriver();
		before = driver.disk();
	});
	afterAll(() => driver.close());
	afterEach(() => driver.back(before));

	const press = (key: string): Promise<void> => driver.page.keyboard.press(key);
	/** Whose row has the focus, and what it is on: `Rafa radio`. */
	const focused = (): Promise<string> => driver.page.evaluate("[document.activeElement.closest('.keep-in-touch-person')?.querySelector('.keep-in-touch-person-name').textContent ?? '', document.activeElement.getAttribute('aria-label') ?? document.activeElement.type ?? document.activeElement.tagName].join(' ').trim()");
	const isInside = (): Promise<boolean> => driver.page.evaluate("document.querySelector('.keep-in-touch-attendees').contains(document.activeElement)");

	it('begins at the first person whom the user has to decide on', async () => {
		await driver.openFor(LETTERS);
		expect(await focused()).toBe('Rafa radio');
	});

	it('without anybody, at the first way to a list; and once there are people, at the first of them', async () => {
		await driver.openEmpty();
		expect(await driver.page.evaluate('document.activeElement.textContent')).toBe('Paste a list');
		await driver.paste('Eve Roy\nAda Byrne');
		await expect.poll(focused).toBe('Eve Roy checkbox');
	});

	it('arrows go from person to person, across the groups, and Space ticks', async () => {
		await driver.openFor(LETTERS);
		await driver.person('Jorun Askeladdsen').getByRole('checkbox').focus();
		for (const name of ['Ottoline Farrowby', 'Sanjeev Thilakan', "Marguerite d'Aubrac-Lenoir", 'Beatriz Almonacid']) {
			await press('ArrowDown');
			expect(await focused()).toBe(`${name} checkbox`);
		}
		await press('ArrowUp');
		await press('Space');
		expect(await driver.button.textContent()).toBe('Create 3 contacts');
	});

	it('Ctrl and Enter create from anywhere, and what is being typed counts', async () => {
		await driver.openFor(LETTERS);
		const fields = await driver.edit('Jorun Askeladdsen');
		await fields.getByLabel('Role').fill('Sailor');
		await press('Control+Enter');
		await driver.dialog.waitFor({ state: 'detached' });
		await expect.poll(() => driver.disk()['Contacts/Jorun Askeladdsen.md'], PATIENTLY).toContain('role: Sailor\n');
	});

	it('where nothing can be created, they leave the user where they were', async () => {
		await driver.openFor(LETTERS);
		const fields = await driver.edit('Jorun Askeladdsen');
		await fields.getByLabel('E-mail').fill('jorun');
		await press('Control+Enter');
		await driver.dialog.locator('.keep-in-touch-log-footer').getByText('Jorun Askeladdsen: “jorun” is no e-mail address.').waitFor();
		expect(await fields.getByLabel('E-mail').evaluate((el) => el.matches(':focus'))).toBe(true);
	});

	it('the pencil leads into the fields; Escape folds them away and leads back; the next one closes', async () => {
		await driver.openFor(LETTERS);
		const pencil = driver.dialog.getByRole('button', { name: 'Edit Jorun Askeladdsen' });
		await pencil.focus();
		await press('Enter');
		await driver.person('Jorun Askeladdsen').locator('.keep-in-touch-person-editor').waitFor();
		expect(await focused()).toBe('Jorun Askeladdsen text');
		await press('Escape');
		expect(await driver.dialog.locator('.keep-in-touch-person-editor').count()).toBe(0);
		expect(await focused()).toBe('Jorun Askeladdsen Edit Jorun Askeladdsen');
		await press('Enter');
		await pencil.focus();
		await press('Escape');
		expect(await driver.dialog.count()).toBe(1);
		await press('Escape');
		expect(await driver.dialog.count()).toBe(0);
	});

	it('closed with nothing said, nothing is said', async () => {
		await driver.openFor(LETTERS);
		await press('Escape');
		expect(await driver.dialog.count()).toBe(0);
		expect(await driver.page.locator('.notice').count()).toBe(0);
	});

	it('closed by mistake, Go on brings everything back', async () => {
		await driver.openFor(LETTERS);
		await driver.paste('Eve Roy');
		await driver.person('Eve Roy').getByRole('checkbox').uncheck();
		const fields = await driver.edit('Jorun Askeladdsen');
		await fields.getByLabel('Role').fill('Sailor');
		await driver.dialog.getByLabel('Follow up with new contacts').selectOption('3');
		await driver.person('Rafa').getByRole('radio', { name: 'A new contact' }).check();
		const seen = await driver.dialog.locator('.keep-in-touch-people').innerText();
		await press('Escape');
		await driver.page.locator('.notice').getByRole('button', { name: 'Go on' }).click();
		await driver.dialog.waitFor();
		expect(await driver.dialog.locator('.keep-in-touch-chip-name').allTextContents()).toEqual(['2026-11-12 Letters evening', 'Pasted text']);
		expect(await driver.dialog.getByLabel('Follow up with new contacts').inputValue()).toBe('3');
		expect(await driver.person('Eve Roy').getByRole('checkbox').isChecked()).toBe(false);
		expect(seen).toContain('Sailor');
		await (await driver.edit('Jorun Askeladdsen')).waitFor();
		expect(await driver.dialog.locator('.keep-in-touch-people').innerText()).toBe(seen);
	});

	it('the focus stays in the dialog when what it was on goes', async () => {
		await driver.openFor(LETTERS);
		await driver.dialog.getByRole('button', { name: 'Never them: tell Rafa and Rafa Izquiel apart for good' }).focus();
		await press('Enter');
		await driver.dialog.getByText('Told apart from Rafa Izquiel for good').waitFor();
		await expect.poll(focused).toBe('Rafa radio');
		await driver.dialog.getByRole('button', { name: 'Take away 2026-11-12 Letters evening' }).focus();
		await press('Enter');
		await driver.dialog.getByText('There is no list yet.').waitFor();
		await expect.poll(isInside).toBe(true);
		await driver.dialog.getByRole('button', { name: 'Paste a list' }).focus();
		await press('Enter');
		await driver.page.keyboard.type('Eve Roy <x-no-reply@roy.example>\nno-reply@tickets.example');
		await driver.dialog.getByRole('button', { name: 'Read it' }).focus();
		await press('Enter');
		await driver.person('Eve Roy').waitFor();
		await expect.poll(isInside).toBe(true);
		await driver.dialog.getByRole('button', { name: /^Take in / }).first().focus();
		await press('Enter');
		await expect.poll(isInside).toBe(true);
		await driver.dialog.getByRole('button', { name: 'Choose its note…' }).focus();
		await press('Enter');
		await driver.page.getByRole('combobox', { name: 'Which note is the event’s?' }).fill('letters evening');
		await press('Enter');
		await driver.dialog.getByRole('button', { name: 'Another note…' }).waitFor();
		await expect.poll(isInside).toBe(true);
	});

	it('reported no error', () => {
		expect(driver.errors).toEqual([]);
	});
});
