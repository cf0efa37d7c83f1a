import { inkCode, isBlankCode, skipBlanks, skipCode, trimBlanks, type LineCursor } from './line-cursor.ts';
import type { Range } from './note-structure.ts';

const HASH = 35;
const DASH = 45;
const EQUALS = 61;
const BACKTICK = 96;

/** Level and text of the heading with `#` that the line goes on with; null if it is none (`#tag` is none). */
export function readHashHeading(cursor: LineCursor): { readonly level: number; readonly content: Range } | null {
	const { text, ink, to } = cursor;
	const opened = skipCode(text, ink, Math.min(to, ink + 7), HASH);
	const level = opened - ink;
	if (level < 1 || level > 6 || (opened < to && !isBlankCode(text.charCodeAt(opened)))) return null;
	const from = skipBlanks(text, opened, to);
	const end = trimBlanks(text, from, to);
	let closing = end;
	while (closing > from && text.charCodeAt(closing - 1) === HASH) closing--;
	// A closing `##` is one only with a blank before it.
	const closes = closing === from || isBlankCode(text.charCodeAt(closing - 1));
	return { level, content: { from, to: closes ? trimBlanks(text, from, closing) : end } };
}

/** 1 for a rest of the line that underlines a heading with `=`, 2 with `-`, null for none. */
export function underlineLevel(cursor: LineCursor): 1 | 2 | null {
	const { text, ink, to } = cursor;
	const mark = inkCode(cursor);
	if (mark !== EQUALS && mark !== DASH) return null;
	if (skipBlanks(text, skipCode(text, ink, to, mark), to) !== to) return null;
	return mark === EQUALS ? 1 : 2;
}

/** Number of backticks or tildes of the fence that the line goes on with; 0 if it opens none. */
export function openingFenceLength(cursor: LineCursor): number {
	const { text, ink, to } = cursor;
	const mark = inkCode(cursor);
	const end = skipCode(text, ink, to, mark);
	if (end - ink < 3) return 0;
	if (mark !== BACKTICK) return end - ink;
	// Backticks in its info make the line inline code. The search may leave the line, but never goes beyond the next fence of backticks.
	const backtick = text.indexOf('`', end);
	return backtick < 0 || backtick >= to ? end - ink : 0;
}

/** The rest of the line is a fence of that mark, as long as the opening one or longer, and nothing else. */
export function isClosingFence(cursor: LineCursor, mark: number, length: number): boolean {
	const { text, ink, to } = cursor;
	const end = skipCode(text, ink, to, mark);
	return end - ink >= length && skipBlanks(text, end, to) === to;
}
