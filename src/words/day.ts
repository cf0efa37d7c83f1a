import type { Day } from '../core/day.ts';
import { localized } from './locale.ts';

/** Notes hold days of this calendar, whatever the locale counts in; in UTC no zone moves them. */
const GREGORIAN = { calendar: 'gregory', timeZone: 'UTC' } as const;
const shortFormat = localized((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...GREGORIAN }));
const longFormat = localized((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', ...GREGORIAN }));
const weekdayFormat = localized((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', ...GREGORIAN }));
const FIRST_SUNDAY_OF_2023 = 1;

/** A day for people, in their locale: `14 July`, with the year where it is not today's. */
export function formatDay(day: Day, today: Day): string {
	return (day.slice(0, 4) === today.slice(0, 4) ? shortFormat() : longFormat()).format(momentOf(day));
}

/** The same with its year in any case: `22 November 2026`. */
export function formatDayWithYear(day: Day): string {
	return longFormat().format(momentOf(day));
}

/** `Friday`, in the user's locale; 0 is Sunday. */
export function weekdayName(weekday: number): string {
	return weekdayFormat().format(Date.UTC(2023, 0, FIRST_SUNDAY_OF_2023 + weekday));
}

function momentOf(day: Day): number {
	return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
}
