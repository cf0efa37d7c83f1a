import { settleOccasion } from '../actions/settle-occasion.ts';
import type { Contact } from '../core/contact.ts';
import { occasionName, type Occurrence } from '../core/occasion.ts';
import { wasDoneForThisYear } from '../words/not-now.ts';
import { perform } from './perform.ts';
import type { Screen } from './screen.ts';

/** Marks the occasion that shows today as done for this year, with a notice and Undo. True if it was done. */
export async function doneForThisYear(screen: Screen, contact: Contact, occurrence: Occurrence): Promise<boolean> {
	return perform(screen, (context) => settleOccasion(screen.notes, contact, occurrence, context), { message: wasDoneForThisYear(occasionName(occurrence), contact.name) });
}
