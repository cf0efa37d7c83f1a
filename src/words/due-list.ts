import type { DueOrder } from '../core/due-filter.ts';
import type { DueGroup } from '../core/due-groups.ts';
import { contacts } from './counts.ts';

/** What the due list says of itself. */

export const DUE_FOR_OUTREACH = 'Due for outreach';
export const NOTES_TO_FIX = 'Notes to fix';

/** How many there are to reach, as the status bar has it, which a phone has not. */
export function toReach(count: number): string {
	return count === 0 ? 'Nobody due' : `${count} to reach`;
}

/** In the status bar, of what a click does; `words`: what stands there. */
export function statusTooltip(words: string): string {
	return `${words}: open due list`;
}

/** What the groups are called; `fix` are the notes that cannot be read. */
export const GROUP_TITLES: Readonly<Record<DueGroup | 'fix', string>> = {
	promises: 'Promises',
	occasions: 'Birthdays and other days',
	'set-day': 'On a day you set',
	'just-met': 'Just met',
	reconnect: 'Reconnect',
	today: 'Today',
	'first-touch': 'First touch',
	'this-week': 'This week',
	later: 'Later',
	fix: NOTES_TO_FIX,
};

/* Above the list. */
export const SEARCH = 'Search…';
export const SEARCH_LABEL = 'Search the due list';
export const FILTER = 'Filter';
export const ORDER = 'Order';
export const SHOW_ALL = 'Show all';
export const ORDERS: Readonly<Record<DueOrder, string>> = {
	ranked: 'As ranked',
	'due-day': 'By due day',
	tier: 'By tier',
	name: 'By name',
	'last-touch': 'By last touch',
};
export const ALL_TIERS = 'All tiers';
export const WITHOUT_TIER = 'Without a tier';
export const ALL_TAGS = 'All tags';
export const WITH_TAG = 'With a tag…';
export const WHICH_TAG = 'Show contacts with this tag…';
/** Among what the list is cut down to. */
export const CUT_TO_NO_TIER = 'without a tier';

/** `5 contacts · Network · #climbing`: how many are left, and what the list is cut down to. */
export function cutDownTo(count: number, filters: readonly string[]): string {
	return [contacts(count), ...filters].join(' · ');
}

/** While notes are read: how many are left. */
export function readingNotes(waiting: number): string {
	return `Reading ${waiting} notes…`;
}

/* Notes to fix, where they are asked for and there are none. */
export const ALL_READABLE = 'Every note can be read.';
export const NOTHING_TO_FIX_YET = 'Nothing to fix so far; notes are still being read.';
