import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { openAttendeesDriver, PATIENTLY, type AttendeesDriver } from './attendees-dialog.ts';
import { person } from './due-list-vault.ts';

const EVENT = 'Events/2026-11-20 Dinner.md';
const ANA = 'Contacts/Ana Diaz.md';
const FORTY = Array.from({ length: 40 }, (_, at) => `Guest ${'ABCDEFGHIJ'.charAt(at % 10)}${'abcd'.charAt(Math.floor(at / 10))}quist`);

const VAULT = {
	[EVENT]: '## Attendees\n- [[Ana Diaz]]\n- Hana Sato\n',
	'Events/Forty.md': `---\ndate: 2026-11-21\n---\n## Attendees\n${FORTY.map((name) => `- ${name}\n`).join('')}- [[Ana Diaz]]\n`,
	[ANA]: person({ tier: 'B', 'last-touch': '2026-07-14' }, '## Touches\n- 2026-07-14 call: Hello.\n'),
};

describe('what is said for everybody', () => {
	let driver: AttendeesDriver;
	let before: Readonly<Record<string, string>>;
	beforeAll(async () => {
		driver = await openAttendeesDriver({ notes: VAULT });
		before = driver.disk();
	});
	afterAll(() => driver.close());
	afterEach(() => driver.back(before));

	const field = (label: string): Locator => driver.dialog.getByLabel(label, { exact: true });
	const touch = (): Locator => field('Log the event as a touch with those you know');
	const unfold = async (): Promise<void> => {
		const button = driver.dialog.getByRole('button', { name: /^New contacts: / });
		if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
	};

	it('the touch is off until it is asked for, and is logged for the known alone', async () => {
		await driver.openFor(EVENT);
		expect(await touch().isChecked()).toBe(false);
		await touch().check();
		await driver.create();
		expect(driver.read(ANA)).toBe((before[ANA] ?? '').replace('last-touch: 2026-07-14', 'last-touch: 2026-11-20').replace('## Touches\n', '## Touches\n- 2026-11-20 meeting: [[2026-11-20 Dinner]]\n'));
		expect(driver.read('Contacts/Hana Sato.md')).not.toContain('## Touches');
	});

	it('the date is typed as a phrase, and said in words', async () => {
		await driver.openFor(EVENT);
		await field('Date').fill('last tue');
		await driver.dialog.getByText('Tuesday 17 November', { exact: true }).waitFor();
		await driver.create();
		expect(driver.read('Contacts/Hana Sato.md')).toContain('met-on: 2026-11-17\n');
	});

	it('a date that cannot be read is said, and stops the writing', async () => {
		await driver.openFor(EVENT);
		await field('Date').fill('2026-02-31');
		expect(await field('Date').getAttribute('aria-invalid')).toBe('true');
		await driver.button.click();
		await driver.dialog.locator('.keep-in-touch-log-footer').getByText(/^The event’s date: /).waitFor();
		expect(driver.disk()).toEqual(before);
	});

	it('of an event to come no day of meeting is written, and no touch can be logged', async () => {
		await driver.openFor(EVENT);
		await touch().check();
		await field('Date').fill('2026-12-05');
		await driver.dialog.getByText(/is to come: no day of meeting is written yet/).waitFor();
		expect([await touch().isChecked(), await touch().isDisabled()]).toEqual([false, true]);
		await driver.create();
		expect(driver.read('Contacts/Hana Sato.md')).not.toContain('met-on: 2026');
		expect(driver.read(ANA)).toBe(before[ANA]);
	});

	it('folder, tags and tier go for all who are new', async () => {
		await driver.openFor(EVENT);
		await unfold();
		await field('Folder of new contacts').fill('/People//Dinner/');
		await field('Tags of new contacts').fill('#dinner, rome contact/friend');
		await field('Tags of new contacts').press('Enter');
		await field('Tier of new contacts').selectOption('Network');
		await driver.dialog.getByRole('button', { name: 'New contacts: tier Network, folder People/Dinner, #dinner #rome #contact/friend' }).waitFor();
		await driver.create();
		const text = driver.read('People/Dinner/Hana Sato.md');
		expect(text).toContain('tier: C\n');
		expect(text).toMatch(/tags:\n {2}- dinner\n {2}- rome\n {2}- contact\/friend\n/);
		// Outside a contact folder something has to say that this is a contact.
		await driver.page.waitForFunction("plugin.screen.known.contact('People/Dinner/Hana Sato.md') !== null");
	});

	it('whether those fields are unfolded is remembered', async () => {
		await driver.openFor(EVENT);
		await field('Folder of new contacts').waitFor();
		await driver.dialog.getByRole('button', { name: /^New contacts: / }).click();
	});

	it('forty people met in an evening come up three a week at the most, from the third day on, and those who are known do not', async () => {
		await driver.openFor('Events/Forty.md');
		await field('Follow up with new contacts').selectOption('3');
		await driver.dialog.getByText(/^40 follow-ups, 2\d November to \d+ (?:February|March) 2027: 3 a week at the most, with those who are due anyhow\. /).waitFor();
		await driver.create();
		await driver.notice('Created 40 contacts, changed 1 note.');
		const weeks = new Map<number, number>();
		for (const name of FORTY) {
			const day = /^next-touch: (\S+)$/m.exec(driver.read(`Contacts/${name}.md`))?.[1] ?? 'none';
			const week = Math.floor((Date.parse(day) - Date.parse('2026-11-24')) / 604_800_000);
			weeks.set(week, (weeks.get(week) ?? 0) + 1);
		}
		expect(Math.min(...weeks.keys())).toBeGreaterThanOrEqual(0);
		expect(Math.max(...weeks.values())).toBe(3);
		expect([...weeks.values()].reduce((sum, count) => sum + count, 0)).toBe(40);
		expect(driver.read(ANA)).toBe(before[ANA]);
	});

	it('the follow-up chosen last is offered next time', async () => {
		await driver.openFor(EVENT);
		expect(await field('Follow up with new contacts').inputValue()).toBe('3');
	});

	it('an event without a note has a name, or gets a note', async () => {
		await driver.openWith('Hana Sato');
		await field('Event').fill('Dinner at Eva’s');
		await driver.create();
		expect(driver.read('Contacts/Hana Sato.md')).toContain('met-at: Dinner at Eva’s\n');
		await driver.undo();
		await expect.poll(() => driver.disk(), PATIENTLY).toEqual(before);
		await driver.openWith('Hana Sato');
		await driver.dialog.getByRole('button', { name: 'Choose its note…' }).click();
		await driver.page.getByRole('combobox', { name: 'Which note is the event’s?' }).fill('dinner');
		await driver.page.keyboard.press('Enter');
		await driver.dialog.getByRole('button', { name: 'Another note…' }).waitFor();
		await driver.create();
		expect(driver.read('Contacts/Hana Sato.md')).toContain('met-at: "[[2026-11-20 Dinner]]"\nmet-on: 2026-11-20\n');
		expect(driver.read(EVENT)).toBe((before[EVENT] ?? '').replace('- Hana Sato', '- [[Hana Sato]]'));
	});

	it('reported no error', () => {
		expect(driver.errors).toEqual([]);
	});
});
