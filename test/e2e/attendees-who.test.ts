import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openAttendeesDriver, type AttendeesDriver } from './attendees-dialog.ts';
import { person } from './due-list-vault.ts';

const EVENT = 'Events/2026-11-20 Dinner.md';
const BERG = 'Contacts/Bo Berg.md';
const PARK = 'Contacts/Cleo Park.md';

const VAULT = {
	[EVENT]: '## Attendees\n- Bo <bo@dinner.example>\n- Ana Diaz\n',
	'Contacts/Ana Diaz.md': person({ tier: 'B' }),
	[BERG]: person({ tier: 'C', aliases: '[Bo]' }),
	[PARK]: person({ tier: 'C', aliases: '[Bo]' }),
	'Contacts/Dora Nowak.md': person({ tier: 'B', company: 'Halvik' }),
};

describe('who somebody is', () => {
	let driver: AttendeesDriver;
	let before: Readonly<Record<string, string>>;
	beforeAll(async () => {
		driver = await openAttendeesDriver({ notes: VAULT });
		before = driver.disk();
	});
	afterAll(() => driver.close());
	afterEach(() => driver.back(before));

	const radio = (name: RegExp | string) => driver.person('Bo').getByRole('radio', { name });

	it('nothing is done about somebody unsure until the user says who they are', async () => {
		await driver.openFor(EVENT);
		expect(await radio('Nobody to note down').isChecked()).toBe(true);
		expect(await driver.button.textContent()).toBe('Bring up to date');
		await driver.create();
		expect(driver.read(EVENT)).toBe((before[EVENT] ?? '').replace('- Ana Diaz', '- [[Ana Diaz]]'));
	});

	it('one of the contacts that fit gets the address, and the name in the event’s note leads there', async () => {
		await driver.openFor(EVENT);
		await radio(/^Bo Berg/).check();
		expect(await driver.person('Bo').textContent()).toContain('Bo Berg · you said so · adds e-mail');
		await driver.create();
		expect(driver.read(BERG)).toContain('email: bo@dinner.example\n');
		expect(driver.read(EVENT)).toContain('- [[Bo Berg|Bo]] <bo@dinner.example>\n');
		expect(driver.read(PARK)).toBe(before[PARK]);
	});

	it('another contact is picked by name or company, and stays to choose', async () => {
		await driver.openFor(EVENT);
		await driver.person('Bo').getByRole('button', { name: 'Another contact…' }).click();
		await driver.page.getByRole('combobox', { name: 'Who is Bo?' }).fill('halvik');
		await driver.page.keyboard.press('Enter');
		await expect.poll(() => radio(/^Dora Nowak/).isChecked()).toBe(true);
		await radio('Nobody to note down').check();
		expect(await driver.button.textContent()).toBe('Bring up to date');
		await driver.page.keyboard.press('Escape');
		await driver.page.locator('.notice').getByRole('button', { name: 'Go on' }).click();
		await driver.dialog.waitFor();
		await driver.person('Bo').getByRole('button', { name: 'Another contact…' }).click();
		await driver.page.getByRole('combobox', { name: 'Who is Bo?' }).fill('dora');
		await driver.page.keyboard.press('Enter');
		await driver.create();
		expect(driver.read('Contacts/Dora Nowak.md')).toContain('email: bo@dinner.example\n');
	});

	it('a new contact is created beside those of the same name', async () => {
		await driver.openFor(EVENT);
		await radio('A new contact').check();
		expect(await driver.button.textContent()).toBe('Create 1 contact');
		await driver.create();
		expect(driver.read('Contacts/Bo.md')).toContain('email: bo@dinner.example\n');
		expect(driver.read(EVENT)).toContain('- [[Bo]] <bo@dinner.example>\n');
	});

	it('who is told apart for good is so in both notes, and is not offered again', async () => {
		await driver.openFor(EVENT);
		await driver.person('Bo').getByRole('button', { name: 'Never them: tell Bo and Bo Berg apart for good' }).click();
		expect(await radio(/^Bo Berg/).count()).toBe(0);
		expect(await driver.person('Bo').textContent()).toContain('Told apart from Bo Berg for good');
		await radio('A new contact').check();
		await driver.create();
		expect(driver.read('Contacts/Bo.md')).toContain('not-same: "[[Bo Berg]]"\n');
		expect(driver.read(BERG)).toContain('not-same: "[[Bo]]"\n');
		expect(driver.read(PARK)).toBe(before[PARK]);
	});

	it('somebody known by name can be another contact, or a new one', async () => {
		await driver.openFor(EVENT);
		const fields = await driver.edit('Ana Diaz');
		await fields.getByRole('radio', { name: 'A new contact' }).check();
		expect(await driver.person('Ana Diaz').textContent()).toContain('New');
		expect(await driver.button.textContent()).toBe('Create 1 contact');
		await driver.create();
		await driver.notice('Created 1 contact, changed 1 note.');
		expect(driver.read('Contacts/Ana Diaz.md')).toBe(before['Contacts/Ana Diaz.md']);
		const made = Object.keys(driver.disk()).filter((path) => before[path] === undefined);
		expect(made).toEqual(['Contacts/Ana Diaz (2026-11-20 Dinner).md']);
	});

	it('reported no error', () => {
		expect(driver.errors).toEqual([]);
	});
});
