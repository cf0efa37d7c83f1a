import { defaultNamings, plainName, PROPERTIES, type PropertyName } from '../../core/property-names.ts';

/** Leading blank lines, the opening `---`, and what follows it. */
const OPENED = /^\uFEFF?((?:[ \t]*(?:\r\n|\n|\r))*)---[ \t]*(?:\r\n|\n|\r)([\s\S]{0,5000})/;
const KEY = /^([\p{L}][\p{L}\p{N} ._-]*?)[ \t]*:(?:[ \t]|$)/u;
const namesOf = (...properties: readonly PropertyName[]): readonly string[] => properties.flatMap((property) => [defaultNamings[property].name, ...defaultNamings[property].alsoRead]).map(plainName);
const KNOWN = new Set([...namesOf(...PROPERTIES), 'type', 'tags', 'tag']);
/** Names that nobody writes at the head of a sentence. */
const TELLING = new Set(['tier', 'cadence', ...namesOf('tier', 'cadence', 'last-touch', 'next-touch').filter((name) => name.includes('-'))]);

/**
 * What is wrong with properties that are there for a reader, but not for Obsidian: nothing closes them, or they do not start on the first
 * line. Null where a `---` at the top is only a rule: below it stand not only properties, or none that we would know for certain.
 */
export function strayBlock(text: string): string | null {
	const opened = OPENED.exec(text);
	if (opened === null) return null;
	const [, blank = '', rest = ''] = opened;
	if (!holdsProperties(rest.split(/\r\n|\n|\r/))) return null;
	if (blank !== '') return 'line 1: properties have to start on the first line of the note; remove the blank lines above them';
	return 'line 1: the properties open with --- and nothing closes them; put --- on a line of its own below them';
}

function holdsProperties(lines: readonly string[]): boolean {
	const end = lines.findIndex((line) => line.trim() === '' || /^ ?(?:---|\.\.\.)/.test(line));
	const block = lines.slice(0, end === -1 ? lines.length : end);
	// A line that starts further in, an item or a comment belongs to the property above it.
	const keys = block.filter((line) => !/^(?:[ \t]|-[ \t]|#)/.test(line)).map((line) => plainName(KEY.exec(line)?.[1] ?? ''));
	const known = keys.filter((key) => KNOWN.has(key));
	return !keys.includes('') && (known.length >= 2 || known.some((key) => TELLING.has(key)));
}
