import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPlayground, type OpenedPlayground } from './open-playground.ts';

const ANA = 'Contacts/Ana Diaz.md';

describe('the built plugin in the page', () => {
	let opened: OpenedPlayground;
	beforeAll(async () => {
		opened = await openPlayground();
	});
	afterAll(() => opened.close());

	const note = (name: string): ReturnType<OpenedPlayground['page']['getByRole']> => opened.page.getByRole('button', { name, exact: true });

	it('has no command for a note that is no contact', async () => {
		await opened.page.keyboard.press('Control+p');
		await opened.page.getByRole('combobox').fill('log a touch');
		await opened.page.getByText('No results found.').waitFor();
		await opened.page.keyboard.press('Escape');
	});

	it('logs a touch in the contact that is open; the file on disk says so, and the open note shows it', async () => {
		const before = opened.read(ANA);
		await note('Ana Diaz').click();
		await opened.page.getByRole('tab', { name: 'Ana Diaz' }).waitFor();
		await opened.page.keyboard.press('Control+p');
		await opened.page.getByRole('combobox').fill('log a touch');
		await opened.page.getByRole('option', { name: 'Keep in Touch: Log a touch today' }).waitFor();
		await opened.page.keyboard.press('Enter');
		await opened.page.getByRole('status').getByText('Logged a touch with Ana Diaz').waitFor();
		const after = opened.read(ANA);
		expect(after).toMatch(/\nlast-touch: (\d{4}-\d{2}-\d{2})\n[\s\S]*\n## Touches\n- \1\n/);
		const day = /\nlast-touch: (.*)\n/.exec(after)?.[1] ?? '';
		expect(after.replace(`- ${day}\n`, '')).toBe(before.replace(/\nlast-touch: .*\n/, `\nlast-touch: ${day}\n`));
		await expect.poll(() => opened.page.getByLabel('Note', { exact: true }).inputValue()).toBe(after);
	});

	it('saves what is typed before it writes', async () => {
		await opened.page.getByLabel('Note', { exact: true }).press('Control+End');
		await opened.page.keyboard.type('Typed, not saved.');
		await opened.page.evaluate("app.commands.executeCommandById('keep-in-touch:log-touch-today')");
		await expect.poll(() => opened.read(ANA)).toContain('Typed, not saved.');
		await expect.poll(() => opened.read(ANA).match(/^- \d{4}-\d{2}-\d{2}$/gm)).toHaveLength(2);
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
