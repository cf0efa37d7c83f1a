import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPlayground, type OpenedPlayground } from './open-playground.ts';

describe('the built plugin in the page', () => {
	let opened: OpenedPlayground;
	beforeAll(async () => {
		opened = await openPlayground();
	});
	afterAll(() => opened.close());

	const note = (name: string): ReturnType<OpenedPlayground['page']['getByRole']> => opened.page.getByRole('button', { name, exact: true });

	it('opens the due list by itself when it is first enabled', async () => {
		await opened.page.locator('.keep-in-touch-due .keep-in-touch-row').first().waitFor();
	});

	it('does not open it again, once somebody has closed it', async () => {
		await opened.page.evaluate("app.workspace.getLeavesOfType('keep-in-touch-due').forEach((leaf) => leaf.detach())");
		await opened.page.evaluate('plugin.onUserEnable()');
		await opened.page.evaluate('new Promise((done) => setTimeout(done, 200))');
		expect(await opened.page.evaluate("app.workspace.getLeavesOfType('keep-in-touch-due').length")).toBe(0);
	});

	it('sees what another program writes', async () => {
		writeFileSync(join(opened.folder, 'Contacts/Ana Martín.md'), '---\ntype: contact\n---\nNew.\n');
		await note('Ana Martín').click();
		await expect.poll(() => opened.page.getByLabel('Note', { exact: true }).inputValue()).toContain('New.');
		writeFileSync(join(opened.folder, 'Contacts/Ana Martín.md'), '---\ntype: contact\n---\nNewer.\n');
		await expect.poll(() => opened.page.getByLabel('Note', { exact: true }).inputValue()).toContain('Newer.');
	});

	it('comes back with the same note after the page is loaded again', async () => {
		await opened.page.reload();
		await opened.page.locator('body[data-ready]').waitFor();
		await opened.page.getByRole('tab', { name: 'Ana Martín' }).waitFor();
		expect(await opened.page.getByLabel('Note', { exact: true }).inputValue()).toContain('Newer.');
	});

	it('reported no error', () => {
		expect(opened.errors).toEqual([]);
	});
});

it('opens on a phone with the side bars folded and no status bar', async () => {
	const opened = await openPlayground({ width: 390, height: 780, colorScheme: 'dark' });
	expect(await opened.page.evaluate('document.body.className')).toMatch(/theme-dark.*is-phone|is-phone.*theme-dark/);
	expect(await opened.page.getByLabel('Note', { exact: true }).isVisible()).toBe(true);
	await opened.page.getByRole('button', { name: 'Toggle left sidebar' }).click();
	await opened.page.getByRole('button', { name: 'Ana Diaz', exact: true }).click();
	await opened.page.getByRole('tab', { name: 'Ana Diaz' }).waitFor();
	expect(await opened.page.getByRole('button', { name: 'Bo Lindqvist', exact: true }).isVisible()).toBe(false);
	expect(opened.errors).toEqual([]);
	await opened.close();
});
