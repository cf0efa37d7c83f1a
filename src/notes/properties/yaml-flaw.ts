import type { YAMLError } from 'yaml';
import * as words from '../../words/notes-yaml.ts';
import { inLine } from '../../words/problems-contact.ts';
import { BEGINNINGS } from './yaml-messages.ts';
import { lineEnd, lineStart, yamlTokens } from './yaml-tokens.ts';

/** What makes YAML unreadable: where in the source, and in plain words what is wrong and what would be right. */
export interface Flaw {
	readonly at: number;
	readonly message: string;
}

const BLANKS = /^[ \t]*$/;

const BY_CODE: Readonly<Partial<Record<YAMLError['code'], string>>> = {
	MULTILINE_IMPLICIT_KEY: words.NO_KEY,
	KEY_OVER_1024_CHARS: words.KEY_TOO_LONG,
	TAB_AS_INDENT: words.TAB,
	BAD_INDENT: words.INDENTED_UNLIKE_GROUP,
	BAD_DQ_ESCAPE: words.NO_ESCAPE,
	BAD_ALIAS: words.NO_ALIAS_NAME,
	TAG_RESOLVE_FAILED: words.UNKNOWN_TAG,
	RESOURCE_EXHAUSTION: words.TOO_DEEP,
};

const BY_BEGINNING: readonly (readonly [string, string])[] = [
	[BEGINNINGS.noColon, words.NO_COLON],
	[BEGINNINGS.commentWithoutBlank, words.COMMENT_WITHOUT_BLANK],
	[BEGINNINGS.noComma, words.NO_COMMA],
	[BEGINNINGS.listOnLineOfKey, words.LIST_ON_LINE_OF_KEY],
	[BEGINNINGS.commaTooMuch, words.COMMA_TOO_MUCH],
	[BEGINNINGS.nothingToClose, words.NOTHING_TO_CLOSE],
	[BEGINNINGS.blockMark, words.BLOCK_MARK],
];

/** The number of the line, counted from 1, that holds an offset. */
export function lineNumber(text: string, offset: number): number {
	let line = 1;
	for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) line++;
	return line;
}

/** A message on one line that starts with the line, counted from 1, of an offset in the text. */
export function at(text: string, offset: number, message: string): string {
	return inLine(lineNumber(text, offset), message.replace(/[\p{Control}\p{Zl}\p{Zp}]+/gu, ' '));
}

/** An error of the YAML parser in plain words. Codes: `ErrorCode` of the package `yaml`. */
export function flawOf({ code, message, pos }: YAMLError, source: string): Flaw {
	const [offset] = pos;
	const quote = /^Missing closing (['"])quote$/.exec(message)?.[1];
	if (quote !== undefined) return { at: openingQuote(source, offset), message: words.quoteNotClosed(quote) };
	if (message.startsWith(BEGINNINGS.directive)) return { at: source.search(/^%/m), message: words.DIRECTIVE };
	if (isConflictMark(source, offset)) return { at: offset, message: words.MERGE_CONFLICT };
	return { at: offset, message: byMessage(message, source, offset) ?? BY_CODE[code] ?? words.notAllowed(message) };
}

/** Codes that stand for several things are told apart by the parser's own words, and by what stands around. */
function byMessage(message: string, source: string, offset: number): string | null {
	const line = source.slice(offset, lineEnd(source, offset));
	if (message.startsWith(BEGINNINGS.badStart)) return words.cannotStartWith(line.charAt(0));
	if (message.startsWith(BEGINNINGS.nested)) return /:(?:[ \t]|$)/.test(line) ? words.SECOND_COLON : words.NEXT_LINE_TOO_FAR_IN;
	if (/ and end with a [\]}]$/.test(message)) return words.bracketNotClosed(message.slice(-1));
	if (/^Unexpected .* at node end$/.test(message)) return startsLine(source, offset) ? words.INDENTED_UNLIKE_ABOVE : words.ENDS_EARLY;
	return BY_BEGINNING.find(([start]) => message.startsWith(start))?.[1] ?? null;
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
