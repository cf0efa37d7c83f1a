import { parseDayText, type DayOrder } from '../core/day-text.ts';
import type { Day } from '../core/day.ts';
import { noteName } from '../core/folder.ts';
import type { Reading } from '../core/reading.ts';
import type { Range } from './structure/note-structure.ts';

/** A stretch of a task's text that is more than words. Offsets in UTF-16 code units of that text. */
export type PromisePiece = Range &
	(
		| { readonly kind: 'code' }
		/** An address of the web that stands for itself. */
		| { readonly kind: 'address' }
		| { readonly kind: 'comment' }
		| { readonly kind: 'block-id' }
		| { readonly kind: 'theirs' }
		/** A mark of a task plugin that says nothing about what is promised. */
		| { readonly kind: 'mark'; readonly recurs: boolean }
		| LinkPiece
		| DuePiece
	);

/** A link, with the words it shows; the target is null where it leads to no note. */
export interface LinkPiece extends Range {
	readonly kind: 'link';
	readonly shown: string;
	readonly target: string | null;
}

/** A day, and how it is marked: as task plugins do, with an `@`, or by parentheses alone. */
export interface DuePiece extends Range {
	readonly kind: 'due';
	readonly mark: 'plugin' | 'at' | 'parentheses';
	readonly value: string;
	readonly reading: Reading<Day>;
	/** Where another day would go. */
	readonly dayAt: Range;
}

const WIKILINK = /!?\[\[([^[\]|]*?)(?:\\?\|([^[\]]*))?\]\]/g;
const MARKDOWN_LINK = /!?\[([^[\]]*)\]\([ \t]{0,3}(?:<([^<>]*)>|([^()<>\s]*(?:\([^()\s]*\)[^()<>\s]*)*))(?:[ \t]{1,3}"[^"]*")?[ \t]{0,3}\)/g;
const ADDRESS = /\bhttps?:\/\/[^\s<>[\]"]+/giu;
const BLOCK_ID = /(^|[ \t])\^[\w-]+[ \t]*$/g;
const THEIRS = /(^|\s)#theirs(?![\p{L}\p{N}_/-])/giu;

/** The marks of Tasks for other days, priorities, identities and what is to happen when it is done; a time of Kanban's. */
const MARK = /[⏳⌛🛫➕✅❌⏰]\uFE0F?[ \t]*\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2})?|[🔺⏫🔼🔽⏬]\uFE0F?|🆔\uFE0F?[ \t]*[\w-]+|⛔\uFE0F?[ \t]*[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*|🏁\uFE0F?[ \t]*[a-z]+|@@\{[^{}]{0,40}\}/giu;
const RECURRENCE = /🔁\uFE0F?[ \t]*[a-z\d]+(?:[ ,!]+[a-z\d]+)*!?/giu;
/** A field of Dataview's, as Tasks uses them. A value may hold a link. */
const FIELD = /([[(])[ \t]{0,3}(due|created|start|scheduled|completion|cancelled|reminder|priority|repeat|id|dependsOn|onCompletion)[ \t]{0,3}::((?:\[\[[^[\]]*\]\]|[^[\]()]){0,120})([\])])/gi;

const LINKED = '\\[\\[[^[\\]]*\\]\\]';
const TIME = '(?:[T \\t]\\d{1,2}:\\d{2}(?::\\d{2})?Z?)?';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
/** In words a day is not guessed; behind a mark it is meant as one, so that it is told. */
const IN_WORDS = `\\d{1,2}(?:st|nd|rd|th)?\\.?[ \\t]{1,3}${MONTH}(?:,?[ \\t]{1,3}\\d{4}(?!\\d))?|${MONTH}[ \\t]{1,3}\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.])(?:,?[ \\t]{1,3}\\d{4}(?!\\d))?`;
const DUE_MARK = new RegExp(`[📅📆🗓]\\uFE0F?[ \\t]*(${LINKED}|\\d+(?:[-/.]\\d+)+${TIME}|\\d{8}(?!\\d)|${IN_WORDS})`, 'giu');
const AT = new RegExp(`(^|[\\s(])@(\\{[^{}]{0,40}\\}|${LINKED}|\\d{4}-\\d{1,2}-\\d{1,2}(?![-\\d])${TIME})`, 'g');
/** Marks are no letters of an alphabet: lines without any are not searched for them. */
const SYMBOL = /[\u2300-\u2BFF\uD83C-\uD83E]/;
const IN_PARENTHESES = /\(([ \t]{0,3}\d{4}-\d{2}-\d{2}[ \t]{0,3})\)/g;
/** What a link or a pair of braces must hold to be meant as a day. */
const LIKE_A_DAY = /^(?:[^|#^]*\/)?\d+[-/.]\d+[-/.]\d+(?:\.md)?(?:[|#^]|$)/;

/** What stands in a task's text besides words, in order, nothing twice: of two that overlap, the one that begins first. */
export function promisePieces(content: string, comments: readonly Range[], dayOrder: DayOrder): readonly PromisePiece[] {
	const found: PromisePiece[] = [
		...comments.map(({ from, to }): PromisePiece => ({ kind: 'comment', from, to })),
		...(content.includes('`') ? inlineCode(content) : []),
		...(content.includes('[') ? links(content) : []),
		...(content.includes('://') ? matches(content, ADDRESS, ({ from, to }) => ({ kind: 'address', from, to: from + addressLength(content.slice(from, to)) })) : []),
		...(content.includes('^') ? matches(content, BLOCK_ID, ({ from, to }, [, before = '']) => ({ kind: 'block-id', from: from + before.length, to })) : []),
		...(content.includes('#') ? matches(content, THEIRS, ({ from, to }, [, before = '']) => ({ kind: 'theirs', from: from + before.length, to })) : []),
		...(SYMBOL.test(content) || content.includes('@@') ? marks(content, dayOrder) : []),
		...(content.includes('::') ? fields(content, dayOrder) : []),
		...(content.includes('@') ? daysBehindAt(content, dayOrder) : []),
		...(content.includes('(') ? matches(content, IN_PARENTHESES, (range, [, value = '']) => duePiece('parentheses', value, range.from + 1, range, dayOrder)) : []),
	];
	let end = 0;
	return found.sort((a, b) => (a.from === b.from ? b.to - a.to : a.from - b.from)).filter(({ from, to }) => {
		const isFree = from >= end;
		if (isFree) end = to;
		return isFree;
	});
}

function matches<T extends PromisePiece = PromisePiece>(content: string, pattern: RegExp, toPiece: (range: Range, groups: RegExpMatchArray) => T | null): readonly T[] {
	return [...content.matchAll(pattern)].flatMap((match) => toPiece({ from: match.index, to: match.index + match[0].length }, match) ?? []);
}

/** The links of a line, embeds too: wikilinks first, then the others. */
export function links(content: string): readonly LinkPiece[] {
	const wikilinks = matches<LinkPiece>(content, WIKILINK, (range, [, written = '', alias = '']) => {
		const target = written.trim();
		return { ...range, kind: 'link', shown: alias.trim() === '' ? nameOf(target) : alias.trim(), target: /^[#^]|^$/.test(target) ? null : target };
	});
	const markdownLinks = matches<LinkPiece>(content, MARKDOWN_LINK, (range, [, words = '', pointed, plain = '']) => {
		const target = decoded(pointed ?? plain);
		const leadsOut = target === '' || /^(?:[a-z][a-z\d+.-]*:|[#^])/i.test(target);
		return { ...range, kind: 'link', shown: words.trim() === '' ? nameOf(target) : words.trim(), target: leadsOut ? null : target };
	});
	return [...wikilinks, ...markdownLinks];
}

/** What a link shows that has no words of its own: its note's name, or the heading where it stays in the note. */
function nameOf(target: string): string {
	const name = noteName(target.replace(/[#^].*$/, '')).trim();
	return name === '' ? target.replace(/^[#^]+/, '').trim() : name;
}

function decoded(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		// A percent sign that stands for itself.
		return target;
	}
}

/** Without a mark of a task plugin that follows at once. */
function addressLength(written: string): number {
	const mark = written.search(SYMBOL);
	return mark === -1 ? written.length : mark;
}

function fields(content: string, dayOrder: DayOrder): readonly PromisePiece[] {
	return matches(content, FIELD, (range, [, open, key = '', value = '', close]) => {
		if ((open === '[') !== (close === ']')) return null;
		if (key.toLowerCase() !== 'due') return { ...range, kind: 'mark', recurs: key.toLowerCase() === 'repeat' };
		return duePiece('plugin', value, range.to - 1 - value.length, range, dayOrder);
	});
}

function marks(content: string, dayOrder: DayOrder): readonly PromisePiece[] {
	const days = matches(content, DUE_MARK, (range, [, value = '']) => {
		if (value.startsWith('[[') && !LIKE_A_DAY.test(value.slice(2, -2).trim())) return null;
		return duePiece('plugin', value, range.to - value.length, range, dayOrder);
	});
	const others = matches(content, MARK, ({ from, to }) => ({ kind: 'mark', recurs: false, from, to }));
	const recurrences = matches(content, RECURRENCE, ({ from, to }) => ({ kind: 'mark', recurs: true, from, to }));
	return [...days, ...others, ...recurrences];
}

function daysBehindAt(content: string, dayOrder: DayOrder): readonly PromisePiece[] {
	return matches(content, AT, ({ from, to }, [, before = '', written = '']) => {
		const braces = written.startsWith('{') ? 1 : 0;
		const value = written.slice(braces, written.length - braces);
		if (!LIKE_A_DAY.test(value.replace(/^\[\[|\]\]$|[T \t]\d{1,2}:.*$/g, '').trim())) return null;
		return duePiece('at', value, to - braces - value.length, { from: from + before.length, to }, dayOrder);
	});
}

/** A day as it stands at `at`: plain, with a time, which is passed over, or as a link, in whose brackets another day would go. */
function duePiece(mark: DuePiece['mark'], written: string, at: number, range: Range, dayOrder: DayOrder): DuePiece {
	const value = written.trim();
	const from = at + written.length - written.trimStart().length;
	const isLink = /^\[\[[^[\]]*\]\]$/.test(value);
	const day = isLink ? value : value.replace(/[T \t]+\d{1,2}:\d{2}(?::\d{2})?Z?$/, '');
	const dayAt = isLink ? { from: from + 2, to: from + value.length - 2 } : { from, to: from + day.length };
	return { ...range, kind: 'due', mark, value, reading: parseDayText(day, dayOrder), dayAt };
}

/** Inline code: from a run of backticks to the next one as long. */
function inlineCode(content: string): readonly PromisePiece[] {
	const runs = [...content.matchAll(/`+/g)].map((match): Range => ({ from: match.index, to: match.index + match[0].length }));
	/** For each run, from the last one on, the next as long. */
	const closings: Array<Range | undefined> = [];
	const nextOf = new Map<number, Range>();
	for (const run of [...runs].reverse()) {
		closings.push(nextOf.get(run.to - run.from));
		nextOf.set(run.to - run.from, run);
	}
	const code: PromisePiece[] = [];
	let end = 0;
	for (const { from } of runs) {
		const closing = closings.pop();
		if (closing === undefined || from < end || content.charAt(from - 1) === '\\') continue;
		end = closing.to;
		code.push({ kind: 'code', from, to: end });
	}
	return code;
}
