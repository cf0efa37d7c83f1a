import { addDays, type Day } from './day.ts';

/** So many days from a first one on, a few people on each: forty who were met in an evening do not fall due together. */
export function spreadDays(count: number, first: Day, perDay: number): readonly Day[] {
	const each = Math.max(1, Math.floor(perDay));
	return Array.from({ length: count }, (_, index) => addDays(first, Math.floor(index / each)));
}
