import { formatDay } from '../words/day.ts';
import * as words from '../words/occasions.ts';
import { DAY_OF_WHAT } from '../words/problems-days.ts';
import type { DayOrder } from './day-text.ts';
import { addDays, daysBetween, type Day } from './day.ts';
import { parseOccasion } from './occasion-text.ts';
import { asPast } from './past-day.ts';
import { valueText } from './problem.ts';
import { onYear, readYearlyDay, type YearlyDay } from './yearly-day.ts';

/** A yearly day of a contact. */
export interface Occasion {
	/** `birthday`, or the user's words. */
	readonly kind: string;
	readonly on: YearlyDay;
}

/** The kind of the occasion that the property `birthday` holds. */
export const BIRTHDAY = 'birthday';

/** What the property `occasions` gave. What cannot be read does not hide the rest. */
export interface OccasionsReading {
	readonly occasions: readonly Occasion[];
	/** The entries that cannot be read, with what would be right. */
	readonly problems: ReadonlyArray<{ readonly value: string; readonly message: string }>;
}

/** One time that an occasion comes round. */
export interface Occurrence {
	/** `birthday`, or the user's words. */
	readonly kind: string;
	readonly day: Day;
	/** Negative once it has passed. */
	readonly daysUntil: number;
	/** How old somebody turns; null for other occasions, without a year, and where the year makes no age of a living person. */
	readonly age: number | null;
	/** The day has passed, and it is not too late. */
	readonly isBelated: boolean;
}

/** When an occasion shows, and what settles it for the year. */
export interface OccasionView {
	readonly today: Day;
	/** Days ahead from which an occasion shows, and afterwards until which it does; both inclusive. */
	readonly noticeDays: number;
	readonly graceDays: number;
	/** Days of touches, full or light. */
	readonly touchDays: readonly Day[];
	/** Days on which an occasion was marked as done: each settles the one that is nearest to it. */
	readonly doneDays: readonly Day[];
}

/** Five days' grace: a card may be late by as much. */
export const OCCASION_GRACE_DAYS = 5;

/** Cards are written for the occasions of today and of so many days to come; a mark counts from as early. */
export const CARD_DAYS = 14;

const OLDEST = 120;

/**
 * The occasions of a property: a list or one text (of several lines, or with `;` between), each with its day first or last, or the map that YAML
 * makes of `name day: 12-06` without quotes.
 */
export function readOccasions(value: unknown, order: DayOrder): OccasionsReading {
	if (value === null || value === undefined) return { occasions: [], problems: [] };
	if (typeof value === 'string') return merged(value.split(/[\n;]/).map((text) => readText(text, order)));
	if (Array.isArray(value)) return merged(value.map((item: unknown) => (Array.isArray(item) ? readText(valueText(item), order) : readOccasions(item, order))));
	if (typeof value === 'object') return merged(Object.entries(value).map(([kind, day]) => readPair(kind, day, order)));
	return readText(valueText(value), order);
}

/**
 * The occasion that shows today: from the notice days before to the grace days after, until a touch within these days, or a mark, settles it for the year.
 * Of several, the one nearest to today; of two as near, the one to come, then the first in the list. Null: none.
 */
export function occasionAt(occasions: readonly Occasion[], view: OccasionView): Occurrence | null {
	const { today, noticeDays, graceDays } = view;
	const open = occasions.flatMap((occasion) => occurrencesAround(occasion, today, -graceDays, noticeDays)).filter((one) => !isSettled(one, occasions, view));
	return open.sort(compareNearness)[0] ?? null;
}

/** The times that an occasion comes round so many days from today, from the first to the last number inclusive, earliest first. */
export function occurrencesAround({ kind, on }: Occasion, today: Day, from: number, to: number): readonly Occurrence[] {
	const first = yearOf(addDays(today, from));
	const years = Array.from({ length: Math.max(0, yearOf(addDays(today, to)) - first + 1) }, (_, index) => first + index);
	return years.flatMap((year) => {
		const day = onYear(on, year);
		// The year of a birthday may be a guess, since calendars ask for one. A wedding to come has no anniversary yet.
		if (day === null || (on.year !== null && year < on.year && !isBirthday(kind))) return [];
		const daysUntil = daysBetween(today, day);
		if (daysUntil < from || daysUntil > to) return [];
		return [{ kind, day, daysUntil, age: isBirthday(kind) ? ageIn(year, on.year) : null, isBelated: daysUntil < 0 }];
	});
}

/** What an occasion is called in a sentence: `birthday`, and the user's words in quotes, which would read as if they were ours: `“first met”`. */
export function occasionName({ kind }: Pick<Occasion, 'kind'>): string {
	return isBirthday(kind) ? words.kindName(kind) : words.quotedOccasion(kind);
}

/** `birthday on 27 November, turns 40`, `birthday today`, `“first met” is on 3 May`, `belated: birthday was on 20 November`. */
export function occasionPhrase(occurrence: Occurrence): string {
	return phraseOf(occurrence, words.belatedOccasion);
}

/** The same behind a colon: `birthday was on 20 November`, without saying first that it is belated. */
export function occasionAfterColon(occurrence: Occurrence): string {
	return phraseOf(occurrence, words.passedOccasion);
}

function phraseOf(occurrence: Occurrence, sayBelated: typeof words.belatedOccasion): string {
	const { kind, day, daysUntil, age, isBelated } = occurrence;
	// Within a year nobody needs to be told which.
	const said = { name: occasionName(occurrence), day: formatDay(day, day), age };
	if (isBelated) return sayBelated(said);
	return isBirthday(kind) ? words.comingBirthday(said, daysUntil === 0) : words.comingOccasion(said, daysUntil === 0);
}

function compareNearness(a: Occurrence, b: Occurrence): number {
	const byDistance = Math.abs(a.daysUntil) - Math.abs(b.daysUntil);
	return byDistance === 0 ? b.daysUntil - a.daysUntil : byDistance;
}

/**
 * The day of the occasion that a mark settles: of those in whose notice and grace it lies (or in the days for which cards are written, where these are more) the
 * nearest to it; of two as near, the later one, which is the one that shows. Null: none.
 */
export function dayMarked(occasions: readonly Occasion[], mark: Day, { noticeDays, graceDays }: Pick<OccasionView, 'noticeDays' | 'graceDays'>): Day | null {
	const near = occasions.flatMap((occasion) => occurrencesAround(occasion, mark, -graceDays, Math.max(noticeDays, CARD_DAYS)));
	return near.sort(compareNearness)[0]?.day ?? null;
}

/**
 * Whether a time that one of these occasions comes round is settled: by a touch within notice and grace, or by a mark. The one rule, for the due list, the cards to
 * write and what is left of a session. A mark may be the occasion's own day, still to come; after that day one in the future is not known to be true.
 */
export function isSettled({ day }: Pick<Occurrence, 'day'>, occasions: readonly Occasion[], view: OccasionView): boolean {
	const { today, noticeDays, graceDays, touchDays, doneDays } = view;
	const isTouched = touchDays.some((touch) => {
		const past = asPast(touch, today);
		const after = past === null ? null : daysBetween(day, past);
		return after !== null && after >= -noticeDays && after <= graceDays;
	});
	return isTouched || doneDays.some((mark) => (mark <= day || asPast(mark, today) !== null) && dayMarked(occasions, mark, view) === day);
}

function yearOf(day: Day): number {
	return Number(day.slice(0, 4));
}

/** Whether it is a birthday, however that is written. */
export function isBirthday(kind: string): boolean {
	return kind.toLowerCase() === BIRTHDAY;
}

function ageIn(year: number, born: number | null): number | null {
	const age = born === null ? 0 : year - born;
	return age >= 1 && age <= OLDEST ? age : null;
}

function readText(text: string, order: DayOrder): OccasionsReading {
	const reading = parseOccasion(text, order);
	if (reading.kind === 'unreadable') return { occasions: [], problems: [{ value: valueText(text), message: reading.message }] };
	return { occasions: reading.kind === 'blank' ? [] : [reading.value], problems: [] };
}

function readPair(kind: string, day: unknown, order: DayOrder): OccasionsReading {
	if (typeof day === 'string' && day.trim() !== '') return readText(`${kind}: ${day}`, order);
	const on = readYearlyDay(day, order);
	const called = kind.trim();
	if (on.kind === 'unreadable' || called === '') return { occasions: [], problems: [{ value: valueText({ [kind]: day }), message: on.kind === 'unreadable' ? on.message : DAY_OF_WHAT }] };
	return { occasions: on.kind === 'blank' ? [] : [{ kind: called, on: on.value }], problems: [] };
}

function merged(readings: readonly OccasionsReading[]): OccasionsReading {
	return { occasions: readings.flatMap(({ occasions }) => occasions), problems: readings.flatMap(({ problems }) => problems) };
}
