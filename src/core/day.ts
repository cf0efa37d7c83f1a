import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';

declare const isDayBrand: unique symbol;

/**
 * A local calendar day, `YYYY-MM-DD`, from 1000-01-01 to 9999-12-31. Days compare with `<`.
 * Arithmetic is in UTC, where every day has 24 hours and none is left out.
 */
export type Day = string & { readonly [isDayBrand]: true };

const FIRST = '1000-01-01' as Day;
const LAST = '9999-12-31' as Day;
const MS_PER_DAY = 86_400_000;
/** The days that were named so far: thousands of notes name the same few hundred. */
const made = new Map<string, Day>();
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a year, a month from 1 to 12 and a day of the month; null if the calendar has no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
	if (year < 1000 || year > 9999) return null;
	const date = new UTCDateMini(year, month - 1, dayOfMonth);
	const exists = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === dayOfMonth;
	return exists ? formatDate(date) : null;
}

/** The text as a day if it is exactly `YYYY-MM-DD` and the calendar has it, else null. */
export function parseDay(text: string): Day | null {
	const known = made.get(text);
	if (known !== undefined) return known;
	const parts = SHAPE.exec(text);
	return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The day so many days later (earlier when negative). Beyond the years 1000 to 9999 it stays at their edge. */
export function addDays(day: Day, days: number): Day {
	return fromSerial(dayNumber(day) + days);
}

/** The same day of a later month, or that month's last day: 31 January + 1 month is the last of February. */
export function addMonths(day: Day, months: number): Day {
	const { year, month, dayOfMonth } = partsOf(day);
	// 120,000 months reach beyond the years that a day can have, whatever the day.
	const kept = Math.min(Math.max(months, -120_000), 120_000);
	const date = addMonthsToDate(new UTCDateMini(year, month - 1, dayOfMonth), kept);
	if (date.getFullYear() < 1000) return FIRST;
	return date.getFullYear() > 9999 ? LAST : formatDate(date);
}

/** Days from the first to the second: negative when the second is earlier, 0 for the same day. */
export function daysBetween(from: Day, to: Day): number {
	return dayNumber(to) - dayNumber(from);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
	const { year, month, dayOfMonth } = partsOf(day);
	return new UTCDateMini(year, month - 1, dayOfMonth).getDay();
}

/** The later of two days; null stands for no day. */
export function laterDay(a: Day, b: Day): Day;
export function laterDay(a: Day | null, b: Day | null): Day | null;
export function laterDay(a: Day | null, b: Day | null): Day | null {
	if (a === null || b === null) return a ?? b;
	return a > b ? a : b;
}

function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
	return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8, 10)) };
}

/** Days since 1970-01-01: what days are counted by where many are compared. */
export function dayNumber(day: Day): number {
	const { year, month, dayOfMonth } = partsOf(day);
	return Math.round(Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY);
}

function fromSerial(serial: number): Day {
	const kept = Math.min(Math.max(serial, dayNumber(FIRST)), dayNumber(LAST));
	return formatDate(new UTCDateMini(kept * MS_PER_DAY));
}

/** The same string for the same day. */
function oneOf(day: Day): Day {
	const known = made.get(day);
	if (known === undefined) made.set(day, day);
	return known ?? day;
}

function formatDate(date: Date): Day {
	const two = (n: number): string => String(n).padStart(2, '0');
	return oneOf(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day);
}
