import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openDueListOn, person, SMALL, type OpenedDueList } from './due-list-vault.ts';
import type { PlaygroundView } from './open-playground.ts';

const FILE = 'Due for outreach.base';
const OURS = 'views:\n  - type: keep-in-touch-due\n    name: Ours\n';

let opened: OpenedDueList;
let base: Locator;

async function open(notes: Readonly<Record<string, string>> = SMALL, view: PlaygroundView = {}): Promise<void> {
	opened = await openDueListOn(notes, view);
	base = opened.page.locator('.keep-in-touch-base');
	// One list at a time, so that its rows are the only ones.
	await opened.page.evaluate("app.workspace.getLeavesOfType('keep-in-touch-due').forEach((leaf) => leaf.detach())");
}

async function openBase(path = FILE): Promise<void> {
	await opened.page.evaluate(`app.workspace.getLeaf().openFile(app.vault.getFileByPath(${JSON.stringify(path)}))`);
	await base.waitFor();
}

const names = (): Promise<string[]> => base.locator('.keep-in-touch-name').allTextContents();
const headers = (): Promise<string[]> => base.locator('.keep-in-touch-group-title').allTextContents();
const dialog = (): Locator => opened.page.getByRole('dialog');
const message = (text: string | RegExp): Promise<void> => base.getByRole('status').getByText(text).waitFor();

afterEach(async () => {
	expect(opened.errors).toEqual([]);
	await opened.close();
});

describe('the command that creates a base', () => {
	it('creates it, opens it, and undo takes it away', async () => {
		await open();
		await opened.run('create-base');
		await dialog().getByRole('button', { name: 'Create', exact: true }).click();
		await opened.page.getByRole('table', { name: 'Due' }).waitFor();
		expect(opened.read(FILE)).toContain('formula.overdue');
		const rows = await opened.page.getByRole('table', { name: 'Due' }).getByRole('row').allInnerTexts();
		expect(rows.map((row) => row.split('\t').slice(0, 5).join(' | '))).toEqual([
			'name | Tier | State | Due | Days since',
			'Dora Nowak | 2 · Key | First touch |  | ',
			'Bo Lindqvist | 1 · Close | Reconnect | 2026-10-16 | 37',
			'Ana Diaz | 2 · Key | Reconnect | 2026-10-14 | 39',
			'Gus Adler | 3 · Network | Reconnect | 2026-11-20 | 2',
			'Hana Sato | 3 · Network | Reconnect | 2026-11-21 | 1',
			'Cleo Park | 3 · Network | Today | 2026-11-22 | 0',
			// The plugin finds the day in the list of touches, which Bases do not see.
			'Jon Lie | 1 · Close | Note to fix |  | ',
		]);
		await opened.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => existsSync(join(opened.folder, FILE))).toBe(false);
	});

	it('reads properties as the notes spell them', async () => {
		await open({ 'Home.md': 'Home.\n', 'Contacts/Ana.md': '---\nCircle: A\nlast_contact: 2026-01-01\n---\n' });
		await opened.run('create-base');
		await dialog().getByRole('button', { name: 'Create', exact: true }).click();
		const row = opened.page.getByRole('table', { name: 'Due' }).getByRole('row').last();
		await expect.poll(async () => (await row.innerText()).split('\t').slice(0, 4)).toEqual(['Ana', '1 · Close', 'Reconnect', '2026-02-15']);
	});

	it('opens one that is there and up to date, brings an unchanged one up to date, and leaves any other alone', async () => {
		await open();
		await opened.run('create-base');
		await opened.page.keyboard.press('Enter');
		await opened.page.getByRole('table', { name: 'Due' }).waitFor();
		await opened.run('create-base');
		await dialog().getByText('It is there already, and up to date.').waitFor();
		await opened.page.keyboard.press('Escape');
		await opened.page.evaluate("plugin.screen.changeSettings({ contactFolders: ['Contacts', 'People'] })");
		await opened.run('create-base');
		await dialog().getByText('as it was made for other settings').waitFor();
		await dialog().getByRole('button', { name: 'Bring up to date' }).click();
		await expect.poll(() => opened.read(FILE)).toContain('file.inFolder("People")');
		writeFileSync(join(opened.folder, FILE), OURS);
		await opened.page.waitForFunction("document.querySelector('.keep-in-touch-base') !== null");
		await opened.run('create-base');
		await dialog().getByText('which stays as it is').waitFor();
		await dialog().getByRole('button', { name: 'Use another name' }).click();
		expect(await dialog().getByRole('textbox').inputValue()).toBe('Due for outreach 2');
		await dialog().getByRole('combobox').selectOption('Contacts');
		await dialog().getByRole('textbox').fill('');
		await dialog().getByText('Write a name that a file can have.').waitFor();
		expect(await dialog().getByRole('button', { name: 'Create', exact: true }).isDisabled()).toBe(true);
		await dialog().getByRole('textbox').fill('Who is due');
		await dialog().getByRole('button', { name: 'Create', exact: true }).click();
		await expect.poll(() => existsSync(join(opened.folder, 'Contacts/Who is due.base'))).toBe(true);
		expect(opened.read(FILE)).toBe(OURS);
	});
});

describe('the view of a base', () => {
	const select = (label: string, value: string): Promise<unknown> => opened.page.locator('.bases-header').getByRole('combobox', { name: label }).selectOption(value);
	const lines = (...more: readonly string[]): string => `${OURS}${more.map((line) => `    ${line}\n`).join('')}`;

	it('shows the rows of the due list, and says what becomes of the other notes', async () => {
		await open({ ...SMALL, 'Contacts/Kai Orr.md': person({ tier: 'A', paused: 'true' }), [FILE]: OURS });
		await openBase();
		await expect.poll(headers).toEqual(['On a day you set', 'Just met', 'Reconnect', 'Today', 'First touch']);
		expect(await names()).toEqual(['Gus Adler', 'Hana Sato', 'Bo Lindqvist', 'Ana Diaz', 'Cleo Park', 'Dora Nowak']);
		await message('4 are due later · 1 has no day · 2 notes here are no contacts');
	});

	it('groups and shows as its options say, which stand in the base', async () => {
		await open({ ...SMALL, [FILE]: OURS });
		await openBase();
		await select('Group', 'tier');
		await expect.poll(headers).toEqual(['Close', 'Key', 'Network']);
		expect(await names()).toEqual(['Bo Lindqvist', 'Dora Nowak', 'Ana Diaz', 'Gus Adler', 'Hana Sato', 'Cleo Park']);
		await select('Group', 'none');
		await expect.poll(headers).toEqual([]);
		await opened.page.locator('.bases-header').getByRole('switch').or(opened.page.locator('.bases-header .checkbox-container')).first().click();
		await expect.poll(async () => (await names()).length).toBe(10);
		expect(opened.read(FILE)).toContain('showUpcoming: true');
	});

	it('leaves the order and the groups of the base as they are', async () => {
		await open({ ...SMALL, [FILE]: lines('filters: file.inFolder("Contacts")', 'sort: [{ property: file.name, direction: DESC }]') });
		await openBase();
		await expect.poll(names).toEqual(['Hana Sato', 'Gus Adler', 'Dora Nowak', 'Cleo Park', 'Bo Lindqvist', 'Ana Diaz']);
		expect(await headers()).toEqual([]);
		writeFileSync(join(opened.folder, FILE), lines('filters: file.inFolder("Contacts")', 'groupBy: { property: tier, direction: ASC }'));
		await expect.poll(headers).toEqual(['A', 'B', 'C']);
		expect(await names()).toEqual(['Bo Lindqvist', 'Dora Nowak', 'Ana Diaz', 'Gus Adler', 'Hana Sato', 'Cleo Park']);
	});

	it('follows the notes, and the keys stay in it', async () => {
		await open({ ...SMALL, [FILE]: OURS });
		await openBase();
		await base.locator('.keep-in-touch-row').first().focus();
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await opened.page.keyboard.press(key);
		await expect.poll(opened.focused).toBe('Bo Lindqvist');
		await opened.page.keyboard.press('l');
		await dialog().waitFor();
		await opened.page.keyboard.press('Control+Enter');
		await expect.poll(names).not.toContain('Bo Lindqvist');
		expect(opened.read('Contacts/Bo Lindqvist.md')).toContain('last-touch: 2026-11-22');
		await expect.poll(opened.focused).toBe('Ana Diaz');
		await opened.page.keyboard.press('ArrowLeft');
		await expect.poll(names).not.toContain('Ana Diaz');
		await opened.page.keyboard.press('ArrowRight');
		await expect.poll(names).toContain('Ana Diaz');
		await opened.page.keyboard.press('End');
		await expect.poll(opened.focused).toBe('Dora Nowak');
		await opened.page.keyboard.press('Enter');
		await opened.page.waitForFunction("app.workspace.getActiveFile()?.path === 'Contacts/Dora Nowak.md'");
	});

	it('says where nobody is due, and offers those to come', async () => {
		await open({ 'Home.md': 'Home.\n', 'Contacts/Ana.md': person({ tier: 'A', 'last-touch': '2026-11-20' }), 'Contacts/Bo.md': person({ tier: 'A', 'last-touch': 'soon' }), [FILE]: lines('filters: file.inFolder("Contacts")'), 'Empty.base': lines('filters: file.inFolder("Nowhere")') });
		await openBase();
		await message('Nobody in this base is due.');
		await message('1 note here is to be fixed before anybody can tell.');
		await base.getByRole('button', { name: 'Show those to come' }).click();
		await expect.poll(names).toEqual(['Ana']);
		await openBase('Empty.base');
		await message('There are no notes in this base.');
	});

	it('holds thousands of rows, and has a few in the page', async () => {
		const many = Array.from({ length: 2000 }, (_, index) => [`Contacts/Person ${String(index).padStart(4, '0')}.md`, person({ tier: 'D', 'last-touch': '2025-01-01' })] as const);
		await open({ 'Home.md': 'Home.\n', ...Object.fromEntries(many), [FILE]: OURS });
		await openBase();
		await base.getByText('2000', { exact: true }).waitFor();
		expect(await base.locator('.keep-in-touch-row').count()).toBeLessThan(60);
		await base.locator('.keep-in-touch-row').first().focus();
		await opened.page.keyboard.press('End');
		await expect.poll(opened.focused).toBe('Person 1999');
	});

	it('says so where it outlives the plugin, and being there already is no error', async () => {
		await open({ ...SMALL, [FILE]: OURS });
		await openBase();
		await opened.page.evaluate('plugin.unload()');
		await base.getByText('Keep in Touch was switched off.').waitFor();
		expect(await names()).toEqual([]);
		await opened.page.evaluate('plugin.load()');
		expect(await opened.page.evaluate("app.basesViews.has('keep-in-touch-due')")).toBe(true);
	});

	it('is not there where Bases is off, and the rest of the plugin is', async () => {
		await open();
		await opened.page.evaluate('plugin.unload()');
		await opened.page.evaluate('app.basesViews.clear(); app.basesEnabled = false; plugin.load()');
		expect(await opened.page.evaluate('app.basesViews.size')).toBe(0);
		await opened.run('open-due-list');
		await opened.page.locator('.keep-in-touch-toolbar').waitFor();
	});
});

describe.each([['light', 1200], ['dark', 1200], ['light', 390], ['dark', 390]] as const)('the base and its dialog, %s, %i px wide', (colorScheme, width) => {
	it('can be read and used by everybody', async () => {
		await open({ ...SMALL, [FILE]: OURS }, { colorScheme, width });
		await openBase();
		await base.locator('.keep-in-touch-row').first().waitFor();
		expect(await violations(opened.page, '.keep-in-touch-base')).toEqual([]);
		await opened.run('create-base');
		expect(await violations(opened.page, '.modal')).toEqual([]);
	});
});
