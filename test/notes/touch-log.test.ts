import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { readLooseTouches, readTouchLog } from '../../src/notes/touch-log.ts';
import { arbitraryNote } from '../support/arbitrary-note.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const touchesIn = (text: string): unknown[] => readTouchLog(text, defaultSettings).touches.map(({ touch: { day, channel, incoming, text: said } }) => [day, channel, incoming, said]);

describe('the touches of a note', () => {
	it('are the list under its heading, in several hands', () => {
		const text = [
			'---',
			'tier: B',
			'---',
			'- 2026-01-01 call: not under the heading',
			'## Touches',
			'- 2026-11-20 call: Hired one designer. #gave',
			'  She will ask again in May.',
			'- 2026-08-14 email (incoming): Wrote back.',
			'* [[2026-07-01]] Call — the move',
			'- [x] 2026/06/01 lunch',
			'- [ ] 2026-12-01 lunch that is only planned',
			'- sometime in May',
			'  - 2026-05-01 call: nested, under a line that is no touch and no period',
			'',
			'### 2026-04-01 — Email',
			'',
			'A long answer.',
			'- 2026-05-01 is her deadline',
			'',
			'## Notes',
			'- 2026-01-02 call: not under the heading either',
		].join('\n');
		expect(touchesIn(text)).toEqual([
			['2026-11-20', 'call', false, 'Hired one designer. #gave\nShe will ask again in May.'],
			['2026-08-14', 'email', true, 'Wrote back.'],
			['2026-07-01', 'call', false, 'the move'],
			['2026-06-01', null, false, 'lunch'],
			['2026-04-01', 'email', false, 'A long answer.\n- 2026-05-01 is her deadline'],
		]);
	});

	it.each(['# Touches', '###### TOUCHES', '## Touches:', '## **Touches**', 'Touches\n---', '## Interactions', '## Contact log', '## Touch log ##'])('are found under %j', (heading) => {
		expect(touchesIn(`Text.\n\n${heading}\n- 2026-11-20 call\n`)).toEqual([['2026-11-20', 'call', false, '']]);
	});

	it('are read from every list there is', () => {
		expect(touchesIn('## Interactions\n- 2026-01-01\n## Other\n## Touches\n- 2026-02-02\n')).toHaveLength(2);
	});

	it.each(['```\n## Touches\n- 2026-11-20 call\n```\n', '%%\n## Touches\n- 2026-11-20 call\n%%\n', '<!--\n## Touches\n- 2026-11-20 call\n-->\n', '> ## Touches\n> - 2026-11-20 call\n', '---\n## Touches: x\n---\n', '    ## Touches\n    - 2026-11-20 call\n', '#Touches\n- 2026-11-20 call\n'])(
		'are not what stands in code, comments, quotes or properties: %j',
		(text) => {
			expect(touchesIn(text)).toEqual([]);
		},
	);

	it('may stand below a year, a month or a link, as a heading or as an item', () => {
		const text = '## Touches\n### 2026\n- 2026-11-20 call: one\n### 2026-10\n- 2026-10-01 email: two\n### [[Acme]]\n- September\n  - 2026-09-01 call: three\n    more\n  - 2026-08-01 call\n';
		expect(touchesIn(text)).toEqual([
			['2026-11-20', 'call', false, 'one'],
			['2026-10-01', 'email', false, 'two'],
			['2026-09-01', 'call', false, 'three\nmore'],
			['2026-08-01', 'call', false, ''],
		]);
	});

	it('that are written so that they cannot be counted are told', () => {
		const text = '## Touches\n2026-11-20 call: no list\n**2026-11-21** call: nor this\n\n- Call 2026-11-19\n- 3 November, lunch\n- [ ] planned for 2026-12-24\n- sometime in May\n\nAway until\n2026-12-01.\n\n```\n2026-11-18 code\n```\n\n### 2026-11-17 — Call\n2026-11-16 is part of it\n### Notes\n2026-12-01: her launch\n';
		const log = readTouchLog(text, defaultSettings);
		expect(log.unreadable.map(({ line, dayText, message }) => [line, dayText, message])).toEqual([
			[4, '2026-11-19', 'a touch starts with its day, as in "2026-11-20 call: …"; put the day first'],
			[5, '3 November', 'write the day as YYYY-MM-DD'],
		]);
		expect(readLooseTouches(text, defaultSettings).map(({ line, dayText }) => [line, dayText])).toEqual([
			[1, '2026-11-20'],
			[2, '2026-11-21'],
		]);
		expect(touchesIn(text)).toHaveLength(1);
	});

	it('and stand in no list are told with their lines, whatever ends these, below each heading', () => {
		const text = ['## Touches', '', '2026-11-20 call: one', '2026-11-19 call: two', 'Text', '2026-11-18: in the text', ' \t', '2026-11-17, after a blank line', '2026-11-16', '## Interactions', '[[2026-11-15]] four'];
		for (const eol of ['\n', '\r\n', '\r']) expect(readLooseTouches(text.join(eol), defaultSettings).map(({ line, dayText }) => [line, dayText])).toEqual([
			[2, '2026-11-20'],
			[3, '2026-11-19'],
			[7, '2026-11-17'],
			[10, '2026-11-15'],
		]);
	});

	it.each(['- [ ] Propose days for lunch\n  - 2026-11-20 noon\n', '- Kids\n  - 2019-04-02 Leo\n', '- - 2026-09-25 call: a list in a line of a list\n', '- Trips planned\n  - 2026-12-05 Lisbon\n', '- Birthday: 17 April\n', '- First call planned for 2026-12-01\n', '- Marched 10 miles with her\n', '- See [[2026-11-20 Planning]]\n'])('are neither plans nor other dated things: %j', (list) => {
		const text = `## Touches\n${list}`;
		const log = readTouchLog(text, defaultSettings);
		expect([...log.touches, ...log.unreadable, ...readLooseTouches(text, defaultSettings)]).toEqual([]);
	});

	it.each(['### Sep 20 to Oct 10\n- 2026-09-25 call: hi\n', '- Sep 20 to Oct 10: trade fair\n  - 2026-09-25 call: hi\n', '- November\n  - 2026-09-25 call: hi\n', '- 2026\n  - September 2026:\n    - 2026-09-25 call: hi\n', '- Q3 2026\n  - 2026-09-25 call: hi\n'])('are found below what groups them: %j', (list) => {
		const log = readTouchLog(`## Touches\n${list}`, defaultSettings);
		expect(log.touches.map(({ touch }) => touch.day)).toEqual(['2026-09-25']);
		expect(log.unreadable).toEqual([]);
	});

	it('whose day cannot be read are told, with the line', () => {
		expect(readTouchLog('## Touches\n- 11/12/2026 call\n- 2026-11-20\n- 2026-02-30: x\n', defaultSettings).unreadable.map(({ line, dayText }) => [line, dayText])).toEqual([
			[1, '11/12/2026'],
			[3, '2026-02-30'],
		]);
		expect(touchesIn('## Touches\n- 11/12/2026 call\n')).toEqual([]);
		expect(readTouchLog('## Touches\n- 11/12/2026 call\n', { ...defaultSettings, dayOrder: 'day-first' }).touches[0]?.touch.day).toBe('2026-12-11');
	});

	it.each([
		['headings', '# Touches\n'.repeat(100_000)],
		['touches', `# Touches\n${'- 2026-01-01 call: x\n'.repeat(200_000)}`],
		['headings and items', `# Touches\n${'## 2026-01-01\n- 2026-01-02 x\n'.repeat(50_000)}`],
		['lists in lists', `## Touches\n${'- '.repeat(200_000)}2026-11-20`],
		['lists', '## Touches\n- 2026-11-20 call: x\n'.repeat(40_000)],
		['loose lines', `# Touches\n${'2026-01-01 loose\n'.repeat(200_000)}`],
		['days in code', `# Touches\n\n\`\`\`\n${'2026-01-01 code\n\n'.repeat(100_000)}`],
	])('in a note of very many %s are read to the end, where work that grows with the square of the text would not', (_, text) => {
		expect(readTouchLog(text, defaultSettings).sections.length).toBeGreaterThan(0);
		expect(readLooseTouches(text, defaultSettings).length).toBeLessThan(100);
	});
});

describe('a note that was changed', () => {
	/** With settings of its own nothing is known from what was read before. */
	const readAnew = (text: string): unknown => readTouchLog(text, { ...defaultSettings });

	it('is read as if nobody had ever read it, whatever was taken out and put in', () => {
		let withTouches = 0;
		fc.assert(
			fc.property(arbitraryNote, fc.nat(), fc.nat(60), fc.constantFrom('', '- 2026-11-20 call: new\n', '2', '\n', '  more\n', '```\n', '## Touches\n'), (text, at, length, insert) => {
				const from = at % (text.length + 1);
				const after = `${text.slice(0, from)}${insert}${text.slice(from + length)}`;
				const before = readTouchLog(text, defaultSettings);
				expect(readTouchLog(after, defaultSettings)).toEqual(readAnew(after));
				if (before.touches.length > 1) withTouches += 1;
			}),
			{ numRuns: GENERATED_NOTES },
		);
		expect(withTouches).toBeGreaterThan(GENERATED_NOTES / 20);
	});

	it.each([
		['a day', '- 2026-11-20 call: one\n- 2026-11-19 call: two\n', '- 2026-11-21 call: one\n- 2026-11-19 call: two\n'],
		['a text of the same length', '- 2026-11-20 call: one\n- 2026-11-19 call: two\n', '- 2026-11-20 call: two\n- 2026-11-19 call: one\n'],
		['what stands below', '- 2026-11-20 call: one\n  more\n- 2026-11-19 call\n', '- 2026-11-20 call: one\n  less\n- 2026-11-19 call\n'],
		['several touches that went', '- 2026-11-20 call\n- 2026-11-19 call\n- 2026-11-18 call\n- 2026-11-17 call\n', '- 2026-11-17 call\n'],
		['a touch that became a plan', '- 2026-11-20 call\n- 2026-11-19 call\n', '- [ ] 2026-11-20 call\n- 2026-11-19 call\n'],
	])('says so: %s', (_, before, after) => {
		readTouchLog(`## Touches\n${before}`, defaultSettings);
		expect(readTouchLog(`## Touches\n${after}`, defaultSettings)).toEqual(readAnew(`## Touches\n${after}`));
	});

	it('is read anew where the settings say otherwise how days are written', () => {
		const text = '## Touches\n- 11/12/2026 call\n';
		const days = (['day-first', 'month-first'] as const).map((dayOrder) => readTouchLog(text, { ...defaultSettings, dayOrder }).touches[0]?.touch.day);
		expect(days).toEqual(['2026-12-11', '2026-11-12']);
	});
});
