import { bodyStart, findFrontmatter, readFrontmatter, type Properties } from './frontmatter.ts';
import { applySplices, type Splice } from '../splice.ts';
import { yamlTokens } from './yaml-tokens.ts';

/** Whether an edit gives exactly these properties, and leaves the body, the byte order mark and all comments as they were. */
export function givesExactly(text: string, splices: readonly Splice[], properties: Properties): boolean {
	const after = applySplices(text, splices);
	const reading = readFrontmatter(after);
	return (
		reading.kind === 'properties' &&
		sameValue(reading.properties, properties) &&
		after.slice(bodyStart(after)) === text.slice(bodyStart(text)) &&
		after.startsWith('\uFEFF') === text.startsWith('\uFEFF') &&
		sameValue(commentsOf(after), commentsOf(text))
	);
}

/** Whether two values of properties are the same: of the same type, lists in the same order, maps in any. */
export function sameValue(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
	const left = Object.entries(a);
	const right = new Map(Object.entries(b));
	return left.length === right.size && left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)));
}

/** Sorted, since a comment may move with its value, and each once, since one of two that are doubled may go. */
function commentsOf(text: string): readonly string[] {
	const place = findFrontmatter(text);
	if (place === null) return [];
	const source = text.slice(place.from, place.to).replace('---', '');
	if (!source.includes('#')) return [];
	const comments = yamlTokens(source).filter(({ kind }) => kind === 'comment');
	return [...new Set(comments.map(({ from, to }) => source.slice(from, to)))].sort();
}
