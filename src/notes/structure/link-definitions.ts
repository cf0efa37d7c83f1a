import { skipBlanks } from './line-cursor.ts';

const LONGEST_LABEL = 999;
/** After a backslash, these do not open or close a link's target. */
const ESCAPABLE = /[()<>\\]/;

/**
 * How many lines at the start of a paragraph are link reference definitions, `[label]: target "title"` (CommonMark 0.31, 4.7).
 * The lines are joined by `\n`, without the blanks and quote marks before them.
 */
export function countDefinitionLines(paragraph: string): number {
	let at = 0;
	let lines = 0;
	while (paragraph.charAt(at) === '[') {
		const end = definitionEnd(paragraph, at);
		if (end < 0) break;
		lines += paragraph.slice(at, end).split('\n').length;
		at = end + 1;
	}
	return lines;
}

/** End of the line with which a definition ends; -1 if there is none. */
function definitionEnd(text: string, from: number): number {
	const label = labelEnd(text, from);
	if (label < 0 || text.charAt(label) !== ':') return -1;
	const target = targetEnd(text, skipGap(text, label + 1));
	if (target < 0) return -1;
	const titleFrom = skipGap(text, target);
	const title = titleFrom === target ? -1 : titleEnd(text, titleFrom);
	const ends = title < 0 ? -1 : lineEndAfter(text, title);
	// What looks like a title on the next line and is none begins the paragraph.
	return ends < 0 ? lineEndAfter(text, target) : ends;
}

/** The offset after `[label]`; -1 if it is empty, too long or not closed. */
function labelEnd(text: string, from: number): number {
	let solid = false;
	for (let at = from + 1; at < text.length && at - from - 1 <= LONGEST_LABEL; at++) {
		const char = text.charAt(at);
		if (char === '[') return -1;
		if (char === ']') return solid ? at + 1 : -1;
		if (char === '\\') at++;
		if (char !== ' ' && char !== '\t' && char !== '\n') solid = true;
	}
	return -1;
}

/** The offset after a link's target; -1 if there is none. */
function targetEnd(text: string, from: number): number {
	if (text.charAt(from) === '<') return pointedEnd(text, from);
	let open = 0;
	let at = from;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code <= 32 || code === 127) break;
		const char = text.charAt(at);
		if (char === '(') open++;
		if (char === ')') open--;
		if (open < 0) return -1;
		if (char === '\\' && ESCAPABLE.test(text.charAt(at + 1))) at++;
	}
	return open === 0 && at > from ? at : -1;
}

/** The offset after `<target>`; -1 if it is not closed in its line. */
function pointedEnd(text: string, from: number): number {
	for (let at = from + 1; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === '>') return at + 1;
		if (char === '<' || char === '\n') return -1;
		if (char === '\\' && ESCAPABLE.test(text.charAt(at + 1))) at++;
	}
	return -1;
}

/** The offset after a title in quotes or parentheses; -1 if there is none. */
function titleEnd(text: string, from: number): number {
	const open = text.charAt(from);
	if (open !== '"' && open !== "'" && open !== '(') return -1;
	const close = open === '(' ? ')' : open;
	for (let at = from + 1; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === close) return at + 1;
		if (char === open) return -1;
		if (char === '\\') at++;
	}
	return -1;
}

/** Blanks, and one line end at the most among them. */
function skipGap(text: string, from: number): number {
	const at = skipBlanks(text, from, text.length);
	return text.charAt(at) === '\n' ? skipBlanks(text, at + 1, text.length) : at;
}

/** The line's end if nothing but blanks comes before it, else -1. */
function lineEndAfter(text: string, from: number): number {
	const at = skipBlanks(text, from, text.length);
	return at === text.length || text.charAt(at) === '\n' ? at : -1;
}
