import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDueListOn, person, type OpenedDueList } from './due-list-vault.ts';
import { openPlayground, type OpenedPlayground } from './open-playground.ts';

const NOTES: Readonly<Record<string, string>> = {
	'Home.md': 'Home.\n',
	'Contacts/Ana Diaz.md': person({ tier: 'B', 'last-touch': '2026-07-14' }),
	'Contacts/Bo Lindqvist.md': person({ tier: 'A', cadence: 'now and then', 'last-touch': '2026-11-20' }),
	'Contacts/Work/Sam Lee.md': person({ tier: 'C' }),
	'Contacts/Choir/Sam Lee.md': person({ tier: 'C' }),
};
const schema = (name: string): object => JSON.parse(readFileSync(join(import.meta.dirname, `../../docs/schema/${name}-1.json`), 'utf8')) as object;

function ask(driver: OpenedPlayground, command: string, data: Readonly<Record<string, string>> = {}): Promise<string> {
	return driver.page.evaluate<string>(`app.cliHandlers.get(${JSON.stringify(command)}).handler(${JSON.stringify(data)})`);
}

describe('the command line of the app', () => {
	let driver: OpenedDueList;
	beforeEach(async () => {
		driver = await openDueListOn(NOTES);
	});
	afterEach(async () => {
		expect(driver.errors).toEqual([]);
		await driver.close();
	});
	const unchanged = (): void => {
		for (const [path, text] of Object.entries(NOTES)) expect([path, driver.read(path)]).toEqual([path, text]);
	};

	it('has each command, with a description of it and of each flag', async () => {
		const commands = await driver.page.evaluate<Record<string, { description: string; flags: Record<string, { description: string }> }>>("Object.fromEntries([...app.cliHandlers].map(([id, { description, flags }]) => [id, { description, flags }]))");
		expect(Object.keys(commands)).toEqual(['keep-in-touch', 'keep-in-touch:due', 'keep-in-touch:log', 'keep-in-touch:snooze', 'keep-in-touch:session', 'keep-in-touch:network', 'keep-in-touch:check']);
		for (const { description, flags } of Object.values(commands)) {
			expect(description).toMatch(/^Keep in Touch: \w/);
			for (const flag of Object.values(flags)) expect(flag.description).not.toBe('');
			expect(flags).toHaveProperty('format');
		}
	});

	it('prints who is due, and those to come', async () => {
		const printed = await ask(driver, 'keep-in-touch:due');
		expect(printed).toContain('Due for outreach · Sunday 22 November 2026');
		expect(printed).toMatch(/Ana Diaz\s+Key\s+since/);
		expect(printed).toContain('1 more to come; all lists them.');
		expect(await ask(driver, 'keep-in-touch')).toBe(printed);
		expect(await ask(driver, 'keep-in-touch:due', { all: 'true' })).toContain('To come');
		expect(printed).not.toContain('\u001B');
	});

	it('logs a touch, says what follows from it, and the app can take it back', async () => {
		const said = await ask(driver, 'keep-in-touch:log', { contact: 'ana diaz', channel: 'call', date: 'yesterday', note: 'Hello.', incoming: 'true' });
		expect(said).toBe('Logged with Ana Diaz: call (incoming), 21 November. Next due 21 February 2027.');
		expect(driver.read('Contacts/Ana Diaz.md')).toContain('- 2026-11-21 call (incoming): Hello.');
		await driver.run('undo');
		await driver.page.locator('.notice').getByText('Undone').waitFor();
		unchanged();
	});

	it('snoozes, and answers in JSON', async () => {
		const said = JSON.parse(await ask(driver, 'keep-in-touch:snooze', { contact: 'Ana Diaz', until: '2 weeks', format: 'json' })) as object;
		expect(said).toEqual({ version: 1, today: '2026-11-22', until: '2026-12-06', contacts: [{ path: 'Contacts/Ana Diaz.md', name: 'Ana Diaz', lastTouch: '2026-07-14', due: '2026-12-06', state: 'upcoming' }] });
		expect(driver.read('Contacts/Ana Diaz.md')).toContain('next-touch: 2026-12-06');
	});

	it('lists what is to fix', async () => {
		expect(await ask(driver, 'keep-in-touch:check')).toMatch(/^Contacts\/Bo Lindqvist\.md: cadence: now and then: /);
	});

	const REFUSED: ReadonlyArray<readonly [string, Readonly<Record<string, string>>, string]> = [
		['keep-in-touch:log', {}, '"contact" is missing; write contact=<name>'],
		['keep-in-touch:log', { contact: 'true' }, '"contact" is missing; write contact=<name>'],
		['keep-in-touch:log', { contact: 'Nobody' }, 'there is no contact "Nobody"'],
		['keep-in-touch:log', { contact: 'Sam Lee' }, 'several contacts are called "Sam Lee"'],
		['keep-in-touch:log', { contact: 'Ana Diaz', channel: 'pigeon' }, 'there is no channel "pigeon"; it is one of call'],
		['keep-in-touch:log', { contact: 'Ana Diaz', chanel: 'call' }, 'there is no "chanel" here; there is contact, channel, date, note, incoming, next, format'],
		['keep-in-touch:log', { contact: 'Ana Diaz', date: 'tomorrow' }, 'date "tomorrow": this day is in the future'],
		['keep-in-touch:log', { contact: 'Ana Diaz', incoming: 'no' }, 'incoming=no: write incoming alone, or leave it out'],
		['keep-in-touch:log', { contact: 'Ana Diaz', note: 'a\u0007b' }, '"note" holds control characters'],
		['keep-in-touch:log', { contact: 'Ana Diaz', note: 'x'.repeat(5_000) }, '"note" is longer than 4,000 characters'],
		['keep-in-touch:snooze', { contact: 'Ana Diaz' }, '"until" is missing; write until=<day or span>'],
		['keep-in-touch:snooze', { contact: 'Ana Diaz', until: 'yesterday' }, 'until "yesterday": this day has passed'],
		['keep-in-touch:session', { minutes: '0' }, 'minutes=0 is no whole number of minutes from 1 to 10000; write minutes=15'],
		['keep-in-touch:due', { format: 'xml' }, 'format=xml is neither text nor json'],
		['keep-in-touch:due', { constructor: 'x' }, 'there is no "constructor" here'],
	];
	it('refuses what is not as it should be in a line that says what would be right, and writes nothing', async () => {
		for (const [command, data, reason] of REFUSED) {
			const said = await ask(driver, command, data);
			expect([command, said]).toEqual([command, expect.stringMatching(/^Error: [^\n]*$/)]);
			expect([command, said]).toEqual([command, expect.stringContaining(reason)]);
			if (data['format'] !== undefined) continue;
			const { error } = JSON.parse(await ask(driver, command, { ...data, format: 'json' })) as { error: string };
			expect(said).toBe(`Error: ${error}`);
			unchanged();
		}
	});

	it('is gone with the plugin, and does not keep it from loading where somebody else has a command of that name', async () => {
		await driver.page.evaluate('plugin.unload()');
		expect(await driver.page.evaluate('app.cliHandlers.size')).toBe(0);
		await driver.page.evaluate("app.cliHandlers.set('keep-in-touch:due', { description: '', flags: null, handler: () => 'theirs' })");
		await driver.page.evaluate('new plugin.constructor(app, plugin.manifest).loadAndWait()');
		expect(await ask(driver, 'keep-in-touch:due')).toBe('theirs');
		expect(await ask(driver, 'keep-in-touch:check')).toContain('now and then');
	});
});

describe('the command line of the app on the example', () => {
	let driver: OpenedPlayground;
	beforeEach(async () => {
		driver = await openPlayground();
	});
	afterEach(() => driver.close());

	it.each(['due', 'session', 'network'])('answers %s in the JSON of our own command line', async (command) => {
		const isValid = new Ajv({ strict: false, allErrors: true }).compile(schema(command));
		const answer = JSON.parse(await ask(driver, `keep-in-touch:${command}`, { format: 'json' })) as object;
		expect([isValid(answer), isValid.errors]).toEqual([true, null]);
	});

	it('prints the due list as our own command line does', async () => {
		const printed = readFileSync(join(import.meta.dirname, '../fixtures/cli/due.txt'), 'utf8').trimEnd().split('\n');
		const shown = (await ask(driver, 'keep-in-touch:due')).split('\n');
		expect(shown.slice(0, 20)).toEqual(printed.slice(0, 20));
	});

	it('prints a session with what to know of each', async () => {
		expect(await ask(driver, 'keep-in-touch:session', { minutes: '10' })).toMatch(/^Your session · 22 November 2026 · \d (?:person|people)\n\n1\. /);
	});
});
