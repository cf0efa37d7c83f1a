import { linkOfNestedList } from './day-text.ts';
import { noteName } from './folder.ts';

/** The texts of a property that may be one value or a list. A link gives the text it shows. */
export function readTexts(value: unknown): readonly string[] {
	if (typeof value === 'string') return notBlank(linkText(value.trim()));
	if (typeof value === 'number' || typeof value === 'bigint') return [String(value)];
	if (!Array.isArray(value)) return [];
	const link = linkOfNestedList(value);
	return link === null ? value.flatMap(readTexts) : notBlank(linkText(link));
}

/** A link that leads to no note shows no text. */
function notBlank(text: string): readonly string[] {
	return text === '' ? [] : [text];
}

function linkText(text: string): string {
	if (!text.startsWith('[[')) return text;
	const link = /^\[\[([^[\]|#^]+)(?:[#^][^[\]|]*)?(?:\|([^[\]]+))?\]\]$/.exec(text);
	return link === null ? text : (link[2] ?? noteName(link[1] ?? '')).trim();
}
