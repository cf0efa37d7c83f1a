import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openAttendeesDriver, PATIENTLY, type AttendeesDriver } from './attendees-dialog.ts';

/** Names of two words each, all different. */
function namesOf(count: number): readonly string[] {
	const letters = 'abcdefghijklmnopqrst';
	const word = (at: number): string => `${letters.charAt(at % 20)}${letters.charAt(Math.floor(at / 20) % 20)}${letters.charAt(Math.floor(at / 400) % 20)}`;
	return Array.from({ length: count }, (_, at) => `Q${word(at)}o V${word(at)}en`);
}

const MANY = namesOf(5000);

describe('a list of thousands', () => {
	let driver: AttendeesDriver;
	let before: Readonly<Record<string, string>>;
	beforeAll(async () => {
		driver = await openAttendeesDriver({ notes: { 'Contacts/Ana Diaz.md': '---\ntier: B\n---\n' } });
		before = driver.disk();
	});
	afterAll(() => driver.close());
	afterEach(() => driver.back(before));

	const rows = (): Promise<number> => driver.dialog.locator('.keep-in-touch-person').count();
	const nodes = (): Promise<number> => driver.page.evaluate("document.querySelectorAll('.keep-in-touch-attendees *').length");

	it('opens with a hundred, and shows more when asked, where the focus then is', async () => {
		await driver.openWith(MANY.join('\n'));
		await driver.dialog.getByRole('heading', { name: 'New (5000)' }).waitFor();
		expect(await rows()).toBe(100);
		expect(await nodes()).toBeLessThan(2500);
		await driver.dialog.getByRole('button', { name: 'Show 100 more of 5000' }).click();
		await expect.poll(rows).toBe(200);
		await expect.poll(() => driver.person(MANY[100] ?? '').getByRole('checkbox').evaluate((el) => el.matches(':focus'))).toBe(true);
		expect(await driver.button.textContent()).toBe('Create 5,000 contacts');
	});

	it('one that is ticked changes a few elements, and the rest of the page is left as it is', async () => {
		await driver.openWith(MANY.join('\n'));
		await driver.page.evaluate(`(() => {
			window.touched = new Set();
			new MutationObserver((changes) => changes.forEach(({ target }) => touched.add(target))).observe(document.querySelector('.keep-in-touch-attendees'), { childList: true, subtree: true, characterData: true, attributes: true });
		})()`);
		await driver.person(MANY[50] ?? '').getByRole('checkbox').uncheck();
		await expect.poll(() => driver.button.textContent()).toBe('Create 4,999 contacts');
		expect(await driver.page.evaluate('touched.size')).toBeLessThan(10);
		await driver.dialog.getByLabel('All of New').check();
		await driver.dialog.getByLabel('All of New').uncheck();
		await expect.poll(() => driver.button.textContent()).toBe('Nobody is ticked');
	});

	it('sixty are written with the progress shown, and are one thing to undo', async () => {
		const sixty = MANY.slice(0, 60);
		await driver.openWith(sixty.join('\n'));
		await driver.page.evaluate(`(() => {
			window.shown = [];
			new MutationObserver(() => {
				const text = document.querySelector('.keep-in-touch-progress')?.textContent;
				if (text !== undefined && text !== shown.at(-1)) shown.push(text);
			}).observe(document.body, { childList: true, subtree: true, characterData: true });
		})()`);
		await driver.create();
		await driver.notice('Created 60 contacts.');
		expect(Object.keys(driver.disk())).toHaveLength(61);
		const shown = await driver.page.evaluate<string[]>('shown');
		expect(shown.length).toBeGreaterThan(5);
		expect(shown.slice(1).every((text) => /^Writing \d+ of 60$/.test(text))).toBe(true);
		await driver.undo();
		await expect.poll(() => driver.disk(), PATIENTLY).toEqual(before);
	});

	it('closed while they are written, they are written all the same, and nobody is told otherwise', async () => {
		await driver.openWith(MANY.slice(0, 60).join('\n'));
		await driver.person(MANY[3] ?? '').getByRole('checkbox').uncheck();
		await driver.button.click();
		await driver.page.keyboard.press('Escape');
		await driver.notice('Created 59 contacts.');
		expect(await driver.page.locator('.notice').allTextContents()).toEqual([expect.stringContaining('Created 59 contacts.')]);
		await driver.undo();
	});

	it('reported no error', () => {
		expect(driver.errors).toEqual([]);
	});
});

describe('a list of forty among two thousand contacts', () => {
	let driver: AttendeesDriver;
	const contacts = MANY.slice(1000, 3000);
	beforeAll(async () => {
		driver = await openAttendeesDriver({ notes: Object.fromEntries(contacts.map((name) => [`Contacts/${name}.md`, '---\ntier: B\n---\n'])) });
	}, 120_000);
	afterAll(() => driver.close());

	/** How often the link of the list was followed since: everybody is matched once each time. */
	const matchings = (): Promise<number> => driver.page.evaluate('window.followed');
	const countMatchings = (): Promise<void> => driver.page.evaluate(`(() => {
		window.followed = 0;
		const follow = app.metadataCache.getFirstLinkpathDest.bind(app.metadataCache);
		app.metadataCache.getFirstLinkpathDest = (link, from) => {
			if (link === 'Nia Norr') followed += 1;
			return follow(link, from);
		};
	})()`);
	const list = ['[[Nia Norr]]', ...MANY.slice(0, 39)].join('\n');

	it('is matched once while they are written, and what is shown stays as it was', async () => {
		await countMatchings();
		await driver.openWith(list);
		await driver.dialog.getByRole('heading', { name: 'New (40)' }).waitFor();
		await driver.page.evaluate(`(() => {
			window.redrawn = 0;
			window.before = followed;
			new MutationObserver((changes) => { redrawn += changes.length; }).observe(document.querySelector('.keep-in-touch-people'), { childList: true, subtree: true, characterData: true, attributes: true });
		})()`);
		await driver.create();
		await driver.notice('Created 40 contacts.');
		expect(await driver.page.evaluate<number>('followed - before')).toBeLessThanOrEqual(2);
		expect(await driver.page.evaluate('redrawn')).toBe(0);
	});

	it('is matched anew once for all the news of a second', async () => {
		await driver.openWith(list);
		await driver.dialog.getByRole('heading', { name: 'Known (40)' }).waitFor();
		const before = await matchings();
		for (const name of contacts.slice(0, 30)) await driver.page.evaluate(`app.vault.process(app.vault.getFileByPath(${JSON.stringify(`Contacts/${name}.md`)}), (text) => text.replace('tier: B', 'tier: A'))`);
		await driver.page.waitForFunction(`plugin.screen.known.contact(${JSON.stringify(`Contacts/${contacts[29] ?? ''}.md`)}).tier.key === 'A'`).catch(() => undefined);
		await expect.poll(matchings, PATIENTLY).toBeGreaterThan(before);
		expect((await matchings()) - before).toBeLessThan(8);
	});

	it('reported no error', () => {
		expect(driver.errors).toEqual([]);
	});
});
