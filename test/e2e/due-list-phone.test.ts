import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { SMALL, openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';
import { createFinger, showKeyboard, smallTargets, type Finger } from './phone.ts';

const PHONE = { width: 390, height: 780 };

/** A machine that is busy takes longer than a second. */
const WITHIN = { timeout: 10_000 };

describe('on a phone, after an absence', () => {
	const LATE = Object.fromEntries(Array.from({ length: 34 }, (_, index) => [`Contacts/Late ${index + 1}.md`, person({ tier: 'B', 'last-touch': '2026-01-01' })]));

	it('nothing above the list counts how many are late: the welcome says how many fit, and then the list does as always', async () => {
		const list = await openDueListOn(LATE, PHONE);
		const settings = join(list.folder, '.obsidian/plugins/keep-in-touch/data.json');
		mkdirSync(dirname(settings), { recursive: true });
		const title = list.page.locator('.keep-in-touch-toolbar [role=status]');
		await title.getByText('34 to reach').waitFor();
		writeFileSync(settings, JSON.stringify({ awayUntil: '2026-11-20' }));
		await list.page.getByText('Welcome back. 3 this week, 31 can wait.').waitFor();
		await expect.poll(() => title.innerText()).toBe('');
		if (process.env['SHOTS'] !== undefined) await list.page.screenshot({ path: `${process.env['SHOTS']}/back-390.png` });
		writeFileSync(settings, JSON.stringify({ awayUntil: '2026-12-03' }));
		await list.page.getByRole('button', { name: 'Show the list all the same' }).click();
		await list.row('Late 1').waitFor();
		expect(await title.innerText()).toBe('');
		await list.page.getByRole('button', { name: 'I am back' }).click();
		await list.page.getByRole('button', { name: 'Got it' }).click();
		await title.getByText('34 to reach').waitFor();
		expect(list.errors).toEqual([]);
		await list.close();
	});
});

describe('the due list on a phone', () => {
	let list: OpenedDueList;
	let finger: Finger;
	beforeEach(async () => {
		list = await openDueListOn(SMALL, PHONE);
		finger = await createFinger(list.page);
		await list.row('Gus Adler').waitFor();
	});
	afterEach(async () => {
		expect(list.errors).toEqual([]);
		await list.close();
	});

	const dialogs = (): Promise<number> => list.page.locator('.modal, .menu').count();
	const isMoved = (): Promise<number> => list.page.locator('.keep-in-touch-row.is-swiped').count();

	it('a swipe to the right logs, with the dialog that asks', async () => {
		await finger.swipe(list.row('Bo Lindqvist'), 130);
		await list.page.getByRole('dialog').getByText('Bo Lindqvist').first().waitFor();
		expect(await isMoved()).toBe(0);
	});

	it('a swipe to the left is not now, which asks until when; the note is written then, and Undo takes it back', async () => {
		await finger.swipe(list.row('Bo Lindqvist'), -130);
		await list.page.getByRole('menuitem', { name: 'Next week' }).click();
		await expect.poll(() => list.read('Contacts/Bo Lindqvist.md'), WITHIN).toContain('next-touch: 2026-11-29');
		await list.page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => list.read('Contacts/Bo Lindqvist.md'), WITHIN).toBe(SMALL['Contacts/Bo Lindqvist.md']);
	});

	it('says what it does while it goes, and does nothing where it does not go far, or goes back', async () => {
		const box = await list.row('Bo Lindqvist').boundingBox();
		const [x, y] = [(box?.x ?? 0) + 150, (box?.y ?? 0) + 20];
		await list.page.evaluate("window.said = []; new MutationObserver((all) => { for (const { target } of all) if (target.matches?.('.is-swiped')) window.said.push(getComputedStyle(target, '::after').content + (target.matches('.is-far') ? ' far' : '')); }).observe(document.body, { attributes: true, subtree: true })");
		await finger.draw([x, y], [x + 110, y], [x + 30, y]);
		const said = await list.page.evaluate<string[]>('window.said');
		expect(said).toContain('"Log" far');
		expect(said.at(-1)).toBe('"Log"');
		await finger.swipe(list.row('Bo Lindqvist'), -60);
		await list.page.waitForTimeout(400);
		expect([await dialogs(), await isMoved()]).toEqual([0, 0]);
		expect(await list.page.getByRole('tab', { name: 'Bo Lindqvist' }).count()).toBe(0);
	});

	it('a finger that goes up scrolls the list, wherever it goes then', async () => {
		const scrolled = (): Promise<number> => list.page.locator('.keep-in-touch-list').evaluate((el) => el.scrollTop);
		const box = await list.row('Bo Lindqvist').boundingBox();
		const [x, y] = [(box?.x ?? 0) + 150, (box?.y ?? 0) + 60];
		await finger.draw([x, y], [x, y - 120], [x + 150, y - 130]);
		await expect.poll(scrolled, WITHIN).toBeGreaterThan(40);
		expect([await dialogs(), await isMoved()]).toEqual([0, 0]);
	});

	it('a finger that begins at the edge is left to the app; elsewhere the app is told to leave it', async () => {
		const box = await list.row('Bo Lindqvist').boundingBox();
		const y = (box?.y ?? 0) + 20;
		await list.page.evaluate("window.begun = []; document.addEventListener('touchstart', ({ target }) => window.begun.push(target.closest('[data-ignore-swipe]') !== null))");
		await finger.draw([10, y], [200, y]);
		await finger.draw([380, y], [200, y]);
		expect([await dialogs(), await isMoved()]).toEqual([0, 0]);
		await finger.draw([200, y], [205, y + 2]);
		expect(await list.page.evaluate('window.begun')).toEqual([false, false, true]);
	});

	it('Select in the menu begins to select, and taps go on with it; nothing is opened', async () => {
		await list.page.getByRole('button', { name: 'More: Gus Adler' }).tap().catch(() => list.page.getByRole('button', { name: 'More: Gus Adler' }).click());
		await list.page.getByRole('menuitem', { name: 'Select' }).click();
		await list.page.getByText('1 selected').waitFor();
		await list.row('Bo Lindqvist').locator('.keep-in-touch-name').click();
		await list.page.getByText('2 selected').waitFor();
		expect(await list.page.getByRole('tab', { name: 'Bo Lindqvist' }).count()).toBe(0);
		expect(await smallTargets(list.page, '.keep-in-touch-due')).toEqual([]);
		expect(await violations(list.page, '.keep-in-touch-due')).toEqual([]);
	});

	it('says what the status bar would', async () => {
		await list.page.locator('.keep-in-touch-toolbar').getByText('6 to reach').waitFor();
	});

	it('shows every action of a row without a pointer over it', async () => {
		for (const name of ['Log', 'Not now', 'Reach out', 'More']) expect(await list.page.getByRole('button', { name: `${name}: Bo Lindqvist` }).evaluate((el) => getComputedStyle(el).opacity === '1' && el.checkVisibility())).toBe(true);
	});
});

const MANY: Readonly<Record<string, string>> = {
	...SMALL,
	...Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`Contacts/Close ${String(n)}.md`, person({ tier: 'A', 'last-touch': '2026-01-01', birthday: '12-01', address: '"Main Street 1"' })])),
	'Event.md': '---\ndate: 2026-11-21\n---\n## Attendees\n- Mia Wong <mia@acme.example>\n- Ana Diaz <ana@acme.example>\n',
};

/** How each dialog is opened. */
const DIALOGS: ReadonlyArray<readonly [name: string, open: (list: OpenedDueList) => Promise<unknown>]> = [
	['log touch', (list) => list.page.getByRole('button', { name: 'Log: Ana Diaz' }).click()],
	['a day that is picked', async (list) => {
		await list.page.getByRole('button', { name: 'Not now: Ana Diaz' }).click();
		await list.page.getByRole('menuitem', { name: 'Pick a day' }).click();
	}],
	['start fresh', (list) => list.run('start-fresh')],
	['cards to write', (list) => list.run('cards-to-write')],
	['a session', (list) => list.run('start-session')],
	['away until', (list) => list.run('away')],
	['attendees', async (list) => {
		await list.page.evaluate("app.workspace.getLeaf().openFile(app.vault.getFileByPath('Event.md'))");
		await list.run('create-from-attendees');
	}],
	['a full tier', async (list) => {
		await list.page.getByRole('button', { name: 'More: Ana Diaz' }).click();
		await list.page.getByRole('menuitem', { name: 'Select' }).click();
		await list.page.getByRole('button', { name: 'More', exact: true }).click();
		await list.page.getByRole('menuitem', { name: 'Set tier' }).click();
		await list.page.keyboard.type('Close');
		await list.page.keyboard.press('Enter');
	}],
	['the cadence of several', async (list) => {
		await list.page.getByRole('button', { name: 'More: Ana Diaz' }).click();
		await list.page.getByRole('menuitem', { name: 'Select' }).click();
		await list.page.getByRole('button', { name: 'More', exact: true }).click();
		await list.page.getByRole('menuitem', { name: 'Set cadence' }).click();
	}],
];

describe.each(DIALOGS)('on a phone, the dialog: %s', (_, open) => {
	let list: OpenedDueList;
	beforeAll(async () => {
		list = await openDueListOn(MANY, PHONE);
		// Many are above her, and not all are in the page.
		await list.page.getByRole('searchbox').fill('ana d');
		await list.row('Ana Diaz').waitFor();
		await open(list);
		await list.page.locator('.modal').waitFor();
	});
	afterAll(async () => {
		expect(list.errors).toEqual([]);
		await list.close();
	});

	it('has nothing to tap that is smaller than 44 px', async () => {
		expect(await smallTargets(list.page, '.modal')).toEqual([]);
	});

	it('stands above a keyboard that covers half the page, with its buttons; and is as before once that is gone', async () => {
		const box = (): Promise<{ x: number; y: number; width: number; height: number } | null> => list.page.locator('.modal').boundingBox();
		const before = await box();
		await showKeyboard(list.page, 380);
		const after = await box();
		expect((after?.y ?? 0) + (after?.height ?? 0)).toBeLessThanOrEqual(401);
		expect(after?.y ?? -1).toBeGreaterThanOrEqual(0);
		const main = list.page.locator('.modal button.mod-cta').last();
		if (await main.count() > 0) {
			await main.scrollIntoViewIfNeeded();
			const button = await main.boundingBox();
			expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(401);
		}
		await showKeyboard(list.page, 0);
		expect(await box()).toEqual(before);
	});

	it('leaves the page as wide as it is', async () => {
		expect(await list.page.locator('.modal').evaluate((el) => el.scrollWidth <= el.clientWidth + 1 && el.getBoundingClientRect().right <= innerWidth)).toBe(true);
	});
});
