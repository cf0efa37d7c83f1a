import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';

const NOTE = 'Contacts/Ana Diaz.md';
const COPY = 'Contacts/Ana Diaz (Conflicted copy Pixel 202611211030).md';
const NOTES: Readonly<Record<string, string>> = {
	'Home.md': 'Home.\n',
	[NOTE]: person({ tier: 'B', 'last-touch': '2026-11-20' }, 'Met at the summit.\n'),
	[COPY]: person({ tier: 'A', 'last-touch': '2026-11-21' }, 'Plays the cello.\n'),
};

describe('a note and its conflict copy, side by side', () => {
	let driver: OpenedDueList;
	beforeEach(async () => {
		driver = await openDueListOn(NOTES);
		await driver.run('show-notes-to-fix');
		await driver.page.locator(`.keep-in-touch-problem[data-path="${COPY}"]`).getByRole('button', { name: 'Compare the two versions' }).click();
		await dialog().getByText('Only in the copy').first().waitFor();
	});
	afterEach(async () => {
		expect(driver.errors).toEqual([]);
		for (const [path, text] of Object.entries(NOTES)) expect([path, driver.read(path)]).toEqual([path, text]);
		await driver.close();
	});
	const dialog = (): ReturnType<OpenedDueList['page']['locator']> => driver.page.locator('.modal.keep-in-touch-compare');
	const notice = (text: string): Promise<void> => driver.page.locator('.notice').getByText(text).last().waitFor();
	const refuseTrash = (): Promise<unknown> => driver.page.evaluate("app.fileManager.trashFile = () => Promise.reject(new Error('the disk is full'))");

	it('can both be opened, to bring them together by hand', async () => {
		await dialog().getByRole('button', { name: 'Open both' }).click();
		await dialog().waitFor({ state: 'detached' });
		const opened = (): Promise<string[]> => driver.page.evaluate("app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.view.file?.path ?? '').filter((path) => path.startsWith('Contacts/'))");
		await expect.poll(opened).toEqual([NOTE, COPY]);
	});

	it('says so where the copy cannot go to the trash, and stays open', async () => {
		await refuseTrash();
		await dialog().getByRole('button', { name: 'Delete the copy' }).click();
		await dialog().getByRole('button', { name: 'Delete it' }).click();
		await notice('The copy stays: ');
		expect(await dialog().count()).toBe(1);
		expect(existsSync(join(driver.folder, COPY))).toBe(true);
	});
});
