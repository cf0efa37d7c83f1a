import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { tidyUp, openDialogDriver, type DialogDriver } from './log-touch-dialog.ts';

const ANA = 'Contacts/Ana Diaz.md';
const BO = 'Contacts/Bo Lindqvist.md';
const NOEMIE = 'Contacts/Noémie Thibaudeau.md';
const XIMO = 'Contacts/Ximo Ferrandell.md';

describe('logging a touch', () => {
	let driver: DialogDriver;
	beforeAll(async () => {
		driver = await openDialogDriver();
	});
	afterAll(() => driver.close());
	afterEach(() => tidyUp(driver.page));

	const focused = (): Promise<string> => driver.page.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent");
	const press = (key: string): Promise<void> => driver.page.keyboard.press(key);
	const type = (words: string): Promise<void> => driver.page.keyboard.type(words);

	it('a digit, a sentence and one key: the line and the last touch are in the note, and Undo brings it back byte for byte', async () => {
		const before = driver.read(ANA);
		await driver.openFor(ANA);
		expect(await focused()).toContain('Call');
		expect(await driver.dialog.locator('[role=radio][aria-checked=true]').count()).toBe(0);
		await press('1');
		expect(await driver.dialog.getByRole('radio', { name: 'Call' }).getAttribute('aria-checked')).toBe('true');
		expect(await focused()).toBe('What was it about?');
		await type('Talked about the tram pitch.');
		await driver.log();
		await driver.notice('Logged a call with Ana Diaz.');
		expect(driver.read(ANA)).toBe(before.replace('last-touch: 2026-07-01', 'last-touch: 2026-11-22').replace('## Touches\n', '## Touches\n- 2026-11-22 call: Talked about the tram pitch.\n'));
		await driver.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => driver.read(ANA)).toBe(before);
	});

	it('a letter typed among the channels goes to the text, and no channel is needed', async () => {
		await driver.openFor(ANA);
		await type('Met by chance, 2 stops long.');
		expect(await driver.text.inputValue()).toBe('Met by chance, 2 stops long.');
		await driver.log();
		await driver.notice('Logged a touch with Ana Diaz.');
		expect(driver.read(ANA)).toContain('\n- 2026-11-22: Met by chance, 2 stops long.\n');
	});

	it('arrows, space and Enter choose a channel; a second press takes it back', async () => {
		await driver.openFor(BO);
		const chosen = (): Promise<string[]> => driver.dialog.locator('[role=radio][aria-checked=true] > span:nth-child(2)').allTextContents();
		await press('ArrowRight');
		expect(await chosen()).toEqual(['Meeting']);
		await press('ArrowLeft');
		await press('ArrowLeft');
		expect(await chosen()).toEqual(['Social']);
		await press('Space');
		expect(await chosen()).toEqual([]);
		await driver.dialog.getByRole('radio', { name: 'Card' }).click();
		expect(await chosen()).toEqual(['Card']);
		expect(await focused()).toBe('What was it about?');
		await press('Escape');
		expect(await driver.dialog.count()).toBe(0);
	});

	it('the day is typed, and the field says how it was understood or what would be right', async () => {
		const before = driver.read(BO);
		await driver.openFor(BO);
		const date = driver.field('Date');
		const says = async (): Promise<string | null> => driver.page.locator(`[id="${(await date.getAttribute('aria-describedby')) ?? ''}"]`).textContent();
		expect(await says()).toBe('Today, Sunday 22 November');
		await date.fill('fri');
		expect([await says(), await date.getAttribute('aria-invalid')]).toEqual(['Friday 20 November', 'false']);
		await date.fill('frid ay');
		expect([await says(), await date.getAttribute('aria-invalid')]).toEqual(['Write a day as YYYY-MM-DD, yesterday, -3d or fri.', 'true']);
		await press('Control+Enter');
		await driver.dialog.getByRole('alert').getByText('Write a day as').waitFor();
		expect(driver.read(BO)).toBe(before);
		await driver.dialog.locator('.keep-in-touch-calendar').first().fill('2026-11-19');
		expect(await says()).toBe('Thursday 19 November');
		await driver.log();
		await expect.poll(() => driver.read(BO)).toContain('\n- 2026-11-19\n');
	});

	it('they wrote first, a reply is owed, help was given, a next touch, a promise with a date and what to ask: all in one edit', async () => {
		await driver.openFor(NOEMIE);
		await press('4');
		await type('Asked for a name.');
		await driver.field('They were in touch first').check();
		await driver.field('I owe a reply').check();
		await driver.field('I gave help').check();
		await driver.field('I got help').check();
		await driver.dialog.getByRole('button', { name: /^More/ }).click();
		await driver.field('Next touch').fill('2 weeks');
		await driver.field('Promise').fill('Send the article');
		await driver.field('Promised for').fill('fri');
		await driver.field('Ask next time').fill('How was the move?');
		await driver.log();
		const after = driver.read(NOEMIE);
		expect(after).toContain('\n- 2026-11-22 email (incoming): Asked for a name. #gave #got\n');
		expect(after).toContain('\nnext-touch: 2026-12-06\n');
		expect(after).toContain('- [ ] Reply to Noémie Thibaudeau 📅 2026-11-24\n- [ ] Send the article 📅 2026-11-27\n- [ ] Ask: How was the move?');
		await driver.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => driver.read(NOEMIE)).not.toContain('Asked for a name');
	});

	it('what is unfolded is remembered, and a promise without words is asked for', async () => {
		await driver.openFor(NOEMIE);
		await driver.field('Promised for').fill('fri');
		await press('Control+Enter');
		await driver.dialog.getByRole('alert').getByText('Say what you promise').waitFor();
		expect(await driver.field('Promise').getAttribute('aria-invalid')).toBe('true');
		await driver.field('Promised for').fill('');
		await driver.dialog.getByRole('button', { name: /^More/ }).click();
		expect(await driver.field('Promise').count()).toBe(0);
		await press('Escape');
	});

	it('a dinner with several is logged with each, and added by a name without its accents', async () => {
		await driver.openFor(ANA);
		await driver.dialog.getByRole('button', { name: 'Add contact' }).click();
		await type('noemie');
		await driver.page.getByRole('option', { name: 'Noémie Thibaudeau' }).waitFor();
		await press('Enter');
		await driver.dialog.getByRole('button', { name: 'Add contact' }).click();
		await type('bo lind');
		await press('Enter');
		expect(await driver.dialog.locator('.keep-in-touch-chip-name').allTextContents()).toEqual(['Ana Diaz', 'Noémie Thibaudeau', 'Bo Lindqvist']);
		await driver.dialog.getByRole('radio', { name: 'Meeting' }).click();
		await type('Dinner at the market.');
		await driver.log();
		await driver.notice('Logged a meeting with Ana Diaz and 2 others.');
		for (const path of [ANA, NOEMIE, BO]) expect(driver.read(path)).toContain('- 2026-11-22 meeting: Dinner at the market.');
		await driver.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
		for (const path of [ANA, NOEMIE, BO]) await expect.poll(() => driver.read(path)).not.toContain('Dinner');
	});

	it('a contact can be taken out, and none is told', async () => {
		await driver.openFor(ANA);
		await driver.dialog.getByRole('button', { name: 'Take out Ana Diaz' }).click();
		expect(await focused()).toContain('Add contact');
		await press('Control+Enter');
		await driver.dialog.getByRole('alert').getByText('Add a contact first.').waitFor();
		await press('Escape');
	});

	it('a light touch is logged, and moves nothing', async () => {
		const before = driver.read(ANA);
		await driver.openFor(ANA);
		await press('7');
		await driver.dialog.getByText('does not move the last touch').waitFor();
		await driver.log();
		await driver.notice('Logged. A light touch does not move the last touch.');
		expect(driver.read(ANA)).toBe(before.replace('## Touches\n', '## Touches\n- 2026-11-22 social\n'));
	});

	it('a next touch far ahead stays, and the notice offers to clear it', async () => {
		await driver.page.evaluate(`app.vault.process(app.vault.getFileByPath('${XIMO}'), (text) => text.replace(/^next-touch:.*$/m, 'next-touch: 2027-03-14'))`);
		await expect.poll(() => driver.read(XIMO)).toContain('next-touch: 2027-03-14');
		await driver.openFor(XIMO);
		await press('1');
		await driver.log();
		await driver.notice('Next touch 14 March 2027 stays.');
		expect(driver.read(XIMO)).toContain('next-touch: 2027-03-14');
		await driver.page.locator('.notice').getByRole('button', { name: 'Clear it' }).click();
		await driver.notice('Next touch of Ximo Ferrandell cleared.');
		expect(driver.read(XIMO)).toMatch(/^next-touch:[ ]?$/m);
	});

	it('pressing twice logs once', async () => {
		await driver.openFor(BO);
		await type('Only once.');
		await driver.page.evaluate("[1, 2, 3].forEach(() => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true })))");
		await driver.dialog.waitFor({ state: 'detached' });
		// A second one would be written after the first.
		await driver.page.waitForTimeout(500);
		expect(driver.read(BO).match(/Only once/g)).toHaveLength(1);
	});

	it('logs now, without a dialog, in the channel that was logged last', async () => {
		await driver.openFor(ANA);
		await press('5');
		await driver.log();
		await tidyUp(driver.page);
		await driver.run('log-touch-now');
		await driver.notice('Logged a message with Ana Diaz.');
		expect(driver.read(ANA).match(/^- 2026-11-22 message$/gm)).toHaveLength(2);
		expect(await driver.dialog.count()).toBe(0);
	});

	it('asks for a contact where none is in front, and finds those who died, too', async () => {
		await driver.page.evaluate("app.workspace.openLinkText('README.md', '')");
		await driver.page.waitForFunction("app.workspace.getActiveFile()?.path === 'README.md'");
		await driver.page.locator('.host-editor').last().focus();
		await driver.run('log-touch');
		await driver.page.getByRole('combobox', { name: 'Who were you in touch with?' }).fill('ammerling');
		await driver.page.getByRole('option', { name: 'died 4 November 2025' }).waitFor();
		await driver.page.getByRole('combobox').fill('nobody of that name');
		await driver.page.getByText('Create “nobody of that name”').waitFor();
		await driver.page.getByRole('combobox').fill('xim');
		await press('Enter');
		await driver.dialog.getByText('Ximo Ferrandell').first().waitFor();
		await press('Escape');
	});

	it('reported no error', () => {
		expect(driver.errors).toEqual([]);
	});
});
