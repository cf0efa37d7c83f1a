import { HOW_YEARLY_DAY, monthComesFirst, NO_SUCH_YEARLY_DAY, YEARLY_DAY_IS_LIST, yearlyDayReadsTwoWays } from '../words/problems-days.ts';
import { linkOfNestedList, parseDayText, type DayOrder } from './day-text.ts';
import { MONTHS } from './day-words.ts';
import { dayOf, type Day } from './day.ts';
import { noteName } from './folder.ts';
import { blank, read, unreadable, type Reading } from './reading.ts';

/** A day that comes back each year. */
export interface YearlyDay {
	/** 1 to 12. */
	readonly month: number;
	/** Of the month, from 1. */
	readonly day: number;
	/** The year in which it was for the first time; null where nobody wrote one. */
	readonly year: number | null;
}

/** Address books that cannot leave the year out write this one (Apple, X-APPLE-OMIT-YEAR); it has a 29 February, as 0000 has. */
const NO_YEAR = 1604;
const A_LEAP_YEAR = 2000;
const LINK = /^\[\[([^[\]|#^]*)(?:[#^][^[\]|]*)?(?:\|([^[\]]*))?\]\]$/;
/** `19800417` and `19800417T090000Z`: vCard and iCalendar (RFC 6350, 4.3). */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d[\d:Z+-]*)?$/i;
/** `04-17`, `4-17`, and vCard's `--04-17`, `--0417` and `--0417T0900`. Month first, as in YYYY-MM-DD. */
const MONTH_DAY = /^(?:(?:--)?(\d{1,2})-(\d{1,2})|--(\d{2})(\d{2})(?:T\d[\d:Z+-]*)?)$/i;
/** `17/04`, `17.04`, `17.4.` */
const TWO_NUMBERS = /^(\d{1,2})(?:\/(\d{1,2})|\.(\d{1,2})\.?)$/;
const THREE_NUMBERS = /^\d+([-/.])\d+\1\d+/;
/** `17 April`, `17th of Apr 1980`, `17-Apr-1980`. */
const NAMED_DAY_FIRST = /^(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?([a-z]{3,9})\.?(?:,?[ -](\d{4}))?$/i;
/** `April 17`, `Apr. 17th, 1980`. */
const NAMED_MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/i;

/**
 * A yearly day as people and address books write it, with its year or without: `04-17` (the month first), `1980-04-17`, `--0417`, `17 April`, a link to
 * any of them. `17/04` and `17.04.1980` where they can be read in one way only or the vault's order is known. The years 0000 and 1604 stand for none.
 */
export function parseYearlyDay(text: string, order: DayOrder): Reading<YearlyDay> {
	const written = text.trim().replace(/\s+/g, ' ');
	if (written === '') return blank;
	const link = LINK.exec(written);
	if (link === null) return parseWritten(written, order);
	const byName = parseWritten(noteName((link[1] ?? '').trim()), order);
	const alias = (link[2] ?? '').trim();
	return byName.kind === 'read' || alias === '' ? byName : parseWritten(alias, order);
}

/** A yearly day as a property holds it: text as above, `19800417` as a number, or the nested list that YAML makes of an unquoted link. */
export function readYearlyDay(value: unknown, order: DayOrder): Reading<YearlyDay> {
	if (value === null || value === undefined) return blank;
	if (typeof value === 'string') return parseYearlyDay(value, order);
	// YAML drops what other numbers began or ended with: `0417` and `17.10` do not arrive as they were written.
	if (typeof value === 'number' && COMPACT.test(String(value))) return parseYearlyDay(String(value), order);
	if (!Array.isArray(value)) return unreadable(HOW_YEARLY_DAY);
	if (value.length === 0) return blank;
	const link = linkOfNestedList(value);
	return link === null ? unreadable(YEARLY_DAY_IS_LIST) : parseYearlyDay(link, order);
}

/** The day on which it falls in a year: 29 February on the 28th in common years. Null beyond the years that a day can have. */
export function onYear({ month, day }: YearlyDay, year: number): Day | null {
	const isLeapDay = month === 2 && day === 29;
	return dayOf(year, month, day) ?? (isLeapDay ? dayOf(year, 2, 28) : null);
}

/** `04-17`, or `1980-04-17` with its year: how a yearly day is written. */
export function formatYearlyDay({ month, day, year }: YearlyDay): string {
	const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	return year === null ? monthDay : `${year}-${monthDay}`;
}

function parseWritten(written: string, order: DayOrder): Reading<YearlyDay> {
	const full = parseDayText(written.replace(COMPACT, '$1-$2-$3').replace(/^0000(?=[-/])/, String(NO_YEAR)), order);
	if (full.kind === 'read') return read(ofDay(full.value));
	const shorter = parseMonthDay(written) ?? parseTwoNumbers(written, order) ?? parseNamed(written);
	if (shorter !== null) return shorter;
	return full.kind === 'unreadable' && (THREE_NUMBERS.test(written) || COMPACT.test(written)) ? full : unreadable(HOW_YEARLY_DAY);
}

function ofDay(day: Day): YearlyDay {
	return yearly(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

function yearly(year: number | null, month: number, day: number): YearlyDay {
	return { month, day, year: year === NO_YEAR || year === 0 ? null : year };
}

/** Null if the text has another form; so below. */
function parseMonthDay(written: string): Reading<YearlyDay> | null {
	const [, month, day, compactMonth, compactDay] = MONTH_DAY.exec(written) ?? [];
	const [first, second] = [month ?? compactMonth, day ?? compactDay];
	if (first === undefined || second === undefined) return null;
	const isTurnedRound = Number(first) > 12 && exists(Number(second), Number(first));
	if (!isTurnedRound) return exact(null, Number(first), Number(second));
	return unreadable(monthComesFirst(formatYearlyDay(yearly(null, Number(second), Number(first)))));
}

function parseTwoNumbers(written: string, order: DayOrder): Reading<YearlyDay> | null {
	const numbers = TWO_NUMBERS.exec(written);
	if (numbers === null) return null;
	const [first, second] = [Number(numbers[1]), Number(numbers[2] ?? numbers[3])];
	if (order === 'month-first') return exact(null, first, second);
	if (order === 'day-first' || !exists(first, second) || first === second) return exact(null, second, first);
	if (!exists(second, first)) return exact(null, first, second);
	return unreadable(yearlyDayReadsTwoWays(formatYearlyDay(yearly(null, second, first)), formatYearlyDay(yearly(null, first, second))));
}

function parseNamed(written: string): Reading<YearlyDay> | null {
	const dayFirst = NAMED_DAY_FIRST.exec(written);
	const [, one = '', two = '', year] = dayFirst ?? NAMED_MONTH_FIRST.exec(written) ?? [];
	const [day, name] = dayFirst === null ? [two, one] : [one, two];
	const month = name === '' ? -1 : MONTHS.findIndex((full) => full.startsWith(name.toLowerCase()));
	return month === -1 ? null : exact(year === undefined ? null : Number(year), month + 1, Number(day));
}

function exact(year: number | null, month: number, day: number): Reading<YearlyDay> {
	const found = yearly(year, month, day);
	return dayOf(found.year ?? A_LEAP_YEAR, month, day) === null ? unreadable(NO_SUCH_YEARLY_DAY) : read(found);
}

function exists(month: number, day: number): boolean {
	return dayOf(A_LEAP_YEAR, month, day) !== null;
}
