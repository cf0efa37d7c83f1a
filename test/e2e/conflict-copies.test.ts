import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';
import type { PlaygroundView } from './open-playground.ts';

const COPY = 'Contacts/Ana Diaz (Conflicted copy Pixel 202611211030).md';
const OTHER_COPY = 'Contacts/Cleo Park.sync-conflict-20261121-101500-ABCDEFG.md';
const NOTES: Readonly<Record<string, string>> = {
	'Home.md': 'Home.\n',
	'Contacts/Ana Diaz.md': person({ tier: 'B', 'last-touch': '2026-11-20 # counted' }, 'Met at the summit.\n\n## Touches\n- 2026-11-20 call: Hello.\n'),
	[COPY]: person({ tier: 'A', 'last-touch': '2026-11-21' }, 'Met at the summit.\nPlays the cello.\n\n## Promises\n- [ ] Send the slides\n\n## Touches\n- 2026-11-21 meeting: Lunch <b>by</b> the river.\n'),
	'Contacts/Cleo Park.md': person({ tier: 'B', 'last-touch': '2026-11-20', 'next-touch': '2026-11-24' }, '## Promises\n- [x] Send the article 📅 2026-11-25 ✅ 2026-11-20\n- [ ] Call 📅 2026-12-01\n\n## Touches\n- 2026-11-20 call: Talked of the mvoe to Lisbon.\n'),
	[OTHER_COPY]: person({ tier: 'B', 'last-touch': '2026-11-21' }, '## Promises\n- [ ] Send the article 📅 2026-11-25\n- [ ] Call 📅 2026-12-08\n- [/] Sends slides #theirs ⏫ [[Bo Lind|Bo]]\n\t- the long ones\n\n## Touches\n- 2027-01-01 call: plan\n- 2026-11-21 card\n- 2026-11-20 call: Talked of the move to Lisbon.\n'),
	'Contacts/Gone Person.sync-conflict-20261102-101500-ABCDEFG.md': person({ tier: 'A' }),
	'Contacts/Torn.md': '---\ntier: B\nlast-touch: 2026-11-2026-11-22\n---\n\n## Touches\n- 2026-11-22 call: Hello.\n- 2026-11-01 email: Wrote.\n',
	'Contacts/Twice.md': '---\ntier: B\nlast-touch: 2026-11-20\nlast-touch: 2026-11-22\n---\n\n## Touches\n- 2026-11-22 call: Hello.\n',
	'Contacts/Two blocks.md': '---\nlast-touch: 2026-11-22\n---\n---\nnext-touch: 2026-12-24\n---\nMet at the summit.\n\n## Touches\n- 2026-11-22 call: Hello.\n',
};

describe('what a sync left behind', () => {
	let driver: OpenedDueList;
	afterEach(async () => {
		expect(driver.errors).toEqual([]);
		await driver.close();
	});
	const open = async (view: PlaygroundView = {}): Promise<void> => {
		driver = await openDueListOn(NOTES, view);
		await driver.run('show-notes-to-fix');
	};
	const problem = (path: string): ReturnType<OpenedDueList['page']['locator']> => driver.page.locator(`.keep-in-touch-problem[data-path="${path}"]`);
	const dialog = (): ReturnType<OpenedDueList['page']['locator']> => driver.page.locator('.modal.keep-in-touch-compare');
	const compare = async (copy = COPY): Promise<void> => {
		await problem(copy).getByRole('button', { name: 'Compare the two versions' }).click();
		await dialog().getByText('Only in the copy').first().waitFor();
	};
	const notice = (text: string): Promise<void> => driver.page.locator('.notice').getByText(text).last().waitFor();

	it('is shown with what differs, and taken over with one edit that Undo takes back', async () => {
		await open();
		expect(await driver.names()).not.toContain('Ana Diaz (Conflicted copy Pixel 202611211030)');
		await compare();
		const rows = await dialog().locator('tbody tr').allInnerTexts();
		expect(rows.map((row) => row.split(/\s*[\t\n]\s*/))).toEqual([['tier', 'B', 'A'], ['last-touch', '2026-11-20', '2026-11-21']]);
		expect(await dialog().locator('li').allInnerTexts()).toEqual(['2026-11-20 call: Hello.', '2026-11-21 meeting: Lunch <b>by</b> the river.', 'Send the slides', 'Plays the cello.', '## Promises']);
		expect(await violations(driver.page, '.modal.keep-in-touch-compare')).toEqual([]);
		await driver.page.keyboard.press('Control+Enter');
		await notice('Touches and promises of the copy are in the note of Ana Diaz.');
		expect(driver.read('Contacts/Ana Diaz.md')).toBe('---\ntier: B\nlast-touch: 2026-11-21 # counted\n---\nMet at the summit.\n\n## Touches\n- 2026-11-21 meeting: Lunch <b>by</b> the river.\n- 2026-11-20 call: Hello.\n\n## Promises\n- [ ] Send the slides\n');
		expect(driver.read(COPY)).toBe(NOTES[COPY]);
		await dialog().getByRole('button', { name: 'Take these over' }).waitFor({ state: 'detached' });
		await driver.run('undo');
		await notice('Undone');
		expect(driver.read('Contacts/Ana Diaz.md')).toBe(NOTES['Contacts/Ana Diaz.md']);
	});

	it('is taken over as it stands: what was changed only where that is ticked, a day ahead not at all, and the next touch stays', async () => {
		await open();
		await compare(OTHER_COPY);
		expect(await dialog().locator('section').first().locator('h4, li').allInnerTexts()).toEqual([
			'Only in the copy', '2026-11-21 card',
			'Changed on one device', expect.stringMatching(/Note 2026-11-20 call: Talked of the mvoe to Lisbon\.\s+Copy 2026-11-20 call: Talked of the move to Lisbon\./),
			'Only in the copy, and not taken over', '2027-01-01 call: plan (2027-01-01 is in the future)',
		]);
		const ticks = dialog().getByRole('checkbox');
		expect(await ticks.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked))).toEqual([false, false]);
		await dialog().getByRole('checkbox', { name: 'Copy Call 📅 2026-12-08' }).check();
		await driver.page.keyboard.press('Control+Enter');
		await notice('Touches and promises of the copy are in the note of Cleo Park.');
		const after = person({ tier: 'B', 'last-touch': '2026-11-21', 'next-touch': '2026-11-24' }, '## Promises\n- [x] Send the article 📅 2026-11-25 ✅ 2026-11-20\n- [ ] Call 📅 2026-12-01\n- [/] Sends slides #theirs ⏫ [[Bo Lind|Bo]]\n\t- the long ones\n- [ ] Call 📅 2026-12-08\n\n## Touches\n- 2026-11-21 card\n- 2026-11-20 call: Talked of the mvoe to Lisbon.\n');
		expect(driver.read('Contacts/Cleo Park.md')).toBe(after);
		// What is left is only what nobody ticked.
		expect(await dialog().getByRole('button', { name: 'Take these over' }).isDisabled()).toBe(true);
		// The button that was pressed is gone: the keys stay in the dialog.
		await expect.poll(() => dialog().evaluate((el) => el.contains(el.ownerDocument.activeElement))).toBe(true);
		await ticks.check();
		await dialog().getByRole('button', { name: 'Take these over' }).click();
		await dialog().getByRole('button', { name: 'Take these over' }).waitFor({ state: 'detached' });
		expect(driver.read('Contacts/Cleo Park.md')).toBe(after.replace('- 2026-11-20', '- 2026-11-20 call: Talked of the move to Lisbon.\n- 2026-11-20'));
	});

	it('goes to the trash only when that was asked', async () => {
		await open();
		await compare();
		await dialog().getByRole('button', { name: 'Delete the copy' }).click();
		await dialog().getByRole('alert').getByText('What only the copy has goes with it.').waitFor();
		await dialog().getByRole('button', { name: 'Keep it' }).click();
		expect(existsSync(join(driver.folder, COPY))).toBe(true);
		await dialog().getByRole('button', { name: 'Delete the copy' }).click();
		await dialog().getByRole('button', { name: 'Delete it' }).click();
		await notice('is deleted. It is where Obsidian puts deleted files.');
		await dialog().waitFor({ state: 'detached' });
		expect(existsSync(join(driver.folder, COPY))).toBe(false);
		expect(driver.read('Contacts/Ana Diaz.md')).toBe(NOTES['Contacts/Ana Diaz.md']);
	});

	it('says so where the note of a copy is gone', async () => {
		await open();
		await problem('Contacts/Gone Person.sync-conflict-20261102-101500-ABCDEFG.md').getByRole('button', { name: 'Compare the two versions' }).click();
		await notice('There is no note beside');
		expect(await dialog().count()).toBe(0);
	});

	it('is mended by the button of its row: garbled days, doubled keys, a second block', async () => {
		await open();
		await problem('Contacts/Torn.md').getByRole('button', { name: 'Bring last-touch up to date' }).click();
		await notice('The last touch of Torn is up to date.');
		expect(driver.read('Contacts/Torn.md')).toBe((NOTES['Contacts/Torn.md'] ?? '').replace('2026-11-2026-11-22', '2026-11-22'));
		await problem('Contacts/Twice.md').getByRole('button', { name: 'Repair the properties' }).click();
		await notice('The properties of Twice are repaired.');
		expect(driver.read('Contacts/Twice.md')).toBe((NOTES['Contacts/Twice.md'] ?? '').replace('last-touch: 2026-11-20\n', ''));
		await problem('Contacts/Two blocks.md').getByRole('button', { name: 'Repair the properties' }).click();
		await notice('The properties of Two blocks are repaired.');
		expect(driver.read('Contacts/Two blocks.md')).toBe((NOTES['Contacts/Two blocks.md'] ?? '').replace('---\n---\n', ''));
		await problem('Contacts/Two blocks.md').waitFor({ state: 'detached' });
	});

	it.each([{ width: 1200, colorScheme: 'dark' }, { width: 390, colorScheme: 'light' }, { width: 390, colorScheme: 'dark' }] as const)('can be looked at in $colorScheme at $width px', async (view) => {
		await open(view);
		await compare(OTHER_COPY);
		expect(await violations(driver.page, '.modal.keep-in-touch-compare')).toEqual([]);
		const folder = process.env['SCREENSHOTS'];
		if (folder !== undefined) await driver.page.screenshot({ path: join(folder, `compare-${view.colorScheme}-${view.width}.png`) });
	});
});
