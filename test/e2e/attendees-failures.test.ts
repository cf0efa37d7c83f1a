import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openAttendeesDriver, PATIENTLY, type AttendeesDriver } from './attendees-dialog.ts';
import { person } from './due-list-vault.ts';
import { tidyUp } from './log-touch-dialog.ts';

const EVENT = 'Events/2026-11-20 Dinner.md';
const ANA = 'Contacts/Ana Diaz.md';
const DATA = '.obsidian/plugins/keep-in-touch/data.json';

const VAULT = {
	[EVENT]: '## Attendees\n- [[Ana Diaz]] <ana@acme.example>\n- Hana Sato\n- Ines Roy\n',
	[ANA]: person({ tier: 'B', 'last-touch': '2026-07-14' }),
};

describe('when something cannot be written', () => {
	let driver: AttendeesDriver;
	let before: Readonly<Record<string, string>>;
	beforeAll(async () => {
		driver = await openAttendeesDriver({ notes: VAULT });
		before = driver.disk();
	});
	afterAll(() => driver.close());
	afterEach(async () => {
		await mendAll();
		await driver.back(before);
	});

	const footer = (text: RegExp): Promise<void> => driver.dialog.locator('.keep-in-touch-log-footer [role=alert]').getByText(text).waitFor();
	/** From now on the app fails to create, or to change, the note. */
	const fail = (method: 'create' | 'process', path: string, reason: string): Promise<void> => driver.page.evaluate(`(() => {
		const write = app.vault.${method}.bind(app.vault);
		app.vault.${method} = async (target, ...rest) => {
			if ((target.path ?? target) === ${JSON.stringify(path)}) throw new Error(${JSON.stringify(reason)});
			return write(target, ...rest);
		};
	})()`);
	const mendAll = (): Promise<unknown> => driver.page.evaluate('delete app.vault.create, delete app.vault.process');

	it('an event’s note whose properties are broken stops all before anything is written, with its name and the line', async () => {
		await driver.openFor(EVENT);
		const broken = `---\nwith: [Ana\n---\n${before[EVENT] ?? ''}`;
		await driver.write(EVENT, broken);
		await driver.button.click();
		await footer(/^Events\/2026-11-20 Dinner\.md: .*line/);
		expect(driver.disk()).toEqual({ ...before, [EVENT]: broken });
		await driver.write(EVENT, before[EVENT] ?? '');
		await driver.create();
		await driver.notice('Created 2 contacts, changed 2 notes.');
	});

	it('a contact whose properties broke meanwhile is asked about, and the note is left as it is', async () => {
		await driver.openFor(EVENT);
		const broken = (before[ANA] ?? '').replace('tier: B', 'tier: [B');
		await driver.write(ANA, broken);
		await driver.dialog.getByRole('group', { name: 'Who is Ana Diaz?' }).waitFor();
		expect(await driver.person('Ana Diaz').textContent()).toContain('Contacts/Ana Diaz.md has this name but cannot be read');
		await driver.create();
		await driver.notice('Created 2 contacts, changed 1 note.');
		expect(driver.read(ANA)).toBe(broken);
		await driver.run('undo');
		await driver.notice(/^Undone/);
		await driver.write(ANA, before[ANA] ?? '');
		await driver.page.waitForFunction(`plugin.screen.known.contact(${JSON.stringify(ANA)}) !== null`);
	});

	it('a new note that cannot be created is named with the reason; the others stand, and no link leads to it', async () => {
		await fail('create', 'Contacts/Hana Sato.md', 'The disk is full.');
		await driver.openFor(EVENT);
		await driver.create();
		await driver.notice(/^Created 1 contact, changed 2 notes\. Not written: Contacts\/Hana Sato\.md: .*The disk is full\./);
		await mendAll();
		expect(Object.keys(driver.disk()).filter((path) => before[path] === undefined)).toEqual(['Contacts/Ines Roy.md']);
		expect(driver.read(EVENT)).toBe((before[EVENT] ?? '').replace('- Ines Roy', '- [[Ines Roy]]'));
		expect(driver.read(ANA)).toContain('email: ana@acme.example');
		await driver.undo();
		await expect.poll(() => driver.disk(), PATIENTLY).toEqual(before);
	});

	it('a contact whose note cannot be changed is named; the new ones stand, and can be undone', async () => {
		await fail('process', ANA, 'The file is read-only.');
		await driver.openFor(EVENT);
		await driver.create();
		await driver.notice(/^Created 2 contacts, changed 1 note\. Not written: Contacts\/Ana Diaz\.md: .*The file is read-only\./);
		await mendAll();
		expect(driver.read(ANA)).toBe(before[ANA]);
		expect(driver.read(EVENT)).toContain('- [[Hana Sato]]\n- [[Ines Roy]]\n');
	});

	it('where nothing at all can be written, the dialog stays with all that was said', async () => {
		await fail('create', 'Contacts/Hana Sato.md', 'The disk is full.');
		await driver.openWith('Hana Sato');
		await driver.person('Hana Sato').getByRole('button', { name: 'Edit Hana Sato' }).click();
		await driver.dialog.getByLabel('Role').fill('Nurse');
		await driver.button.click();
		await footer(/Contacts\/Hana Sato\.md: .*The disk is full\./);
		expect(driver.disk()).toEqual(before);
		await mendAll();
		await driver.create();
		expect(driver.read('Contacts/Hana Sato.md')).toContain('role: Nurse\n');
	});

	it('the event’s note that is deleted while the dialog is open is said, and its people are created without links there', async () => {
		await driver.openFor(EVENT);
		rmSync(join(driver.folder, EVENT));
		await driver.dialog.getByRole('alert').getByText(`${EVENT} was deleted: no links are written there, and none will lead there.`).waitFor();
		await driver.dialog.getByRole('list', { name: 'Not read' }).getByText(/the note was deleted, so no links are written there/).waitFor();
		await driver.create();
		await driver.notice('Created 2 contacts, changed 1 note.');
		expect(driver.read('Contacts/Hana Sato.md')).toContain('met-at: 2026-11-20 Dinner\nmet-on: 2026-11-20\n');
		await driver.run('undo');
		await driver.notice(/^Undone/);
		await tidyUp(driver.page);
		await driver.write(EVENT, before[EVENT] ?? '');
	});

	it('the event’s note that is renamed while the dialog is open gets the links under its new name', async () => {
		const renamed = 'Events/2026-11-20 Long dinner.md';
		const rename = (from: string, to: string): Promise<unknown> => driver.page.evaluate(`app.vault.rename(app.vault.getFileByPath(${JSON.stringify(from)}), ${JSON.stringify(to)})`);
		await driver.openFor(EVENT);
		await rename(EVENT, renamed);
		await driver.dialog.getByRole('list', { name: 'Read from' }).getByText('2026-11-20 Long dinner').waitFor();
		await driver.create();
		await driver.notice('Created 2 contacts, changed 2 notes.');
		expect(driver.read(renamed)).toContain('- [[Hana Sato]]\n- [[Ines Roy]]\n');
		expect(driver.read('Contacts/Hana Sato.md')).toContain('met-at: "[[2026-11-20 Long dinner]]"');
		await driver.run('undo');
		await driver.notice(/^Undone/);
		await rename(renamed, EVENT);
	});

	it('what nobody expected is said, and afterwards all goes on', async () => {
		await driver.openFor(EVENT);
		await driver.page.evaluate("app.vault.getMarkdownFiles = () => { throw new Error('The cable is out.'); }");
		await driver.button.click();
		await footer(/^It stopped: The cable is out\. Look the list over again; what was written before that stands\.$/);
		expect(await driver.dialog.locator('progress').count()).toBe(0);
		await driver.page.evaluate('delete app.vault.getMarkdownFiles');
		await driver.create();
		await driver.notice('Created 2 contacts, changed 2 notes.');
	});

	it('notes that are still to be read hold the creating back, with the reason, until they are read', async () => {
		await driver.page.evaluate('window.left = 12, window.asked = plugin.screen.known.waiting, plugin.screen.known.waiting = () => left');
		await driver.openFor(EVENT);
		await driver.dialog.getByRole('status').getByText('Still reading your notes: 12 to go.').waitFor();
		expect(await driver.button.isDisabled()).toBe(true);
		await driver.page.evaluate('left = 0, plugin.screen.changed()');
		await expect.poll(() => driver.button.isDisabled(), PATIENTLY).toBe(false);
		expect(await driver.dialog.getByText(/Still reading/).count()).toBe(0);
		await driver.page.evaluate('plugin.screen.known.waiting = asked');
	});

	it('a file that cannot be read is said', async () => {
		await driver.page.evaluate("app.vault.readBinary = () => Promise.reject(new Error('The file is locked.')), app.vault.create('Events/guests.csv', 'Name')");
		await driver.page.locator('.nav-file-title').getByText('guests.csv', { exact: true }).click({ button: 'right' });
		await driver.page.getByRole('menuitem', { name: 'Create contacts from attendees…' }).click();
		await driver.dialog.getByRole('alert').getByText('Events/guests.csv: it cannot be read. The file is locked.').waitFor();
		await driver.page.evaluate("delete app.vault.readBinary, app.vault.delete(app.vault.getFileByPath('Events/guests.csv'))");
	});

	it('settings that cannot be read: the dialog says so, and nothing is written', async () => {
		mkdirSync(join(driver.folder, '.obsidian/plugins/keep-in-touch'), { recursive: true });
		writeFileSync(join(driver.folder, DATA), '{ no JSON');
		await driver.page.waitForFunction('plugin.screen.settingsProblems().length > 0');
		await driver.openFor(EVENT);
		await driver.button.click();
		await footer(/data\.json/);
		const { [DATA]: _, ...notes } = driver.disk();
		expect(notes).toEqual(before);
		writeFileSync(join(driver.folder, DATA), '{}');
		await driver.page.waitForFunction('plugin.screen.settingsProblems().length === 0');
		await driver.create();
		await driver.notice(/^Created 2 contacts/);
		await driver.run('undo');
		await driver.notice(/^Undone/);
		rmSync(join(driver.folder, DATA));
	});
});
