import type { Day } from '../core/day.ts';
import { formatDay, formatDayWithYear } from './day.ts';

/** The printed network: places, minutes and the weeks to come. `command`: what it is called where it is read. */

/** The head of a column; the others are those of the page in Obsidian. */
export const HOW_OFTEN = 'How often';

export function networkTitle(today: Day): string {
	return `Your network · ${formatDayWithYear(today)}`;
}

export function listRests(until: Day, today: Day): string {
	return `You are away until ${formatDay(until, today)}; the due list rests until then.`;
}

/** `tiers`: what a note may say, by key. */
export function nobodyHasPlace(tiers: readonly string[]): string {
	return `Nobody has a place yet. Give a contact a tier (${tiers.join(', ')}), and the network shows here.`;
}

/** How often those are due who are in no tier. */
export const OWN_CADENCE = 'their own cadence';

/** `every 3 months · 12 minutes a week`, where there is no room for columns. */
export function oftenAndMinutes(often: string, minutes: string): string {
	return `${often} · ${minutes} minutes a week`;
}

/** `12 of 15`, `15 of 15, full`, `16 of 15, over`; without so many places only how many. */
export function placesTaken(taken: number, places: number | null): string {
	if (places === null) return String(taken);
	const word = taken > places ? ', over' : ', full';
	return `${taken} of ${places}${taken < places ? '' : word}`;
}

/** `needed`: minutes a week, as text. */
export function minutesNeeded(needed: string, eachContact: number, planned: number): string {
	return `They ask for about ${needed} minutes a week, at ${eachContact} for each contact; you plan ${planned}.`;
}

/** After it, where that is more than planned. */
export const MAKE_IT_FIT = 'Longer cadences or fewer places would make it fit.';

/** `Within their cadence: 30 of 42; 8 to reconnect with, 4 to be in touch with for the first time.` */
export function withinCadence({ within, tracked, overdue, firstTouch, unclear }: Readonly<Record<'within' | 'tracked' | 'overdue' | 'firstTouch' | 'unclear', number>>, command: string): string {
	const others = [
		[overdue, 'to reconnect with'],
		[firstTouch, 'to be in touch with for the first time'],
		[unclear, `whose last touch cannot be read (see ${command})`],
	] as const;
	const parts = others.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
	return `Within their cadence: ${within} of ${tracked}${parts.length === 0 ? '' : `; ${parts.join(', ')}`}.`;
}

/** Who is in no number; the parts count them. */
export function notCounted(parts: readonly string[]): string {
	return `Not counted: ${parts.join(', ')}.`;
}

export const WEEKS_TO_COME = 'The weeks to come';

/** `fit`: how many contacts a week holds. */
export function weeksExplained(fit: number): string {
	return `Who falls due in the seven days from each day on. ${fit} a week ${fit === 1 ? 'fits' : 'fit'} in the minutes planned.`;
}

/** Beside the bar of a week. */
export function moreThan(fit: number): string {
	return `more than ${fit}`;
}

/** The bar of those who wait: its name, and what it is. */
export const NOW = 'now';
export const WAITING = 'waiting already';
export const START_FRESH = '"Start fresh" in Obsidian spreads those who wait over the weeks to come.';
