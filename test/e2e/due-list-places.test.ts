import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SMALL, openDueListOn, type OpenedDueList } from './due-list-vault.ts';

const BO = 'Contacts/Bo Lindqvist.md';
const VIEWS = "app.workspace.getLeavesOfType('keep-in-touch-due').map(({ view }) => view)";

describe('the due list in several places', () => {
	let list: OpenedDueList;
	beforeEach(async () => {
		list = await openDueListOn(SMALL);
		await list.row('Cleo Park').waitFor();
		await list.page.evaluate(`(() => {
			window.draws = 0;
			const kind = Object.getPrototypeOf(${VIEWS}[0]);
			const draw = kind.draw;
			kind.draw = function () { window.draws += 1; return draw.call(this); };
		})()`);
	});
	afterEach(async () => {
		expect(list.errors).toEqual([]);
		await list.close();
	});

	const touchToday = (path: string): Promise<unknown> => list.page.evaluate(`app.vault.process(app.vault.getFileByPath(${JSON.stringify(path)}), (text) => text.replace(/last-touch: .*/, 'last-touch: 2026-11-22'))`);
	const names = (selector: string): Promise<string[]> => list.page.locator(`${selector} .keep-in-touch-row[data-key^="reconnect:"] .keep-in-touch-name`).allTextContents();
	const draws = (): Promise<number> => list.page.evaluate('window.draws');

	it('remembers what was done in each view', async () => {
		await list.run('open-due-list-in-tab');
		const tab = list.page.locator('.mod-root .keep-in-touch-due');
		await tab.locator('.keep-in-touch-row').first().waitFor();
		await list.page.locator('.mod-right-split').getByRole('button', { name: 'Reconnect' }).click();
		await tab.getByRole('button', { name: 'Order' }).click();
		await list.page.getByRole('menuitemcheckbox', { name: 'By name', exact: true }).click();
		await tab.getByRole('button', { name: 'Today' }).click();
		await expect.poll(() => names('.mod-root')).toEqual(['Ana Diaz', 'Bo Lindqvist']);
		const kept = await list.page.evaluate<{ readonly order: string; readonly folded: readonly string[] }>("plugin.screen.device.load('due-list')");
		expect(kept).toEqual({ search: '', tier: null, tag: null, order: 'name', folded: expect.arrayContaining(['later', 'reconnect', 'today']) as unknown });
	});

	it('is not drawn for a change that concerns no contact', async () => {
		await list.page.evaluate('window.list = plugin.screen.dueList()');
		await list.page.waitForTimeout(300);
		const before = await draws();
		await list.page.evaluate("app.vault.process(app.vault.getFileByPath('Home.md'), (text) => text + 'More.')");
		await list.page.evaluate(`app.vault.process(app.vault.getFileByPath(${JSON.stringify(BO)}), (text) => text + 'More about him.')`);
		await list.page.waitForTimeout(500);
		expect(await draws()).toBe(before);
		expect(await list.page.evaluate('window.list === plugin.screen.dueList()')).toBe(true);
	});

	it('is drawn only when it is seen again, in a side bar that was folded away and in a tab behind another', async () => {
		for (const [hide, show] of [
			['app.workspace.rightSplit.collapse()', 'app.workspace.rightSplit.expand()'],
			[`${VIEWS}[0].containerEl.hide()`, `${VIEWS}[0].containerEl.show()`],
		] as const) {
			await list.page.evaluate(hide);
			await list.page.waitForTimeout(200);
			const html = await list.page.locator('.keep-in-touch-list').innerHTML();
			await touchToday(hide.includes('collapse') ? BO : 'Contacts/Ana Diaz.md');
			await list.page.waitForTimeout(400);
			expect(await list.page.locator('.keep-in-touch-list').innerHTML()).toBe(html);
			await list.page.evaluate(show);
			await expect.poll(() => names('.mod-right-split')).toEqual(hide.includes('collapse') ? ['Ana Diaz'] : []);
		}
	});

	it('goes on in another window, and back when that closes with a drawing still to come', async () => {
		await list.page.evaluate(`(() => {
			const frame = document.createElement('iframe');
			frame.style.cssText = 'position: fixed; inset: 0; width: 400px; height: 700px; z-index: 99';
			document.body.append(frame);
			window.other = frame;
			// Obsidian gives each window of its own what it adds to the elements.
			for (const kind of ['EventTarget', 'Node', 'Element', 'HTMLElement', 'SVGElement', 'Document', 'UIEvent', 'Event']) {
				const [from, to] = [window[kind].prototype, frame.contentWindow[kind].prototype];
				for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(from))) if (!(name in to)) Object.defineProperty(to, name, member);
			}
		})()`);
		await list.page.evaluate(`(() => {
			const { containerEl } = ${VIEWS}[0];
			window.home = containerEl.parentElement;
			window.drawnHere = containerEl.querySelector('.keep-in-touch-list');
			window.other.contentDocument.body.append(containerEl);
			app.workspace.trigger('layout-change');
		})()`);
		const inOther = list.page.frameLocator('iframe');
		// Drawn anew: what watches sizes in the window before watches nothing here.
		await expect.poll(() => list.page.evaluate("{ const drawn = window.other.contentDocument.querySelector('.keep-in-touch-list'); drawn !== null && drawn !== window.drawnHere }")).toBe(true);
		await inOther.locator('.keep-in-touch-row').first().waitFor();
		await touchToday(BO);
		await inOther.locator('.keep-in-touch-row', { hasText: 'Bo Lindqvist' }).waitFor({ state: 'detached' });
		// The focus is followed there, too: whose row leaves hands it on.
		await inOther.locator('.keep-in-touch-row', { hasText: 'Ana Diaz' }).focus();
		await touchToday('Contacts/Ana Diaz.md');
		await expect.poll(() => list.page.evaluate("window.other.contentDocument.activeElement.closest('.keep-in-touch-row')?.querySelector('.keep-in-touch-name').textContent")).toBe('Cleo Park');
		await list.page.evaluate(`(() => {
			plugin.screen.settingsChanged({ ...plugin.screen.settings(), tierLabels: 'key' }, []);
			return Promise.resolve().then(() => {
				window.home.append(${VIEWS}[0].containerEl);
				window.other.remove();
				app.workspace.trigger('layout-change');
			});
		})()`);
		await expect.poll(() => list.row('Cleo Park').locator('.keep-in-touch-tier').textContent()).toBe('tier C');
		await list.row('Cleo Park').focus();
		await list.page.keyboard.press('ArrowDown');
		await expect.poll(list.focused).not.toBe('Cleo Park');
	});
});
