import type { NoteStructure } from '../structure/note-structure.ts';

const EMBED = /!\[\[[^[\]\n]*\]\]|!\[[^[\]\n]*\]\([^()\n]*\)/g;
const INLINE_CODE = /(`{1,9})(?!`)[^\n]*?[^`\n]\1(?!`)/g;
const BLOCK_ID = /[ \t]\^[\w-]+[ \t]*$/gm;
const FOOTNOTE = /\[\^[^[\]\n]+\]/g;

/** The text of a note in two forms, see countableText and readableText. */
export interface NoteTexts {
	readonly countable: string;
	readonly readable: string;
}

/** The text with blanks for all that names nobody: properties, code, comments, embeds, footnotes. Each character keeps its place. */
export function countableText(text: string, structure: NoteStructure, bodyFrom: number): string {
	return readableText(text, structure, bodyFrom).replace(INLINE_CODE, blank);
}

/** The same with code within lines, which may be part of what somebody wrote about a person. */
export function readableText(text: string, { code, comments }: NoteStructure, bodyFrom: number): string {
	let countable = blank(text.slice(0, bodyFrom));
	let at = bodyFrom;
	for (const { from, to } of [...code, ...comments].sort((a, b) => a.from - b.from)) {
		if (to <= at) continue;
		const start = Math.max(from, at);
		countable += text.slice(at, start) + blank(text.slice(start, to));
		at = to;
	}
	countable += text.slice(at);
	for (const pattern of [EMBED, BLOCK_ID, FOOTNOTE]) countable = countable.replace(pattern, blank);
	return countable;
}

function blank(text: string): string {
	return text.replace(/[^\r\n]/g, ' ');
}
