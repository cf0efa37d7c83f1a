import { addDays, dayOf, daysBetween, weekdayOf, type Day } from './day.ts';

/** A day and a time of it, `HH:MM:SS` by a clock on the wall, to be written in a format; names of months and weekdays are of the language. */
export interface DayAndTime {
	readonly day: Day;
	readonly time: string;
	/** A language tag, such as `en` or `de`. */
	readonly language: string;
}

/** A day or time as it is written; `unknown` holds the tokens that stay as they are, since nobody here knows them. */
export interface Formatted {
	readonly text: string;
	readonly unknown: readonly string[];
}

interface Parts extends DayAndTime {
	readonly year: number;
	readonly month: number;
	readonly date: number;
	readonly weekday: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
}

/** As Moment cuts a format (momentjs.com/docs/#/displaying/format): text in brackets, tokens, and any other character. */
const PIECES = /\[([^[\]]*)\]|\\(.)|(Mo|MM?M?M?|Do|DDDo|DD?D?D?|ddd?d?|do|d|wo|ww?|Wo|WW?|Qo?|YYYYYY|YYYYY|YYYY|YY|Y|gggg|gg|GGGG|GG|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|LTS?|L{1,4}|l{1,4}|N{1,5}|y{1,4})|([\s\S])/g;
const MS_PER_DAY = 86_400_000;
const EPOCH = dayOf(1970, 1, 1);

/** Writes a day and time in a format of Moment's. Tokens that depend on a place, a zone or a moment (L, Z, x) are left as they stand. */
export function formatDate(format: string, at: DayAndTime): Formatted {
	const parts = partsOf(at);
	const unknown: string[] = [];
	let text = '';
	for (const [, literal, escaped, token, other] of format.matchAll(PIECES)) {
		const written = token === undefined ? (literal ?? escaped ?? other ?? '') : TOKENS[token]?.(parts);
		if (written === undefined && token !== undefined) unknown.push(token);
		text += written ?? token ?? '';
	}
	return { text, unknown: [...new Set(unknown)] };
}

const two = (number: number): string => String(number).padStart(2, '0');
/** Of twelve hours: 12 at noon and at midnight. */
const ofTwelve = (hour: number): number => (hour % 12 === 0 ? 12 : hour % 12);
const dayOfYear = ({ day, year }: Parts): number => daysBetween(dayOf(year, 1, 1) ?? day, day) + 1;
const quarter = ({ month }: Parts): number => Math.ceil(month / 3);
const isoWeekday = ({ weekday }: Parts): number => (weekday === 0 ? 7 : weekday);

const TOKENS: Readonly<Partial<Record<string, (parts: Parts) => string>>> = {
	YYYY: ({ year }) => String(year),
	Y: ({ year }) => String(year),
	YY: ({ year }) => two(year % 100),
	Q: (parts) => String(quarter(parts)),
	Qo: (parts) => ordinal(quarter(parts), parts),
	M: ({ month }) => String(month),
	Mo: (parts) => ordinal(parts.month, parts),
	MM: ({ month }) => two(month),
	MMM: (parts) => named(parts, { month: 'short' }),
	MMMM: (parts) => named(parts, { month: 'long' }),
	D: ({ date }) => String(date),
	Do: (parts) => ordinal(parts.date, parts),
	DD: ({ date }) => two(date),
	DDD: (parts) => String(dayOfYear(parts)),
	DDDo: (parts) => ordinal(dayOfYear(parts), parts),
	DDDD: (parts) => String(dayOfYear(parts)).padStart(3, '0'),
	d: ({ weekday }) => String(weekday),
	do: (parts) => ordinal(parts.weekday, parts),
	dd: (parts) => named(parts, { weekday: 'short' }).slice(0, 2),
	ddd: (parts) => named(parts, { weekday: 'short' }),
	dddd: (parts) => named(parts, { weekday: 'long' }),
	E: (parts) => String(isoWeekday(parts)),
	W: (parts) => String(isoWeek(parts).week),
	Wo: (parts) => ordinal(isoWeek(parts).week, parts),
	WW: (parts) => two(isoWeek(parts).week),
	GG: (parts) => two(isoWeek(parts).year % 100),
	GGGG: (parts) => String(isoWeek(parts).year),
	H: ({ hour }) => String(hour),
	HH: ({ hour }) => two(hour),
	h: ({ hour }) => String(ofTwelve(hour)),
	hh: ({ hour }) => two(ofTwelve(hour)),
	k: ({ hour }) => String(hour === 0 ? 24 : hour),
	kk: ({ hour }) => two(hour === 0 ? 24 : hour),
	m: ({ minute }) => String(minute),
	mm: ({ minute }) => two(minute),
	s: ({ second }) => String(second),
	ss: ({ second }) => two(second),
	a: ({ hour }) => (hour < 12 ? 'am' : 'pm'),
	A: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
};

function partsOf(at: DayAndTime): Parts {
	const [year = 0, month = 0, date = 0] = at.day.split('-').map(Number);
	const [hour = 0, minute = 0, second = 0] = at.time.split(':').map(Number);
	return { ...at, year, month, date, weekday: weekdayOf(at.day), hour, minute, second };
}

/** The week that holds the year's first Thursday is its first (ISO 8601). */
function isoWeek(parts: Parts): { readonly year: number; readonly week: number } {
	const thursday = addDays(parts.day, 4 - isoWeekday(parts));
	const year = Number(thursday.slice(0, 4));
	return { year, week: Math.floor(daysBetween(dayOf(year, 1, 1) ?? thursday, thursday) / 7) + 1 };
}

/** `3rd` in English; `3.` elsewhere. */
function ordinal(number: number, { language }: Parts): string {
	if (!/^en(?:-|$)/i.test(language)) return `${number}.`;
	const isTeen = Math.floor((number % 100) / 10) === 1;
	return `${number}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
}

/** A language that the machine does not know reads as English. */
function named({ day, language }: Parts, options: Intl.DateTimeFormatOptions): string {
	const moment = EPOCH === null ? 0 : daysBetween(EPOCH, day) * MS_PER_DAY;
	return formatterOf(language, options).format(moment);
}

function formatterOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const inUtc: Intl.DateTimeFormatOptions = { ...options, timeZone: 'UTC', calendar: 'gregory' };
	try {
		return new Intl.DateTimeFormat(language, inUtc);
	} catch {
		return new Intl.DateTimeFormat('en', inUtc);
	}
}
