import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSessionDriver, type SessionDriver } from './session-dialog.ts';

const EMEKA = 'Contacts/Emeka Obiaringa.md';
const ANA = 'Contacts/Ana Diaz.md';

describe('a whole session with the keys', () => {
	let driver: SessionDriver;
	beforeAll(async () => {
		driver = await openSessionDriver();
	});
	afterAll(() => driver.close());

	it('begins with the first of the list, who has the focus', async () => {
		await driver.page.evaluate('plugin.screen.changeSettings({ minutesAWeek: 25 })');
		await driver.start();
		await driver.shows('Emeka Obiaringa');
		await driver.dialog.getByText('1 of 5', { exact: true }).waitFor();
		await expect.poll(driver.focused).toBe('Emeka Obiaringa');
	});

	it('says what to know: promises on both sides, the last touches, how they met', async () => {
		await driver.dialog.getByRole('region', { name: 'They promised' }).getByText('Emeka sends the slides of his Nairobi talk').waitFor();
		await driver.dialog.getByRole('region', { name: 'You promised' }).getByText('Recommend two Madrid schools').waitFor();
		await driver.dialog.getByRole('region', { name: 'Last touches' }).getByText('The team, the sister').waitFor();
		await driver.dialog.getByRole('region', { name: 'About them' }).getByText('Came to Madrid for a master').waitFor();
	});

	it('a promise is ticked where it stands; the card stays, and the focus in it', async () => {
		await driver.dialog.getByRole('checkbox', { name: /^Done: Emeka sends the slides/ }).check();
		await expect.poll(() => driver.read(EMEKA)).toContain('- [x] Emeka sends the slides of his Nairobi talk #theirs');
		await driver.dialog.getByText('Nothing more is due here.').waitFor();
		await driver.dialog.getByText('1 of 5', { exact: true }).waitFor();
		await expect.poll(driver.focused).toBe('Emeka Obiaringa');
	});

	it('L logs a touch, and the session goes on by itself', async () => {
		await driver.page.keyboard.press('l');
		await driver.page.locator('.modal.keep-in-touch-log-touch').waitFor();
		await driver.page.keyboard.press('1');
		await driver.page.keyboard.type('Rang him about the slides.');
		await driver.page.keyboard.press('Control+Enter');
		await driver.shows('Ferran Guaschell');
		expect(driver.read(EMEKA)).toContain('- 2026-11-22 call: Rang him about the slides.');
		expect(driver.read(EMEKA)).toContain('last-touch: 2026-11-22');
		await driver.dialog.getByText('2 of 5', { exact: true }).waitFor();
		await expect.poll(driver.focused).toBe('Ferran Guaschell');
	});

	it('a dialog that is left without a word leads back', async () => {
		await driver.page.keyboard.press('l');
		await driver.page.locator('.modal.keep-in-touch-log-touch').waitFor();
		await driver.page.keyboard.press('Escape');
		await driver.page.locator('.modal.keep-in-touch-log-touch').waitFor({ state: 'detached' });
		await expect.poll(() => driver.page.evaluate("document.activeElement.closest('.keep-in-touch-session') !== null")).toBe(true);
	});

	it('S moves the promise for which somebody is on the list, and goes on', async () => {
		const path = await driver.page.evaluate<string>("plugin.screen.known.contacts().find(({ name }) => name === 'Ferran Guaschell').promises[0].path");
		const before = driver.read(path);
		await driver.page.keyboard.press('s');
		await driver.page.getByRole('menuitem', { name: /^Next week/ }).first().click();
		await driver.shows('Ana Diaz');
		expect(driver.read(path)).not.toBe(before);
		expect(driver.read(path)).toContain('2026-11-29');
	});

	it('the card of somebody with a birthday says to write a card', async () => {
		await driver.dialog.getByText('Perhaps by card: birthday on 27 November; a card can still arrive in time.').waitFor();
		await driver.dialog.getByRole('region', { name: 'Noted since 1 July' }).getByRole('link', { name: '2 November', exact: true }).waitFor();
		await driver.dialog.getByText('there is a second Ana Diaz now').waitFor();
	});

	it('the birthday is settled for the year on the card, which stays', async () => {
		const before = driver.read(ANA);
		await driver.button('Birthday: done for this year').click();
		await expect.poll(() => driver.read(ANA)).toContain('occasion-done: 2026-11-22');
		await driver.button('Birthday: done for this year').waitFor({ state: 'detached' });
		await driver.shows('Ana Diaz');
		await driver.said('Done for this year: birthday of Ana Diaz.').getByRole('button', { name: 'Undo' }).click();
		await driver.button('Birthday: done for this year').waitFor();
		expect(driver.read(ANA)).toBe(before);
	});

	it('Left goes back, Right on', async () => {
		await driver.page.keyboard.press('ArrowLeft');
		await driver.shows('Ferran Guaschell');
		await driver.page.keyboard.press('ArrowRight');
		await driver.shows('Ana Diaz');
	});

	it('N puts off to the next cycle, and the end says what was done', async () => {
		const before = driver.read(ANA);
		await driver.page.keyboard.press('n');
		await driver.shows('Marieke van Oosterhuis');
		await driver.page.keyboard.press('ArrowRight');
		await driver.page.keyboard.press('ArrowRight');
		await driver.dialog.getByText('You logged a touch, crossed one thing off and put two off.').waitFor();
		expect(driver.read(ANA)).toContain('next-touch: 2027-02-22');
		await expect.poll(() => driver.dialog.getByText(/can wait until next week\. For a free moment before then: /).count()).toBe(1);
		await driver.said('Ana Diaz comes up again on 22 February 2027; the promise and the birthday stay on the list.').getByRole('button', { name: 'Undo' }).click();
		await driver.shows('Ana Diaz');
		expect(driver.read(ANA)).toBe(before);
		for (let step = 0; step < 3; step++) await driver.page.keyboard.press('ArrowRight');
		await driver.dialog.getByText('You logged a touch, crossed one thing off and put one off.').waitFor();
	});

	it('three more can be asked for', async () => {
		await driver.button('Go on with three more').click();
		await driver.shows('Gonzalo Ybarrola');
		await driver.dialog.getByText('6 of 8', { exact: true }).waitFor();
	});

	it('? shows the keys, and the session stays', async () => {
		await driver.page.keyboard.press('?');
		const keys = driver.page.locator('.modal').filter({ hasText: 'Keys of the session' });
		for (const words of ['Tick the first promise that is due, or else mark the birthday as done for this year', 'Show these keys', 'Put off to the next cycle']) await keys.getByText(words).waitFor();
		await driver.page.keyboard.press('Escape');
		await keys.waitFor({ state: 'detached' });
		await driver.shows('Gonzalo Ybarrola');
	});

	it('Escape half-way loses nothing: it says what was done, and one can go on', async () => {
		await driver.page.keyboard.press('Escape');
		await driver.dialog.waitFor({ state: 'detached' });
		const notice = driver.notice('You logged a touch, crossed one thing off and put one off. The rest can wait.');
		await notice.getByRole('button', { name: 'Go on' }).click();
		await driver.shows('Gonzalo Ybarrola');
		await driver.dialog.getByText('6 of 8', { exact: true }).waitFor();
		expect(driver.errors).toEqual([]);
	});
});

describe('while a session is open', () => {
	const person = (name: string, lastTouch: string, body = ''): Readonly<Record<string, string>> => ({ [`Contacts/${name}.md`]: `---\ntier: A\nlast-touch: ${lastTouch}\nemail: ${name.toLowerCase()}@example.org\n---\n${body}` });
	let driver: SessionDriver;
	beforeEach(async () => {
		driver = await openSessionDriver({ notes: { ...person('Ana', '2026-01-01'), ...person('Bo', '2026-02-01'), ...person('Cleo', '2026-03-01'), ...person('Dora', '2026-04-01'), 'Home.md': 'Home.\n' } });
		await driver.start();
		await driver.shows('Ana');
	});
	afterEach(() => driver.close());
	const restOf = (path: string): Promise<unknown> => driver.page.evaluate(`app.vault.process(app.vault.getFileByPath(${JSON.stringify(path)}), (text) => text.replace(/last-touch: .*/, 'last-touch: 2026-11-21'))`);

	/** As if that had been done in February, when they came up. */
	const wasPutOff = async (name: string, lastTouch: string): Promise<void> => {
		const path = `Contacts/${name}.md`;
		await driver.page.evaluate(`app.vault.process(app.vault.getFileByPath('${path}'), (text) => text.replace('\\n---\\n', '\\nnext-touch: 2026-02-15\\n---\\n'))`);
		await driver.page.waitForFunction(`plugin.screen.known.contact('${path}').nextTouch === '2026-02-15'`);
		await driver.page.evaluate(`plugin.screen.device.save('next-cycles', [...(plugin.screen.device.load('next-cycles') ?? []), { path: '${path}', until: ['2026-02-15'], lastTouch: '${lastTouch}' }])`);
	};

	it('what was done is said in a line of the card, with Undo: no notice lies over it, and the cross closes it', async () => {
		const before = driver.read('Contacts/Ana.md');
		await driver.page.keyboard.press('n');
		await driver.shows('Bo');
		await driver.said('Ana comes up again').waitFor();
		expect(await driver.page.locator('.notice').count()).toBe(0);
		await driver.said('Ana comes up again').getByRole('button', { name: 'Undo' }).click();
		await driver.shows('Ana');
		expect(driver.read('Contacts/Ana.md')).toBe(before);
		await driver.said('Undone: ').getByRole('button', { name: 'Redo' }).click();
		await driver.shows('Bo');
		await driver.dialog.locator('.modal-close-button').click();
		await driver.dialog.waitFor({ state: 'detached' });
		await driver.notice('You put one off.').waitFor();
	});

	it('who was handled elsewhere is passed over', async () => {
		await restOf('Contacts/Bo.md');
		await expect.poll(() => driver.page.evaluate("plugin.screen.dueList().due.some(({ contact }) => contact.name === 'Bo')")).toBe(false);
		await driver.page.keyboard.press('ArrowRight');
		await driver.shows('Cleo');
		await driver.dialog.getByText('2 of 3', { exact: true }).waitFor();
	});

	it('a note that goes takes its card along', async () => {
		rmSync(join(driver.folder, 'Contacts/Ana.md'));
		await driver.shows('Bo');
		await driver.said('The note of Ana is not there any more.').waitFor();
		await driver.page.keyboard.press('ArrowLeft');
		await driver.shows('Bo');
	});

	it('a note that is renamed keeps its card', async () => {
		await driver.page.evaluate("app.vault.rename(app.vault.getFileByPath('Contacts/Ana.md'), 'Contacts/Anna.md')");
		await driver.shows('Anna');
		await driver.dialog.getByText('1 of 3', { exact: true }).waitFor();
		await driver.page.keyboard.press('n');
		await driver.shows('Bo');
		expect(driver.read('Contacts/Anna.md')).toContain('next-touch: 2027-01-06');
	});

	it('after two next cycles in a row it asks whether the rhythm is right', async () => {
		await wasPutOff('Ana', '2026-01-01');
		const before = driver.read('Contacts/Ana.md');
		await driver.page.keyboard.press('n');
		await driver.dialog.getByRole('heading', { name: 'Is this the right rhythm?' }).waitFor();
		await expect.poll(driver.focused).toBe('Is this the right rhythm?');
		expect(driver.read('Contacts/Ana.md')).toContain('next-touch: 2027-01-06');
		await driver.button('Every 3 months').first().click();
		await driver.shows('Bo');
		expect(driver.read('Contacts/Ana.md')).toContain('cadence: 3 months');
		expect(driver.read('Contacts/Ana.md')).toContain('next-touch: 2027-02-22');
		expect(await driver.page.evaluate("plugin.screen.device.load('next-cycles')")).toBeNull();
		await driver.said('Ana: every 3 months from now on').getByRole('button', { name: 'Undo' }).click();
		await driver.shows('Ana');
		await driver.said('Ana comes up again on 6 January').getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => driver.read('Contacts/Ana.md')).toBe(before);
	});

	it('another tier can be chosen, or that all stays as it is', async () => {
		await wasPutOff('Ana', '2026-01-01');
		await wasPutOff('Bo', '2026-02-01');
		await driver.page.keyboard.press('n');
		await driver.button('Tier Network, every 6 months').click();
		await driver.shows('Bo');
		expect(driver.read('Contacts/Ana.md')).toContain('tier: C\n');
		expect(driver.read('Contacts/Ana.md')).toContain('next-touch: 2027-05-22');
		await driver.page.keyboard.press('n');
		await driver.button('Keep it as it is').click();
		await driver.shows('Cleo');
		expect(driver.read('Contacts/Bo.md')).toContain('tier: A\n');
		expect(driver.read('Contacts/Bo.md')).toContain('next-touch: 2027-01-06');
	});

	it('a touch with two leaves neither to be shown', async () => {
		await driver.page.keyboard.press('l');
		const log = driver.page.locator('.modal.keep-in-touch-log-touch');
		await log.getByRole('button', { name: 'Add contact' }).click();
		await driver.page.getByRole('combobox', { name: 'Who else?' }).fill('Bo');
		await driver.page.keyboard.press('Enter');
		await log.getByRole('radio').first().click();
		await driver.page.keyboard.press('Control+Enter');
		await driver.shows('Cleo');
		expect(driver.read('Contacts/Bo.md')).toContain('last-touch: 2026-11-22');
	});

	it('reaching out opens the one way there is, and keeps the card', async () => {
		await driver.page.evaluate('window.opened = []; window.open = (href) => { window.opened.push(href); return null; }');
		await driver.page.keyboard.press('r');
		await expect.poll(() => driver.page.evaluate('window.opened')).toEqual(['mailto:ana@example.org']);
		await driver.shows('Ana');
	});

	it('a tier that is full asks who moves, and the session goes on once that is said', async () => {
		await driver.page.evaluate("plugin.screen.changeSettings(({ tiers }) => ({ tiers: tiers.map((tier) => (tier.key === 'C' ? { ...tier, places: 1 } : tier)) }))");
		await driver.page.evaluate("app.vault.process(app.vault.getFileByPath('Contacts/Dora.md'), (text) => text.replace('tier: A', 'tier: C'))");
		await wasPutOff('Ana', '2026-01-01');
		await driver.page.keyboard.press('n');
		await driver.button('Tier Network, every 6 months').click();
		const full = driver.page.locator('.modal.keep-in-touch-full-tier');
		await full.getByRole('radio').first().check();
		await driver.page.keyboard.press('Control+Enter');
		await driver.shows('Bo');
		expect(driver.read('Contacts/Ana.md')).toContain('tier: C\nlast-touch: 2026-01-01\nemail: ana@example.org\nnext-touch: 2027-05-22\n');
		expect(driver.read('Contacts/Dora.md')).toContain('tier: D\n');
		expect(await driver.page.evaluate("plugin.screen.device.load('next-cycles')")).toBeNull();
		await driver.said('Ana is in Network now, every 6 months. They come up again on 22 May 2027. Dora is in Keep warm.').getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => driver.read('Contacts/Dora.md')).toContain('tier: C\n');
	});

	it('the next cycle of the menu counts as well, and asks the same question', async () => {
		await wasPutOff('Ana', '2026-01-01');
		await driver.page.keyboard.press('s');
		await driver.page.getByRole('menuitem', { name: /^Next cycle/ }).click();
		await driver.dialog.getByRole('heading', { name: 'Is this the right rhythm?' }).waitFor();
	});

	it('a note that is renamed while the session is closed is where it goes on', async () => {
		await driver.page.keyboard.press('Escape');
		await driver.dialog.waitFor({ state: 'detached' });
		await driver.page.evaluate("app.vault.rename(app.vault.getFileByPath('Contacts/Ana.md'), 'Contacts/Anna.md')");
		await driver.page.waitForFunction("plugin.screen.known.contact('Contacts/Anna.md') !== null");
		await driver.notice('The rest can wait.').getByRole('button', { name: 'Go on' }).click();
		await driver.shows('Anna');
	});

	it('what was undone by the command while it is closed was not done, and they are shown again', async () => {
		await driver.page.keyboard.press('n');
		await driver.shows('Bo');
		await driver.page.keyboard.press('Escape');
		await driver.page.evaluate("app.commands.executeCommandById('keep-in-touch:undo')");
		await driver.notice('Undone: ').waitFor();
		await driver.notice('The rest can wait.').getByRole('button', { name: 'Go on' }).click();
		await driver.shows('Ana');
		for (const next of ['Bo', 'Cleo']) {
			await driver.page.keyboard.press('ArrowRight');
			await driver.shows(next);
		}
		await driver.page.keyboard.press('ArrowRight');
		await driver.dialog.getByText('You looked in on three contacts.').waitFor();
	});

	it('what was undone and done again while it is closed was done', async () => {
		await driver.page.keyboard.press('n');
		await driver.shows('Bo');
		await driver.page.keyboard.press('Escape');
		await driver.page.evaluate("app.commands.executeCommandById('keep-in-touch:undo')");
		await driver.notice('Undone: ').waitFor();
		await driver.page.evaluate("app.commands.executeCommandById('keep-in-touch:redo')");
		await driver.notice('Done again: ').waitFor();
		await driver.notice('The rest can wait.').getByRole('button', { name: 'Go on' }).click();
		for (const next of ['Bo', 'Cleo']) {
			await driver.shows(next);
			await driver.page.keyboard.press('ArrowRight');
		}
		await driver.dialog.getByText('You put one off.').waitFor();
	});

	it('goes on where it was when it is started again that day, also once its notice is gone; or begins anew', async () => {
		await driver.page.keyboard.press('n');
		await driver.shows('Bo');
		await driver.dialog.getByRole('link', { name: 'Bo' }).click();
		await driver.dialog.waitFor({ state: 'detached' });
		await driver.notice('The rest can wait.').click();
		await driver.notice('The rest can wait.').waitFor({ state: 'detached' });
		await driver.start();
		await driver.shows('Bo');
		const resumed = driver.dialog.getByText('Going on where you stopped.');
		await resumed.waitFor();
		await driver.dialog.getByText('2 of 3', { exact: true }).waitFor();
		await expect.poll(driver.focused).toBe('Bo');
		await driver.page.keyboard.press('ArrowRight');
		await driver.shows('Cleo');
		await resumed.waitFor({ state: 'detached' });
		await driver.page.keyboard.press('Escape');
		await driver.start();
		await driver.shows('Cleo');
		await driver.button('Begin anew').click();
		await driver.shows('Bo');
		await resumed.waitFor({ state: 'detached' });
		await driver.dialog.getByText('1 of 3', { exact: true }).waitFor();
		for (let step = 0; step < 3; step++) await driver.page.keyboard.press('ArrowRight');
		await driver.dialog.getByText('You looked in on three contacts.').waitFor();
		await driver.page.keyboard.press('Escape');
		await driver.start();
		await driver.shows('Bo');
		expect(await resumed.count()).toBe(0);
	});

	it('somebody paused who is there for a promise has no next cycle, and it says why', async () => {
		await driver.page.evaluate("app.vault.process(app.vault.getFileByPath('Contacts/Ana.md'), (text) => text.replace('tier: A', 'tier: A\\npaused: true') + '- [ ] Send it 📅 2026-11-20\\n')");
		await driver.dialog.getByText('A promise is due', { exact: true }).waitFor();
		const cycle = driver.button('Next cycle');
		await expect.poll(() => cycle.isDisabled()).toBe(true);
		expect(await cycle.getAttribute('title')).toBe('While they are paused there is no next cycle');
		const before = driver.read('Contacts/Ana.md');
		await driver.page.keyboard.press('n');
		await driver.page.keyboard.press('ArrowRight');
		await driver.shows('Bo');
		expect(driver.read('Contacts/Ana.md')).toBe(before);
	});

	it('the name opens the note, and one can go on from there', async () => {
		await driver.dialog.getByRole('link', { name: 'Ana' }).click();
		await expect.poll(() => driver.page.evaluate('app.workspace.getActiveFile()?.path')).toBe('Contacts/Ana.md');
		await driver.notice('The rest can wait.').getByRole('button', { name: 'Go on' }).click();
		await driver.shows('Ana');
	});
});

describe('what a key settles', () => {
	it('X ticks the first promise that is due, and where there is none the birthday', async () => {
		const ana = '---\ntier: A\nlast-touch: 2026-11-01\nbirthday: 11-27\n---\n- [ ] First 📅 2026-11-20\n- [ ] Second 📅 2026-11-21\n- [ ] Third\n';
		const driver = await openSessionDriver({ notes: { 'Contacts/Ana.md': ana, 'Home.md': '' } });
		await driver.start();
		await driver.shows('Ana');
		const settle = driver.button('Birthday: done for this year');
		for (const done of ['First', 'Second']) {
			expect(await settle.getAttribute('aria-keyshortcuts')).toBeNull();
			await driver.page.keyboard.press('x');
			await driver.dialog.getByRole('checkbox', { name: new RegExp(`^Done: ${done}`) }).waitFor({ state: 'detached' });
		}
		expect(driver.read('Contacts/Ana.md')).toContain('- [x] First 📅 2026-11-20\n- [x] Second 📅 2026-11-21\n- [ ] Third\n');
		await expect.poll(() => settle.getAttribute('aria-keyshortcuts')).toBe('X');
		await driver.page.keyboard.press('x');
		await expect.poll(() => driver.read('Contacts/Ana.md')).toContain('occasion-done: 2026-11-22');
		await settle.waitFor({ state: 'detached' });
		await driver.page.keyboard.press('x');
		expect(driver.read('Contacts/Ana.md')).toContain('- [ ] Third\n');
		await driver.page.keyboard.press('ArrowRight');
		await driver.dialog.getByText('You kept two promises and marked an occasion as done.').waitFor();
		expect(driver.errors).toEqual([]);
		await driver.close();
	});
});

describe('two promises that read the same', () => {
	it('are ticked one at a time, also by a key right after the box', async () => {
		const ana = '---\ntier: A\nlast-touch: 2026-11-01\n---\n## Berlin\n- [ ] Send deck 📅 2026-11-20\n\n## Madrid\n- [ ] Send deck 📅 2026-11-20\n';
		const driver = await openSessionDriver({ notes: { 'Contacts/Ana.md': ana, 'Home.md': '' } });
		await driver.start();
		await driver.shows('Ana');
		await driver.dialog.getByRole('checkbox').first().waitFor();
		await driver.page.evaluate("document.querySelector('.keep-in-touch-session-promises input').click(); document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', code: 'KeyX', bubbles: true, cancelable: true }))");
		await expect.poll(() => driver.dialog.getByRole('checkbox').count()).toBe(1);
		expect(driver.read('Contacts/Ana.md')).toBe(ana.replace('- [ ]', '- [x]'));
		expect(await driver.page.locator('.notice').filter({ hasText: 'Nothing was written' }).count()).toBe(0);
		await driver.page.keyboard.press('x');
		await expect.poll(() => driver.read('Contacts/Ana.md')).toBe(ana.replaceAll('- [ ]', '- [x]'));
		expect(driver.errors).toEqual([]);
		await driver.close();
	});

	it('one that the Tasks plugin takes a step further is in progress, and counts for nothing yet', async () => {
		const ana = '---\ntier: A\nlast-touch: 2026-11-01\n---\n- [ ] Send deck 📅 2026-11-20\n';
		const driver = await openSessionDriver({ notes: { 'Contacts/Ana.md': ana, 'Home.md': '' } });
		await driver.page.evaluate("app.plugins = { plugins: { 'obsidian-tasks-plugin': { apiV1: { executeToggleTaskDoneCommand: (line) => line.includes('[ ]') ? line.replace('[ ]', '[/]') : line.replace('[/]', '[x]') } } } }");
		await driver.start();
		await driver.shows('Ana');
		const box = driver.dialog.getByRole('checkbox', { name: /^Done: Send deck/ });
		await box.click();
		await driver.said('“Send deck” is in progress, and still to do.').waitFor();
		expect(driver.read('Contacts/Ana.md')).toContain('- [/] Send deck');
		await expect.poll(() => box.isChecked()).toBe(false);
		await driver.page.keyboard.press('ArrowRight');
		await driver.dialog.getByText('You looked in on one contact.').waitFor();
		await driver.page.keyboard.press('Escape');
		await driver.start();
		await driver.shows('Ana');
		await driver.page.keyboard.press('x');
		await driver.said('Done: “Send deck”.').waitFor();
		expect(driver.read('Contacts/Ana.md')).toContain('- [x] Send deck');
		await driver.page.keyboard.press('ArrowRight');
		await driver.dialog.getByText('You kept a promise.').waitFor();
		expect(driver.errors).toEqual([]);
		await driver.close();
	});
});

describe('the card of somebody who writes from right to left', () => {
	it('has their address where a card is hinted at, links by their words, and every text in line with its heading', async () => {
		const layla = '---\ntier: A\nlast-touch: 2026-11-01\nbirthday: 11-27\ncity: القاهرة\naddress: |-\n  12 Nile Street,\n  Cairo\n---\nمهندسة من القاهرة\n\n## Touches\n- 2026-11-01 meeting: عرضت عليها [[Otto Brandl|أوتو]]\n';
		const driver = await openSessionDriver({ notes: { 'Contacts/ليلى.md': layla, 'Home.md': '' } });
		await driver.start();
		await driver.shows('ليلى');
		await driver.dialog.getByText('Perhaps by card: birthday on 27 November; a card can still arrive in time.').waitFor();
		await driver.dialog.getByText('12 Nile Street, Cairo', { exact: true }).waitFor();
		for (const words of ['عرضت عليها أوتو', 'مهندسة من القاهرة', 'القاهرة']) {
			await driver.dialog.getByText(words, { exact: true }).waitFor();
			const inset = await driver.page.evaluate<number>(`(() => {
				const el = [...document.querySelectorAll('.keep-in-touch-session [dir="auto"]')].find((one) => one.textContent === ${JSON.stringify(words)});
				const range = document.createRange();
				range.selectNodeContents(el);
				return range.getBoundingClientRect().left - el.closest('section, header').getBoundingClientRect().left;
			})()`);
			expect(inset).toBeLessThan(2);
		}
		await driver.page.keyboard.press('r');
		await driver.said('no e-mail address, phone number or profile link yet. Their address: 12 Nile Street, Cairo').waitFor();
		const main = driver.dialog.locator('.mod-cta');
		await expect.poll(() => main.textContent()).toContain('Log touch');
		await driver.button('Birthday: done for this year').click();
		await driver.dialog.getByText('Nothing more is due here.').waitFor();
		await expect.poll(() => main.textContent()).toContain('Next');
		expect(await main.count()).toBe(1);
		expect(driver.errors).toEqual([]);
		await driver.close();
	});
});

describe('a session that is left again and again', () => {
	it('is offered once, and no more while one is open', async () => {
		const late = '---\ntier: A\nlast-touch: 2026-01-20\n---\n';
		const driver = await openSessionDriver({ notes: { 'Contacts/Ana.md': late, 'Contacts/Bo.md': late, 'Home.md': '' } });
		const offers = driver.page.locator('.notice').filter({ hasText: 'The rest can wait.' });
		for (let time = 0; time < 2; time++) {
			await driver.start();
			expect(await offers.count()).toBe(0);
			if (time === 0) await driver.page.keyboard.press('ArrowRight');
			await driver.shows('Bo');
			await driver.page.keyboard.press('Escape');
			await offers.first().waitFor();
			expect(await offers.count()).toBe(1);
		}
		await offers.getByRole('button', { name: 'Go on' }).click();
		await driver.shows('Bo');
		expect(await offers.count()).toBe(0);
		expect(driver.errors).toEqual([]);
		await driver.close();
	});
});

describe('where there is nobody', () => {
	it('says so, and who is next', async () => {
		const driver = await openSessionDriver({ notes: { 'Contacts/Ana.md': '---\ntier: A\nlast-touch: 2026-11-20\n---\n', 'Home.md': '' } });
		await driver.start();
		await driver.shows('Nobody needs you today');
		await driver.dialog.getByText('Next is Ana, on 4 January 2027.').waitFor();
		await driver.page.keyboard.press('ArrowRight');
		await driver.page.keyboard.press('Escape');
		await driver.dialog.waitFor({ state: 'detached' });
		expect(await driver.page.locator('.notice').count()).toBe(0);
		expect(driver.errors).toEqual([]);
		await driver.close();
	});

	it('while away it rests, unless one wants to all the same', async () => {
		const driver = await openSessionDriver({ notes: { 'Contacts/Ana.md': '---\ntier: A\nlast-touch: 2026-01-20\n---\n', 'Home.md': '' } });
		await driver.page.evaluate("plugin.screen.changeSettings({ awayUntil: '2026-12-03' })");
		await driver.start();
		await driver.shows('You are away until 3 December');
		await driver.button('Start all the same').click();
		await driver.shows('Ana');
		await driver.close();
	});
});

describe('the next cycle chosen outside of a session', () => {
	it.each(['the notice', 'the palette'] as const)('is counted as well, and no more once it is undone by %s', async (undoneBy) => {
		const before = '---\ntier: A\nlast-touch: 2026-01-20\nnext-touch: 2026-03-06\n---\n';
		const driver = await openSessionDriver({ notes: { 'Contacts/Ana.md': before, 'Home.md': '' } });
		const counted = (): Promise<unknown> => driver.page.evaluate("plugin.screen.device.load('next-cycles')[0].until");
		await driver.page.evaluate("plugin.screen.device.save('next-cycles', [{ path: 'Contacts/Ana.md', until: ['2026-03-06'], lastTouch: '2026-01-20' }])");
		await driver.page.evaluate("app.workspace.openLinkText('Contacts/Ana.md', '')");
		await driver.page.waitForFunction("app.workspace.getActiveFile()?.path === 'Contacts/Ana.md'");
		const nextCycle = async (): Promise<void> => {
			await driver.page.evaluate("document.activeElement.blur(); app.commands.executeCommandById('keep-in-touch:not-now')");
			await driver.page.getByPlaceholder(/^Not now for Ana/).fill('next cycle');
			await driver.page.keyboard.press('Enter');
			await driver.notice('Ana comes up again on 6 January 2027.').waitFor();
		};
		await nextCycle();
		expect(await counted()).toEqual(['2026-03-06', '2027-01-06']);
		if (undoneBy === 'the notice') await driver.notice('Ana comes up again').getByRole('button', { name: 'Undo' }).click();
		else await driver.page.evaluate("app.commands.executeCommandById('keep-in-touch:undo')");
		await expect.poll(() => driver.read('Contacts/Ana.md')).toBe(before);
		await driver.page.waitForFunction("plugin.screen.known.contact('Contacts/Ana.md').nextTouch === '2026-03-06'");
		await nextCycle();
		expect(await counted()).toEqual(['2026-03-06', '2027-01-06']);
		expect(driver.errors).toEqual([]);
		await driver.close();
	});
});
