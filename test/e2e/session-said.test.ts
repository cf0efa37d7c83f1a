import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { person } from './due-list-vault.ts';
import { openSessionDriver, type SessionDriver } from './session-dialog.ts';

const NOTES = Object.fromEntries(['Ana', 'Bo', 'Cleo'].map((name, index) => [`Contacts/${name}.md`, person({ tier: 'A', 'last-touch': `2026-0${index + 1}-01` })]));

describe('what was said in a session', () => {
	let driver: SessionDriver;
	beforeEach(async () => {
		driver = await openSessionDriver({ notes: NOTES });
		await driver.start();
		await driver.shows('Ana');
	});
	afterEach(async () => {
		expect(driver.errors).toEqual([]);
		await driver.close();
	});

	const putOff = async (name: string, next: string): Promise<void> => {
		await driver.page.keyboard.press('n');
		await driver.shows(next);
		await driver.said(`${name} comes up again`).waitFor();
	};
	const undoOf = (name: string): ReturnType<SessionDriver['button']> => driver.said(`${name} comes up again`).getByRole('button', { name: 'Undo' });
	const isAsBefore = (name: string): Promise<void> => expect.poll(() => driver.read(`Contacts/${name}.md`)).toBe(NOTES[`Contacts/${name}.md`]);
	const undoButtons = (): Promise<number> => driver.page.getByRole('button', { name: 'Undo' }).count();

	it('can be undone one after the other, the newest first, and done again', async () => {
		await putOff('Ana', 'Bo');
		await putOff('Bo', 'Cleo');
		expect(await undoButtons()).toBe(1);
		await undoOf('Bo').click();
		await driver.shows('Bo');
		await isAsBefore('Bo');
		await driver.said(/^Undone: .*Bo/).getByRole('button', { name: 'Redo' }).waitFor();
		await undoOf('Ana').click();
		await driver.shows('Ana');
		await isAsBefore('Ana');
		await driver.said(/^Undone: .*Ana/).getByRole('button', { name: 'Redo' }).click();
		await driver.said(/^Undone: .*Bo/).getByRole('button', { name: 'Redo' }).click();
		for (const name of ['Ana', 'Bo']) await expect.poll(() => driver.read(`Contacts/${name}.md`)).toContain('next-touch: ');
		expect(await driver.page.locator('.notice').count()).toBe(0);
	});

	it('is undone once by a double click, not with what was done before', async () => {
		await putOff('Ana', 'Bo');
		const before = driver.read('Contacts/Ana.md');
		await putOff('Bo', 'Cleo');
		await undoOf('Bo').dblclick();
		await driver.said('Undone: ').waitFor();
		await isAsBefore('Bo');
		expect(driver.read('Contacts/Ana.md')).toBe(before);
		await undoOf('Ana').waitFor();
	});

	it('stays within reach beside what has nothing to undo', async () => {
		await putOff('Ana', 'Bo');
		await driver.page.keyboard.press('r');
		await driver.said('no e-mail address').waitFor();
		await undoOf('Ana').click();
		await driver.shows('Ana');
		await isAsBefore('Ana');
	});

	it('is said in a notice, with Undo, once the session is closed', async () => {
		await putOff('Ana', 'Bo');
		await driver.page.keyboard.press('Escape');
		await driver.dialog.waitFor({ state: 'detached' });
		await driver.notice('Ana comes up again').getByRole('button', { name: 'Undo' }).click();
		await driver.notice('Undone: ').waitFor();
		await isAsBefore('Ana');
		await driver.notice('The rest can wait.').getByRole('button', { name: 'Go on' }).click();
		await driver.shows('Ana');
	});

	it('goes from that notice, too, once it was undone by the command', async () => {
		await putOff('Ana', 'Bo');
		await driver.page.keyboard.press('Escape');
		await driver.notice('Ana comes up again').waitFor();
		await driver.page.evaluate("app.commands.executeCommandById('keep-in-touch:undo')");
		await driver.notice('Undone: ').waitFor();
		expect(await undoButtons()).toBe(0);
	});

	it('is nothing that was done in another window, where a notice says it', async () => {
		await putOff('Ana', 'Bo');
		await driver.page.evaluate('window.activeDocument = document.implementation.createHTMLDocument()');
		await driver.page.evaluate("app.commands.executeCommandById('keep-in-touch:undo')");
		await driver.notice('Undone: ').waitFor();
		expect(await driver.said('Undone: ').count()).toBe(0);
	});
});
