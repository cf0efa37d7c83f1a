import { isBlankCode, skipBlanks } from './line-cursor.ts';

const BULLETS = '*+-';
/** So that no browser overflows on the number (CommonMark 0.31, 5.2). */
const MOST_DIGITS = 9;

/** Length of the list marker that stands at `at` in a line that ends at `to`; 0 if there is none. */
export function listMarkerLength(text: string, at: number, to: number): number {
	const length = BULLETS.includes(text.charAt(at)) ? 1 : numberLength(text, at);
	const after = at + length;
	return length > 0 && (after === to || isBlankCode(text.charCodeAt(after))) ? length : 0;
}

/** Length of a number and its `.` or `)`; 0 if there is none. */
function numberLength(text: string, at: number): number {
	let end = at;
	while (end - at <= MOST_DIGITS && isDigit(text.charCodeAt(end))) end++;
	const digits = end - at;
	const closed = text.charAt(end) === '.' || text.charAt(end) === ')';
	return digits > 0 && digits <= MOST_DIGITS && closed ? digits + 1 : 0;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** A marker within a paragraph starts a list only if it has content, and if it is a number, only if that is 1. */
export function interruptsParagraph(text: string, at: number, length: number, to: number): boolean {
	if (skipBlanks(text, at + length, to) === to) return false;
	return length === 1 || Number(text.slice(at, at + length - 1)) === 1;
}

/** A task's checkbox: the character in it, where that stands, and where the text after it begins. */
export interface Checkbox {
	readonly task: string;
	readonly from: number;
	readonly contentFrom: number;
}

/**
 * The checkbox at `at` in a line that ends at `to`, or null: any single character in brackets, as Obsidian has it, with a blank
 * or the end of the line after it. A tab in it is an open one, as on GitHub.
 */
export function readCheckbox(text: string, at: number, to: number): Checkbox | null {
	if (text.charAt(at) !== '[') return null;
	const task = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
	const close = at + 1 + task.length;
	if (close >= to || task === '[' || task === ']' || text.charAt(close) !== ']') return null;
	const after = close + 1;
	if (after < to && !isBlankCode(text.charCodeAt(after))) return null;
	return { task: task === '\t' ? ' ' : task, from: at + 1, contentFrom: skipBlanks(text, after, to) };
}
