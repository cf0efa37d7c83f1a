import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { person } from './due-list-vault.ts';
import { LATE, WAITING, openNetworkOn, type NetworkDriver } from './network-vault.ts';

describe('starting fresh', () => {
	let driver: NetworkDriver;
	const open = async (notes: Readonly<Record<string, string>> = LATE): Promise<void> => {
		driver = await openNetworkOn(notes);
	};
	const weeks = async (): Promise<Record<string, string[]>> =>
		Object.fromEntries(
			await Promise.all((await driver.dialog.locator('section').all()).map(async (week) => [await week.getByRole('heading').innerText(), await week.locator('li bdi').allInnerTexts()] as const)),
		);
	const says = (): Promise<string> => driver.dialog.getByRole('status').innerText();
	beforeEach(() => open());
	afterEach(async () => {
		expect(driver.errors).toEqual([]);
		await driver.close();
	});

	it('shows who would come up in which week, and writes nothing until it is told to', async () => {
		const before = driver.texts();
		await driver.run('start-fresh');
		expect(await driver.focusedText()).toBe('');
		expect(await driver.page.evaluate("document.activeElement.labels?.[0]?.textContent")).toBe('Contacts a week');
		expect(await says()).toBe('9 contacts are waiting, besides promises, birthdays and the like. At 3 a week that takes 5 weeks, the closest tiers first. Sets the next touch in 9 notes, and changes nothing else.');
		expect(Object.keys(await weeks())).toEqual(['This week', 'Week of 29 November', 'Week of 6 December', 'Week of 13 December', 'Week of 20 December']);
		expect((await weeks())['Week of 29 November']).toEqual(['Bo Lindqvist', 'Cleo Park', 'Dora Nowak']);
		expect(await driver.dialog.locator('section').first().innerText()).toContain('4 others are due already');
		await driver.page.keyboard.press('Escape');
		expect(driver.changedSince(before)).toEqual([]);
	});

	it('sets the next touch of those who wait and nothing else, byte for byte, and takes it back as one', async () => {
		const before = driver.texts();
		await driver.run('start-fresh');
		await driver.page.keyboard.press('Control+Enter');
		await driver.notice('9 contacts come up over 5 weeks; this week stays as it is.');
		expect(driver.changedSince(before)).toEqual([...WAITING].sort());
		expect(driver.texts()['Bo Lindqvist']).toBe((before['Bo Lindqvist'] ?? '').replace('\n---\nMet', '\nnext-touch: 2026-11-29\n---\nMet'));
		expect(driver.texts()['Gus Adler']).toBe(before['Gus Adler']);
		await driver.row('Finn Berg').waitFor({ state: 'detached' });
		await driver.undo();
		expect(driver.changedSince(before)).toEqual([]);
	});

	it('says why so many weeks are full, and what makes it fit', async () => {
		await driver.close();
		const late = Array.from({ length: 4 }, (_, index) => [`Contacts/Late ${index}.md`, person({ tier: 'B', 'last-touch': '2026-01-01' })] as const);
		const coming = Array.from({ length: 6 }, (_, index) => [`Contacts/Coming ${index}.md`, person({ cadence: '2 weeks', 'last-touch': '2026-11-19' })] as const);
		await open(Object.fromEntries([...late, ...coming]));
		await driver.run('start-fresh');
		expect(await says()).toBe('4 contacts are waiting, besides promises, birthdays and the like. At 3 a week that takes 3 weeks, the closest tiers first. 1 of these weeks is full with people who are due then anyhow: all your contacts need about 17 minutes a week, 2 more than the 15 planned here. Longer cadences or fewer contacts make it fit. Sets the next touch in 1 note, and changes nothing else.');
		await driver.dialog.getByText('full: 6 others are due then').waitFor();
		await driver.dialog.getByText('1 comes up').waitFor();
		await driver.dialog.getByLabel('Contacts a week').fill('4');
		await expect.poll(says).toBe('4 contacts are waiting, which fits into this week: there is nothing to spread.');
	});

	it('no notice of before lies over it, and what one offered to undo is undone all the same', async () => {
		const before = driver.texts();
		await driver.run('start-fresh');
		await driver.page.keyboard.press('Control+Enter');
		await driver.notice('9 contacts come up over 5 weeks');
		await driver.run('start-fresh');
		await driver.dialog.waitFor();
		expect(await driver.page.locator('.notice').count()).toBe(0);
		await driver.page.keyboard.press('Escape');
		await driver.run('undo');
		await driver.notice(/^Undone/);
		expect(driver.changedSince(before)).toEqual([]);
	});

	it('takes another number a week, beside those who are due then, and leaves those of this week as they are', async () => {
		const before = driver.texts();
		await driver.run('start-fresh');
		const field = driver.dialog.getByLabel('Contacts a week');
		await field.fill('nine');
		await driver.dialog.getByText('Write a number, as 3.').waitFor();
		expect(await field.getAttribute('aria-invalid')).toBe('true');
		expect(await driver.dialog.getByRole('button', { name: /^Spread/ }).isDisabled()).toBe(true);
		await driver.page.keyboard.press('Control+Enter');
		expect(driver.changedSince(before)).toEqual([]);
		await field.fill('7');
		await driver.dialog.getByText('About 35 minutes a week').waitFor();
		expect((await weeks())['This week']).toEqual(['Bo Lindqvist', 'Cleo Park', 'Dora Nowak']);
		await driver.dialog.getByRole('button', { name: 'Spread over 2 weeks' }).click();
		await driver.notice('6 contacts come up over 2 weeks');
		expect(driver.changedSince(before)).toEqual(WAITING.slice(3).sort());
	});

	it('takes those along whose own day has come, if that is ticked', async () => {
		const before = driver.texts();
		await driver.run('start-fresh');
		await driver.dialog.getByLabel('Also the one on a day you set, which has come').check();
		expect(await says()).toContain('10 contacts are waiting');
		await driver.page.keyboard.press('Control+Enter');
		await driver.notice(/10 contacts come up over/);
		expect(driver.changedSince(before)).toContain('Gus Adler');
		expect(driver.changedSince(before)).not.toContain('Ida Moe');
		expect(driver.changedSince(before)).not.toContain('Hana Sato');
	});

	it('follows what happens meanwhile', async () => {
		await driver.run('start-fresh');
		await driver.page.evaluate("app.vault.process(app.vault.getFileByPath('Contacts/Finn Berg.md'), (text) => text.replace('2025-06-01', '2026-11-21'))");
		await driver.dialog.getByText('8 contacts are waiting').waitFor();
		expect(await driver.dialog.getByText('Finn Berg').count()).toBe(0);
	});

	it('says that nobody has to wait, and that all fit into this week', async () => {
		await driver.close();
		await open({ 'Contacts/Ana.md': person({ tier: 'A', 'last-touch': '2026-11-20' }) });
		await driver.run('start-fresh');
		await driver.dialog.getByText('Nobody has to wait: there is nothing to spread.').waitFor();
		expect(await driver.focusedText()).toBe('Close');
		await driver.page.keyboard.press('Enter');
		await driver.dialog.waitFor({ state: 'detached' });
		await driver.page.evaluate("app.vault.create('Contacts/Bo.md', '---\\ntier: A\\n---\\n')");
		await driver.row('Bo').waitFor();
		await driver.run('start-fresh');
		await driver.dialog.getByText('1 contact is waiting, which fits into this week: there is nothing to spread.').waitFor();
		expect(await driver.dialog.getByRole('button', { name: /^Spread/ }).count()).toBe(0);
	});

	it('where a note cannot be written says which, writes none, and goes on without it', async () => {
		await driver.page.evaluate("app.vault.process(app.vault.getFileByPath('Contacts/Finn Berg.md'), (text) => text.replace('---\\n', '---\\nnext-touch: [some, day]\\n'))");
		await driver.page.waitForFunction("plugin.screen.known.problems('2026-11-22').some((one) => one.path === 'Contacts/Finn Berg.md')");
		const before = driver.texts();
		await driver.run('start-fresh');
		await driver.page.keyboard.press('Control+Enter');
		await driver.dialog.getByRole('alert').getByText(/^Nothing was written\. Contacts\/Finn Berg\.md: /).waitFor();
		expect(driver.changedSince(before)).toEqual([]);
		await driver.dialog.getByRole('button', { name: 'Go on without this note' }).click();
		await driver.dialog.getByText('8 contacts are waiting').waitFor();
		expect(await driver.focusedText()).toMatch(/^Spread over/);
		await driver.page.keyboard.press('Enter');
		await driver.notice(/8 contacts come up over/);
		expect(driver.changedSince(before)).not.toContain('Finn Berg');
		expect(driver.changedSince(before)).toHaveLength(8);
	});
});
