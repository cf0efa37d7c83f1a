import { valueText } from '../core/problem.ts';
import { entriesOf, type Entry } from '../core/property-names.ts';
import { readTags } from '../core/tags.ts';
import { noTags } from '../words/notes-contact.ts';
import { readFrontmatter } from './properties/frontmatter.ts';
import { planProperties, type PropertyValue } from './properties/set-properties.ts';
import { nothingToChange, refused, type EditPlan } from './splice.ts';

/** Adds a tag (without `#`) to a note's frontmatter, in the way in which its tags are written there; a note without any gets a list `tags`. */
export function addTag(text: string, tag: string): EditPlan {
	const read = tagEntries(text);
	if (read.kind === 'malformed') return refused(read.message);
	if (readTags(read.properties).some((one) => isSame(one, tag))) return nothingToChange;
	const entry = read.entries.find(({ key }) => key.toLowerCase() === 'tags') ?? read.entries[0];
	if (entry === undefined) return planProperties(text, new Map([['tags', [tag]]]));
	const tags = tagsIn(entry);
	if (tags === null) return refused(whyUnreadable(entry));
	return planProperties(text, new Map([[entry.key, withTag(tags, tag)]]));
}

/** Takes a tag (without `#`) out of a note's frontmatter, whatever its case. Tags below it stay, and so do those in the text. */
export function removeTag(text: string, tag: string): EditPlan {
	const read = tagEntries(text);
	if (read.kind === 'malformed') return refused(read.message);
	const changes = new Map<string, PropertyValue>();
	for (const entry of read.entries) {
		if (!readTags({ tags: entry.value }).some((one) => isSame(one, tag))) continue;
		const tags = tagsIn(entry);
		if (tags === null) return refused(whyUnreadable(entry));
		changes.set(entry.key, withoutTag(tags, tag));
	}
	return planProperties(text, changes);
}

/** Tags as they are written: one text with several, or a list of texts; blank is an empty list. */
type WrittenTags = string | readonly string[];

function tagEntries(text: string): { readonly kind: 'read'; readonly properties: Readonly<Record<string, unknown>>; readonly entries: readonly Entry[] } | { readonly kind: 'malformed'; readonly message: string } {
	const frontmatter = readFrontmatter(text);
	if (frontmatter.kind === 'malformed') return frontmatter;
	const properties = frontmatter.kind === 'none' ? {} : frontmatter.properties;
	return { kind: 'read', properties, entries: entriesOf(properties).filter(({ key }) => /^tags?$/i.test(key)) };
}

/** Null: there is something else, which would not be the same if it were written again. */
function tagsIn({ value }: Entry): WrittenTags | null {
	if (value === null || value === undefined) return [];
	if (typeof value === 'string') return value.trim() === '' ? [] : value;
	return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
}

function whyUnreadable({ key, value }: Entry): string {
	return noTags({ key, value: valueText(value) });
}

/** Several in one text stay one text, with what parts them there. */
function withTag(tags: WrittenTags, tag: string): PropertyValue {
	if (typeof tags !== 'string') return [...tags, tag];
	const comma = tags.includes(',') || !/\s/.test(tags.trim());
	return `${tags.trim().replace(/\s*,$/, '')}${comma ? ', ' : ' '}${tag}`;
}

function withoutTag(tags: WrittenTags, tag: string): PropertyValue {
	if (typeof tags !== 'string') return tags.map((item) => withoutWord(item, tag)).filter((item, index) => item !== '' || tags[index] === '');
	const left = withoutWord(tags, tag);
	return left === '' ? null : left;
}

/** The same text where the tag is not in it. */
function withoutWord(text: string, tag: string): string {
	const words = text.split(/[\s,]+/).filter((word) => word !== '');
	const left = words.filter((word) => !isSame(word.replace(/^#/, ''), tag));
	return left.length === words.length ? text : left.join(text.includes(',') ? ', ' : ' ');
}

function isSame(a: string, b: string): boolean {
	return a.toLowerCase() === b.toLowerCase();
}
