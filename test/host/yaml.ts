import type * as O from 'obsidian';
import { parse, stringify } from 'yaml';

/** YAML as the app reads it: `yaml` since Obsidian 1.9.0 (help, "Credits" and release notes), so that days stay strings. */
export function parseYaml(yaml: string): unknown {
	// Errors are thrown all the same; warnings would go to the console.
	return parse(yaml, { logLevel: 'error' });
}

/** Soft line width is off since 1.4.3 and aliases since 1.9.0 (release notes). How nothing is written is belief: as nothing. */
export function stringifyYaml(value: unknown): string {
	return stringify(value, { lineWidth: 0, nullStr: '', aliasDuplicateObjects: false }).replace(/: $/gm, ':');
}

const BLOCK = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** Where the properties stand. They start on line 1 and the closing line may have spaces after it (release notes 1.3.2, 1.4.6). */
export function getFrontMatterInfo(content: string): O.FrontMatterInfo {
	const block = BLOCK.exec(content);
	if (block === null) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const frontmatter = block.groups?.['yaml'] ?? '';
	const from = content.indexOf('\n') + 1;
	return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: block[0].length };
}

type Properties = Readonly<Record<string, unknown>>;

/** One property by its name or by a pattern of names; null where there is none. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
	if (frontmatter === null || typeof frontmatter !== 'object') return null;
	const found = Object.entries(frontmatter as Properties).find(([name]) => (typeof key === 'string' ? name === key : key.test(name)));
	return found?.[1] ?? null;
}

/** A property as a list of texts; text is split at commas. */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, key);
	if (typeof value === 'string') return trimmed(value.split(','));
	return Array.isArray(value) ? trimmed(value.filter((item) => typeof item === 'string')) : null;
}

function trimmed(texts: readonly string[]): string[] {
	return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** Other names of the note. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
	return parseFrontMatterStringArray(frontmatter, /^alias(?:es)?$/i);
}

/** The tags of the properties, each with its `#`. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
	const tags = parseFrontMatterStringArray(frontmatter, /^tags?$/i);
	return tags?.flatMap((tag) => tag.split(/\s+/)).map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) ?? null;
}

/** All tags of a note, those of its properties and those of its text. */
export function getAllTags(cache: O.CachedMetadata): string[] | null {
	const tags = [...(cache.tags ?? []).map(({ tag }) => tag), ...(parseFrontMatterTags(cache.frontmatter) ?? [])];
	return tags.length === 0 ? null : tags;
}
