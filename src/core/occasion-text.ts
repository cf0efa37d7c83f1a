import { DAY_OF_WHAT_HOW, HOW_OCCASION, HOW_YEARLY_DAY, TWO_DAYS } from '../words/problems-days.ts';
import type { DayOrder } from './day-text.ts';
import type { Occasion } from './occasion.ts';
import { blank, read, unreadable, type Reading } from './reading.ts';
import { parseYearlyDay, type YearlyDay } from './yearly-day.ts';

/** `17th of April 1980`, with an article. */
const MOST_WORDS_OF_A_DAY = 5;
/** A longer entry is a story and no occasion. In UTF-16 code units. */
const LONGEST = 300;

/** The day at one end of a text, and the words beside it. */
interface Found {
	readonly on: YearlyDay;
	readonly rest: readonly string[];
}

/** `first met 05-03`, `12-06: name day`, `name day (6 December)`: what the user calls it and its day, which stands first or last. */
export function parseOccasion(text: string, order: DayOrder): Reading<Occasion> {
	if (text.trim().length > LONGEST) return unreadable(HOW_OCCASION);
	// A colon between the two needs no space.
	const words = text.replace(/(\p{L}):(?=[\d[-])/gu, '$1: ').replace(/([\d\]]):(?=\p{L})/gu, '$1: ').split(/\s+/).filter((word) => word !== '');
	if (words.length === 0) return blank;
	const [last, first] = [dayAt('end', words, order), dayAt('start', words, order)];
	const found = last.kind === 'read' ? last : first;
	if (found.kind !== 'read') return unreadable([last, first].flatMap((reading) => (reading.kind === 'unreadable' ? [reading.message] : []))[0] ?? HOW_OCCASION);
	const { rest } = found.value;
	if (rest.some((_, index) => dayAt('start', rest.slice(index), order).kind === 'read')) return unreadable(TWO_DAYS);
	const kind = plainWords(rest.join(' '));
	return kind === '' ? unreadable(DAY_OF_WHAT_HOW) : read({ kind, on: found.value.on });
}

/** The longest day at that end. Blank: none; unreadable: something that is nearly one. */
function dayAt(end: 'start' | 'end', words: readonly string[], order: DayOrder): Reading<Found> {
	const messages: string[] = [];
	for (let count = Math.min(MOST_WORDS_OF_A_DAY, words.length); count > 0; count -= 1) {
		const cut = end === 'end' ? words.length - count : count;
		const [before, after] = [words.slice(0, cut), words.slice(cut)];
		const [piece, rest] = end === 'end' ? [after, before] : [before, after];
		if (!piece.some((word) => /\d/.test(word))) continue;
		const on = parseYearlyDay(piece.join(' ').replace(/^[(,]+|[),:]+$/g, ''), order);
		if (on.kind === 'read') return read({ on: on.value, rest });
		if (on.kind === 'unreadable' && on.message !== HOW_YEARLY_DAY) messages.push(on.message);
	}
	return messages[0] === undefined ? blank : unreadable(messages[0]);
}

/** Without links' brackets, and without what joined the words to their day. */
function plainWords(text: string): string {
	return text
		.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
		.replace(/^[\s:,.–—-]+|[\s:,–—(-]+$/g, '')
		.replace(/\s+(?:is |was )?on$/i, '')
		.trim();
}
