import fc from 'fast-check';
import { arbitraryDay } from './arbitrary-contact.ts';

const dueMark = fc.tuple(arbitraryDay, fc.constantFrom('📅 D', '📆D', '🗓️ D', '📅 [[D]]', '[due:: D]', '(due::D)', '[due:: [[D]]]', '(D)', '@D', '@{D}', '@[[D]]', '(@D 10:00)', '📅 2026-02-30', '[due:: soon]', '[due::]')).map(([day, mark]) => mark.replace('D', day));
const word = fc.constantFrom('Send', 'it', 'the plan', 'Ask: how?', '[[Ana Diaz]]', '[[Bo|B]]', '[Kim](Kim%20Y.md)', '#theirs', '`code`', '`', '%%', '%% hidden %%', '<!-- x -->', '<!--', '🔁 every month', '⏫', '⏳ 2026-11-01', '✅ 2026-10-01', '[priority:: low]', '(', ')', '[', ']', '日本 🙂', '\\', '2026-11-25', '**b**');
const said = fc
	.tuple(fc.array(fc.oneof({ arbitrary: word, weight: 3 }, { arbitrary: dueMark, weight: 1 }), { maxLength: 6 }), fc.constantFrom(' ', ' ', '  ', '\t', ''), fc.constantFrom('', '', '', ' ^id-1', ' ^id ', '  ', '\t'))
	.map(([words, gap, end]) => words.join(gap) + end);
const task = fc
	.tuple(fc.constantFrom('', '', '', '  ', '\t', '> ', '>- '), fc.constantFrom('-', '*', '+', '1.', '2)'), fc.constantFrom(' ', ' ', '\t', '   '), fc.constantFrom(' ', ' ', ' ', ' ', '/', '>', 'x', 'X', '-', '🙂', '\t'), said)
	.map(([indent, marker, gap, box, text]) => `${indent}${marker}${gap}[${box}] ${text}`);
const line = fc.oneof(
	{ arbitrary: task, weight: 6 },
	{ arbitrary: fc.constantFrom('', '', 'Text.', '## Promises', '## Touches', '- 2026-11-20 call: x', '- [x] done ✅ 2026-11-01', '- [x] done [completion:: 2026-11-01]', '  more', '```', '%%', '<!--', '-->', '---', '- a'), weight: 3 },
);

/** Notes full of tasks, as people and task plugins write them, among what they collide with: after properties or none, in LF, CRLF or CR, with a byte order mark or without. */
export const arbitraryTaskNote: fc.Arbitrary<string> = fc
	.tuple(fc.constantFrom('', '', '\uFEFF'), fc.constantFrom<readonly string[]>([], ['---', 'tier: B', '---'], ['---', 'a: [ ]', '---']), fc.array(line, { maxLength: 10, size: 'max' }), fc.constantFrom('\n', '\n', '\r\n', '\r'), fc.boolean())
	.map(([mark, block, lines, eol, isFinished]) => mark + [...block, ...lines].join(block.length > 0 && eol === '\r' ? '\n' : eol) + (isFinished ? eol : ''));
