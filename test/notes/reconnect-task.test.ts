import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPromises } from '../../src/notes/promises.ts';
import { isReconnectTask, planReconnectTasks, reconnectTasks, reconnectText } from '../../src/notes/reconnect-task.ts';
import { applySplices } from '../../src/notes/splice.ts';
import { tickedSince } from '../../src/notes/ticked-tasks.ts';
import { arbitraryNote } from '../support/arbitrary-note.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const settings = { dayOrder: null };
const promised = (content: string): readonly string[] => readPromises(`- [ ] ${content}\n`, settings).promises.map(({ text }) => text);

describe('a task that says who is due', () => {
	it.each(['Reconnect with [[Ana Diaz]]: every 3 months', 'Reconnect with [[People/Ana|Ana]]', 'Reconnect with [Ana](People/Ana%20%231.md): new', 'Reconnect with [[Ana]] ➕ 2026-11-22', 'Reconnect with [[Ana]]: every week ⏫'])('promises nothing: %s', (content) => {
		expect(isReconnectTask(content)).toBe(true);
		expect(promised(content)).toEqual([]);
	});

	it.each(['Reconnect with [[Ana Diaz]] about the grant', 'Reconnect with Ana: [[Ana]]', 'reconnect with [[Ana]]: soon', 'Please Reconnect with [[Ana]]: x', 'Reconnect with [[Ana]] and [[Bo]]: lunch', 'Reconnect with [[Ana]] (about lunch)'])('is one of the user’s own otherwise: %s', (content) => {
		expect(isReconnectTask(content)).toBe(false);
		expect(promised(content)).toHaveLength(1);
	});

	it.each(['Reconnect with [[Ana]]: lunch 📅 2026-12-01', 'Reconnect with [[Ana]] 📅 2026-12-01', 'Reconnect with [[Ana]]: lunch [due:: 2026-12-01]', 'Reconnect with [[Ana]]: 📅 2026-13-01'])('is a promise once it has a day, also one that cannot be read: %s', (content) => {
		expect(promised(content)).toHaveLength(1);
	});

	it('holds words only, whatever the reason is', () => {
		expect(reconnectText({ link: '[[Ana]]', reason: 'met at\n- [ ] a %%hall%% [[with]] `code` 📅 2026-11-01 #tag [due:: 2026-01-01] ^id' })).toBe('Reconnect with [[Ana]]: met at - a hall with code 2026-11-01 tag due: 2026-01-01 id');
		expect(reconnectText({ link: '[[Ana]]', reason: '' })).toBe('Reconnect with [[Ana]]');
		expect(reconnectText({ link: '[[Ana', reason: 'x' })).toBeNull();
		// A day that would count is left out with its reason.
		expect(reconnectText({ link: '[[Ana]]', reason: 'met (2026-11-01)' })).toBe('Reconnect with [[Ana]]: met 2026-11-01');
		expect(reconnectText({ link: '[[Ana]]', reason: 'met ((2026-11-01))' })).toBe('Reconnect with [[Ana]]');
	});

	it('reads back as one task with one link, whatever the reason is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('', '\n- [ ] ', '%%', '```', '📅 2026-11-20', '[[x]]', '(2026-11-20)', '<!--', '🔁 every day', '@2026-01-01', '\u2028', '✅'), fc.string({ maxLength: 20 }), (start, middle, end) => {
				const content = reconnectText({ link: '[[Ana Diaz]]', reason: `${start}${middle}${end}` }) ?? '';
				const text = `- [ ] ${content}\n- [ ] Next 📅 2026-11-22\n`;
				expect(reconnectTasks(text)).toEqual([{ link: 'Ana Diaz', isDone: false, isOpen: true, line: 0 }]);
				expect(readPromises(text, settings).promises.map((promise) => promise.text)).toEqual(['Next']);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});

describe('inserting tasks', () => {
	const A = 'Reconnect with [[Ana]]: new';
	const B = 'Reconnect with [[Bo]]';
	const insert = (text: string, contents: readonly string[] = [A, B], belowLine: number | null = null): string => {
		const plan = planReconnectTasks(text, contents, { belowLine });
		return plan.kind === 'refused' ? `refused: ${plan.reason}` : applySplices(text, plan.splices);
	};

	it.each([
		['an empty note', '', `- [ ] ${A}\n- [ ] ${B}\n`],
		['properties alone', '---\na: 1\n---\n', `---\na: 1\n---\n- [ ] ${A}\n- [ ] ${B}\n`],
		['properties without a line end', '---\na: 1\n---', `---\na: 1\n---\n- [ ] ${A}\n- [ ] ${B}`],
		['a paragraph, CRLF and a blank end', 'Text.\r\n\r\n', `Text.\r\n\r\n- [ ] ${A}\r\n- [ ] ${B}\r\n\r\n`],
		['no line end', 'Text.', `Text.\n\n- [ ] ${A}\n- [ ] ${B}`],
		['a list', '- milk\n', `- milk\n- [ ] ${A}\n- [ ] ${B}\n`],
		['tasks of ours in the middle', `* [x] ${A}\n\nText.\n`, `* [x] ${A}\n* [ ] ${B}\n\nText.\n`],
	])('goes to the end of %s, which stays as it is', (_what, text, after) => {
		expect(insert(text, text.includes(A) ? [B] : [A, B])).toBe(after);
	});

	it('goes below the line of the cursor, and never into the properties', () => {
		expect(insert('One.\nTwo.\n', [A], 0)).toBe(`One.\n\n- [ ] ${A}\nTwo.\n`);
		expect(insert('---\na: 1\n---\nOne.\n', [A], 1)).toBe(`---\na: 1\n---\nOne.\n\n- [ ] ${A}\n`);
		expect(insert('One.\n', [A], 99)).toBe(`One.\n\n- [ ] ${A}\n`);
	});

	it.each(['```\nopen\n', '%%\nopen\n', '---\na: [\n---\n'])('is refused where it would not read back: %j', (text) => {
		expect(insert(text)).toMatch(/^refused: /);
	});

	it('goes to the end of the note where the place asked for lies right above indented code', () => {
		const text = '\n    - [ ] task\n';
		const plan = planReconnectTasks(text, [A], { belowLine: 0 });
		expect(plan.kind === 'splices' ? applySplices(text, plan.splices) : plan.reason).toBe(`\n    - [ ] task\n- [ ] ${A}\n`);
	});

	it('keeps every byte of what is there, in whatever note, and adds just these tasks', () => {
		let written = 0;
		fc.assert(
			fc.property(arbitraryNote, fc.option(fc.nat(30), { nil: null }), (text, belowLine) => {
				const plan = planReconnectTasks(text, [A, B], { belowLine });
				if (plan.kind === 'refused') return;
				written += 1;
				expect(plan.splices.every(({ from, to }) => from === to)).toBe(true);
				const after = applySplices(text, plan.splices);
				expect(reconnectTasks(after).map(({ link }) => link)).toEqual(['Ana', 'Bo']);
				expect(readPromises(after, settings).promises.map((promise) => promise.text)).toEqual(readPromises(text, settings).promises.map((promise) => promise.text));
			}),
			{ numRuns: GENERATED_NOTES },
		);
		expect(written).toBeGreaterThan(GENERATED_NOTES / 3);
	});
});

describe('ticking', () => {
	const tasks = (...lines: readonly string[]): ReturnType<typeof reconnectTasks> => reconnectTasks(lines.map((line) => `- ${line}\n`).join(''));

	it.each([
		['a task', ['[ ] Reconnect with [[Ana]]'], ['[x] Reconnect with [[Ana]] ✅ 2026-11-22'], ['Ana']],
		['one of two', ['[ ] Reconnect with [[Ana]]', '[ ] Reconnect with [[Bo]]'], ['[ ] Reconnect with [[Ana]]', '[X] Reconnect with [[Bo]]'], ['Bo']],
		['one whose blank was deleted for the mark', ['[] Reconnect with [[Ana]]'], ['[x] Reconnect with [[Ana]]'], ['Ana']],
		['one whose blank is deleted after the mark', ['[x ] Reconnect with [[Ana]]'], ['[x] Reconnect with [[Ana]]'], ['Ana']],
		['one whose blank is deleted before the mark', ['[ x] Reconnect with [[Ana]]'], ['[x] Reconnect with [[Ana]]'], ['Ana']],
		['nothing, but half of it', ['[ ] Reconnect with [[Ana]]'], ['[] Reconnect with [[Ana]]'], []],
		['nothing', ['[x] Reconnect with [[Ana]]'], ['[x] Reconnect with [[Ana]]'], []],
		['nothing, but takes a tick away', ['[x] Reconnect with [[Ana]]'], ['[ ] Reconnect with [[Ana]]'], []],
		['nothing, but calls it off', ['[ ] Reconnect with [[Ana]]'], ['[-] Reconnect with [[Ana]]'], []],
		['nothing, but brings one that is done', [], ['[x] Reconnect with [[Ana]]'], []],
	])('%s is told', (_what, before, after, ticked) => {
		expect(tickedSince(tasks(...before), tasks(...after)).map(({ link }) => link)).toEqual(ticked);
	});
});
