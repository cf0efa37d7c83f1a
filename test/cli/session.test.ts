import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Ajv } from 'ajv';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import schema from '../../docs/schema/session-1.json';
import { copyOfExampleVault, EXAMPLE_VAULT, filesOf, run, vaultWith } from './support/command-line.ts';
import { printed } from './support/printed.ts';

interface SessionJson {
	readonly awayUntil: string | null;
	readonly minutes: number;
	readonly people: ReadonlyArray<Readonly<Record<string, unknown>> & { readonly name: string; readonly mentions: ReadonlyArray<{ readonly path: string; readonly day: string; readonly lines: readonly string[] }> }>;
	readonly left: number;
}

const TODAY = ['--today', '2026-11-22'];
const SETTINGS = '.obsidian/plugins/keep-in-touch/data.json';
const isOfTheContract = new Ajv({ allErrors: true }).compile<SessionJson>(schema);

async function sessionJson(vault: string, ...args: string[]): Promise<SessionJson> {
	const { status, lines, error } = await printed(['session', '--json', '--vault', vault, ...TODAY, ...args]);
	expect({ status, error }).toEqual({ status: 0, error: '' });
	const json: unknown = JSON.parse(lines.join('\n'));
	if (!isOfTheContract(json)) throw new Error(JSON.stringify(isOfTheContract.errors));
	return json;
}

async function session(vault: string, args: readonly string[] = [], columns = 80): Promise<readonly string[]> {
	const { status, lines, error } = await printed(['session', '--vault', vault, ...TODAY, ...args], columns);
	expect({ status, error }).toEqual({ status: 0, error: '' });
	return lines;
}

/** Sets the time of a file to noon of a day, where the tests run. */
function changedOn(file: string, on: string): void {
	const [year = 0, month = 1, dayOfMonth = 1] = on.split('-').map(Number);
	const noon = new Date(year, month - 1, dayOfMonth, 12);
	utimesSync(file, noon, noon);
}

const contact = (properties: string, body = ''): string => `---\n${properties}\n---\n${body}`;
const ANA = contact(
	'tier: B\nmet-at: "[[Design Summit 2026]]"\nmet-on: 2026-02-18\nemail: ana@acme.example\nlinkedin: https://www.linkedin.com/in/ana-diaz',
	`Met in the queue for coffee.

## Promises
- [ ] Send the article on climbing walls 📅 2026-11-20
- [ ] Ask: how did the move to Lisbon go?
- [ ] Introduce me to Cy #theirs

## Touches
- 2026-07-01 call: Hired one [[designer|designer]].
- 2026-05-14 email (incoming): Wrote back about the move. #gave
- 2026-04-02 call: Rang.
- 2026-03-01 meeting: Lunch. #got
`,
);
const DAILY = {
	'Daily/2026-06-30.md': 'Met [[Ana]] by chance.',
	'Daily/2026-08-04.md': 'Rain.\n\n- Thought of [[Ana|her]] at the *wall*.\n- [x] Something about [[Bo]]\n',
	'Daily/2026-11-19.md': '- [ ] Ring [[Ana]] about the wall\n\n```\n[[Bo]]\n```\n',
	'Undated.md': 'Of [[Ana]], some day.',
	'Reading.md': contact('date: 2026-09-09\nwith: "[[Ana]]"', 'A book.'),
	'Templates/2026-11-01.md': '[[Ana]]',
};

/** With a note without a day that was changed before the last touch. */
function anaAndDaily(): string {
	const vault = vaultWith({ 'Contacts/Ana.md': ANA, ...DAILY });
	changedOn(join(vault, 'Undated.md'), '2026-06-30');
	return vault;
}

describe('the session of the example vault', () => {
	it('has three people in a quarter of an hour, in the order of the due list, and says what is left', async () => {
		const { status, out } = await run(['session', '--vault', EXAMPLE_VAULT, ...TODAY]);
		const due = JSON.parse((await run(['due', '--json', '--vault', EXAMPLE_VAULT, ...TODAY])).out) as { due: ReadonlyArray<{ name: string }> };
		expect(status).toBe(0);
		expect(out.split('\n')[0]).toBe('Your session · 22 November 2026 · 3 people');
		// A promise of mine, the only birthday that nobody has settled, and the first who is there for neither.
		const people = ['Ferran Guaschell', 'Marieke van Oosterhuis', 'Lorena Piquerol'];
		expect(out.match(/^\d+\. [^·\n]+(?= ·|$)/gm)?.map((line) => line.trim())).toEqual(people.map((name, index) => `${index + 1}. ${name}`));
		expect(due.due.map(({ name }) => name).filter((name) => people.includes(name))).toEqual(people);
		// Only those who are there for nothing but being late can wait, and no birthday nor promise.
		expect(out.replaceAll('\n', ' ')).toContain('13 can wait until next week. For a free moment before then: five contacts with promises due, somebody you set a day for and a first word to somebody you just met. ');
		expect(due.due).toHaveLength(3 + 5 + 1 + 1 + 13);
	});

	it('is JSON as the contract says, for everybody who is due', async () => {
		const { people, left, minutes } = await sessionJson(EXAMPLE_VAULT, '--minutes', '600');
		const due = JSON.parse((await run(['due', '--json', '--vault', EXAMPLE_VAULT, ...TODAY])).out) as { due: readonly unknown[] };
		expect(due.due.length).toBeGreaterThan(10);
		expect({ minutes, all: people.length + left }).toEqual({ minutes: 600, all: due.due.length });
	});

	it.each([24, 40, 59, 60, 80, 200])('fits a terminal of %i columns', async (columns) => {
		const lines = await session(EXAMPLE_VAULT, ['--minutes', '600'], columns);
		expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
	});

	it('reads the same without colour, and writes nothing', async () => {
		const vault = copyOfExampleVault();
		const before = filesOf(vault);
		const args = ['session', '--vault', vault, ...TODAY];
		const [plain, coloured] = [await printed(args), await printed(args, 80, true)];
		expect(coloured.lines.join('\n')).toContain('\u001B');
		expect(coloured.lines.map((line) => stripVTControlCharacters(line))).toEqual(plain.lines);
		expect(filesOf(vault)).toEqual(before);
	});
});

describe('a session', () => {
	it('tells of somebody all there is to know before writing', async () => {
		const lines = await session(anaAndDaily());
		expect(lines).toEqual([
			'Your session · 22 November 2026 · 1 person',
			'',
			'1. Ana · Key',
			'   Why now        a promise is due · every 3 months · last in touch 1 July',
			'   Met            18 February at Design Summit 2026',
			'   About          Met in the queue for coffee.',
			'   Last touches   1 July, call: Hired one designer.',
			'                  14 May, email (they were first): Wrote back about the move.',
			'                    #gave',
			'                  2 April, call: Rang.',
			'   Help given     14 May, see above',
			'   Help got       1 March, meeting: Lunch. #got',
			'   Noted since    9 September, Reading',
			'                  4 August: Thought of her at the wall.',
			'   You promised   for 20 November: Send the article on climbing walls',
			'                  Ring Ana about the wall (in 2026-11-19)',
			'   They promised  Introduce me to Cy',
			'   To ask         how did the move to Lisbon go?',
			'   Reach          E-mail ana@acme.example',
			'                  LinkedIn https://www.linkedin.com/in/ana-diaz',
			'',
			'Nobody else needs you today.',
		]);
	});

	it('has the same in JSON', async () => {
		const { people: [ana] } = await sessionJson(anaAndDaily());
		expect(ana).toEqual({
			path: 'Contacts/Ana.md',
			name: 'Ana',
			tier: 'B',
			cadence: '3 months',
			lastTouch: '2026-07-01',
			due: '2026-10-01',
			state: 'overdue',
			reason: 'promised for 20 November: Send the article on climbing walls · every 3 months · last in touch 1 July',
			occasion: null,
			met: { day: '2026-02-18', at: 'Design Summit 2026' },
			about: ['Met in the queue for coffee.'],
			touches: [
				{ day: '2026-07-01', channel: 'call', incoming: false, text: 'Hired one [[designer|designer]].' },
				{ day: '2026-05-14', channel: 'email', incoming: true, text: 'Wrote back about the move. #gave' },
				{ day: '2026-04-02', channel: 'call', incoming: false, text: 'Rang.' },
			],
			touchCount: 4,
			gave: { day: '2026-05-14', channel: 'email', incoming: true, text: 'Wrote back about the move. #gave' },
			got: { day: '2026-03-01', channel: 'meeting', incoming: false, text: 'Lunch. #got' },
			promises: [
				{ text: 'Send the article on climbing walls', due: '2026-11-20', path: 'Contacts/Ana.md', line: 11 },
				{ text: 'Ring Ana about the wall', due: null, path: 'Daily/2026-11-19.md', line: 1 },
			],
			theirPromises: [{ text: 'Introduce me to Cy', due: null, path: 'Contacts/Ana.md', line: 13 }],
			questions: [{ text: 'Ask: how did the move to Lisbon go?', due: null, path: 'Contacts/Ana.md', line: 12 }],
			channel: null,
			quietFloor: null,
			mentions: [
				{ path: 'Reading.md', day: '2026-09-09', dayFrom: 'note', lines: [] },
				{ path: 'Daily/2026-08-04.md', day: '2026-08-04', dayFrom: 'note', lines: ['Thought of her at the wall.'] },
			],
			reach: [
				{ kind: 'email', label: 'E-mail ana@acme.example', href: 'mailto:ana@acme.example' },
				{ kind: 'profile', label: 'LinkedIn', href: 'https://www.linkedin.com/in/ana-diaz' },
			],
		});
	});

	it('says each promise once, as it reads, and a question with its day', async () => {
		const body = '- [ ] **Pay** the [rent](https://a.example) 📅 2026-11-20\n- [ ] Send it 📅 2026-11-21\n- [ ] Ask: how was it? 📅 2026-11-22\n- [ ] The book #theirs 📅 2026-11-19\n';
		const text = (await session(vaultWith({ 'Contacts/Bo.md': contact('tier: B\nlast-touch: 2026-10-01', body) }))).join('\n');
		expect(text).toContain('   Why now        a promise is due · every 3 months · last in touch 1 October\n');
		expect(text).toContain('   You promised   for 20 November: Pay the rent\n                  for 21 November: Send it\n   They promised  for 19 November: The book\n   To ask         for 22 November: how was it?\n');
		for (const once of ['Pay', 'Send it', 'how was it', 'The book']) expect(text.split(once)).toHaveLength(2);
	});

	it('puts labels on lines of their own on a narrow terminal', async () => {
		const lines = await session(anaAndDaily(), [], 40);
		const at = lines.indexOf('   Last touches:');
		expect(lines.slice(at + 1, at + 5)).toEqual(['     1 July, call: Hired one designer.', '     14 May, email (they were first):', '       Wrote back about the move. #gave', '     2 April, call: Rang.']);
	});

	it('prints touches as they begin, also with a number or a dash', async () => {
		const vault = vaultWith({ 'Contacts/Bo.md': contact('tier: A', '## Touches\n- 2026-09-14 call: 36. Felicidades\n- 2026-09-13 call: - dash\n- 2026-09-12 call: # one of **two**\n') });
		const said = (await session(vault)).join('\n');
		for (const text of ['14 September, call: 36. Felicidades', '13 September, call: - dash', '12 September, call: # one of two']) expect(said).toContain(text);
	});

	it('says which channel to use, with the address for a card, and that the last time is not long ago', async () => {
		const vault = vaultWith({ 'Contacts/Bo.md': contact('tier: A\nlast-touch: 2026-11-14\nbirthday: 11-28\naddress: "Calle Mayor 1, Madrid"') });
		const said = (await session(vault)).join('\n');
		expect(said).toContain('   How            card: birthday on 28 November; a card can still arrive in time\n');
		expect(said).toContain('   Address        Calle Mayor 1, Madrid\n');
		expect(said).toContain('   Not long ago   You were in touch 8 days ago, on 14 November.');
		const { people: [bo] } = await sessionJson(vault);
		expect(bo).toMatchObject({ occasion: { kind: 'birthday', day: '2026-11-28' }, quietFloor: { lastOwn: '2026-11-14', days: 8, floorDays: 14 } });
	});

	it('does not speak of a short while where they wrote last, or a promise is due', async () => {
		const soon = 'tier: A\nnext-touch: 2026-11-20';
		const vault = vaultWith({
			'Contacts/Bo.md': contact(soon, '## Touches\n- 2026-11-15 call: Rang.\n- 2026-11-16 email (incoming): Thanks.\n'),
			'Contacts/Cy.md': contact(soon, '- [ ] Send it 📅 2026-11-21\n\n## Touches\n- 2026-11-15 call: Rang.\n'),
			'Contacts/Di.md': contact(soon, '## Touches\n- 2026-11-15 call: Rang.\n'),
			'Contacts/Ed.md': contact(soon, '## Touches\n- 2026-11-15 social: Liked it.\n'),
		});
		const { people } = await sessionJson(vault, '--minutes', '60');
		expect(people.map(({ name, quietFloor }) => [name, quietFloor !== null])).toEqual([['Cy', false], ['Ed', false], ['Di', true], ['Bo', false]]);
	});

	it('shows at most five notes that say something since the last touch and up to today, the newest first, and each contact their own', async () => {
		const days = ['02', '03', '04', '05', '06', '07', '08'].map((day) => [`Daily/2026-10-${day}.md`, `Saw [[${day === '05' ? 'Bo' : 'Ana'}]].`] as const);
		const silent = { 'Daily/2026-10-09.md': '- 2026-09-30 call: [[Ana]]\n', 'Daily/2026-11-23.md': 'See [[Ana]].' };
		const vault = vaultWith({ ...silent, ...Object.fromEntries(days), 'Contacts/Ana.md': contact('tier: A\nlast-touch: 2026-10-01'), 'Contacts/Bo.md': contact('tier: A\nlast-touch: 2026-10-01', 'Friend of [[Ana]].') });
		const { people } = await sessionJson(vault);
		expect(people.map(({ name, mentions }) => [name, mentions.map(({ day }) => day.slice(-2))])).toEqual([['Ana', ['08', '07', '06', '04', '03']], ['Bo', ['05']]]);
	});

	it('shows two notes without a day of their own at the most, after the dated ones, where their files were changed since the last touch', async () => {
		const vault = vaultWith({ 'Contacts/Ana.md': contact('tier: A\nlast-touch: 2026-10-01'), 'Daily/2026-10-05.md': 'Saw [[Ana]].', 'Acme.md': '[[Ana]] a', 'Bank.md': '[[Ana]] b', 'Club.md': '[[Ana]] c', 'Old.md': '[[Ana]] o', 'Coming.md': '[[Ana]] n' });
		for (const [name, on] of [['Acme', '2026-10-20'], ['Bank', '2026-11-03'], ['Club', '2026-11-04'], ['Old', '2026-10-01'], ['Coming', '2026-11-23'], ['Daily/2026-10-05', '2026-09-01']] as const) changedOn(join(vault, `${name}.md`), on);
		const { people: [ana] } = await sessionJson(vault);
		expect(ana?.mentions).toEqual([
			{ path: 'Daily/2026-10-05.md', day: '2026-10-05', dayFrom: 'note', lines: ['Saw Ana.'] },
			{ path: 'Club.md', day: '2026-11-04', dayFrom: 'file', lines: ['Ana c'] },
			{ path: 'Bank.md', day: '2026-11-03', dayFrom: 'file', lines: ['Ana b'] },
		]);
		expect((await session(vault)).join('\n')).toContain('   Noted since    5 October: Saw Ana.\n                  Club, edited 4 November: Ana c\n                  Bank, edited 3 November: Ana b\n');
	});

	it('passes over what the own note says, and what stands in code', async () => {
		const vault = vaultWith({ 'Contacts/Ana.md': contact('tier: A\nlast-touch: 2026-10-01\ndate: 2026-11-01', 'See [[Ana]].'), 'Daily/2026-10-05.md': '```\n[[Ana]]\n```\n', 'Daily/2026-10-06.md': '%% [[Ana]] %%\n\nSaw [Ana](../Contacts/Ana.md).' });
		const { people: [ana] } = await sessionJson(vault);
		expect(ana?.mentions).toEqual([{ path: 'Daily/2026-10-06.md', day: '2026-10-06', dayFrom: 'note', lines: ['Saw Ana.'] }]);
	});

	it('tells two contacts of one name apart by their links', async () => {
		const late = contact('tier: A\nlast-touch: 2026-10-01');
		const vault = vaultWith({ 'Contacts/Ana.md': late, 'Contacts/Work/Ana.md': late, 'Daily/2026-10-05.md': 'Saw [[Contacts/Work/Ana|Ana]].' });
		const { people } = await sessionJson(vault);
		expect(people.map(({ path, mentions }) => [path, mentions.length])).toEqual([['Contacts/Ana.md', 0], ['Contacts/Work/Ana.md', 1]]);
	});

	it('has as many people as the minutes allow, and one where they allow nobody', async () => {
		const vault = vaultWith(Object.fromEntries(['Ana', 'Bo', 'Cy', 'Di'].map((name) => [`Contacts/${name}.md`, contact('tier: A')])));
		const sizes = [['--minutes', '2'], ['--minutes', '10'], [], ['--minutes', '100']].map(async (args) => (await sessionJson(vault, ...args)).people.length);
		expect(await Promise.all(sizes)).toEqual([1, 2, 3, 4]);
	});

	it('has one occasion at the most, so that birthdays do not crowd out people', async () => {
		const born = (day: number): string => contact(`tier: A\nlast-touch: 2026-11-10\nbirthday: 11-${day}`);
		const vault = vaultWith({ 'Contacts/Ana.md': born(24), 'Contacts/Bo.md': born(25), 'Contacts/Cy.md': born(26), 'Contacts/Di.md': contact('tier: A\nlast-touch: 2026-01-10') });
		const { people, left } = await sessionJson(vault);
		expect({ names: people.map(({ name }) => name), left }).toEqual({ names: ['Ana', 'Di'], left: 2 });
	});

	it('goes by the minutes of the settings', async () => {
		const vault = vaultWith({ [SETTINGS]: '{ "minutesAWeek": 20, "minutesPerContact": 10 }', ...Object.fromEntries(['Ana', 'Bo', 'Cy'].map((name) => [`Contacts/${name}.md`, contact('tier: A')])) });
		expect(await sessionJson(vault)).toMatchObject({ minutes: 20, minutesPerContact: 10, left: 1 });
	});

	it('rests while away, unless minutes are given', async () => {
		const vault = vaultWith({ [SETTINGS]: '{ "awayUntil": "2026-12-01" }', 'Contacts/Ana.md': contact('tier: A') });
		expect(await session(vault, [], 120)).toEqual(['You are away until 1 December, and the list rests. --minutes 15 shows a session all the same.']);
		expect(await sessionJson(vault)).toMatchObject({ awayUntil: '2026-12-01', people: [], left: 1 });
		expect((await session(vault, ['--minutes', '15'])).join('\n')).toContain('1. Ana · Close');
		expect((await printed(['session', '--vault', vault, '--today', '2026-12-01'])).lines.join('\n')).toContain('1. Ana · Close');
	});

	it.each([
		[{}, 'No contacts yet. Write a note for each in the folder Contacts, with a tier: A, B, C, D.'],
		[{ 'Contacts/Ana.md': '' }, 'Nobody needs you today. Give a contact a tier, and they come up here in time.'],
		[{ 'Contacts/Ana.md': contact('tier: A\nlast-touch: 2026-11-20') }, 'Nobody needs you today. Next: Ana, 4 January 2027.'],
	])('without anybody says what to do next: %j', async (files, said) => {
		expect((await session(vaultWith(files), [], 100)).at(-1)).toBe(said);
	});

	it('tells of what cannot be read, so that nobody is lost', async () => {
		const vault = vaultWith({ 'Contacts/Ana.md': contact('tier: A\nlast-touch: soon') });
		expect((await session(vault)).at(-1)).toBe('1 thing to fix in the notes; keep-in-touch check tells.');
	});

	it('lets no text of a note steer the terminal', async () => {
		const evil = '\u001B[31mred\u001B]0;title\u0007\u202E\u009B2J';
		const vault = vaultWith({
			'Contacts/Ana.md': contact(`name: "Ana \\e[2J"\ntier: A\nmet-at: "\\e[2J"\naddress: "\\e[2J"\nbirthday: 11-25`, `About ${evil}\n\n- [ ] Ask: ${evil}\n- [ ] Send ${evil}\n- [ ] Owed ${evil} #theirs\n\n## Touches\n- 2026-01-01 call: Said ${evil} #gave #got\n`),
			'Daily/2026-10-05.md': `Saw [[Contacts/Ana]] ${evil}`,
		});
		for (const args of [['session'], ['session', '--json']]) {
			const { lines } = await printed([...args, '--vault', vault, ...TODAY]);
			expect(lines.join('')).toContain('Saw');
			expect(lines.join('')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
		}
	});

	it.each([[['session', 'Ana']], [['session', '--minutes', 'many']], [['session', '--minutes', '0']], [['session', '--minutes', '-5']], [['session', '--minutes', '1e3']], [['session', '--minutes']]])('%j is wrong usage', async (args) => {
		const { status, error } = await printed(args);
		expect(status).toBe(2);
		expect(error).not.toBe('');
	});

	it('names its options in its help', async () => {
		const { status, lines } = await printed(['session', '--help']);
		expect(status).toBe(0);
		for (const word of ['--minutes', '--vault', '--today', '--json']) expect(lines.join('\n')).toContain(word);
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
	});
});
