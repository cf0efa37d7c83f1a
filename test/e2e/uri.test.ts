import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';

const ANA = person({ tier: 'B', 'last-touch': '2026-07-14', aliases: '[Anita]' }, 'Climbs.\n');
const NOTES: Readonly<Record<string, string>> = {
	'Home.md': 'Home.\n',
	'Contacts/Ana Diaz.md': ANA,
	'Contacts/Bo Lindqvist.md': person({ tier: 'A', 'last-touch': '2026-09-01' }),
	'Contacts/Work/Sam Lee.md': person({ tier: 'C' }),
	'Contacts/Choir/Sam Lee.md': person({ tier: 'C' }),
	'Contacts/Torn.md': '---\ntier: [A\n---\n',
};

describe('a link from another program', () => {
	let driver: OpenedDueList;
	beforeEach(async () => {
		driver = await openDueListOn(NOTES);
	});
	afterEach(async () => {
		expect(driver.errors).toEqual([]);
		await driver.close();
	});

	/** As the app calls the handler, with what it read from the link. */
	const follow = (query: string): Promise<unknown> =>
		driver.page.evaluate(`app.protocolHandlers.get('keep-in-touch')({ action: 'keep-in-touch', ...Object.fromEntries([...new URLSearchParams(${JSON.stringify(query)})].map(([name, value]) => [name, value === '' ? 'true' : value])) })`);
	const hand = (params: string): Promise<unknown> => driver.page.evaluate(`app.protocolHandlers.get('keep-in-touch')(${params})`);
	const dialog = (): ReturnType<OpenedDueList['page']['locator']> => driver.page.locator('.modal.keep-in-touch-log-touch');
	const refusal = async (): Promise<string> => {
		const notice = driver.page.locator('.notice').filter({ hasText: 'That link was not followed' }).last();
		await notice.waitFor();
		const text = await notice.innerText();
		await driver.page.evaluate("document.querySelectorAll('.notice').forEach((notice) => notice.remove())");
		return text;
	};
	const unchanged = (): void => {
		for (const [path, text] of Object.entries(NOTES)) expect([path, driver.read(path)]).toEqual([path, text]);
	};

	it('fills in the dialog, and nothing is written until it is logged', async () => {
		await follow('op=log&contact=Anita&channel=Call&day=yesterday&note=Hired%20one%20designer.%0AWants%20to%20meet.%20%23gave&incoming');
		await dialog().waitFor();
		expect(await dialog().getByLabel('What was it about?').inputValue()).toBe('Hired one designer.\nWants to meet. #gave');
		expect(await dialog().getByRole('radio', { name: 'call' }).getAttribute('aria-checked')).toBe('true');
		unchanged();
		await driver.page.keyboard.press('Control+Enter');
		await dialog().waitFor({ state: 'detached' });
		expect(driver.read('Contacts/Ana Diaz.md')).toBe(`${ANA.replace('2026-07-14', '2026-11-21')}\n## Touches\n- 2026-11-21 call (incoming): Hired one designer.\n  Wants to meet. #gave\n`);
		await driver.run('undo');
		await driver.page.locator('.notice').getByText('Undone').waitFor();
		unchanged();
	});

	it('keeps what the user had typed for that contact, and leaves nothing behind when it is closed', async () => {
		await follow('op=log&contact=Ana Diaz');
		await dialog().waitFor();
		await dialog().getByLabel('What was it about?').fill('My own words.');
		await driver.page.keyboard.press('Escape');
		await follow('op=log&contact=Ana Diaz&note=Theirs.');
		await dialog().waitFor();
		expect(await dialog().getByLabel('What was it about?').inputValue()).toBe('Theirs.');
		await driver.page.keyboard.press('Escape');
		await dialog().waitFor({ state: 'detached' });
		await follow('op=log&contact=Ana Diaz');
		expect(await dialog().getByLabel('What was it about?').inputValue()).toBe('My own words.');
	});

	it('goes over what the user had typed for that contact in all that it names, and leaves their words', async () => {
		await follow('op=log&contact=Ana Diaz&day=2026-11-19&next=2026-12-24&channel=email');
		await dialog().waitFor();
		await dialog().getByLabel('What was it about?').fill('My own words.');
		await driver.page.keyboard.press('Escape');
		await follow('op=log&contact=Ana Diaz&channel=call&day=yesterday&incoming&next=2026-11-30');
		await dialog().waitFor();
		await driver.page.keyboard.press('Control+Enter');
		await dialog().waitFor({ state: 'detached' });
		expect(driver.read('Contacts/Ana Diaz.md')).toContain('- 2026-11-21 call (incoming): My own words.\n');
		expect(driver.read('Contacts/Ana Diaz.md')).toContain('next-touch: 2026-11-30\n');
	});

	it('opens the due list, also without an op, and a session', async () => {
		await driver.page.evaluate("app.workspace.getLeavesOfType('keep-in-touch-due').forEach((leaf) => leaf.detach())");
		await follow('');
		await driver.page.locator('.keep-in-touch-row').first().waitFor();
		await follow('op=session');
		await driver.page.locator('.modal.keep-in-touch-session').waitFor();
		await follow('op=session');
		// The session says itself what a notice over it would.
		await driver.page.locator('.keep-in-touch-session-said').filter({ hasText: 'That link was not followed' }).getByText('a session is open already').waitFor();
		expect(await driver.page.locator('.modal.keep-in-touch-session').count()).toBe(1);
	});

	const REFUSED: ReadonlyArray<readonly [string, string]> = [
		['op=erase', 'op=erase is none of due, session, log'],
		['op=log', 'no contact is named; say whom by name, alias or path'],
		['op=log&contact', '"contact" has no value'],
		['op=log&contact=%20', 'no contact is named'],
		['op=log&contact=Nobody', 'there is no contact "Nobody"'],
		['op=log&contact=Sam Lee', 'several contacts are called "Sam Lee": Contacts/Choir/Sam Lee.md, Contacts/Work/Sam Lee.md; name one by its path'],
		['op=log&contact=Torn', 'Contacts/Torn.md: '],
		['op=log&contact=../../etc/passwd', 'there is no contact "../../etc/passwd"'],
		['op=log&contact=Home', 'there is no contact "Home"'],
		['op=log&contact=Ana Diaz&channel=pigeon', 'there is no channel "pigeon"; it is one of call, meeting'],
		['op=log&contact=Ana Diaz&channel', '"channel" has no value'],
		['op=log&contact=Ana Diaz&day=2026-12-24', 'day "2026-12-24": this day is in the future'],
		['op=log&contact=Ana Diaz&day=soon', 'day "soon": write a day as'],
		['op=log&contact=Ana Diaz&next=2020-01-01', 'next "2020-01-01": this day has passed'],
		['op=log&contact=Ana Diaz&incoming=perhaps', 'incoming=perhaps is neither true nor false'],
		['op=log&contact=Ana Diaz&chanel=call', 'op=log does not take "chanel"; it takes contact, channel, day, note, incoming, next'],
		['op=due&contact=Ana Diaz', 'op=due takes nothing else, and "contact" was given'],
		['op=log&contact=Ana%0ADiaz', '"contact" has to stand on one line'],
		['op=log&contact=Ana Diaz&note=a%00b', '"note" holds control characters; write plain text'],
		['op=log&contact=Ana Diaz&note=a%1B%5B2Jb', '"note" holds control characters'],
		['op=log&contact=Ana Diaz&note=a%E2%80%AEb', '"note" holds control characters'],
	];
	it('is refused in a notice where it is not as it should be, and nothing is written', async () => {
		for (const [query, reason] of REFUSED) {
			await follow(query);
			const said = await refusal();
			expect([query, said]).toEqual([query, expect.stringContaining(reason)]);
			expect(said).toMatch(/Nothing was written\.$/);
			expect([query, await dialog().count()]).toEqual([query, 0]);
			unchanged();
		}
	});

	const LIES: ReadonlyArray<readonly [string, string]> = [
		["{ op: 'log', contact: 'Ana Diaz', note: 'x'.repeat(5_000_000) }", '"note" is longer than 4,000 characters'],
		["{ op: 'log', contact: 'x'.repeat(5_000_000) }", '"contact" is longer than 300 characters'],
		["{ op: 'x'.repeat(5_000_000) }", 'is none of due, session, log'],
		["{ op: 'log', contact: ['Ana Diaz', 'Bo Lindqvist'] }", '"contact" has to be text'],
		["{ op: ['log', 'due'] }", 'is none of due, session, log'],
		["{ op: 'log', contact: 'Ana Diaz', ['__proto__x']: '1' }", 'does not take "__proto__x"'],
	];
	it('is refused in a short notice where it holds what no link should', async () => {
		for (const [params, reason] of LIES) {
			await hand(params);
			const said = await refusal();
			expect([params, said]).toEqual([params, expect.stringContaining(reason)]);
			expect(said.length).toBeLessThan(400);
			unchanged();
		}
	});

	it('shows HTML as the text that it is', async () => {
		await follow('op=log&contact=Ana Diaz&note=%3Cimg src=x onerror="window.hit=1"%3E');
		await dialog().waitFor();
		expect(await dialog().getByLabel('What was it about?').inputValue()).toBe('<img src=x onerror="window.hit=1">');
		await driver.page.keyboard.press('Escape');
		await follow('op=log&contact=%3Cb%3EAna%3C/b%3E');
		expect(await refusal()).toContain('there is no contact "<b>Ana</b>"');
		expect(await driver.page.evaluate('window.hit')).toBeUndefined();
	});

	it('opens one dialog, however many links a page opens', async () => {
		for (let count = 0; count < 5; count += 1) await follow(`op=log&contact=Ana Diaz&note=Number ${count}`);
		await dialog().waitFor();
		expect(await refusal()).toContain('a touch is being logged already');
		expect(await dialog().count()).toBe(1);
		expect(await dialog().getByLabel('What was it about?').inputValue()).toBe('Number 0');
	});
});
