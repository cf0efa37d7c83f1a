import type { YAMLError } from 'yaml';
import { lineEnd, lineStart, yamlTokens } from './yaml-tokens.ts';

/** What makes YAML unreadable: where in the source, and in plain words what is wrong and what would be right. */
export interface Flaw {
	readonly at: number;
	readonly message: string;
}

const BLANKS = /^[ \t]*$/;
const NO_COLON = 'write each property on a line of its own, as key: value';
const QUOTES = 'put the value in quotes';
const INDENT = 'indent the keys of a map and the items of a list alike';

const BY_CODE: Readonly<Partial<Record<YAMLError['code'], string>>> = {
	MULTILINE_IMPLICIT_KEY: `there is no key with a colon and a blank after it; ${NO_COLON}`,
	KEY_OVER_1024_CHARS: 'a key is longer than 1,024 characters; shorten it',
	TAB_AS_INDENT: 'a tab indents this line; use spaces',
	BAD_INDENT: `this line is not indented like those it belongs to; ${INDENT}`,
	BAD_DQ_ESCAPE: 'in double quotes a backslash starts an escape, and this is none; write two backslashes',
	BAD_ALIAS: `a value cannot start with * or & unless a name follows; ${QUOTES}`,
	TAG_RESOLVE_FAILED: `a value that starts with ! is a tag, and nobody knows this one; ${QUOTES}`,
	RESOURCE_EXHAUSTION: 'lists and maps are nested too deeply; keep properties flat',
};

const STARTS_OF_MESSAGES: readonly (readonly [string, string])[] = [
	['Implicit map keys need', `there is no colon after this key; ${NO_COLON}`],
	['Comments must be separated', `a comment needs a blank before its #; put one there, or ${QUOTES}`],
	['Missing , ', `two items stand side by side; put a comma between them, or ${QUOTES}`],
	['Unexpected block-seq-ind', 'a list cannot start on the line of its key; put each item on a line below it'],
	['Unexpected , in', 'a comma stands here without an item before it; remove it'],
	['Unexpected flow-', `a bracket or brace closes here that nothing opens; remove it, or ${QUOTES}`],
	['Block scalar header', `a value cannot start with > or | unless its text stands on the lines below; ${QUOTES}`],
];

/** The number of the line, counted from 1, that holds an offset. */
export function lineNumber(text: string, offset: number): number {
	let line = 1;
	for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) line++;
	return line;
}

/** A message on one line that starts with the line, counted from 1, of an offset in the text. */
export function at(text: string, offset: number, message: string): string {
	return `line ${lineNumber(text, offset)}: ${message.replace(/[\p{Control}\p{Zl}\p{Zp}]+/gu, ' ')}`;
}

/** An error of the YAML parser in plain words. Codes: `ErrorCode` of the package `yaml`. */
export function flawOf({ code, message, pos }: YAMLError, source: string): Flaw {
	const [offset] = pos;
	const quote = /^Missing closing (['"])quote$/.exec(message)?.[1];
	if (quote !== undefined) return { at: openingQuote(source, offset), message: `a ${quote} opens a text here and nothing closes it; put a ${quote} at its end` };
	if (message.startsWith('Missing directives-end')) return { at: source.search(/^%/m), message: 'a line that starts with % is a directive of YAML; remove it, or put it in quotes' };
	if (isConflictMark(source, offset)) return { at: offset, message: 'here stands the mark of a merge conflict; keep one side and remove the marks' };
	return { at: offset, message: byMessage(message, source, offset) ?? BY_CODE[code] ?? `YAML does not allow this (${message}); ${QUOTES}` };
}

/** Codes that stand for several things are told apart by the parser's own words, and by what stands around. */
function byMessage(message: string, source: string, offset: number): string | null {
	const line = source.slice(offset, lineEnd(source, offset));
	if (message.startsWith('Plain value cannot start')) return `a value cannot start with ${line.charAt(0)}; ${QUOTES}`;
	if (message.startsWith('Nested mappings')) return /:(?:[ \t]|$)/.test(line) ? `there is a second colon in this value; ${QUOTES}, as in role: "CTO: Acme"` : `the line below this one is indented too far; ${INDENT}`;
	if (/ and end with a [\]}]$/.test(message)) return `a list or map that opens before this is not closed; put ${message.slice(-1)} at its end`;
	if (/^Unexpected .* at node end$/.test(message)) return startsLine(source, offset) ? `this line is not indented like those above it; ${INDENT}` : `the value ends before this; ${QUOTES}, from its start to its end`;
	return STARTS_OF_MESSAGES.find(([start]) => message.startsWith(start))?.[1] ?? null;
}

function startsLine(source: string, offset: number): boolean {
	return BLANKS.test(source.slice(lineStart(source, offset), offset));
}

function openingQuote(source: string, end: number): number {
	return yamlTokens(source).find(({ type, to }) => to === end && type.endsWith('-quoted-scalar'))?.from ?? end;
}

function isConflictMark(source: string, offset: number): boolean {
	const line = lineStart(source, offset);
	return ['<<<<<<<', '=======', '>>>>>>>', '|||||||'].some((mark) => source.startsWith(mark, line));
}
