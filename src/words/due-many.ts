import { counted } from './numbers.ts';
import type { Day } from '../core/day.ts';
import type { Tier } from '../core/tier.ts';
import { contacts, places as placesCount } from './counts.ts';
import { formatDay } from './day.ts';
export { ARCHIVE, CANCEL, END_PAUSE, IN_TOUCH_AGAIN_ON as IN_TOUCH_AGAIN, LOG_TOUCH, NOT_NOW, PAUSE, PICK_DAY, SET_CADENCE as SET_IT, SET_CADENCE_OF as SET_CADENCE, SET_TIER as PUT_THERE, SET_TIER_OF as SET_TIER } from './labels.ts';

/** What several selected rows of the due list are told by, and what is said once something was done with them. */

/** `5 selected`; `5 selected; 3 of 5 are not shown and stay as they are`; '' where nobody is. */
export function selectedWords(selected: number, shown: number): string {
	if (selected === 0) return '';
	const hidden = selected - shown;
	if (hidden === 0) return `${selected} selected`;
	if (selected === 1) return '1 selected, who is not shown and stays as is';
	return `${selected} selected; ${hidden} of ${selected} ${hidden === 1 ? 'is not shown and stays as is' : 'are not shown and stay as they are'}`;
}

/** Said of a row, before its name. */
export const ROW_SELECTED = 'selected: ';
export const SELECT = 'Select';
export const BAR_LABEL = 'With those selected';
export const CLEAR_SELECTION = 'Clear selection';
export const SELECT_ALL = 'Select all that are shown';
export const MORE = 'More';
export const TIER = 'Tier';
export const CADENCE = 'Cadence';
export const TAG = 'Tag';
export const SPREAD = 'Spread over weeks';
export const ADD_TAG = 'Add a tag…';
export const REMOVE_TAG = 'Remove a tag…';
export const LOG_ONE_TOUCH = 'Log one touch with all…';
export const SPREAD_LONG = 'Spread over weeks…';
/** What is done by a swipe on a row, as it is shown below it. */
export const SWIPE_LOG = 'Log';
export const SWIPE_NOT_NOW = 'Not now';

/** `Ana Diaz`, `5 contacts`: the beginning of a sentence. */
export function who(names: readonly string[]): string {
	return names.length === 1 ? (names[0] ?? '') : contacts(names.length);
}

/** The title of a menu or dialog about several: `With 5 contacts`. */
export function withWhom(names: readonly string[]): string {
	return `With ${who(names)}`;
}

export function notNowTitle(names: readonly string[]): string {
	return `Not now: ${who(names)}`;
}

/** The label of the day that is picked. */

export function comeUpAgain(names: readonly string[], day: Day, today: Day): string {
	return `${who(names)} ${names.length === 1 ? 'comes' : 'come'} up again on ${formatDay(day, today)}.`;
}

export function arePaused(names: readonly string[]): string {
	return `${who(names)} ${names.length === 1 ? 'is' : 'are'} paused. Not now, in the menu of a note, ends the pause.`;
}

export function arePausedNoMore(names: readonly string[]): string {
	return `${who(names)} ${names.length === 1 ? 'comes' : 'come'} up again when it is time.`;
}

export function areInTier(names: readonly string[], tier: string | null): string {
	return `${who(names)} ${names.length === 1 ? 'is' : 'are'} in ${tier ?? 'no tier'} now.`;
}

/** After some made room. */
export function areInTierAndMoved(names: readonly string[], tier: string | null, movedNames: readonly string[], target: string | null): string {
	return `${who(names)} ${names.length === 1 ? 'is' : 'are'} in ${tier ?? 'no tier'} now, and ${movedNames.length === 1 ? (movedNames[0] ?? '') : `${movedNames.length} others`} in ${target ?? 'no tier'}.`;
}

export function haveTag(names: readonly string[], tag: string): string {
	return `${who(names)} ${names.length === 1 ? 'has' : 'have'} the tag #${tag} now.`;
}

export function haveTagNoMore(names: readonly string[], tag: string): string {
	return `${who(names)} ${names.length === 1 ? 'has' : 'have'} the tag #${tag} no more.`;
}

export function areArchived(names: readonly string[]): string {
	return `${who(names)} ${names.length === 1 ? 'is' : 'are'} archived: never due, and still found.`;
}

/** `every 6 weeks`; null: the tier's own rhythm. */
export function haveCadence(names: readonly string[], every: string | null): string {
	return `${who(names)}: ${every ?? 'as often as the tier says'}.`;
}

/** While many notes are looked at, and then written. */
export function progressWords(done: number, total: number): string {
	return done <= total ? `Checking ${counted(done)} of ${counted(total)} notes…` : `Writing ${counted(Math.min(done - total, total))} of ${counted(total)} notes…`;
}

export function goOnWithout(name: string): string {
	return `Go on without ${name}`;
}

export const WHICH_TAG = 'Which tag to add?';
export const WHICH_TAG_TO_REMOVE = 'Which tag to remove?';
export const NO_SUCH_TAG = 'A tag has letters and digits, _, - and /, and not digits alone.';
export const NO_TAGS = 'None of them has such a tag.';

export function newTagNote(): string {
	return 'a new tag';
}

/** How many of those selected have a tag: `3 of 5`. */
export function tagCount(count: number, of: number): string {
	return `${count} of ${of}`;
}

export function cadenceTitle(names: readonly string[]): string {
	return `Cadence of ${who(names)}`;
}

export const HOW_OFTEN = 'How often to be in touch';
export const CADENCE_EXAMPLES = '6 weeks, quarterly, 1 year';
export const CADENCE_BLANK = 'Blank: as often as the tier says.';
export const CADENCE_NEVER = 'To stop for a while, use Not now and Pause. Or write how often, as 6 weeks.';

/** Those whose cadence differs from what they have now: `Every 6 weeks. 3 of 5 have another cadence of their own, which gives way.` */
export function cadenceReads(every: string, own: number, of: number): string {
	const sentence = `${every.charAt(0).toUpperCase()}${every.slice(1)}.`;
	if (own === 0) return sentence;
	return `${sentence} ${of === 1 ? 'The cadence in the note gives way' : `${own} of ${of} ${own === 1 ? 'has' : 'have'} a cadence of their own, which gives way`}.`;
}

export function whichTier(names: readonly string[]): string {
	return `Which tier for ${names.length === 1 ? (names[0] ?? '') : `these ${contacts(names.length)}`}?`;
}

/** Beside a tier: how many of those selected are in it now. */
export function inItNow(count: number, of: number): string {
	return count === of ? 'all of them now' : `${count} of ${of} now`;
}

export function fullTitle(tier: string): string {
	return `${tier} has not enough places: who moves?`;
}

/** The same once it is known whether they are more than all its places, so that nobody who moves would make room enough, or no more than are left: then nobody is asked for. */
export function manyTitle(tier: string, { isTooMany, isEnough }: { readonly isTooMany: boolean; readonly isEnough: boolean }): string {
	if (isEnough) return `${tier} has places enough`;
	return isTooMany ? `${tier} has not enough places` : fullTitle(tier);
}

/** `Key has room for 2 of these 5 contacts. Choose 3 who move …` */
export function roomSentence(tier: string, room: number, coming: number): string {
	const has = room === 0 ? 'no place left' : `room for ${room}`;
	const need = coming - room;
	return `${tier} has ${has} and ${coming} ${coming === 1 ? 'comes' : 'come'}. Choose ${need} who ${need === 1 ? 'moves' : 'move'}, to make room; those longest out of touch come first. Or let them all be there.`;
}

/** Once there are places enough: fewer come, or somebody has left. */
export function enoughRoom(tier: string, room: number, coming: number): string {
	if (coming === 0) return `They take no more places in ${tier}. Nobody has to move.`;
	return `${tier} has room for ${room} and ${coming} ${coming === 1 ? 'comes' : 'come'}. Nobody has to move.`;
}

/** Where there are more than places, whoever moves. `here`: of those selected who are there already; `others`: all who are there besides. */
export function tooManySentence({ name, places }: Pick<Tier, 'name' | 'places'>, coming: number, here: number, others: number): string {
	const come = `${coming} ${coming === 1 ? 'comes' : 'come'}${here === 0 ? '' : ` beside ${here} of them who ${here === 1 ? 'is' : 'are'} there already`}`;
	const tooMany = others === 0 ? '' : `, which is too many even if everybody ${here === 0 ? 'there' : 'else'} moves`;
	return `${name} has ${placesCount(places)} and ${come}${tooMany}. Select fewer of them, or let them all be there.`;
}

/** The button, once there is room for all. */
export const WHO_MOVES = 'Who moves';
export const WHERE_TO = 'Where they move';
/** Of the one choice that is no tier. */
export const TO_NO_TIER = 'to no tier';

export function letItBe(count: number): string {
	return `Let it be ${count}`;
}

export function chooseMore(count: number): string {
	return count === 1 ? 'Choose 1 more who moves' : `Choose ${count} more who move`;
}

export function moveThem(count: number): string {
	return count === 1 ? 'Move 1' : `Move ${count}`;
}
