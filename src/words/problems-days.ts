import type { Day } from '../core/day.ts';
import { formatDay, weekdayName } from './day.ts';

/**
 * What is wrong with a day that stands in a note or was typed, and what would be right: parts of a sentence, without a full stop. `YYYY-MM-DD`, `fri`, `-3d` and
 * the like are what the program reads, in every language.
 */

export const HOW_DAY = 'write the day as YYYY-MM-DD';
export const DAY_IS_LIST = `this is a list; ${HOW_DAY}`;
export const NO_SUCH_DAY = `the calendar has no such day; ${HOW_DAY}`;
/** Of a day that was typed. */
export const DAY_TO_COME = 'this day is in the future; write a day up to today';
export const DAY_HAS_PASSED = 'this day has passed; write a day after today';
export const HOW_PAST_DAY = 'write a day as YYYY-MM-DD, yesterday, -3d or fri';
export const HOW_COMING_DAY = 'write a day as YYYY-MM-DD, tomorrow, fri or 2 weeks';
/** Of a day in a note on which something was. */
export const NOTED_DAY_TO_COME = 'this day is in the future; write the day on which it was';
/** Of a machine, in the place of today. */
export const CLOCK_SHOWS_NO_DAY = "this machine's clock shows no day between the years 1000 and 9999";

/** A weekday was typed with a day that is another: `weekday` is the one that it is, 0 for Sunday. */
export function dayIsOtherWeekday(day: Day, weekday: number, today: Day): string {
	return `${formatDay(day, today)} is a ${weekdayName(weekday)}; leave the weekday out, or write another day`;
}

/** The same of a day in a note. */
export function weekdayIsOther(day: Day, weekday: number): string {
	return `${day} is a ${weekdayName(weekday)}; ${HOW_DAY}`;
}

/** Of `11/12/2026`, with both days as they would be written. */
export function dayReadsTwoWays(one: Day, other: Day): string {
	return `this can be read as ${one} and as ${other}; write the one you mean`;
}

/** Of a day that comes back each year; so are those below. */
export const HOW_YEARLY_DAY = 'write the day as MM-DD, or as YYYY-MM-DD where you know the year';
export const YEARLY_DAY_IS_LIST = `this is a list; ${HOW_YEARLY_DAY}`;
export const NO_SUCH_YEARLY_DAY = `the calendar has no such day; ${HOW_YEARLY_DAY}`;

/** `right`: the day as it would be written. */
export function monthComesFirst(right: string): string {
	return `the month comes first; write ${right}`;
}

/** Of `11/12`, with both days as they would be written. */
export function yearlyDayReadsTwoWays(one: string, other: string): string {
	return `this can be read as ${one} and as ${other}, the month first; write the one you mean`;
}

/** Of an occasion: what it is, and its yearly day. */
export const HOW_OCCASION = 'write what it is and its day, as in "first met 05-03"';
export const TWO_DAYS = 'two days stand here; write one occasion in an entry';
export const DAY_OF_WHAT = 'say what the day is';
export const DAY_OF_WHAT_HOW = `${DAY_OF_WHAT}; ${HOW_OCCASION}`;
