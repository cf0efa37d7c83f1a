import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { person } from './due-list-vault.ts';
import { openNetworkOn, type NetworkDriver } from './network-vault.ts';

const NOTES: Readonly<Record<string, string>> = {
	'Home.md': 'Home.\n',
	'Contacts/Ana Diaz.md': person({ 'tier': 'B # for now', 'last-touch': '2026-11-01' }, 'Text.\n'),
	'Contacts/Bo Lindqvist.md': person({ tier: 'A', 'last-touch': '2026-09-01' }),
	'Contacts/Cleo Park.md': person({ circle: 'Close', 'last-touch': '2026-03-01' }),
	'Contacts/Dora Nowak.md': person({ tier: 'A', 'met-on': '2026-11-20' }),
	'Contacts/Eva Stone.md': person({ tier: 'A', 'last-touch': '2026-01-01', paused: 'true' }),
	'Contacts/Uma Free.md': person({ 'last-touch': '2026-11-01' }),
};

describe('setting a tier', () => {
	let driver: NetworkDriver;
	beforeEach(async () => {
		driver = await openNetworkOn(NOTES);
	});
	afterEach(async () => {
		expect(driver.errors).toEqual([]);
		await driver.close();
	});

	const openNote = async (name: string): Promise<void> => {
		await driver.page.evaluate(`app.workspace.openLinkText('Contacts/${name}.md', '')`);
		await driver.page.waitForFunction(`app.workspace.getActiveFile()?.path === 'Contacts/${name}.md'`);
		// A row that has the focus is whom a command is about.
		await driver.page.evaluate('document.activeElement.blur()');
	};
	const choose = async (typed: string): Promise<void> => {
		await driver.run('set-tier');
		await driver.page.getByPlaceholder(/^Which tier for/).waitFor();
		await driver.page.keyboard.type(typed);
		await driver.page.keyboard.press('Enter');
	};
	const makeFull = (): Promise<void> => driver.settings("({ tiers }) => ({ tiers: tiers.map((tier) => (tier.key === 'A' ? { ...tier, places: 3 } : tier)) })");
	const members = (): Promise<string[]> => driver.dialog.getByRole('radiogroup').locator('label').allInnerTexts();

	it('offers the tiers with their places, for the contact of the note in front', async () => {
		await openNote('Ana Diaz');
		await driver.run('set-tier');
		await driver.page.getByPlaceholder('Which tier for Ana Diaz?').waitFor();
		const choices = await driver.page.locator('.suggestion-item').allInnerTexts();
		expect(choices.map((text) => text.replace(/\n+/g, ': '))).toEqual([
			'Close: every 45 days · 3 of 5 places', 'Key: every 3 months · 1 of 12 places · now', 'Network: every 6 months · 0 of 20 places', 'Keep warm: every year · 0 of 30 places', 'No tier: not on the due list',
		]);
	});

	it('writes the tier and nothing else, by name or by key, and takes it back', async () => {
		const before = driver.texts();
		await openNote('Ana Diaz');
		await choose('keep');
		await driver.notice('Ana Diaz is in Keep warm now.');
		expect(driver.texts()['Ana Diaz']).toBe((before['Ana Diaz'] ?? '').replace('tier: B # for now', 'tier: D # for now'));
		await driver.undo();
		expect(driver.changedSince(before)).toEqual([]);
		await choose('a');
		await driver.notice('Ana Diaz is in Close now.');
		expect(driver.changedSince(before)).toEqual(['Ana Diaz']);
	});

	it('takes out of all tiers, and asks for a contact where none is in front', async () => {
		const before = driver.texts();
		await openNote('Ana Diaz');
		await choose('no tier');
		await driver.notice('Ana Diaz is in no tier now.');
		expect(driver.texts()['Ana Diaz']).toBe((before['Ana Diaz'] ?? '').replace('tier: B # for now', 'tier: # for now'));
		await driver.page.evaluate("app.workspace.openLinkText('Home.md', '')");
		await driver.page.waitForFunction("app.workspace.getActiveFile()?.path === 'Home.md'");
		await driver.page.evaluate('document.activeElement.blur()');
		await driver.run('set-tier');
		await driver.page.getByPlaceholder('Set the tier of…').fill('uma');
		await driver.page.keyboard.press('Enter');
		await driver.page.getByPlaceholder('Which tier for Uma Free?').fill('network');
		await driver.page.keyboard.press('Enter');
		await expect.poll(() => driver.read('Contacts/Uma Free.md')).toContain('\ntier: C\n');
	});

	it('asks who moves where the tier is full, longest out of touch first; the paused hold no place', async () => {
		await makeFull();
		await openNote('Ana Diaz');
		await choose('close');
		await driver.dialog.getByText('All 3 places of Close are taken. Who moves, to make room for Ana Diaz? Those longest out of touch come first.').waitFor();
		expect(await members()).toEqual(['Cleo Park\nlast in touch 1 March', 'Bo Lindqvist\nlast in touch 1 September', 'Dora Nowak\nmet 20 November']);
		expect(await driver.dialog.getByRole('button', { name: 'Choose who moves' }).isDisabled()).toBe(true);
		expect(await driver.dialog.getByRole('radio', { checked: true }).count()).toBe(0);
		await driver.page.keyboard.press('Escape');
		await driver.dialog.waitFor({ state: 'detached' });
		expect(driver.read('Contacts/Ana Diaz.md')).toBe(NOTES['Contacts/Ana Diaz.md']);
	});

	it('of a tier without places asks nobody to move who is not there; one too many is said as it is', async () => {
		await driver.settings("({ tiers }) => ({ tiers: tiers.map((tier) => (tier.key === 'A' || tier.key === 'C' ? { ...tier, places: 0 } : tier)) })");
		await openNote('Ana Diaz');
		await choose('network');
		await driver.notice('Ana Diaz is in Network now, which has no places.');
		expect(await driver.dialog.count()).toBe(0);
		await choose('close');
		await driver.dialog.getByText('Close has 3 contacts already, and no places. Who moves, so that there are no more than now with Ana Diaz? Those longest out of touch come first.').waitFor();
	});

	it('says what to choose where its key is pressed before anybody was chosen, and marks the field', async () => {
		await makeFull();
		await openNote('Ana Diaz');
		await choose('close');
		const group = driver.dialog.getByRole('radiogroup', { name: 'Who moves' });
		expect(await group.getAttribute('aria-invalid')).not.toBe('true');
		await driver.dialog.getByRole('radio').first().waitFor();
		await driver.page.keyboard.press('Control+Enter');
		const said = driver.dialog.getByRole('alert').getByText(/^Choose who moves, or “Let it be \d+”\.$/);
		await said.waitFor();
		expect(await group.getAttribute('aria-invalid')).toBe('true');
		expect(await group.getAttribute('aria-describedby')).toBe(await driver.dialog.getByRole('alert').getAttribute('id'));
		expect(await driver.page.evaluate("document.activeElement.matches('input[type=radio]')")).toBe(true);
		expect(await violations(driver.page, '.keep-in-touch-full-tier')).toEqual([]);
		await driver.page.keyboard.press('Space');
		await said.waitFor({ state: 'detached' });
		expect(await group.getAttribute('aria-invalid')).not.toBe('true');
		expect(driver.read('Contacts/Ana Diaz.md')).toBe(NOTES['Contacts/Ana Diaz.md']);
	});

	it('moves one down and the other in, by keyboard, as one action with one undo', async () => {
		const before = driver.texts();
		await makeFull();
		await openNote('Ana Diaz');
		await choose('close');
		await driver.dialog.getByRole('radio').first().waitFor();
		await driver.page.keyboard.press('Space');
		expect(await driver.dialog.getByRole('combobox').inputValue()).toBe('B');
		// Ana Diaz leaves Key as Cleo Park comes.
		expect(await driver.dialog.getByRole('combobox').locator('option:checked').innerText()).toBe('to Key, then 1 of 12 places');
		await driver.page.keyboard.press('ArrowDown');
		await driver.page.keyboard.press('ArrowUp');
		await driver.page.keyboard.press('Control+Enter');
		await driver.notice('Ana Diaz is in Close now, and Cleo Park in Key.');
		expect(driver.changedSince(before)).toEqual(['Ana Diaz', 'Cleo Park']);
		expect(driver.texts()['Ana Diaz']).toContain('\ntier: A # for now\n');
		expect(driver.texts()['Cleo Park']).toContain('\ncircle: Key\n');
		await driver.undo();
		expect(driver.changedSince(before)).toEqual([]);
	});

	it('moves to the tier that is chosen, or to none', async () => {
		await makeFull();
		await openNote('Ana Diaz');
		await choose('close');
		await driver.dialog.getByRole('radio', { name: /Bo Lindqvist/ }).check();
		await driver.dialog.getByLabel('Where Bo Lindqvist moves to').selectOption({ label: 'to no tier' });
		await driver.dialog.getByRole('button', { name: 'Move Bo Lindqvist' }).click();
		await driver.notice('Ana Diaz is in Close now, and Bo Lindqvist in no tier.');
		expect(driver.read('Contacts/Bo Lindqvist.md')).toBe(person({ 'tier': '', 'last-touch': '2026-09-01' }).replace('tier: \n', 'tier:\n'));
	});

	it('lets it be one more, and says so the next time', async () => {
		await makeFull();
		await openNote('Ana Diaz');
		await choose('close');
		await driver.dialog.getByRole('button', { name: 'Let it be 4' }).click();
		await driver.notice('Ana Diaz is in Close now.');
		await driver.dialog.waitFor({ state: 'detached' });
		await driver.page.waitForFunction("plugin.screen.known.contact('Contacts/Ana Diaz.md')?.tier?.key === 'A'");
		await openNote('Uma Free');
		await choose('close');
		await driver.dialog.getByText('Close has 4 contacts already, for 3 places. Who moves').waitFor();
		await driver.dialog.getByRole('button', { name: 'Let it be 5' }).waitFor();
	});

	it('does not ask for somebody who is in it already, or who takes no place', async () => {
		await makeFull();
		await openNote('Bo Lindqvist');
		await choose('close');
		await driver.notice('It stands there already; nothing was changed.');
		await openNote('Eva Stone');
		await choose('close');
		await driver.notice('It stands there already; nothing was changed.');
		expect(await driver.dialog.count()).toBe(0);
	});

	it('says why nothing was written, and goes away with the contact that it was about', async () => {
		const before = driver.texts();
		await makeFull();
		await openNote('Ana Diaz');
		await choose('close');
		await driver.dialog.getByRole('radio', { name: /Cleo Park/ }).check();
		await driver.page.evaluate("plugin.screen.notes.whyNotWritable = (path) => Promise.resolve(path.includes('Cleo') ? 'the file is read-only' : null)");
		await driver.dialog.getByRole('button', { name: 'Move Cleo Park' }).click();
		await driver.dialog.getByRole('alert').getByText('Nothing was written. Contacts/Cleo Park.md: the file is read-only').waitFor();
		expect(driver.changedSince(before)).toEqual([]);
		await driver.page.evaluate("app.fileManager.trashFile(app.vault.getFileByPath('Contacts/Ana Diaz.md'))");
		await driver.dialog.waitFor({ state: 'detached' });
	});
});
