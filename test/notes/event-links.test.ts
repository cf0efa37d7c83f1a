import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../src/core/attendee.ts';
import { fileNameOf } from '../../src/core/file-name.ts';
import { readEventNote } from '../../src/notes/event-note.ts';
import { namesWithoutLink, planEventLinks, type LinkReading, type LinkWish } from '../../src/notes/event-links.ts';
import { applySplices, invertSplices } from '../../src/notes/splice.ts';
import { arbitraryEventNote } from '../support/arbitrary-event.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const read = (text: string): readonly Attendee[] => readEventNote({ path: 'Events/Jam.md', text }, null).attendees;
const reading: LinkReading = { read, linkTarget: (link) => (link === 'Halvik' ? 'Companies/Halvik.md' : null) };

/** Everybody in the note is to lead to a note of their name, but for those that are named otherwise. */
function wishesFor(text: string, notes: Readonly<Record<string, string>> = {}): readonly LinkWish[] {
	return read(text).flatMap((entry) => {
		const linkText = notes[entry.name ?? ''] ?? fileNameOf(entry.name ?? 'Somebody');
		return [{ entries: [entry], path: `Contacts/${linkText}.md`, linkText }];
	});
}

function linked(text: string, notes: Readonly<Record<string, string>> = {}): string {
	const plan = planEventLinks(text, wishesFor(text, notes), reading);
	return plan.kind === 'refused' ? `refused: ${plan.reason}` : applySplices(text, plan.splices);
}

const section = (line: string): string => `## Attendees\n${line}\n`;

describe('names in an event note become links', () => {
	it.each([
		['- Ana Diaz', '- [[Ana Diaz]]'],
		['- "Diaz, Ana" <ana@acme.example>', '- [[Ana Diaz|Diaz, Ana]] <ana@acme.example>'],
		['- Diaz, Ana', '- [[Ana Diaz|Diaz, Ana]]'],
		['- Ana Diaz <ana@acme.example>, wants the article', '- [[Ana Diaz]] <ana@acme.example>, wants the article'],
		['- [x] **Ana Diaz** (Acme)', '- [x] **[[Ana Diaz]]** (Acme)'],
		['Ana Diaz, Bo Lindqvist', '[[Ana Diaz]], [[Bo Lindqvist]]'],
		['| Name | Mail |\n|---|---|\n| Ana Diaz | ana@acme.example |', '| Name | Mail |\n|---|---|\n| [[Ana Diaz]] | ana@acme.example |'],
		['- [[Old/Ana Diaz|Ana]]', '- [[Old/Ana Diaz|Ana]]'],
		['- Ana Diaz\r\n- Bo Lindqvist', '- [[Ana Diaz]]\r\n- [[Bo Lindqvist]]'],
	])('where they stand in the body: %j', (before, after) => {
		expect(linked(section(before), { 'Old/Ana Diaz': 'Old/Ana Diaz' })).toBe(section(after).replace('Old/Ana Diaz|Ana', before.includes('Old/') ? 'Ana Diaz|Ana' : 'Old/Ana Diaz|Ana'));
	});

	it('keeping what is written where the note is called otherwise, with the bar escaped in a table', () => {
		const notes = { 'Ana Diaz': 'Ana Diaz (Acme)' };
		expect(linked(section('- Ana Diaz'), notes)).toBe(section('- [[Ana Diaz (Acme)|Ana Diaz]]'));
		expect(linked(section('| Who |\n|---|\n| Ana Diaz |'), notes)).toBe(section('| Who |\n|---|\n| [[Ana Diaz (Acme)\\|Ana Diaz]] |'));
	});

	it.each([
		['attendees:\n  - Ana Diaz # first\n  - "Bo Lindqvist"\n', 'attendees:\n  - "[[Ana Diaz]]" # first\n  - "[[Bo Lindqvist]]"\n'],
		["people: ['Ana Diaz', Bo Lindqvist]\n", "people: ['[[Ana Diaz]]', \"[[Bo Lindqvist]]\"]\n"],
		['attendees: Ana Diaz, Bo Lindqvist\n', 'attendees: "[[Ana Diaz]], [[Bo Lindqvist]]"\n'],
		["with: 'Ana Diaz'\n", "with: '[[Ana Diaz]]'\n"],
		[`with: '"Smith, Dana" <dana@x.example>, Bob Lee'\n`, `with: '[[Dana Smith|Smith, Dana]] <dana@x.example>, [[Bob Lee]]'\n`],
		['with: "Ana Diaz"\n', 'with: "[[Ana Diaz]]"\n'],
		['guests:\n- Kim Y <kim@y.example>\n', 'guests:\n- "[[Kim Y]] <kim@y.example>"\n'],
		["person: 'Ana ''Anita'' Diaz'\n", "person: 'Ana ''Anita'' Diaz'\n"],
		['attendees: "[[Ana Diaz]]"\n', 'attendees: "[[Ana Diaz]]"\n'],
		['attendees: [[Ana Diaz]]\n', 'attendees: [[Ana Diaz]]\n'],
	])('in properties, in quotes: %j', (before, after) => {
		expect(linked(`---\nplace: Madrid\n${before}---\n`)).toBe(`---\nplace: Madrid\n${after}---\n`);
	});

	it('in single quotes, where the note has an apostrophe that the list has not', () => {
		expect(linked("---\nwith: 'Siobhan OMeagher'\n---\n", { 'Siobhan OMeagher': "Siobhan O'Meagher" })).toBe("---\nwith: '[[Siobhan O''Meagher|Siobhan OMeagher]]'\n---\n");
	});
});

describe('what stays as it is', () => {
	it.each([
		['a link that leads to a note', '- [[Halvik]]'],
		['a web or mail link', '- [Ana Diaz](mailto:ana@acme.example)'],
		['an address without a name', '- ana@acme.example'],
		['names in code', '```\n- Ana Diaz\n```'],
		['what is no list of attendees', 'We met Ana Diaz there.'],
	])('%s', (_, line) => {
		expect(linked(section(line))).toBe(section(line));
	});

	it('a name whose note no link can lead to', () => {
		expect(linked(section('- Ana Diaz'), { 'Ana Diaz': 'Ana #1' })).toBe(section('- Ana Diaz'));
	});

	it('a name whose link would make the note read otherwise, which keeps no other from being one', () => {
		const text = section('- Ana Diaz\n- Bo Lindqvist\n- Wei Chen');
		const misread: LinkReading = { ...reading, read: (one) => (one.includes('[[Bo') ? [] : read(one)) };
		const plan = planEventLinks(text, wishesFor(text), misread);
		expect(plan.kind === 'splices' && applySplices(text, plan.splices)).toBe(section('- [[Ana Diaz]]\n- Bo Lindqvist\n- [[Wei Chen]]'));
	});

	it('a name in a property whose link would make it read otherwise, which keeps no other of that property from being one', () => {
		const text = '---\nwith: Ana Diaz, Bo Lindqvist, Wei Chen\n---\n';
		const misread: LinkReading = { ...reading, read: (one) => (one.includes('[[Bo') ? [] : read(one)) };
		const plan = planEventLinks(text, wishesFor(text), misread);
		expect(plan.kind === 'splices' && applySplices(text, plan.splices)).toBe('---\nwith: "[[Ana Diaz]], Bo Lindqvist, [[Wei Chen]]"\n---\n');
	});

	it('everybody who is not meant, and whose entry was changed meanwhile', () => {
		const wishes = wishesFor(section('- Ana Diaz\n- Bo Lindqvist'));
		const plan = planEventLinks(section('- Bo Lindqvist, late\n\n- Ana Diaz'), wishes, reading);
		expect(plan).toMatchObject({ kind: 'splices', splices: [{ insert: '[[Ana Diaz]]' }] });
	});

	it('a note with broken properties, with the reason', () => {
		expect(linked(`---\na: b: c\n---\n${section('- Ana Diaz')}`)).toMatch(/^refused: line 2/);
	});
});

describe('names that could not become links', () => {
	const left = (text: string): readonly string[] => {
		const wishes = wishesFor(text);
		const plan = planEventLinks(text, wishes, reading);
		return plan.kind === 'refused' ? [plan.reason] : namesWithoutLink(applySplices(text, plan.splices), wishes, reading);
	};

	it('are named: the text of a web link, and a link that leads to another note', () => {
		expect(left(section('- Ana Diaz\n- [Lena Ott](https://www.linkedin.com/in/lena)\n- [[Halvik]]\n- [Lena Ott](https://www.linkedin.com/in/lena)'))).toEqual(['Lena Ott', 'Halvik']);
	});

	it('are none where all became links, or were, or where an address has no name', () => {
		expect(left(section('- Ana Diaz\n- [[Bo Lindqvist]]\n- ana@acme.example'))).toEqual([]);
	});
});

describe('in any event note', () => {
	it('only names are replaced, the same people stand there, and a second time changes nothing', () => {
		fc.assert(
			fc.property(arbitraryEventNote, (text) => {
				const plan = planEventLinks(text, wishesFor(text), reading);
				if (plan.kind === 'refused') throw new Error(plan.reason);
				const after = applySplices(text, plan.splices);
				expect(applySplices(after, invertSplices(text, plan.splices))).toBe(text);
				const bare = (all: readonly Attendee[]): unknown => all.map((one) => ({ ...one, name: one.name === null ? null : fileNameOf(one.name), link: null, place: null }));
				expect(bare(read(after))).toEqual(bare(read(text)));
				expect(linked(after)).toBe(after);
				const isOurs = (inserted: string): boolean => /\[\[[^[\]]+\]\]/.test(inserted);
				expect(plan.splices.every(({ insert }) => isOurs(insert))).toBe(true);
			}),
			{ numRuns: Math.ceil(GENERATED_NOTES / 5) },
		);
	});
});
