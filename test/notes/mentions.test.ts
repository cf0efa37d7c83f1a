import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/core/day.ts';
import type { ContactPromise } from '../../src/core/promise.ts';
import { isEnough, mentionsToRead, readMention, type Mention, type MentioningNote, type MentionSource } from '../../src/notes/mentions.ts';
import { arbitraryNote } from '../support/arbitrary-note.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const note = (path: string, modified: string | null = null, properties: MentioningNote['properties'] = {}): MentioningNote => ({ path, properties, modified: modified === null ? null : parseDay(modified), isContact: false });
const pathsOf = (notes: readonly MentioningNote[], since: string | null = '2026-07-01'): readonly string[] => mentionsToRead(notes, { since: since === null ? null : day(since), today: day('2026-11-22'), dayOrder: null }).map(({ path }) => path);

describe('which notes are read for what they say of somebody', () => {
	it('those from a later day than the last touch, by name or property, newest first, then by the day of the last change', () => {
		expect(pathsOf([note('Daily/2026-07-02.md'), note('Summit.md', '2026-01-01', { date: '2026-09-18' }), note('Acme.md', '2026-08-01'), note('Daily/2026-07-01.md'), note('Old.md', '2026-06-30')])).toEqual(['Summit.md', 'Daily/2026-07-02.md', 'Acme.md']);
	});

	it('a note with a day of its own is of that day, though a sync has touched it since', () => {
		expect(pathsOf([note('Daily/2025-01-01.md', '2026-11-20')])).toEqual([]);
	});

	it('a note without a day of its own counts where its file was changed after the last touch', () => {
		expect(pathsOf([note('Acme.md', '2026-07-02'), note('Bank.md', '2026-07-01'), note('Club.md', '2026-11-23')])).toEqual(['Acme.md']);
	});

	it('a contact’s note changes with each touch that is logged, and counts by a day of its own alone', () => {
		expect(pathsOf([{ ...note('Contacts/Bo.md', '2026-11-20'), isContact: true }, { ...note('Contacts/Cy.md', '2026-11-20', { date: '2026-08-01' }), isContact: true }])).toEqual(['Contacts/Cy.md']);
	});

	it('five are enough, and of those without a day of their own two', () => {
		const mentions = (dated: number, undated: number): readonly Mention[] => [...Array.from({ length: dated }, () => ({ ...SOURCE, lines: [] })), ...Array.from({ length: undated }, () => ({ ...SOURCE, isDated: false, lines: [] }))];
		const undated = { ...SOURCE, isDated: false };
		expect([isEnough(mentions(4, 0), SOURCE), isEnough(mentions(5, 0), SOURCE), isEnough(mentions(5, 0), undated)]).toEqual([false, true, true]);
		expect([isEnough(mentions(1, 1), undated), isEnough(mentions(0, 2), undated), isEnough(mentions(4, 1), undated)]).toEqual([false, true, true]);
	});

	it('a note of which nobody knows the day is not read', () => {
		expect(pathsOf([note('Some.md')])).toEqual([]);
	});

	it('all where there was no touch, since of which five say something is not known before', () => {
		const days = ['01', '02', '03', '04', '05', '06', '07'];
		expect(pathsOf(days.map((one) => note(`Daily/2026-10-${one}.md`)), null)).toEqual([...days].reverse().map((one) => `Daily/2026-10-${one}.md`));
	});

	it('a note of a day to come is of no day since', () => {
		expect(pathsOf([note('Daily/2026-11-23.md', '2026-11-20'), note('Daily/2026-11-22.md'), note('Trip.md', '2026-11-20', { date: '2027-03-01' })])).toEqual(['Daily/2026-11-22.md']);
		expect(pathsOf([note('Daily/2026-11-23.md')], null)).toEqual([]);
	});
});

const SOURCE: MentionSource = { path: 'Daily/2026-10-26.md', day: day('2026-10-26'), isDated: true };

function mentionIn(text: string, promises: readonly ContactPromise[] = []): Mention | null {
	return readMention(text, { source: SOURCE, since: day('2026-07-01'), leadsHere: (link) => link === 'Ana Diaz' || link === 'Contacts/Ana Diaz.md', promises });
}
const linesIn = (text: string): readonly string[] | undefined => mentionIn(text)?.lines;

describe('what a note says of somebody', () => {
	it('is the line with the link, as it reads', () => {
		expect(linesIn('First.\r\n- Thought of **[[Ana Diaz|Ana]]** when I saw [the mug](Mug.md). ^abc\r\nLast.\r\n')).toEqual(['Thought of Ana when I saw the mug.']);
		expect(linesIn('> wrote to [her](<Contacts/Ana Diaz.md>) and [her](Contacts/Ana%20Diaz.md)\n')).toEqual(['wrote to her and her']);
	});

	it('is two lines at the most', () => {
		expect(linesIn('[[Ana Diaz]] a\n[[Ana Diaz]] b\n[[Ana Diaz]] c\n')).toEqual(['Ana Diaz a', 'Ana Diaz b']);
	});

	it('is what stands last in a note without a day of its own, which grows at its end', () => {
		const source = { ...SOURCE, isDated: false };
		expect(readMention('[[Ana Diaz]] a\n[[Ana Diaz]] b\n[[Ana Diaz]] c\n', { source, since: null, leadsHere: () => true, promises: [] })?.lines).toEqual(['Ana Diaz b', 'Ana Diaz c']);
	});

	it('is of the day of the heading or the item that it stands below', () => {
		expect(linesIn('# Log\n## 2024-03-01\n- [[Ana Diaz]] moved.\n### Later\nLunch, [[Ana Diaz]].\n## 2026-11-10\n- [[Ana Diaz]] won!\n')).toEqual(['Ana Diaz won!']);
		expect(linesIn('- 2026-06-30\n\t- met [[Ana Diaz]]\n\n\t- and [[Ana Diaz]] again\n- [[Ana Diaz]] called\n- 2026-08-01 fair\n  - [[Ana Diaz]] was there\n')).toEqual(['Ana Diaz called', 'Ana Diaz was there']);
		expect(linesIn('## 2024-03-01\nOld [[Ana Diaz]].\n# Plans\n[[Ana Diaz]] for the fair.\n')).toEqual(['Ana Diaz for the fair.']);
	});

	it('is cut round the link where the line is long', () => {
		const [line = ''] = linesIn(`${'before '.repeat(300)}[[Ana Diaz]] ${'after '.repeat(300)}\n`) ?? [];
		expect(line.length).toBeLessThanOrEqual(200);
		expect(line).toMatch(/^…before .* Ana Diaz after .*…$/);
	});

	it('is not what stands in code and comments, nor a link to somebody else', () => {
		expect(linesIn('```\n[[Ana Diaz]]\n```\n`[[Ana Diaz]]` %%[[Ana Diaz]]%% [[Ana Dias]]\n')).toEqual([]);
	});

	it('is the note alone where only its properties link to them', () => {
		expect(mentionIn('---\nattendees:\n  - "[[Ana Diaz]]"\n---\nNobody came.\n')).toEqual({ ...SOURCE, lines: [] });
	});

	it('is not what the list or the table of a note has for a day up to the last touch', () => {
		expect(linesIn('- 2026-08-14 call: spoke of [[Ana Diaz]]\n- 2026-07-01 call: [[Ana Diaz]]\n| 2026-06-01 | [[Ana Diaz]] |\n')).toEqual(['2026-08-14 call: spoke of Ana Diaz']);
		expect(mentionIn('- 2026-07-01 call: [[Ana Diaz]]\n')).toBeNull();
	});

	it('is not a promise that the card shows anyway', () => {
		const promise: ContactPromise = { path: SOURCE.path, line: 2, text: '', due: null, from: 'mine', isQuestion: false, recurs: false, links: [], raw: '' };
		expect(mentionIn('Hello.\n- [ ] Send [[Ana Diaz]] the list\n', [promise])).toBeNull();
		expect(mentionIn('Hello.\n- [ ] Send [[Ana Diaz]] the list\n', [{ ...promise, path: 'Other.md' }])?.lines).toHaveLength(1);
	});

	it('is not a promise that was kept or called off, wherever in a list or a quote it stands', () => {
		expect(mentionIn('- [x] introduce [[Ana Diaz|Ana]] to [[Bo]] 📅 2026-11-20 ✅ 2026-11-09\n')).toBeNull();
		expect(mentionIn('> [!todo]\n> 1. [-] call [[Ana Diaz]]\n\t* [X] write to [[Ana Diaz]]\n')).toBeNull();
		expect(linesIn('- [x] send [[Ana Diaz]] the list\n- [[Ana Diaz]] liked it\n')).toEqual(['Ana Diaz liked it']);
	});

	it('says days that task plugins mark as one would, and leaves out their other marks', () => {
		expect(linesIn('- introduce [[Ana Diaz|Ana]] to [[Bo]] 🔼 📅 2026-11-20 🔁 every week\n')).toEqual(['introduce Ana to Bo (for 20 November)']);
		expect(linesIn('[[Ana Diaz]] wants it [due:: 2027-01-05], or @2026-10-30.\n')).toEqual(['Ana Diaz wants it (for 5 January 2027), or 30 October.']);
		expect(linesIn('[[Ana Diaz]] wrote (2026-10-20) that 📅 2026-02-31 is no day.\n')).toEqual(['Ana Diaz wrote (2026-10-20) that 📅 2026-02-31 is no day.']);
	});

	it('is found in a line of 200 kB at once', () => {
		const start = performance.now();
		const lines = linesIn(`${'[[x]] ** __ == '.repeat(10_000)}[[Ana Diaz]]${' [[x]] ** __ == '.repeat(10_000)}\n`);
		expect(performance.now() - start).toBeLessThan(3000);
		expect(lines?.[0]).toContain('Ana Diaz');
	});

	it('never has more than its lines, whatever the note', () => {
		fc.assert(
			fc.property(arbitraryNote, fc.nat(), (text, at) => {
				const withLink = `${text}\n\n[[Ana Diaz]] ${at}\n`;
				const lines = readMention(withLink, { source: SOURCE, since: null, leadsHere: (link) => link === 'Ana Diaz', promises: [] })?.lines ?? [];
				expect(lines.length).toBeLessThanOrEqual(2);
				expect(lines.every((line) => line.trim() !== '' && line.length <= 210)).toBe(true);
			}),
			{ numRuns: Math.min(GENERATED_NOTES, 2_000) },
		);
	});
});
