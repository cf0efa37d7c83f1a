import { stripVTControlCharacters } from 'node:util';
import { Ajv } from 'ajv';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import schema from '../../docs/schema/network-1.json';
import { EXAMPLE_VAULT, vaultWith } from './support/command-line.ts';
import { printed } from './support/printed.ts';

interface NetworkJson {
	readonly awayUntil: string | null;
	readonly minutesAWeek: Readonly<Record<string, number>>;
	readonly tiers: ReadonlyArray<Readonly<Record<string, unknown>>>;
	readonly standings: Readonly<Record<string, number>>;
	readonly overdue: number;
	readonly firstTouches: number;
	readonly weeks: ReadonlyArray<{ readonly from: string; readonly count: number }>;
}

const TODAY = ['--today', '2026-11-22'];
const SETTINGS = '.obsidian/plugins/keep-in-touch/data.json';
const isOfTheContract = new Ajv({ allErrors: true }).compile<NetworkJson>(schema);

async function networkJson(vault: string): Promise<NetworkJson> {
	const { status, lines, error } = await printed(['network', '--json', '--vault', vault, ...TODAY]);
	expect({ status, error }).toEqual({ status: 0, error: '' });
	const json: unknown = JSON.parse(lines.join('\n'));
	if (!isOfTheContract(json)) throw new Error(JSON.stringify(isOfTheContract.errors));
	return json;
}

async function network(vault: string, columns = 80): Promise<readonly string[]> {
	const { status, lines, error } = await printed(['network', '--vault', vault, ...TODAY], columns);
	expect({ status, error }).toEqual({ status: 0, error: '' });
	return lines;
}

const contact = (properties: string): string => `---\n${properties}\n---\n`;

describe('the network of the example vault', () => {
	it('shows places, minutes, standings and the weeks to come', async () => {
		const lines = await network(EXAMPLE_VAULT);
		const out = lines.join('\n');
		expect(lines.slice(0, 8)).toEqual([
			'Your network · 22 November 2026',
			'',
			'Tier       Places taken  How often          Minutes a week',
			'Close      5 of 5, full  every 45 days      4.3',
			'Key        11 of 12      every 3 months     4.6',
			'Network    13 of 20      every 6 months     3.1',
			'Keep warm  8 of 30       every year         0.8',
			'No tier    2             their own cadence  0.4',
		]);
		expect(out).toContain('They ask for about 13 minutes a week, at 5 for each contact; you plan 15.');
		expect(out).toContain('Within their cadence: 22 of 39; 13 to reconnect with, 3 to be in touch with for\nthe first time, 1 whose last touch cannot be read (see keep-in-touch check).');
		expect(out).toContain('Not counted: 5 without a tier, 3 paused.');
		expect(out).toContain('\nnow              16  ████████████████  waiting already\n22 November       4  ████  more than 3\n29 November       2  ██\n');
		expect(out).toContain('"Start fresh" in Obsidian');
	});

	it('is JSON as the contract says, with the same numbers', async () => {
		const json = await networkJson(EXAMPLE_VAULT);
		expect(json.tiers[0]).toEqual({ tier: 'A', name: 'Close', cadence: '45 days', places: 5, taken: 5, paused: 0, minutesAWeek: 4.3 });
		expect(json.tiers.at(-1)).toEqual({ tier: null, name: null, cadence: null, places: null, taken: 2, paused: 0, minutesAWeek: 0.4 });
		expect(json.minutesAWeek).toEqual({ planned: 15, needed: 13.2, perContact: 5 });
		expect(json.standings).toEqual({ tracked: 39, within: 22, overdue: 13, firstTouch: 3, unclear: 1 });
		expect(json.overdue + json.firstTouches).toBe(16);
		expect(json.weeks.slice(0, 2)).toEqual([{ from: '2026-11-22', count: 4 }, { from: '2026-11-29', count: 2 }]);
	});

	it.each([24, 32, 40, 53, 60, 80, 200])('fits a terminal of %i columns, and hides no number there', async (columns) => {
		const lines = await network(EXAMPLE_VAULT, columns);
		expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
		const { weeks } = await networkJson(EXAMPLE_VAULT);
		const counts = lines.slice(lines.findIndex((line) => line.startsWith('now ')) + 1).flatMap((line) => /^\d+ [A-Z][a-z]+(?: 2027)? +(\d+)/.exec(line)?.[1] ?? []);
		expect(counts.map(Number)).toEqual(weeks.map(({ count }) => count));
	});

	it('reads the same without colour', async () => {
		const args = ['network', '--vault', EXAMPLE_VAULT, ...TODAY];
		const [plain, coloured] = [await printed(args), await printed(args, 80, true)];
		expect(coloured.lines.join('\n')).toContain('\u001B');
		expect(coloured.lines.map((line) => stripVTControlCharacters(line))).toEqual(plain.lines);
	});
});

describe('the network', () => {
	it('says that a tier is full, or holds more than its places, and that it asks for more minutes than there are', async () => {
		const people = Object.fromEntries(['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'].map((name) => [`Contacts/${name}.md`, contact('tier: A\nlast-touch: 2026-11-20')]));
		const vault = vaultWith({ ...people, [SETTINGS]: '{ "minutesAWeek": 5 }' });
		const said = (await network(vault)).join('\n');
		expect(said).toContain('6 of 5, over');
		expect(said).toContain('They ask for about 4.7 minutes');
		expect(said).not.toContain('Longer cadences');
		expect(said).toContain('3 January 2027   6  ██████  more than 1');
		const busy = vaultWith({ ...people, 'Contacts/Gus.md': contact('tier: A\nlast-touch: 2026-11-20'), [SETTINGS]: '{ "minutesAWeek": 5 }' });
		expect((await network(busy)).join(' ')).toContain('Longer cadences or fewer places would make it fit.');
	});

	it('keeps bars in proportion where many fall due in one week', async () => {
		const files = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`Contacts/P${index}.md`, contact(`tier: D\nnext-touch: ${index < 60 ? '2026-11-24' : '2026-12-01'}`)]));
		const bars = (await network(vaultWith(files))).flatMap((line) => /█+/.exec(line)?.[0].length ?? []);
		expect(bars).toEqual([40, 20]);
	});

	it('says who is in no number, and that the list rests while away', async () => {
		const vault = vaultWith({ 'Contacts/Ana.md': contact('tier: A\nlast-touch: 2026-11-20'), 'Contacts/Bo.md': contact('tier: A\npaused: true'), 'Contacts/Cy.md': '', 'Contacts/Di.md': contact('died: 2025-01-01'), [SETTINGS]: '{ "awayUntil": "2026-12-01" }' });
		const said = (await network(vault)).join('\n');
		expect(said).toContain('You are away until 1 December; the due list rests until then.');
		expect(said).toContain('Not counted: 1 without a tier, 1 paused.');
		expect((await networkJson(vault)).awayUntil).toBe('2026-12-01');
	});

	it.each([
		[{}, 'No contacts yet. Write a note for each in the folder Contacts, with a tier: A, B, C, D.'],
		[{ 'Contacts/Ana.md': '' }, 'Nobody has a place yet. Give a contact a tier (A, B, C, D), and the network shows here.'],
	])('that is empty says what to do next: %j', async (files, said) => {
		expect((await network(vaultWith(files), 100)).join('\n')).toContain(said);
	});

	it('lets no text of the settings steer the terminal', async () => {
		const tiers = [{ key: 'A', name: 'Clo\u001B[31mse', cadence: '45 days', places: 5 }];
		const vault = vaultWith({ 'Contacts/Ana.md': contact('tier: A'), [SETTINGS]: JSON.stringify({ tiers }) });
		for (const args of [['network'], ['network', '--json']]) {
			const { lines } = await printed([...args, '--vault', vault, ...TODAY]);
			expect(lines.join('')).not.toMatch(/\p{Cc}/u);
		}
	});

	it.each([[['network', 'Ana']], [['network', '--frobnicate']], [['network', '--today']]])('%j is wrong usage', async (args) => {
		expect((await printed(args)).status).toBe(2);
	});

	it('refuses a day that is none', async () => {
		const { status, error } = await printed(['network', '--vault', EXAMPLE_VAULT, '--today', 'soon']);
		expect({ status, error }).toEqual({ status: 1, error: 'keep-in-touch: --today "soon" is not a day; write it as 2026-11-22\n' });
	});
});
