import type * as O from 'obsidian';
import { parseListItems } from './parse-list-items.ts';
import { createPositions, maskedBody, type Positions } from './text-positions.ts';
import { getFrontMatterInfo, parseYaml } from './yaml.ts';

/** What the app's indexer would keep of a note's text. Sections, footnotes and blocks are not modelled. */
export function parseMetadata(text: string): O.CachedMetadata {
	const { exists, frontmatter: yaml, contentStart } = getFrontMatterInfo(text);
	const positions = createPositions(text);
	const frontmatter = exists ? readProperties(yaml) : null;
	const body = maskedBody(text, contentStart);
	return {
		...(frontmatter !== null && { frontmatter, frontmatterPosition: positions(0, text.slice(0, contentStart).trimEnd().length) }),
		...given('frontmatterLinks', frontmatter === null ? [] : linksOfProperties(frontmatter)),
		...given('headings', headings(body, positions)),
		...given('links', links(body, positions)),
		...given('embeds', wikilinks(body, positions, '!')),
		...given('tags', tags(body, positions)),
		...given('listItems', parseListItems(body, positions)),
	};
}

/** A kind of thing that a note does not have is not there at all: it is no empty list (obsidian.d.ts, `CachedMetadata`). */
function given<K extends keyof O.CachedMetadata, T>(key: K, found: T[]): Partial<Record<K, T[]>> {
	return found.length === 0 ? {} : ({ [key]: found } as Partial<Record<K, T[]>>);
}

/** Properties that are broken YAML, or no mapping, are no properties; the rest of the note is indexed all the same. */
function readProperties(yaml: string): O.FrontMatterCache | null {
	try {
		const value = parseYaml(yaml);
		return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value) : null;
	} catch {
		return null;
	}
}

function headings(body: string, positions: Positions): O.HeadingCache[] {
	return [...body.matchAll(/^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/gm)].map((match) => ({
		heading: match[2] ?? '',
		level: match[1]?.length ?? 1,
		position: positions(match.index, match.index + match[0].trimEnd().length),
	}));
}

const LINK = /(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;

function links(body: string, positions: Positions): O.LinkCache[] {
	return [...wikilinks(body, positions, ''), ...markdownLinks(body, positions)].sort((a, b) => a.position.start.offset - b.position.start.offset);
}

function wikilinks(body: string, positions: Positions, mark: '' | '!'): O.LinkCache[] {
	return [...body.matchAll(LINK)]
		.filter(([, embed]) => embed === mark)
		.map((match) => ({ ...linkOf(match), position: positions(match.index, match.index + match[0].length) }));
}

const MARKDOWN_LINK = /(?<!!)\[([^[\]\n]*)\]\(<?([^()<>\s]+)>?\)/g;

/** Those that lead into the vault. */
function markdownLinks(body: string, positions: Positions): O.LinkCache[] {
	return [...body.matchAll(MARKDOWN_LINK)]
		.filter(([, , target = '']) => !/^[a-z][a-z\d+.-]*:/i.test(target))
		.map((match) => ({ link: decodeURI(match[2] ?? ''), original: match[0], displayText: match[1] ?? '', position: positions(match.index, match.index + match[0].length) }));
}

function linkOf([original, , link = '', displayText]: RegExpMatchArray): O.Reference {
	return { link, original, displayText: displayText ?? link };
}

/** A property that holds a link as its whole text; the key of an item in a list is `key.0` (obsidian.d.ts, `FrontmatterLinkCache`). */
function linksOfProperties(properties: O.FrontMatterCache): O.FrontmatterLinkCache[] {
	const found = (key: string, value: unknown): O.FrontmatterLinkCache[] => {
		if (Array.isArray(value)) return value.flatMap((item, index) => found(`${key}.${String(index)}`, item));
		if (typeof value !== 'string') return [];
		const match = /^\s*(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]\s*$/.exec(value);
		return match === null ? [] : [{ key, ...linkOf(match) }];
	};
	return Object.entries(properties).flatMap(([key, value]) => found(key, value));
}

/** A tag is not a number alone (help, "Tags"). */
function tags(body: string, positions: Positions): O.TagCache[] {
	return [...body.matchAll(/(^|\s)(#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gmu)].map((match) => {
		const start = match.index + (match[1]?.length ?? 0);
		return { tag: match[2] ?? '', position: positions(start, match.index + match[0].length) };
	});
}
