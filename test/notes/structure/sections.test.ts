import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStructure, sectionAfter, type Heading, type ListItem, type NoteStructure, type Range } from '../../../src/notes/structure/sections.ts';
import { arbitraryBody, arbitraryMarkdown } from '../../support/arbitrary-body.ts';
import { GENERATED_NOTES } from '../../support/generated.ts';

const lines = (...all: string[]): string => all.join('\n');
const slices = (text: string, ranges: readonly Range[]): string[] => ranges.map(({ from, to }) => text.slice(from, to));
const headings = (text: string): string[] => readStructure(text).headings.map((heading) => `${heading.level} ${heading.text}`);
const items = (text: string): string[] => slices(text, readStructure(text).items);
const code = (text: string): string[] => slices(text, readStructure(text).code);
const comments = (text: string): string[] => slices(text, readStructure(text).comments);

function firstItem(text: string): ListItem {
	const [item] = readStructure(text).items;
	if (item === undefined) throw new Error('there is no item');
	return item;
}

function firstHeading(text: string): Heading {
	const [heading] = readStructure(text).headings;
	if (heading === undefined) throw new Error('there is no heading');
	return heading;
}

describe('headings', () => {
	test('one to six hashes and a blank make a heading', () => {
		expect(headings(lines('# One', '## Touches', '###### Six', '####### seven', '#hashtag', '#', '##\tTab'))).toEqual(['1 One', '2 Touches', '6 Six', '1 ', '2 Tab']);
	});

	test('closing hashes are no part of the text, unless something touches them', () => {
		expect(headings(lines('## Touches ##', '## Touches #####  ', '## C#', '## a \\#', '## #', '### ###'))).toEqual(['2 Touches', '2 Touches', '2 C#', '2 a \\#', '2 ', '3 ']);
	});

	test('a heading begins at its hashes and ends before the line end, and knows its line', () => {
		expect(firstHeading('Text.\r\n\r\n  ## Touches ##  \r\n')).toEqual({ level: 2, text: 'Touches', from: 11, to: 26, lineFrom: 9, line: 2, nested: false });
	});

	test('a line of text underlined with = or - is a heading', () => {
		expect(headings(lines('Touches', '===', '', '  Promises', '  --  '))).toEqual(['1 Touches', '2 Promises']);
	});

	test('an underlined heading has all lines of its paragraph, from its first character to the end of the underline', () => {
		const text = lines('Before', '', '  two ', 'lines', '===', 'after');
		expect(firstHeading(text)).toEqual({ level: 1, text: 'two\nlines', from: 10, to: 24, lineFrom: 8, line: 2, nested: false });
	});

	test('a quoted heading of several lines keeps no quote marks', () => {
		expect(firstHeading(lines('> two', '> lines', '> ---'))).toMatchObject({ text: 'two\nlines', from: 2, nested: true });
	});

	test('what underlines nothing is a rule or text', () => {
		expect(headings(lines('---', '', '===', '', '# One', '---', '- a', '---', '> quote', '---', '> quote', '==='))).toEqual(['1 One']);
	});

	test('an underline has no blanks between its marks and is indented by three columns at the most', () => {
		expect(headings(lines('a', '- -', 'b', '    ---', 'c', '= ='))).toEqual([]);
	});

	test('link definitions are no text to underline, but text after them is', () => {
		expect(headings(lines('[a]: https://a.example', '==='))).toEqual([]);
		expect(headings(lines('[a]:', '  <b c>', "  'a", "  title'", '[d]: e (f)', 'Text', '==='))).toEqual(['1 Text']);
		expect(firstHeading(lines('[a]: b', 'Text', '===')).from).toBe(7);
	});

	test.each(['[a]: b c', '[ ]: b', '[a] : b', '[a]: b "c" d', '[a]: <b', '[a]: <b<c>', '[a]: <b>"c"', '[a]: b\u0001c', '[a]: b(c', '[a]: b)', '[a]: b)(c', '[a[b]: c', '[a]:', 'x [a]: b'])('"%s" only looks like a link definition and can be underlined', (line) => {
		expect(headings(lines(line, '==='))).toEqual([`1 ${line}`]);
	});

	test.each(['[a]: b\\', '[a]: (b)', '[a]: b\\)', '[a\\]]: b', '[a]: <b> "c"', "[a]: b 'c\\'d'", '[^1]: b', '[a]: b  ', '[a]:b\t"c"\t'])('"%s" is a link definition and cannot be underlined', (line) => {
		expect(headings(lines(line, '==='))).toEqual([]);
	});

	test('the label of a link definition has 999 characters at the most', () => {
		expect(headings(lines(`[${'a'.repeat(999)}]: b`, '==='))).toEqual([]);
		expect(headings(lines(`[${'a'.repeat(1000)}]: b`, '==='))).toHaveLength(1);
	});

	test('headings in quotes and items are nested', () => {
		expect(readStructure(lines('> # A', '- # B', '', '  C', '  ---', '', '# D')).headings.map(({ text, nested }) => [text, nested])).toEqual([
			['A', true],
			['B', true],
			['C', true],
			['D', false],
		]);
	});

	test('headings in code and in comments are none', () => {
		expect(headings(lines('```', '# A', '```', '    # B', '', '<!--', '# C', '-->', '%%', '# D', '%%', '<div>', '# E', '</div>', '', '# F'))).toEqual(['1 F']);
	});

	test('the body begins after the frontmatter, and lines count from the top of the file', () => {
		const text = lines('---', 'tier: A', '---', '# One', 'a', '===');
		expect(readStructure(text, 16).headings).toMatchObject([{ text: 'One', line: 3, from: 16 }, { text: 'a', line: 4 }]);
	});

	test('a byte order mark is no part of the first line', () => {
		expect(firstHeading('\uFEFF# One')).toMatchObject({ from: 1, lineFrom: 1, line: 0 });
		expect(firstItem('\uFEFF- a')).toMatchObject({ from: 1, markerFrom: 1 });
		expect(readStructure('\uFEFFa\n# One', 1).headings).toMatchObject([{ line: 1 }]);
	});

	test.each([['\n'], ['\r\n'], ['\r']])('lines may end with %j', (lineEnd) => {
		const text = ['# One', '- a', '  b', '', 'Two', '---', ''].join(lineEnd);
		expect(headings(text)).toEqual(['1 One', '2 Two']);
		expect(items(text)).toEqual([`- a${lineEnd}  b`]);
		expect(readStructure(text).headings[1]?.line).toBe(4);
	});
});

describe('sections', () => {
	const textOf = (text: string, title: string): string => {
		const structure = readStructure(text);
		const heading = structure.headings.find((candidate) => candidate.text === title);
		if (heading === undefined) throw new Error('there is no such heading');
		const { from, to } = sectionAfter(structure, heading, text.length);
		return text.slice(from, to);
	};
	const note = lines('# A', 'a', '## B', 'b', '> ## quoted', '### C', 'c', '  ## D', 'd', '# E', 'e', '');

	test('a section goes to the line of the next heading of its level or higher', () => {
		expect(textOf(note, 'B')).toBe(lines('', 'b', '> ## quoted', '### C', 'c', ''));
		expect(textOf(note, 'C')).toBe(lines('', 'c', ''));
		expect(textOf(note, 'D')).toBe(lines('', 'd', ''));
	});

	test('a section of a higher level holds those of the lower ones, and the last goes to the end', () => {
		expect(textOf(note, 'A')).toContain('## D\nd\n');
		expect(textOf(note, 'A')).not.toContain('# E');
		expect(textOf(note, 'E')).toBe(lines('', 'e', ''));
	});
});

describe('list items', () => {
	test('a touch is one item, with its marker and its content', () => {
		const text = '## Touches\n- 2026-11-20 call: x\n';
		expect(firstItem(text)).toEqual({
			from: 11, to: 31, markerFrom: 11, contentFrom: 13, line: 1, depth: 0, parent: null, contentIndent: 2, marker: '-', task: null, taskFrom: null, quoted: false,
		});
	});

	test('the markers are -, * and +, and up to nine digits with . or )', () => {
		const text = lines('- a', '* b', '+ c', '1. d', '2) e', '123456789. f', '1234567890. g', '-h', '1.i', '1 j');
		expect(readStructure(text).items.map(({ marker }) => marker)).toEqual(['-', '*', '+', '1.', '2)', '123456789.']);
	});

	test('further lines of an item are indented under it, or go on with its paragraph', () => {
		const text = lines('- 2026-11-20 call: x', '  more', '', '  and more', 'lazy', '', 'no more', '- next');
		expect(items(text)).toEqual([lines('- 2026-11-20 call: x', '  more', '', '  and more', 'lazy'), '- next']);
	});

	test('blank lines at the end of an item are no part of it', () => {
		expect(items(lines('- a', '', '', '- b  ', '   ', '', 'c'))).toEqual(['- a', '- b  ']);
	});

	test('items in items have a depth and a parent, and lie within them', () => {
		const text = lines('- a', '  1. b', '     - c', '  2. d', '- e');
		expect(readStructure(text).items.map(({ depth, parent, contentIndent }) => [depth, parent, contentIndent])).toEqual([
			[0, null, 2],
			[1, 0, 5],
			[2, 1, 7],
			[1, 0, 5],
			[0, null, 2],
		]);
		expect(items(text)).toEqual([lines('- a', '  1. b', '     - c', '  2. d'), lines('  1. b', '     - c'), '     - c', '  2. d', '- e']);
	});

	test('an item one column short of its parent’s content is its sibling, and four columns in it is text', () => {
		const text = lines('- a', ' - b', '  - c', '   - d', '    - e');
		expect(readStructure(text).items.map(({ depth }) => depth)).toEqual([0, 0, 0, 0]);
		expect(items(text)[3]).toBe(lines('   - d', '    - e'));
	});

	test('several markers on one line are items in items, which begin at their markers', () => {
		const [outer, inner] = readStructure('  - 2. a').items;
		expect(outer).toMatchObject({ from: 0, markerFrom: 2, contentFrom: 4, contentIndent: 4 });
		expect(inner).toMatchObject({ from: 4, markerFrom: 4, contentFrom: 7, contentIndent: 7, parent: 0, marker: '2.' });
	});

	test('a tab leads to the next multiple of four columns', () => {
		expect(readStructure(lines('-\ta', '\t- b', '\t\t1. c', '    - d')).items).toMatchObject([
			{ contentFrom: 2, contentIndent: 4, depth: 0 },
			{ contentIndent: 6, depth: 1 },
			{ contentIndent: 11, depth: 2 },
			{ contentIndent: 6, depth: 1 },
		]);
	});

	test('five blanks after a marker are one and a code block', () => {
		const text = lines('-     a', '', '      b', '  c');
		expect(code(text)).toEqual([lines('    a', '', '      b')]);
		expect(firstItem(text)).toMatchObject({ contentFrom: 6, contentIndent: 2, to: text.length });
	});

	test('an empty item has its content on the next line, but not below a blank one', () => {
		expect(items(lines('-', '  a'))).toEqual([lines('-', '  a')]);
		expect(items(lines('-   ', '', '  a'))).toEqual(['-   ']);
		expect(firstItem('1.  \n')).toMatchObject({ contentFrom: 4, to: 4, contentIndent: 3 });
	});

	test('an empty item and a number other than 1 do not break a paragraph', () => {
		expect(items(lines('We met in', '2026. Then', '+', '*  '))).toEqual([]);
		expect(items(lines('We met', '1. a'))).toEqual(['1. a']);
		expect(items(lines('We met', '01. a'))).toEqual(['01. a']);
		expect(items(lines('We met', '', '2. a'))).toEqual(['2. a']);
	});

	test('a number other than 1 breaks a paragraph that is quoted, since that one would only go on lazily', () => {
		expect(items(lines('> We met', '2. a'))).toEqual(['2. a']);
	});

	test('three marks are a rule, no items', () => {
		expect(items(lines('- - -', '***', '* * *', '_ _ _', ' - - - -  '))).toEqual([]);
		expect(items(lines('- - x', '- ***'))).toEqual(['- - x', '- x', '- ***']);
	});

	test('an item ends at a rule, a heading or a quote further out', () => {
		expect(items(lines('- a', '---', '- b', '# c', '- d', '> e'))).toEqual(['- a', '- b', '- d']);
	});

	test('items in code, HTML and comments are none', () => {
		expect(items(lines('```', '- a', '```', '', '    - b', '', '<!--', '- c', '-->', '%%', '- d', '%%', '<pre>', '', '- e', '</pre>', '`', '- f', '`'))).toEqual(['- f\n`']);
	});

	test('items in a quote are quoted, and their columns count from the start of the line', () => {
		expect(firstItem('> - a\n>   b\n')).toMatchObject({ from: 2, markerFrom: 2, to: 11, contentIndent: 4, quoted: true, depth: 0 });
		expect(readStructure('- > - a').items).toMatchObject([{ quoted: false }, { quoted: true, depth: 1, parent: 0 }]);
	});

	test('a blank line ends a quote in an item, and all that stands in the quote', () => {
		const text = lines('- > - a', '', '  >   b', '- > ```', '', '  > - c');
		expect(items(text)).toEqual([lines('- > - a', '', '  >   b'), '- a', lines('- > ```', '', '  > - c'), '- c']);
		expect(code(text)).toEqual(['```']);
	});

	test('quote marks alone are content for an item around them and blank for one within them', () => {
		expect(items(lines('- > - a', '  >', '  >', '', 'b'))).toEqual([lines('- > - a', '  >', '  >'), '- a']);
		expect(items(lines('> - > a', '>   >', '>', 'b'))).toEqual([lines('- > a', '>   >')]);
	});
});

describe('tasks', () => {
	test('a box after the marker makes a task, with any one character', () => {
		const text = lines('- [ ] a', '- [x] b', '* [/] c', '1. [-] d', '- [📅] e', '> - [!] f');
		expect(readStructure(text).items.map(({ task, taskFrom, contentFrom }) => [task, text.slice(taskFrom ?? 0, contentFrom)])).toEqual([
			[' ', ' ] '],
			['x', 'x] '],
			['/', '/] '],
			['-', '-] '],
			['📅', '📅] '],
			['!', '!] '],
		]);
	});

	test('the content of a task begins after its box and blanks', () => {
		expect(firstItem('  - [x]   Send it')).toMatchObject({ markerFrom: 2, taskFrom: 5, contentFrom: 10, contentIndent: 4 });
	});

	test.each(['- []', '- [ab] c', '- [x]y', '- [x](y)', '- [[a]] b', '- [[] b', '- [', '- [x', '- []] b', '-     [ ] code', '- `[ ] a`', '- a [ ] b'])('"%s" is no task', (line) => {
		expect(firstItem(line)).toMatchObject({ task: null, taskFrom: null });
	});

	test('a box does not go on in the next line', () => {
		expect(firstItem('- [\n] a')).toMatchObject({ task: null });
	});

	test('a box alone is a task without text; a tab in it is a blank', () => {
		expect(firstItem('- [ ]')).toMatchObject({ task: ' ', contentFrom: 5 });
		expect(firstItem('- [ ]  \n')).toMatchObject({ task: ' ', contentFrom: 7 });
		expect(firstItem('- [\t] a')).toMatchObject({ task: ' ' });
	});

	test('a box belongs to the innermost item', () => {
		expect(readStructure('- - [ ] a').items.map(({ task }) => task)).toEqual([null, ' ']);
	});
});

describe('code', () => {
	test('a fence ends with one as long or longer of its kind, and nothing else on the line', () => {
		expect(code(lines('````js', '```', '~~~~', '```` x', '   `````  ', '# One'))).toEqual([lines('````js', '```', '~~~~', '```` x', '   `````  ')]);
		expect(code(lines('~~~ a`b', '# One', '~~~'))).toEqual([lines('~~~ a`b', '# One', '~~~')]);
	});

	test('a fence that is not closed goes to the end of the note, or of the quote or item that it stands in', () => {
		expect(code(lines('```', '# One', '', ''))).toEqual([lines('```', '# One', '')]);
		const text = lines('- ```', '  - code', '- a', '', '> ~~~', '> - code', '- b');
		expect(code(text)).toEqual([lines('```', '  - code'), lines('~~~', '> - code')]);
		expect(items(text)).toEqual([lines('- ```', '  - code'), '- a', '- b']);
	});

	test('an item holds the blank lines of its open fence or HTML', () => {
		expect(items(lines('- ```', '  a', '', '', 'b'))).toEqual([lines('- ```', '  a', '', '')]);
		expect(items(lines('- <!-- a', '', '', 'b'))).toEqual([lines('- <!-- a', '', '')]);
	});

	test('three backticks with more of them on the line, and two, open no fence', () => {
		expect(code(lines('``` a ```', '``', '# One'))).toEqual([]);
	});

	test('four columns indent code where no paragraph goes on', () => {
		expect(code(lines('    # a', '', '\t- b', '', 'c', '    d'))).toEqual([lines('    # a', '', '\t- b')]);
		expect(code(lines('- e', '', '      f', '', '', '      g', '      ', 'h'))).toEqual([lines('    f', '', '', '      g')]);
	});

	test('a code block in an item begins after the columns of the item', () => {
		expect(code('1. a\n\n       b')).toEqual(['    b']);
		expect(code('-\t\tb')).toEqual(['\tb']);
		expect(code(lines('-   a', '    - b', '', ' \t      c'))).toEqual(['    c']);
	});
});

describe('HTML', () => {
	test.each([
		['<script>', '</style> x'],
		['<!-- x', 'x --> x'],
		['<?php', '?>'],
		['<!DOCTYPE', '>'],
		['<![CDATA[', ']]]>'],
	])('%s goes on over blank lines to %s', (open, close) => {
		expect(headings(lines('text', open, '# A', '', '# B', close, '# C'))).toEqual(['1 C']);
	});

	test.each(['<div>', '</details', '<DIV/>', '<h1 class="a">x', '<a href="b">', '</a >', '<a b c=d e=\'f\' g = "h"/>', '<x-y _:.-= z>'])('%s goes on to a blank line', (open) => {
		expect(headings(lines(open, '# A', '', '# B'))).toEqual(['1 B']);
	});

	test.each(['<a', '<a> b', '<a b=>', '<a b="c>', '<a "b">', '<a b="c"d>', '</a b>', '<1>', '< a>', '<https://a.example>', '<!', '<divx'])('%s is text', (open) => {
		expect(headings(lines(open, '# A'))).toEqual(['1 A']);
	});

	test('a tag alone does not break a paragraph; a block tag does', () => {
		expect(headings(lines('text', '<a>', '==='))).toEqual(['1 text\n<a>']);
		expect(headings(lines('> text', '<a>', '# B'))).toEqual(['1 B']);
		expect(headings(lines('text', '<div>', '==='))).toEqual([]);
	});

	test('HTML ends on the line on which it begins, where its end is there', () => {
		expect(headings(lines('<!-- x --> # A', '# B', '<!-->', '# C', '<?x?>', '# D', '<pre></pre>', '# E'))).toEqual(['1 B', '1 C', '1 D', '1 E']);
	});
});

describe('comments', () => {
	test('a line that begins with %% opens a comment to the next %%', () => {
		const text = lines('a', '%%', '## Touches', '', '- 2026-11-20 call: x', '```', '%%', '## Touches');
		expect(comments(text)).toEqual([lines('%%', '## Touches', '', '- 2026-11-20 call: x', '```', '%%')]);
		expect(readStructure(text)).toMatchObject({ headings: [{ line: 7 }], items: [], code: [] });
	});

	test('a comment that is not closed goes to the end of the note', () => {
		const text = lines('# A', '   %% x', '# B', '');
		expect(comments(text)).toEqual([lines('%% x', '# B', '')]);
		expect(headings(text)).toEqual(['1 A']);
	});

	test('touches that somebody has commented out are hidden, though the list would go on', () => {
		const text = lines('- a', '%%', '- b', '%%', '- c');
		expect(items(text)).toEqual(['- a', '- c']);
		expect(comments(text)).toEqual([lines('%%', '- b', '%%')]);
	});

	test('a comment under an item belongs to it, and may hold lines that are not indented', () => {
		const text = lines('- a', '  %%', '- b', '  %%', '  c', '- d');
		expect(items(text)).toEqual([lines('- a', '  %%', '- b', '  %%', '  c'), '- d']);
		expect(items(lines('- a', '  %%', 'b', '', '%%', '', '- c'))).toEqual([lines('- a', '  %%', 'b', '', '%%'), '- c']);
	});

	test('text after the end of a comment is text', () => {
		expect(headings(lines('%%', 'x', '%% # A', '==='))).toEqual(['1 # A']);
		expect(headings(lines('%% x %% # A', '==='))).toEqual(['1 %% x %% # A']);
		expect(comments(lines('%%', 'x', '%% a %% b %%'))).toEqual([lines('%%', 'x', '%%'), '%% b %%']);
	});

	test('a comment of one line is a block of its own', () => {
		expect(headings(lines('a', '%% x %%', '==='))).toEqual([]);
		expect(comments(lines('%% # A %%', '%%%%', '# B'))).toEqual(['%% # A %%', '%%%%']);
	});

	test('inside of a paragraph, an item or a heading a comment is one only if it is closed there', () => {
		expect(comments(lines('a %% b', 'c %% d', '', 'e %% f', '', '- g %% h', '- i %% j', '', '# k %% l %%', '> m %% n', '> o %%'))).toEqual([lines('%% b', 'c %%'), '%% l %%', lines('%% n', '> o %%')]);
		expect(items(lines('- a %% b', '- c %% d'))).toEqual(['- a %% b', '- c %% d']);
		expect(items(lines('- %%', '- a', '- %%'))).toEqual(['- %%', '- a', '- %%']);
	});

	test('%% in code, after a backslash or deep in the indent opens no comment', () => {
		expect(comments(lines('`%%` a %%', '', '`` ` %% `` %%', '', '```', '%%', '```', '', '    %%', '', '\\%% a %%', '', 'a', '      %%'))).toEqual([]);
	});

	test('backticks that close nothing are text', () => {
		expect(comments(lines('` a %% `` %% b', '', '\\` %% ` %% `'))).toEqual(['%% `` %%', '%% ` %%']);
	});

	test('HTML comments are comments, as blocks and in text', () => {
		const text = lines('<!-- a', '', '# A', '--> b', '', 'c <!-- d', 'e --> f `<!-- g -->` <!-- h', '', '- <!-- i', '', '<!-- j');
		expect(comments(text)).toEqual([lines('<!-- a', '', '# A', '-->'), lines('<!-- d', 'e -->'), '<!-- i\n', '<!-- j']);
		expect(comments('a <!--> b --> %% c <!-- %% d -->')).toEqual(['<!-->', '%% c <!-- %%']);
	});

	test('a comment mark in a comment of the other kind means nothing', () => {
		expect(comments(lines('<!-- %%', '-->', '# A', '%% <!-- %%', '# B'))).toEqual([lines('<!-- %%', '-->'), '%% <!-- %%']);
		expect(headings(lines('<!-- %%', '-->', '# A', '%% <!-- %%', '# B'))).toEqual(['1 A', '1 B']);
	});
});

describe('any text', () => {
	test('what is found lies in the text, in order, one in the other', () => {
		fc.assert(
			fc.property(arbitraryBody, (text) => {
				const structure = readStructure(text);
				const { items: all, headings: titles, code: blocks, comments: hidden } = structure;
				for (const ranges of [titles, blocks, hidden]) expectInOrder(ranges, text);
				expectInOrder([...blocks, ...hidden].sort((a, b) => a.from - b.from || a.to - b.to), text);
				// The text of an underlined heading may itself begin with a comment.
				const starts = [...titles.map(({ from }) => from), ...all.map(({ markerFrom }) => markerFrom)];
				expect(starts.filter((start) => [...blocks, ...hidden].some(({ from, to }) => from < start && start < to))).toEqual([]);
				expect(all.filter(({ markerFrom }) => [...blocks, ...hidden].some(({ from }) => from === markerFrom))).toEqual([]);
				all.forEach((item, index) => expectItem(item, index, structure, text));
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	test('headings and items say what stands at their places', () => {
		fc.assert(
			fc.property(arbitraryBody, (text) => {
				const { items: all, headings: titles } = readStructure(text);
				for (const { markerFrom, marker, line, task, taskFrom } of all) {
					expect(text.startsWith(marker, markerFrom)).toBe(true);
					expect(line).toBe(lineOf(text, markerFrom));
					if (taskFrom !== null) expect(text.slice(taskFrom - 1, taskFrom + (task?.length ?? 0) + 1).replace('\t', ' ')).toBe(`[${task ?? ''}]`);
				}
				for (const { from, to, line, lineFrom, text: title } of titles) {
					expect(line).toBe(lineOf(text, from));
					expect(text.slice(0, lineFrom)).toMatch(/(?:^\uFEFF?|[\r\n])$/);
					expect(title).toBe(title.trim());
					for (const part of title.split('\n')) expect(text.slice(from, to)).toContain(part);
				}
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	// At the start of a line: deeper in, an HTML comment ends with its item, a %% comment does not.
	test('a %% comment hides what an HTML comment in its place hides', () => {
		const plain = arbitraryMarkdown.map((text) => text.replace(/<!-*|--+>/g, 'x'));
		fc.assert(
			fc.property(plain, plain, plain, (before, inside, after) => {
				const wrapped = (open: string, close: string): string => [before, open, inside, close, after].join('\n');
				const structure = readStructure(wrapped('%%', '%%'));
				// Where the mark stands in code or HTML it opens nothing, and the closing one may open something.
				fc.pre(structure.comments.length === 1 && structure.comments[0]?.from === before.length + 1);
				expect(byLine(structure)).toEqual(byLine(readStructure(wrapped('<!--', '-->'))));
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	test.each([
		['quotes', '>'.repeat(1_000_000)],
		['items on one line', `${'- '.repeat(300_000)}x ${'- '.repeat(300_000)}`],
		['short lines', 'a\n'.repeat(1_000_000)],
		['items, and as many blank lines', `${'- '.repeat(100_000)}x${'\n'.repeat(100_000)}y`],
		['quotes, and as many lazy lines', `${'>'.repeat(100_000)}x\n${'y\n'.repeat(100_000)}`],
		['items, and lines as deep', `${'- '.repeat(100_000)}x\n${`${' '.repeat(200_000)}y\n`.repeat(10)}`],
		['backticks', `%% a %% ${'` `` '.repeat(300_000)}`],
		['runs of backticks of many lengths', `%% a %% ${Array.from({ length: 2000 }, (_, i) => '`'.repeat(i + 1)).join(' ')}`],
		['comment marks in one paragraph', 'a %% b <!-- \n'.repeat(200_000)],
		['comments that are not closed in their paragraphs', 'a %% b <!-- c\n\n'.repeat(200_000)],
		['link definitions', `${'[a]: b\n'.repeat(300_000)}===\n`],
		['a long tag', `<a ${'b '.repeat(1_000_000)}`],
		['fences', '```\n~~~\n'.repeat(200_000)],
		['carriage returns', '\r'.repeat(1_000_000)],
	])('reading comes to its end, where work that grows with the square of the text would not: %s', (_, text) => {
		const { headings, items, code, comments } = readStructure(text);
		for (const { to } of [...headings, ...items, ...code, ...comments].slice(-1)) expect(to).toBeLessThanOrEqual(text.length);
	});
});

function expectInOrder(ranges: readonly Range[], text: string): void {
	let end = 0;
	for (const { from, to } of ranges) {
		expect(from).toBeGreaterThanOrEqual(end);
		expect(to).toBeGreaterThan(from);
		end = to;
	}
	expect(end).toBeLessThanOrEqual(text.length);
}

function expectItem({ from, to, markerFrom, contentFrom, depth, parent }: ListItem, index: number, { items: all }: NoteStructure, text: string): void {
	const previous = all[index - 1];
	const around = parent === null ? null : all[parent];
	expect(from <= markerFrom && markerFrom < contentFrom && contentFrom <= to && to <= text.length).toBe(true);
	expect(text.slice(from, markerFrom).trim()).toBe('');
	expect(markerFrom).toBeGreaterThan(previous?.markerFrom ?? -1);
	expect(depth).toBe(around === null ? 0 : (around?.depth ?? NaN) + 1);
	if (around !== null) expect(around !== undefined && around.markerFrom < markerFrom && to <= around.to).toBe(true);
	// It begins after the item before it, or in it: in the innermost one that is still open.
	if (previous !== undefined && previous.depth >= depth) expect(previous.to).toBeLessThan(markerFrom);
	expect(/^[ \t]*(?:[\r\n]|$)/.test(text.slice(to))).toBe(true);
}

function lineOf(text: string, offset: number): number {
	return text.slice(0, offset).split(/\r\n|\n|\r/).length - 1;
}

function byLine({ headings: titles, items: all }: NoteStructure): unknown {
	return [titles.map(({ line, level, text, nested }) => [line, level, text, nested]), all.map(({ line, depth, marker, task, contentIndent }) => [line, depth, marker, task, contentIndent])];
}

test('what is found in one text, from another place on, is another', () => {
	const text = '# One\n\n# Two\n';
	expect(readStructure(text).headings.map((heading) => heading.text)).toEqual(['One', 'Two']);
	expect(readStructure(text, 7).headings.map((heading) => heading.text)).toEqual(['Two']);
});
