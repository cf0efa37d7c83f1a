import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenPromise } from '../../src/core/promise.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { addPromise } from '../../src/notes/add-promise.ts';
import { isOpenTask } from '../../src/notes/promise-line.ts';
import { bodyStart } from '../../src/notes/properties/frontmatter.ts';
import { mayHoldPromises, readPromises, type PromiseSettings } from '../../src/notes/promises.ts';
import { applySplices } from '../../src/notes/splice.ts';
import { readStructure } from '../../src/notes/structure/sections.ts';
import { arbitraryDay } from '../support/arbitrary-contact.ts';
import { arbitraryNote } from '../support/arbitrary-note.ts';
import { arbitraryTaskNote } from '../support/arbitrary-promise.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const promisesOf = (text: string, settings: PromiseSettings = defaultSettings): readonly OpenPromise[] => readPromises(text, settings).promises;
/** The one promise of a note that has it as its only task. */
const read = (task: string): Pick<OpenPromise, 'text' | 'due'> & Partial<OpenPromise> => {
	const [only, ...more] = promisesOf(`- [ ] ${task}\n`);
	if (only === undefined || more.length > 0) throw new Error(`not one promise: ${task}`);
	return only;
};
const textAndDue = (task: string): readonly [string, string | null] => [read(task).text, read(task).due];

const NOTE = `---
type: contact
tasks:
  - [ ] not one, a property
---
Met in the queue for coffee.

## Promises
- [ ] Send the article on climbing walls 📅 2026-11-25
- [ ] Ask: how did the move to Lisbon go?
- [x] Send the plan ✅ 2026-11-01
- [ ] The book she borrowed #theirs

## Touches
- 2026-11-20 call: Hired one designer.
  - [ ] introduce her to [[Bo Lindqvist|Bo]] (2026-12-01)
`;

describe('promises in a note', () => {
	it('are its open tasks, under their heading and anywhere else, in order', () => {
		expect(promisesOf(NOTE)).toEqual([
			{ text: 'Send the article on climbing walls', due: '2026-11-25', from: 'mine', isQuestion: false, recurs: false, links: [], line: 9, raw: '- [ ] Send the article on climbing walls 📅 2026-11-25' },
			{ text: 'Ask: how did the move to Lisbon go?', due: null, from: 'mine', isQuestion: true, recurs: false, links: [], line: 10, raw: '- [ ] Ask: how did the move to Lisbon go?' },
			{ text: 'The book she borrowed', due: null, from: 'theirs', isQuestion: false, recurs: false, links: [], line: 12, raw: '- [ ] The book she borrowed #theirs' },
			{ text: 'introduce her to Bo', due: '2026-12-01', from: 'mine', isQuestion: false, recurs: false, links: ['Bo Lindqvist'], line: 16, raw: '  - [ ] introduce her to [[Bo Lindqvist|Bo]] (2026-12-01)' },
		]);
	});

	it('stand in all kinds of lists, and in quotes and callouts', () => {
		expect(promisesOf('* [ ] a\n+ [/] b\n1. [ ] c\n2) [ ] d\n\t- [ ] e\n\n> [!todo]\n> - [ ] f\n').map(({ text, line, raw }) => [text, line, raw])).toEqual([
			['a', 1, '* [ ] a'],
			['b', 2, '+ [/] b'],
			['c', 3, '1. [ ] c'],
			['d', 4, '2) [ ] d'],
			['e', 5, '\t- [ ] e'],
			['f', 8, '- [ ] f'],
		]);
	});

	it('are closed by an x or a dash, and by nothing else that a theme draws', () => {
		expect(promisesOf('- [x] a\n- [X] b\n- [-] c\n- [ ] d\n- [/] e\n- [>] f\n- [!] g\n- [🙂] h\n- [\t] i\n').map(({ text }) => text)).toEqual(['d', 'e', 'f', 'g', 'h', 'i']);
	});

	it('are none in code, comments and properties, and none that say nothing', () => {
		expect(promisesOf('```\n- [ ] a\n```\n\n    - [ ] b\n\n%%\n- [ ] c\n%%\n\n<!--\n- [ ] d\n-->\n')).toEqual([]);
		expect(promisesOf('---\nx: |\n  - [ ] a\n---\n')).toEqual([]);
		expect(promisesOf('- [ ]\n- [ ] \n- [ ] %% later %%\n- [ ] ^id\n- [ ]x\n[ ] y\n')).toEqual([]);
	});

	it('are read to the end of their line only, whatever ends it', () => {
		expect(promisesOf('\uFEFF- [ ] a\r\n  📅 2026-11-25\r\n- [ ] b').map(({ text, due, raw }) => [text, due, raw])).toEqual([['a', null, '- [ ] a'], ['b', null, '- [ ] b']]);
		expect(promisesOf('- [ ] a\r- [ ] b\r').map(({ text, line }) => [text, line])).toEqual([['a', 1], ['b', 2]]);
	});
});

describe('the day of a promise', () => {
	it.each(['📅 2026-11-25', '📅2026-11-25', '📆 2026-11-25', '🗓️ 2026-11-25', '📅 [[2026-11-25]]', '[due:: 2026-11-25]', '(due:: 2026-11-25)', '[due::[[2026-11-25]]]', '[Due:: [[Daily/2026-11-25|Wednesday]]]', '(2026-11-25)', '@2026-11-25', '@{2026-11-25}', '@[[2026-11-25]]', '(@2026-11-25 10:00)', '(📅 2026-11-25)', '@{2026-11-25} @@{10:00}', '📅 2026-11-25 10:00', '📅 2026/11/25', '[due:: 2026-11-25T10:00]', '📅 25.11.2026'])('is read from %s, which is no part of the text', (mark) => {
		expect(textAndDue(`Send it ${mark}`)).toEqual(['Send it', '2026-11-25']);
		expect(textAndDue(`${mark} Send it`)).toEqual(['Send it', '2026-11-25']);
		expect(textAndDue(`Send ${mark} it`)).toEqual(['Send it', '2026-11-25']);
		expect(textAndDue(`Send it ${mark}.`)).toEqual(['Send it.', '2026-11-25']);
	});

	it.each(['Send it by 25 Nov', 'Send it on 2026-11-25', 'Write to ana@2026-11-25', 'See [the day](2026-11-25)', 'Run `x @2026-11-25`', 'Read [[Notes (2026-11-25)]]', 'Call (2026-11)', 'Call @anna', 'Book 📅 [[Meeting 3]]', 'Read [[2026-11-25]]', 'Send it [due:: 2026-11-25)', 'Book 3 dates 📅 3 of them'])('is not guessed: %s', (task) => {
		expect(read(task).due).toBeNull();
		expect(readPromises(`- [ ] ${task}`, defaultSettings).problems).toEqual([]);
	});

	it('is the best marked one where there are several, and of those the last; a day in parentheses is then a mention', () => {
		expect(textAndDue('Send the plan of (2026-11-01) 📅 2026-11-25')).toEqual(['Send the plan of (2026-11-01)', '2026-11-25']);
		expect(textAndDue('📅 2026-11-25 Send the plan of (2026-11-01) @2026-11-02')).toEqual(['Send the plan of (2026-11-01)', '2026-11-25']);
		expect(textAndDue('Plan of (2026-11-01) (2026-11-25)')).toEqual(['Plan of (2026-11-01)', '2026-11-25']);
		expect(textAndDue('Send it [due:: 2026-11-01] 📅 2026-11-25')).toEqual(['Send it', '2026-11-25']);
	});

	it('is told where it cannot be read, and the promise stands without it', () => {
		const note = '# A\n- [ ] Send it 📅 2026-02-30\n- [ ] Call [due:: soon]\n- [ ] Write (2026-02-30)\n- [ ] Ring @{2026-13-01}\n- [ ] Meet 📅 25 Nov\n- [ ] Pay 📅 11/12/2026 and (2026-11-30)\n- [ ] Thank [due:: ]\n- [ ] Of (2026-02-30) @2026-11-25\n- [x] Done 📅 2026-02-30\n';
		expect(readPromises(note, defaultSettings).problems).toEqual([
			{ line: 2, value: '2026-02-30', message: 'the calendar has no such day; write the day as YYYY-MM-DD' },
			{ line: 3, value: 'soon', message: 'write the day as YYYY-MM-DD' },
			{ line: 4, value: '2026-02-30', message: 'the calendar has no such day; write the day as YYYY-MM-DD' },
			{ line: 5, value: '2026-13-01', message: 'the calendar has no such day; write the day as YYYY-MM-DD' },
			{ line: 6, value: '25 Nov', message: 'write the day as YYYY-MM-DD' },
			{ line: 7, value: '11/12/2026', message: 'this can be read as 2026-12-11 and as 2026-11-12; write the one you mean' },
		]);
		expect(promisesOf(note).map(({ text, due }) => [text, due])).toEqual([['Send it', null], ['Call', null], ['Write', null], ['Ring', null], ['Meet', null], ['Pay and', '2026-11-30'], ['Thank', null], ['Of (2026-02-30)', '2026-11-25']]);
		expect(promisesOf('- [ ] Pay 📅 11/12/2026', { dayOrder: 'day-first' })[0]?.due).toBe('2026-12-11');
	});

	it('is not read from a comment in the line, which is not shown either', () => {
		expect(textAndDue('Send it %% 📅 2026-11-25 %% soon')).toEqual(['Send it soon', null]);
		expect(textAndDue('Send it <!-- @2026-11-25 --> 📅 2026-11-30')).toEqual(['Send it', '2026-11-30']);
	});
});

describe('the text of a promise', () => {
	it.each([
		['Send it ⏳ 2026-11-01 🛫 2026-11-02 ➕ 2026-10-01 ⏫', 'Send it'],
		['Send it 🔺 🆔 abc ⛔ d-1, e_2 🏁 delete ^block-1', 'Send it'],
		['Send it [priority:: high] (created:: 2026-11-01) [scheduled:: 2026-11-02]', 'Send it'],
		['Send it 🔽️ ✅ 2026-11-01 ❌ 2026-11-01 ⏰ 2026-11-01 09:00', 'Send it'],
		['Ask ![[Ana Diaz]] and [[Contacts/Bo Lindqvist]], [[Wei#Notes]], [Kim](Kim%20Y.md), [site](https://a.example)', 'Ask Ana Diaz and Bo Lindqvist, Wei, Kim, site'],
		['Keep `[[code]]` and `a  b`', 'Keep `[[code]]` and `a b`'],
		['Read https://w.example/Meet_(2026-11-20) and https://a.b/@2026-11-20📅 2026-12-01', 'Read https://w.example/Meet_(2026-11-20) and https://a.b/@2026-11-20'],
		['The mark ✅ alone, 3 > 2, [brackets], #a-tag', 'The mark ✅ alone, 3 > 2, [brackets], #a-tag'],
		['\\`not code @2026-11-25 `', '\\`not code `'],
		['Lend #theirs-not', 'Lend #theirs-not'],
		['**Pay** [web](https://a.example) 📅 2026-11-25', 'Pay web'],
		['**(2026-11-20)** b', 'b'],
		['***Call [[Ana]] 📅 2026-11-25***, ==soon==, ~~or~~ __write__ *today*', 'Call Ana, soon, or write today'],
		['**Bring *both* books** to [[Ana|**Ana**]]', 'Bring both books to Ana'],
		['Keep `**code**` and https://a.example/**b**, 2 * 3 * 4 and a ** b', 'Keep `**code**` and https://a.example/**b**, 2 * 3 * 4 and a ** b'],
		['Write \\*this\\* as it stands', 'Write \\*this\\* as it stands'],
	])('of “%s” is “%s”', (task, text) => {
		expect(read(task).text).toBe(text);
	});

	it('is what stands there where nothing else does, so that no promise is blank', () => {
		expect(textAndDue('📅 2026-11-25')).toEqual(['📅 2026-11-25', '2026-11-25']);
		expect(read('🔁 every month call her').text).toBe('🔁 every month call her');
	});

	it('tells whose promise it is, whether it is a question, and whether it comes again', () => {
		expect([read('The book #Theirs 📅 2026-11-25').from, read('The book #theirs/x').from, read('The book').from]).toEqual(['theirs', 'mine', 'mine']);
		expect([read('ask: how was it?').isQuestion, read('📅 2026-11-25 Ask: how was it?').isQuestion, read('Task: do').isQuestion]).toEqual([true, true, false]);
		expect([read('Call 🔁 every 2 weeks 📅 2026-11-25').recurs, read('Call [repeat:: every month]').recurs, read('Call 🔁').recurs]).toEqual([true, true, false]);
		expect(textAndDue('Call 🔁 every 2 weeks, when done 📅 2026-11-25')).toEqual(['Call', '2026-11-25']);
	});

	it('has its links with it, as whoever resolves them needs them', () => {
		expect(read('[[Ana Diaz|Ana]], [Bo](<Contacts/Bo Lindqvist.md>), [Kim](Contacts/Kim%20(Y).md "Kim"), [[#Here]], [a](mailto:a@b.example), [b](#x), `[[code]]`, [[Contacts/Wei#Notes]] 📅 [[2026-11-25]]').links).toEqual([
			'Ana Diaz',
			'Contacts/Bo Lindqvist.md',
			'Contacts/Kim (Y).md',
			'Contacts/Wei#Notes',
		]);
	});
});

describe('any note', () => {
	it('gives each task that is open in it, and none from code or comments', () => {
		let found = 0;
		fc.assert(
			fc.property(fc.oneof(arbitraryTaskNote, arbitraryNote), (text) => {
				const structure = readStructure(text, bodyStart(text));
				const { promises } = readPromises(text, defaultSettings);
				const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
				const open = new Map(structure.items.filter(({ task }) => isOpenTask(task)).map((item) => [item.line + 1, item]));
				found += promises.length;
				for (const { line, raw, text: said, due, links } of promises) {
					const item = open.get(line);
					expect(item).toBeDefined();
					expect(lines[line - 1]?.endsWith(raw)).toBe(true);
					expect(said.trim()).toBe(said);
					expect(said).not.toBe('');
					expect(raw.includes(due ?? '')).toBe(true);
					expect(links.every((link) => link !== '')).toBe(true);
					const at = item?.markerFrom ?? 0;
					expect([...structure.code, ...structure.comments].some(({ from, to }) => from <= at && at < to)).toBe(false);
				}
				// The cheap test hides nobody.
				if (open.size > 0) expect(mayHoldPromises(text)).toBe(true);
				for (const [line, item] of open) if (/^[ \t]*[a-z]/i.test(text.slice(item.contentFrom))) expect(promises.some((promise) => promise.line === line)).toBe(true);
			}),
			{ numRuns: GENERATED_NOTES },
		);
		expect(found).toBeGreaterThan(GENERATED_NOTES / 2);
	});

	it('gives back a promise that was added to it, with its day', () => {
		let added = 0;
		fc.assert(
			fc.property(fc.oneof(arbitraryTaskNote, arbitraryNote), fc.constantFrom('Send the plan', 'Ask: how was it?', 'Reply to Ana Diaz'), fc.option(arbitraryDay), (text, said, due) => {
				const plan = addPromise(text, { text: said, due }, defaultSettings);
				if (plan.kind === 'refused') return;
				const before = promisesOf(text).map(({ raw }) => raw);
				const after = promisesOf(applySplices(text, plan.splices));
				added += 1;
				expect(after).toHaveLength(before.length + 1);
				expect(after.some((promise) => promise.text === said && promise.due === due && promise.from === 'mine')).toBe(true);
			}),
			{ numRuns: GENERATED_NOTES },
		);
		expect(added).toBeGreaterThan(GENERATED_NOTES / 4);
	});
});
