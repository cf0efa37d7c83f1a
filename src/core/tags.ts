import type { Entry } from './property-names.ts';
import { remembered } from './remembered.ts';

const isTagKey = remembered((key) => /^tags?$/i.test(key));

/** The tags of a note's frontmatter as written, without `#`, each once: a list, or one text with blanks or commas between them. */
export function readTags(properties: Readonly<Record<string, unknown>>): readonly string[] {
	return tagsOf(Object.keys(properties).filter(isTagKey).map((key) => properties[key]));
}

/** The same among entries that are at hand. */
export function tagsAmong(entries: readonly Entry[]): readonly string[] {
	return tagsOf(entries.filter(({ key }) => isTagKey(key)).map(({ value }) => value));
}

function tagsOf(values: readonly unknown[]): readonly string[] {
	if (values.length === 0) return [];
	const texts = values.flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : [value])).filter((value) => typeof value === 'string');
	const tags = texts.flatMap((text) => text.split(/[\s,]+/)).map((tag) => tag.replace(/^#/, '')).filter((tag) => tag !== '');
	return [...new Map(tags.map((tag) => [tag.toLowerCase(), tag])).values()];
}

/** Whether a tag is the wanted one or one below it: `contact/work` is a `contact`. Without regard to case. */
export function isTag(tag: string, wanted: string): boolean {
	const [lower, wantedLower] = [tag.toLowerCase(), wanted.toLowerCase()];
	return lower === wantedLower || lower.startsWith(`${wantedLower}/`);
}

/** Whether a text, without `#`, is a tag: letters and digits of any script, emoji, `_`, `-` and `/`, and not digits alone (help.obsidian.md, "Tags"). */
export function isTagName(text: string): boolean {
	return /^[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+$/u.test(text) && !/^\p{N}+$/u.test(text);
}
