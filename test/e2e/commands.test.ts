import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { openDueListOn, showDueList, SMALL, type OpenedDueList } from './due-list-vault.ts';

const ANA = 'Contacts/Ana Diaz.md';
const FINN = 'Contacts/Finn Berg.md';

describe('commands, menus and the status bar', () => {
	let list: OpenedDueList;
	beforeAll(async () => {
		list = await openDueListOn({ ...SMALL, 'Daily.md': 'Lunch with [[Finn Berg|Finn]] today.\n', 'Contacts/Broken.md': '---\nrole: a: b\n---\n' });
	});
	afterAll(() => list.close());

	const open = (path: string): Promise<unknown> => list.page.evaluate(`app.workspace.openLinkText(${JSON.stringify(path)}, '')`);
	const notice = (text: string): Locator => list.page.locator('.notice').filter({ hasText: text });
	const status = (): Locator => list.page.locator('.status-bar-item.plugin-keep-in-touch');
	const filePart = (name: string): Locator => list.page.locator('.nav-file-title').getByText(name, { exact: true });
	/** Takes away what the tests before have said. */
	const quiet = (): Promise<unknown> => list.page.evaluate("document.querySelectorAll('.notice').forEach((el) => el.remove())");

	it('are in the palette', async () => {
		await list.page.keyboard.press('Control+p');
		await list.page.getByRole('combobox').fill('keep in touch');
		const names = await list.page.getByRole('option').allTextContents();
		expect(names.map((name) => name.replace('Keep in Touch: ', '')).sort()).toEqual(['Archive', 'Away until…', 'Bring back from the archive', 'Cards to write', "Contact's touches", 'Create a base of who is due', 'Create contacts from a file', 'Create contacts from attendees', 'Create contacts from the clipboard', "Insert today's people into the daily note", 'Log touch', 'Log touch now', 'Look through your vault', 'New contact', 'Not now', 'Open due list', 'Open due list in a tab', 'Open your network', 'Pause', 'Propose last touches from your notes', 'Reach out', 'Redo last change', 'Set cadence', 'Set tier', 'Show notes to fix', 'Start fresh', 'Start session', 'They have died', 'Undo last change', 'Who is in…']);
		await list.page.keyboard.press('Escape');
	});

	it('the status bar counts who is to be reached, without red, and opens the list by mouse and key', async () => {
		expect(await status().textContent()).toBe('6 to reach');
		await list.page.evaluate("app.workspace.rightSplit.collapse()");
		await status().focus();
		await list.page.keyboard.press('Enter');
		await list.row('Ana Diaz').waitFor();
	});

	it('opening the list gives the focus to its first row, where keys work at once', async () => {
		await list.run('open-due-list');
		await expect.poll(() => list.focused()).toBe('Gus Adler');
		await list.page.keyboard.press('ArrowDown');
		await list.page.keyboard.press('ArrowDown');
		await expect.poll(() => list.focused()).toBe('Hana Sato');
	});

	it('Undo in the notice gives the focus back to where it was', async () => {
		await list.row('Bo Lindqvist').focus();
		await list.page.keyboard.press('s');
		await list.page.getByRole('menuitem', { name: /^Tomorrow/ }).click();
		await list.row('Ana Diaz').waitFor();
		await expect.poll(() => list.focused()).not.toBe('');
		await list.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => list.names('reconnect')).toContain('Bo Lindqvist');
		expect(await list.focused()).not.toBe('');
	});

	it('a notice goes when what it offers to undo was undone by command', async () => {
		await list.run('log-touch-now');
		const offer = list.page.locator('.notice').filter({ has: list.page.getByRole('button', { name: 'Undo' }) });
		await offer.waitFor();
		await list.run('undo');
		await offer.waitFor({ state: 'detached' });
		await quiet();
	});

	it('logs now for the note in front, and undoes it: the file is as it was', async () => {
		await open(ANA);
		const before = list.read(ANA);
		await list.page.getByLabel('Note', { exact: true }).focus();
		await list.run('log-touch-now');
		await expect.poll(() => list.read(ANA)).toContain('\n## Touches\n- 2026-11-22\n');
		await expect.poll(() => status().textContent()).toBe('5 to reach');
		await list.run('undo');
		await expect.poll(() => list.read(ANA)).toBe(before);
		await notice('Undone: Log touch with Ana Diaz.').waitFor();
	});

	it('says that there is nothing to undo', async () => {
		await quiet();
		await list.run('undo');
		await notice('There is nothing to undo.').waitFor();
	});

	it('is about the link under the cursor, where the note in front is no contact', async () => {
		await open('Daily.md');
		const note = list.page.getByLabel('Note', { exact: true });
		await expect.poll(() => note.inputValue()).toContain('Lunch');
		await note.focus();
		await note.press('Control+Home');
		for (let step = 0; step < 15; step++) await note.press('ArrowRight');
		await list.run('log-touch');
		await list.page.locator('.keep-in-touch-log-touch').getByText('Finn Berg').first().waitFor();
		await list.page.keyboard.press('Escape');
	});

	it('asks who is meant where nobody can tell', async () => {
		await open('Home.md');
		await list.page.getByLabel('Note', { exact: true }).focus();
		await list.run('not-now');
		await list.page.getByRole('combobox').fill('finn');
		await list.page.keyboard.press('Enter');
		await list.page.getByRole('combobox').fill('next month');
		await list.page.keyboard.press('Enter');
		await expect.poll(() => list.read(FINN)).toContain('next-touch: 2026-12-22');
		await notice('Finn Berg comes up again on 22 December.').waitFor();
	});

	it('says what is wrong with the note in front where it cannot be read, and takes nobody else for it', async () => {
		await open('Contacts/Broken.md');
		await list.page.getByLabel('Note', { exact: true }).focus();
		await list.run('log-touch-now');
		await notice('Contacts/Broken.md: line').waitFor();
		expect(await list.page.getByRole('combobox').count()).toBe(0);
		await notice('Contacts/Broken.md: line').getByRole('button', { name: 'Notes to fix' }).click();
		await expect.poll(() => list.page.evaluate("document.activeElement?.closest('.keep-in-touch-due') !== null")).toBe(true);
		await quiet();
	});

	it('undoes the last change after a restart, too', async () => {
		await list.page.reload();
		await showDueList(list.page);
		await list.run('undo');
		await expect.poll(() => list.read(FINN)).not.toContain('next-touch');
		expect(list.read(FINN)).toBe(SMALL[FINN]);
	});

	it('is in the menu of a contact’s file, and not in that of other notes', async () => {
		await filePart('Finn Berg').click({ button: 'right' });
		await list.page.getByRole('menuitem', { name: 'Log touch with Finn Berg…' }).waitFor();
		expect(await list.page.getByRole('menuitem', { name: 'Not now for Finn Berg…' }).count()).toBe(1);
		await list.page.keyboard.press('Escape');
		await filePart('Home').click({ button: 'right' });
		expect(await list.page.getByRole('menuitem', { name: /Log touch/ }).count()).toBe(0);
		await list.page.keyboard.press('Escape');
	});

	it('ends a pause by Not now, and offers it to nobody who is archived', async () => {
		const gus = 'Contacts/Gus Adler.md';
		writeFileSync(join(list.folder, gus), '---\ntier: C\npaused: true\nlast-touch: 2026-01-01\n---\n');
		await list.row('Gus Adler').waitFor({ state: 'detached' });
		await open(gus);
		await list.page.getByLabel('Note', { exact: true }).focus();
		await list.run('not-now');
		await list.page.getByRole('combobox').fill('end');
		await list.page.keyboard.press('Enter');
		await list.row('Gus Adler').waitFor();
		expect(list.read(gus)).toBe('---\ntier: C\npaused:\nlast-touch: 2026-01-01\n---\n');
		writeFileSync(join(list.folder, gus), '---\ntier: C\narchived: 2026-01-01\n---\n');
		await list.row('Gus Adler').waitFor({ state: 'detached' });
		await filePart('Gus Adler').click({ button: 'right' });
		await list.page.getByRole('menuitem', { name: 'Log touch with Gus Adler…' }).waitFor();
		expect(await list.page.getByRole('menuitem', { name: /^Not now/ }).count()).toBe(0);
		await list.page.keyboard.press('Escape');
	});

	it('is in the menu of the editor for the contact of the note', async () => {
		await open(ANA);
		const note = list.page.getByLabel('Note', { exact: true });
		await expect.poll(() => note.inputValue()).toContain('acme');
		await note.click({ button: 'right' });
		await list.page.getByRole('menuitem', { name: 'Log touch with Ana Diaz…' }).click();
		await list.page.locator('.keep-in-touch-log-touch').waitFor();
		await list.page.keyboard.press('Escape');
	});

	it('follows the day: at midnight the list is the next day’s', async () => {
		expect(await list.names('this-week')).toContain('Eva Stone');
		await list.page.clock.fastForward(3 * 86_400_000);
		await expect.poll(() => list.names('today')).toEqual(['Eva Stone']);
	});

	it('without an error', () => expect(list.errors).toEqual([]));
});
