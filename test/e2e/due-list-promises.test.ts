import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDueListOn, person, TODAY, type OpenedDueList } from './due-list-vault.ts';

const ANA = 'Contacts/Ana Diaz.md';
const BO = 'Contacts/Bo Lindqvist.md';
const CLEO = 'Contacts/Cleo Park.md';
const FRIDAYS = 'Fridays.md';

const NOTES: Readonly<Record<string, string>> = {
	[ANA]: person({ tier: 'B', 'last-touch': '2026-07-14' }, 'Met in the queue.\n\n## Promises\n- [x] Send the photos ✅ 2026-10-01\n- [ ] Send the article 📅 2026-11-19\n- [ ] Introduce her to Eva 📅 2026-11-21\n- [ ] Ask: how is Lisbon? 📅 2027-01-01\n'),
	[BO]: person({ tier: 'A', 'last-touch': '2026-11-10' }),
	[FRIDAYS]: 'Fridays.\n\n- [ ] Call the printer 📅 2026-11-20\n- [ ] Lend [[Bo Lindqvist|Bo]] the rope [due:: 2026-11-20]\n',
	[CLEO]: person({}, '- [ ] Water the plants 🔁 every week 📅 2026-11-22\n'),
	'Contacts/Dora Nowak.md': person({ paused: 'true' }, '- [ ] Dora sends the slides #theirs (2026-11-15)\n'),
	'Contacts/Eva Stone.md': person({ tier: 'A', 'last-touch': '2026-09-01' }),
};

it.each([[[], 'Dora Nowak'], [['ArrowDown', 'ArrowUp'], 'Eva Stone']])('right after start the list begins with whoever is first once promises are read, unless the user has moved: %j', async (keys, first) => {
	const list = await openDueListOn(NOTES);
	// In a context of its own nothing is known from before.
	const page = (await list.page.context().browser()?.newPage()) ?? list.page;
	await page.clock.install({ time: `${TODAY}T09:00:00Z` });
	await page.addInitScript('window.held = []; window.requestIdleCallback = (work) => window.held.push(work); window.cancelIdleCallback = (id) => { window.held[id - 1] = () => undefined; };');
	await page.goto(list.page.url());
	await page.locator('body[data-ready]').waitFor();
	await page.evaluate("app.commands.executeCommandById('keep-in-touch:open-due-list')");
	const focused = (): Promise<string> => page.evaluate<string>("document.activeElement?.closest('.keep-in-touch-row')?.querySelector('.keep-in-touch-name').textContent ?? ''");
	await expect.poll(focused).toBe('Eva Stone');
	for (const key of keys) await page.keyboard.press(key);
	// Now the window has time again.
	await page.evaluate('window.requestIdleCallback = (work) => setTimeout(work, 0); for (const work of window.held) work();');
	await page.waitForFunction('plugin.screen.known.isReady() && plugin.screen.known.waiting() === 0');
	await page.locator('.keep-in-touch-row').filter({ hasText: 'Dora Nowak' }).first().waitFor();
	await expect.poll(focused).toBe(first);
	await page.keyboard.press('ArrowDown');
	if (keys.length === 0) await expect.poll(focused).toBe('Ana Diaz');
	await page.close();
	await list.close();
});

describe('promises in the due list', () => {
	let list: OpenedDueList;
	beforeEach(async () => {
		list = await openDueListOn(NOTES);
		await list.row('Bo Lindqvist').waitFor();
	});
	afterEach(async () => {
		expect(list.errors).toEqual([]);
		await list.close();
	});

	const box = (text: string): ReturnType<OpenedDueList['page']['getByRole']> => list.page.getByRole('checkbox', { name: `Done: ${text}`, exact: true });
	const undo = async (): Promise<void> => list.page.getByRole('button', { name: 'Undo' }).last().click();

	it('stand first, oldest first, each with its words, its day and a box, also for whom no cadence or a pause would list', async () => {
		expect(await list.names('promises')).toEqual(['Dora Nowak', 'Ana Diaz', 'Bo Lindqvist', 'Cleo Park']);
		expect(await list.page.getByRole('checkbox').evaluateAll((boxes) => boxes.map((one) => one.getAttribute('aria-label')))).toEqual([
			'Done: Dora sends the slides', 'Done: Send the article', 'Done: Introduce her to Eva', 'Done: Lend Bo the rope', 'Done: Water the plants',
		]);
		await list.row('Dora Nowak').getByText('they promised for 15 November').waitFor();
		await list.row('Cleo Park').getByText('promised for today').waitFor();
		await list.page.getByRole('listitem', { name: /^Ana Diaz tier Key Send the article promised for 19 November Introduce her to Eva promised for 21 November every 3 months · last in touch 14 July/ }).waitFor();
	});

	it('are ticked with the box, the day in the way of the note; the focus stays in the row while there is another, and Undo brings it back', async () => {
		await box('Send the article').click();
		await expect.poll(() => list.read(ANA)).toContain('- [x] Send the article 📅 2026-11-19 ✅ 2026-11-22\n');
		await list.page.getByText('Done: “Send the article”.').waitFor();
		await expect.poll(() => box('Send the article').count()).toBe(0);
		await expect.poll(list.focused).toBe('Ana Diaz');
		await undo();
		await expect.poll(() => list.read(ANA)).toBe(NOTES[ANA]);
		await box('Send the article').waitFor();
	});

	it('are ticked by keyboard: Tab to the box and Space, or X for the first; the last one hands the focus on', async () => {
		await list.row('Ana Diaz').focus();
		await expect.poll(() => box('Send the article').getAttribute('tabindex')).toBe('0');
		await list.page.keyboard.press('Tab');
		await list.page.keyboard.press('Tab');
		expect(await list.page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe('Done: Introduce her to Eva');
		await list.page.keyboard.press('Space');
		await expect.poll(() => list.read(ANA)).toContain('- [x] Introduce her to Eva');
		await expect.poll(() => box('Introduce her to Eva').count()).toBe(0);
		await expect.poll(list.focused).toBe('Ana Diaz');
		await list.page.keyboard.press('x');
		await expect.poll(() => list.read(ANA)).toContain('- [x] Send the article');
		await expect.poll(() => list.names('promises')).toEqual(['Dora Nowak', 'Bo Lindqvist', 'Cleo Park']);
		await expect.poll(list.focused).toBe('Bo Lindqvist');
		expect(await list.names('reconnect')).toContain('Ana Diaz');
	});

	it('are each ticked once by X, however fast it comes', async () => {
		await list.row('Ana Diaz').focus();
		await list.page.evaluate("for (let i = 0; i < 3; i += 1) document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true }))");
		await expect.poll(() => list.read(ANA)).toMatch(/- \[x\] Send the article[^\n]*\n- \[x\] Introduce her to Eva[^\n]*\n- \[ \] Ask/);
		expect(await list.page.getByText('Nothing was written').count()).toBe(0);
	});

	it('that stand in another note are ticked there, and lead there to their line', async () => {
		const link = list.row('Bo Lindqvist').getByRole('link', { name: 'in Fridays' });
		await list.page.evaluate("(() => { const leaf = app.workspace.getLeaf(false); const openFile = leaf.openFile; leaf.constructor.prototype.openFile = function (file, state) { window.openedAt = [file.path, state?.eState?.line]; return openFile.call(this, file, state); }; })()");
		await link.click();
		await list.page.getByRole('tab', { name: 'Fridays' }).waitFor();
		expect(await list.page.evaluate('window.openedAt')).toEqual([FRIDAYS, 3]);
		expect(await list.page.getByRole('tab', { name: 'Bo Lindqvist' }).count()).toBe(0);
		await box('Lend Bo the rope').click();
		await expect.poll(() => list.read(FRIDAYS)).toBe((NOTES[FRIDAYS] ?? '').replace('[ ] Lend', '[x] Lend'));
		expect(list.read(BO)).toBe(NOTES[BO]);
		await undo();
		await expect.poll(() => list.read(FRIDAYS)).toBe(NOTES[FRIDAYS]);
	});

	it('that recur are ticked without the Tasks plugin, saying who writes the next one', async () => {
		await box('Water the plants').click();
		await expect.poll(() => list.read(CLEO)).toContain('- [x] Water the plants 🔁 every week 📅 2026-11-22\n');
		await list.page.getByText('It comes again, and only the Tasks plugin writes the next one.').waitFor();
	});

	it('are ticked by the Tasks plugin where it is there, with the next one in a line of its own', async () => {
		await list.page.evaluate(`app.plugins = { plugins: { 'obsidian-tasks-plugin': { apiV1: { executeToggleTaskDoneCommand: (line, path) => {
			window.toggled = [line, path];
			return line.replace('2026-11-22', '2026-11-29') + '\\n' + line.replace('[ ]', '[x]') + ' ✅ 2026-11-22';
		} } } } }`);
		await box('Water the plants').click();
		await expect.poll(() => list.read(CLEO)).toContain('- [ ] Water the plants 🔁 every week 📅 2026-11-29\n- [x] Water the plants 🔁 every week 📅 2026-11-22 ✅ 2026-11-22\n');
		expect(await list.page.evaluate('window.toggled')).toEqual(['- [ ] Water the plants 🔁 every week 📅 2026-11-22', CLEO]);
		expect(await list.page.getByText('only the Tasks plugin').count()).toBe(0);
		await undo();
		await expect.poll(() => list.read(CLEO)).toBe(NOTES[CLEO]);
	});

	it('are ticked all the same where that plugin fails', async () => {
		await list.page.evaluate("app.plugins = { plugins: { 'obsidian-tasks-plugin': { apiV1: { executeToggleTaskDoneCommand: () => { throw new Error('broken'); } } } } }");
		await box('Send the article').click();
		await expect.poll(() => list.read(ANA)).toContain('- [x] Send the article 📅 2026-11-19 ✅ 2026-11-22\n');
	});

	it('go with their line where the plugin gives nothing, and come back with Undo', async () => {
		await list.page.evaluate("app.plugins = { plugins: { 'obsidian-tasks-plugin': { apiV1: { executeToggleTaskDoneCommand: () => '' } } } }");
		await box('Send the article').click();
		await expect.poll(() => list.read(ANA)).toBe((NOTES[ANA] ?? '').replace(/- \[ \] Send the article.*\n/, ''));
		await undo();
		await expect.poll(() => list.read(ANA)).toBe(NOTES[ANA]);
	});

	it('are not ticked where the plugin gives back the same line, which is said; the box is free again', async () => {
		await list.page.evaluate("app.plugins = { plugins: { 'obsidian-tasks-plugin': { apiV1: { executeToggleTaskDoneCommand: (line) => line } } } }");
		await box('Send the article').click();
		await list.page.getByText('the task plugin did not tick this promise').waitFor();
		expect(list.read(ANA)).toBe(NOTES[ANA]);
		await expect.poll(() => box('Send the article').getAttribute('aria-checked')).toBe('false');
	});

	it('are put off by S, to another day: only the day changes, and the next row has the focus', async () => {
		await list.row('Bo Lindqvist').focus();
		await list.page.keyboard.press('s');
		await list.page.getByText('Not now: move “Lend Bo the rope”').waitFor();
		await list.page.keyboard.press('ArrowDown');
		await list.page.keyboard.press('Enter');
		await expect.poll(() => list.read(FRIDAYS)).toBe((NOTES[FRIDAYS] ?? '').replace('[due:: 2026-11-20]', '[due:: 2026-11-29]'));
		await list.page.getByText('“Lend Bo the rope” is moved to 29 November.').waitFor();
		await expect.poll(list.focused).toBe('Cleo Park');
		await undo();
		await expect.poll(() => list.read(FRIDAYS)).toBe(NOTES[FRIDAYS]);
	});

	it('are put off to a day that is picked; the same menu puts off the contact', async () => {
		await list.page.getByRole('button', { name: 'Not now: Ana Diaz' }).click();
		const items = await list.page.getByRole('menuitem').allInnerTexts();
		expect(items.map((text) => text.trim())).toEqual([
			'Not now: move “Send the article”', 'Tomorrow (23 November)', 'Next week (29 November)', 'Next month (22 December)', 'Pick a day…',
			'Not now: Ana Diaz', 'Tomorrow (23 November)', 'Next week (29 November)', 'Next month (22 December)', 'Next cycle, every 3 months (22 February 2027)', 'Pick a day…', 'Pause',
		]);
		await list.page.getByRole('menuitem', { name: 'Pick a day…' }).first().click();
		await list.page.getByRole('dialog', { name: 'Move “Send the article”' }).getByRole('textbox').first().fill('24 dec');
		await list.page.keyboard.press('Enter');
		await expect.poll(() => list.read(ANA)).toContain('- [ ] Send the article 📅 2026-12-24\n');
		await list.page.getByRole('button', { name: 'Not now: Ana Diaz' }).click();
		await list.page.getByRole('menuitem', { name: 'Tomorrow' }).last().click();
		await expect.poll(() => list.read(ANA)).toContain('next-touch: 2026-11-23');
	});

	it('are put off by the command, too, where each choice says what it puts off', async () => {
		await list.row('Ana Diaz').focus();
		await list.run('not-now');
		await list.page.keyboard.type('article tomor');
		await list.page.keyboard.press('Enter');
		await expect.poll(() => list.read(ANA)).toContain('- [ ] Send the article 📅 2026-11-23\n');
		expect(list.read(ANA)).not.toContain('next-touch');
	});

	it('are in the menu of the row', async () => {
		await list.row('Ana Diaz').focus();
		await list.page.keyboard.press('m');
		await list.page.getByRole('menuitem', { name: 'Done: “Introduce her to Eva”' }).click();
		await expect.poll(() => list.read(ANA)).toContain('- [x] Introduce her to Eva');
	});

	it('are found by their words', async () => {
		await list.page.getByRole('searchbox').fill('rope');
		await expect.poll(() => list.names()).toEqual(['Bo Lindqvist']);
	});

	it('that somebody changed meanwhile are not ticked by the old line', async () => {
		await list.page.evaluate("plugin.screen.subscribe = () => () => undefined");
		await list.page.evaluate(`(() => { const open = plugin.screen.notes.open; plugin.screen.notes.open = async (path) => { const note = await open(path); return { ...note, text: async () => ({ kind: 'text', text: 'Emptied.' }) }; }; })()`);
		await box('Send the article').click();
		await list.page.getByText('this promise no longer stands in the note as it was shown').waitFor();
		expect(list.read(ANA)).toBe(NOTES[ANA]);
	});
});
