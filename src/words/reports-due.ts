import type { Day } from '../core/day.ts';
import { formatDay, formatDayWithYear, weekdayName } from './day.ts';
import { GROUP_TITLES } from './due-list.ts';
export { NOTES_TO_FIX } from './due-list.ts';

/** The printed due list, and the printed list of what is to fix. `command`: what it is called where it is read. */

export const NAME = 'Name';
export const TIER = 'Tier';
export const DUE = 'Due';
export const WHY = 'Why';
export const NOTE = 'Note';
export const WHAT_TO_FIX = 'What to fix';

export const PROMISES = GROUP_TITLES.promises;
export const OCCASIONS = GROUP_TITLES.occasions;
export const SET_DAYS = GROUP_TITLES['set-day'];
export const JUST_MET = GROUP_TITLES['just-met'];
export const RECONNECT = 'Reconnect, in this order';
export const TO_COME = 'To come';
export const NOTHING_TO_FIX = 'Nothing to fix: every note can be read.';

/** `Due for outreach · Sunday 22 November 2026 · 5 to reach`. `weekday`: 0 is Sunday; `said`: how many, '' for nothing. */
export function dueTitle(today: Day, weekday: number, said: string): string {
	return `Due for outreach · ${weekdayName(weekday)} ${formatDayWithYear(today)}${said === '' ? '' : ` · ${said}`}`;
}

export function toReach(count: number): string {
	return count === 0 ? '' : `${count} to reach`;
}

/** `command`: what shows the list all the same; null where it is shown. */
export function listRests(until: Day, today: Day, command: string | null): string {
	const rests = `You are away until ${formatDay(until, today)}; the list rests`;
	return command === null ? `${rests}.` : `${rests}, and nothing is lost. ${command} shows it all the same.`;
}

export function moreToCome(count: number, command: string): string {
	return `${count} more to come; ${command} lists them.`;
}

export function moreToFix(count: number, command: string): string {
	return `${count} more; ${command} lists them all.`;
}

/** Who is neither due nor to come; the parts count them. */
export function notListed(parts: readonly string[]): string {
	return `Not listed: ${parts.join(', ')}.`;
}

/** In the column of days. */
export const FIRST_TOUCH = 'first touch';
export const TODAY = 'today';

export function since(day: Day, today: Day): string {
	return `since ${formatDay(day, today)}`;
}

export const NOBODY_DUE = 'Nobody is due. Give a contact a tier, and they come up here in time.';

export function nobodyDueToday(name: string, day: Day, today: Day): string {
	return `Nobody is due today. Next: ${name}, ${formatDay(day, today)}.`;
}

/** After what is said of a vault without contacts. `option`: what would read the folder above. */
export function inFolderOfThatName(option: string): string {
	return `You are in a folder of that name: ${option} may be what you want.`;
}
