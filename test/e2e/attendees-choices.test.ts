import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openAttendeesDriver, type AttendeesDriver } from './attendees-dialog.ts';
import { person } from './due-list-vault.ts';

const EVENT = 'Events/2026-11-20 Dinner.md';
const ANA = 'Contacts/Ana Diaz.md';
const BO = 'Contacts/Bo Lindqvist.md';
const CLEO = 'Contacts/Cleo Park.md';

const VAULT = {
	[EVENT]: '## Attendees\n- Ana Diaz <ana@acme.example>, Globex, CTO\n- Bo\n- Hana Sato, Orbela\n- Ines Roy <ines@acme.example>\n- Acme Tickets <no-reply@acme.example>\n',
	[ANA]: person({ tier: 'B', company: '"[[Acme]]"', role: 'Designer', email: 'ana@acme.example', 'last-touch': '2026-07-14' }, 'Climbs.\n'),
	[BO]: person({ tier: 'A', 'last-touch': '2026-09-01' }),
	'Contacts/Bo Berg.md': person({ tier: 'C', aliases: '[Bo]' }),
	[CLEO]: person({ tier: 'C', aliases: '[Bo]' }),
};

describe('what can be said about each person', () => {
	let driver: AttendeesDriver;
	let before: Readonly<Record<string, string>>;
	beforeAll(async () => {
		driver = await openAttendeesDriver({ notes: VAULT });
		before = driver.disk();
	});
	afterAll(() => driver.close());
	afterEach(() => driver.back(before));

	it('name, company, role and e-mail are edited in place, and stand in the new note', async () => {
		await driver.openFor(EVENT);
		const fields = await driver.edit('Hana Sato');
		await fields.getByLabel('Company').fill('Orbela Health');
		await fields.getByLabel('Role').fill('Nurse');
		await fields.getByLabel('E-mail').fill('hana@orbela.example, h@sato.example');
		await fields.getByLabel('Name', { exact: true }).fill('Hana Satō');
		await driver.page.keyboard.press('Enter');
		await driver.person('Hana Satō').getByRole('button', { name: 'Done' }).click();
		expect(await driver.person('Hana Satō').textContent()).toContain('Nurse · Orbela Health · hana@orbela.example and 1 more');
		await driver.create();
		const text = driver.read('Contacts/Hana Satō.md');
		expect(text).toContain('company: Orbela Health\nrole: Nurse\nemail:\n  - hana@orbela.example\n  - h@sato.example\n');
		expect(driver.read(EVENT)).toContain('- [[Hana Satō|Hana Sato]], Orbela\n');
	});

	it('an address that is none is said at once, and nothing is written until it is mended', async () => {
		await driver.openFor(EVENT);
		const fields = await driver.edit('Hana Sato');
		await fields.getByLabel('E-mail').fill('hana at orbela');
		await driver.button.click();
		await driver.dialog.locator('.keep-in-touch-log-footer').getByText('Hana Sato: “hana at orbela” is no e-mail address.').waitFor();
		expect(driver.disk()).toEqual(before);
	});

	it('somebody who is not ticked is left alone; the box of all turns everybody of the group', async () => {
		await driver.openFor(EVENT);
		const all = driver.dialog.getByLabel('All of New');
		await driver.person('Hana Sato').getByRole('checkbox').uncheck();
		expect(await all.evaluate((el) => (el as unknown as { indeterminate: boolean }).indeterminate)).toBe(true);
		await all.check();
		expect(await driver.person('Hana Sato').getByRole('checkbox').isChecked()).toBe(true);
		await all.uncheck();
		await driver.person('Ana Diaz').getByRole('checkbox').uncheck();
		expect([await driver.button.textContent(), await driver.button.isDisabled()]).toEqual(['Nobody is ticked', true]);
		await driver.person('Ines Roy').getByRole('checkbox').check();
		await driver.create();
		await driver.notice('Created 1 contact, changed 1 note.');
		expect(driver.disk()['Contacts/Hana Sato.md']).toBeUndefined();
		expect(driver.read(EVENT)).toBe((before[EVENT] ?? '').replace('- Ines Roy <', '- [[Ines Roy]] <'));
	});

	it('another company is a question: to keep it changes nothing', async () => {
		await driver.openFor(EVENT);
		const ana = driver.person('Ana Diaz');
		expect(await ana.locator('legend').textContent()).toBe('Acme → Globex, Designer → CTO');
		expect(await ana.getByRole('radio', { name: 'Keep', exact: true }).isChecked()).toBe(true);
		await driver.create();
		expect(driver.read(ANA)).toBe(before[ANA]);
	});

	it('to update it keeps the old one as a line, and says since when', async () => {
		await driver.openFor(EVENT);
		await driver.person('Ana Diaz').getByRole('radio', { name: /^Update/ }).check();
		await driver.create();
		expect(driver.read(ANA)).toContain('company: "Globex"\nrole: CTO\n');
		expect(driver.read(ANA)).toContain('job-since: 2026-11-20\n');
		expect(driver.read(ANA)).toMatch(/Climbs\.\n[^]*Acme/);
	});

	it('a tier and a promise with its day go into the new note', async () => {
		await driver.openFor(EVENT);
		const fields = await driver.edit('Ines Roy');
		await fields.getByLabel('Tier').selectOption('Key');
		await fields.getByLabel('Promise', { exact: true }).fill('Send the recipe');
		await fields.getByLabel('Promised for').fill('fri');
		await fields.getByLabel('Promised for').press('Tab');
		expect(await driver.person('Ines Roy').textContent()).toContain('Tier: Key · Promise: Send the recipe, 27 November');
		await driver.create();
		expect(driver.read('Contacts/Ines Roy.md')).toContain('tier: B\n');
		expect(driver.read('Contacts/Ines Roy.md')).toContain('- [ ] Send the recipe 📅 2026-11-27');
	});

	it('nobody jumps to another group, whatever is said about them', async () => {
		await driver.openFor(EVENT);
		const groups = async (): Promise<string[][]> => Promise.all(['For you to say', 'New', 'Known', 'Left out'].map((title) => driver.names(title)));
		const first = await groups();
		expect(first).toEqual([['Bo'], ['Hana Sato', 'Ines Roy'], ['Ana Diaz'], ['Acme Tickets']]);
		await driver.person('Bo').getByRole('radio', { name: /^Bo Berg/ }).check();
		await driver.dialog.getByRole('button', { name: 'Take in Acme Tickets' }).click();
		const fields = await driver.edit('Ana Diaz');
		await fields.getByRole('radio', { name: 'A new contact' }).check();
		expect(await groups()).toEqual(first);
	});

	it('somebody left out is taken back in, with the reason shown until then', async () => {
		await driver.openFor(EVENT);
		expect(await driver.person('Acme Tickets').textContent()).toContain('Left out');
		await driver.dialog.getByRole('button', { name: 'Take in Acme Tickets' }).click();
		expect(await driver.person('Acme Tickets').getByRole('checkbox').isChecked()).toBe(true);
		await driver.create();
		expect(driver.read('Contacts/Acme Tickets.md')).toContain('email: no-reply@acme.example');
	});

	it('reported no error', () => {
		expect(driver.errors).toEqual([]);
	});
});
