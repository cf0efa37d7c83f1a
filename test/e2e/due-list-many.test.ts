import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';

const MANY = 10_000;

describe('a due list of ten thousand', () => {
	let list: OpenedDueList;
	beforeAll(async () => {
		list = await openDueListOn({ 'Contacts/First.md': person({ tier: 'A', 'last-touch': '2026-01-01' }) });
		await list.row('First').waitFor();
		// Made up in the page: reading ten thousand files over HTTP would only test the stand-in's disk.
		await list.page.evaluate(`(() => {
			const { known } = plugin.screen;
			const [first] = known.contacts();
			const two = (n) => String(n).padStart(2, '0');
			const late = (n, day) => ({ ...first, path: 'Contacts/' + n + '.md', name: 'Person ' + n, lastTouches: [{ day, property: 'last-touch' }] });
			let contacts = [first, ...Array.from({ length: ${String(MANY)} }, (_, n) => late(n, '2025-' + two(1 + (n % 12)) + '-' + two(1 + (n % 28))))];
			known.contacts = () => contacts;
			window.change = (alter) => { contacts = alter(contacts, late); plugin.screen.changed(); };
			window.change((all) => all);
		})()`);
		await list.page.locator('[data-group=reconnect] .keep-in-touch-group-count').getByText(String(MANY + 1)).waitFor();
	});
	afterAll(() => list.close());

	const rows = (): Promise<number> => list.page.locator('.keep-in-touch-row').count();

	const inSight = (): Promise<number> => list.page.locator('.keep-in-touch-list').evaluate((el) => {
		const { top, bottom } = el.getBoundingClientRect();
		return [...el.querySelectorAll('.keep-in-touch-row')].filter((row) => row.getBoundingClientRect().bottom > top && row.getBoundingClientRect().top < bottom).length;
	});

	it('has only the rows in sight in the page, at the top, in the middle and at the end', async () => {
		expect(await rows()).toBeLessThan(50);
		const scroller = list.page.locator('.keep-in-touch-list');
		for (const share of [0.5, 1]) {
			await scroller.evaluate((el, to) => el.scrollTo({ top: el.scrollHeight * to }), share);
			await expect.poll(inSight).toBeGreaterThan(3);
			expect(await rows()).toBeLessThan(50);
		}
	});

	it('reaches the last with End, though it was far from being in the page', async () => {
		await list.page.locator('.keep-in-touch-list').evaluate((el) => el.scrollTo({ top: 0 }));
		await list.row('Person 0').focus();
		await list.page.keyboard.press('End');
		await expect.poll(() => list.page.evaluate("(() => { const box = document.activeElement.getBoundingClientRect(); return document.activeElement.matches('[data-key]') && box.top >= 0 && box.bottom <= innerHeight && document.querySelector('.keep-in-touch-list').scrollTop > 10000; })()")).toBe(true);
	});

	it('goes by what is in sight with Page Down and Page Up, and the focus goes along', async () => {
		const place = (): Promise<{ readonly row: number; readonly isInSight: boolean }> => list.page.evaluate(`(() => {
			const row = document.activeElement.closest('[aria-posinset]') ?? document.activeElement;
			const { top, bottom } = row.getBoundingClientRect();
			const around = document.querySelector('.keep-in-touch-list').getBoundingClientRect();
			return { row: Number(row.getAttribute('aria-posinset')), isInSight: top >= around.top - 1 && bottom <= around.bottom + 1 };
		})()`);
		await list.page.keyboard.press('Home');
		await list.page.keyboard.press('ArrowDown');
		await expect.poll(place).toEqual({ row: 1, isInSight: true });
		await list.page.keyboard.press('PageDown');
		await expect.poll(async () => (await place()).row).toBeGreaterThan(3);
		const { row } = await place();
		await list.page.keyboard.press('PageDown');
		await expect.poll(place).toEqual({ row: 2 * row - 1, isInSight: true });
		await list.page.keyboard.press('PageUp');
		await expect.poll(place).toEqual({ row, isInSight: true });
	});

	it('keeps the row with the focus in the page while it is scrolled away', async () => {
		await list.page.keyboard.press('Home');
		await list.page.keyboard.press('ArrowDown');
		await expect.poll(list.focused).toBe('Person 0');
		await list.page.locator('.keep-in-touch-list').evaluate((el) => el.scrollTo({ top: el.scrollHeight / 2 }));
		await expect.poll(inSight).toBeGreaterThan(3);
		expect(await list.focused()).toBe('Person 0');
		expect(await rows()).toBeLessThan(50);
	});

	it('leaves what is in sight where it is when somebody comes in above', async () => {
		const scroller = list.page.locator('.keep-in-touch-list');
		const place = (path: string): Promise<number> => list.page.locator(`.keep-in-touch-row[data-path="${path}"]`).evaluate((el) => el.getBoundingClientRect().top);
		await scroller.evaluate((el) => el.scrollTo({ top: 20_000 }));
		await list.page.waitForTimeout(300);
		const path = await scroller.evaluate((el) => [...el.querySelectorAll<HTMLElement>('.keep-in-touch-row')].find((row) => row.getBoundingClientRect().top > el.getBoundingClientRect().top + 100)?.dataset['path'] ?? '');
		const before = await place(path);
		await list.page.evaluate("window.change((all, late) => [...['a', 'b', 'c'].map((n) => late(n, '2000-01-01')), ...all])");
		await list.page.locator('[data-group=reconnect]').or(list.page.locator(`[aria-setsize="${String(MANY + 4)}"]`)).first().waitFor();
		await list.page.waitForTimeout(300);
		expect(Math.abs((await place(path)) - before)).toBeLessThan(4);
	});

	it('draws once a frame at most, whatever comes in a burst', async () => {
		const drawnAt = await list.page.evaluate<number[]>(`(async () => {
			const drawnAt = [];
			const kind = Object.getPrototypeOf(app.workspace.getLeavesOfType('keep-in-touch-due')[0].view);
			const { draw } = kind;
			// The same time for all that is done in one frame.
			kind.draw = function () { drawnAt.push(performance.now()); return draw.call(this); };
			for (let n = 0; n < 10000; n += 1) {
				window.change((all) => (n % 100 === 0 ? all.slice(0, -1) : all));
				if (n % 100 === 0) await null;
			}
			await new Promise((resolve) => setTimeout(resolve, 500));
			kind.draw = draw;
			return drawnAt;
		})()`);
		expect(drawnAt.length).toBeGreaterThan(0);
		expect(drawnAt.length).toBeLessThan(5);
		expect(new Set(drawnAt).size).toBe(drawnAt.length);
	});

	describe('opened anew, with only its beginning placed', () => {
		const scroller = (): Locator => list.page.locator('.keep-in-touch-list');
		beforeEach(async () => {
			await list.page.evaluate("app.workspace.getLeavesOfType('keep-in-touch-due').forEach((leaf) => leaf.detach())");
			await scroller().waitFor({ state: 'detached' });
			await list.run('open-due-list');
			await list.page.locator('.keep-in-touch-row').first().waitFor();
		});

		it('goes on row by row as far as it is scrolled, with no gap and no jump', async () => {
			for (let top = 0; top < 12_000; top += 600) {
				await scroller().evaluate((el, to) => el.scrollTo({ top: to }), top);
				await expect.poll(inSight).toBeGreaterThan(3);
				const seen = await scroller().evaluate((el) => [...el.querySelectorAll('.keep-in-touch-row')].map((row) => [Number(row.ariaPosInSet), row.getBoundingClientRect().top, row.getBoundingClientRect().bottom] as const));
				// The first keeps its place in the page, for the keys.
				for (const [index, [position, , bottom]] of seen.entries()) if (index > 0 && index < seen.length - 1) expect([seen[index + 1]?.[0], Math.abs((seen[index + 1]?.[1] ?? 0) - bottom) < 4]).toEqual([position + 1, true]);
				expect(await scroller().evaluate((el) => el.scrollTop)).toBe(top);
			}
		});

		it('leaves what is in sight where it is when hundreds come in above', async () => {
			await scroller().evaluate((el) => el.scrollTo({ top: 1000 }));
			await list.page.waitForTimeout(300);
			const inView = (): Promise<readonly [string, number]> => scroller().evaluate((el) => {
				const row = [...el.querySelectorAll<HTMLElement>('.keep-in-touch-row')].find((one) => one.getBoundingClientRect().top > el.getBoundingClientRect().top + 100);
				return [row?.dataset['path'] ?? '', row?.getBoundingClientRect().top ?? 0];
			});
			const [path, before] = await inView();
			await list.page.evaluate("window.change((all, late) => [...Array.from({ length: 300 }, (_, n) => late('before ' + n, '2000-01-01')), ...all])");
			await expect.poll(() => scroller().evaluate((el) => el.scrollTop)).toBeGreaterThan(10_000);
			await list.page.waitForTimeout(300);
			const [pathAfter, after] = await inView();
			expect(pathAfter).toBe(path);
			expect(Math.abs(after - before)).toBeLessThan(4);
		});
	});

	it('without an error', () => expect(list.errors).toEqual([]));
});
