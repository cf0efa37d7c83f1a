import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { violations } from './axe.ts';
import { openPlayground, type OpenedPlayground } from './open-playground.ts';

const pluginSource = readFileSync(join(import.meta.dirname, '../fixtures/probe-plugin.js'), 'utf8');

describe.each([
	{ colorScheme: 'light', width: 1200 },
	{ colorScheme: 'dark', width: 1200 },
	{ colorScheme: 'light', width: 390 },
	{ colorScheme: 'dark', width: 390 },
] as const)('the stand-in, $colorScheme and $width px wide, can be read and used by everybody', ({ colorScheme, width }) => {
	let opened: OpenedPlayground;
	let page: Page;
	beforeAll(async () => {
		opened = await openPlayground({ pluginSource, colorScheme, width });
		({ page } = opened);
	});
	afterAll(() => opened.close());

	const run = (id: string): Promise<unknown> => page.evaluate(`app.commands.executeCommandById('keep-in-touch:${id}')`);
	const passes = async (selector?: string): Promise<void> => expect(await violations(page, selector)).toEqual([]);

	it('as it opens, with a note in front', () => passes());

	it('with both side bars open', async () => {
		await page.evaluate('app.workspace.leftSplit.expand(); app.workspace.rightSplit.expand()');
		await page.locator('.probe-row').waitFor();
		await passes();
		if (width < 500) await page.evaluate('app.workspace.rightSplit.collapse()');
		await passes();
		await page.evaluate('app.workspace.rightSplit.collapse()');
	});

	it('with a notice', async () => {
		await run('notice');
		await page.locator('.notice').getByRole('button', { name: 'Undo' }).waitFor();
		await passes();
	});

	it('with the palette open, with commands and with none', async () => {
		await page.evaluate('app.openPalette()');
		await page.getByRole('option').first().waitFor();
		await passes();
		await page.getByRole('combobox').fill('nothing of that name');
		await page.getByText('No results found.').waitFor();
		await passes();
		await page.keyboard.press('Escape');
	});

	it('with a menu open, whose items are ordinary, disabled, a label, checked and a warning', async () => {
		await run('menu');
		await page.getByRole('menu').waitFor();
		await passes();
		await page.keyboard.press('ArrowDown');
		await passes();
		await page.keyboard.press('Escape');
	});

	it('with a dialog open', async () => {
		await run('dialog');
		await page.getByRole('dialog').waitFor();
		await passes();
		await page.keyboard.press('Escape');
	});

	it('with the settings open, one of them in error', async () => {
		await page.evaluate('app.openSettings()');
		await page.getByRole('dialog', { name: 'Settings' }).getByLabel('Folder').fill('');
		await page.getByRole('alert').waitFor();
		await passes();
		await page.keyboard.press('Escape');
	});
});

it('a check of something that is not there fails', async () => {
	const opened = await openPlayground({ pluginSource });
	await expect(violations(opened.page, '.no-such-thing')).rejects.toThrow('Nothing to check');
	await opened.page.evaluate("document.querySelector('.workspace').createEl('button')");
	expect(await violations(opened.page, '.workspace')).toEqual([expect.stringMatching(/^button-name: .workspace > button · .*inner text/)]);
	await opened.close();
});
