import process from 'node:process';
import { expect, it } from 'vitest';
import { openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';

const NAMES = Array.from({ length: 10 }, (_, index) => `Late ${index + 1}`);
const WITHIN = { timeout: 10_000 };

/** Ten without a tier, so that nobody of them is ever due. */
const TEN = Object.fromEntries(NAMES.map((name) => [`Contacts/${name}.md`, person({ 'last-touch': '2026-01-01' })]));
/** Ten who have a tier, and whom a daily note names. */
const NAMED = {
	...Object.fromEntries(NAMES.map((name) => [`Contacts/${name}.md`, person({ tier: 'B' })])),
	'Daily/2026-01-05.md': NAMES.map((name) => `[[${name}]]\n`).join(''),
};

async function shoot(list: OpenedDueList, name: string): Promise<void> {
	if (process.env['SHOTS'] !== undefined) await list.page.screenshot({ path: `${process.env['SHOTS']}/${name}.png` });
}

it('a tier given to ten who come up at once by it offers to spread them, and only them', async () => {
	const list = await openDueListOn({ ...TEN, 'Contacts/Else.md': person({ tier: 'B', 'last-touch': '2026-01-01' }) });
	await list.run('first-run');
	await list.page.getByRole('button', { name: 'Accept' }).click();
	await list.page.getByRole('button', { name: /10 .*tier|tier.* 10/ }).click();
	await list.page.keyboard.type('Key');
	await list.page.keyboard.press('Enter');
	const notice = list.page.locator('.notice').filter({ hasText: 'are in Key now. 10 contacts come up at once, more than a week has time for.' });
	await notice.waitFor();
	await expect.poll(() => list.read('Contacts/Late 1.md'), WITHIN).toContain('tier: B');
	await shoot(list, 'spread-tier-1200');
	await notice.getByRole('button', { name: 'Start fresh' }).click();
	const dialog = list.page.getByRole('dialog', { name: 'Start fresh' });
	await dialog.getByText('10 contacts are waiting, besides promises, birthdays and the like. At 3 a week').waitFor();
	expect(await dialog.getByText('Else', { exact: true }).count()).toBe(0);
	await dialog.getByRole('button', { name: /^Spread over/ }).click();
	await expect.poll(() => Object.keys(TEN).filter((path) => list.read(path).includes('next-touch: ')).length, WITHIN).toBeGreaterThan(6);
	expect(list.read('Contacts/Else.md')).not.toContain('next-touch');
	expect(list.errors).toEqual([]);
	await list.close();
});

it('last touches that were proposed and set offer it, too', async () => {
	const list = await openDueListOn(NAMED, { width: 390, height: 780, colorScheme: 'dark' });
	await list.run('propose-last-touches');
	await list.page.getByRole('button', { name: 'Set 10 last touches' }).click();
	const notice = list.page.locator('.notice').filter({ hasText: '10 last touches are set. 10 contacts come up at once, more than a week has time for.' });
	await notice.getByRole('button', { name: 'Start fresh' }).waitFor();
	await shoot(list, 'spread-proposed-390');
	await notice.getByRole('button', { name: 'Start fresh' }).click();
	await list.page.getByRole('dialog', { name: 'Start fresh' }).getByText('10 contacts are waiting').waitFor();
	expect(list.errors).toEqual([]);
	await list.close();
});

it.each([[1200, 'light'], [390, 'dark']] as const)('a first run that brings a crowd offers it where it ends (%i px, %s)', async (width, colorScheme) => {
	const list = await openDueListOn(Object.fromEntries(NAMES.map((name) => [`Contacts/${name}.md`, person({ tier: 'B', 'last-touch': '2026-01-01' })])), { width, height: 780, colorScheme });
	await list.run('first-run');
	await list.page.getByRole('button', { name: 'Accept' }).click();
	await list.page.getByText('10 contacts are waiting, more than a week has time for. “Start fresh” spreads them').waitFor();
	await shoot(list, `first-run-${String(width)}`);
	await list.page.getByRole('button', { name: 'Start fresh' }).click();
	await list.page.getByRole('dialog', { name: 'Start fresh' }).getByText('10 contacts are waiting').waitFor();
	expect(list.errors).toEqual([]);
	await list.close();
});
