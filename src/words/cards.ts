import type { Day } from '../core/day.ts';
import type { Occurrence } from '../core/occasion.ts';
import { formatDay } from './day.ts';
import { buttonOf, CARDS_TO_WRITE, DONE_FOR_THIS_YEAR } from './labels.ts';
import { kindName } from './occasions.ts';
export { OPEN_NOTE } from './labels.ts';

/** What is said of the cards to write. */

export const COPY_ALL = 'Copy all';
export const PRINT = 'Print';
export const NO_ADDRESS = 'No address in the note yet.';
export const COPIED = 'The cards are on the clipboard.';
export const NOT_COPIED = 'The clipboard cannot be written here.';
export const NO_OCCASIONS = 'There are no cards to write: no tier has occasions. The settings say which tiers do.';

/** On the button that opens the list; alone where there are none. */
export function cardsCount(count: number): string {
	return count === 0 ? CARDS_TO_WRITE : `${CARDS_TO_WRITE}: ${count}`;
}

/** Whose button it is, for whoever hears the page: `Done for this year: Ana Diaz, birthday`. */
export function doneLabel(name: string, occasion: string): string {
	return buttonOf(DONE_FOR_THIS_YEAR, `${name}, ${occasion}`);
}

/** Once it is marked: `Done for this year: birthday of Ana Diaz.` */
export function doneMessage(name: string, occasion: string): string {
	return `${DONE_FOR_THIS_YEAR}: ${occasion} of ${name}.`;
}

export function addAddressTo(name: string): string {
	return `Open note of ${name}, to add an address`;
}

/** What the card is for: `birthday, turns 40`. */
export function cardReason({ kind, age }: Occurrence): string {
	return age === null ? kindName(kind) : `${kindName(kind)}, turns ${age}`;
}

/** When it is: `Today`, `Tomorrow, 23 November`, `27 November, in 5 days`. */
export function cardDay({ day, daysUntil }: Occurrence, today: Day): string {
	if (daysUntil === 0) return 'Today';
	return daysUntil === 1 ? `Tomorrow, ${formatDay(day, today)}` : `${formatDay(day, today)}, in ${daysUntil} days`;
}

/** Where there is nothing to write until a day; `tiers` are the names of those that have occasions. */
export function noCardsUntil(day: Day, today: Day, tiers: readonly string[]): string {
	return `There are no cards to write until ${formatDay(day, today)}. Birthdays of contacts in ${listOf(tiers)} come up here: write birthday: 04-17 in their notes, and address.`;
}

function listOf(names: readonly string[]): string {
	return names.length <= 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
}
