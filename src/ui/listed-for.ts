import type { Contact } from '../core/contact.ts';
import { occasionOf } from '../core/due-list.ts';
import { duePromisesOf, type DuePromise } from '../core/due-promise.ts';
import type { Occurrence } from '../core/occasion.ts';
import { comesUp } from './comes-up.ts';
import type { Screen } from './screen.ts';

/** What puts a contact on the list today besides their cadence, as the due list has it. */
export interface ListedFor {
	/** Those whose day has come, oldest first. */
	readonly promises: readonly DuePromise[];
	readonly occasion: Occurrence | null;
}

const NOTHING: ListedFor = { promises: [], occasion: null };

/** The promises of a contact that are due today, and the occasion that shows. Nothing for those who died or are archived. */
export function listedFor(screen: Pick<Screen, 'settings' | 'today'>, contact: Contact): ListedFor {
	if (!comesUp(contact)) return NOTHING;
	const [settings, today] = [screen.settings(), screen.today()];
	return { promises: duePromisesOf(contact, settings, today), occasion: occasionOf(contact, settings, today) };
}
