import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { SMALL, openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';

const LONG = 'Maria Magdalena Wilhelmina van der Hoogenband-Oosterhuis tot Nijenrode en Breukelen';

/** Names that are hard to set: long, without a blank, from right to left, with an emoji, and with what would be HTML elsewhere. */
const AWKWARD: Readonly<Record<string, string>> = {
	...SMALL,
	[`Contacts/${LONG}.md`]: person({ tier: 'B', 'last-touch': '2026-01-14', email: 'm@acme.example' }),
	'Contacts/Endless.md': person({ name: `"${'Llanfairpwllgwyngyll'.repeat(10)}"`, tier: 'C', 'last-touch': '2025-01-14' }),
	'Contacts/رنيم الياسمينة.md': person({ tier: 'C', 'last-touch': '2025-02-14' }),
	'Contacts/温若岚.md': person({ tier: 'C', 'last-touch': '2025-03-14' }),
	'Contacts/Paco 🎈.md': person({ tier: 'C', 'last-touch': '2025-04-14' }),
	'Contacts/Tag.md': person({ name: '"<img src=x onerror=alert(1)>"', tier: 'C', 'last-touch': '2025-05-14' }),
};

describe.each([
	{ colorScheme: 'light', width: 1200, pane: 220 },
	{ colorScheme: 'dark', width: 1200, pane: 300 },
	{ colorScheme: 'light', width: 390, pane: null },
	{ colorScheme: 'dark', width: 390, pane: null },
] as const)('the due list, $colorScheme and $width px wide, can be read and used by everybody', ({ colorScheme, width, pane }) => {
	let list: OpenedDueList;
	beforeAll(async () => {
		list = await openDueListOn(AWKWARD, { colorScheme, width });
		if (pane !== null) await list.page.addStyleTag({ content: `.mod-right-split { width: ${String(pane)}px !important }` });
		await list.row('Ana Diaz').first().waitFor();
	});
	afterAll(async () => {
		expect(list.errors).toEqual([]);
		await list.close();
	});

	const passes = async (): Promise<void> => expect(await violations(list.page, '.keep-in-touch-due')).toEqual([]);

	it('as it opens, with the text of notes as text', async () => {
		await list.row('<img src=x onerror=alert(1)>').waitFor();
		await passes();
	});

	it('with nothing that reaches over its edge', async () => {
		const wider = await list.page.evaluate("[...document.querySelectorAll('.keep-in-touch-due *:not(.keep-in-touch-unseen)')].filter((el) => el.scrollWidth > el.clientWidth + 1 && getComputedStyle(el).display !== 'inline' && el.clientWidth > 0).map((el) => el.className)");
		expect(wider).toEqual([]);
	});

	it('with the focus in a row, and at the end, among the notes to fix', async () => {
		await list.page.locator('.keep-in-touch-row').first().focus();
		await passes();
		await list.page.keyboard.press('End');
		await list.page.locator('.keep-in-touch-problem:focus').waitFor();
		await passes();
	});

	it('cut down, with a question open, and with nothing found', async () => {
		await list.page.evaluate('window.open = () => null');
		await list.page.getByRole('searchbox').fill('bo lind');
		await list.row('Bo Lindqvist').getByRole('button', { name: 'Reach out' }).click();
		await list.page.locator('.keep-in-touch-reached').waitFor();
		await passes();
		await list.page.getByRole('searchbox').fill('nobody');
		await list.page.getByText('Nobody on the list matches.').waitFor();
		await passes();
		await list.page.getByRole('searchbox').fill('');
	});

	it('with the keys shown', async () => {
		await list.page.locator('.keep-in-touch-row').first().focus();
		await list.page.keyboard.press('?');
		await list.page.getByRole('dialog').waitFor();
		expect(await violations(list.page, '.modal')).toEqual([]);
		await list.page.keyboard.press('Escape');
	});

	it('with targets of 44 px on a phone', async () => {
		const small = await list.page.evaluate<string[]>("[...document.querySelectorAll('.keep-in-touch-due button, .keep-in-touch-due input')].filter((el) => el.getBoundingClientRect().height < 44 || el.getBoundingClientRect().width < 44).map((el) => el.outerHTML)");
		if (width === 390) expect(small).toEqual([]);
	});
});

/** Promises and days that are hard to set. */
const PROMISED: Readonly<Record<string, string>> = {
	'Contacts/Promised.md': person({ tier: 'B', 'last-touch': '2026-07-14', birthday: '1986-11-27' }, `- [ ] ${'Send everything that was ever said about climbing walls '.repeat(6)}📅 2026-11-20\n- [ ] إرسال المقال عن الجدران #theirs 📅 2026-11-22\n- [ ] ${'Llanfairpwllgwyngyll'.repeat(10)} 📅 2026-11-21\n`),
	'A note with rather a long name about what was said on the way home.md': '- [ ] Lend [[Promised]] the rope 📅 2026-11-20\n',
};

describe.each([
	{ colorScheme: 'light', width: 1200, pane: 220 },
	{ colorScheme: 'dark', width: 1200, pane: 300 },
	{ colorScheme: 'light', width: 390, pane: null },
	{ colorScheme: 'dark', width: 390, pane: null },
] as const)('promises and birthdays, $colorScheme and $width px wide', ({ colorScheme, width, pane }) => {
	it('can be read and used by everybody, and reach over no edge', async () => {
		const list = await openDueListOn(PROMISED, { colorScheme, width });
		if (pane !== null) await list.page.addStyleTag({ content: `.mod-right-split { width: ${String(pane)}px !important }` });
		await list.row('Promised').waitFor();
		expect(await list.row('Promised').getByRole('checkbox').count()).toBe(4);
		expect(await violations(list.page, '.keep-in-touch-due')).toEqual([]);
		await list.row('Promised').getByRole('checkbox').last().focus();
		expect(await violations(list.page, '.keep-in-touch-due')).toEqual([]);
		const wider = await list.page.evaluate("[...document.querySelectorAll('.keep-in-touch-due *:not(.keep-in-touch-unseen)')].filter((el) => el.scrollWidth > el.clientWidth + 1 && getComputedStyle(el).display !== 'inline' && el.clientWidth > 0).map((el) => el.className)");
		expect(wider).toEqual([]);
		const small = await list.page.evaluate<string[]>("[...document.querySelectorAll('.keep-in-touch-due button, .keep-in-touch-due input, .keep-in-touch-row-promise-link')].filter((el) => el.getBoundingClientRect().height < 44 || el.getBoundingClientRect().width < 44).map((el) => el.outerHTML)");
		if (width === 390) expect(small).toEqual([]);
		await list.row('Promised').focus();
		await list.page.keyboard.press('s');
		await list.page.getByRole('menu').waitFor();
		expect(await violations(list.page, '.menu')).toEqual([]);
		expect(list.errors).toEqual([]);
		await list.close();
	});
});

it('on a phone a finger that stays on a row brings its menu, and opens nothing', async () => {
	const list = await openDueListOn(SMALL, { width: 390 });
	const row = list.row('Bo Lindqvist');
	await row.waitFor();
	const box = await row.boundingBox();
	const at = { clientX: (box?.x ?? 0) + 20, clientY: (box?.y ?? 0) + 10, pointerType: 'touch', isPrimary: true, bubbles: true };
	await row.dispatchEvent('pointerdown', at);
	await list.page.getByRole('menuitem', { name: 'Log touch now' }).waitFor();
	await row.dispatchEvent('pointerup', at);
	await row.dispatchEvent('click', at);
	expect(await list.page.getByRole('tab', { name: 'Bo Lindqvist' }).count()).toBe(0);
	expect(list.errors).toEqual([]);
	await list.close();
});
