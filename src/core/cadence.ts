import { CADENCE_NOT_WHOLE, CADENCE_TOO_LONG, CADENCE_TOO_SHORT, HOW_CADENCE } from '../words/problems-contact.ts';
import { CADENCE_WORDS, NUMBER_WORDS, UNIT_WORDS } from './cadence-words.ts';
import { addDays, addMonths, daysBetween, type Day } from './day.ts';
import { blank, read, unreadable, type Reading } from './reading.ts';

export type CadenceUnit = 'day' | 'week' | 'month' | 'year';

/** How often to be in touch: every `count` units, a whole number from 1, ten years at the most. */
export interface Cadence {
	readonly count: number;
	readonly unit: CadenceUnit;
}

/** What a cadence property can say besides a cadence: `never` and `none` mean that the contact rests. */
export type CadenceWord = Cadence | 'never';

/** Ten years of each unit. */
const MOST: Record<CadenceUnit, number> = { day: 3653, week: 521, month: 120, year: 10 };
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
const PLAIN = /^(?:every )?([+-]?\d+(?:[.,]\d+)?) ?([a-z]+)$/;
const EVERY_ONE = /^(?:every|once a) (day|week|month|year)$/;
const EVERY_OTHER = /^every (?:other|second) (day|week|month|year)$/;
const ISO = /^p(?:(\d+)y)?(?:(\d+)m)?(?:(\d+)w)?(?:(\d+)d)?$/;

/**
 * A cadence as people write it: `14`, `2w`, `3M`, `every 6 weeks`, `quarterly`, ISO 8601 (`P3M`). `m` is a month.
 * Zero, negative, over ten years and everything else is unreadable.
 */
export function parseCadence(text: string): Reading<CadenceWord> {
	const written = withDigits(text.trim().toLowerCase().replace(/\s+/g, ' '));
	if (written === '') return blank;
	if (written === 'never' || written === 'none') return read('never');
	const word = Object.hasOwn(CADENCE_WORDS, written) ? CADENCE_WORDS[written] : undefined;
	if (word !== undefined) return read(word);
	const iso = ISO.exec(written);
	return iso === null ? parsePhrase(written) : parseIso(iso);
}

/** A cadence as a property holds it: text as above, or a number of days. */
export function readCadence(value: unknown): Reading<CadenceWord> {
	if (value === null || value === undefined) return blank;
	if (typeof value === 'number') return sized(String(value), 'day');
	if (typeof value === 'string') return parseCadence(value);
	if (Array.isArray(value) && value.length === 0) return blank;
	return unreadable(HOW_CADENCE);
}

/** `6 weeks`, `3 months`, `1 year`: how a cadence is written, which Obsidian's Bases read as a duration. */
export function formatCadence({ count, unit }: Cadence): string {
	return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** The day one cadence later. Months and years are calendar months. */
export function addCadence(day: Day, { count, unit }: Cadence): Day {
	switch (unit) {
		case 'day':
			return addDays(day, count);
		case 'week':
			return addDays(day, count * 7);
		case 'month':
			return addMonths(day, count);
		case 'year':
			return addMonths(day, count * 12);
	}
}

/** How many days a cadence spans from a day on; at least 1. */
export function daysOfCadence(cadence: Cadence, from: Day): number {
	return Math.max(1, daysBetween(from, addCadence(from, cadence)));
}

/** `two weeks` as `2 weeks`. */
function withDigits(text: string): string {
	return text.replace(/^(every (?=[a-z]))?([a-z]+)(?= )/, (all: string, every: string | undefined, word: string) => (NUMBER_WORDS.includes(word) ? `${every ?? ''}${NUMBER_WORDS.indexOf(word)}` : all));
}

function parsePhrase(written: string): Reading<Cadence> {
	if (NUMBER.test(written)) return sized(written, 'day');
	const one = EVERY_ONE.exec(written);
	if (one !== null) return sized('1', one[1] as CadenceUnit);
	const other = EVERY_OTHER.exec(written);
	if (other !== null) return sized('2', other[1] as CadenceUnit);
	const plain = PLAIN.exec(written);
	const unit = unitNamed(plain?.[2] ?? '');
	return unit === null ? unreadable(HOW_CADENCE) : sized(plain?.[1] ?? '', unit);
}

function unitNamed(name: string): CadenceUnit | null {
	const singular = Object.hasOwn(UNIT_WORDS, name) ? name : name.replace(/s$/, '');
	return Object.hasOwn(UNIT_WORDS, singular) ? (UNIT_WORDS[singular] ?? null) : null;
}

function parseIso([, years, months, weeks, days]: RegExpExecArray): Reading<Cadence> {
	const inMonths = years !== undefined || months !== undefined;
	const inDays = weeks !== undefined || days !== undefined;
	if (inMonths === inDays) return unreadable(HOW_CADENCE);
	if (inDays) return days === undefined ? sized(weeks ?? '', 'week') : sized(String(Number(weeks ?? 0) * 7 + Number(days)), 'day');
	return months === undefined ? sized(years ?? '', 'year') : sized(String(Number(years ?? 0) * 12 + Number(months)), 'month');
}

function sized(number: string, unit: CadenceUnit): Reading<Cadence> {
	const count = Number(number.replace(',', '.'));
	if (!Number.isInteger(count)) return unreadable(CADENCE_NOT_WHOLE);
	if (count <= 0) return unreadable(CADENCE_TOO_SHORT);
	if (count > MOST[unit]) return unreadable(CADENCE_TOO_LONG);
	return read({ count, unit });
}
