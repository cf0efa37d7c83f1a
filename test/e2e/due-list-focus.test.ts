import { afterEach, describe, expect, it } from 'vitest';
import { SMALL, openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';

const BO = 'Contacts/Bo Lindqvist.md';
const ANA = 'Contacts/Ana Diaz.md';
/** The rest of what is on the way: frames, the cache, the look whether a dialog has closed. */
const LATER = 400;

let list: OpenedDueList;
const opens = async (notes: Readonly<Record<string, string>> = SMALL): Promise<void> => {
	list = await openDueListOn(notes);
};
const press = async (...keys: string[]): Promise<void> => {
	for (const key of keys) await list.page.keyboard.press(key);
};
const change = (path: string, from: string, to: string): Promise<unknown> =>
	list.page.evaluate(`app.vault.process(app.vault.getFileByPath(${JSON.stringify(path)}), (text) => text.replace(new RegExp(${JSON.stringify(from)}), ${JSON.stringify(to)}))`);
const touchToday = (path: string): Promise<unknown> => change(path, 'last-touch: .*', 'last-touch: 2026-11-22');
const isFocusIn = (selector: string): Promise<boolean> => list.page.evaluate(`document.activeElement.closest(${JSON.stringify(selector)}) !== null`);
const openHome = async (): Promise<void> => {
	await list.page.evaluate("app.workspace.openLinkText('Home.md', '')");
	await list.page.getByLabel('Note', { exact: true }).waitFor();
};
afterEach(async () => {
	expect(list.errors).toEqual([]);
	await list.close();
});

describe('the due list takes the focus from nobody', () => {
	it('who has gone to write in a note, when what was open above the list has closed', async () => {
		await opens();
		await openHome();
		await list.row('Bo Lindqvist').focus();
		await press('?');
		await list.page.getByRole('dialog').waitFor();
		await touchToday(BO);
		await expect.poll(() => list.names('reconnect')).toEqual(['Ana Diaz']);
		await list.page.evaluate("(() => { document.querySelector('.modal-bg').click(); document.querySelector('[aria-label=Note]').focus(); })()");
		await list.page.waitForTimeout(LATER);
		expect(await isFocusIn('[aria-label=Note]')).toBe(true);
		await press('l');
		expect(await list.page.getByRole('dialog').count()).toBe(0);
	});

	it('while a dialog or a menu is open, even where nothing has the focus', async () => {
		await opens();
		await list.row('Bo Lindqvist').focus();
		await press('?');
		await list.page.getByRole('dialog').waitFor();
		await list.page.evaluate('document.activeElement.blur()');
		await touchToday(BO);
		await expect.poll(() => list.names('reconnect')).toEqual(['Ana Diaz']);
		await list.page.waitForTimeout(LATER);
		expect(await isFocusIn('.keep-in-touch-due')).toBe(false);
		await press('Escape');
		await expect.poll(list.focused).toBe('Ana Diaz');
		await press('m');
		await list.page.getByRole('menu').waitFor();
		await list.page.evaluate('document.activeElement.blur()');
		await touchToday(ANA);
		await expect.poll(() => list.names('reconnect')).toEqual([]);
		await list.page.waitForTimeout(LATER);
		expect(await isFocusIn('.keep-in-touch-due')).toBe(false);
	});

	it('and draws nothing while it waits for a dialog to close', async () => {
		await opens();
		await list.row('Bo Lindqvist').focus();
		await press('?');
		await list.page.getByRole('dialog').waitFor();
		await touchToday(BO);
		await expect.poll(() => list.names('reconnect')).toEqual(['Ana Diaz']);
		await list.page.waitForTimeout(LATER);
		await list.page.evaluate(`(() => {
			window.draws = 0;
			const kind = Object.getPrototypeOf(app.workspace.getLeavesOfType('keep-in-touch-due')[0].view);
			const draw = kind.draw;
			kind.draw = function () { window.draws += 1; return draw.call(this); };
		})()`);
		await list.page.waitForTimeout(1000);
		expect(await list.page.evaluate('window.draws')).toBe(0);
		await press('Escape');
		await expect.poll(list.focused).toBe('Ana Diaz');
	});
});

describe('the focus of the due list', () => {
	it('goes to what is said when nobody is left, and the keys work when somebody comes back', async () => {
		await opens({ 'Home.md': 'Home', [ANA]: SMALL[ANA] ?? '' });
		await list.row('Ana Diaz').focus();
		await press('m');
		await list.page.getByRole('menuitem', { name: 'Pause', exact: true }).click();
		await list.row('Ana Diaz').waitFor({ state: 'detached' });
		await expect.poll(() => isFocusIn('.keep-in-touch-empty')).toBe(true);
		await list.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
		await list.row('Ana Diaz').waitFor();
		await list.row('Ana Diaz').focus();
		await list.page.waitForTimeout(LATER);
		await press('l');
		await list.page.getByRole('dialog').getByText('Ana Diaz').first().waitFor();
	});

	it('stays where it is when there are no notes to fix to go to, which is said', async () => {
		await opens({ 'Home.md': 'Home', [ANA]: person({ archived: '2026-01-01', tier: 'B' }) });
		await list.run('show-notes-to-fix');
		await list.page.locator('.notice').getByText('Every note can be read.').waitFor();
		await change(ANA, 'archived: .*\\n', '');
		await list.row('Ana Diaz').focus();
		await press('l');
		await list.page.getByRole('dialog').getByText('Ana Diaz').first().waitFor();
	});

	it('goes along with a note or a folder that is renamed', async () => {
		await opens();
		// Before a frame could be drawn.
		await list.page.evaluate(`(() => { document.querySelector('.keep-in-touch-row[data-path="${ANA}"]').focus(); return app.fileManager.renameFile(app.vault.getFileByPath(${JSON.stringify(ANA)}), 'Contacts/Ana Berg.md'); })()`);
		await expect.poll(list.focused).toBe('Ana Berg');
		await list.page.evaluate("app.vault.createFolder('Contacts/Old').then(() => app.fileManager.renameFile(app.vault.getFileByPath('Contacts/Ana Berg.md'), 'Contacts/Old/Ana Berg.md'))");
		await expect.poll(() => list.row('Ana Berg').getAttribute('data-path')).toBe('Contacts/Old/Ana Berg.md');
		await expect.poll(list.focused).toBe('Ana Berg');
		await list.page.evaluate("app.fileManager.renameFile(app.vault.getFolderByPath('Contacts/Old'), 'Contacts/New')");
		await expect.poll(() => list.row('Ana Berg').getAttribute('data-path')).toBe('Contacts/New/Ana Berg.md');
		await expect.poll(list.focused).toBe('Ana Berg');
	});

	it('goes along with somebody whom midnight moves to another group', async () => {
		await opens();
		await list.row('Cleo Park').focus();
		await list.page.clock.runFor('24:00:00');
		await expect.poll(() => list.names('reconnect')).toContain('Cleo Park');
		await expect.poll(list.focused).toBe('Cleo Park');
	});

	it('goes on to the next when somebody was put off, though they are still in sight', async () => {
		await opens();
		await list.row('Bo Lindqvist').focus();
		await press('s');
		await list.page.getByRole('menuitem', { name: 'Tomorrow' }).click();
		await expect.poll(() => list.names('this-week')).toContain('Bo Lindqvist');
		await expect.poll(list.focused).toBe('Ana Diaz');
	});
});

describe('keys and clicks outside the rows of the due list', () => {
	const LATE: Readonly<Record<string, string>> = { 'Home.md': 'x', 'Contacts/A.md': person({ tier: 'A', 'last-touch': '2026-10-11' }), 'Contacts/B.md': person({ tier: 'A', 'last-touch': '2026-10-12' }) };

	it('do nothing to a contact; an arrow leads back into the list', async () => {
		await opens();
		await list.page.evaluate('window.opened = []; window.open = (href) => { window.opened.push(href); return null; }');
		await list.row('Bo Lindqvist').focus();
		await list.page.getByRole('button', { name: 'Filter' }).focus();
		await press('r', 'l', 's', 'm', 'ArrowLeft');
		await list.page.waitForTimeout(LATER);
		expect(await list.page.evaluate('window.opened')).toEqual([]);
		expect(await list.page.locator('.modal, .menu').count()).toBe(0);
		expect(await list.names('reconnect')).toEqual(['Bo Lindqvist', 'Ana Diaz']);
		await press('ArrowDown');
		await expect.poll(list.focused).toBe('Bo Lindqvist');
	});

	it('Enter on the link to who is next opens their note, not that of the row', async () => {
		await opens(LATE);
		await list.row('B').focus();
		await list.page.getByRole('link', { name: 'A', exact: true }).first().focus();
		await press('Enter');
		await expect.poll(() => list.page.evaluate('app.workspace.getActiveFile()?.path')).toBe('Contacts/A.md');
	});

	it('a middle click on that link opens a tab here, and no page in the browser', async () => {
		await opens(LATE);
		await list.page.locator('.keep-in-touch-empty a').click({ button: 'middle' });
		await list.page.getByRole('tab', { name: 'A', exact: true }).waitFor();
		await list.page.waitForTimeout(LATER);
		expect(list.page.context().pages()).toHaveLength(1);
	});
});
