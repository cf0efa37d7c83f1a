import { MONTHS, WEEKDAYS } from './day-words.ts';

/** `saturday 21 november 2026`, `the 21st of nov`. Weekday, day, month, year. */
const DAY_FIRST = /^(?:on )?(?:the )?(?:([a-z]{3,9})[.,]? )?(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?([a-z]{3,9})[.,]?(?: (\d{4}))?$/;
/** `sat, nov 21`, `november 21st, 2026`. Weekday, month, day, year. */
const MONTH_FIRST = /^(?:on )?(?:([a-z]{3,9})[.,]? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/;

/** A day of a named month as somebody writes it, whether the calendar has it or not: a month from 1; the weekday (0 for Sunday) and the year null where they were left out. */
export interface MonthDay {
	readonly weekday: number | null;
	readonly dayOfMonth: number;
	readonly month: number;
	readonly year: number | null;
}

/** The day of a named month that a phrase is, in lower case and with single blanks. Null if it has another form. */
export function monthDayOf(phrase: string): MonthDay | null {
	const dayFirst = DAY_FIRST.exec(phrase);
	const [, weekdayName, one = '', two = '', year] = dayFirst ?? MONTH_FIRST.exec(phrase) ?? [];
	const [dayOfMonth, monthName] = dayFirst === null ? [two, one] : [one, two];
	const month = numberOfName(MONTHS, monthName);
	const weekday = weekdayName === undefined ? null : weekdayNamed(weekdayName);
	if (month === null || (weekday === null && weekdayName !== undefined)) return null;
	return { weekday, dayOfMonth: Number(dayOfMonth), month: month + 1, year: year === undefined ? null : Number(year) };
}

/** 0 for Sunday to 6; null if it is not the name of a weekday or its first three letters (or more). */
export function weekdayNamed(word: string): number | null {
	return numberOfName(WEEKDAYS, word);
}

/** The place, from 0, of the name that begins with three letters or more; null if none does. */
function numberOfName(names: readonly string[], letters: string): number | null {
	const index = letters.length < 3 ? -1 : names.findIndex((name) => name.startsWith(letters));
	return index === -1 ? null : index;
}
