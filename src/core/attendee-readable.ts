import type { ReadText } from './attendee-details.ts';
import { linkName, type AttendeePiece } from './attendee-pieces.ts';

/** An entry's text without the marks around its name, and what of it is no words. */
export interface ReadableEntry {
	readonly text: string;
	readonly pieces: readonly AttendeePiece[];
}

/** Emphasis, and code, in which it is none. */
const MARKS_OR_CODE = /(`{1,9})(?!`)[^\n\uE003]*?[^`\n\uE003]\1(?!`)|[*_]{2}|==|~~/g;
/** A word right before, so that a sentence would have a hole. */
const AFTER_WORD = /[\p{L}\p{M}\p{N}]['’"”]?\s+$/u;

/** The text between two offsets: for a name, company or role with links by their names and without addresses, pages and numbers; for a remark with links, and with pages that a sentence goes on to, as they were written. */
export function readText(entry: ReadableEntry, from: number, to: number, as: 'fact' | 'remark'): string {
	return tidied(rawText(entry, from, to, as));
}

/** Reads on after `rest`, what a name's own commas held, with the text from `end` on; offsets are those of the two together. */
export function textAfter(entry: ReadableEntry, rest: string, end: number): ReadText {
	return (from, to, as) => {
		const own = rest.slice(from, to);
		const further = to > rest.length ? rawText(entry, end + Math.max(0, from - rest.length), end + to - rest.length, as) : '';
		const isApart = own !== '' && /^[^\s.,;:]/.test(further);
		return tidied(`${own}${isApart ? ' ' : ''}${further}`);
	};
}

function rawText({ text, pieces }: ReadableEntry, from: number, to: number, as: 'fact' | 'remark'): string {
	let shown = '';
	let at = from;
	for (const piece of pieces.filter((one) => one.from >= from && one.to <= to)) {
		shown += withoutEmphasis(text.slice(at, piece.from));
		const isWritten = as === 'remark' && (piece.kind === 'link' || (piece.kind === 'page' && AFTER_WORD.test(shown)));
		if (isWritten) shown += text.slice(piece.from, piece.to);
		else if (piece.kind === 'link') shown += linkName(piece);
		at = piece.to;
	}
	return shown + withoutEmphasis(text.slice(at, Math.max(at, to)));
}

function withoutEmphasis(text: string): string {
	return text.replace(MARKS_OR_CODE, (all, code: string | undefined) => (code === undefined ? '' : all));
}

function tidied(text: string): string {
	return text.replace(/[\s\uE003]+/g, ' ').replace(/^[\s,;]+|[\s,;]+$/g, '');
}
