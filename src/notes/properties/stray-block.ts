import { defaultNamings, plainName } from '../../core/property-names.ts';

/** Leading blank lines, the opening `---`, and what follows it. */
const OPENED = /^\uFEFF?((?:[ \t]*(?:\r\n|\n|\r))*)---[ \t]*(?:\r\n|\n|\r)([\s\S]{0,5000})/;
const KEY = /^([\p{L}][\p{L}\p{N} ._-]*?)[ \t]*:(?:[ \t]|$)/u;
const KNOWN = new Set([...Object.values(defaultNamings).flatMap(({ name, alsoRead }) => [name, ...alsoRead]), 'type', 'tags', 'tag'].map(plainName));

/**
 * What is wrong with properties that are there for a reader, but not for Obsidian: nothing closes them, or they do not start on the first
 * line. Null where a `---` at the top is only a rule: no line right below it holds a property that we know.
 */
export function strayBlock(text: string): string | null {
	const opened = OPENED.exec(text);
	if (opened === null) return null;
	const [, blank = '', rest = ''] = opened;
	const lines = rest.split(/\r\n|\n|\r/);
	const end = lines.findIndex((line) => line.trim() === '');
	const holdsProperties = lines.slice(0, end === -1 ? lines.length : end).some((line) => KNOWN.has(plainName(KEY.exec(line)?.[1] ?? '')));
	if (!holdsProperties) return null;
	if (blank !== '') return 'line 1: properties have to start on the first line of the note; remove the blank lines above them';
	return 'line 1: the properties open with --- and nothing closes them; put --- on a line of its own below them';
}
