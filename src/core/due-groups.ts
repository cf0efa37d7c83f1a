import { addDays, type Day } from './day.ts';
import type { DueEntry, DueList } from './due-list.ts';

/** Groups of the due list, in the order in which they are shown. Days that somebody set, and people just met, stand before the rest (see due-list). */
export const DUE_GROUPS = ['promises', 'occasions', 'set-day', 'just-met', 'reconnect', 'today', 'first-touch', 'this-week', 'later'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** What comes up in so many days is this week's. */
const WEEK = 7;

/** The group that an entry stands in. */
export function groupOf(entry: DueEntry, today: Day): DueGroup {
	return groupWithin(entry, addDays(today, WEEK));
}

/** `weekEnd`: the last day that is this week's. */
function groupWithin({ due, rank }: DueEntry, weekEnd: Day): DueGroup {
	if (rank === 'promise') return 'promises';
	if (rank === 'occasion') return 'occasions';
	if (due.state === 'upcoming') return due.day !== null && due.day <= weekEnd ? 'this-week' : 'later';
	if (rank === 'set-day') return 'set-day';
	if (rank === 'fresh-meeting') return 'just-met';
	if (due.state === 'new') return 'first-touch';
	return due.state === 'due' ? 'today' : 'reconnect';
}

/** All entries by group, each group in the list's own order. Empty groups are there too. */
export function groupsOf(list: DueList, today: Day): ReadonlyMap<DueGroup, readonly DueEntry[]> {
	const groups = new Map<DueGroup, DueEntry[]>(DUE_GROUPS.map((group) => [group, []]));
	const weekEnd = addDays(today, WEEK);
	for (const entry of list.due) groups.get(groupWithin(entry, weekEnd))?.push(entry);
	// They go by due day: this week's stand before the others.
	const later = list.upcoming.findIndex((entry) => groupWithin(entry, weekEnd) === 'later');
	const weekLength = later === -1 ? list.upcoming.length : later;
	return groups.set('this-week', list.upcoming.slice(0, weekLength)).set('later', list.upcoming.slice(weekLength));
}
