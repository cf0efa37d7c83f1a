import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LETTERS, openAttendeesDriver, PATIENTLY, type AttendeesDriver } from './attendees-dialog.ts';

const NEW = ['Jorun Askeladdsen', 'Ottoline Farrowby', 'Sanjeev Thilakan', "Marguerite d'Aubrac-Lenoir"];

describe('the evening after an event', () => {
	let driver: AttendeesDriver;
	let before: Readonly<Record<string, string>>;
	let created: Readonly<Record<string, string>>;
	beforeAll(async () => {
		driver = await openAttendeesDriver();
		before = driver.disk();
	});
	afterAll(() => driver.close());

	const changedSince = (then: Readonly<Record<string, string>>): string[] => Object.entries(driver.disk()).filter(([path, text]) => then[path] !== text).map(([path]) => path);

	it('the command lists everybody of the note in front, with status and reason', async () => {
		await driver.openFor(LETTERS);
		expect(await driver.names('For you to say')).toEqual(['Rafa']);
		expect(await driver.names('New')).toEqual(NEW);
		expect(await driver.names('Known')).toEqual(['Beatriz Almonacid', 'Teo Barrachina', 'Jonas Ettlinger']);
		expect(await driver.person('Rafa').textContent()).toContain('one word is not enough');
		expect(await driver.person('Teo Barrachina').textContent()).toContain('the link leads there');
		expect(await driver.dialog.getByLabel('Date', { exact: true }).inputValue()).toBe('2026-11-12');
	});

	it('looking changes nothing on disk', () => {
		expect(changedSince(before)).toEqual([]);
	});

	it('Create makes a note of each new person, and says so', async () => {
		expect(await driver.button.textContent()).toBe('Create 4 contacts');
		await driver.create();
		await driver.notice('Created 4 contacts, changed 1 note.');
		created = driver.disk();
		expect(changedSince(before).sort()).toEqual([...NEW.map((name) => `Contacts/${name}.md`), LETTERS].sort());
		expect(driver.read('Contacts/Sanjeev Thilakan.md')).toBe(
			'---\ntier:\ncadence:\nlast-touch:\ncompany: Pradolumbre\nemail: sanjeev@pradolumbre.example\nmet-at: "[[2026-11-12 Letters evening]]"\nmet-on: 2026-11-12\n---\nletters to tenants, has two hundred of them\n',
		);
	});

	it('in the event’s note the names are links, and nothing else is another', () => {
		expect(driver.read(LETTERS)).toBe(
			(before[LETTERS] ?? '')
				.replace('with: Beatriz Almonacid, Jorun Askeladdsen, Rafa', 'with: "[[Beatriz Almonacid]], [[Jorun Askeladdsen]], Rafa"')
				.replace('  - Ottoline Farrowby <', '  - "[[Ottoline Farrowby]] <')
				.replace('farrowby.example>', 'farrowby.example>"')
				.replace('| Sanjeev Thilakan, PhD |', '| [[Sanjeev Thilakan]], PhD |')
				.replace("| Marguerite d'Aubrac-Lenoir |", "| [[Marguerite d'Aubrac-Lenoir]] |"),
		);
	});

	it('run again, everybody is known, and not a byte changes', async () => {
		await driver.openFor(LETTERS);
		expect(await driver.names('New')).toEqual([]);
		expect(await driver.names('Known')).toHaveLength(7);
		await driver.dialog.locator('.keep-in-touch-log-footer').getByText('Everything stands there already.').waitFor();
		expect([await driver.button.textContent(), await driver.button.isDisabled()]).toEqual(['Bring up to date', true]);
		expect(driver.disk()).toEqual(created);
		await driver.page.keyboard.press('Escape');
	});

	it('the command Undo brings every byte back, and takes the new notes away', async () => {
		await driver.run('undo');
		await driver.notice('Undone: Create 4 contacts from 2026-11-12 Letters evening.');
		expect(driver.disk()).toEqual(before);
	});

	it('so does Undo in the notice, and then all can be created anew', async () => {
		await driver.openFor(LETTERS);
		await driver.create();
		await driver.notice('Created 4 contacts, changed 1 note.');
		expect(driver.disk()).toEqual(created);
		await driver.undo();
		await expect.poll(() => driver.disk(), PATIENTLY).toEqual(before);
	});

	it('what was edited meanwhile stays, is named, and the rest is taken back', async () => {
		await driver.openFor(LETTERS);
		await driver.create();
		await driver.notice('Created 4 contacts, changed 1 note.');
		const mine = `${driver.read('Contacts/Jorun Askeladdsen.md')}\nShe has a boat.\n`;
		await driver.write('Contacts/Jorun Askeladdsen.md', mine);
		await driver.undo();
		await driver.notice(/Left as found: Contacts\/Jorun Askeladdsen\.md: /);
		expect(driver.disk()).toEqual({ ...before, 'Contacts/Jorun Askeladdsen.md': mine });
	});

	it('reported no error', () => {
		expect(driver.errors).toEqual([]);
	});
});
