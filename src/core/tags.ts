/** The tags of a note's frontmatter as written, without `#`, each once: a list, or one text with blanks or commas between them. */
export function readTags(properties: Readonly<Record<string, unknown>>): readonly string[] {
	const entries = Object.entries(properties).filter(([key]) => /^tags?$/i.test(key));
	const texts = entries.flatMap(([, value]) => (Array.isArray(value) ? (value as readonly unknown[]) : [value])).filter((value) => typeof value === 'string');
	const tags = texts.flatMap((text) => text.split(/[\s,]+/)).map((tag) => tag.replace(/^#/, '')).filter((tag) => tag !== '');
	return [...new Map(tags.map((tag) => [tag.toLowerCase(), tag])).values()];
}

/** Whether a tag is the wanted one or one below it: `contact/work` is a `contact`. Without regard to case. */
export function isTag(tag: string, wanted: string): boolean {
	const [lower, wantedLower] = [tag.toLowerCase(), wanted.toLowerCase()];
	return lower === wantedLower || lower.startsWith(`${wantedLower}/`);
}
