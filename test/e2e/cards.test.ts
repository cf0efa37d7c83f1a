import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { person } from './due-list-vault.ts';
import { LATE, openNetworkOn, type NetworkDriver } from './network-vault.ts';

const TEXT = '27 November · Ana Diaz · birthday\nCalle Mayor 1, 28013 Madrid\n\n30 November · Kai Orr · birthday\nStorgata 5\n0155 Oslo\n\n4 December · Ida Moe · birthday, turns 40\n(no address in the note yet)';

describe('the cards to write', () => {
	let driver: NetworkDriver;
	beforeEach(async () => {
		driver = await openNetworkOn(LATE);
		await driver.run('cards-to-write');
		await driver.dialog.waitFor();
	});
	afterEach(async () => {
		expect(driver.errors).toEqual([]);
		await driver.close();
	});
	const cards = (): Promise<string[]> => driver.dialog.getByRole('listitem').locator('a').allInnerTexts();

	it('are those of the coming two weeks, nearest first, with the address; not of tiers without occasions', async () => {
		expect(await cards()).toEqual(['Ana Diaz', 'Kai Orr', 'Ida Moe']);
		const [ana, , ida] = await driver.dialog.getByRole('listitem').allInnerTexts();
		expect(ana).toContain('27 November, in 5 days · birthday · Key\nCalle Mayor 1, 28013 Madrid');
		expect(ida).toContain('4 December, in 12 days · birthday, turns 40 · Close\nNo address in the note yet.');
	});

	it('are copied as text', async () => {
		await driver.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		expect(await driver.focusedText()).toBe('Copy all');
		await driver.page.keyboard.press('Enter');
		await driver.notice('The cards are on the clipboard.');
		expect(await driver.page.evaluate('navigator.clipboard.readText()')).toBe(TEXT);
	});

	it('where the clipboard is shut say so', async () => {
		await driver.page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
		await driver.page.keyboard.press('Enter');
		await driver.notice('The clipboard cannot be written here.');
	});

	it('are printed from a page with nothing but the cards, which goes afterwards', async () => {
		// A browser without a screen prints nothing: what would be on paper is kept instead.
		await driver.page.evaluate(`(() => {
			const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument');
			Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', { get() {
				const page = get.call(this);
				page.defaultView.print = () => { window.printed = page.body.innerText; };
				return page;
			} });
		})()`);
		await driver.dialog.getByRole('button', { name: 'Print' }).click();
		const printed = await driver.page.evaluate<string>('window.printed');
		expect(printed.replace(/\n+/g, '\n').trim()).toBe(TEXT.replace(/\n+/g, '\n'));
		expect(await driver.page.locator('iframe').count()).toBe(1);
		await driver.page.evaluate("document.querySelector('iframe').contentWindow.dispatchEvent(new Event('afterprint'))");
		expect(await driver.page.locator('iframe').count()).toBe(0);
	});

	it('are done for this year with a key, and the focus goes on to the next; Undo brings one back', async () => {
		const before = driver.texts();
		await driver.dialog.getByRole('button', { name: 'Done for this year: Kai Orr, birthday' }).focus();
		await driver.page.keyboard.press('Enter');
		await driver.notice('Done for this year: birthday of Kai Orr.');
		await expect.poll(cards).toEqual(['Ana Diaz', 'Ida Moe']);
		expect(await driver.focusedText()).toBe('Done for this year: Ida Moe, birthday');
		expect(driver.changedSince(before)).toEqual(['Kai Orr']);
		// Eight days ahead nobody has been given notice yet: the mark is the day itself, so that it holds.
		expect(driver.texts()['Kai Orr']).toBe((before['Kai Orr'] ?? '').replace(/\n---\n$/, '\noccasion-done: 2026-11-30\n---\n'));
		await driver.undo();
		expect(driver.changedSince(before)).toEqual([]);
		await expect.poll(cards).toEqual(['Ana Diaz', 'Kai Orr', 'Ida Moe']);
	});

	it('make no new note where the one that is opened has just gone', async () => {
		await driver.page.evaluate("app.vault.getFileByPath = () => null");
		await driver.dialog.getByRole('link', { name: 'Ana Diaz' }).click();
		await driver.notice('There is no note at Contacts/Ana Diaz.md any more.');
	});

	it('within the notice days are marked with today, and leave the due list too', async () => {
		await driver.row('Ana Diaz').waitFor();
		await driver.dialog.getByRole('button', { name: 'Done for this year: Ana Diaz, birthday' }).click();
		await expect.poll(() => driver.read('Contacts/Ana Diaz.md')).toContain('\noccasion-done: 2026-11-22\n');
		await driver.page.locator('.keep-in-touch-row').filter({ hasText: 'birthday on 27 November' }).waitFor({ state: 'detached' });
	});

	it('open the note that has no address yet', async () => {
		await driver.dialog.getByRole('button', { name: 'Open note of Ida Moe, to add an address' }).click();
		await driver.dialog.waitFor({ state: 'detached' });
		await driver.page.getByRole('tab', { name: 'Ida Moe' }).waitFor();
	});

	it('follow the notes, and when all are done say what brings up the next', async () => {
		await driver.page.evaluate("app.vault.process(app.vault.getFileByPath('Contacts/Ida Moe.md'), (text) => text.replace('birthday:', 'address: Elsewhere 2\\nbirthday:'))");
		await driver.dialog.getByText('Elsewhere 2').waitFor();
		for (let left = 3; left > 0; left -= 1) {
			await expect.poll(cards).toHaveLength(left);
			await driver.dialog.locator('.keep-in-touch-card-done').first().click();
		}
		await driver.dialog.getByText('There are no cards to write until 6 December.').waitFor();
		expect(await driver.page.evaluate("document.querySelector('.modal').contains(document.activeElement)")).toBe(true);
	});
});

describe('the cards to write on a phone', () => {
	it('are copied, since a phone prints nothing', async () => {
		const driver = await openNetworkOn({ 'Contacts/Ana.md': person({ tier: 'A', birthday: '11-30' }) }, { width: 390 });
		await driver.run('cards-to-write');
		await driver.dialog.getByRole('button', { name: 'Copy all' }).waitFor();
		expect(await driver.dialog.getByRole('button', { name: 'Print' }).count()).toBe(0);
		await driver.close();
	});
});
