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

const HOW = 'write a cadence as 6 weeks, 3 months or 1 year';
/** Ten years of each unit. */
const MOST: Record<CadenceUnit, number> = { day: 3653, week: 521, month: 120, year: 10 };
const UNITS: Record<string, CadenceUnit> = { d: 'day', day: 'day', w: 'week', wk: 'week', week: 'week', m: 'month', mo: 'month', month: 'month', y: 'year', yr: 'year', year: 'year' };
const WORDS: Record<string, Cadence> = {
	daily: { count: 1, unit: 'day' },
	weekly: { count: 1, unit: 'week' },
	biweekly: { count: 2, unit: 'week' },
	'bi-weekly': { count: 2, unit: 'week' },
	fortnightly: { count: 2, unit: 'week' },
	monthly: { count: 1, unit: 'month' },
	quarterly: { count: 3, unit: 'month' },
	'every quarter': { count: 3, unit: 'month' },
	'twice a year': { count: 6, unit: 'month' },
	'half-yearly': { count: 6, unit: 'month' },
	yearly: { count: 1, unit: 'year' },
	annually: { count: 1, unit: 'year' },
};
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
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
	const word = Object.hasOwn(WORDS, written) ? WORDS[written] : undefined;
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
	return unreadable(HOW);
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
	return unit === null ? unreadable(HOW) : sized(plain?.[1] ?? '', unit);
}

function unitNamed(name: string): CadenceUnit | null {
	const singular = Object.hasOwn(UNITS, name) ? name : name.replace(/s$/, '');
	return Object.hasOwn(UNITS, singular) ? (UNITS[singular] ?? null) : null;
}

function parseIso([, years, months, weeks, days]: RegExpExecArray): Reading<Cadence> {
	const inMonths = years !== undefined || months !== undefined;
	const inDays = weeks !== undefined || days !== undefined;
	if (inMonths === inDays) return unreadable(HOW);
	if (inDays) return days === undefined ? sized(weeks ?? '', 'week') : sized(String(Number(weeks ?? 0) * 7 + Number(days)), 'day');
	return months === undefined ? sized(years ?? '', 'year') : sized(String(Number(years ?? 0) * 12 + Number(months)), 'month');
}

function sized(number: string, unit: CadenceUnit): Reading<Cadence> {
	const count = Number(number.replace(',', '.'));
	if (!Number.isInteger(count)) return unreadable(`only whole numbers; ${HOW}`);
	if (count <= 0) return unreadable(`a cadence is at least one day; ${HOW}`);
	if (count > MOST[unit]) return unreadable(`a cadence is ten years at the most; ${HOW}`);
	return read({ count, unit });
}
