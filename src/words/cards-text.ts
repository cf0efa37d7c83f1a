import type { Day } from '../core/day.ts';
import type { Occurrence } from '../core/occasion.ts';
import { cardReason } from './cards.ts';
import { formatDay } from './day.ts';

/** The cards to write as a text, to copy or print. */

/** `27 November · Ana Diaz · birthday, turns 40`: above the address. */
export function cardHeading(name: string, occurrence: Occurrence, today: Day): string {
	return `${formatDay(occurrence.day, today)} · ${name} · ${cardReason(occurrence)}`;
}

export const NO_ADDRESS = '(no address in the note yet)';
