import { addDays, type Day } from '../../core/day.ts';
import { followUpAfter } from '../../words/attendees.ts';

/** When new contacts are followed up so many days after the event, in words: of an event that lies further back than that, from today on. */
export function followUpWords(count: number, eventDay: Day | null, today: Day): string {
	return followUpAfter(count, eventDay !== null && addDays(eventDay, count) < today);
}
