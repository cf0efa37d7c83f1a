/** A text in which blanks stand for the marks around a name, and where these stood. Each character keeps its place. */
export interface UnmarkedText {
	readonly text: string;
	/** Offsets of marks, in UTF-16 code units. */
	readonly marks: ReadonlySet<number>;
}

const RUN = /\*{1,3}|_{1,3}|~~|==/g;
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** The marks that end what a quotation mark begins. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"”“', '“': '”"', '„': '“”"', "'": "'’", '‘': '’\'' };

interface Opening {
	readonly character: string;
	/** What of it is not closed yet: from the first of its characters, `to` exclusive. */
	readonly from: number;
	to: number;
}

/**
 * Blanks out the emphasis and the quotation marks around a name, which are no part of it: `**Ana Diaz:** late`, `*Ana Diaz* (Acme)`, `"Ana Diaz", Acme`. Only pairs count, quotation
 * marks where they begin the text (`lead` is how long its beginning without letters is), and emphasis that begins before `end`, where the name does. The rest stays as it was written.
 */
export function withoutMarksAround(text: string, lead: number, end: number): UnmarkedText {
	if (!/[*_~="“”„'‘’]/.test(text)) return { text, marks: new Set() };
	const marks = new Set([...quotePairs(text, lead), ...emphasisPairs(text, Math.max(end, lead))]);
	if (marks.size === 0) return { text, marks };
	return { text: Array.from({ length: text.length }, (_, at) => (marks.has(at) ? ' ' : text.charAt(at))).join(''), marks };
}

/** The marks that begin a text, each with the first that can close it: one that stands at the end of a word. */
function quotePairs(text: string, lead: number): readonly number[] {
	const pairs: number[] = [];
	let limit = text.length;
	for (let at = 0; at < lead; at++) {
		const closing = CLOSING[text.charAt(at)];
		if (closing === undefined) continue;
		for (let end = lead + 1; end < limit; end++) {
			const isEnd = closing.includes(text.charAt(end)) && !/\s/.test(text.charAt(end - 1)) && !WORD.test(text.charAt(end + 1));
			if (!isEnd) continue;
			pairs.push(at, end);
			limit = end;
			break;
		}
	}
	return pairs;
}

function emphasisPairs(text: string, end: number): readonly number[] {
	const pairs: number[] = [];
	const open: Opening[] = [];
	for (const { 0: run, index } of text.matchAll(RUN)) {
		const [before, after] = [text.charAt(index - 1), text.charAt(index + run.length)];
		const left = canClose(run, before, after) ? close(open, run, index, pairs) : run.length;
		const isOpening = left === run.length && index < end && after !== '' && !/\s/.test(after) && !(WORD.test(before) && WORD.test(after));
		if (isOpening) open.push({ character: run.charAt(0), from: index, to: index + run.length });
	}
	return pairs;
}

function canClose(run: string, before: string, after: string): boolean {
	return before !== '' && !/\s/.test(before) && !(run.startsWith('_') && WORD.test(after));
}

/** Takes a run and as much as it closes of those before it; how many of its characters are left. */
function close(open: Opening[], run: string, index: number, pairs: number[]): number {
	let left = run.length;
	while (left > 0) {
		const at = open.map(({ character }) => character).lastIndexOf(run.charAt(0));
		const opening = open[at];
		if (opening === undefined) break;
		const length = Math.min(left, opening.to - opening.from);
		for (let one = 0; one < length; one++) pairs.push(opening.to - 1 - one, index + run.length - left + one);
		opening.to -= length;
		left -= length;
		// What was opened behind it and never closed is no emphasis.
		open.length = opening.to > opening.from ? at + 1 : at;
	}
	return left;
}
