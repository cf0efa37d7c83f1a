import * as problems from '../words/problems-days.ts';
import { addCadence, parseCadence } from './cadence.ts';
import { addDays, addMonths, dayOf, weekdayOf, type Day } from './day.ts';
import { parseDayText, type DayOrder } from './day-text.ts';
import { NEXT_MONTH, NEXT_WEEK } from './day-words.ts';
import { monthDayOf, weekdayNamed, type MonthDay } from './named-month.ts';
import { blank, read, unreadable, type Reading } from './reading.ts';

/** Words that only a day to come begins with. */
const SAYS_COMING = /^(?:tomorrow$|next |(?:in |\+).*[a-z]$)/;

/**
 * The day that somebody types for a touch: a day, `today`, `yesterday`, `-3d`, `2 weeks ago`, `fri`, `last tue`, `21 nov`. A weekday is the last
 * one before today, a day of a month without a year the last one up to today. One day ahead of today is taken as today (another time zone); later is refused.
 */
export function parsePastDay(text: string, today: Day, order: DayOrder): Reading<Day> {
	const phrase = plain(text);
	const relative = phrase === '' ? blank : parseRelativePast(phrase, today);
	if (relative !== null) return relative;
	if (SAYS_COMING.test(phrase) && parseRelativeComing(phrase, today).kind === 'read') return unreadable(problems.DAY_TO_COME);
	const inMonth = parseInMonth(phrase, today, -1);
	const day = inMonth ?? parseDayText(text, order);
	if (inMonth === null && day.kind === 'unreadable' && !/\d{4}/.test(text)) return unreadable(problems.HOW_PAST_DAY);
	if (day.kind !== 'read' || day.value <= today) return day;
	return day.value === addDays(today, 1) ? read(today) : unreadable(problems.DAY_TO_COME);
}

/**
 * The day that somebody types for something to come: a day after today, `tomorrow`, `fri`, `next week`, `2 weeks`, `in 3 days`, `+10d`, `21 nov`.
 * A weekday is the next one after today, and so is a day of a month without a year.
 */
export function parseComingDay(text: string, today: Day, order: DayOrder): Reading<Day> {
	const phrase = plain(text);
	if (phrase === '') return blank;
	const inMonth = parseInMonth(phrase, today, 1);
	const day = inMonth ?? parseDayText(text, order);
	if (day.kind === 'read') return day.value > today ? day : unreadable(problems.DAY_HAS_PASSED);
	if (inMonth !== null || /\d[-/.]\d/.test(phrase)) return day;
	const coming = parseRelativeComing(phrase, today);
	return coming.kind !== 'read' && parseRelativePast(phrase, today)?.kind === 'read' ? unreadable(problems.DAY_HAS_PASSED) : coming;
}

/** Null if the phrase is not counted from today. */
function parseRelativePast(phrase: string, today: Day): Reading<Day> | null {
	if (phrase === 'today') return read(today);
	if (phrase === 'yesterday') return read(addDays(today, -1));
	const weekday = weekdayNamed(phrase.replace(/^(?:last|on) /, ''));
	if (weekday !== null) return read(addDays(today, -daysTo(weekday, weekdayOf(today))));
	const span = /^-(?=\S)(.+)$/.exec(phrase)?.[1] ?? /^(.+) ago$/.exec(phrase)?.[1];
	return span === undefined ? null : bySpan(span, today, -1, problems.HOW_PAST_DAY);
}

/** Unreadable if the phrase is not counted on from today. */
function parseRelativeComing(phrase: string, today: Day): Reading<Day> {
	if (phrase === 'tomorrow') return read(addDays(today, 1));
	if (phrase === NEXT_WEEK) return read(addDays(today, 7));
	if (phrase === NEXT_MONTH) return read(addMonths(today, 1));
	const weekday = weekdayNamed(phrase.replace(/^(?:next|this|on) /, ''));
	if (weekday !== null) return read(addDays(today, daysTo(weekdayOf(today), weekday)));
	return bySpan(phrase.replace(/^(?:in |\+)/, ''), today, 1, problems.HOW_COMING_DAY);
}

/** A day of a named month, with its weekday and its year or without. Null if the phrase has another form. */
function parseInMonth(phrase: string, today: Day, direction: 1 | -1): Reading<Day> | null {
	const typed = monthDayOf(phrase);
	if (typed === null) return null;
	const day = typed.year === null ? nearestDay(typed, today, direction) : dayOf(typed.year, typed.month, typed.dayOfMonth);
	if (day === null) return unreadable(problems.NO_SUCH_DAY);
	if (typed.weekday === null || typed.weekday === weekdayOf(day)) return read(day);
	return unreadable(problems.dayIsOtherWeekday(day, weekdayOf(day), today));
}

/** The next such day after today, or the last one up to today; the one on the other side of today where only that falls on the weekday. */
function nearestDay({ weekday, dayOfMonth, month }: MonthDay, today: Day, direction: 1 | -1): Day | null {
	const thisYear = Number(today.slice(0, 4));
	// 29 February is up to eight years away, around 1900 or 2100.
	const near = Array.from({ length: 9 }, (_, years) => [dayOf(thisYear + years, month, dayOfMonth), dayOf(thisYear - years, month, dayOfMonth)]).flat();
	const wanted = near.find((day) => day !== null && day > today === (direction === 1)) ?? null;
	const other = near.find((day) => day !== null && day > today !== (direction === 1)) ?? null;
	const isOther = weekday !== null && other !== null && weekdayOf(other) === weekday && (wanted === null || weekdayOf(wanted) !== weekday);
	return isOther ? other : wanted;
}

function plain(text: string): string {
	return text.trim().toLowerCase().replace(/\s+/g, ' ');
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
