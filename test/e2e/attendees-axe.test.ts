import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openAttendeesDriver, type AttendeesDriver } from './attendees-dialog.ts';
import { person } from './due-list-vault.ts';

const EVENT = 'Events/2026-11-20 Dinner.md';
const LONG = `${'Wolfeschlegelsteinhausenbergerdorff'.repeat(2)} de la Tour`;
/** Names that are hard to set: long, from right to left, in other scripts, with signs, and with what would be HTML elsewhere. */
const NAMES = [LONG, 'محمد بن سلمان الأنصاري', '王小明', 'Zoë 🧗‍♀️ Quist'];

const VAULT = {
	[EVENT]: `## Attendees\n${NAMES.map((name) => `- ${name} <${'long-address-'.repeat(4)}${String(name.length)}@acme.example>\n`).join('')}- Ana Diaz <ana@acme.example>, Globex International Holdings Iberia, Chief Technology Officer\n- Bo\n- Acme Tickets <no-reply@acme.example>\n`,
	'Contacts/Ana Diaz.md': person({ tier: 'B', company: 'Acme', role: 'Designer', email: 'ana@acme.example' }),
	[`Contacts/${LONG.slice(0, 60)} Bo.md`]: person({ aliases: '[Bo]', email: `${'very-long-'.repeat(5)}bo@acme.example`, company: LONG }),
	'Contacts/王大明.md': person({ aliases: '[Bo]' }),
};

describe.each([
	{ colorScheme: 'light', width: 1200 },
	{ colorScheme: 'dark', width: 1200 },
	{ colorScheme: 'light', width: 390 },
	{ colorScheme: 'dark', width: 390 },
] as const)('the attendees, $colorScheme and $width px wide, can be read and used by everybody', ({ colorScheme, width }) => {
	let driver: AttendeesDriver;
	beforeAll(async () => {
		driver = await openAttendeesDriver({ notes: VAULT, colorScheme, width, height: 780 });
	});
	afterAll(() => driver.close());

	/** Axe finds nothing, nothing reaches over the edge, and on a phone a finger hits every target. */
	const passes = async (): Promise<void> => {
		// As high as all of it: what lies half behind the button would be too small for axe.
		await driver.page.setViewportSize({ width, height: 4000 });
		expect(await violations(driver.page, '.modal-container')).toEqual([]);
		await driver.page.setViewportSize({ width, height: 780 });
		const wider = await driver.page.evaluate(`[...document.querySelectorAll('.modal.keep-in-touch-attendees, .keep-in-touch-attendees *:not(.keep-in-touch-unseen)')]
			.filter((el) => el.clientWidth > 0 && getComputedStyle(el).display !== 'inline' && !el.matches('input, select') && (el.scrollWidth > el.clientWidth + 1 || el.getBoundingClientRect().right > innerWidth + 1))
			.map((el) => el.tagName + '.' + el.className)`);
		expect(wider).toEqual([]);
		if (width > 500) return;
		expect(await driver.page.evaluate('document.body.className')).toContain('is-phone');
		const targets = driver.dialog.locator('button:visible, select:visible, input[type=text]:visible, textarea:visible, summary:visible, label:has(input[type=checkbox]):visible, label:has(input[type=radio]):visible');
		expect(await targets.evaluateAll((all) => all.map((el) => [el, el.getBoundingClientRect()] as const).filter(([, { height, width: wide }]) => height < 43.9 || wide < 43.9).map(([el]) => el.outerHTML.slice(0, 200)))).toEqual([]);
	};

	it('with no list yet', async () => {
		await driver.openEmpty();
		await passes();
	});

	it('with the box to paste into, and a list that cannot be read', async () => {
		await driver.dialog.getByRole('button', { name: 'Paste a list' }).click();
		await driver.dialog.getByRole('button', { name: 'Read it' }).click();
		await driver.dialog.getByRole('alert').getByText(/there is no text/).waitFor();
		await driver.dialog.getByRole('button', { name: 'Paste a list' }).click();
		await passes();
		await driver.page.keyboard.press('Escape');
	});

	it('as it opens on a note with names that are long, from right to left, and with signs', async () => {
		await driver.openFor(EVENT);
		expect(await driver.names('New')).toEqual(NAMES);
		await passes();
	});

	it('with somebody’s fields open, one of them wrong', async () => {
		const fields = await driver.edit(LONG);
		await fields.getByLabel('E-mail').fill('nobody');
		await fields.getByLabel('Promised for').fill('2 weks');
		await driver.button.click();
		await driver.dialog.getByText('“nobody” is no e-mail address.', { exact: true }).waitFor();
		await passes();
	});

	it('with the fields of somebody who is known open, told apart from another, and another taken in', async () => {
		await driver.edit('Ana Diaz');
		await driver.dialog.getByRole('button', { name: 'Never them: tell Bo and 王大明 apart for good' }).click();
		await driver.dialog.getByRole('button', { name: 'Take in Acme Tickets' }).click();
		await passes();
	});

	it('with the fields for all unfolded, the date wrong, and the list in several pieces', async () => {
		await driver.dialog.getByRole('button', { name: /^New contacts: / }).click();
		await driver.dialog.getByLabel('Date', { exact: true }).fill('soon');
		await driver.dialog.getByRole('button', { name: 'Paste a list' }).focus();
		await driver.paste(`${LONG} the Second\nEve Roy`);
		await driver.person('Eve Roy').waitFor();
		await passes();
	});

	it('with an event to come', async () => {
		await driver.dialog.getByLabel('Date', { exact: true }).fill('2026-12-05');
		await driver.dialog.getByText(/is to come: no day/).waitFor();
		await passes();
	});

	it('the button stays in reach, and what has the focus does not lie behind it', async () => {
		const last = driver.dialog.locator('.keep-in-touch-person-line button').last();
		await last.focus();
		const [button, focused] = [await driver.button.boundingBox(), await last.boundingBox()];
		expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(780);
		expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0);
	});

	it('with the notice of what was kept, and with that of what was created', async () => {
		for (let left = 0; left < 3 && (await driver.dialog.count()) > 0; left += 1) await driver.page.keyboard.press('Escape');
		await driver.page.locator('.notice').getByRole('button', { name: 'Go on' }).waitFor();
		expect(await violations(driver.page, '.notice-container')).toEqual([]);
		await driver.openWith('Eve Roy');
		await driver.create();
		await driver.page.locator('.notice').getByRole('button', { name: 'Undo' }).waitFor();
		expect(await violations(driver.page, '.notice-container')).toEqual([]);
		expect(driver.errors).toEqual([]);
	});
});
