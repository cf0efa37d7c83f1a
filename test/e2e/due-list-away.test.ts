import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { SMALL, openDueListOn, person, showDueList, type OpenedDueList } from './due-list-vault.ts';

const DATA = '.obsidian/plugins/keep-in-touch/data.json';
const MANY = Object.fromEntries(Array.from({ length: 34 }, (_, index) => [`Contacts/Late ${index + 1}.md`, person({ tier: 'B', 'last-touch': '2026-01-01' })]));

describe('while somebody is away', () => {
	let list: OpenedDueList;
	const open = async (notes: Readonly<Record<string, string>>): Promise<void> => {
		list = await openDueListOn(notes);
	};
	beforeEach(() => open(SMALL));
	afterEach(async () => {
		expect(list.errors).toEqual([]);
		for (const path of Object.keys(SMALL)) if (existsSync(join(list.folder, path))) expect(list.read(path)).toBe(SMALL[path]);
		await list.close();
	});

	const saved = (): unknown => (existsSync(join(list.folder, DATA)) ? (JSON.parse(readFileSync(join(list.folder, DATA), 'utf8')) as Record<string, unknown>)['awayUntil'] : undefined);
	const status = (): Promise<string> => list.page.locator('.status-bar-item').first().innerText();
	const goAway = async (until: string): Promise<void> => {
		await list.run('away');
		await list.page.getByRole('dialog', { name: 'Away until…' }).getByRole('textbox').first().fill(until);
		await list.page.keyboard.press('Enter');
		await list.page.locator('.keep-in-touch-away').getByText('Away until 3 December.').waitFor();
	};

	it('the list rests, and nobody is counted; the day is in the settings, and no note is written', async () => {
		await goAway('3 dec');
		await expect.poll(saved).toBe('2026-12-03');
		await list.page.locator('.keep-in-touch-away').getByText('Away until 3 December.').waitFor();
		expect(await list.page.locator('.keep-in-touch-row').count()).toBe(0);
		await expect.poll(status).toBe('Away until 3 December');
		await expect.poll(() => list.page.evaluate("document.activeElement.closest('.keep-in-touch-away') !== null")).toBe(true);
		await list.page.reload();
		await showDueListAgain();
		await list.page.locator('.keep-in-touch-away').getByText('Away until 3 December.').waitFor();
	});

	const showDueListAgain = async (): Promise<void> => {
		await list.page.locator('body[data-ready]').waitFor();
		await list.run('open-due-list');
	};

	it('the list shows all the same when asked for, and folds again', async () => {
		await goAway('3 dec');
		await list.page.getByRole('button', { name: 'Show the list all the same' }).press('Enter');
		await list.row('Ana Diaz').waitFor();
		await list.page.locator('.keep-in-touch-away').waitFor();
		await list.page.getByRole('button', { name: 'Let the list rest' }).press('Enter');
		await expect.poll(() => list.page.locator('.keep-in-touch-row').count()).toBe(0);
		expect(await list.page.evaluate('document.activeElement.textContent')).toBe('Show the list all the same');
	});

	it('“I am back” brings the list back at once, with the focus in it; its notice takes that back', async () => {
		await goAway('3 dec');
		await list.page.locator('.keep-in-touch-away').getByRole('button', { name: 'I am back' }).click();
		await list.row('Ana Diaz').waitFor();
		await expect.poll(list.focused).toBe('Gus Adler');
		await expect.poll(saved).toBe('2026-11-22');
		await list.page.locator('.notice').filter({ hasText: 'Welcome back' }).getByRole('button', { name: 'Undo' }).click();
		await expect.poll(saved).toBe('2026-12-03');
		await expect.poll(() => list.page.locator('.keep-in-touch-row').count()).toBe(0);
	});

	it('its Undo leaves a day alone that was chosen since', async () => {
		await goAway('3 dec');
		await expect.poll(saved).toBe('2026-12-03');
		writeFileSync(join(list.folder, DATA), JSON.stringify({ awayUntil: '2026-12-10' }));
		await list.page.locator('.notice').filter({ hasText: 'Away until 3 December' }).getByRole('button', { name: 'Undo' }).click();
		await list.page.locator('.notice').filter({ hasText: 'Not undone. The day was changed since.' }).waitFor();
		expect(saved()).toBe('2026-12-10');
	});

	it('choosing today, the button of the dialog, and the command end it, too', async () => {
		for (const end of ['today', 'button', 'command'] as const) {
			await goAway('3 dec');
			if (end === 'command') await list.run('back');
			else {
				await list.run('away');
				const dialog = list.page.getByRole('dialog', { name: 'Away until…' });
				if (end === 'button') await dialog.getByRole('button', { name: 'I am back' }).click();
				else {
					await dialog.getByRole('textbox').first().fill('today');
					await list.page.keyboard.press('Enter');
				}
			}
			await list.row('Ana Diaz').waitFor();
			await expect.poll(saved).toBe('2026-11-22');
		}
		expect(await list.page.evaluate("app.commands.commands['keep-in-touch:back'].checkCallback(true)")).toBe(false);
	});

	it('a day that has passed is not taken, and a blank field neither', async () => {
		await list.run('away');
		const dialog = list.page.getByRole('dialog', { name: 'Away until…' });
		await dialog.getByRole('textbox').first().fill('2026-11-01');
		await list.page.keyboard.press('Enter');
		await dialog.getByText('This day has passed; write a day after today.').waitFor();
		await dialog.getByRole('textbox').first().fill('');
		await list.page.keyboard.press('Enter');
		await dialog.getByText('Write a day, as fri').waitFor();
		expect(saved()).toBeUndefined();
	});

	it('the command for notes to fix shows them', async () => {
		await goAway('3 dec');
		await list.run('show-notes-to-fix');
		await list.page.locator('.keep-in-touch-problem').first().waitFor();
	});

	it('the screen passes axe, resting and shown', async () => {
		await goAway('3 dec');
		expect(await violations(list.page, '.keep-in-touch-due')).toEqual([]);
		await list.page.getByRole('button', { name: 'Show the list all the same' }).click();
		await list.row('Ana Diaz').waitFor();
		expect(await violations(list.page, '.keep-in-touch-due')).toEqual([]);
	});

	it('settings that cannot be read are left alone, and it is said', async () => {
		mkdirSync(dirname(join(list.folder, DATA)), { recursive: true });
		writeFileSync(join(list.folder, DATA), '{"tiers": [');
		await list.page.getByText('The settings (data.json) are damaged').first().waitFor();
		await list.run('away');
		await list.page.getByRole('dialog').getByRole('textbox').first().fill('3 dec');
		await list.page.keyboard.press('Enter');
		await list.page.locator('.notice').filter({ hasText: 'Nothing was saved.' }).waitFor();
		expect(readFileSync(join(list.folder, DATA), 'utf8')).toBe('{"tiers": [');
	});

	describe('and back to a backlog', () => {
		beforeEach(async () => {
			await list.close();
			await open(MANY);
			mkdirSync(dirname(join(list.folder, DATA)), { recursive: true });
			writeFileSync(join(list.folder, DATA), JSON.stringify({ awayUntil: '2026-11-20', tierLabels: 'key' }));
		});

		it('says how many this week and how many can wait, in the view and the status bar, until that is enough', async () => {
			await list.page.locator('.keep-in-touch-away').getByText('Welcome back. 3 this week, 31 can wait.').waitFor();
			await expect.poll(status).toBe('3 this week, 31 can wait');
			await list.page.getByRole('button', { name: 'Start fresh' }).click();
			await list.page.getByRole('dialog', { name: 'Start fresh' }).getByText('34 contacts are waiting').waitFor();
			await list.page.keyboard.press('Escape');
			await list.page.getByRole('button', { name: 'Got it' }).click();
			await expect.poll(() => list.page.locator('.keep-in-touch-away').count()).toBe(0);
			await expect.poll(status).toBe('34 to reach');
			await expect.poll(list.focused).not.toBe('');
			expect(JSON.parse(readFileSync(join(list.folder, DATA), 'utf8'))).toEqual({ awayUntil: null, tierLabels: 'key' });
		});

		it('welcomes once, in the list: the notice has Undo, and “Away until …” goes from sight; so do both where a session opens', async () => {
			const notices = list.page.locator('.notice');
			await goAway('3 dec');
			await notices.getByText('Away until 3 December.').waitFor();
			await list.run('back');
			await list.page.locator('.keep-in-touch-away').getByText('Welcome back. 3 this week, 31 can wait.').waitFor();
			await expect.poll(() => notices.locator('.notice-message > div:first-child').allInnerTexts()).toEqual(['Welcome back.']);
			await notices.getByRole('button', { name: 'Undo' }).click();
			await list.page.locator('.keep-in-touch-away').getByText('The list rests until then').waitFor();
			await list.run('back');
			await notices.getByText('Welcome back.').waitFor();
			await list.run('start-session');
			await list.page.getByRole('dialog').waitFor();
			expect(await notices.count()).toBe(0);
			await list.page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
			await notices.getByText('The rest can wait.').waitFor();
			await list.run('start-fresh');
			await list.page.getByRole('dialog', { name: 'Start fresh' }).waitFor();
			expect(await notices.count()).toBe(0);
		});

		it('says one thing at a time: the welcome before a question of long ago, and a question of now before the welcome', async () => {
			const ask = async (openedOn: string): Promise<void> => {
				await list.page.evaluate(`plugin.screen.device.save('reached', [{ path: 'Contacts/Late 1.md', name: 'Late 1', channel: 'email', lastTouch: '2026-01-01', openedOn: '${openedOn}' }]); plugin.screen.changed()`);
			};
			const welcome = list.page.getByRole('group', { name: 'Welcome back' });
			const question = list.page.getByRole('group', { name: 'Did you reach them?' });
			await welcome.waitFor();
			await ask('2026-11-22');
			await question.waitFor();
			expect(await welcome.count()).toBe(0);
			await ask('2026-11-06');
			await welcome.waitFor();
			expect(await question.count()).toBe(0);
			await list.page.getByRole('button', { name: 'Got it' }).click();
			await question.waitFor();
			await question.getByRole('button', { name: 'Not this time' }).click();
			await question.waitFor({ state: 'detached' });
		});

		it('says it for two weeks', async () => {
			await list.page.clock.setFixedTime('2026-12-04T09:00:00Z');
			await list.page.reload();
			await showDueList(list.page);
			await list.page.getByText('3 this week, 31 can wait').first().waitFor();
			await list.page.clock.setFixedTime('2026-12-05T09:00:00Z');
			await list.page.reload();
			await showDueList(list.page);
			await expect.poll(status).toBe('34 to reach');
			expect(await list.page.locator('.keep-in-touch-away').count()).toBe(0);
		});
	});
});
