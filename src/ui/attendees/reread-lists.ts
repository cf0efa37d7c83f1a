import type { Attendee } from '../../core/attendee.ts';
import type { Choices } from '../../core/event-review.ts';
import type { AttendeeSource } from './attendee-sources.ts';

/** Lists that were read anew in the place of those of before, and the others after them. */
export function listsReread(before: readonly AttendeeSource[], reread: readonly AttendeeSource[]): readonly AttendeeSource[] {
	return [...reread, ...before.filter((one) => !reread.some((other) => isOfSameOrigin(one, other)))];
}

function isOfSameOrigin(one: AttendeeSource, other: AttendeeSource): boolean {
	return one.title === other.title && one.note?.path === other.note?.path;
}

/** What was said, of the entries that say the same as one of before, wherever they stand. Of equal ones, the first of before is the first of now. */
export function choicesCarried(choices: Choices, before: readonly AttendeeSource[], now: readonly AttendeeSource[]): Choices {
	const [old, current] = [byContent(before), byContent(now)];
	const carried = new Map(choices);
	for (const [key, entries] of old) {
		for (const [index, entry] of entries.entries()) {
			const [said, next] = [choices.get(entry), current.get(key)?.[index]];
			if (said === undefined || next === undefined || next === entry) continue;
			carried.delete(entry);
			carried.set(next, said);
		}
	}
	return carried;
}

/** Whether any entry says the same as one of the others. */
export function haveCommonEntry(one: readonly AttendeeSource[], other: readonly AttendeeSource[]): boolean {
	const keys = byContent(one);
	return [...byContent(other).keys()].some((key) => keys.has(key));
}

/** Entries by what they say, wherever they stand. */
function byContent(sources: readonly AttendeeSource[]): ReadonlyMap<string, readonly Attendee[]> {
	const entries = new Map<string, Attendee[]>();
	for (const entry of sources.flatMap(({ list }) => list.attendees)) {
		const key = JSON.stringify({ ...entry, place: null });
		const same = entries.get(key);
		if (same === undefined) entries.set(key, [entry]);
		else same.push(entry);
	}
	return entries;
}
