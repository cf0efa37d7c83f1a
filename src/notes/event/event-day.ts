import { readDay, type DayOrder } from '../../core/day-text.ts';
import { dayOf, type Day } from '../../core/day.ts';
import { noteName } from '../../core/folder.ts';
import { valueText } from '../../core/problem.ts';
import { plainName } from '../../core/property-names.ts';
import type { Properties } from '../properties/properties.ts';

const DAY_PROPERTIES = ['date', 'day', 'event-date', 'start'];
const IN_NAME = /(?:^|\D)(\d{4})([-._]?)(\d{2})\2(\d{2})(?!\d)/g;

/** The day of an event: what the first of its properties with a readable day says, else the first day in the note's name. */
export function readEventDay(path: string, properties: Properties, dayOrder: DayOrder): { readonly day: Day | null; readonly warnings: readonly string[] } {
	const warnings: string[] = [];
	for (const name of DAY_PROPERTIES) {
		for (const [key, value] of Object.entries(properties)) {
			if (plainName(key) !== name) continue;
			const reading = readDay(value, dayOrder);
			if (reading.kind === 'read') return { day: reading.value, warnings };
			if (reading.kind === 'unreadable') warnings.push(`${key}: ${valueText(value)}: ${reading.message}`);
		}
	}
	return { day: dayInName(path), warnings };
}

/** The first day in a note's name; null: none. */
export function dayInName(path: string): Day | null {
	for (const [, year, , month, dayOfMonth] of noteName(path).matchAll(IN_NAME)) {
		const day = dayOf(Number(year), Number(month), Number(dayOfMonth));
		if (day !== null) return day;
	}
	return null;
}
