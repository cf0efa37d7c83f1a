import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL, openDueListOn, showDueList, type OpenedDueList } from './due-list-vault.ts';

describe('the due list shows whom to write to, and why', () => {
	let list: OpenedDueList;
	beforeAll(async () => {
		list = await openDueListOn(SMALL);
	});
	afterAll(() => list.close());

	it('in groups, with counts, the far-off one folded', async () => {
		const headers = await list.page.locator('.keep-in-touch-group').allInnerTexts();
		expect(headers.map((text) => text.replace(/\s+/g, ' '))).toEqual(['On a day you set 1', 'Just met 1', 'Reconnect 2', 'Today 1', 'First touch 1', 'This week 1', 'Later 3', 'Notes to fix 2']);
		expect(await list.names()).toEqual(['Gus Adler', 'Hana Sato', 'Bo Lindqvist', 'Ana Diaz', 'Cleo Park', 'Dora Nowak', 'Eva Stone']);
		expect(await list.page.getByRole('button', { name: 'Later' }).getAttribute('aria-expanded')).toBe('false');
	});

	it('each with tier, reason, and for those who do not see the bar, since when', async () => {
		await list.page.getByRole('listitem', { name: /^Ana Diaz tier Key every 3 months · last in touch 14 July ?, due since 14 October$/ }).waitFor();
		// 37 days late of 45.
		expect(await list.row('Bo Lindqvist').locator('.keep-in-touch-lateness').evaluate((el) => parseFloat(getComputedStyle(el, '::before').width) / el.clientWidth)).toBeCloseTo(0.82, 2);
		expect(await list.row('Cleo Park').locator('.keep-in-touch-lateness').count()).toBe(0);
	});

	it('says how many there are in the group, though not all are in the page', async () => {
		expect(await list.row('Ana Diaz').getAttribute('aria-setsize')).toBe('2');
		expect(await list.row('Ana Diaz').getAttribute('aria-posinset')).toBe('2');
	});

	it('opens the note with a click, and in a new tab with Ctrl on the name', async () => {
		await list.row('Ana Diaz').click();
		await list.page.getByRole('tab', { name: 'Ana Diaz' }).waitFor();
		await list.row('Bo Lindqvist').locator('.keep-in-touch-name').click({ modifiers: ['Control'] });
		await list.page.getByRole('tab', { name: 'Bo Lindqvist' }).waitFor();
		expect(await list.page.getByRole('tablist', { name: 'Notes' }).getByRole('tab').count()).toBe(2);
	});

	it('asks for the page preview of the note under the pointer', async () => {
		await list.row('Cleo Park').locator('.keep-in-touch-name').hover();
		const hovers = await list.page.evaluate<string>('JSON.stringify(app.workspace.hoverLinks.map(({ source, linktext }) => ({ source, linktext })))');
		expect(JSON.parse(hovers)).toContainEqual({ source: 'keep-in-touch-due', linktext: 'Contacts/Cleo Park.md' });
	});

	it('logs from the row: the dialog opens for that contact', async () => {
		await list.page.getByRole('button', { name: 'Log: Ana Diaz' }).click();
		const dialog = list.page.getByRole('dialog');
		await dialog.getByText('Ana Diaz').first().waitFor();
		await list.page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'detached' });
	});

	it('has a menu on right click with all that can be done', async () => {
		await list.row('Ana Diaz').click({ button: 'right' });
		const items = await list.page.getByRole('menuitem').allInnerTexts();
		expect(items.map((text) => text.trim())).toEqual([
			'Open note', 'Open in new tab', 'Select', 'Log touch…', 'Log touch now', 'E-mail ana@acme.example', 'Call +34 600 000 000', 'Not now', 'Tomorrow (23 November)', 'Next week (29 November)', 'Next month (22 December)',
			'Next cycle, every 3 months (22 February 2027)', 'Pick a day…', 'Pause', 'Set tier…', 'Set cadence…', 'Pause until…', 'Archive', 'They have died…',
		]);
		await list.page.keyboard.press('Escape');
	});

	it('remembers on this device what is folded', async () => {
		await list.page.getByRole('button', { name: 'Later' }).click();
		await list.page.getByRole('button', { name: 'Reconnect' }).click();
		await expect.poll(() => list.names('later')).toEqual(['Jon Lie', 'Ida Moe', 'Finn Berg']);
		await expect.poll(() => list.names('reconnect')).toEqual([]);
		await list.page.reload();
		await showDueList(list.page);
		await expect.poll(() => list.names('later')).toEqual(['Jon Lie', 'Ida Moe', 'Finn Berg']);
		await expect.poll(() => list.names('reconnect')).toEqual([]);
	});

	it('offers to bring a last-touch up to date that is behind its list of touches', async () => {
		await list.row('Jon Lie').getByText('Touches say 19 November').waitFor();
		await list.row('Jon Lie').click({ button: 'right' });
		await list.page.getByRole('menuitem', { name: 'Bring last-touch up to date (19 November)' }).waitFor();
		await list.page.keyboard.press('Escape');
	});

	it('shows what cannot be read, opens its note and mends it where it can', async () => {
		const problems = list.page.locator('.keep-in-touch-problem');
		expect(await problems.locator('.keep-in-touch-name').allTextContents()).toEqual(['Ida Moe', 'Jon Lie']);
		await problems.filter({ hasText: 'Ida Moe' }).getByText('now and then').waitFor();
		await problems.filter({ hasText: 'Ida Moe' }).click();
		await list.page.getByRole('tab', { name: 'Ida Moe' }).waitFor();
		await problems.getByRole('button', { name: 'Bring last-touch up to date' }).click();
		await expect.poll(() => list.read('Contacts/Jon Lie.md')).toContain('last-touch: 2026-11-19\n');
		await expect.poll(() => problems.locator('.keep-in-touch-name').allTextContents()).toEqual(['Ida Moe']);
		await list.page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => list.read('Contacts/Jon Lie.md')).toContain('last-touch: soon\n');
	});

	it('goes to Notes to fix by command, unfolding them', async () => {
		await list.page.getByRole('button', { name: 'Notes to fix' }).click();
		await expect.poll(() => list.page.locator('.keep-in-touch-problem').count()).toBe(0);
		await list.run('show-notes-to-fix');
		await list.page.locator('.keep-in-touch-problem').first().waitFor();
		await expect.poll(() => list.page.evaluate("document.activeElement.closest('.keep-in-touch-group')?.dataset.group")).toBe('fix');
		// The first of them is in sight, and not only the header.
		const edge = await list.page.locator('.keep-in-touch-list').evaluate((el) => el.getBoundingClientRect().bottom);
		await expect.poll(async () => ((await list.page.locator('.keep-in-touch-problem').first().boundingBox())?.y ?? edge) + 40).toBeLessThan(edge);
	});

	it('stands in a tab, too', async () => {
		await list.run('open-due-list-in-tab');
		await expect.poll(() => list.page.locator('.mod-root .keep-in-touch-row').count()).toBeGreaterThan(3);
	});

	it('without an error', () => expect(list.errors).toEqual([]));
});
