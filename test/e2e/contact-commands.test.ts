import { mkdirSync } from 'node:fs';
import process from 'node:process';
import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { person } from './due-list-vault.ts';
import { openNetworkOn, type NetworkDriver } from './network-vault.ts';

const TOUCHES = ['', '## Touches', '- 2026-09-01 call: About the move.', '- 2026-07-14 email (incoming): Wrote back. #gave', '- 2026-05-01 meeting: Lunch.', '- 2026-03-01 card: Thanks.', '- 2025-11-01 call: First talk.', '- 2027-03-01 call: Not yet.', ''].join('\n');

const NOTES: Readonly<Record<string, string>> = {
	'Home.md': 'Home.\n',
	'Contacts/Ana Diaz.md': person({ tier: 'B # for now', cadence: '', 'last-touch': '2026-09-01', city: 'Málaga', company: '"[[Acme]]"', role: 'CTO', email: 'ana@acme.example', 'met-at': '"[[Summit]]"', 'met-on': '2025-09-18', birthday: '11-27' }, `Met in the queue.\n\n## Promises\n- [ ] Send the article 📅 2026-11-20\n- [ ] Ask: how is Lisbon?\n- [ ] Send the slides #theirs\n${TOUCHES}`),
	'Contacts/Bo Lindqvist.md': person({ tier: 'A', 'last-touch': '2026-09-01', 'next-touch': '2026-12-01', city: 'malaga' }),
	'Contacts/Cleo Park.md': person({ cadence: 'never', tier: 'C', 'last-touch': '2026-05-22', city: '[Malaga, Oslo]' }),
	'Contacts/Dora Nowak.md': person({ tier: 'B', 'last-touch': '2026-01-01', city: 'MÁLAGA', died: '2026-02-01' }),
	'Contacts/Eva Stone.md': person({ tier: 'A', 'last-touch': '2026-01-01', city: 'Málaga', archived: '2026-03-01' }),
	'Contacts/Finn Berg.md': person({ tier: 'A', cadence: '[6 weeks, 8 weeks]', 'last-touch': '2026-01-01' }),
};

const SHOTS = process.env['SHOTS'];

describe('commands about a contact', () => {
	let driver: NetworkDriver;
	let before: Readonly<Record<string, string>>;
	beforeEach(async () => {
		driver = await openNetworkOn(NOTES);
		before = driver.texts();
	});
	afterEach(async () => {
		expect(driver.errors).toEqual([]);
		await driver.close();
	});

	const openNote = async (name: string): Promise<void> => {
		await driver.page.evaluate(`app.workspace.openLinkText('Contacts/${name}.md', '')`);
		await driver.page.waitForFunction(`app.workspace.getActiveFile()?.path === 'Contacts/${name}.md'`);
		await driver.page.evaluate('document.activeElement.blur()');
	};
	const run = async (command: string, name: string): Promise<void> => {
		await openNote(name);
		await driver.run(command);
	};
	const button = (name: string): Locator => driver.page.locator('.notice').getByRole('button', { name, exact: true }).last();
	const text = (name: string): string => driver.texts()[name] ?? '';
	const choose = async (words: string): Promise<void> => {
		await driver.page.locator('.prompt input').fill(words);
		await driver.page.keyboard.press('Enter');
	};
	const look = async (name: string): Promise<void> => {
		for (const scheme of ['light', 'dark'] as const) {
			await driver.page.evaluate(`document.body.classList.toggle('theme-dark', ${scheme === 'dark'}), document.body.classList.toggle('theme-light', ${scheme === 'light'})`);
			if (SHOTS !== undefined) {
				mkdirSync(SHOTS, { recursive: true });
				await driver.page.screenshot({ path: `${SHOTS}/${name}-${scheme}.png` });
			}
			expect(await violations(driver.page, '.modal-container')).toEqual([]);
		}
		await driver.page.evaluate("document.body.classList.replace('theme-dark', 'theme-light')");
	};

	it('set a cadence as it is typed, and say how it reads and when they would be due', async () => {
		await run('set-cadence', 'Ana Diaz');
		const field = driver.dialog.getByLabel('How often');
		await driver.dialog.getByText('Blank: every 3 months, as everybody in Key. Due on 1 December.').waitFor();
		for (const [typed, says] of [['2w', 'Every 2 weeks. Due since 15 September.'], ['P6M', 'Every 6 months. Due on 1 March 2027.'], ['quarterly', 'Every 3 months. Due on 1 December.'], ['now and then', 'Write a cadence as 6 weeks'], ['0', 'Write'], ['never', 'To let them rest, there is the command “Pause”.']] as const) {
			await field.fill(typed);
			await driver.dialog.getByText(says).waitFor();
		}
		expect(await field.getAttribute('aria-invalid')).toBe('true');
		await driver.page.keyboard.press('Enter');
		expect(driver.changedSince(before)).toEqual([]);
		await look('cadence');
		await field.fill('every 6 weeks');
		await driver.page.keyboard.press('Enter');
		await driver.notice('Ana Diaz: every 6 weeks.');
		expect(text('Ana Diaz')).toBe((before['Ana Diaz'] ?? '').replace('cadence: \n', 'cadence: 6 weeks\n'));
		await driver.undo();
		expect(driver.changedSince(before)).toEqual([]);
		await button('Redo').click();
		await driver.notice(/^Done again/);
		expect(text('Ana Diaz')).toContain('\ncadence: 6 weeks\n');
		await driver.dialog.waitFor({ state: 'detached' });
		// The cache follows what was written a moment later.
		await driver.page.waitForFunction("plugin.screen.known.contact('Contacts/Ana Diaz.md')?.ownCadence?.count === 6");
		await run('set-cadence', 'Ana Diaz');
		await expect.poll(() => driver.dialog.getByLabel('How often').inputValue()).toBe('6 weeks');
		await driver.dialog.getByLabel('How often').fill('');
		await driver.dialog.getByRole('button', { name: 'Set cadence' }).click();
		await driver.notice('Ana Diaz: every 3 months, as everybody in Key.');
		expect(text('Ana Diaz').replace(/cadence: *\n/, '')).toBe((before['Ana Diaz'] ?? '').replace(/cadence: *\n/, ''));
	});

	it('say what is in the way of a cadence, and write nothing', async () => {
		await run('set-cadence', 'Finn Berg');
		await driver.dialog.getByLabel('How often').fill('3m');
		await driver.page.keyboard.press('Control+Enter');
		await driver.dialog.getByRole('alert').getByText('Nothing was written. Contacts/Finn Berg.md: cadence').waitFor();
		expect(driver.changedSince(before)).toEqual([]);
		await driver.page.keyboard.press('Escape');
		await run('set-cadence', 'Cleo Park');
		// A cadence that says never is a pause, which another one ends.
		await driver.dialog.getByText('Blank: every 6 months, as everybody in Network. Due today.').waitFor();
		await run('set-cadence', 'Bo Lindqvist');
		await driver.dialog.last().getByText('The next touch that is set for 1 December comes first.').waitFor();
	});

	it('pause until a day or for good, and end it again', async () => {
		await run('pause', 'Bo Lindqvist');
		await driver.page.getByPlaceholder('Pause Bo Lindqvist: until when?').waitFor();
		expect(await driver.page.locator('.suggestion-item').allInnerTexts()).toEqual(['Until I end it', 'Until 22 December (a month)', 'Until 22 February 2027 (three months)', 'Until 22 May 2027 (half a year)', 'Until 22 November 2027 (a year)', 'Pick a day…']);
		await choose('month');
		await driver.notice('Bo Lindqvist is paused until 22 December.');
		expect(text('Bo Lindqvist')).toBe(person({ tier: 'A', 'last-touch': '2026-09-01', 'next-touch': '', city: 'malaga', paused: '2026-12-22' }).replace('next-touch: \n', 'next-touch:\n'));
		await driver.undo();
		expect(driver.changedSince(before)).toEqual([]);
		await run('pause', 'Bo Lindqvist');
		await choose('pick');
		await driver.dialog.getByRole('textbox', { name: 'Due again from' }).fill('21 nov 2026');
		await driver.page.keyboard.press('Enter');
		await driver.dialog.getByText(/has passed/).waitFor();
		await driver.dialog.getByRole('textbox', { name: 'Due again from' }).fill('1 dec');
		await driver.page.keyboard.press('Enter');
		await driver.notice('Bo Lindqvist is paused until 1 December.');
		// Not before the day on which they come back: the next touch stays.
		expect(text('Bo Lindqvist')).toContain('\nnext-touch: 2026-12-01\n');
		await driver.page.waitForFunction("plugin.screen.known.contact('Contacts/Bo Lindqvist.md').standing.kind === 'paused'");
		await run('pause', 'Bo Lindqvist');
		await choose('end the');
		await driver.notice('Bo Lindqvist comes up again when it is time.');
		expect(text('Bo Lindqvist')).toContain('\npaused:\n');
		await run('pause', 'Cleo Park');
		await choose('end the');
		await driver.notice('Cleo Park rests because the cadence says never.');
		await button('Set a cadence…').click();
		await driver.dialog.getByLabel('How often').waitFor();
		await driver.page.keyboard.press('Escape');
		await run('pause', 'Dora Nowak');
		await driver.notice('Dora Nowak has died, and does not come up again.');
	});

	it('archive and bring back, with undo and redo', async () => {
		await run('archive', 'Ana Diaz');
		await driver.notice('Ana Diaz is archived, and does not come up any more.');
		const archived = text('Ana Diaz');
		expect(archived).toContain('\narchived: 2026-11-22\n');
		await driver.run('undo');
		await driver.notice('Undone: Archive Ana Diaz.');
		expect(driver.changedSince(before)).toEqual([]);
		await driver.run('redo');
		await driver.notice('Done again: Archive Ana Diaz.');
		expect(text('Ana Diaz')).toBe(archived);
		await driver.run('redo');
		await driver.notice('There is nothing to do again.');
		await driver.page.waitForFunction("plugin.screen.known.contact('Contacts/Ana Diaz.md').standing.kind === 'archived'");
		await run('archive', 'Ana Diaz');
		await driver.notice('Ana Diaz is archived already.');
		await driver.run('bring-back');
		await driver.notice('Ana Diaz is back from the archive.');
		expect(text('Ana Diaz').replace('archived:\n', '')).toBe(before['Ana Diaz']);
		await driver.page.evaluate("app.workspace.openLinkText('Home.md', '')");
		await driver.page.waitForFunction("app.workspace.getActiveFile()?.path === 'Home.md'");
		await driver.page.evaluate('document.activeElement.blur()');
		await driver.page.waitForFunction("plugin.screen.known.contact('Contacts/Ana Diaz.md').standing.kind === 'active'");
		await driver.run('bring-back');
		await driver.page.getByPlaceholder('Who is to come back from the archive?').waitFor();
		expect(await driver.page.locator('.suggestion-title').allInnerTexts()).toEqual(['Eva Stone']);
		await driver.page.keyboard.press('Enter');
		await driver.notice('Eva Stone is back from the archive.');
	});

	it('ask kindly and once whether somebody has died', async () => {
		await run('they-have-died', 'Ana Diaz');
		await driver.dialog.getByText('They never come up again').waitFor();
		await look('died');
		await driver.dialog.getByRole('textbox', { name: 'The day, if you want to keep it' }).fill('tomorrow week');
		await driver.page.keyboard.press('Enter');
		expect(driver.changedSince(before)).toEqual([]);
		await driver.dialog.getByRole('textbox', { name: 'The day, if you want to keep it' }).fill('2026-11-03');
		await driver.page.keyboard.press('Enter');
		await driver.notice('It is written down. Ana Diaz does not come up any more.');
		expect(text('Ana Diaz')).toContain('\ndied: 2026-11-03\n');
		await driver.page.waitForFunction("plugin.screen.known.contact('Contacts/Ana Diaz.md').standing.kind === 'died'");
		expect(await driver.page.evaluate("plugin.screen.dueList().due.some(({ contact }) => contact.name === 'Ana Diaz')")).toBe(false);
		await run('they-have-died', 'Ana Diaz');
		await driver.notice('The note of Ana Diaz says so already: 3 November.');
		expect(await driver.dialog.count()).toBe(0);
		await driver.undo();
		expect(driver.changedSince(before)).toEqual([]);
		await driver.page.waitForFunction("plugin.screen.known.contact('Contacts/Ana Diaz.md').standing.kind === 'active'");
		await run('they-have-died', 'Ana Diaz');
		await driver.dialog.getByRole('button', { name: 'Write it down' }).click();
		await expect.poll(() => text('Ana Diaz')).toContain('\ndied: true\n');
	});

	it('show who is in a city, however it is spelt, and who is at a company', async () => {
		await driver.run('who-is-in');
		await driver.page.getByPlaceholder('Which city or company?').waitFor();
		expect((await driver.page.locator('.suggestion-item').allInnerTexts()).map((item) => item.replace(/\n+/g, ': '))).toEqual(['Málaga: city · 4 contacts', 'Oslo: city · 1 contact', 'Acme: company · 1 contact']);
		await choose('malaga');
		const rows = driver.dialog.getByRole('listitem');
		await rows.first().waitFor();
		expect((await rows.allInnerTexts()).map((row) => row.split('\n').filter((line) => line !== '').join(' | '))).toEqual([
			expect.stringMatching(/^Ana Diaz \| CTO · Acme \| .*Key.*last in touch 1 September/), expect.stringMatching(/^Bo Lindqvist \| .*Close.*last in touch 1 September/), expect.stringMatching(/^Cleo Park \| Oslo|^Cleo Park \| /), expect.stringMatching(/^Eva Stone .*archived · last in touch/),
		]);
		await look('who-is-in');
		expect(await driver.dialog.getByRole('button', { name: /^Reach out/ }).count()).toBe(1);
		await driver.dialog.getByRole('button', { name: 'Log touch: Bo Lindqvist' }).click();
		await driver.page.getByRole('dialog', { name: /log/i }).waitFor();
		await driver.page.keyboard.press('Escape');
		await driver.dialog.getByRole('link', { name: 'Ana Diaz' }).click();
		await driver.page.waitForFunction("app.workspace.getActiveFile()?.path === 'Contacts/Ana Diaz.md'");
		expect(await driver.dialog.count()).toBe(0);
	});

	it('show one contact: promises on both sides, what to ask, how they met, and all touches', async () => {
		await run('contact-touches', 'Ana Diaz');
		for (const words of ['How is Lisbon?', 'Send the article', 'Send the slides', 'Met in the queue.', 'Last 3 of 5 touches', 'Earlier touches (3)', 'About the move.', 'First talk.', 'Not yet.', 'in the future', 'CTO · Acme · Málaga']) await driver.dialog.getByText(words).first().waitFor();
		await look('peek');
		await driver.dialog.getByRole('checkbox', { name: /Send the article/ }).check();
		await driver.notice(/^Done: “Send the article”/);
		expect(text('Ana Diaz')).toContain('- [x] Send the article');
		await driver.undo();
		expect(driver.changedSince(before)).toEqual([]);
		await driver.dialog.getByRole('button', { name: 'Open note' }).click();
		await driver.dialog.waitFor({ state: 'detached' });
	});

	it('stand in the menu of a row', async () => {
		await driver.row('Finn Berg').click({ button: 'right' });
		for (const item of ['Set tier…', 'Set cadence…', 'Pause until…', 'Archive']) await driver.page.locator('.menu').getByText(item, { exact: true }).waitFor();
		await driver.page.locator('.menu').getByText('Archive', { exact: true }).click();
		await driver.notice('Finn Berg is archived');
		await driver.undo();
		expect(driver.changedSince(before)).toEqual([]);
		await driver.row('Finn Berg').click({ button: 'right' });
		await driver.page.locator('.menu').getByText('They have died…', { exact: true }).click();
		await driver.dialog.getByRole('button', { name: 'Write it down' }).click();
		await driver.notice('It is written down. Finn Berg does not come up any more.');
		await driver.undo();
		expect(driver.changedSince(before)).toEqual([]);
	});
});

describe('on a phone', () => {
	it('all targets of the dialogs are 44 px high, and nothing reaches over the edge', async () => {
		const driver = await openNetworkOn(NOTES, { width: 390, height: 844 });
		try {
			await driver.page.evaluate("document.body.classList.add('is-mobile', 'is-phone')");
			const size = async (name: string): Promise<void> => {
				const small = await driver.page.evaluate<string[]>("[...document.querySelectorAll('.modal :is(button, a, input[type=text])')].filter((el) => el.offsetParent !== null && el.getBoundingClientRect().height < 43.5 && !el.matches('.modal-close-button, .modal-header *, .clickable-icon')).map((el) => el.outerHTML.slice(0, 90))");
				expect(small, name).toEqual([]);
				expect(await driver.page.evaluate('document.querySelector(".modal").scrollWidth <= document.querySelector(".modal").clientWidth + 1'), name).toBe(true);
				if (SHOTS !== undefined) await driver.page.screenshot({ path: `${SHOTS}/phone-${name}.png` });
				expect(await violations(driver.page, '.modal-container')).toEqual([]);
				await driver.page.keyboard.press('Escape');
			};
			for (const command of ['set-cadence', 'they-have-died', 'contact-touches']) {
				await driver.page.evaluate('document.activeElement.blur()');
				await driver.run(command);
				await driver.page.locator('.prompt input').fill('ana');
				await driver.page.keyboard.press('Enter');
				await driver.page.locator('.modal button').first().waitFor();
				if (command === 'contact-touches') await driver.dialog.getByText('About the move.').waitFor();
				await size(command);
			}
			await driver.run('who-is-in');
			await driver.page.locator('.prompt input').fill('malaga');
			await driver.page.keyboard.press('Enter');
			await driver.dialog.getByRole('listitem').first().waitFor();
			await size('who-is-in');
			expect(driver.errors).toEqual([]);
		} finally {
			await driver.close();
		}
	});
});
