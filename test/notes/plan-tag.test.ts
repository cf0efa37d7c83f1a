import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTags } from '../../src/core/tags.ts';
import { addTag, removeTag } from '../../src/notes/plan-tag.ts';
import { readFrontmatter } from '../../src/notes/properties/frontmatter.ts';
import { applySplices, type EditPlan } from '../../src/notes/splice.ts';
import { arbitraryNote } from '../support/arbitrary-note.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const done = (text: string, plan: EditPlan): string => (plan.kind === 'refused' ? `refused: ${plan.reason}` : applySplices(text, plan.splices));
const adding = (text: string, tag = 'madrid'): string => done(text, addTag(text, tag));
const removing = (text: string, tag = 'madrid'): string => done(text, removeTag(text, tag));

describe('a tag is added', () => {
	it.each([
		['to a list in brackets', '---\ntags: [climbing]  # mine\n---\n', '---\ntags: [climbing, madrid]  # mine\n---\n'],
		['to a list of lines', '---\ntags:\n  - climbing\ntier: B\n---\nHello.\n', '---\ntags:\n  - climbing\n  - madrid\ntier: B\n---\nHello.\n'],
		['to one text with commas', '---\ntags: climbing, old\n---\n', '---\ntags: climbing, old, madrid\n---\n'],
		['to one text with blanks', '---\ntags: climbing old\n---\n', '---\ntags: climbing old madrid\n---\n'],
		['to one that stands alone', '---\ntags: climbing\n---\n', '---\ntags: climbing, madrid\n---\n'],
		['under the key tag', '---\ntag: climbing\n---\n', '---\ntag: climbing, madrid\n---\n'],
		['where they are blank', '---\ntags:\n---\n', '---\ntags:\n  - madrid\n---\n'],
		['where there are none', '---\ntier: B\n---\nHello.\n', '---\ntier: B\ntags:\n  - madrid\n---\nHello.\n'],
		['where there are no properties', 'Hello.\n', '---\ntags:\n  - madrid\n---\nHello.\n'],
		['with the line ends of the note', '---\r\ntags: [a]\r\n---\r\n', '---\r\ntags: [a, madrid]\r\n---\r\n'],
	])('%s', (_, before, after) => expect(adding(before)).toBe(after));

	it.each(['---\ntags: [Madrid]\n---\n', '---\ntags: "#madrid"\n---\n', '---\ntag: [x, madrid]\n---\n'])('not where it is: %j', (text) => expect(adding(text)).toBe(text));

	it('not where something else stands, which is told with what would be right', () => {
		expect(adding('---\ntags: { a: b }\n---\n')).toMatch(/^refused: tags: .*this is no list of tags; write them as \[climbing, madrid\]/);
		expect(adding('---\ntags: [a, { b: c }]\n---\n')).toMatch(/^refused: /);
		expect(adding('---\ntags: [a\n---\n')).toMatch(/^refused: /);
	});
});

describe('a tag is taken out', () => {
	it.each([
		['of a list in brackets', '---\ntags: [climbing, Madrid, old]\n---\n', '---\ntags: [climbing, old]\n---\n'],
		['of a list of lines', '---\ntags:\n  - climbing # still\n  - "#madrid"\n---\n', '---\ntags:\n  - climbing # still\n---\n'],
		['of one text', '---\ntags: climbing, madrid, old\n---\n', '---\ntags: climbing, old\n---\n'],
		['where it is the last', '---\ntags: madrid\n---\n', '---\ntags:\n---\n'],
		['under both keys', '---\ntags: [madrid, a]\ntag: madrid\n---\n', '---\ntags: [a]\ntag:\n---\n'],
	])('%s', (_, before, after) => expect(removing(before)).toBe(after));

	it.each(['---\ntags: [madrid/centre]\n---\n', '---\ntier: B\n---\n#madrid\n', 'Hello.\n', '---\ntags: { a: b }\n---\n'])('not where it is not: %j', (text) => expect(removing(text)).toBe(text));
});

describe('whatever the note', () => {
	const tagsIn = (text: string): readonly string[] => {
		const read = readFrontmatter(text);
		return read.kind === 'properties' ? readTags(read.properties) : [];
	};

	it('a tag that was added is read with the others, whoever is taken out again is not; the text below stays as it is', () => {
		fc.assert(fc.property(arbitraryNote, (text) => {
			const plan = addTag(text, 'madrid');
			if (plan.kind === 'refused') return;
			const added = applySplices(text, plan.splices);
			expect([...tagsIn(added)].sort()).toEqual([...new Set([...tagsIn(text), 'madrid'])].sort());
			const back = removeTag(added, 'madrid');
			expect(back.kind).toBe('splices');
			if (back.kind === 'splices') expect(tagsIn(applySplices(added, back.splices))).toEqual(tagsIn(text).filter((tag) => tag !== 'madrid'));
		}), { numRuns: GENERATED_NOTES });
	});
});
