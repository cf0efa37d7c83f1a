import fc from 'fast-check';

const blanks = fc.oneof(
	{ arbitrary: fc.constant(''), weight: 4 },
	{ arbitrary: fc.nat(9).map((columns) => ' '.repeat(columns)), weight: 4 },
	{ arbitrary: fc.constantFrom('\t', ' \t', '  \t', '\t ', '\t\t'), weight: 1 },
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '  ', '   ', '    ', '     ', '\t', ' \t', '');
const listMarker = fc.constantFrom('-', '-', '-', '*', '+', '1.', '1)', '2.', '10)', '0.', '1234567890.');
const container = fc.oneof(
	fc.tuple(blanks, listMarker, gap).map((parts) => parts.join('')),
	fc.tuple(blanks, fc.constant('>'), fc.constantFrom('', ' ', '  ', '\t')).map((parts) => parts.join('')),
);

/** What a line can hold after quote marks and list markers: things that mean something else in each other's company. */
const LEAVES = [
	...['', '', '', 'text', 'more text', 'a\tb', 'text\\', '日本語 🙂'],
	...['# One', '## Touches', '## Touches ##', '### 2026-06-12 — Email #', '###### six', '####### seven', '#hashtag', '#', '## \t#'],
	...['===', '=', '---', '--', '-', '- - -', '***', '* *', '_ _ _', '___', '--- x'],
	...['```', '```', '```js', '````', '``` a`b', '``', '~~~', '~~~', '~~~~ ~~~', '`code`', '`- x'],
	...['<div>', '</div>', '<!-- x', '-->', '<!-- x -->', '<!-->', '<?php', '?>', '<!DOCTYPE x', '>', '<![CDATA[', ']]>', '<pre>', '</PRE> x', '<b>', '<b c="d" e>', '</b >', '<https://a.example>', 'a <b>'],
	...['[a]: b', '[a]:', 'b', '[a]: b "title"', "[a]: b 'open", "close'", '[a]: <b c> x', '[^1]: note', '[a'],
	...['- 2026-11-20 call: x', '- [[2026-11-20]] Call — x', '* 2026/11/20 x', '- [ ] task', '- [x] done 📅 2026-11-25', '[ ] no task', '2. two', '| a | b |', '| - | - |', '---|---'],
];
const COMMENTS = ['%%', '%%', '%% x', '%% x %%', '%% x %% y', 'a %% b', 'a %% b %% c', '`%%`', '%%%', '\\%%', '<!-- %% -->'];

const body = (leaves: readonly string[]): fc.Arbitrary<string> => {
	const line = fc
		.tuple(fc.oneof({ arbitrary: fc.constant<string[]>([]), weight: 3 }, { arbitrary: fc.array(container, { maxLength: 3 }), weight: 2 }), blanks, fc.constantFrom(...leaves), fc.constantFrom('', '', '', '', ' ', '  ', '\t'))
		.map(([containers, indent, leaf, end]) => containers.join('') + indent + leaf + end);
	return fc
		.tuple(fc.array(line, { maxLength: 12, size: 'max' }), fc.constantFrom('\n', '\n', '\r\n', '\r'), fc.boolean())
		.map(([lines, lineEnd, isFinished]) => lines.join(lineEnd) + (isFinished ? lineEnd : ''));
};
const unicode = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: fc.constantFrom(...' \t\n\r>-*+1.)#`~<!=_[]:%\\a'), maxLength: 60 }));

/** Bodies of notes whose lines collide: markers, indents of 0 to 9 columns and tabs, fences, quotes, HTML, comments; and arbitrary text. */
export const arbitraryBody: fc.Arbitrary<string> = fc.oneof({ arbitrary: body([...LEAVES, ...COMMENTS, ...COMMENTS]), weight: 4 }, { arbitrary: unicode, weight: 1 });

/** The same in plain Markdown: without Obsidian's `%%` comments, which no other program knows. */
export const arbitraryMarkdown: fc.Arbitrary<string> = fc.oneof({ arbitrary: body(LEAVES), weight: 4 }, { arbitrary: unicode.map((text) => text.replace(/%+/g, '%')), weight: 1 });
