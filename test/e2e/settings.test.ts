import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { violations } from './axe.ts';
import { openDueListOn, person, SMALL, type OpenedDueList } from './due-list-vault.ts';
import type { PlaygroundView } from './open-playground.ts';

const DATA = '.obsidian/plugins/keep-in-touch/data.json';
let driver: OpenedDueList;

afterEach(async () => {
	expect(driver.errors).toEqual([]);
	await driver.close();
});

async function open(notes: Readonly<Record<string, string>> = { ...SMALL, 'People/About.txt': 'People.', 'Templates/Person.md': 'Met {{date}}.\n' }, view: PlaygroundView = {}): Promise<void> {
	driver = await openDueListOn(notes, view);
	await openSettings();
}

async function openSettings(): Promise<void> {
	await driver.page.evaluate('app.openSettings()');
	await driver.page.getByRole('dialog', { name: 'Settings' }).waitFor();
}

const dialog = (): Locator => driver.page.locator('.mod-settings');
/** The row of a setting by its name. */
const row = (name: string): Locator => dialog().locator('.setting-item').filter({ has: driver.page.locator('.setting-item-name').getByText(name, { exact: true }) });
const field = (name: string): Locator => row(name).locator('input, textarea, select');
const problem = (name: string): Promise<string | null> => row(name).getByRole('alert').textContent();
const data = (): unknown => (existsSync(join(driver.folder, DATA)) ? JSON.parse(readFileSync(join(driver.folder, DATA), 'utf8')) : null);
const saved = (expected: object): Promise<void> => expect.poll(data, { timeout: 5000 }).toMatchObject(expected);
const page = (name: string): Promise<void> => row(name).getByRole('button', { name: /^Open / }).click();
const back = (): Promise<void> => dialog().getByRole('button', { name: 'Back' }).click();
const tiers = (): Promise<string[]> => dialog().locator('.setting-item').filter({ has: driver.page.locator('.setting-item-name', { hasText: /^Tier [A-Z]+$/ }) }).locator('.setting-item-name').allTextContents();
const inCache = (): Promise<unknown> => driver.page.evaluate('plugin.screen.settings()');

/** What another program writes into data.json before the plugin reads it again. */
async function writeData(text: string): Promise<void> {
	mkdirSync(dirname(join(driver.folder, DATA)), { recursive: true });
	writeFileSync(join(driver.folder, DATA), text);
}

describe('the settings', () => {
	it('save what is typed, each kind of control, and nothing that is wrong', async () => {
		await open();
		await field('Contact folders').fill('Contacts\nPeeple');
		expect(await problem('Contact folders')).toBe('There is no folder “Peeple” in this vault. Create it first, or write one that is there.');
		await field('Contact folders').fill('Contacts\npeople');
		expect(await problem('Contact folders')).toContain('Did you mean “People”?');
		expect(data()).toBeNull();
		await field('Contact folders').fill('Contacts\n/People/');
		await saved({ contactFolders: ['Contacts', 'People'] });
		expect(await row('Contact folders').getByRole('alert').count()).toBe(0);

		await field('Contact tags').fill('contact, #person, no tag');
		expect(await problem('Contact tags')).toContain('“no tag” is no tag.');
		await field('Contact tags').fill('contact, #person');
		await saved({ contactTags: ['contact', 'person'] });
		await field('Contact properties').fill('type');
		expect(await problem('Contact properties')).toContain('Write it as “type: contact”');
		await field('Contact properties').fill('type: contact\ncategory: people');
		await saved({ contactMarkers: [{ property: 'type', value: 'contact' }, { property: 'category', value: 'people' }] });
		await field('Folders left out').fill('Contacts');
		expect(await problem('Folders left out')).toContain('“Contacts” is left out by “Contacts”');

		await field('Minutes a week').fill('0');
		expect(await problem('Minutes a week')).toBe('Write a whole number from 1 to 10,000.');
		await field('Minutes a week').fill('45');
		await saved({ minutesAWeek: 45 });
		await field('Old promises').fill('now and then');
		expect(await problem('Old promises')).toBe('Write a number of days from 1 to 36,500, or “never”.');
		await field('Old promises').fill('never');
		await saved({ oldPromiseDays: null });
		await field('Heading of promises').fill('touches');
		expect(await problem('Heading of promises')).toContain('is a heading of touches already');
		await field('Template for new contacts').fill('Templates/None');
		expect(await problem('Template for new contacts')).toContain('There is no note');
		await field('Template for new contacts').fill('Templates/Person');
		await saved({ newContactTemplate: 'Templates/Person.md' });
		await field('Order of days').selectOption('day-first');
		await saved({ dayOrder: 'day-first' });
		await row('Status bar').locator('.checkbox-container').click();
		await saved({ statusBar: false });
		await driver.page.locator('.status-bar-item.plugin-keep-in-touch').waitFor({ state: 'hidden' });
		expect(Object.keys(data() as object).sort()).toEqual(['contactFolders', 'contactMarkers', 'contactTags', 'dayOrder', 'minutesAWeek', 'newContactTemplate', 'oldPromiseDays', 'statusBar']);
	});

	it('know the folder of the core plugin Templates, and take a note from elsewhere as well', async () => {
		driver = await openDueListOn({ ...SMALL, 'Meta/Muster/Person.md': 'Met {{date}}.\n', 'Other/Person.md': '' });
		await driver.page.evaluate("app.internalPlugins = { getPluginById: (id) => (id === 'templates' ? { enabled: true, instance: { options: { folder: 'Meta/Muster' } } } : null) }");
		await openSettings();
		await row('Template for new contacts').getByText('Notes in “Meta/Muster” are suggested; any other can be typed.').waitFor();
		expect(await field('Template for new contacts').getAttribute('placeholder')).toBe('Meta/Muster/Contact.md');
		await field('Template for new contacts').fill('Other/Person');
		await saved({ newContactTemplate: 'Other/Person.md' });
	});

	it('lose nothing of several quick changes, nor of one that is made while another is typed', async () => {
		await open();
		await field('Minutes a week').fill('20');
		await field('Minutes per contact').fill('4');
		await row('Status bar').locator('.checkbox-container').click();
		await driver.page.evaluate('plugin.screen.changeSettings({ awayUntil: "2026-12-24" })');
		await field('First follow-up').fill('2');
		await driver.page.keyboard.press('Escape');
		await saved({ minutesAWeek: 20, minutesPerContact: 4, statusBar: false, awayUntil: '2026-12-24', firstFollowUpDays: 2 });
	});

	it('change tiers, and the due list follows', async () => {
		await open();
		expect(await tiers()).toEqual(['Tier A', 'Tier B', 'Tier C', 'Tier D']);
		await page('Tier B');
		await field('How often').fill('now and then');
		expect(await problem('How often')).toBe('Write a cadence as 6 weeks, 3 months or 1 year.');
		await field('How often').fill('2 years');
		await expect.poll(() => driver.names()).not.toContain('Ana Diaz');
		await field('Name').fill('Close');
		expect(await problem('Name')).toBe('“Close” means A (Close) already. Two tiers cannot have the same key, name or value; write another.');
		await field('Name').fill('Partners');
		await field('Colour').selectOption('Green');
		await saved({ tiers: [{ key: 'A' }, { key: 'B', name: 'Partners', cadence: '2 years', color: 'green', alsoMeans: [] }, { key: 'C' }, { key: 'D' }] });
		// Notes say B: they go on meaning it.
		await field('Key').fill('P');
		await field('Key').blur();
		await saved({ tiers: [{ key: 'A' }, { key: 'P', name: 'Partners', alsoMeans: ['B'] }, { key: 'C' }, { key: 'D' }] });
		await field('Places').fill('7');
		await saved({ tiers: [{ key: 'A' }, { key: 'P', places: 7 }, { key: 'C' }, { key: 'D' }] });
		// The file is there a moment before the plugin has it.
		await expect.poll(inCache).toMatchObject({ tiers: [{ key: 'A' }, { key: 'P', places: 7 }, { key: 'C' }, { key: 'D' }] });
		expect(driver.read('Contacts/Ana Diaz.md')).toContain('tier: B');
		await back();
		expect(await row('Tier P').locator('.setting-item-description').textContent()).toBe('Partners · every 2 years · 2 of 7 places taken');
		await driver.page.keyboard.press('Escape');
		await expect.poll(() => driver.row('Dora Nowak').locator('.keep-in-touch-tier').textContent()).toBe('tier Partners');
		expect(await driver.row('Dora Nowak').locator('.keep-in-touch-tier-dot.mod-green').count()).toBe(1);
	});

	it('add, move and remove tiers; of one that has contacts it is asked', async () => {
		await open();
		await dialog().getByRole('button', { name: 'Add a tier' }).click();
		await expect.poll(tiers).toEqual(['Tier A', 'Tier B', 'Tier C', 'Tier D', 'Tier E']);
		await row('Tier E').locator('.setting-item-handle').dispatchEvent('dragstart');
		await row('Tier A').dispatchEvent('drop');
		await expect.poll(tiers).toEqual(['Tier E', 'Tier A', 'Tier B', 'Tier C', 'Tier D']);
		await page('Tier E');
		await row('Place in the order').getByText('1 of 5').waitFor();
		await row('Place in the order').getByRole('button', { name: 'Move down' }).press('Enter');
		await row('Place in the order').getByText('2 of 5').waitFor();
		await back();
		await row('Tier E').getByRole('button', { name: 'Delete' }).click();
		await expect.poll(tiers).toEqual(['Tier A', 'Tier B', 'Tier C', 'Tier D']);
		await row('Tier B').getByRole('button', { name: 'Delete' }).click();
		const question = driver.page.getByRole('dialog', { name: 'Remove B (Key)?' });
		await question.getByText('2 contacts are in this tier.').waitFor();
		await question.getByRole('button', { name: 'Cancel' }).click();
		expect(await tiers()).toContain('Tier B');
		await row('Tier B').getByRole('button', { name: 'Delete' }).click();
		await question.getByRole('button', { name: 'Remove the tier' }).click();
		await expect.poll(tiers).toEqual(['Tier A', 'Tier C', 'Tier D']);
		await saved({ tiers: [{ key: 'A' }, { key: 'C' }, { key: 'D' }] });
		await driver.page.keyboard.press('Escape');
		await driver.page.locator('.keep-in-touch-due').getByText('there is no such tier', { exact: false }).first().waitFor({ state: 'attached' });
	});

	it('change channels; what makes light touches full is asked, and the last one stays', async () => {
		await open({ ...SMALL, 'Contacts/Kim.md': person({ tier: 'C', 'last-touch': '2026-05-01' }, '\n## Touches\n- 2026-11-20 social: Liked a post.\n') });
		await page('Channels');
		await page('social');
		await field('Name').fill('a: b');
		expect(await problem('Name')).toContain('would not read back');
		await field('Name').fill('Call');
		expect(await problem('Name')).toBe('There is a channel “call” already. Write another name.');
		await field('Icon').fill('no-such-icon');
		expect(await problem('Icon')).toContain('There is no icon “no-such-icon”');
		await field('Icon').fill('heart-handshake');
		await saved({ channels: expect.arrayContaining([{ name: 'social', weight: 'light', icon: 'heart-handshake' }]) as unknown as object });
		await field('Name').fill('likes');
		await field('Name').blur();
		const question = driver.page.getByRole('dialog', { name: '“social” is light' });
		await question.getByText('1 contact has light touches.').waitFor();
		await question.getByRole('button', { name: 'Cancel' }).click();
		await expect.poll(() => field('Name').inputValue()).toBe('social');
		await field('Weight').selectOption('full');
		await question.getByRole('button', { name: 'Go on' }).click();
		await saved({ channels: expect.arrayContaining([{ name: 'social', weight: 'full', icon: 'heart-handshake' }]) as unknown as object });
		await back();
		await dialog().getByRole('button', { name: 'Add a channel' }).click();
		await row('new channel').waitFor();
		for (let count = 8; count > 1; count -= 1) {
			await dialog().getByRole('button', { name: 'Delete' }).first().click();
			await expect.poll(() => dialog().getByRole('button', { name: 'Delete' }).count()).toBe(count - 1);
		}
		await dialog().getByRole('button', { name: 'Delete' }).click();
		await driver.page.locator('.notice').getByText('the last channel stays').waitFor();
		await saved({ channels: [{ name: 'new channel' }] });
	});

	it('say what the properties are called: a name means one thing only', async () => {
		await open({ ...SMALL, 'Contacts/Lou.md': person({ ring: 'A', spoken: '2026-01-01' }) });
		await page('Names of properties');
		await field('Last touch').fill('born');
		expect(await problem('Last touch')).toBe('“born” is read as “Birthday” already. A name can mean one thing only; take it from there first.');
		await field('Last touch').fill('spoken, last-contact');
		await field('Tier').fill('ring, tier');
		await field('Tier').blur();
		await saved({ properties: { 'last-touch': { name: 'spoken', alsoRead: ['last-contact'] }, tier: { name: 'ring', alsoRead: ['tier'] } } });
		expect(Object.keys((data() as { properties: object }).properties)).toEqual(['last-touch', 'tier']);
		await driver.page.keyboard.press('Escape');
		await driver.row('Lou').waitFor();
	});

	it('ask before very many notes become contacts, and save nothing on a no', async () => {
		const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`Notes/Note ${String(index)}.md`, 'A note.\n']));
		await open({ ...SMALL, ...many });
		await field('Contact folders').fill('/');
		const question = driver.page.getByRole('dialog', { name: '411 contacts?' });
		await question.getByText('411 of the 411 notes in this vault are contacts').waitFor();
		await question.getByRole('button', { name: 'Cancel' }).click();
		await expect.poll(() => field('Contact folders').inputValue()).toBe('Contacts');
		expect(data()).toBeNull();
		await field('Contact folders').fill('/');
		await question.getByRole('button', { name: 'Yes, they are contacts' }).click();
		await saved({ contactFolders: [''] });
	});

	it('lead to a look through the vault', async () => {
		await open();
		await dialog().getByRole('button', { name: 'Look through your vault' }).click();
		await expect.poll(() => driver.page.getByRole('dialog').count()).toBe(2);
	});
});

describe('settings that were saved elsewhere', () => {
	it('stay as they stand where they are not known; what cannot be read is said, can be mended or dropped', async () => {
		await open();
		await driver.page.keyboard.press('Escape');
		await writeData(JSON.stringify({ later: { a: 1 }, dayOrder: 'year-first', minutesAWeek: 'many', tiers: [{ key: 'A', name: 'Close', cadence: '45 days', places: 5, ring: 1 }, { key: 'B' }, { key: 'a', name: 'Twice', cadence: '1 year', places: 1 }] }));
		await expect.poll(async () => ((await inCache()) as { tiers: unknown[] }).tiers.length).toBe(1);
		await openSettings();
		await dialog().getByText('To fix first').waitFor();
		await dialog().getByText('The setting "dayOrder" cannot be read; it should be day-first, month-first or null.').waitFor();
		await field('Minutes a week').fill('25');
		await saved({ minutesAWeek: 25, dayOrder: 'year-first', later: { a: 1 } });
		await page('Tier A');
		await field('Places').fill('6');
		await saved({ tiers: [{ key: 'A', places: 6, ring: 1 }, { key: 'B' }, { key: 'a', name: 'Twice' }] });
		await back();
		expect(await dialog().getByText('minutesAWeek').count()).toBe(0);
		for (let left = 3; left > 0; left -= 1) {
			await expect.poll(() => dialog().getByRole('button', { name: 'Drop it' }).count()).toBe(left);
			await dialog().getByRole('button', { name: 'Drop it' }).first().click();
		}
		await expect.poll(() => dialog().getByText('To fix first').count()).toBe(0);
		await saved({ tiers: [{ key: 'A', places: 6, ring: 1 }], later: { a: 1 } });
		expect(data()).not.toHaveProperty('dayOrder');
	});

	it('that are damaged are left alone until the user says so, and kept beside', async () => {
		await open();
		await driver.page.keyboard.press('Escape');
		const broken = '{"tiers": [{"key": "A"\n<<<<<<< HEAD\n';
		await writeData(broken);
		await expect.poll(() => driver.page.evaluate<string>('plugin.screen.settingsProblems().join()')).toContain('are damaged');
		await openSettings();
		await field('Minutes a week').fill('25');
		await driver.page.locator('.notice').getByText('Not saved.').waitFor();
		expect(driver.read(DATA)).toBe(broken);
		await dialog().getByRole('button', { name: 'Keep it as data.broken.json and begin anew' }).click();
		await driver.page.locator('.notice').getByText('are kept in .obsidian/plugins/keep-in-touch/data.broken.json').waitFor();
		expect(driver.read('.obsidian/plugins/keep-in-touch/data.broken.json')).toBe(broken);
		await expect.poll(() => dialog().getByText('To fix first').count()).toBe(0);
		await field('Minutes a week').fill('25');
		await saved({ minutesAWeek: 25 });
	});

	it('by another device show at once, unless somebody is typing', async () => {
		await open();
		await driver.page.evaluate('document.activeElement.blur()');
		await writeData(JSON.stringify({ minutesAWeek: 50 }));
		await expect.poll(() => field('Minutes a week').inputValue()).toBe('50');
		await field('Heading of promises').focus();
		await writeData(JSON.stringify({ minutesAWeek: 60 }));
		await expect.poll(async () => ((await inCache()) as { minutesAWeek: number }).minutesAWeek).toBe(60);
		expect(await field('Minutes a week').inputValue()).toBe('50');
		expect(await driver.page.evaluate('document.activeElement.tagName')).toBe('INPUT');
	});
});

describe.each([
	{ colorScheme: 'light', width: 1200 },
	{ colorScheme: 'dark', width: 1200 },
	{ colorScheme: 'light', width: 390 },
	{ colorScheme: 'dark', width: 390 },
] as const)('the settings, $colorScheme, $width px wide', (view) => {
	it('can be read and used by everybody', async () => {
		await open(undefined, view);
		const passes = async (): Promise<void> => expect(await violations(driver.page, '.mod-settings')).toEqual([]);
		const shot = async (name: string): Promise<void> => {
			const folder = process.env['SCREENSHOTS'] ?? '';
			if (folder !== '') await driver.page.screenshot({ path: join(folder, `${name}-${view.colorScheme}-${String(view.width)}.png`) });
		};
		await passes();
		await shot('settings');
		await field('Contact folders').fill('None');
		await row('Contact folders').getByRole('alert').waitFor();
		await passes();
		await shot('settings-wrong');
		await field('Contact folders').fill('Contacts');
		await dialog().getByText('Tiers, the closest first').scrollIntoViewIfNeeded();
		await shot('settings-tiers');
		await page('Tier A');
		await field('Colour').selectOption('Purple');
		await passes();
		await shot('settings-tier');
		await back();
		await page('Channels');
		await passes();
		await shot('settings-channels');
		await back();
		await page('Names of properties');
		await passes();
		await shot('settings-properties');
		await driver.page.keyboard.press('Escape');
		await expect.poll(() => driver.page.locator('.keep-in-touch-tier-dot.mod-purple').first().count()).toBe(1);
		expect(await violations(driver.page, '.keep-in-touch-due')).toEqual([]);
		await shot('due');
		await driver.page.evaluate("app.vault.adapter.write('.obsidian/plugins/keep-in-touch/data.json', JSON.stringify({ dayOrder: 'x', tiers: [5] }))");
		await expect.poll(() => driver.page.evaluate<number>('plugin.screen.settingsProblems().length')).toBe(2);
		await openSettings();
		await passes();
		await shot('settings-fix');
	});
});
