import type { Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import { isPaused } from '../../core/place.ts';

/** Of several contacts, who can be paused, and whose pause can be ended. */
export interface PauseChoices {
	readonly toPause: readonly Contact[];
	readonly toResume: readonly Contact[];
}

/** Whoever rests is not paused again: a pause until a day would become one for good. */
export function pauseChoices(contacts: readonly Contact[], today: Day): PauseChoices {
	return { toPause: contacts.filter((contact) => !isPaused(contact, today)), toResume: contacts.filter((contact) => isPaused(contact, today)) };
}
