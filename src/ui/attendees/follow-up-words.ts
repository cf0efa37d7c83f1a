import { addDays, type Day } from '../../core/day.ts';

/** When new contacts are followed up so many days after the event, in words: of an event that lies further back than that, from today on. */
export function followUpWords(count: number, eventDay: Day | null, today: Day): string {
	const after = count === 1 ? '1 day after' : `${count} days after`;
	if (eventDay !== null && addDays(eventDay, count) < today) return `${after}: from today, a few a day`;
	return count === 1 ? after : `${after}, a few a day`;
}
