import { readDay, type DayOrder } from './day-text.ts';
import { valueText } from './problem.ts';
import { lookUpIn, type PropertyName } from './property-names.ts';
import type { Reading } from './reading.ts';
import type { Settings } from './settings.ts';
import { MOST_EXAMPLES, type SurveyNote } from './survey-note.ts';
import { readYearlyDay } from './yearly-day.ts';

/** Days of which nobody can tell which number is the month, and what others of the same properties say. */
export interface DayOrderSurvey {
	/** How many can be read either way. */
	readonly ambiguous: number;
	/** Some of them, as written. */
	readonly examples: readonly string[];
	/** How many can only be read with the day first, and with the month first. */
	readonly dayFirst: number;
	readonly monthFirst: number;
	/** One of each, as written; null where there is none. */
	readonly dayFirstExample: string | null;
	readonly monthFirstExample: string | null;
	/** Null: they contradict each other or say nothing, so that only the user can tell. */
	readonly proposal: DayOrder;
}

const DAYS: readonly PropertyName[] = ['last-touch', 'next-touch', 'met-on', 'job-since', 'birthday', 'paused', 'archived', 'died'];

type Kind = 'either' | 'day-first' | 'month-first' | null;

/** What the days of these notes say about the order of their numbers; null where each can be read in one way only. */
export function surveyDayOrder(notes: readonly SurveyNote[], { properties: namings }: Pick<Settings, 'properties'>): DayOrderSurvey | null {
	const found = new Map<Exclude<Kind, null>, { readonly value: string; readonly property: PropertyName }[]>();
	for (const { properties } of notes) {
		const lookUp = lookUpIn(properties, namings);
		for (const property of DAYS) {
			for (const { value } of lookUp(property)) {
				const kind = orderOf(value, property);
				if (kind === null) continue;
				const others = found.get(kind);
				if (others === undefined) found.set(kind, [{ value: valueText(value), property }]);
				else others.push({ value: valueText(value), property });
			}
		}
	}
	const of = (kind: Exclude<Kind, null>): readonly { readonly value: string; readonly property: PropertyName }[] => found.get(kind) ?? [];
	const ambiguous = of('either');
	if (ambiguous.length === 0) return null;
	const asked = new Set(ambiguous.map(({ property }) => property));
	const [ownDay, ownMonth] = [of('day-first'), of('month-first')].map((all) => all.filter(({ property }) => asked.has(property)).length) as [number, number];
	const [dayFirst, monthFirst] = [of('day-first'), of('month-first')];
	return {
		ambiguous: ambiguous.length,
		examples: [...new Set(ambiguous.map(({ value }) => value))].slice(0, MOST_EXAMPLES),
		dayFirst: dayFirst.length,
		monthFirst: monthFirst.length,
		dayFirstExample: dayFirst[0]?.value ?? null,
		monthFirstExample: monthFirst[0]?.value ?? null,
		// The same properties count before others.
		proposal: ownDay + ownMonth > 0 ? oneWay(ownDay, ownMonth) : oneWay(dayFirst.length, monthFirst.length),
	};
}

function oneWay(dayFirst: number, monthFirst: number): DayOrder {
	if ((dayFirst > 0) === (monthFirst > 0)) return null;
	return dayFirst > 0 ? 'day-first' : 'month-first';
}

function orderOf(value: unknown, property: PropertyName): Kind {
	if (typeof value !== 'string') return null;
	const read = (order: DayOrder): Reading<unknown> => (property === 'birthday' ? readYearlyDay(value, order) : readDay(value, order));
	const [day, month] = [read('day-first'), read('month-first')];
	if (day.kind === 'read' && month.kind === 'read') return JSON.stringify(day.value) === JSON.stringify(month.value) ? null : 'either';
	if (day.kind === 'read') return 'day-first';
	return month.kind === 'read' ? 'month-first' : null;
}
