import { describe, expect, it } from 'vitest';
import { parseMetadata } from './parse-metadata.ts';
import { getFrontMatterInfo, parseFrontMatterAliases, parseFrontMatterTags } from './yaml.ts';

/** What stands in the text where the cache points. */
function pointed(text: string, items: readonly { position: { start: { offset: number }; end: { offset: number } } }[] = []): string[] {
	return items.map(({ position: { start, end } }) => text.slice(start.offset, end.offset));
}

describe('properties', () => {
	it('keep days as they are written', () => {
		expect(parseMetadata('---\nlast-touch: 2026-07-01\ntime: 12:30\n---\n').frontmatter).toEqual({ 'last-touch': '2026-07-01', time: '12:30' });
	});

	it.each([
		['broken YAML', '---\nrole: a: b\n---\n# Ana\n'],
		['a key written twice', '---\ntier: A\ntier: B\n---\n# Ana\n'],
		['no mapping', '---\njust text\n---\n# Ana\n'],
		['nothing', '---\n---\n# Ana\n'],
		['an empty line before it', '\n---\ntier: A\n---\n# Ana\n'],
	])('are none for %s, and the note is indexed all the same', (_what, text) => {
		const { frontmatter, headings } = parseMetadata(text);
		expect(frontmatter).toBeUndefined();
		expect(pointed(text, headings)).toEqual(['# Ana']);
	});

	it('are found with the line ends of Windows, and know their place', () => {
		const text = '---\r\ntier: A\r\n---\r\nText\r\n';
		const { frontmatter, frontmatterPosition } = parseMetadata(text);
		expect(frontmatter).toEqual({ tier: 'A' });
		expect(frontmatterPosition?.end).toEqual({ line: 2, col: 3, offset: text.indexOf('---\r\nText') + 3 });
		expect(getFrontMatterInfo(text)).toMatchObject({ exists: true, frontmatter: 'tier: A\r\n', contentStart: text.indexOf('Text') });
	});

	it('have links, tags and aliases', () => {
		const { frontmatter, frontmatterLinks } = parseMetadata('---\ncompany: "[[Acme|the Acme]]"\nteam: ["[[Bo]]"]\ntags: a, b\naliases: [Ani]\n---\n');
		expect(frontmatterLinks).toEqual([
			{ key: 'company', link: 'Acme', displayText: 'the Acme', original: '[[Acme|the Acme]]' },
			{ key: 'team.0', link: 'Bo', displayText: 'Bo', original: '[[Bo]]' },
		]);
		expect(parseFrontMatterTags(frontmatter)).toEqual(['#a', '#b']);
		expect(parseFrontMatterAliases(frontmatter)).toEqual(['Ani']);
	});
});

describe('the text', () => {
	it('has headings, links and tags, but none in code and comments', () => {
		const text = '# One #\n[[Ana#Touches|A]] ![[Embedded]] #tag/sub #1\n```\n# no\n[[no]] #no\n```\n`[[no]]` %% #no %%\n## Two\n';
		const { headings, links, embeds, tags } = parseMetadata(text);
		expect(headings?.map(({ heading, level }) => [heading, level])).toEqual([['One', 1], ['Two', 2]]);
		expect(links?.map(({ link, displayText }) => [link, displayText])).toEqual([['Ana#Touches', 'A']]);
		expect(tags?.map(({ tag }) => tag)).toEqual(['#tag/sub']);
		expect(pointed(text, links)).toEqual(['[[Ana#Touches|A]]']);
		expect(pointed(text, embeds)).toEqual(['![[Embedded]]']);
	});

	it('has Markdown links that lead into the vault, as they are after decoding', () => {
		const text = 'See [Ana](../Contacts/Ana%20Diaz.md), [[Bo]] and [a page](https://x.example/).\n';
		expect(parseMetadata(text).links?.map(({ link }) => link)).toEqual(['../Contacts/Ana Diaz.md', 'Bo']);
	});

	it('has list items by their place, task and parent, and not their text', () => {
		const text = '---\na: b\n---\n## Touches\n- one\n  goes on\n  - [x] inner\n\n- two\n\nText.\n\n1. [ ] other\n---\n';
		const { listItems } = parseMetadata(text);
		expect(listItems?.map(({ parent, task }) => [parent, task])).toEqual([[-4, undefined], [4, 'x'], [-4, undefined], [-12, ' ']]);
		expect(pointed(text, listItems)).toEqual(['- one\n  goes on', '- [x] inner', '- two', '1. [ ] other']);
		expect(listItems?.every((item) => !('text' in item))).toBe(true);
	});

	it('has nothing where there is nothing', () => {
		expect(parseMetadata('Text.\n')).toEqual({});
		expect(parseMetadata('')).toEqual({});
	});
});
