import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openSessionDriver, type SessionDriver } from './session-dialog.ts';

const LONG = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2) + ' de la Tour';
const NOTES: Readonly<Record<string, string>> = {
	'Home.md': 'Home.\n',
	[`Contacts/${LONG}.md`]: `---\ntier: A\nlast-touch: 2026-01-01\nnext-touch: 2026-02-15\nemail: w@example.org\nrole: ${'Head of everything '.repeat(6)}\nbirthday: 11-25\nmet-at: "[[Design Summit]]"\nmet-on: 2025-09-18\n---\n${'Words about them. '.repeat(20)}\n\n## Promises\n- [ ] ${'A long promise '.repeat(12)} 📅 2026-11-20\n- [ ] Ask: how did the move go?\n- [ ] Their slides #theirs\n\n## Touches\n- 2026-01-01 call (incoming): ${'What was said. '.repeat(20)} #gave\n- 2025-10-01: short #got\n- 2025-09-01 email\n- 2025-08-01 card: ${'x'.repeat(120)} #got\n`,
	'Contacts/محمد بن سلمان الأنصاري.md': '---\ntier: B\nlast-touch: 2026-02-01\n---\nالتقينا في مؤتمر التصميم.\n\n## Touches\n- 2026-02-01 call: تحدثنا عن الكتاب 🧗‍♀️\n',
	'Contacts/温若岚.md': '---\ntier: C\n---\n',
	'Daily/2026-11-20.md': `Thought of [[${LONG}]] on the train.\n- [ ] Send [[${LONG}]] the list 📅 2026-11-21\n`,
	'Acme.md': `[[${LONG}]] works here.\n`,
};

describe.each([
	{ colorScheme: 'light', width: 1200, height: 800 },
	{ colorScheme: 'dark', width: 1200, height: 800 },
	{ colorScheme: 'light', width: 390, height: 780 },
	{ colorScheme: 'dark', width: 390, height: 780 },
	{ colorScheme: 'light', width: 220, height: 640 },
] as const)('the session, $colorScheme and $width px wide, can be read and used by everybody', ({ colorScheme, width, height }) => {
	let driver: SessionDriver;
	beforeAll(async () => {
		driver = await openSessionDriver({ notes: NOTES, colorScheme, width, height });
	});
	afterAll(() => driver.close());

	const passes = async (): Promise<void> => expect(await violations(driver.page, '.modal-container')).toEqual([]);
	const fits = async (): Promise<void> => expect(await driver.dialog.evaluate((el) => el.scrollWidth <= el.clientWidth && el.getBoundingClientRect().right <= innerWidth)).toBe(true);
	const looks = async (): Promise<void> => {
		await passes();
		await fits();
	};

	it('a card with everything on it, and a name without end', async () => {
		await driver.start();
		await driver.shows(LONG);
		await driver.dialog.getByText('How you met').waitFor();
		await driver.dialog.getByRole('link', { name: /^Acme · edited/ }).waitFor();
		await looks();
		if (width > 400) return;
		const small = await driver.dialog.locator('button:visible, a:visible, label:visible').evaluateAll((all) => all.filter((el) => el.getBoundingClientRect().height < 44 && !el.matches('.modal-close-button')).map((el) => el.outerHTML));
		expect(small).toEqual([]);
	});

	it('a promise of another note is one row for the finger, box and all, with the way to the note right below', async () => {
		const row = driver.dialog.getByRole('listitem').filter({ has: driver.page.getByRole('link', { name: 'in 2026-11-20' }) });
		const [item, label, link, box] = await Promise.all([row, row.locator('label'), row.getByRole('link'), row.getByRole('checkbox')].map(async (one) => (await one.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }));
		if (item === undefined || label === undefined || link === undefined || box === undefined) throw new Error('There is no such row');
		expect(label.y + label.height).toBeLessThanOrEqual(link.y + 0.5);
		if (width > 400) return;
		expect([label.x <= box.x, label.x + label.width >= item.x + item.width - 1, Math.min(label.height, link.height, link.width) >= 44]).toEqual([true, true, true]);
		// Between the words of the two there is no more than between two rows.
		const [words, way] = await Promise.all([row.locator('label > span'), row.locator('a > span').first()].map(async (one) => (await one.boundingBox()) ?? { y: 0, height: 0 }));
		expect((way?.y ?? 0) - (words?.y ?? 0) - (words?.height ?? 0)).toBeLessThanOrEqual(18);
		expect(box.y - (words?.y ?? 0)).toBeLessThan(8);
	});

	it('the buttons stay in reach, and do not cover what has the focus', async () => {
		await driver.dialog.getByRole('link', { name: /^Acme/ }).focus();
		const [link, button] = [await driver.dialog.getByRole('link', { name: /^Acme/ }).boundingBox(), await driver.button('Reach out').boundingBox()];
		expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(height);
		expect(button?.height).toBeLessThan(60);
		expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual((button?.y ?? 0) + 1);
	});

	it('Not now shows its menu', async () => {
		await driver.button('Not now').click();
		await driver.page.locator('.menu').waitFor();
		expect(await violations(driver.page, '.menu')).toEqual([]);
		await driver.page.keyboard.press('Escape');
	});

	it('the question about the rhythm', async () => {
		await driver.page.evaluate(`plugin.screen.device.save('next-cycles', [{ path: ${JSON.stringify(`Contacts/${LONG}.md`)}, until: ['2026-02-15'], lastTouch: '2026-01-01' }])`);
		await driver.button('Next cycle').click();
		await driver.dialog.getByRole('heading', { name: 'Is this the right rhythm?' }).waitFor();
		await looks();
		await driver.button('Keep it as it is').click();
	});

	it('a name from right to left, and a note that says nothing', async () => {
		await driver.shows('محمد بن سلمان الأنصاري');
		await driver.dialog.getByText('التقينا').waitFor();
		await looks();
		await driver.button('Next').last().click();
		await driver.shows('温若岚');
		await driver.dialog.getByText('says nothing yet').waitFor();
		await looks();
	});

	it('the end', async () => {
		await driver.button('Next').last().click();
		await driver.shows('That is it for now');
		await looks();
		expect(driver.errors).toEqual([]);
	});
});
