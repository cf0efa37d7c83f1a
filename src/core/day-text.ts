import { DAY_IS_LIST, dayReadsTwoWays, HOW_DAY, NO_SUCH_DAY, weekdayIsOther } from '../words/problems-days.ts';
import { dayOf, parseDay, weekdayOf, type Day } from './day.ts';
import { monthDayOf } from './named-month.ts';
import { blank, read, unreadable, type Reading } from './reading.ts';

/** How this vault writes days whose year comes last; null where nobody has said, so that `11/12/2026` is refused. */
export type DayOrder = 'day-first' | 'month-first' | null;

const YEAR_FIRST = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}(?::?\d{2})?)?$/i;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const NAMED_WITH_DASHES = /^(\d{1,2})-([a-z]{3,9})-(\d{4})$/;
const LINK = /^\[\[([^[\]|#^]*)(?:[#^][^[\]|]*)?(?:\|([^[\]]*))?\]\]$/;

/**
 * A day as people write it: `2026-11-20`, `2026/11/20`, the date of a date-time as written, `20 Nov 2026` and `November 20, 2026`, a link to a day,
 * and `20.11.2026` where it can be read in one way only or the vault's order is known.
 */
export function parseDayText(text: string, order: DayOrder): Reading<Day> {
	const written = text.trim();
	if (written === '') return blank;
	const day = parseDay(written);
	if (day !== null) return read(day);
	const link = LINK.exec(written);
	if (link !== null) return parseLink(link[1] ?? '', link[2] ?? null, order);
	const dateTime = DATE_TIME.exec(written);
	const yearFirst = YEAR_FIRST.exec(dateTime?.[1] ?? written);
	if (yearFirst !== null) return exact(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
	const yearLast = YEAR_LAST.exec(written);
	if (yearLast !== null) return parseYearLast(Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4]), order);
	return parseNamedMonth(written) ?? unreadable(HOW_DAY);
}

/**
 * A day as a property holds it: text as above, or the nested list that YAML makes of an unquoted `[[2026-11-20]]`.
 * Null, an empty text and an empty list are blank; numbers, other lists and maps are unreadable.
 */
export function readDay(value: unknown, order: DayOrder): Reading<Day> {
	if (value === null || value === undefined) return blank;
	if (typeof value === 'string') return parseDayText(value, order);
	if (Array.isArray(value)) {
		if (value.length === 0) return blank;
		const link = linkOfNestedList(value);
		return link === null ? unreadable(DAY_IS_LIST) : parseDayText(link, order);
	}
	return unreadable(HOW_DAY);
}

/** `[[text]]` of the lists in a list that YAML makes of an unquoted link; null for any other list. */
export function linkOfNestedList(value: readonly unknown[]): string | null {
	const [inner] = value;
	if (value.length !== 1 || !Array.isArray(inner) || inner.length !== 1) return null;
	const target: unknown = inner[0];
	return typeof target === 'string' || typeof target === 'number' ? `[[${target}]]` : null;
}

function parseLink(target: string, alias: string | null, order: DayOrder): Reading<Day> {
	const noteName = target.slice(target.lastIndexOf('/') + 1).replace(/\.md$/i, '');
	const byName = parseDayText(noteName, order);
	if (byName.kind === 'read' || alias === null) return byName;
	return parseDayText(alias, order);
}

/** Null if it is not a day of a named month with its year. */
function parseNamedMonth(written: string): Reading<Day> | null {
	const phrase = written.toLowerCase().replace(/\s+/g, ' ').replace(NAMED_WITH_DASHES, '$1 $2 $3');
	const { year = null, month = 0, dayOfMonth = 0, weekday = null } = monthDayOf(phrase) ?? {};
	if (year === null) return null;
	const day = exact(year, month, dayOfMonth);
	if (day.kind !== 'read' || weekday === null || weekdayOf(day.value) === weekday) return day;
	return unreadable(weekdayIsOther(day.value, weekdayOf(day.value)));
}

function exact(year: number, month: number, dayOfMonth: number): Reading<Day> {
	const day = dayOf(year, month, dayOfMonth);
	return day === null ? unreadable(NO_SUCH_DAY) : read(day);
}

function parseYearLast(first: number, second: number, year: number, order: DayOrder): Reading<Day> {
	if (order === 'day-first') return exact(year, second, first);
	if (order === 'month-first') return exact(year, first, second);
	const dayFirst = dayOf(year, second, first);
	const monthFirst = dayOf(year, first, second);
	if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
		return unreadable(dayReadsTwoWays(dayFirst, monthFirst));
	}
	const only = dayFirst ?? monthFirst;
	return only === null ? exact(year, second, first) : read(only);
}
