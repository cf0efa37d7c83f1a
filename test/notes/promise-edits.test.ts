import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenPromise, PromiseReference } from '../../src/core/promise.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { movePromise, tickPromise, tickPromiseBy } from '../../src/notes/promise-edits.ts';
import { readPromises } from '../../src/notes/promises.ts';
import { applySplices, invertSplices, type EditPlan } from '../../src/notes/splice.ts';
import { arbitraryDay } from '../support/arbitrary-contact.ts';
import { arbitraryNote } from '../support/arbitrary-note.ts';
import { arbitraryTaskNote } from '../support/arbitrary-promise.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const TODAY = day('2026-11-22');
const promisesOf = (text: string): readonly OpenPromise[] => readPromises(text, defaultSettings).promises;
const apply = (text: string, plan: EditPlan): string => (plan.kind === 'splices' ? applySplices(text, plan.splices) : `refused: ${plan.reason}`);
const first = (text: string): PromiseReference => promisesOf(text)[0] ?? { line: 0, raw: '' };
const ticked = (text: string, reference: PromiseReference = first(text)): string => apply(text, tickPromise(text, reference, TODAY));
const moved = (text: string, to = '2026-12-01', reference: PromiseReference = first(text)): string => apply(text, movePromise(text, reference, day(to), defaultSettings));

const GONE = 'refused: this promise no longer stands in the note as it was shown; somebody ticked or changed it meanwhile';
const TWICE = 'refused: this promise is no longer where it was, and the note has it more than once; open the note for the one you mean';
const OPEN_COMMENT = 'refused: the promise would not read back from the note; look whether a comment (%% or <!--) is left open in its line';

describe('a promise that is ticked', () => {
	it('gets an x in its box, and nothing else changes', () => {
		expect(ticked('\uFEFFText.\r\n\r\n- A\r\n\t* [/] Send it 📅 2026-11-25  \r\n- [x] b')).toBe('\uFEFFText.\r\n\r\n- A\r\n\t* [x] Send it 📅 2026-11-25  \r\n- [x] b');
		expect(ticked('\uFEFF- [ ] Send it')).toBe('\uFEFF- [x] Send it');
		expect(ticked('> 1. [🙂] Send it')).toBe('> 1. [x] Send it');
	});

	it('is not another of the same words, where its own was closed meanwhile', () => {
		const text = '## Berlin\n- [ ] Send deck 📅 2026-11-20\n\n## Madrid\n- [ ] Send deck 📅 2026-11-20\n';
		const reference = first(text);
		const once = ticked(text, reference);
		expect(once).toBe(text.replace('[ ]', '[x]'));
		expect(ticked(once, reference)).toBe(GONE);
		expect(ticked(once.replace('2026-11-20\n', '2026-11-20 ✅ 2026-11-22\n'), reference)).toBe(GONE);
		expect(ticked(`New line.\n${text}`.replace('## Madrid\n- [ ] Send deck 📅 2026-11-20\n', ''), reference)).toContain('- [x] Send deck');
	});

	it('says the day as the last ticked task of the note does that says one', () => {
		expect(ticked('- [x] a ✅ 2026-11-01\n- [ ] Send it')).toBe('- [x] a ✅ 2026-11-01\n- [x] Send it ✅ 2026-11-22');
		expect(ticked('- [ ] Send it\n- [x] a [completion:: 2026-11-01]\n- [X] b\n')).toBe('- [x] Send it [completion:: 2026-11-22]\n- [x] a [completion:: 2026-11-01]\n- [X] b\n');
		expect(ticked('- [ ] Send it\n- [x] a (completion::2026-11-01)\n')).toBe('- [x] Send it (completion::2026-11-22)\n- [x] a (completion::2026-11-01)\n');
		expect(ticked('- [x] a [completion:: 2026-11-01]\n- [x] b ✅ 2026-11-01\n- [ ] Send it')).toBe('- [x] a [completion:: 2026-11-01]\n- [x] b ✅ 2026-11-01\n- [x] Send it ✅ 2026-11-22');
		expect(ticked('- [ ] Send it\n- [ ] b ✅ 2026-11-01\n- [-] c ✅ 2026-11-01\n- d ✅ 2026-11-01\n')).toBe('- [x] Send it\n- [ ] b ✅ 2026-11-01\n- [-] c ✅ 2026-11-01\n- d ✅ 2026-11-01\n');
	});

	it('says the day before its block id and before blanks, in its own line', () => {
		expect(ticked('- [x] a ✅ 2026-11-01\n- [ ] Send it ^id-1 \n  more\n')).toBe('- [x] a ✅ 2026-11-01\n- [x] Send it ✅ 2026-11-22 ^id-1 \n  more\n');
		expect(ticked('- [x] a ✅ 2026-11-01\r- [ ] Send it  \r')).toBe('- [x] a ✅ 2026-11-01\r- [x] Send it ✅ 2026-11-22  \r');
	});

	it('says the new day where it was ticked before and opened again', () => {
		expect(ticked('- [ ] Send it ✅ 2026-11-01 #a')).toBe('- [x] Send it ✅ 2026-11-22 #a');
	});

	it('is found by its line, also among others that say the same', () => {
		expect(ticked('- [ ] a\n- [ ] a\n', { line: 2, raw: '- [ ] a' })).toBe('- [ ] a\n- [x] a\n');
	});

	it('is found where it went when lines came in before it', () => {
		expect(ticked('New.\n\n- [ ] b\n- [ ] a\n', { line: 1, raw: '- [ ] a' })).toBe('New.\n\n- [ ] b\n- [x] a\n');
	});

	it('stays as it is where nobody can tell which one is meant', () => {
		expect(ticked('New.\n\n- [ ] a\n- [ ] a\n', { line: 1, raw: '- [ ] a' })).toBe(TWICE);
		expect(ticked('- [x] a\n- [ ] b\n', { line: 1, raw: '- [ ] a' })).toBe(GONE);
		expect(ticked('- [ ] a, and b\n', { line: 1, raw: '- [ ] a' })).toBe(GONE);
		expect(ticked('```\n- [ ] a\n```\n', { line: 2, raw: '- [ ] a' })).toBe(GONE);
	});

	it('is not touched in a note whose properties cannot be read', () => {
		expect(ticked('---\na: [\n---\n- [ ] a\n')).toMatch(/^refused: /);
		expect(moved('---\na: [\n---\n- [ ] a\n')).toMatch(/^refused: /);
	});
});

describe('a promise that a task plugin ticks', () => {
	const by = (text: string, toggle: (line: string) => string): string => apply(text, tickPromiseBy(text, first(text), toggle));

	it('becomes what the plugin gave, whatever its box then holds, and every other line stays', () => {
		expect(by('a\r\n> - [ ] Send it\r\nb\r\n', (line) => line.replace('[ ]', '[x]'))).toBe('a\r\n> - [x] Send it\r\nb\r\n');
		expect(by('- [ ] Send it\n- [ ] other\n', (line) => line.replace('[ ]', '[/]'))).toBe('- [/] Send it\n- [ ] other\n');
		expect(by('- [ ] Water 🔁 every week\r\nb', (line) => `${line}\n${line.replace('[ ]', '[x]')}`)).toBe('- [ ] Water 🔁 every week\r\n- [x] Water 🔁 every week\r\nb');
	});

	it('goes with its line where the plugin gave nothing, as for 🏁 delete', () => {
		expect(by('a\r\n- [ ] Send it 🏁 delete\r\nb', () => '')).toBe('a\r\nb');
		expect(by('- [ ] Send it 🏁 delete', () => '')).toBe('');
		expect(by('a\n- [ ] Send it 🏁 delete', () => '')).toBe('a\n');
	});

	it('stays where the plugin gave back the very same, or the promise is gone', () => {
		expect(by('- [ ] Send it', (line) => line)).toBe('refused: the task plugin did not tick this promise; tick it in the note');
		expect(apply('- [x] a', tickPromiseBy('- [x] a', { line: 1, raw: '- [ ] a' }, () => ''))).toBe(GONE);
	});
});

describe('a promise that is moved', () => {
	it.each(['📅 D', '📆D', '🗓️ [[D]]', '[due:: D]', '(due:: [[D]] )', '(D)', '@D', '@{D}', '@[[D]]', '(@D 10:00)', '📅 D 10:00', '@{D} @@{10:00}'])('keeps the form of its day: %s', (mark) => {
		const note = (on: string): string => `- [ ] Send the plan of 2026-01-01 ${mark.replace('D', on)} ⏫ ^id\r\n- [ ] other 📅 2026-11-25\r\n`;
		expect(moved(note('2026-11-25'))).toBe(note('2026-12-01'));
	});

	it('gets a day where it had none, before its block id and before blanks', () => {
		expect(moved('- [ ] Send it')).toBe('- [ ] Send it 📅 2026-12-01');
		expect(moved('- [ ] Send it #theirs ^id \r\n')).toBe('- [ ] Send it #theirs 📅 2026-12-01 ^id \r\n');
		expect(moved('- [ ] Read [[2026-11-25]]\t\n')).toBe('- [ ] Read [[2026-11-25]] 📅 2026-12-01\t\n');
	});

	it('gets a day that can be read in place of one that cannot', () => {
		expect(moved('- [ ] Send it 📅 2026-02-30 soon')).toBe('- [ ] Send it 📅 2026-12-01 soon');
		expect(moved('- [ ] Send it [due:: next week]')).toBe('- [ ] Send it [due:: 2026-12-01]');
		expect(moved('- [ ] Send it [due::]')).toBe('- [ ] Send it [due::2026-12-01]');
		expect(moved('- [ ] Send it 📅 2026/11/25')).toBe('- [ ] Send it 📅 2026-12-01');
	});

	it('keeps no other words for the old day in a link', () => {
		expect(moved('- [ ] Send it [due:: [[Daily/2026-11-25|Wednesday]]]')).toBe('- [ ] Send it [due:: [[2026-12-01]]]');
	});

	it('leaves a day alone that is a mention, and one in code', () => {
		expect(moved('- [ ] Plan of (2026-11-01) 📅 2026-11-25 `@2026-11-30`')).toBe('- [ ] Plan of (2026-11-01) 📅 2026-12-01 `@2026-11-30`');
	});

	it('changes nothing where it is on that day already', () => {
		expect(movePromise('- [ ] a @2026-12-01', { line: 1, raw: '- [ ] a @2026-12-01' }, day('2026-12-01'), defaultSettings)).toEqual({ kind: 'splices', splices: [] });
	});

	it('stays as it is where its day would be lost in a comment', () => {
		const text = '- [ ] Send it <!-- and\n  --> so\n';
		expect(moved(text)).toBe(OPEN_COMMENT);
		expect(ticked(text)).toBe('- [x] Send it <!-- and\n  --> so\n');
	});
});

describe('any promise of any note', () => {
	/** A note, and one of its promises. */
	const arbitraryPromise = fc
		.tuple(fc.oneof({ arbitrary: arbitraryTaskNote, weight: 4 }, { arbitrary: arbitraryNote, weight: 1 }), fc.nat())
		.map(([text, index]) => {
			const all = promisesOf(text);
			return { text, promise: all[index % Math.max(all.length, 1)] ?? null };
		});
	/** The text without the line of the promise; its line alone. */
	const apart = (text: string, line: number): readonly [readonly string[], string] => {
		const parts = text.split(/(\r\n|\n|\r)/);
		return [parts.filter((_, index) => index !== 2 * (line - 1)), parts[2 * (line - 1)] ?? ''];
	};

	it('is gone from the open ones when it is ticked, and nothing changes but its box and its end', () => {
		let done = 0;
		fc.assert(
			fc.property(arbitraryPromise, arbitraryDay, ({ text, promise }, today) => {
				if (promise === null) return;
				const plan = tickPromise(text, promise, today);
				if (plan.kind === 'refused') return;
				const after = applySplices(text, plan.splices);
				const [othersBefore, before] = apart(text, promise.line);
				const [othersAfter, line] = apart(after, promise.line);
				done += 1;
				expect(promisesOf(after)).toEqual(promisesOf(text).filter(({ line: at }) => at !== promise.line));
				expect(othersAfter).toEqual(othersBefore);
				const box = before.length - promise.raw.length + promise.raw.indexOf('[');
				expect(line.slice(0, box + 3)).toBe(`${before.slice(0, box)}[x]`);
				expect(line.replace(/ ?✅ \d{4}-\d{2}-\d{2}| \[completion:: \d{4}-\d{2}-\d{2}\]/u, '').slice(box + 3)).toBe(before.replace(/ ?✅ \d{4}-\d{2}-\d{2}/u, '').slice(before.indexOf(']', box + 2) + 1));
				expect(applySplices(after, invertSplices(text, plan.splices))).toBe(text);
				expect(tickPromise(after, { ...promise, raw: `${promise.raw}!` }, today).kind).toBe('refused');
			}),
			{ numRuns: GENERATED_NOTES },
		);
		expect(done).toBeGreaterThan(GENERATED_NOTES / 5);
	});

	it('has that day when it is moved, and says the same, and no other line changes', () => {
		let done = 0;
		fc.assert(
			fc.property(arbitraryPromise, arbitraryDay, ({ text, promise }, to) => {
				if (promise === null) return;
				const plan = movePromise(text, promise, to, defaultSettings);
				if (plan.kind === 'refused') return;
				const after = applySplices(text, plan.splices);
				const read = promisesOf(after);
				done += 1;
				expect(apart(after, promise.line)[0]).toEqual(apart(text, promise.line)[0]);
				expect(read.map(({ line }) => line)).toEqual(promisesOf(text).map(({ line }) => line));
				const now = read.find(({ line }) => line === promise.line);
				expect(now?.due).toBe(to);
				// Where marks are all that stands there, they are its text.
				if (/^\p{L}[^\d]*$/u.test(promise.text)) expect(now).toEqual({ ...promise, due: to, raw: now?.raw });
				expect(plan.splices.length).toBeLessThanOrEqual(1);
				expect(applySplices(after, invertSplices(text, plan.splices))).toBe(text);
				// Once more from there, and back: only the digits change.
				if (promise.due !== null) expect(apply(after, movePromise(after, now ?? promise, promise.due, defaultSettings))).toBe(text);
			}),
			{ numRuns: GENERATED_NOTES },
		);
		expect(done).toBeGreaterThan(GENERATED_NOTES / 5);
	});
});
