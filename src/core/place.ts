import type { Contact } from './contact.ts';
import type { Day } from './day.ts';

/** Whether a contact is among those kept up with on a day: living, not archived, and not paused. Only they take a place of their tier. */
export function takesPlace(contact: Contact, today: Day): boolean {
	const { kind } = contact.standing;
	return (kind === 'active' || kind === 'paused') && !isPaused(contact, today);
}

/** Whether a living contact who is not archived rests on a day. On the day of coming back the pause is over. */
export function isPaused({ standing }: Contact, today: Day): boolean {
	return standing.kind === 'paused' && (standing.until === null || standing.until > today);
}
