import { parseDay, type Day } from './day.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** The value that was saved, tidy, or undefined if it is not of the right form. What it gives it takes again, and gives unchanged. */
export type Shape<T> = (value: unknown) => T | undefined;

export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text that is not blank. */
export const text: Shape<string> = (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

/** A text of one line. */
export const line: Shape<string> = (value) => {
	const written = text(value);
	return written === undefined || /[\r\n\u2028\u2029]/.test(written) ? undefined : written;
};

/** A heading as it is called, without the marks that make it one. */
export const heading: Shape<string> = (value) => line(text(value)?.replace(/^(?:#{1,6}\s+)+/, ''));

/** What is not there is null. */
export const textOrNull: Shape<string | null> = (value) => (value === undefined || value === null ? null : text(value));

export const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A whole number, both limits included. */
export function wholeNumber(least: number, most: number): Shape<number> {
	return (value) => (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined);
}

export function oneOf<T>(...values: readonly T[]): Shape<T> {
	return (value) => values.find((one) => one === value);
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
	return (value) => (value === null ? null : shape(value));
}

/** All or nothing: for small lists inside of something else. */
export function everyOf<T>(shape: Shape<T>): Shape<readonly T[]> {
	return (value) => {
		if (!Array.isArray(value)) return undefined;
		const items = value.map(shape).filter((item): item is T & {} => item !== undefined);
		return items.length === value.length ? items : undefined;
	};
}

/** A path in the vault without slashes at its ends; '' is the whole vault. */
export const folder: Shape<string> = (value) => (typeof value === 'string' ? value.replace(/^[\s/]+|[\s/]+$/g, '') : undefined);

/** Null and a blank are none. */
export const dayOrNull: Shape<Day | null> = (value) => (value === null || value === '' ? null : (typeof value === 'string' ? (parseDay(value.trim()) ?? undefined) : undefined));

/** The path of a note; null and a blank are none. */
export const noteOrNull: Shape<string | null> = (value) => (value === null || value === '' ? null : line(line(value)?.replace(/^[\s/]+/, '')));

export const tag: Shape<string> = (value) => line(text(value)?.replace(/^[#\s]+/, ''));
