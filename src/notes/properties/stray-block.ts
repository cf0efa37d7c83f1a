import { defaultNamings, plainName, PROPERTIES, type PropertyName } from '../../core/property-names.ts';
import { NOT_CLOSED, NOT_ON_FIRST_LINE } from '../../words/notes-properties.ts';
import { inLine } from '../../words/problems-contact.ts';

/** Leading blank lines, the opening `---`, and what follows it. */
const OPENED = /^\uFEFF?((?:[ \t]*(?:\r\n|\n|\r))*)---[ \t]*(?:\r\n|\n|\r)([\s\S]{0,5000})/;
const KEY = /^([\p{L}][\p{L}\p{N} ._-]*?)[ \t]*:(?:[ \t]|$)/u;
/** A line that starts further in, an item or a comment belongs to the property above it. */
const BELONGS_ABOVE = /^(?:[ \t]|-[ \t]|#)/;
const namesOf = (...properties: readonly PropertyName[]): readonly string[] => properties.flatMap((property) => [defaultNamings[property].name, ...defaultNamings[property].alsoRead]).map(plainName);
const KNOWN = new Set([...namesOf(...PROPERTIES), 'type', 'tags', 'tag']);
/** Names that nobody writes at the head of a sentence. */
const TELLING = new Set(['tier', 'cadence', ...namesOf('tier', 'cadence', 'last-touch', 'next-touch').filter((name) => name.includes('-'))]);
/** Our own names that tell properties from prose even where prose follows, and those of their other names that a sentence does not begin with. */
const CERTAIN: readonly PropertyName[] = ['tier', 'cadence', 'last-touch', 'next-touch', 'met-on', 'paused', 'archived', 'died', 'birthday', 'aliases'];
const HALF_TYPED = new Set([...CERTAIN, ...namesOf(...CERTAIN).filter((name) => name.includes('-'))]);

/**
 * What is wrong with properties that are there for a reader, but not for Obsidian: nothing closes them, or they do not start on the first
 * line. Null where a `---` at the top is only a rule: below it stands prose, or nothing that we would know for certain.
 */
export function strayBlock(text: string): string | null {
	const opened = OPENED.exec(text);
	if (opened === null) return null;
	const [, blank = '', rest = ''] = opened;
	const lines = rest.split(/\r\n|\n|\r/);
	if (!holdsProperties(lines) && !beginsWithProperties(lines)) return null;
	if (blank !== '') return inLine(1, NOT_ON_FIRST_LINE);
	return inLine(1, NOT_CLOSED);
}

function holdsProperties(lines: readonly string[]): boolean {
	const end = lines.findIndex((line) => line.trim() === '' || /^ ?(?:---|\.\.\.)/.test(line));
	const block = lines.slice(0, end === -1 ? lines.length : end);
	const keys = block.filter((line) => !BELONGS_ABOVE.test(line)).map((line) => plainName(keyOf(line)));
	const known = keys.filter((key) => KNOWN.has(key));
	return !keys.includes('') && (known.length >= 2 || known.some((key) => TELLING.has(key)));
}

/** Whether the first line, or one below other properties that we know, is certain to be a property of ours, whatever follows it. */
function beginsWithProperties(lines: readonly string[]): boolean {
	const keys = lines.filter((line, index) => index === 0 || !BELONGS_ABOVE.test(line)).map(keyOf);
	const first = keys.findIndex((key) => !KNOWN.has(plainName(key)) || isHalfTyped(key));
	return isHalfTyped(keys[first] ?? '');
}

/** A key with a blank in it (`Follow up: …`) may begin a sentence. */
function isHalfTyped(key: string): boolean {
	return !/\s/.test(key) && HALF_TYPED.has(plainName(key));
}

function keyOf(line: string): string {
	return KEY.exec(line)?.[1] ?? '';
}
