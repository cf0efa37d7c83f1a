import { parseDay, type Day } from '../../src/core/day.ts';

/** A day for a test; a mistyped one fails the test. */
export function day(text: string): Day {
	const parsed = parseDay(text);
	if (parsed === null) throw new Error(`${text} is not a day`);
	return parsed;
}
