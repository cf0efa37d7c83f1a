import type { Day } from '../core/day.ts';
import { days } from './counts.ts';
import { formatDay } from './day.ts';
import { counted } from './numbers.ts';
export { BEGIN_ANEW } from './labels.ts';

/** What the dialog after an event says of the event, and of what holds for all of its people. */

export const AS_YOU_LEFT_IT = 'As you left it.';

export const EVENT = 'Event';
export const EVENT_EXAMPLE = 'What it was called';
export const WHICH_NOTE = 'Which note is the event’s?';
export const CHOOSE_NOTE = 'Choose its note…';
export const ANOTHER_NOTE = 'Another note…';
export const EVENT_DAY_EXAMPLE = '2026-11-18, yesterday';
export const NO_DAY = 'Blank: no day is written';

/** `day`: as the field says it, at the beginning of a sentence. */
export function dayToCome(day: string): string {
	return `${day} is to come: no day of meeting is written yet, and no touch is logged.`;
}

export function eventDayWrong(message: string): string {
	return `The event’s date: ${message}.`;
}

/* For everybody. */
export const FOLLOW_UP = 'Follow up with new contacts';
export const NO_FOLLOW_UP = 'Off';
export const LOG_AS_TOUCH = 'Log the event as a touch with those you know';
/** Why that cannot be ticked. */
export const NEEDS_DAY = 'Needs the event’s date.';
export const IS_TO_COME = 'The event is to come.';

/** When new contacts are followed up, so many days after the event: `3 days after, a few a week`. `isFromToday`: that has passed for some of them already. */
export function followUpAfter(count: number, isFromToday: boolean): string {
	const after = `${days(count)} after`;
	if (isFromToday) return `${after}: from today, a few a week`;
	return count === 1 ? after : `${after}, a few a week`;
}

/** Follow-ups of more people than a week has time for: when the first and the last are, and how many a week. */
export interface SpreadFollowUps {
	readonly count: number;
	readonly first: Day;
	readonly last: Day;
	readonly perWeek: number;
}

/** `40 follow-ups, 24 November to 23 February 2027: 3 a week at the most, with those who are due anyhow. …` */
export function followUpsSpread({ count, first, last, perWeek }: SpreadFollowUps, today: Day): string {
	return `${counted(count)} follow-ups, ${formatDay(first, today)} to ${formatDay(last, today)}: ${perWeek} a week at the most, with those who are due anyhow. Each note has its day as next touch, for you to change.`;
}

/** No tier keeps somebody off the due list until the user says otherwise. */
export const NO_TIER = 'None: not on the due list';
export const TIER_OF_NEW = 'Tier of new contacts';
export const FOLDER_OF_NEW = 'Folder of new contacts';
export const TAGS_OF_NEW = 'Tags of new contacts';
export const NO_TAGS = 'None';

/** What that comes to while it is folded: `New contacts: tier Key, folder People, #met`. `tier`: its name; null: none. */
export function newContacts(tier: string | null, folder: string, tags: readonly string[]): string {
	return `New contacts: tier ${tier ?? 'none'}, folder ${folder === '' ? 'top of the vault' : folder}, ${tags.length === 0 ? 'no tags' : tags.map((tag) => `#${tag}`).join(' ')}`;
}

export function folderWrong(message: string): string {
	return `The folder: ${message}.`;
}

export function tagsLeftOut(tags: readonly string[]): string {
	return `Left out, since a tag has letters, digits, “_”, “-” and “/”, and not digits alone: ${tags.join(', ')}.`;
}
