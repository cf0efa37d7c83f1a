import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { LETTERS, openAttendeesDriver, PATIENTLY, type AttendeesDriver } from './attendees-dialog.ts';
import { tidyUp } from './log-touch-dialog.ts';

const CSV = 'Events/letters-evening.csv';
const CALENDAR = ['BEGIN:VCALENDAR', ...[['Old supper', '20251101'], ['Autumn supper', '20261101'], ['Next supper', '20261201']].flatMap(([name, day]) => ['BEGIN:VEVENT', `UID:${day ?? ''}@x.example`, `DTSTART;VALUE=DATE:${day ?? ''}`, `SUMMARY:${name ?? ''}`, `ATTENDEE;CN=Eve Roy of the ${name ?? ''}:mailto:eve@${day ?? ''}.example`, 'END:VEVENT']), 'END:VCALENDAR', ''].join('\r\n');

describe('where the people come from', () => {
	let driver: AttendeesDriver;
	beforeAll(async () => {
		driver = await openAttendeesDriver();
		await driver.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	});
	afterAll(() => driver.close());
	afterEach(() => tidyUp(driver.page));

	const chips = (): Promise<string[]> => driver.dialog.locator('.keep-in-touch-chip-name').allTextContents();
	const everybody = (): Promise<string[]> => driver.dialog.locator('.keep-in-touch-person-name').allTextContents();
	const inExample = (path: string): string => readFileSync(join(driver.folder, path), 'utf8');
	/** Drops files, or a text, on the dialog. */
	const drop = (files: ReadonlyArray<readonly [string, string]>, text = ''): Promise<void> => driver.page.evaluate(`(() => {
		const dataTransfer = new DataTransfer();
		for (const [name, content] of ${JSON.stringify(files)}) dataTransfer.items.add(new File([content], name));
		if (${JSON.stringify(text)} !== '') dataTransfer.setData('text/plain', ${JSON.stringify(text)});
		const el = document.querySelector('.keep-in-touch-attendees .modal-content');
		for (const type of ['dragenter', 'dragover', 'drop']) el.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
	})()`);
	const copy = (text: string): Promise<void> => driver.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);

	it('with no note in front the dialog asks for a list; it is pasted with the keys, with nothing opened before', async () => {
		await driver.openEmpty();
		await copy('Roy, Eve <eve@roy.example>; Bo Lindqvist <bo@elsewhere.example>');
		await driver.page.keyboard.press('Control+v');
		await driver.person('Eve Roy').waitFor();
		expect(await chips()).toEqual(['Pasted text']);
		expect(await everybody()).toHaveLength(2);
	});

	it('or pasted into a box, for those who look for one', async () => {
		await driver.openEmpty();
		await driver.dialog.getByRole('button', { name: 'Paste a list' }).click();
		await driver.page.keyboard.type('Eve Roy');
		await driver.page.keyboard.press('Enter');
		await driver.page.keyboard.type('Ada Byrne');
		await driver.dialog.getByRole('button', { name: 'Read it' }).click();
		await driver.person('Ada Byrne').waitFor();
		expect(await everybody()).toEqual(['Eve Roy', 'Ada Byrne']);
	});

	it('a box with nothing in it says so', async () => {
		await driver.openEmpty();
		await driver.dialog.getByRole('button', { name: 'Paste a list' }).click();
		await driver.dialog.getByRole('button', { name: 'Read it' }).click();
		await driver.dialog.getByRole('alert').getByText('Pasted text: there is no text in it.').waitFor();
	});

	it('a file is dropped anywhere on the dialog, and tells the event too', async () => {
		await driver.openEmpty();
		await drop([['letters-evening.csv', inExample(CSV)]]);
		await driver.person('Hanneke Vos-Tiemersma').waitFor();
		expect(await driver.dialog.getByLabel('Event', { exact: true }).inputValue()).toBe('Letters evening');
		expect(await driver.dialog.getByLabel('Date', { exact: true }).inputValue()).toBe('2026-11-12');
		expect(await driver.names('Left out')).toEqual(['Pelayo Cuervoverde']);
		expect(await driver.page.locator('.modal.keep-in-touch-drop').count()).toBe(0);
	});

	it('text that is dragged from elsewhere is dropped likewise', async () => {
		await driver.openEmpty();
		await drop([], 'Eve Roy\nAda Byrne');
		await driver.person('Eve Roy').waitFor();
		expect(await chips()).toEqual(['Dropped text']);
	});

	it('files are chosen; two lists are one event, in which nobody stands twice', async () => {
		await driver.openFor(LETTERS);
		const chooser = driver.page.waitForEvent('filechooser');
		await driver.dialog.getByRole('button', { name: 'Choose a file' }).click();
		await (await chooser).setFiles([join(driver.folder, CSV), join(driver.folder, 'Events/letters-evening.ics')]);
		await driver.person('Hanneke Vos-Tiemersma').waitFor();
		await expect.poll(chips).toEqual(['2026-11-12 Letters evening', 'letters-evening.csv', 'letters-evening.ics']);
		expect((await everybody()).filter((name) => name === 'Sanjeev Thilakan')).toHaveLength(1);
		expect(await driver.dialog.getByLabel('Date', { exact: true }).inputValue()).toBe('2026-11-12');
	});

	it('a list is taken away again, with those who stood in no other', async () => {
		await driver.openFor(LETTERS);
		await driver.paste('Eve Roy\nSanjeev Thilakan <sanjeev@pradolumbre.example>');
		await driver.person('Eve Roy').waitFor();
		await driver.dialog.getByRole('button', { name: 'Take away Pasted text' }).click();
		await driver.person('Eve Roy').waitFor({ state: 'detached' });
		expect(await everybody()).toContain('Sanjeev Thilakan');
		expect(await driver.page.evaluate("document.querySelector('.modal').contains(document.activeElement)")).toBe(true);
	});

	it('of a calendar with several events the user chooses, the latest past one first', async () => {
		await driver.openEmpty();
		await drop([['suppers.ics', CALENDAR]]);
		const options = driver.page.locator('.suggestion-item');
		await options.first().waitFor();
		expect(await options.allTextContents()).toEqual(['Autumn supper1 November · 1 person', 'Old supper1 November 2025 · 1 person', 'Next supper1 December · 1 person']);
		await driver.page.getByRole('combobox', { name: 'Which event of this calendar?' }).fill('autumn');
		await driver.page.keyboard.press('Enter');
		await driver.person('Eve Roy of the Autumn supper').waitFor();
		expect([await driver.dialog.getByLabel('Event', { exact: true }).inputValue(), await driver.dialog.getByLabel('Date', { exact: true }).inputValue()]).toEqual(['Autumn supper', '2026-11-01']);
	});

	it('a file that is no list is named with the reason, and the next one is read', async () => {
		await driver.openEmpty();
		await drop([['numbers.csv', 'a,b\n1,2\n']]);
		await driver.dialog.getByRole('alert').getByText(/^numbers\.csv: /).waitFor();
		await drop([['letters-evening.csv', inExample(CSV)]]);
		await driver.person('Hanneke Vos-Tiemersma').waitFor();
		expect(await driver.dialog.getByRole('alert').getByText(/^numbers\.csv: /).count()).toBe(0);
	});

	it('two files of which one is no list: the other is read, and the one is named', async () => {
		await driver.openEmpty();
		await drop([['numbers.csv', 'a,b\n1,2\n'], ['letters-evening.csv', inExample(CSV)]]);
		await driver.person('Hanneke Vos-Tiemersma').waitFor();
		expect(await driver.dialog.getByRole('alert').getByText(/^numbers\.csv: /).count()).toBe(1);
	});

	it('the clipboard, by its command', async () => {
		await copy('Eve Roy <eve@roy.example>');
		await driver.run('create-from-clipboard');
		await driver.person('Eve Roy').waitFor();
		expect(await chips()).toEqual(['Clipboard']);
	});

	it('where the clipboard is not handed out, the dialog is open for it to be pasted', async () => {
		await driver.page.evaluate("navigator.clipboard.readText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))");
		await driver.run('create-from-clipboard');
		await driver.notice('The clipboard cannot be read here. Paste the list into the dialog.');
		await driver.paste('Eve Roy');
		await driver.person('Eve Roy').waitFor();
	});

	it('a file, by its command', async () => {
		const chooser = driver.page.waitForEvent('filechooser');
		await driver.run('create-from-file');
		await (await chooser).setFiles(join(driver.folder, CSV));
		await driver.person('Hanneke Vos-Tiemersma').waitFor();
	});

	const note = (): Locator => driver.page.getByLabel('Note', { exact: true }).filter({ visible: true });

	const openMenu = (): Promise<void> => note().evaluate((el) => void el.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 400, clientY: 200 })));

	it('only what is selected in the note, by the editor’s menu and by the command', async () => {
		const before = driver.read(LETTERS);
		await driver.page.evaluate(`app.workspace.openLinkText(${JSON.stringify(LETTERS)}, '')`);
		await expect.poll(() => note().inputValue()).toBe(before);
		const select = (): Promise<void> => note().evaluate((el, [from, to]) => { (el as unknown as HTMLTextAreaElement).focus(); (el as unknown as HTMLTextAreaElement).setSelectionRange(from ?? 0, to ?? 0); }, [before.indexOf('| Name'), before.indexOf('| [[Jonas')]);
		await select();
		await openMenu();
		await driver.page.getByRole('menuitem', { name: 'Create contacts from selection…' }).click();
		await driver.person('Sanjeev Thilakan').waitFor();
		expect([await chips(), await everybody()]).toEqual([['Selection in 2026-11-12 Letters evening'], ['Sanjeev Thilakan']]);
		await driver.page.keyboard.press('Escape');
		await select();
		await driver.run('create-from-attendees');
		await driver.person('Sanjeev Thilakan').waitFor();
		await driver.create();
		await driver.notice('Created 1 contact, changed 1 note.');
		expect(driver.read(LETTERS)).toBe(before.replace('| Sanjeev Thilakan, PhD |', '| [[Sanjeev Thilakan]], PhD |'));
		await driver.undo();
		await expect.poll(() => driver.read(LETTERS), PATIENTLY).toBe(before);
	});

	it('the whole note, by the editor’s menu and by the file’s', async () => {
		await driver.page.evaluate(`app.workspace.openLinkText(${JSON.stringify(LETTERS)}, '')`);
		await note().press('Control+Home');
		await openMenu();
		await driver.page.getByRole('menuitem', { name: 'Create contacts from attendees…' }).click();
		await driver.person('Sanjeev Thilakan').waitFor();
		await driver.page.keyboard.press('Escape');
		await driver.page.locator('.nav-file-title').getByText('2026-11-12 Letters evening', { exact: true }).click({ button: 'right' });
		await driver.page.getByRole('menuitem', { name: 'Create contacts from attendees…' }).click();
		await driver.person('Sanjeev Thilakan').waitFor();
	});

	it('a table or an invitation beside the note, by the file’s menu', async () => {
		// The stand-in's vault does not read bytes.
		await driver.page.exposeFunction('bytesOf', (path: string) => [...readFileSync(join(driver.folder, path))]);
		await driver.page.evaluate('app.vault.readBinary = async ({ path }) => new Uint8Array(await bytesOf(path)).buffer');
		for (const [name, who] of [['letters-evening.csv', 'Hanneke Vos-Tiemersma'], ['letters-evening.ics', 'Sanjeev Thilakan']] as const) {
			await driver.page.locator('.nav-file-title').getByText(name, { exact: true }).click({ button: 'right' });
			await driver.page.getByRole('menuitem', { name: 'Create contacts from attendees…' }).click();
			await driver.person(who).waitFor();
			expect(await chips()).toEqual([name]);
			await driver.page.keyboard.press('Escape');
		}
	});

	it('reported no error', () => {
		expect(driver.errors).toEqual([]);
	});
});
