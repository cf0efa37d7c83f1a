import type { DayOrder } from '../core/day-text.ts';
import type { Day } from '../core/day.ts';
import type { OpenPromise } from '../core/promise.ts';
import { withoutEmphasis } from './emphasis.ts';
import { promisePieces, type DuePiece, type PromisePiece } from './promise-pieces.ts';
import type { Range } from './structure/note-structure.ts';

/** A task's text, read: what is promised, and where its day stands. */
export interface PromiseLine extends Pick<OpenPromise, 'text' | 'due' | 'from' | 'isQuestion' | 'recurs' | 'links'> {
	/** Where another day would go, as offsets in the task's text; null where it has none yet. */
	readonly dayAt: Range | null;
	/** Days that cannot be read. */
	readonly unreadable: ReadonlyArray<{ readonly value: string; readonly message: string }>;
}

/** Pieces that belong to the words. */
const IN_WORDS: ReadonlySet<PromisePiece['kind']> = new Set(['code', 'address', 'link']);
/** Stand for a stretch in which marks are no emphasis, and for one that is left out, while the emphasis around them is taken off. */
const VERBATIM = '\uE002';
const LEFT_OUT = '\uE003';
const CLOSED = new Set(['x', 'X', '-']);

/**
 * Whether a task with this character in its checkbox is still to do. `[x]` is done and `[-]` called off; all others are open, as Tasks takes
 * `[/]` for one in progress, and each that it does not know for one to do.
 */
export function isOpenTask(task: string | null): task is string {
	return task !== null && !CLOSED.has(task);
}

/**
 * Reads what stands behind a task's checkbox in its line. Null where it says nothing. `comments` are those in it, by offsets in this text.
 * Of several days the best marked one counts (`📅` and `[due:: ]` before `@`, `@` before parentheses), and of those the last.
 */
export function parsePromiseLine(content: string, comments: readonly Range[], dayOrder: DayOrder): PromiseLine | null {
	const pieces = promisePieces(content, comments, dayOrder);
	const days = pieces.filter((piece) => piece.kind === 'due');
	const counts = bestOf(days.filter(({ reading }) => reading.kind === 'read'));
	const shown = shownText(content, pieces, (piece) => isMention(piece, counts));
	const text = shown === '' ? shownText(content, pieces, ({ kind }) => kind === 'due' || kind === 'mark' || kind === 'theirs') : shown;
	if (text === '') return null;
	return {
		text,
		due: dayOf(counts),
		from: pieces.some(({ kind }) => kind === 'theirs') ? 'theirs' : 'mine',
		isQuestion: /^ask:/i.test(text),
		recurs: pieces.some((piece) => piece.kind === 'mark' && piece.recurs),
		links: pieces.flatMap((piece) => (piece.kind === 'link' && piece.target !== null ? [piece.target] : [])),
		dayAt: (counts ?? bestOf(days))?.dayAt ?? null,
		unreadable: days.flatMap(({ mark, value, reading }) => (reading.kind !== 'unreadable' || (mark === 'parentheses' && counts !== null) ? [] : [{ value, message: reading.message }])),
	};
}

/** A day in parentheses is one of the words where another day counts. */
function isMention(piece: PromisePiece, counts: DuePiece | null): boolean {
	return piece.kind === 'due' && piece.mark === 'parentheses' && counts !== null && piece !== counts;
}

function bestOf(days: readonly DuePiece[]): DuePiece | null {
	for (const mark of ['plugin', 'at', 'parentheses'] as const) {
		const marked = days.filter((day) => day.mark === mark);
		const last = marked[marked.length - 1];
		if (last !== undefined) return last;
	}
	return null;
}

function dayOf(piece: DuePiece | null): Day | null {
	return piece?.reading.kind === 'read' ? piece.reading.value : null;
}

/** The words without marks of emphasis: code and addresses stay as they are, a link gives those it shows, and what else is no word is left out unless it is to be kept. */
function shownText(content: string, pieces: readonly PromisePiece[], isKept: (piece: PromisePiece) => boolean): string {
	const verbatim: string[] = [];
	let text = '';
	let at = 0;
	for (const piece of pieces) {
		const isDropped = !IN_WORDS.has(piece.kind) && !isKept(piece);
		const isWrapped = isDropped && content.charAt(piece.from - 1) === '(' && content.charAt(piece.to) === ')' && piece.from > at;
		const own = content.slice(piece.from, piece.to);
		text += unmarked(content.slice(at, piece.from - (isWrapped ? 1 : 0)));
		if (isDropped) text += LEFT_OUT;
		else if (piece.kind === 'link') text += unmarked(piece.shown);
		else {
			verbatim.push(own);
			text += VERBATIM;
		}
		at = piece.to + (isWrapped ? 1 : 0);
	}
	const worded = withoutEmphasis(text + unmarked(content.slice(at))).replaceAll(LEFT_OUT, '').replaceAll(VERBATIM, () => verbatim.shift() ?? '');
	const said = worded.replace(/\s+/g, ' ').trim();
	return pieces.length === 0 ? said : said.replace(/ ([.,;])(?= |$)/g, '$1');
}

/** Without the characters that stand for something here, which no writing has. */
function unmarked(text: string): string {
	return text.replaceAll(VERBATIM, '').replaceAll(LEFT_OUT, '');
}
