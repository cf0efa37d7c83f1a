import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';

const MANY = 150;

/** Names of two digits and three, so that no name stands in another. */
const nameOf = (n: number): string => `Guest ${1000 + n}`;

describe('a touch logged with very many at once', () => {
	let list: OpenedDueList;
	let before: ReadonlyMap<string, string>;
	const dialog = () => list.page.locator('.modal.keep-in-touch-log-touch');
	const texts = (): ReadonlyMap<string, string> => new Map(readdirSync(join(list.folder, 'Contacts')).map((name) => [name, readFileSync(join(list.folder, 'Contacts', name), 'utf8')]));
	const chips = (): Promise<number> => dialog().locator('.keep-in-touch-chip').count();

	beforeAll(async () => {
		list = await openDueListOn(Object.fromEntries(Array.from({ length: MANY }, (_, n) => [`Contacts/${nameOf(n)}.md`, person({ tier: 'B', 'last-touch': '2026-01-01', ...(n === 7 ? { 'next-touch': '2026-12-24' } : {}) })])));
		before = texts();
		// Whoever has a day to come is on the list for later.
		await list.row(nameOf(0)).focus();
		await list.page.keyboard.press('Control+a');
		await list.page.keyboard.press('l');
		await dialog().waitFor();
	});
	afterAll(() => list.close());

	it('shows the first of them, so that the fields below are not pushed out of sight, and the rest on a press', async () => {
		expect(await chips()).toBe(24);
		await dialog().getByRole('button', { name: `Show ${MANY - 1 - 24} more` }).click();
		expect(await chips()).toBe(MANY - 1);
		expect(await dialog().evaluate((el) => el.contains(document.activeElement))).toBe(true);
	});

	it('says how far it is, draws the list behind once for all and not for each, and is one action', async () => {
		await list.page.evaluate(`(() => {
			window.said = [];
			window.drawn = 0;
			new MutationObserver(() => { const el = [...document.querySelectorAll('.notice')].find((notice) => /^(Checking|Writing)/.test(notice.textContent)); if (el) window.said.push(el.textContent); }).observe(document.body, { subtree: true, childList: true, characterData: true });
			const kind = Object.getPrototypeOf(app.workspace.getLeavesOfType('keep-in-touch-due')[0].view);
			const { draw } = kind;
			kind.draw = function () { window.drawn += 1; return draw.call(this); };
			window.drawAsBefore = () => { kind.draw = draw; };
		})()`);
		// A disk that takes its time, so that it is worth saying.
		await list.page.route('**/vault/Contacts/**', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 40));
			await route.continue();
		});
		await dialog().getByRole('radio', { name: 'Call' }).click();
		await dialog().getByRole('textbox', { name: 'What was it about?' }).fill('The guild dinner.');
		await list.page.keyboard.press('Control+Enter');
		await list.page.getByText(`and ${MANY - 2} others`).waitFor({ timeout: 60_000 });
		const said = await list.page.evaluate<string[]>('window.said');
		expect(said.filter((words) => words.endsWith(` of ${MANY - 1} notes…`)).length).toBeGreaterThan(5);
		// Once when all are written, and a few times as the cache tells of the last of them, and for the notice.
		expect(await list.page.evaluate<number>('window.drawn')).toBeLessThan(12);
		await list.page.evaluate('window.drawAsBefore()');
		expect(await dialog().count()).toBe(0);
		expect([...texts().values()].filter((text) => text.includes('- 2026-11-22 call: The guild dinner.')).length).toBe(MANY - 1);
	});

	it('and one Undo takes all of it back, to the byte', async () => {
		await list.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
		await list.page.locator('.notice').getByText('Undoing…').waitFor();
		await expect.poll(() => [...texts()].filter(([name, text]) => before.get(name) !== text).length, { timeout: 60_000 }).toBe(0);
	});

	it('without an error', () => expect(list.errors).toEqual([]));
});
