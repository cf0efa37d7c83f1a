import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { readPromises } from '../../src/notes/promises.ts';
import { bodyStart, readFrontmatter } from '../../src/notes/properties/frontmatter.ts';
import { applySplices } from '../../src/notes/splice.ts';
import { takeFromCopy } from '../../src/notes/take-from-copy.ts';
import { readTouchLog } from '../../src/notes/touch-log.ts';
import { arbitraryNote } from '../support/arbitrary-note.ts';
import { arbitraryTaskNote } from '../support/arbitrary-promise.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const context = { settings: defaultSettings, today: day('2026-11-22') };
const none = (): boolean => false;
/** The note after it took what only the copy has, and the keys that are ticked. */
const taken = (note: string, copy: string, ticked: (key: string) => boolean = none): string => {
	const { plan } = takeFromCopy(note, copy, context, ticked);
	return plan.kind === 'splices' ? applySplices(note, plan.splices) : `refused: ${plan.reason}`;
};

const NOTE = '---\ntier: B\nlast-touch: 2026-11-20 # counted\ncity: Madrid\n---\nMet at the summit.\n\n## Promises\n- [ ] Send the book\n\n## Touches\n- 2026-11-20 call: Hello.\n- 2026-07-14 email: Wrote.\n';
const COPY = '---\ntier: A\nlast-touch: 2026-11-21\n---\nMet at the summit.\nPlays the cello.\n\n## Promises\n- [ ] Send the book\n- [ ] Send the slides 📅 2026-12-01\n\n## Touches\n- 2026-11-21 meeting (incoming): Lunch.\n  By the river.\n- 2026-11-01 card\n- 2026-07-14 email: Wrote.\n';

describe('a note that takes over what only its conflict copy has', () => {
	it('has its touches and promises, and nothing else of it changes', () => {
		const after = taken(NOTE, COPY);
		expect(after).toBe(
			'---\ntier: B\nlast-touch: 2026-11-21 # counted\ncity: Madrid\n---\nMet at the summit.\n\n## Promises\n- [ ] Send the book\n- [ ] Send the slides 📅 2026-12-01\n\n## Touches\n- 2026-11-21 meeting (incoming): Lunch.\n  By the river.\n- 2026-11-20 call: Hello.\n- 2026-11-01 card\n- 2026-07-14 email: Wrote.\n',
		);
		expect(taken(after, COPY)).toBe(after);
	});

	it('is left as it is where its properties cannot be read', () => {
		expect(taken(NOTE.replace('tier: B', 'tier: [B'), COPY)).toMatch(/^refused: /);
	});

	it('keeps its next touch, which may have been set since, and has its last touch follow', () => {
		const note = '---\nlast-touch: 2026-08-01\nnext-touch: 2026-11-22\n---\n';
		expect(taken(note, '## Touches\n- 2026-10-01 call: Hello.\n')).toBe('---\nlast-touch: 2026-10-01\nnext-touch: 2026-11-22\n---\n## Touches\n- 2026-10-01 call: Hello.\n');
		expect(taken(note.replace('08-01', '10-02'), '## Touches\n- 2026-10-01 call: Hello.\n')).toContain('last-touch: 2026-10-02\nnext-touch: 2026-11-22\n');
	});

	it('takes all touches but those whose day lies ahead', () => {
		const { touches } = takeFromCopy(NOTE, '## Touches\n- 2027-01-01 call: plan\n- 2026-11-21 call: Real.\n', context, none);
		expect(touches).toMatchObject([{ one: { text: 'plan' }, reason: '2027-01-01 is in the future' }]);
		const after = taken(NOTE, '## Touches\n- 2027-01-01 call: plan\n- 2026-11-21 call: Real.\n');
		expect(after).toContain('## Touches\n- 2026-11-21 call: Real.\n- 2026-11-20 call: Hello.\n');
		expect(after).not.toContain('plan');
	});

	it('takes a touch of tomorrow, as another time zone writes it, with that day', () => {
		const after = taken(NOTE, '## Touches\n- 2026-11-23 call: Late.\n');
		expect(after).toContain('- 2026-11-23 call: Late.\n');
		expect(after).toContain('last-touch: 2026-11-22 # counted');
		expect(taken(after, '## Touches\n- 2026-11-23 call: Late.\n')).toBe(after);
	});

	it('has touches of one day in the order that the copy has', () => {
		expect(taken('## Touches\n', '## Touches\n- 2026-11-20 call: b\n- 2026-11-20 email: a\n- 2026-11-19 call\n')).toContain('- 2026-11-20 call: b\n- 2026-11-20 email: a\n- 2026-11-19 call\n');
		expect(taken('## Touches\n- 2026-01-01 card\n- 2026-01-02 card\n', '## Touches\n- 2026-11-19 call\n- 2026-11-20 email: a\n- 2026-11-20 call: b\n')).toContain('- 2026-01-02 card\n- 2026-11-19 call\n- 2026-11-20 email: a\n- 2026-11-20 call: b\n');
	});

	it('has what was changed on one device a second time only where that is ticked', () => {
		const copy = NOTE.replace('Hello.', 'Hello. She moves to Lisbon.').replace('Send the book', 'Send the book 📅 2026-12-01');
		expect(taken(NOTE, copy)).toBe(NOTE);
		const after = taken(NOTE, copy, (key) => key.includes('Lisbon'));
		expect(after).toBe(NOTE.replace('- 2026-11-20', '- 2026-11-20 call: Hello. She moves to Lisbon.\n- 2026-11-20'));
		expect(taken(after, copy, (key) => key.includes('Lisbon'))).toBe(after);
		expect(taken(NOTE, copy, (key) => key.includes('📅'))).toBe(NOTE.replace('Send the book\n', 'Send the book\n- [ ] Send the book 📅 2026-12-01\n'));
	});
});

describe('a touch that is taken over', () => {
	const NESTED = '- 2026-11-05 call: Agreed\n  - for her\n    - send book\n  - for him\n\n    ```yaml\n    a:\n      b: 1\n    ```\n';
	const OWN = '- 2026-11-01 call: Hello.\n';

	it('has its lists in lists, its code and its blank lines as they stand in the copy', () => {
		expect(taken(`---\nlast-touch: 2026-11-05\n---\n## Touches\n${OWN}`, `## Touches\n${NESTED}${OWN}`)).toBe(`---\nlast-touch: 2026-11-05\n---\n## Touches\n${NESTED}${OWN}`);
		expect(taken('---\nlast-touch: 2026-11-05\n---\nText.\n', `## Touches\n${NESTED}`)).toBe(`---\nlast-touch: 2026-11-05\n---\nText.\n\n## Touches\n${NESTED}`);
	});

	it.each(['[[2026-11-05]] Call — about *Lisbon*', '**2026-11-05** email', '[x] 2026-11-05 call: ticked', '2026-11-05T10:00 call (incoming) - from  her'])('has its line as somebody wrote it: %s', (line) => {
		expect(taken(`---\nlast-touch: 2026-11-05\n---\n## Touches\n${OWN}`, `## Touches\n- ${line}\n\t- more\n\t\t- deeper\n`)).toBe(`---\nlast-touch: 2026-11-05\n---\n## Touches\n- ${line}\n\t- more\n\t\t- deeper\n${OWN}`);
	});

	it('becomes an item where it stood under a heading of its own, with the shape that its text has', () => {
		const note = '---\nlast-touch: 2026-11-06\n---\n## Touches\n### 2026-11-01 — Call\nHello.\n';
		expect(taken(note, '## Touches\n### 2026-11-06 — Email (incoming)\nWrote of:\n\n- Lisbon\n    - in May\n')).toContain('- 2026-11-06 email (incoming): Wrote of:\n\n  - Lisbon\n      - in May\n');
		expect(taken(note, '## Touches\n### 2026-11-06 — Email\n```yaml\na:\n  b: 1\n```\n')).toContain('- 2026-11-06 email\n  ```yaml\n  a:\n    b: 1\n  ```\n');
	});

	it('loses a block id that the note has already, and is then no other touch', () => {
		const note = '## Touches\n- 2026-11-05 call: Lunch ^t1\n';
		const copy = '## Touches\n- 2026-11-06 email: Lisbon ^t1\n  - May ^t2\n';
		const after = taken(`---\nlast-touch: 2026-11-06\n---\n${note}`, copy);
		expect(after).toContain('## Touches\n- 2026-11-06 email: Lisbon\n  - May ^t2\n- 2026-11-05 call: Lunch ^t1\n');
		expect(taken(after, copy)).toBe(after);
	});

	it('is one of many that come, and they stand in the order of the list', () => {
		const days = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, index) => `- 2026-10-${String(to - index).padStart(2, '0')} card: number ${to - index}\n`);
		const properties = '---\nlast-touch: 2026-11-06\n---\n';
		const all = days(1, 30).join('');
		expect(taken(`${properties}## Touches\n${days(10, 20).join('')}`, `## Touches\n${all}`)).toBe(`${properties}## Touches\n${all}`);
		expect(taken(properties, `## Touches\n${all}`)).toBe(`${properties}## Touches\n${all}`);
		expect(taken(`${properties}## Touches\n${days(10, 20).reverse().join('')}`, `## Touches\n${all}`)).toBe(`${properties}## Touches\n${days(1, 30).reverse().join('')}`);
	});

	it('comes quickly where a thousand of them differ, and one that cannot come keeps none of the others back', () => {
		const list = (word: string): string => Array.from({ length: 1000 }, (_, index) => `- 20${10 + (index % 10)}-0${1 + (index % 9)}-${10 + (index % 17)} call: Talked of ${word} ${index}\n`).join('');
		const copy = `## Touches\n${list('quite other things')}- 2010-01-01 call: Open\n  \`\`\`\n  code\n`;
		const before = performance.now();
		const { plan, touches } = takeFromCopy(`## Touches\n${list('this')}`, copy, context, () => true);
		expect(performance.now() - before).toBeLessThan(5000);
		expect(touches.map(({ one }) => one.day)).toEqual(['2010-01-01']);
		const after = plan.kind === 'splices' ? applySplices(`## Touches\n${list('this')}`, plan.splices) : '';
		expect(readTouchLog(after, defaultSettings).touches).toHaveLength(2000);
	});
});

describe('a promise that is taken over', () => {
	const under = (heading: string): string => `## ${heading}\n- [ ] Send the book\n`;

	it.each([
		'[ ] Sends slides #theirs [due:: 2026-12-01] [[Bo Lind|Bo]]',
		'[ ] Call again 🔁 every month 📅 2026-12-01',
		'[/] half done ⏫ ⏳ 2026-12-02',
		'[>] forwarded  to   `code` <!-- why --> [x](Bo%20Lind.md)',
		'[ ] for whom the link is ^abc',
	])('stands there as it does in the copy: %s', (line) => {
		expect(taken(under('Promises'), `- ${line}\n`)).toBe(`${under('Promises')}- ${line}\n`);
		expect(taken('Text.\n', `* ${line}\n`)).toBe(`Text.\n\n## Promises\n- ${line}\n`);
	});

	it('comes with the lines below it, tabs and all', () => {
		expect(taken(under('Promises'), '- [ ] Plan the trip\n\t- [ ] book ^b\n\t\t- the red one\n\t- [x] ask\n\n\tLonger words.\n- other\n')).toBe(`${under('Promises')}- [ ] Plan the trip\n\t- [ ] book ^b\n\t\t- the red one\n\t- [x] ask\n\n\tLonger words.\n`);
		expect(taken(under('Promises'), '- People\n\t- Ana\n\t\t- [ ] Plan\n\t\t\t- [ ] book\n')).toBe(`${under('Promises')}- [ ] Plan\n\t- [ ] book\n`);
		expect(taken(under('Promises'), '> [!todo]\n> - [ ] Plan\n>   - [ ] book\n')).toBe(`${under('Promises')}- [ ] Plan\n  - [ ] book\n`);
		expect(taken('## Promises\n 10. [ ] a\n', '- [ ] Plan\n  - [ ] book\n')).toBe('## Promises\n 10. [ ] a\n 10. [ ] Plan\n     - [ ] book\n');
	});

	it('has the line ends of the note', () => {
		expect(taken('## Promises\r\n- [ ] a\r\n', '- [ ] Plan\n  - [ ] book\n')).toBe('## Promises\r\n- [ ] a\r\n- [ ] Plan\r\n  - [ ] book\r\n');
	});

	it('loses a block id that the note has already, as that names another line there', () => {
		expect(taken('- [ ] a ^abc\n', '- [ ] Plan ^ABC\n  - b ^def\n\n  ^abc\n')).toBe('- [ ] a ^abc\n\n## Promises\n- [ ] Plan\n  - b ^def\n');
	});

	it('leaves behind what stands below it and is in the note already, done or not', () => {
		const note = '## Promises\n- [ ] book\n- [x] pay ✅ 2026-11-01\n';
		expect(taken(note, '- [ ] Plan\n  - [ ] book\n    the red one\n  - [ ] pay\n  - [ ] pack\n')).toBe(`${note}- [ ] Plan\n  - [ ] pack\n`);
	});

	it('is not brought back where it was kept or called off in the note meanwhile', () => {
		const note = '- [x] Send the article 📅 2026-11-25 ✅ 2026-11-20\n- [-] Lend the book\n';
		expect(taken(note, '- [ ] Send the article 📅 2026-11-25\n- [ ] Lend the book\n')).toBe(note);
	});

	it('does not stand there twice where it repeats and was kept on the other device: the next one is only changed', () => {
		const note = '- [ ] Send the report 🔁 every week 📅 2026-11-24\n';
		const copy = '- [ ] Send the report 🔁 every week 📅 2026-12-01\n- [x] Send the report 🔁 every week 📅 2026-11-24 ✅ 2026-11-22\n';
		expect(taken(note, copy)).toBe(note);
		expect(taken(note, copy, () => true)).toContain('2026-12-01');
		expect(taken(copy, note)).toBe(copy);
		expect(taken(copy, note, () => true)).toBe(copy);
	});

	it('comes once where it stands below a touch that is taken over', () => {
		const touch = '## Touches\n- 2026-11-21 call: Hello.\n  - [ ] Send the slides 📅 2026-12-01\n';
		expect(taken('Text.\n', touch)).toBe(`---\nlast-touch: 2026-11-21\n---\nText.\n\n${touch}`);
	});

	it('is left out where the note would lose its properties, which end in a lone carriage return', () => {
		expect(taken('---\ntier: B\n---\r', '- [ ] Plan\n')).toBe('---\ntier: B\n---\r');
	});

	it('is left out, and told, where its lines leave something open', () => {
		const { promises } = takeFromCopy('Text.\n', '- [ ] Plan\n  ```\n  code\n', context, none);
		expect(promises).toMatchObject([{ one: { text: 'Plan' }, reason: expect.stringContaining('code block') as string }]);
		expect(taken('Text.\n', '- [ ] Plan\n  ```\n  code\n')).toBe('Text.\n');
	});
});

describe('any two versions of a note', () => {
	const any = fc.oneof(arbitraryTaskNote, arbitraryNote);
	/** Two that have nothing to do with one another, or one and what was added to it. */
	const versions = fc.tuple(any, any, fc.boolean()).map(([note, other, isAdded]) => [note, isAdded ? `${note}\n${other}` : other] as const);

	it('give a note that has every line of the one before, and taking over again changes nothing', () => {
		let changed = 0;
		fc.assert(
			fc.property(versions, fc.boolean(), ([note, copy], ticksAll) => {
				const ticked = (): boolean => ticksAll;
				const { plan } = takeFromCopy(note, copy, context, ticked);
				if (plan.kind === 'refused') return;
				const after = applySplices(note, plan.splices);
				if (after !== note) changed += 1;
				// Every line is still there, in its order, but for that of the last touch; properties in braces are another matter.
				const isSet = (line: string): boolean => /^[ \t]*(?:\? *)?["']?last-(?:touch|contact)/.test(line);
				const linesOf = (text: string): string[] => (text.slice(0, bodyStart(text)).includes('{') ? text.slice(bodyStart(text)) : text.replace('\uFEFF', '')).split(/\r\n|\n|\r/);
				const later = linesOf(after);
				expect(after.startsWith('\uFEFF')).toBe(note.startsWith('\uFEFF'));
				for (const line of linesOf(note)) {
					const at = isSet(line) ? 0 : later.indexOf(line);
					expect([line, at]).not.toEqual([line, -1]);
					later.splice(0, at + (isSet(line) ? 0 : 1));
				}
				expect(takeFromCopy(after, copy, context, ticked).plan).toEqual({ kind: 'splices', splices: [] });
			}),
			{ numRuns: GENERATED_NOTES },
		);
		expect(changed).toBeGreaterThan(GENERATED_NOTES / 4);
	});

	it('leave all properties but the last touch, and all promises and touches of the note, as they read', () => {
		fc.assert(
			fc.property(versions, ([note, copy]) => {
				const after = taken(note, copy, () => true);
				if (after.startsWith('refused: ')) return;
				const properties = (text: string): unknown => {
					const frontmatter = readFrontmatter(text);
					const all = frontmatter.kind === 'properties' ? Object.entries(frontmatter.properties) : [];
					return all.filter(([key]) => !/^last-(?:touch|contact)$/i.test(key));
				};
				const lost = <T>(before: readonly T[], later: readonly T[]): readonly string[] => before.map((one) => JSON.stringify(one)).filter((one) => !later.map((other) => JSON.stringify(other)).includes(one));
				const promises = (text: string): unknown[] => readPromises(text, defaultSettings).promises.map(({ raw, text: said, due }) => [raw, said, due]);
				const touches = (text: string): unknown[] => readTouchLog(text, defaultSettings).touches.map(({ touch }) => touch);
				expect(properties(after)).toEqual(properties(note));
				expect(lost(promises(note), promises(after))).toEqual([]);
				expect(lost(touches(note), touches(after))).toEqual([]);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});
