/** What makes YAML unreadable, in plain words, and what would be right: parts of a sentence, without a full stop. Keys come in quotes. */

/** Of properties that were named before. */
const EACH_ON_A_LINE = 'write each on a line of its own, as key: value';
const A_LINE_EACH = 'write each property on a line of its own, as key: value';
const IN_QUOTES = 'put the value in quotes';
const INDENT_ALIKE = 'indent the keys of a map and the items of a list alike';

/** Where nothing more is known. */
export const NOT_READ = `the properties cannot be read as YAML; ${EACH_ON_A_LINE}`;

export const NO_KEY = `there is no key with a colon and a blank after it; ${A_LINE_EACH}`;
export const NO_COLON = `there is no colon after this key; ${A_LINE_EACH}`;
export const KEY_TOO_LONG = 'a key is longer than 1,024 characters; shorten it';
export const TAB = 'a tab indents this line; use spaces';
export const INDENTED_UNLIKE_GROUP = `this line is not indented like those it belongs to; ${INDENT_ALIKE}`;
export const INDENTED_UNLIKE_ABOVE = `this line is not indented like those above it; ${INDENT_ALIKE}`;
export const NEXT_LINE_TOO_FAR_IN = `the line below this one is indented too far; ${INDENT_ALIKE}`;
export const NO_ESCAPE = 'in double quotes a backslash starts an escape, and this is none; write two backslashes';
export const NO_ALIAS_NAME = `a value cannot start with * or & unless a name follows; ${IN_QUOTES}`;
export const UNKNOWN_TAG = `a value that starts with ! is a tag, and nobody knows this one; ${IN_QUOTES}`;
export const TOO_DEEP = 'lists and maps are nested too deeply; keep properties flat';
export const COMMENT_WITHOUT_BLANK = `a comment needs a blank before its #; put one there, or ${IN_QUOTES}`;
export const NO_COMMA = `two items stand side by side; put a comma between them, or ${IN_QUOTES}`;
export const COMMA_TOO_MUCH = 'a comma stands here without an item before it; remove it';
export const LIST_ON_LINE_OF_KEY = 'a list cannot start on the line of its key; put each item on a line below it';
export const NOTHING_TO_CLOSE = `a bracket or brace closes here that nothing opens; remove it, or ${IN_QUOTES}`;
export const BLOCK_MARK = `a value cannot start with > or | unless its text stands on the lines below; ${IN_QUOTES}`;
export const SECOND_COLON = `there is a second colon in this value; ${IN_QUOTES}, as in role: "CTO: Acme"`;
export const ENDS_EARLY = `the value ends before this; ${IN_QUOTES}, from its start to its end`;
export const DIRECTIVE = 'a line that starts with % is a directive of YAML; remove it, or put it in quotes';
export const MERGE_CONFLICT = 'here stands the mark of a merge conflict; keep one side and remove the marks';
export const TOO_MANY_ALIASES = 'aliases stand for so many values that they cannot be read; write the values out';

export function cannotStartWith(letter: string): string {
	return `a value cannot start with ${letter}; ${IN_QUOTES}`;
}

/** Of a quote, `"` or `'`. */
export function quoteNotClosed(quote: string): string {
	return `a ${quote} opens a text here and nothing closes it; put a ${quote} at its end`;
}

/** Of a bracket or brace: the one that closes. */
export function bracketNotClosed(bracket: string): string {
	return `a list or map that opens before this is not closed; put ${bracket} at its end`;
}

/** `message`: what the parser says, in English, where we know no better. */
export function notAllowed(message: string): string {
	return `YAML does not allow this (${message}); ${IN_QUOTES}`;
}

/** What stands where another thing should. */
export type YamlThing = 'alias' | 'list' | 'map' | 'nothing' | 'single';

const THINGS: Readonly<Record<YamlThing, string>> = { alias: 'an alias', list: 'a list', map: 'a map', nothing: 'nothing', single: 'a single value' };

export function noProperties(thing: YamlThing): string {
	return `${THINGS[thing]} stands here where properties should; ${EACH_ON_A_LINE}`;
}

export function noKey(thing: YamlThing): string {
	return `${THINGS[thing]} stands here as a key, which has to be text; write it as key: value, or put a value in quotes`;
}

/** Of a key that stands in the note. */
export function cannotBeKey(key: string): string {
	return `${key} cannot be a key, since programs take it for something of their own; rename it`;
}

export function standsTwice(key: string): string {
	return `${key} stands twice in this map; keep one of the two`;
}

export function nothingAliased(name: string): string {
	return `*${name} stands for a value marked with &${name} before it, and there is none; put the value in quotes`;
}
