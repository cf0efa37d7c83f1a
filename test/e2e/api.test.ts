import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContactV1, DueV1, LoggedV1, TouchedV1 } from '../../src/api/api-types.ts';
import { openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';

const ROOT = join(import.meta.dirname, '../..');
const NOTES: Readonly<Record<string, string>> = {
	'Home.md': 'Home.\n',
	'Contacts/Ana Diaz.md': person({ tier: 'B', 'last-touch': '2026-07-14', aliases: '[Anita]' }),
	'Contacts/Bo Lindqvist.md': person({ tier: 'A', cadence: 'now and then', 'last-touch': '2026-11-20' }),
	'Contacts/Work/Sam Lee.md': person({ tier: 'C' }),
	'Contacts/Choir/Sam Lee.md': person({ tier: 'C' }),
};
/** Loads the second plugin within our own `onload`, so that it asks long before the layout is ready. */
const EARLY = `
;(() => {
	const Ours = module.exports.default;
	module.exports = { default: class extends Ours {
		onload() {
			super.onload();
			const second = { exports: {} };
			new Function('require', 'module', 'exports', ${JSON.stringify(readFileSync(join(ROOT, 'test/fixtures/api-plugin.js'), 'utf8'))})(require, second, second.exports);
			window.wasReady = this.apiV1.isReady();
			window.user = new second.exports.default(this.app, { id: 'api-user', name: 'API user' });
			window.user.load();
		}
	} };
})();`;

describe('the API for other plugins', () => {
	let driver: OpenedDueList;
	beforeEach(async () => {
		driver = await openDueListOn(NOTES, { pluginSource: readFileSync(join(ROOT, 'main.js'), 'utf8') + EARLY });
	});
	afterEach(async () => {
		expect(driver.errors).toEqual([]);
		await driver.close();
	});

	const evaluate = <T>(script: string): Promise<T> => driver.page.evaluate<T>(script);
	const log = (touch: unknown): Promise<LoggedV1> => evaluate(`user.keepInTouch().logTouch(${JSON.stringify(touch) ?? "undefined"})`);
	const unchanged = (): void => {
		for (const [path, text] of Object.entries(NOTES)) expect([path, driver.read(path)]).toEqual([path, text]);
	};

	it('can be asked before anything is read, and answers once all is', async () => {
		expect(await evaluate('wasReady')).toBe(false);
		const due = await evaluate<DueV1>('user.early');
		expect(due.due.map(({ name, state }) => [name, state])).toEqual([['Sam Lee', 'new'], ['Sam Lee', 'new'], ['Ana Diaz', 'overdue']]);
		expect(due.upcoming.map(({ name }) => name)).toEqual(['Bo Lindqvist']);
		expect(due.problems.map(({ property }) => property)).toEqual(['cadence']);
		expect(await evaluate('user.keepInTouch().isReady()')).toBe(true);
		const isValid = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(join(ROOT, 'docs/schema/due-1.json'), 'utf8')) as object);
		expect([isValid(due), isValid.errors]).toEqual([true, null]);
	});

	it('gives all contacts, as plain data that nobody can change', async () => {
		const contacts = await evaluate<readonly ContactV1[]>('user.keepInTouch().contacts()');
		expect(contacts.find(({ name }) => name === 'Ana Diaz')).toEqual({ path: 'Contacts/Ana Diaz.md', name: 'Ana Diaz', aliases: ['Anita'], tier: 'B', cadence: '3 months', lastTouch: '2026-07-14', due: '2026-10-14', state: 'overdue' });
		expect(contacts).toHaveLength(4);
		expect(await evaluate(`user.keepInTouch().contacts().then((all) => { 'use strict'; try { all[0].aliases.push('X'); return 'changed'; } catch { return 'frozen'; } })`)).toBe('frozen');
		expect(await evaluate("user.keepInTouch().due().then((due) => Object.isFrozen(due.due[0].promises) && Object.isFrozen(due))")).toBe(true);
		expect(await evaluate('Object.isFrozen(user.keepInTouch())')).toBe(true);
	});

	it('logs a touch as the dialog does, tells all who listen, and Undo takes it back', async () => {
		expect(await log({ contact: 'Anita', channel: 'email', day: '2026-11-20', text: 'Wrote back.', incoming: true })).toEqual({ kind: 'logged', path: 'Contacts/Ana Diaz.md', name: 'Ana Diaz', day: '2026-11-20' });
		expect(driver.read('Contacts/Ana Diaz.md')).toContain('last-touch: 2026-11-20');
		expect(driver.read('Contacts/Ana Diaz.md')).toContain('- 2026-11-20 email (incoming): Wrote back.');
		await driver.page.waitForFunction('user.changes > 0');
		expect(await evaluate<readonly TouchedV1[]>('user.touched')).toEqual([{ version: 1, contacts: [{ path: 'Contacts/Ana Diaz.md', name: 'Ana Diaz' }], day: '2026-11-20', channel: 'email', incoming: true, text: 'Wrote back.' }]);
		await driver.run('undo');
		await driver.page.locator('.notice').getByText('Undone').waitFor();
		unchanged();
	});

	it('tells of a touch that the user logs in the dialog', async () => {
		await evaluate("app.workspace.openLinkText('Contacts/Ana Diaz.md', '')");
		await evaluate('document.activeElement.blur()');
		await driver.run('log-touch');
		await driver.page.locator('.modal.keep-in-touch-log-touch').getByLabel('What was it about?').fill('Hello.');
		await driver.page.keyboard.press('Control+Enter');
		await driver.page.waitForFunction('user.touched.length === 1');
		expect(await evaluate('user.touched[0].text')).toBe('Hello.');
	});

	const REFUSED: ReadonlyArray<readonly [unknown, string]> = [
		[undefined, 'say what to log as an object'],
		[null, 'say what to log as an object'],
		[{}, '"contact" has to be text'],
		[{ contact: 7 }, '"contact" has to be text'],
		[{ contact: '' }, 'no contact is named'],
		[{ contact: 'Nobody' }, 'there is no contact "Nobody"'],
		[{ contact: 'Sam Lee' }, 'several contacts are called "Sam Lee"'],
		[{ contact: 'Ana Diaz', channel: 'pigeon' }, 'there is no channel "pigeon"'],
		[{ contact: 'Ana Diaz', day: '2027-01-01' }, 'day "2027-01-01": this day is in the future'],
		[{ contact: 'Ana Diaz', day: '' }, 'day is empty; leave it out or write a day'],
		[{ contact: 'Ana Diaz', text: ['a'] }, '"text" has to be text'],
		[{ contact: 'Ana Diaz', text: 'x'.repeat(5_000) }, '"text" is longer than 4,000 characters'],
		[{ contact: 'Ana Diaz', text: 'a\u0000b' }, '"text" holds control characters'],
		[{ contact: 'Ana Diaz', incoming: 'yes' }, '"incoming" has to be true or false'],
	];
	it('refuses what is not as it should be with a reason, and writes nothing', async () => {
		for (const [touch, reason] of REFUSED) expect(await log(touch)).toEqual({ kind: 'refused', reason: expect.stringContaining(reason) as string });
		expect(await evaluate('user.touched.length')).toBe(0);
		unchanged();
	});

	it('says so once the plugin is switched off, to those who still hold it', async () => {
		await evaluate('user.early');
		await evaluate('{ window.held = user.keepInTouch(); plugin.unload(); user.changes = 0; }');
		expect(await evaluate('user.keepInTouch()')).toBe(null);
		expect(await evaluate('held.isReady()')).toBe(false);
		expect(await evaluate('held.due().catch((error) => error.message)')).toBe('Keep in Touch was switched off');
		expect(await evaluate('held.contacts().catch((error) => error.message)')).toBe('Keep in Touch was switched off');
		expect(await evaluate("held.logTouch({ contact: 'Ana Diaz' })")).toEqual({ kind: 'refused', reason: 'Keep in Touch was switched off' });
		expect(await evaluate('held.onChange(() => { throw new Error("told"); })()')).toBeUndefined();
		expect(await evaluate('user.changes')).toBe(0);
		unchanged();
	});
});
