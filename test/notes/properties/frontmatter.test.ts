import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bodyStart, findFrontmatter, readFrontmatter } from '../../../src/notes/properties/frontmatter.ts';
import { arbitraryFrontmatterNote, arbitraryYamlFragments } from '../../support/arbitrary-frontmatter.ts';
import { GENERATED_NOTES } from '../../support/generated.ts';

const LONG = '12345678901234567890';
const UNCLOSED = 'line 1: the properties are not closed; put --- on a line of its own after the last of them';
const none = { kind: 'none' };
const properties = (expected: Readonly<Record<string, unknown>>): unknown => ({ kind: 'properties', properties: expected });
const inBlock = (block: string): unknown => readFrontmatter(`---\n${block}---\nbody\n`);

function messageOf(block: string): string {
	const reading = readFrontmatter(`---\n${block}---\nbody\n`);
	return reading.kind === 'malformed' ? reading.message : `not malformed: ${JSON.stringify(reading)}`;
}

describe('a block of properties', () => {
	it('stands between two lines of three dashes at the top of the note', () => {
		expect(readFrontmatter('---\ntier: A\n---\nbody\n')).toEqual(properties({ tier: 'A' }));
		expect(readFrontmatter('---\ntier: A\n---')).toEqual(properties({ tier: 'A' }));
		expect(readFrontmatter('\n---\nA rule above.\n---\n')).toEqual(none);
		expect(readFrontmatter(' ---\ntier: A\n---\n')).toEqual(none);
		expect(readFrontmatter('body\n---\ntier: A\n---\n')).toEqual(none);
		expect(readFrontmatter('')).toEqual(none);
	});

	it('may follow a byte order mark, have blanks after its dashes and any line ends', () => {
		expect(readFrontmatter('\uFEFF---  \r\ntier: A\r\nabout: >-\r\n  x\r\n  y\r\n---\t \r\nbody')).toEqual(properties({ tier: 'A', about: 'x y' }));
		expect(readFrontmatter('---\r\ntier: A\ncadence:\r\n---\n')).toEqual(properties({ tier: 'A', cadence: null }));
	});

	it('is none without a closing line: the dashes are a rule', () => {
		expect(readFrontmatter('---\nA rule above.\n')).toEqual(none);
		expect(readFrontmatter('---\nShe said: it is late.\n ---\n')).toEqual(none);
		expect(readFrontmatter('---')).toEqual(none);
		expect(readFrontmatter('---js\nbody')).toEqual(none);
	});

	it('is malformed where properties that we know stand below dashes that nothing closes, or below blank lines', () => {
		const unclosed = { kind: 'malformed', message: UNCLOSED };
		expect(readFrontmatter('---\ntier: A\n ---\n')).toEqual(unclosed);
		expect(readFrontmatter('---\nphone: 3\ncity: Madrid\n---x\n')).toEqual(unclosed);
		const late = { kind: 'malformed', message: 'line 1: properties have to start on the first line of the note; remove the blank lines above them' };
		expect(readFrontmatter('\n \n---\ntier: A\n---\n')).toEqual(late);
	});

	it.each([
		'---\ntier: B\nHi there\n',
		'\uFEFF---\r\ntier: B\r\nHi there\r\n',
		'---\ncadence:\nHi there',
		'---  \nLast_Contacted: 2026-07-01\n\nShe moved.\n- and: more\n',
		'---\nsnoozeUntil: 2026-12-01\nHi there\n ---\n',
		'---\nbirthday: 04-17\nShe likes cards.\n',
		'---\naliases:\n  - Ana\nHi there\n',
		'---\npaused: true\ntier: B\nHi there\n',
		'---\narchived: 2026-01-01\nHi there\n',
		'---\ndied: 2026-01-01\nWe miss her.\n',
		'---\nfirst-met: 2026-01-01\nHi there\n',
		'---\ntype: contact\n# about\ntags:\n- contact\nname: Ana\ntier: B\nHi there\n',
	])('is malformed where somebody stopped typing the properties before they closed them: %j', (text) => {
		expect(readFrontmatter(text)).toEqual({ kind: 'malformed', message: UNCLOSED });
	});

	it.each([
		'---\nHi there\ntier: B\n',
		'---\n\ntier: B\nHi there\n',
		'---\nMet: at the fair, where she stood in the queue.\nMore text.\n',
		'---\nFollow up: send the plan.\nMore text.\n',
		'---\nKeep in touch: she said so.\nMore text.\n',
		'---\nCircle: a word of many meanings.\nMore text.\n',
		'---\nname: Ana\nemail: ana@acme.example\nHi there\n',
		'---\nSee: the plan.\ntier: B\nHi there\n',
		'---\ntiers of a cake\n',
		'---\ntier:B\nHi there\n',
		'---\n- tier: B\nHi there\n',
		'Hi there\n\n---\ntier: B\nmore\n',
	])('is none where the dashes are a rule above prose: %j', (text) => {
		expect(readFrontmatter(text)).toEqual(none);
	});

	it('is malformed where half-typed properties stand below blank lines, too', () => {
		expect(readFrontmatter('\n---\ntier: B\nHi there\n')).toMatchObject({ kind: 'malformed', message: expect.stringContaining('remove the blank lines') as string });
	});

	it('is none below more dashes than three, which are a rule', () => {
		expect(readFrontmatter('----\ntier: A\n---\n')).toEqual(none);
		expect(readFrontmatter('--- --- -\ntier: A\n---\n')).toEqual(none);
	});

	it('may be empty or hold only comments', () => {
		for (const block of ['', '\n', '  \n', '# comment\n', '#\n', '  # one\n\n# two\n', '{}\n']) expect(inBlock(block)).toEqual(properties({}));
	});

	it('ends before the body, whose start is known with and without a block', () => {
		const text = '\uFEFF---\r\ntier: A\r\n---  \r\nbody';
		expect(findFrontmatter(text)).toEqual({ from: 1, label: '', to: 15, bodyFrom: 22 });
		expect(text.slice(bodyStart(text))).toBe('body');
		expect(bodyStart('body')).toBe(0);
		expect(bodyStart('\uFEFFbody')).toBe(1);
		expect(bodyStart('---\n---')).toBe(7);
		expect(bodyStart('---\n---\n---\n')).toBe(8);
		expect(findFrontmatter('body')).toBeNull();
	});
});

describe('values', () => {
	it('are read as YAML 1.2 has them: days, yes and times are text', () => {
		expect(inBlock('last-touch: 2026-11-20\nat: 2026-11-20T10:00:00Z\nanswer: yes\ntime: 12:30\nrating: 5\nratio: 1.5\npaused: true\nnext-touch:\ncadence: ~\noct: 0777\nhex: 0x10\n')).toEqual(
			properties({ 'last-touch': '2026-11-20', at: '2026-11-20T10:00:00Z', answer: 'yes', time: '12:30', rating: 5, ratio: 1.5, paused: true, 'next-touch': null, cadence: null, oct: 777, hex: 16 }),
		);
	});

	it('may be lists, maps, links and texts of several lines', () => {
		expect(inBlock('aliases: [Ana, "A"]\nlink: [[Acme]]\nwork:\n  place: Acme\nlist:\n- a\n- - b\nabout: |\n  one\n\n  two\nshort: >-\n  one\n  two\nend: |+\n  kept\n\n')).toEqual(
			properties({ aliases: ['Ana', 'A'], link: [['Acme']], work: { place: 'Acme' }, list: ['a', ['b']], about: 'one\n\ntwo\n', short: 'one two', end: 'kept\n\n' }),
		);
	});

	it('may be written as JSON', () => {
		expect(inBlock('{ "tier": "A",\n  "aliases": ["Ana"], "next-touch": null }\n')).toEqual(properties({ tier: 'A', aliases: ['Ana'], 'next-touch': null }));
	});

	it('may be marked and stand elsewhere as an alias', () => {
		expect(inBlock('met-on: &d 2026-11-20\nlast-touch: *d\na: &l [x]\nb: [*l, *d]\n')).toEqual(properties({ 'met-on': '2026-11-20', 'last-touch': '2026-11-20', a: ['x'], b: [['x'], '2026-11-20'] }));
	});

	it('may have tags: a day stays text, and unknown tags are passed over', () => {
		expect(inBlock('a: !!timestamp 2026-11-20\nb: !!str 12\nc: !mine x\nd: !!binary aGk=\ne: !!set {a}\n')).toEqual(properties({ a: '2026-11-20', b: '12', c: 'x', d: 'aGk=', e: { a: null } }));
	});

	it('keep the digits of integers that are too long for a number', () => {
		expect(inBlock('phone: 12345678901234567890\nplus: +9007199254740993\nhex: 0xFFFFFFFFFFFFFFFFFF\nlist: [12345678901234567891]\nexact: 12345678901234567000\nlarge: 1e30\nsafe: 9007199254740991\n')).toEqual(
			properties({ phone: '12345678901234567890', plus: '+9007199254740993', hex: '0xFFFFFFFFFFFFFFFFFF', list: ['12345678901234567891'], exact: 12345678901234567000, large: 1e30, safe: 9007199254740991 }),
		);
	});
});

describe('keys', () => {
	it('are text: numbers and booleans become theirs, as it stands there', () => {
		expect(inBlock('2026: a\ntrue: b\n1.50: c\n"x y": d\n? long\n: e\nw: {1: f}\n')).toEqual(properties({ 2026: 'a', true: 'b', '1.50': 'c', 'x y': 'd', long: 'e', w: { 1: 'f' } }));
	});

	it('may be names that objects have, but for those of their insides', () => {
		expect(inBlock('toString: a\nwork: { constructor: b, prototype: c }\n')).toEqual(properties({ toString: 'a', work: { constructor: 'b', prototype: 'c' } }));
	});
});

describe('a block that cannot be read', () => {
	it.each([
		['a second colon', 'tier: A\nrole: CTO: Acme\n', 'line 3: there is a second colon in this value; put the value in quotes, as in role: "CTO: Acme"'],
		['a quote that nothing closes', 'tier: A\nrole: "CTO\ncity: Madrid\n', 'line 3: a " opens a text here and nothing closes it; put a " at its end'],
		['a key without a colon', 'tier: A\ncadence\ncity: Madrid\n', 'line 3: there is no key with a colon and a blank after it; write each property on a line of its own, as key: value'],
		['a last key without a colon', 'tier: A\ncadence\n', 'line 3: there is no colon after this key; write each property on a line of its own, as key: value'],
		['a value that starts with a sign of YAML', 'email: @ana\n', 'line 2: a value cannot start with @; put the value in quotes'],
		['a value that goes on after its quotes', 'role: "CTO" of Acme\n', 'line 2: the value ends before this; put the value in quotes, from its start to its end'],
		['a tab before a key', 'tier: A\n\tcity: Madrid\n', 'line 3: a tab indents this line; use spaces'],
		['an indent that is too deep', 'tier: A\n  city: Madrid\n', 'line 2: the line below this one is indented too far; indent the keys of a map and the items of a list alike'],
		['an indent that is not deep enough', '  tier: A\ncity: Madrid\n', 'line 3: this line is not indented like those above it; indent the keys of a map and the items of a list alike'],
		['an indent between others', 'list:\n  - b\n c: d\n', 'line 4: this line is not indented like those it belongs to; indent the keys of a map and the items of a list alike'],
		['a list that is not closed', 'aliases: [Ana, Bo\ncity: Madrid\n', 'line 3: a list or map that opens before this is not closed; put ] at its end'],
		['a bracket too many', 'aliases: [Ana]]\n', 'line 2: a bracket or brace closes here that nothing opens; remove it, or put the value in quotes'],
		['a comma too many', 'aliases: [Ana, , Bo]\n', 'line 2: a comma stands here without an item before it; remove it'],
		['a list on the line of its key', 'aliases: - Ana\n', 'line 2: a list cannot start on the line of its key; put each item on a line below it'],
		['an escape that is none', 'path: "C:\\Users"\n', 'line 2: in double quotes a backslash starts an escape, and this is none; write two backslashes'],
		['a mark of a block text before text', 'role: >CTO\n', 'line 2: a value cannot start with > or | unless its text stands on the lines below; put the value in quotes'],
		['the marks of a merge conflict', 'tier: A\n<<<<<<< HEAD\nlast-touch: 2026-11-20\n=======\n', 'line 3: here stands the mark of a merge conflict; keep one side and remove the marks'],
		['a directive', '%YAML 1.1\ntier: A\n', 'line 2: a line that starts with % is a directive of YAML; remove it, or put it in quotes'],
		['a tag with a handle that nothing declares', 'tier: !e!x A\n', 'line 2: a value that starts with ! is a tag, and nobody knows this one; put the value in quotes'],
		['a doubled key', 'last-touch: 2026-11-20\ntier: A\n# c\nlast-touch: 2026-11-21\n', 'line 5: "last-touch" stands here again, after line 2; keep one of the two'],
		['a doubled key in other quotes', '"1": a\n1: b\n', 'line 3: "1" stands here again, after line 2; keep one of the two'],
		['a doubled key in a map below', 'work: {place: a, place: b}\n', 'line 2: "place" stands twice in this map; keep one of the two'],
		['an alias of nothing', 'tier: A\nrole: *cto\n', 'line 3: *cto stands for a value marked with &cto before it, and there is none; put the value in quotes'],
		['an alias before what it stands for', 'role: *cto\nx: &cto y\n', 'line 2: *cto stands for a value marked with &cto before it, and there is none; put the value in quotes'],
		['a list that holds itself', 'x: &x [*x]\n', 'line 2: *x stands for a value marked with &x before it, and there is none; put the value in quotes'],
		['a list that holds itself under a name used before', 'x: &x y\nz: &x [*x]\n', 'line 3: *x stands for a value marked with &x before it, and there is none; put the value in quotes'],
		['a star before text', 'role: * CTO\n', 'line 2: a value cannot start with * or & unless a name follows; put the value in quotes'],
		['a list', '- tier\n', 'line 2: a list stands here where properties should; write each on a line of its own, as key: value'],
		['a text', 'Ana Diaz\n', 'line 2: a single value stands here where properties should; write each on a line of its own, as key: value'],
		['null', '~\n', 'line 2: a single value stands here where properties should; write each on a line of its own, as key: value'],
		['an anchor alone', '&a\n', 'line 2: a single value stands here where properties should; write each on a line of its own, as key: value'],
		['a link as a key', '[[Acme]]: x\n', 'line 2: a list stands here as a key, which has to be text; write it as key: value, or put a value in quotes'],
		['the blanks of a template', 'name: {{title}}\n', 'line 2: a map stands here as a key, which has to be text; write it as key: value, or put a value in quotes'],
		['a colon without a key', 'tier: A\n: B\n', 'line 3: nothing stands here as a key, which has to be text; write it as key: value, or put a value in quotes'],
		['an alias as a key', 'a: &k b\n*k : c\n', 'line 3: an alias stands here as a key, which has to be text; write it as key: value, or put a value in quotes'],
		['a line that looks like the closing one', 'tier: A\n---- x\ncity: Madrid\n', 'line 3: a line inside the properties starts with ---; remove it, or indent the text that it belongs to'],
		['a second document', 'tier: A\n--- # more\ntier: B\n', 'line 3: a line inside the properties starts with ---; remove it, or indent the text that it belongs to'],
		['the end of a document', 'tier: A\n...\n', 'line 3: a line of three dots ends the properties before their closing ---; remove it'],
		['the end of a document before more', 'tier: A\n... # c\ncity: Madrid\n', 'line 3: a line of three dots ends the properties before their closing ---; remove it'],
	])('is malformed for %s', (_, block, message) => {
		expect(messageOf(block)).toBe(message);
	});

	it('is malformed for a key that programs take for something of their own', () => {
		for (const key of ['__proto__', 'constructor', 'prototype']) expect(messageOf(`tier: A\n${key}: x\n`)).toBe(`line 3: "${key}" cannot be a key, since programs take it for something of their own; rename it`);
		expect(messageOf('work:\n  deep: [{ __proto__: { tier: A } }]\n')).toContain('line 3: "__proto__" cannot be a key');
	});

	it('is malformed when a language follows the dashes, and nothing is evaluated', () => {
		const message = 'line 1: the first line of the properties has to be --- alone, and this one goes on; remove what follows';
		for (const language of ['js', 'javascript', 'json', 'yaml', 'foo', ' js', '|']) {
			expect(readFrontmatter(`---${language}\n{ tier: (process.env.EVALUATED = 'yes') }\n---\n`)).toEqual({ kind: 'malformed', message });
		}
		expect(process.env['EVALUATED']).toBeUndefined();
	});

	it('is malformed for aliases that stand for more than a note can hold', () => {
		const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]', ...[1, 2, 3, 4, 5, 6, 7, 8].map((level) => `a${level}: &a${level} [${Array(9).fill(`*a${level - 1}`).join(', ')}]`)];
		expect(messageOf(`${bomb.join('\n')}\n`)).toBe('line 6: aliases stand for so many values that they cannot be read; write the values out');
		expect(messageOf(`x: &x y\nlist: [${Array(9000).fill('*x').join(', ')}]\n`)).toContain('not malformed');
	});

	it('is malformed, and no crash, for lists nested without end', () => {
		expect(messageOf(`a: ${'['.repeat(100_000)}\n`)).toContain('line 2: ');
		expect(messageOf(`a: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`)).toBe('line 2: lists and maps are nested too deeply; keep properties flat');
	});

	it('says so on one line, whatever stands there', () => {
		expect(messageOf('"a\\nb\\u001B": 1\n"a\\nb\\e": 1\n')).toBe('line 3: "a\\nb\\u001b" stands here again, after line 2; keep one of the two');
		expect(messageOf('|\u001B[31m\r\r\n')).toMatch(/^line 2: \P{Control}+$/u);
	});

	it('does not change how later notes are read', () => {
		expect(readFrontmatter('---\nfirst: !!set {a}\nsecond: !!timestamp 2026-11-20\nbad: [\n---\n').kind).toBe('malformed');
		expect(inBlock('day: !!timestamp 2026-11-20\n')).toEqual(properties({ day: '2026-11-20' }));
		const read = readFrontmatter('---\ntier: A\n---\n');
		if (read.kind === 'properties') Object.assign(read.properties, { tier: 'B' });
		expect(readFrontmatter('---\ntier: A\n---\n')).toEqual(properties({ tier: 'A' }));
	});
});

describe('any note', () => {
	it('reads like the YAML of its block, but for long integers and the text of keys', () => {
		fc.assert(
			fc.property(arbitraryFrontmatterNote, (text) => {
				const place = findFrontmatter(text);
				expect(place).not.toBeNull();
				const block = text.slice((place?.from ?? 0) + '---'.length, place?.to);
				const expected = (parse(block, { prettyErrors: false, resolveKnownTags: false, logLevel: 'silent' }) as Record<string, unknown> | null) ?? {};
				const long = (value: unknown): unknown => (value === Number(LONG) ? LONG : value);
				expect(readFrontmatter(text)).toEqual(properties(Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, long(value)]))));
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	it('can be read or says on which of its lines it cannot', () => {
		fc.assert(
			fc.property(fc.oneof(arbitraryYamlFragments, fc.string({ unit: 'binary' })), (text) => {
				const reading = readFrontmatter(text);
				const start = bodyStart(text);
				// Without a block there can be the beginning of one, which nothing closes.
				expect(reading.kind === 'none' && findFrontmatter(text) !== null).toBe(false);
				expect(reading.kind === 'properties' && findFrontmatter(text) === null).toBe(false);
				if (reading.kind !== 'malformed') return;
				const line = Number(/^line (\d+): .+; .+$/.exec(reading.message)?.[1]);
				expect(line).toBeGreaterThan(0);
				expect(line).toBeLessThanOrEqual(text.slice(0, start).split('\n').length);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});
