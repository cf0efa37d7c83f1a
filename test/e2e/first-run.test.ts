import { afterEach, describe, expect, it } from 'vitest';
import { fixtureVault } from '../support/survey-vault.ts';
import { violations } from './axe.ts';
import { nameOf, openFirstRunOn, threeHundred, type FirstRunDriver } from './first-run-vault.ts';

let driver: FirstRunDriver;
afterEach(async () => {
	expect(driver.errors).toEqual([]);
	await driver.close();
});

const button = (name: string | RegExp): ReturnType<FirstRunDriver['dialog']['getByRole']> => driver.dialog.getByRole('button', { name });
const dueNow = (): Promise<number> => driver.page.evaluate<number>('plugin.screen.dueList().due.length');

describe('first run in a vault of 300 people under keys of their own', () => {
	it('goes from no settings to the whole due list, and on to last touches, which are taken back as one', async () => {
		driver = await openFirstRunOn(threeHundred());
		const { page } = driver;
		const before = driver.texts();
		expect(driver.saved()).toBeNull();
		await driver.run('open-due-list');
		await page.locator('.keep-in-touch-empty').getByRole('button', { name: 'Look through your vault' }).click();
		const line = await driver.line();
		expect(line).toBe('300 contacts, 185 due today, 75 to fix');
		expect(driver.saved()).toBeNull();
		// One value that nobody could guess.
		await driver.dialog.getByLabel('pen pal').selectOption('D: Keep warm');
		await driver.dialog.getByText('300 contacts, 195 due today, 0 to fix').waitFor();
		await page.keyboard.press('Control+Enter');
		await driver.dialog.getByText('Your settings are saved. 300 contacts, 195 due today, 0 to fix.').waitFor();
		expect(driver.texts()).toEqual(before);
		expect(driver.saved()).toMatchObject({ contactFolders: ['People'], leftOutFolders: ['Templates', '_templates'], dayOrder: 'day-first' });
		expect(Object.keys(driver.saved() ?? {}).sort()).toEqual(['contactFolders', 'dayOrder', 'leftOutFolders', 'properties', 'tiers']);
		await page.waitForFunction('plugin.screen.known.contacts().length === 300 && plugin.screen.known.waiting() === 0');
		expect(await dueNow()).toBe(195);
		await expect.poll(() => driver.focusedText()).toBe('Propose last touches from your notes');

		await page.keyboard.press('Enter');
		await driver.dialog.getByText('Found for all 30 without a last touch.').waitFor();
		expect(await driver.dialog.locator('.keep-in-touch-proposal').first().innerText()).toContain('Coffee with Jon');
		await driver.dialog.getByLabel(nameOf(9), { exact: true }).uncheck();
		await button('Set 29 last touches').click();
		await driver.notice('29 last touches are set.');
		const changed = Object.entries(driver.texts()).filter(([path, text]) => before[path] !== text);
		expect(changed).toHaveLength(29);
		const [path, text] = changed[0] ?? ['', ''];
		expect(text).toBe((before[path] ?? '').replace('last_contact: \n', `last_contact: ${/last_contact: (\S+)/.exec(text)?.[1] ?? ''}\n`));
		await page.locator('.notice').getByRole('button', { name: 'Undo' }).last().click();
		await driver.notice(/^Undone/);
		expect(driver.texts()).toEqual(before);
	});

	it('writes nothing when it is left, and can be run again', async () => {
		driver = await openFirstRunOn(threeHundred());
		await driver.run('first-run');
		await driver.line();
		await driver.page.keyboard.press('Escape');
		await driver.dialog.waitFor({ state: 'detached' });
		expect(driver.saved()).toBeNull();
		await driver.run('first-run');
		await driver.line();
		await button('Accept').click();
		await button('Show who is due').click();
		await driver.page.locator('.keep-in-touch-row').first().waitFor();
		// The second time it begins with what is set, and offers the proposals no more.
		await driver.run('first-run');
		await driver.dialog.getByText('Your settings as they are').waitFor();
		expect(await driver.line()).toBe('300 contacts, 185 due today, 75 to fix');
		const saved = driver.saved();
		await button('Accept').click();
		await driver.dialog.getByText('Your settings stay as they are.').waitFor();
		expect(await button('Propose last touches from your notes').count()).toBe(0);
		expect(driver.saved()).toEqual(saved);
	});
});

it('keeps what the user has set, also what no program of today knows', async () => {
	const saved = { minutesAWeek: 40, contactFolders: ['Club'], fromTheFuture: { x: 1 } };
	driver = await openFirstRunOn({ ...fixtureVault('prm-keys'), 'Club/Kim Roe.md': '' }, {}, saved);
	await driver.run('first-run');
	expect(await driver.line()).toBe('1 contact, 0 due today, 0 to fix');
	await driver.dialog.getByLabel('Folder Persons').check();
	await driver.dialog.getByText(/^6 contacts, /).waitFor();
	await driver.dialog.getByLabel('inner').selectOption('A: Close');
	await driver.dialog.getByText('6 contacts, 3 due today').waitFor();
	await button('Accept').click();
	await driver.dialog.getByText('Your settings are saved.').waitFor();
	expect(driver.saved()).toMatchObject({ minutesAWeek: 40, contactFolders: ['Club', 'Persons'], fromTheFuture: { x: 1 } });
});

it('accepted before all is counted tells in the end what was accepted, and offers last touches by that', async () => {
	driver = await openFirstRunOn({ 'People/Ana Diaz.md': '---\ntier: A\nlast_contact: 2026-11-20\n---\n', 'Rest/Bo Lindqvist.md': '---\ntier: A\n---\n', 'Daily/2026-11-01.md': 'Met [[Bo Lindqvist]].\n' });
	const { page, dialog } = driver;
	await driver.run('first-run');
	expect(await driver.line()).toBe('1 contact, 0 due today, 0 to fix');
	// Counting goes on in turns, and nothing has its turn while the clock stands.
	await page.clock.pauseAt(new Date('2026-11-22T12:00:00Z'));
	await dialog.getByLabel('Another folder').selectOption('Rest');
	await dialog.getByLabel('Folder Rest').waitFor();
	await page.keyboard.press('Control+Enter');
	await dialog.getByText('Your settings are saved. Counting…').waitFor();
	expect(driver.saved()).toMatchObject({ contactFolders: ['People', 'Rest'] });
	await page.clock.resume();
	await dialog.getByText('Your settings are saved. 2 contacts, 1 due today, 0 to fix.').waitFor();
	await dialog.getByText('1 contact has no last touch yet.').waitFor();
	await button('Propose last touches from your notes').click();
	await dialog.getByText('Found for the one without a last touch.').waitFor();
});

it('leaves out meetings among people, reads a tier in a list of one, guesses no numbers, and says how to set a tier', async () => {
	const people = Object.fromEntries(['core', '[core]', '10', '100', ''].map((tier, index) => [`People/${nameOf(index)}.md`, `---\ntier: ${tier}\nlast_contact: 2026-0${index + 1}-01\n---\n`]));
	driver = await openFirstRunOn({ ...people, 'People/Meetings/2026-03-01 Talk.md': 'We talked.\n', 'People/Ana Diaz (conflicted copy 2026-11-20).md': 'A copy.\n' });
	const { dialog } = driver;
	await driver.run('first-run');
	expect(await driver.line()).toBe('5 contacts, 2 due today, 3 to fix');
	expect(await dialog.getByLabel('People/Meetings').isChecked()).toBe(true);
	expect(await dialog.getByLabel(/^101 note/).locator('option:checked').innerText()).toBe('Choose…');
	await dialog.getByLabel(/^101 note/).selectOption('D: Keep warm');
	await dialog.getByText('5 contacts, 2 due today, 2 to fix').waitFor();
	await dialog.getByLabel(/^1001 note/).selectOption('None of them');
	await button('Accept').click();
	await dialog.getByText('2 have neither tier nor cadence: they come up only for promises and days that you set, until you set a tier. The command “Set tier” asks').waitFor();
	// The other one says something there that cannot be read.
	await button('Give 1 contact a tier…').waitFor();
});

it('tells the number before a whole vault of 5,000 notes becomes contacts', async () => {
	driver = await openFirstRunOn(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`Notes/Note ${index}.md`, `Note ${index}.\n`])));
	await driver.run('first-run');
	expect(await driver.line()).toBe('0 contacts, 0 due today, 0 to fix');
	await driver.dialog.getByText('No folder, tag or property looks like people.').waitFor();
	await driver.dialog.getByLabel('Another folder').selectOption('The whole vault');
	await driver.dialog.getByText('With the whole vault every one of your 5,000 notes would be a contact').waitFor();
	await driver.dialog.getByText('5,000 contacts, 0 due today, 0 to fix').waitFor({ timeout: 30_000 });
	expect(await button('Make 5,000 notes contacts').isEnabled()).toBe(true);
	expect(driver.saved()).toBeNull();
	await driver.dialog.getByLabel('The whole vault').uncheck();
	await driver.dialog.getByText('0 contacts, 0 due today, 0 to fix').waitFor({ timeout: 30_000 });
	await driver.page.keyboard.press('Escape');
	expect(driver.saved()).toBeNull();
});

it('is offered once by a quiet line above a list that has people already', async () => {
	driver = await openFirstRunOn({ 'Contacts/Ana.md': '---\ntier: A\n---\n' });
	const { page } = driver;
	// As the app does when somebody switches the plugin on.
	await page.evaluate('plugin.onUserEnable()');
	await driver.run('open-due-list');
	const look = page.locator('.keep-in-touch-look');
	await look.getByRole('button', { name: 'Look through your vault' }).click();
	expect(await driver.line()).toBe('1 contact, 1 due today, 0 to fix');
	await page.keyboard.press('Escape');
	expect(await violations(page, '.keep-in-touch-due')).toEqual([]);
	await look.getByRole('button', { name: 'No, thanks' }).click();
	await look.waitFor({ state: 'detached' });
	await page.reload();
	await page.locator('body[data-ready]').waitFor();
	await driver.run('open-due-list');
	await page.locator('.keep-in-touch-row').waitFor();
	expect(await look.count()).toBe(0);
});

it('asks for a value that is called like a tier as for the others, and names the tiers after what is said', async () => {
	const people = Object.fromEntries(['core', 'close', 'outer', 'B'].map((circle, index) => [`People/${nameOf(index)}.md`, `---\ncircle: ${circle}\nlast_contact: 2026-09-01\n---\n`]));
	driver = await openFirstRunOn(people);
	const { dialog, page } = driver;
	const chosen = (value: string): Promise<string> => dialog.getByRole('combobox', { name: new RegExp(`^${value}`) }).locator('option:checked').innerText();
	await driver.run('first-run');
	// Close and Key every 3 months, Network every 6: only core is due.
	expect(await driver.line()).toBe('4 contacts, 1 due today, 0 to fix');
	expect([await chosen('core'), await chosen('close'), await chosen('outer')]).toEqual(['A: Core', 'B: Close', 'C: Network']);
	await dialog.getByText('B: 1 note, Close').waitFor();
	expect(await dialog.getByRole('combobox', { name: /^close/ }).locator('option').allInnerTexts()).toEqual(['A: Core', 'B: Close', 'C: Network', 'D: Keep warm']);
	await dialog.getByRole('combobox', { name: /^close/ }).selectOption('A: Core');
	await dialog.getByText('4 contacts, 2 due today, 0 to fix').waitFor();
	expect([await chosen('core'), await chosen('close'), await chosen('outer')]).toEqual(['A: Close', 'A: Close', 'C: Network']);
	await dialog.getByRole('combobox', { name: /^close/ }).selectOption('D: Keep warm');
	await dialog.getByText('4 contacts, 1 due today, 0 to fix').waitFor();
	await page.keyboard.press('Control+Enter');
	await dialog.getByText('Your settings are saved.').waitFor();
	const tiers = driver.saved()?.['tiers'] as readonly { readonly name: string; readonly alsoMeans: readonly string[] }[];
	expect(tiers.map(({ name, alsoMeans }) => [name, alsoMeans])).toEqual([['Core', []], ['Key', []], ['Network', ['outer']], ['Close', []]]);
});

it('offers a tier to all who have none, which is taken back as one, and ends in the due list', async () => {
	const people = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`People/${nameOf(index)}.md`, `---\nlast_contact: 2026-0${index + 1}-01\n---\n`]));
	driver = await openFirstRunOn(people);
	const { page, dialog } = driver;
	const before = driver.texts();
	await driver.run('open-due-list');
	await page.locator('.keep-in-touch-empty').getByRole('button', { name: 'Look through your vault' }).click();
	expect(await driver.line()).toBe('6 contacts, 0 due today, 0 to fix');
	await button('Accept').click();
	await dialog.getByText('Nobody has a tier or a cadence yet').waitFor();
	await expect.poll(() => driver.focusedText()).toBe('Give 6 contacts a tier…');
	await page.waitForFunction('plugin.screen.known.contacts().length === 6 && plugin.screen.known.waiting() === 0');
	await page.keyboard.press('Enter');
	await page.locator('.prompt').getByText('Network').click();
	await dialog.getByText('Your settings are saved. 6 contacts, 5 due today, 0 to fix.').waitFor();
	await button(/^Give/).waitFor({ state: 'detached' });
	await expect.poll(() => driver.focusedText()).toBe('Done');
	expect(Object.values(driver.texts()).filter((text) => text.includes('tier: C'))).toHaveLength(6);
	await page.locator('.notice').getByRole('button', { name: 'Undo' }).last().click();
	await button('Give 6 contacts a tier…').waitFor();
	expect(driver.texts()).toEqual(before);
	await button('Give 6 contacts a tier…').click();
	await page.locator('.prompt').getByText('Network').click();
	await dialog.getByText('6 contacts, 5 due today').waitFor();
	await button('Done').click();
	await dialog.waitFor({ state: 'detached' });
	await expect.poll(() => page.evaluate("document.activeElement?.closest('.keep-in-touch-row') !== null")).toBe(true);
});

it('says who is not on the list until their note is mended', async () => {
	const tier = '---\ntier: A\nlast_contact: ';
	driver = await openFirstRunOn({ 'People/Ana Diaz.md': `${tier}2026-08\n---\n`, 'People/Bo Lindqvist.md': `${tier}soon\n---\n`, 'People/Cleo Park.md': '---\ntier: [\n---\n', 'People/Dora Nowak.md': `${tier}November 8, 2026\n---\n` });
	await driver.run('first-run');
	expect(await driver.line()).toBe('3 contacts, 0 due today, 3 to fix');
	await driver.dialog.getByText('2 contacts have a last touch that cannot be read, such as Ana Diaz (last_contact: 2026-08). Nobody can tell when they are due: until it is mended they stand in Notes to fix').waitFor();
	await driver.dialog.getByText('Cleo Park cannot be read at all, and is no contact until it is mended.').waitFor();
});

describe('last touches from notes', () => {
	it('say that there are none to propose', async () => {
		driver = await openFirstRunOn({ 'Contacts/Ana.md': '---\nlast-touch: 2026-11-01\n---\n' });
		await driver.run('propose-last-touches');
		await driver.dialog.getByText('Everybody has a last touch already').waitFor();
		await expect.poll(() => driver.focusedText()).toBe('Close');
	});

	it('of thousands are drawn page by page, and set all together', async () => {
		const count = 5000;
		const people = Object.fromEntries(Array.from({ length: count }, (_, index) => [`Contacts/Person ${index}.md`, '']));
		const days = Object.fromEntries(Array.from({ length: 50 }, (_, day) => [`Daily/2026-${String((day % 10) + 1).padStart(2, '0')}-${String(Math.floor(day / 10) + 1).padStart(2, '0')}.md`, Array.from({ length: 100 }, (__, index) => `- [[Person ${day * 100 + index}]]\n`).join('')]));
		driver = await openFirstRunOn({ ...people, ...days });
		const { page, dialog } = driver;
		await driver.run('propose-last-touches');
		await dialog.getByText('Found for all 5,000 without a last touch.').waitFor({ timeout: 30_000 });
		const rows = dialog.locator('.keep-in-touch-proposal');
		expect(await rows.count()).toBe(100);
		await rows.first().getByRole('checkbox').uncheck();
		await button('Set 4,999 last touches').waitFor();
		await button('Show more').click();
		expect(await rows.count()).toBe(200);
		await expect.poll(() => page.evaluate("[...document.querySelectorAll('.keep-in-touch-proposal input')].indexOf(document.activeElement)")).toBe(100);
		await dialog.getByText('Showing 200 of 5,000.').waitFor();
		await button('None').click();
		expect(await button('Set 0 last touches').isDisabled()).toBe(true);
	});

	it('where a note cannot be written say which, write none, and go on without it', async () => {
		driver = await openFirstRunOn({ ...fixtureVault('bare-people'), 'People/Bo Lindqvist.md': '---\nlast-touch: []\n---\n' }, {}, { contactFolders: ['People'] });
		const before = driver.texts();
		await driver.run('propose-last-touches');
		await driver.dialog.getByText('Found for 4 of 7 without a last touch.').waitFor();
		await driver.page.evaluate("app.vault.process(app.vault.getFileByPath('People/Bo Lindqvist.md'), () => '---\\nlast-touch: [\\n---\\n')");
		await button('Set 4 last touches').click();
		await driver.dialog.getByRole('alert').getByText(/^Nothing was written\. People\/Bo Lindqvist\.md: /).waitFor();
		await button('Go on without this note').click();
		await expect.poll(() => driver.focusedText()).toBe('Set 3 last touches');
		await button('Set 3 last touches').click();
		await driver.notice('3 last touches are set.');
		expect(driver.texts()['People/Ana Diaz.md']).toBe(`---\nlast-touch: 2026-11-15\n---\n${before['People/Ana Diaz.md'] ?? ''}`);
	});
});

const AWKWARD = {
	...fixtureVault('own-keys'),
	'02 Leute/Maria Magdalena Wilhelmina van der Hoogenband-Oosterhuis tot Nijenrode en Breukelen.md': `---\ntier: ${'Llanfairpwllgwyngyll'.repeat(6)}\n---\n`,
	'02 Leute/رنيم الياسمينة.md': '---\ntier: صديق\n---\n',
	'02 Leute/温若岚 🎈.md': '---\ntier: "<b>x</b>"\n---\n',
	'Daily/2026-11-19.md': `With [[رنيم الياسمينة]] and [[温若岚 🎈]], ${'and so on '.repeat(60)}\n`,
};

describe.each([
	{ colorScheme: 'light', width: 1200 },
	{ colorScheme: 'dark', width: 1200 },
	{ colorScheme: 'light', width: 390 },
	{ colorScheme: 'dark', width: 390 },
] as const)('$colorScheme and $width px wide', ({ colorScheme, width }) => {
	it('can be read and used by everybody, and reaches over no edge', async () => {
		driver = await openFirstRunOn(AWKWARD, { colorScheme, width });
		const { page } = driver;
		const passes = async (): Promise<void> => {
			expect(await violations(page, '.modal')).toEqual([]);
			const wider = await page.evaluate("[...document.querySelectorAll('.modal *')].filter((el) => el.scrollWidth > el.clientWidth + 1 && getComputedStyle(el).display !== 'inline' && el.tagName !== 'SELECT' && el.clientWidth > 0).map((el) => el.className + ' ' + el.textContent.slice(0, 40))");
			expect(wider).toEqual([]);
			const small = await page.evaluate<string[]>("[...document.querySelectorAll('.modal button, .modal select, .modal label.keep-in-touch-offer, .modal .keep-in-touch-proposal :is(label, a)')].filter((el) => el.getBoundingClientRect().height < 44).map((el) => el.outerHTML)");
			if (width === 390) expect(small).toEqual([]);
		};
		await driver.run('first-run');
		await driver.line();
		await passes();
		await driver.dialog.getByLabel('Another folder').selectOption('The whole vault');
		await driver.line();
		await passes();
		await driver.dialog.getByLabel('The whole vault').uncheck();
		await driver.line();
		await button('Accept').click();
		await passes();
		await button('Propose last touches from your notes').click();
		await button(/^Set \d/).waitFor();
		await passes();
	});
});
