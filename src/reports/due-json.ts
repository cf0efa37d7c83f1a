import { formatCadence } from '../core/cadence.ts';
import type { Day } from '../core/day.ts';
import type { DueEntry, DueList } from '../core/due-list.ts';
import { restingUntil, weekBack } from '../core/away.ts';
import type { Problem } from '../core/problem.ts';
import { reasonOf } from '../core/reason.ts';
import type { Settings } from '../core/settings.ts';

/** What the due list is told from. */
export interface DueOfDay {
	readonly list: DueList;
	readonly problems: readonly Problem[];
	readonly settings: Settings;
	readonly today: Day;
	readonly withUpcoming: boolean;
}

/** The contract of `due --json`, version 1: docs/schema/due-1.json. Somebody away leaves nobody out: whether to let the list rest is for who reads it. */
export function dueJson({ list, problems, settings, today, withUpcoming }: DueOfDay): object {
	const json = (entry: DueEntry): object => entryJson(entry, today);
	const week = weekBack(list.due, settings, today);
	const thisWeek = week === null ? null : { now: week.now.length, later: week.later.length };
	return { version: 1, today, awayUntil: restingUntil(settings.awayUntil, today), thisWeek, due: list.due.map(json), upcoming: withUpcoming ? list.upcoming.map(json) : [], problems: problems.map(problemJson) };
}

/** A problem in JSON, wherever one is told. */
export function problemJson({ path, property, value, message }: Problem): object {
	return { path, property, value, message };
}

/** Who somebody is and where they stand, in the JSON of each command that lists people. */
export function standingJson({ contact, due }: Pick<DueEntry, 'contact' | 'due'>): object {
	return {
		path: contact.path,
		name: contact.name,
		tier: contact.tier?.key ?? null,
		cadence: due.cadence === null ? null : formatCadence(due.cadence),
		lastTouch: due.lastTouch,
		due: due.day,
		state: due.state,
	};
}

function entryJson(entry: DueEntry, today: Day): object {
	const { due, promises, occasion } = entry;
	return {
		...standingJson(entry),
		daysOverdue: due.daysOverdue,
		lateness: due.lateness === null ? null : Math.round(due.lateness * 1000) / 1000,
		reason: reasonOf(entry, today),
		promises: promises.map((promise) => ({ text: promise.text, due: promise.due, path: promise.path, line: promise.line })),
		occasion: occasion === null ? null : { kind: occasion.kind, day: occasion.day },
	};
}
