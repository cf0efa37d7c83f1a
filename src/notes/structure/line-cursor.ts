/**
 * A place in a text that is read line by line, with the column that it stands in. Columns count from 0 in each line, and a
 * tab leads to the next multiple of 4, of which a part may be used up. Lines end with LF, CRLF or CR. Only spaces and tabs are blank.
 */
export interface LineCursor {
	readonly text: string;
	/** 0 for the first line of the text; -1 before it. */
	line: number;
	/** The line, without its line end. */
	from: number;
	to: number;
	/** Start of the line after it. */
	next: number;
	/** What comes next in the line; a tab of which only a part is used up is still next. */
	at: number;
	column: number;
	midTab: boolean;
	/** The first that is not blank from `at` on; `to` where nothing more comes. */
	ink: number;
	inkColumn: number;
	/** The first of the line that is not blank. */
	firstInk: number;
	/** The next line feed and carriage return from `next` on: looked for once each, not once a line. */
	lineFeed: number;
	carriageReturn: number;
	/** From here to the end, the line holds blanks and one kind of mark only; -1 before somebody asked. */
	tail: number;
}

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER_A = 97;
const LOWER_Z = 122;

/** A cursor before the line that starts at `from`. */
export function createLineCursor(text: string, from: number): LineCursor {
	const cursor = { text, line: -1, from, to: from, next: 0, at: from, column: 0, midTab: false, ink: from, inkColumn: 0, firstInk: from, lineFeed: -1, carriageReturn: -1, tail: -1 };
	while (cursor.next < from) findLine(cursor);
	// A byte order mark is passed over in the middle of a line, which still counts.
	if (cursor.next > from) cursor.line--;
	cursor.next = from;
	return cursor;
}

/** Goes to the start of the next line; false if there is none. */
export function nextLine(cursor: LineCursor): boolean {
	if (cursor.next >= cursor.text.length) return false;
	findLine(cursor);
	cursor.at = cursor.from;
	cursor.column = 0;
	cursor.midTab = false;
	cursor.tail = -1;
	findInk(cursor);
	cursor.firstInk = cursor.ink;
	return true;
}

/** Nothing but blanks is left of the line. */
export function isBlank(cursor: LineCursor): boolean {
	return cursor.ink === cursor.to;
}

/** Columns of blanks before what comes next. */
export function indentOf(cursor: LineCursor): number {
	return cursor.inkColumn - cursor.column;
}

/** The character that comes next, blanks passed over; NaN at the end of the text. */
export function inkCode(cursor: LineCursor): number {
	return cursor.text.charCodeAt(cursor.ink);
}

/** A letter comes next, of a kind that begins no block: A to Z, a to z. */
export function beginsWithLetter({ text, ink, to }: LineCursor): boolean {
	if (ink >= to) return false;
	const code = text.charCodeAt(ink);
	return (code >= UPPER_A && code <= UPPER_Z) || (code >= LOWER_A && code <= LOWER_Z);
}

/** Where a block starts that includes the blanks before it: after a tab of which a part is used up. */
export function blockFrom(cursor: LineCursor): number {
	return cursor.midTab ? cursor.at + 1 : cursor.at;
}

/** Passes so many columns of the blanks that come next. */
export function skipColumns(cursor: LineCursor, columns: number): void {
	let left = columns;
	while (left > 0 && cursor.at < cursor.ink) {
		const width = cursor.text.charCodeAt(cursor.at) === TAB ? 4 - (cursor.column % 4) : 1;
		const used = Math.min(width, left);
		cursor.column += used;
		left -= used;
		cursor.midTab = used < width;
		if (used === width) cursor.at++;
	}
}

/** Passes the blanks that come next and a marker of so many characters. */
export function skipMarker(cursor: LineCursor, length: number): void {
	cursor.at = cursor.ink + length;
	cursor.column = cursor.inkColumn + length;
	cursor.midTab = false;
	findInk(cursor);
}

/** The rest of the line is three marks or more of one kind, `-`, `*` or `_`, with blanks between and around them. */
export function isRule(cursor: LineCursor): boolean {
	const { text, ink, to } = cursor;
	const mark = text.charCodeAt(ink);
	// Asked again at each marker of a line like `- - - x`: the tail is found once.
	if (cursor.tail < 0) cursor.tail = tailFrom(text, cursor.from, to);
	if (ink < cursor.tail) return false;
	let count = 0;
	for (let i = ink; i < to && count < 3; i++) if (text.charCodeAt(i) === mark) count++;
	return count === 3;
}

/** A space or a tab. */
export function isBlankCode(code: number): boolean {
	return code === SPACE || code === TAB;
}

/** The first offset from `at` on, `to` at the most, where another character stands. */
export function skipCode(text: string, at: number, to: number, code: number): number {
	let i = at;
	while (i < to && text.charCodeAt(i) === code) i++;
	return i;
}

/** The first offset from `at` on, `to` at the most, that is not blank. */
export function skipBlanks(text: string, at: number, to: number): number {
	let i = at;
	while (i < to && isBlankCode(text.charCodeAt(i))) i++;
	return i;
}

/** The offset after the last character before `to`, `from` at the least, that is not blank. */
export function trimBlanks(text: string, from: number, to: number): number {
	let i = to;
	while (i > from && isBlankCode(text.charCodeAt(i - 1))) i--;
	return i;
}

function findLine(cursor: LineCursor): void {
	const { text, next } = cursor;
	if (cursor.lineFeed < next) cursor.lineFeed = indexOrEnd(text, '\n', next);
	if (cursor.carriageReturn < next) cursor.carriageReturn = indexOrEnd(text, '\r', next);
	cursor.line++;
	cursor.from = next;
	cursor.to = Math.min(cursor.lineFeed, cursor.carriageReturn);
	const paired = text.charCodeAt(cursor.to) === CARRIAGE_RETURN && text.charCodeAt(cursor.to + 1) === LINE_FEED;
	cursor.next = cursor.to + (paired ? 2 : 1);
}

function indexOrEnd(text: string, part: string, from: number): number {
	const index = text.indexOf(part, from);
	return index < 0 ? text.length : index;
}

function findInk(cursor: LineCursor): void {
	const { text, to } = cursor;
	let { at, column } = cursor;
	for (; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code === SPACE) column++;
		else if (code === TAB) column += 4 - (column % 4);
		else break;
	}
	cursor.ink = at;
	cursor.inkColumn = column;
}

function tailFrom(text: string, from: number, to: number): number {
	let mark = -1;
	let i = to;
	for (; i > from; i--) {
		const code = text.charCodeAt(i - 1);
		if (isBlankCode(code)) continue;
		if (mark < 0) mark = code;
		if (code !== mark) break;
	}
	return i;
}
