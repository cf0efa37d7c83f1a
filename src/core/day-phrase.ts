import { addCadence, parseCadence } from './cadence.ts';
import { addDays, addMonths, weekdayOf, type Day } from './day.ts';
import { parseDayText, type DayOrder } from './day-text.ts';
import { blank, read, unreadable, type Reading } from './reading.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const PAST_HOW = 'write a day as YYYY-MM-DD, yesterday, -3d or fri';
const COMING_HOW = 'write a day as YYYY-MM-DD, tomorrow, fri or 2 weeks';

/**
 * The day that somebody types for a touch: a day, `today`, `yesterday`, `-3d`, `2 weeks ago`, `fri`, `last tue`. A weekday is the last
 * one before today. One day ahead of today is taken as today (another time zone); later is refused.
 */
export function parsePastDay(text: string, today: Day, order: DayOrder): Reading<Day> {
	const phrase = plain(text);
	const relative = phrase === '' ? blank : parseRelativePast(phrase, today);
	if (relative !== null) return relative;
	const day = parseDayText(text, order);
	if (day.kind === 'unreadable' && !/\d{4}/.test(text)) return unreadable(PAST_HOW);
	if (day.kind !== 'read' || day.value <= today) return day;
	return day.value === addDays(today, 1) ? read(today) : unreadable('this day is in the future; write a day up to today');
}

/**
 * The day that somebody types for something to come: a day after today, `tomorrow`, `fri`, `next week`, `2 weeks`, `in 3 days`, `+10d`.
 * A weekday is the next one after today.
 */
export function parseComingDay(text: string, today: Day, order: DayOrder): Reading<Day> {
	const phrase = plain(text);
	if (phrase === '') return blank;
	if (phrase === 'tomorrow') return read(addDays(today, 1));
	if (phrase === 'next week') return read(addDays(today, 7));
	if (phrase === 'next month') return read(addMonths(today, 1));
	const weekday = weekdayNamed(phrase.replace(/^(?:next|this|on) /, ''));
	if (weekday !== null) return read(addDays(today, daysTo(weekdayOf(today), weekday)));
	const day = parseDayText(text, order);
	if (day.kind === 'read') return day.value > today ? day : unreadable('this day has passed; write a day after today');
	if (/\d[-/.]\d/.test(phrase)) return day;
	return bySpan(phrase.replace(/^(?:in |\+)/, ''), today, 1, COMING_HOW);
}

/** Null if the phrase is not counted from today. */
function parseRelativePast(phrase: string, today: Day): Reading<Day> | null {
	if (phrase === 'today') return read(today);
	if (phrase === 'yesterday') return read(addDays(today, -1));
	const weekday = weekdayNamed(phrase.replace(/^(?:last|on) /, ''));
	if (weekday !== null) return read(addDays(today, -daysTo(weekday, weekdayOf(today))));
	const span = /^-(?=\S)(.+)$/.exec(phrase)?.[1] ?? /^(.+) ago$/.exec(phrase)?.[1];
	return span === undefined ? null : bySpan(span, today, -1, PAST_HOW);
}

function plain(text: string): string {
	return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** 0 for Sunday to 6; null if it is not the name of a weekday or its first three letters (or more). */
function weekdayNamed(word: string): number | null {
	const index = word.length < 3 ? -1 : WEEKDAYS.findIndex((name) => name.startsWith(word));
	return index === -1 ? null : index;
}

/** Days from one weekday on to the next time of another: 1 to 7. */
function daysTo(from: number, to: number): number {
	return ((to - from + 6) % 7) + 1;
}

function bySpan(text: string, today: Day, direction: 1 | -1, how: string): Reading<Day> {
	// Words of a cadence, which says how often and not when.
	if (/\b(?:every|once|twice|other)\b|ly$/.test(text)) return unreadable(how);
	const span = parseCadence(text.replace(/^an? /, '1 '));
	if (span.kind !== 'read' || span.value === 'never') return unreadable(how);
	if (direction === 1) return read(addCadence(today, span.value));
	const { count, unit } = span.value;
	const inMonths = unit === 'month' || unit === 'year';
	return read(inMonths ? addMonths(today, -count * (unit === 'year' ? 12 : 1)) : addDays(today, -count * (unit === 'week' ? 7 : 1)));
}
