import type { Day } from '../core/day.ts';
import { localized } from './locale.ts';

/** Notes hold days of this calendar, whatever the locale counts in; in UTC no zone moves them. */
const GREGORIAN = { calendar: 'gregory', timeZone: 'UTC' } as const;
const shortFormat = localized((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...GREGORIAN }));
const longFormat = localized((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', ...GREGORIAN }));

/** A day for people, in their locale: `14 July`, with the year where it is not today's. */
export function formatDay(day: Day, today: Day): string {
	const format = day.slice(0, 4) === today.slice(0, 4) ? shortFormat() : longFormat();
	return format.format(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))));
}
