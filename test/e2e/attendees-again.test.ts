import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openAttendeesDriver, type AttendeesDriver } from './attendees-dialog.ts';
import { person } from './due-list-vault.ts';

const EVENT = 'Events/2026-11-10 Dinner.md';
const BO = 'Contacts/Bo Lindqvist.md';
const ANA = 'Contacts/Ana Diaz.md';

const VAULT = {
	[EVENT]: '## Attendees\n- Hana Sato\n- Smith\n- [Lena Ott](https://www.linkedin.com/in/lena)\n- Bo Lindqvist <bo@x.example>, Globex\n- [[Ana Diaz]]\n',
	[BO]: person({ tier: 'A', company: 'Initech', role: 'Engineer', email: 'bo@x.example', 'last-touch': '2026-11-01' }),
	[ANA]: person({ tier: 'B', 'last-touch': '2026-11-01', 'met-at': '"[[2026-11-10 Dinner]]"' }),
};

describe('the dialog opened again', () => {
	let driver: AttendeesDriver;
	let before: Readonly<Record<string, string>>;
	beforeAll(async () => {
		driver = await openAttendeesDriver({ notes: VAULT });
		before = driver.disk();
	});
	afterAll(() => driver.close());
	afterEach(() => driver.back(before));

	const box = (name: string) => driver.person(name).getByRole('checkbox');
	const noticesGone = (): Promise<unknown> => driver.page.evaluate("document.querySelectorAll('.notice').forEach((el) => el.remove())");

	it('on the same note has what was said, also when its list has changed, until contacts are created', async () => {
		await driver.openFor(EVENT);
		await box('Hana Sato').uncheck();
		await driver.page.keyboard.press('Escape');
		await driver.notice(/^Nothing was created\. What you said is kept until Obsidian closes/);
		await noticesGone();
		await driver.reopenFor(EVENT);
		expect(await box('Hana Sato').isChecked()).toBe(false);
		await driver.page.keyboard.press('Escape');
		await driver.write(EVENT, (before[EVENT] ?? '').replace('- Hana', '- Eve Roy\n- Hana'));
		await driver.reopenFor(EVENT);
		await driver.person('Eve Roy').waitFor();
		expect([await box('Hana Sato').isChecked(), await box('Eve Roy').isChecked()]).toEqual([false, true]);
		await driver.create();
		await driver.run('undo');
		await driver.notice(/^Undone/);
		await driver.write(EVENT, before[EVENT] ?? '');
		await driver.reopenFor(EVENT);
		expect(await box('Hana Sato').isChecked()).toBe(true);
		expect(await driver.dialog.getByRole('button', { name: 'Begin anew' }).count()).toBe(0);
	});

	it('is as it was left, and says so, until the user begins anew', async () => {
		await driver.openFor(EVENT);
		await box('Hana Sato').uncheck();
		await driver.page.keyboard.press('Escape');
		await driver.page.locator('.notice').getByRole('button', { name: 'Go on' }).click();
		await driver.dialog.getByText('As you left it.').waitFor();
		expect(await box('Hana Sato').isChecked()).toBe(false);
		await driver.dialog.getByRole('button', { name: 'Begin anew' }).click();
		await expect.poll(() => box('Hana Sato').isChecked()).toBe(true);
		await driver.page.keyboard.press('Escape');
		await driver.reopenFor(EVENT);
		expect(await box('Hana Sato').isChecked()).toBe(true);
	});

	it('somebody of one word is not ticked, and says why; names that cannot become links are told; nothing is left to do the second time', async () => {
		await driver.openFor(EVENT);
		expect(await box('Smith').isChecked()).toBe(false);
		expect(await driver.person('Smith').textContent()).toContain('one word; tick to create');
		expect(await driver.person('Ana Diaz').textContent()).toContain('adds the day you met');
		await driver.create();
		await driver.notice(/1 name could not become a link in the note: Lena Ott\./);
		expect(driver.read(ANA)).toContain('met-on: 2026-11-10\n');
		await driver.openFor(EVENT);
		await driver.dialog.getByText('Everything stands there already.').waitFor();
		expect(await driver.button.isDisabled()).toBe(true);
		await (await driver.edit('Ana Diaz')).getByLabel('Promise', { exact: true }).fill('Call her');
		await driver.page.keyboard.press('Control+Enter');
		await driver.dialog.waitFor({ state: 'detached' });
		expect(driver.read(ANA)).toContain('Call her');
		await driver.run('undo');
		await driver.notice(/^Undone/);
	});

	it('a job that is taken over shows that the role goes with it', async () => {
		await driver.openFor(EVENT);
		expect(await driver.person('Bo Lindqvist').locator('.keep-in-touch-job legend').textContent()).toBe('Initech → Globex, Engineer → (blank)');
	});

	it('a follow-up of an event that lies back is from today', async () => {
		await driver.openFor(EVENT);
		expect(await driver.dialog.getByLabel('Follow up with new contacts').locator('option').allTextContents()).toContain('3 days after: from today, a few a week');
	});

	it('title and close button stay where they are while the people scroll', async () => {
		await driver.page.setViewportSize({ width: 390, height: 500 });
		await driver.openFor(EVENT);
		await driver.person('Ana Diaz').scrollIntoViewIfNeeded();
		await driver.dialog.locator('.modal-content').evaluate((el) => el.scrollTo(0, el.scrollHeight));
		expect(await driver.dialog.locator('.modal-content').evaluate((el) => el.scrollTop)).toBeGreaterThan(50);
		expect(await driver.dialog.locator('.modal-title').boundingBox()).toMatchObject({ y: expect.closeTo((await driver.dialog.boundingBox())?.y ?? 0, -2) as number });
		await driver.dialog.getByRole('button', { name: 'Close' }).click();
		await driver.page.setViewportSize({ width: 1280, height: 800 });
	});

	it('reported no error', () => {
		expect(driver.errors).toEqual([]);
	});
});
