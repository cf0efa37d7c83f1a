import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { openPlayground, type OpenedPlayground } from './open-playground.ts';

const pluginSource = readFileSync(join(import.meta.dirname, '../fixtures/probe-plugin.js'), 'utf8');

describe('the stand-in, for a plugin that uses it', () => {
	let opened: OpenedPlayground;
	let page: Page;
	beforeAll(async () => {
		opened = await openPlayground({ pluginSource });
		({ page } = opened);
	});
	afterAll(() => opened.close());

	const run = (id: string): Promise<unknown> => page.evaluate(`app.commands.executeCommandById('keep-in-touch:${id}')`);
	const row = (): Locator => page.locator('.probe-row');
	const notice = (text: string): Promise<void> => page.getByRole('status').getByText(text, { exact: true }).waitFor();

	it('loads it before the notes, and tells it of the layout after them', async () => {
		await expect.poll(() => page.evaluate('plugin.order')).toEqual(['onload, 0 notes', 'layout ready, notes', 'enabled', 'deferred']);
	});

	it('makes a deferred view when its side bar is opened, once', async () => {
		expect(await row().count()).toBe(0);
		await page.getByRole('button', { name: 'Open probe' }).click();
		await row().waitFor();
		expect(await page.evaluate("app.workspace.getLeavesOfType('probe').map((leaf) => leaf.isDeferred)")).toEqual([false]);
	});

	it('shows a status bar', async () => {
		expect(await page.locator('.status-bar').textContent()).toBe('3 to reach');
	});

	it('hears keys in the view that is active, and those of the app too', async () => {
		await row().focus();
		await page.keyboard.press('l');
		await notice('Key L');
		await page.keyboard.press('Control+p');
		await page.getByRole('combobox').waitFor();
		await page.keyboard.press('Escape');
	});

	it('opens a menu worked by keys, its items by section', async () => {
		await row().click({ button: 'right' });
		expect(await page.getByRole('menuitem').allTextContents()).toEqual(['Later', 'Never', 'Log']);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await notice('Logged');
		expect(await page.getByRole('menu').count()).toBe(0);
		await row().click({ button: 'right' });
		await page.getByRole('menuitem', { name: 'Never' }).dispatchEvent('click');
		expect(await page.getByRole('menu').count()).toBe(1);
		await page.keyboard.press('Escape');
		expect(await page.getByRole('menu').count()).toBe(0);
	});

	it('records what hovers over a link', async () => {
		await row().hover();
		expect(await page.evaluate('app.workspace.hoverLinks.at(-1).linktext')).toBe('Contacts/Ana Diaz.md');
	});

	it('opens a link in the same tab, and in a new one with the modifier', async () => {
		await row().click();
		await page.getByRole('tab', { name: 'Ana Diaz' }).waitFor();
		await row().click({ modifiers: ['Control'] });
		await expect.poll(() => page.getByRole('tab', { name: 'Ana Diaz' }).count()).toBe(2);
	});

	it('tells the dialog what is typed and chosen; setting a value tells nobody', async () => {
		await run('dialog');
		const dialog = page.getByRole('dialog', { name: 'Probe dialog' });
		await dialog.getByLabel('Text').fill('after');
		await dialog.locator('.checkbox-container').click();
		await dialog.getByLabel('Choice').selectOption('Second');
		await dialog.getByLabel('Choice').press('Control+Enter');
		await notice('Heard ["after",true,"b"]');
		expect(await dialog.count()).toBe(0);
	});

	it('finds by letters in their order', async () => {
		await run('choose');
		await page.getByRole('combobox').fill('bldq');
		expect(await page.getByRole('option').allTextContents()).toEqual(['Bo Lindqvist']);
		await page.keyboard.press('Enter');
		await notice('Chose Bo Lindqvist');
	});

	it('has the line under the cursor, in a note only', async () => {
		await page.getByLabel('Note', { exact: true }).last().press('Control+Home');
		await page.keyboard.press('ArrowDown');
		await run('cursor');
		await notice('Line: type: contact');
	});

	it('asks plugins for the menu of a file', async () => {
		await page.getByRole('button', { name: 'Bo Lindqvist', exact: true }).click({ button: 'right' });
		await page.getByRole('menuitem', { name: 'Log Bo Lindqvist' }).waitFor();
		await page.keyboard.press('Escape');
	});

	it('keeps declared settings, those that are valid, in data.json', async () => {
		await page.getByRole('button', { name: 'Settings' }).click();
		await page.getByLabel('Folder').fill('People');
		await page.getByLabel('Folder').fill('');
		await page.getByRole('alert').getByText('Say which folder').waitFor();
		expect(await page.getByLabel('Which letters').isVisible()).toBe(false);
		await page.locator('.setting-item', { hasText: 'Show letters' }).locator('.checkbox-container').click();
		await page.getByLabel('Which letters').waitFor();
		await page.getByRole('button', { name: 'Delete' }).first().click();
		await expect.poll(() => page.locator('.setting-item-name').allTextContents()).not.toContain('A');
		await page.keyboard.press('Escape');
		expect(JSON.parse(opened.read('.obsidian/plugins/keep-in-touch/data.json'))).toMatchObject({ folder: 'People', letters: true });
	});

	it('keeps what is kept per device', async () => {
		await page.evaluate("app.saveLocalStorage('folded', ['later'])");
		await page.reload();
		await page.locator('body[data-ready]').waitFor();
		expect(await page.evaluate("app.loadLocalStorage('folded')")).toEqual(['later']);
		expect(await page.evaluate("app.loadLocalStorage('nothing')")).toBeNull();
		// The side bar is as it was left, and the plugin is not enabled a second time.
		await row().waitFor();
		expect(await page.evaluate('plugin.order')).toEqual(['onload, 0 notes', 'layout ready, notes']);
	});

	it('lets go of everything when the plugin is unloaded', async () => {
		await page.evaluate('plugin.unload()');
		expect(await page.getByRole('button', { name: 'Open probe' }).count()).toBe(0);
		await expect.poll(() => row().count()).toBe(0);
		expect(await page.evaluate('Object.keys(app.commands.commands)')).toEqual([]);
	});

	it('reported no error', () => {
		expect(opened.errors).toEqual([]);
	});
});

it('names what the plugin imports and the stand-in lacks', async () => {
	const failing = openPlayground({ pluginSource: 'class V extends require("obsidian").EditorSuggest {}' });
	await expect(failing).rejects.toThrow('obsidian.EditorSuggest is not in the stand-in');
});
