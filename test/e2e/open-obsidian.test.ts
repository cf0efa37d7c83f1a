import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { openObsidian } from './open-obsidian.ts';

const PRETEND = join(import.meta.dirname, '../fixtures/pretend-obsidian.mjs');

// Windows runs no script by its first line.
it.skipIf(process.platform === 'win32')('a program started as Obsidian is gives a page with the plugin, on a vault that is gone afterwards', async () => {
	const opened = await openObsidian(PRETEND);
	expect(await opened.page.evaluate("Object.keys(app.commands.commands)")).toContain('keep-in-touch:open-due-list');
	expect(opened.read('Contacts/Ana Diaz.md')).toContain('tier:');
	// The page works on that very folder.
	writeFileSync(join(opened.folder, 'Contacts/New.md'), 'from outside');
	await expect.poll(() => opened.page.evaluate("app.vault.getFileByPath('Contacts/New.md') !== null")).toBe(true);
	await opened.page.evaluate("app.vault.process(app.vault.getFileByPath('Contacts/New.md'), () => 'from the page')");
	expect(opened.read('Contacts/New.md')).toBe('from the page');
	expect(opened.errors).toEqual([]);
	await opened.close();
	expect(existsSync(opened.folder)).toBe(false);
});

it('a program that is not there, or ends at once, is told in words', async () => {
	await expect(openObsidian('/no/such/obsidian')).rejects.toThrow('/no/such/obsidian does not start');
	await expect(openObsidian(process.execPath)).rejects.toThrow(/ended \(\d+\) before its debugging port/);
});
