import type { Range } from './note-structure.ts';
import { skipCode } from './line-cursor.ts';

const BACKTICK = 96;

/**
 * The comments inside of one block's text from `from` to `to`: `%%…%%` and `<!--…-->`. What is not closed there is plain text; what
 * stands in inline code or after a backslash opens none.
 */
export function inlineComments(text: string, from: number, to: number): readonly Range[] {
	const block = text.slice(from, to);
	const comments: Range[] = [];
	const special = /[\\`%<]/g;
	let codeEnds: CodeEnds | null = null;
	// Once there is no closing mark ahead there is none for later ones: they are not looked for again.
	const openMarks = new Set(['%%', '<!--'].filter((mark) => block.includes(mark)));
	for (let found = special.exec(block); found !== null && openMarks.size > 0; found = special.exec(block)) {
		const at = found.index;
		if (found[0] === '\\') {
			special.lastIndex = at + 2;
		} else if (found[0] === '`') {
			codeEnds ??= findCodeEnds(block);
			special.lastIndex = codeEnd(block, at, codeEnds);
		} else {
			const end = commentEnd(block, at, openMarks);
			if (end < 0) continue;
			comments.push({ from: from + at, to: from + end });
			special.lastIndex = end;
		}
	}
	return comments;
}

/** The offset after the comment that opens at `at`, or -1. */
function commentEnd(block: string, at: number, openMarks: Set<string>): number {
	const mark = block.startsWith('%%', at) ? '%%' : '<!--';
	if (!openMarks.has(mark) || !block.startsWith(mark, at)) return -1;
	const close = mark === '%%' ? block.indexOf('%%', at + 2) : block.indexOf('-->', at + 2);
	if (close < 0) openMarks.delete(mark);
	return close < 0 ? -1 : close + (mark === '%%' ? 2 : 3);
}

/** Where the last run of so many backticks begins, by their number. */
type CodeEnds = ReadonlyMap<number, number>;

function findCodeEnds(block: string): CodeEnds {
	const ends = new Map<number, number>();
	for (let at = block.indexOf('`'); at >= 0; ) {
		const end = skipCode(block, at, block.length, BACKTICK);
		ends.set(end - at, at);
		at = block.indexOf('`', end);
	}
	return ends;
}

/** The offset after the inline code that the backticks at `from` open, or after the backticks if they open none. */
function codeEnd(block: string, from: number, codeEnds: CodeEnds): number {
	const end = skipCode(block, from, block.length, BACKTICK);
	if ((codeEnds.get(end - from) ?? -1) < end) return end;
	let at = block.indexOf('`', end);
	for (;;) {
		const runEnd = skipCode(block, at, block.length, BACKTICK);
		if (runEnd - at === end - from) return runEnd;
		at = block.indexOf('`', runEnd);
	}
}
