import fc from 'fast-check';

/** A line of a generated note, and the property whose value it holds: null for comments, blank lines, fences and the body. */
export interface OwnedLine {
	readonly text: string;
	readonly key: string | null;
}

/** A note whose block can be read, with what each of its lines is. */
export interface OwnedNote {
	readonly text: string;
	readonly lines: readonly OwnedLine[];
	/** The key whose value stands for another's too, as its alias: setting the one alone has to be refused. Null where there is none. */
	readonly shared: SharedValue | null;
}

export interface SharedValue {
	readonly key: string;
	readonly alias: string;
}

/** Lines without line ends and without the indent of their map. `%` stands for a comment, which is numbered later. */
type Entry = { readonly key: string; readonly written: string; readonly lines: readonly string[] };

const OURS = ['tier', 'cadence', 'last-touch', 'next-touch', 'company', 'email', 'aliases', 'birthday'] as const;
const OTHERS = ['publish', 'cssclasses', 'x y', 'Última', '日本', 'a.b', 'created', 'rating'] as const;
const WRITTEN_OTHERWISE = [['quoted key', '"quoted key"'], ['single', "'single'"], ['2026', '2026'], ['true', 'true'], ['tab', '"tab"']] as const;

/** Items and texts that lists of the block and of an edit have in common now and then. */
export const SOME_TEXTS = ['Ana', 'Bo Lindqvist', 'a', 'b', 'c', '[[Acme]]', '2026-08-14'] as const;

const days = fc.constantFrom('2026-11-20', '2026-08-14', '1999-01-01', '2026-11-22');
const plain = fc.oneof(days, fc.constantFrom('A', '3 months', '30d', 'ana@acme.example', 'http://a.b/c#d', '12', '-1.50', '0777', '12345678901234567890', '1e3', 'true', '~', 'null', 'yes', '12:30', "it's", 'a, b', 'x:y', '日本語', '+34 600', '{a: 1}', '[[Acme]]', '[]', '{}'));
const doubled = fc.constantFrom('""', '"2026-08-01"', '"[[Acme]]"', '"a: b # c"', '"say \\"hi\\" \\u00e9"', '"+34 600 000 000"', '"tab\\tnewline\\n"');
const single = fc.constantFrom("''", "'2026-08-01'", "'it''s'", "'# none'", "'[[Bo|B]]'");
const flowItem = fc.oneof(fc.constantFrom(...SOME_TEXTS.slice(0, 5)), fc.constantFrom('"[[Acme]]"', "'b'", '1', '{k: v}', '[n]', '"x, y"'));
const blockItem = fc.oneof(fc.constantFrom(...SOME_TEXTS.slice(0, 5)), fc.constantFrom('"[[Acme]]"', "'b'", '1', '', '[[Acme]]', '!!str a', '&item b'));
const comment = fc.constantFrom('', '', ' %', '   %');
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\t');

function oneLine(value: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> {
	return fc.tuple(gap, value, comment).map(([blanks, text, end]) => [`${blanks}${text}${end}`]);
}

const blank = fc.constantFrom<readonly string[]>([''], [' '], ['   '], [' %'], ['  % '], [' &none'], [' &none %']);
const tagged = oneLine(fc.constantFrom('!!str 2026-11-20', '!!str 12', '!mine x', '! y', '!!int 7', '&mark z', '&mark "q"', '!!str &mark r', '&list [a]', '!!timestamp 2026-11-20'));
const flowList = fc.array(flowItem, { maxLength: 4 });
const flowLines = fc.tuple(flowList, comment, fc.constantFrom('', '% own')).map(([items, end, own]) => [` [${end}`, ...(own === '' ? [] : ['    %']), ...items.map((item) => `    ${item},${end}`), `  ]${end}`]);
const blockLists = fc.tuple(fc.array(fc.tuple(blockItem, comment, fc.boolean()), { minLength: 1, maxLength: 5 }), fc.constantFrom('', '  ', '    '), comment, fc.constantFrom('- ', '-   ')).map(
	([items, indent, head, dash]) => [head, ...items.flatMap(([item, end, own]) => [...(own ? [`${indent}%`] : []), `${indent}${item === '' ? '-' : dash + item}${end}`])],
);
const nested = fc.constantFrom<readonly string[]>(['', '  name: Acme', '  places: [a, b] %'], [' %', '  % own', '  k:', '    - x', '    - y: 1', '      z: 2'], ['', '  - name: x', '    age: 3 %', '  - - p', '    - q'], [' !!map', '  a: 1'], [' &deep', '  &k a: 1']);
const blockTexts = fc
	.tuple(fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2'), comment, fc.array(fc.constantFrom('  text', '  # no comment', '  - no: item', '', '    deeper', '  ---', '  last  '), { minLength: 1, maxLength: 4 }))
	.map(([header, end, lines]) => [` ${header}${end}`, '  first', ...lines]);
const manyLines = fc.constantFrom<readonly string[]>([' one', '  two', '  three %'], [' "one', '  two" %'], [" 'one", '', "  two'"], [' one', '', '  two'], ['', '  below %'], [' %', '  "below"'], [' [a,', '  b]'], [' {a: 1,', '  b: 2} %']);

const value = fc.oneof(
	{ weight: 4, arbitrary: oneLine(plain) },
	{ weight: 2, arbitrary: oneLine(doubled) },
	{ weight: 1, arbitrary: oneLine(single) },
	{ weight: 2, arbitrary: blank },
	{ weight: 1, arbitrary: tagged },
	{ weight: 2, arbitrary: oneLine(flowList.map((items) => `[${items.join(', ')}]`)) },
	{ weight: 1, arbitrary: flowLines },
	{ weight: 3, arbitrary: blockLists },
	{ weight: 1, arbitrary: nested },
	{ weight: 2, arbitrary: blockTexts },
	{ weight: 2, arbitrary: manyLines },
);

const names = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...OURS).map((key) => [key, key] as const) },
	{ weight: 2, arbitrary: fc.constantFrom(...OTHERS).map((key) => [key, key] as const) },
	{ weight: 1, arbitrary: fc.constantFrom(...WRITTEN_OTHERWISE) },
);

const implicit = fc.tuple(names, value, fc.constantFrom('', '', '', ' ')).map(([[key, written], [first = '', ...rest], before]): Entry => ({ key, written, lines: [`${written}${before}:${first}`, ...rest] }));
const explicit = fc.tuple(names, fc.constantFrom<readonly string[]>([], [': 2026-08-01 %'], [':'], [': - a', '  - b'], [': |', '  text'], [': [a]'])).map(([[key, written], lines]): Entry => ({ key, written, lines: [`? ${written}`, ...lines] }));
const entry = fc.oneof({ weight: 12, arbitrary: implicit }, { weight: 1, arbitrary: explicit });
const gaps = fc.array(fc.constantFrom('%', '  %', '', '  '), { maxLength: 2 });

interface BlockLines {
	readonly lines: readonly OwnedLine[];
	readonly shared: SharedValue | null;
}

function owned(key: string, indent: string, lines: readonly string[]): readonly OwnedLine[] {
	return lines.map((text) => ({ text: text === '' ? '' : indent + text, key: /^\s*%\s*$/.test(text) ? null : key }));
}

const blockMap: fc.Arbitrary<BlockLines> = fc
	.tuple(fc.uniqueArray(entry, { maxLength: 7, selector: ({ key }) => key }), fc.array(gaps, { minLength: 8, maxLength: 8 }), fc.constantFrom('', '', '', '  '), fc.nat({ max: 5 }))
	.map(([entries, lineGaps, indent, alias]) => {
		const [first] = entries;
		const last = entries[entries.length - 1];
		const shared = alias === 0 && first !== undefined && last !== undefined && first !== last ? { key: first.key, alias: last.key } : null;
		const anchored = new Set<string>();
		const lines = entries.flatMap(({ key, written, lines: own }, index): readonly OwnedLine[] => {
			const text = own.map((line) => onceEach(line, anchored));
			const shown = shared?.key === key ? [`${written}: &shared 2026-08-01 %`] : shared?.alias === key ? [`${written}: *shared`] : text;
			return [...between(lineGaps[index], entries[index - 1]), ...owned(key, indent, shown)];
		});
		return { lines: [...lines, ...between(lineGaps[7], last)], shared };
	});

/** Comments and blank lines between properties. Below a block text a comment that is indented would be text. */
function between(lines: readonly string[] = [], before: Entry | undefined): readonly OwnedLine[] {
	const belowText = before?.lines.some((line) => /[|>][-+2]?\s*%?$/.test(line)) === true;
	return lines.map((text) => ({ text: belowText && text.includes('%') ? text.trim() : text, key: null }));
}

/** An anchor stands once in a note: doubled names would be other notes than meant. */
function onceEach(line: string, anchored: Set<string>): string {
	return line.replace(/&(\w+) ?/, (whole, name: string) => {
		if (anchored.has(name)) return '';
		anchored.add(name);
		return whole;
	});
}

const flowValue = fc.constantFrom('A', '2026-08-01', '"x"', "'y'", '', '[a, b]', '{k: [1, 2]}', '"[[Acme]]"', '3', 'null', '&mark z');
const flowMap: fc.Arbitrary<BlockLines> = fc
	.tuple(fc.uniqueArray(fc.tuple(fc.constantFrom(...OURS, ...OTHERS.filter((key) => key !== 'x y')), flowValue), { maxLength: 4, selector: ([key]) => key }), fc.constantFrom('line', 'lines', 'comments'), fc.boolean(), fc.boolean())
	.map(([pairs, layout, json, trailing]) => {
		const anchored = new Set<string>();
		const texts = pairs.map(([key, text]) => (json ? `"${key}": ${JSON.stringify(text)}` : `${key}:${text === '' ? '' : ` ${onceEach(text, anchored)}`}`));
		const last = texts.length - 1;
		if (layout === 'line') return { lines: [{ text: `{ ${texts.join(', ')}${trailing && last >= 0 ? ',' : ''} }`, key: '*' }], shared: null };
		const end = layout === 'comments' ? ' %' : '';
		const own = layout === 'comments' ? [{ text: '  %', key: null }] : [];
		return { lines: [{ text: `{${end}`, key: '*' }, ...texts.flatMap((text, index) => [...own, { text: `  ${text}${index < last || trailing ? ',' : ''}${end}`, key: '*' }]), { text: '}', key: '*' }], shared: null };
	});

const block = fc.oneof({ weight: 8, arbitrary: blockMap }, { weight: 1, arbitrary: flowMap }, { weight: 1, arbitrary: fc.constantFrom<BlockLines>({ lines: [], shared: null }, { lines: [{ text: '%', key: null }], shared: null }) });
const fence = fc.constantFrom('---', '---', '---', '---  ', '---\t');
const eols = fc.constantFrom('\n', '\n', '\r\n', 'mixed');
const bodies = fc.constantFrom('', 'body', 'body\n', '\n\nMet in the queue.\n\n## Touches\n- 2026-08-14 call: x\n', '---\nx: y\n---\n', '# tier: A\n---', '\n');

function assemble(bom: string, head: string, { lines, shared }: BlockLines, foot: string, eol: string, body: string, finalNewline: boolean): OwnedNote {
	let comments = 0;
	const eolOf = (index: number): string => (eol === 'mixed' ? (index % 3 === 1 ? '\r\n' : '\n') : eol);
	const fenced = [{ text: bom + head, key: null }, ...lines, { text: foot, key: null }];
	const numbered = fenced.map(({ text, key }, index) => ({
		text: text.replace(/%/g, () => `# c${++comments}`) + (index === fenced.length - 1 && body === '' && !finalNewline ? '' : eolOf(index)),
		key,
	}));
	const bodyLines = (body.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => ({ text: line.replace('\n', eol === 'mixed' ? '\n' : eol), key: null }));
	const all = [...numbered, ...bodyLines];
	return { text: all.map(({ text }) => text).join(''), lines: all, shared };
}

/** A note with a block that can be read and a short body, and what each line holds. */
export const arbitraryOwnedNote: fc.Arbitrary<OwnedNote> = fc
	.tuple(fc.constantFrom('', '', '', '\uFEFF'), fence, block, fence, eols, bodies, fc.boolean())
	.map(([bom, head, lines, foot, eol, body, finalNewline]) => assemble(bom, head, lines, foot, eol, body, finalNewline));

/** A note's text: a block with keys of ours and of others, in every style of YAML, and a short body. */
export const arbitraryFrontmatterNote: fc.Arbitrary<string> = arbitraryOwnedNote.map(({ text }) => text);

/** A block alone, from its opening line (after a byte order mark now and then) to its closing line with its line end, to be put before a body. */
export const arbitraryFrontmatterBlock: fc.Arbitrary<string> = fc
	.tuple(fc.constantFrom('', '', '', '\uFEFF'), fence, block, fence, eols)
	.map(([bom, head, lines, foot, eol]) => assemble(bom, head, lines, foot, eol, '', true).text);

const FRAGMENTS = ['---', '---', '\n', '\n', '\n', '\r\n', '\r', '...', 'last-touch', 'tier', 'a', '1', ': ', ':', '- ', '-', '# c', ' #', '"', "'", '[', ']', '{', '}', ', ', '|', '>', '|+', '&a ', '*a', '&a', '!', '!!str ', '!x ', '? ', '  ', ' ', '\t', '%YAML 1.2', '<<', '\uFEFF', '\u2028', '\u0085', '\0', '\\', '__proto__', 'null', '2026-11-20', '\uD800'];

/** Texts that look like YAML here and there, half of them between fences. */
export const arbitraryYamlFragments: fc.Arbitrary<string> = fc
	.tuple(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 14, size: 'max' }), fc.boolean(), fc.constantFrom('\n', '\r\n'))
	.map(([parts, fenced, eol]) => (fenced ? `---${eol}${parts.join('')}${eol}---${eol}body` : parts.join('')));
