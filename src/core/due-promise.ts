import { promisedFor, theyPromisedFor } from '../words/reason.ts';
import type { Contact } from './contact.ts';
import { addDays, type Day } from './day.ts';
import type { ContactPromise } from './promise.ts';
import type { Settings } from './settings.ts';

/** A promise whose day has come. */
export interface DuePromise extends ContactPromise {
	readonly due: Day;
}

const LONGEST_TEXT = 80;
const NONE: readonly DuePromise[] = [];

/** Tells what is long past and left out: a promise in another note than the contact's own, by its day, or where it has none, by the one in the note's name. */
export function longPastTest({ path: own }: Pick<Contact, 'path'>, { oldPromiseDays }: Pick<Settings, 'oldPromiseDays'>, today: Day): (promise: ContactPromise) => boolean {
	if (oldPromiseDays === null) return () => false;
	const oldest = addDays(today, -oldPromiseDays);
	return ({ path, due, noteDay }) => {
		const day = due ?? noteDay;
		return path !== own && day !== undefined && day < oldest;
	};
}

/** The promises of a contact whose day has come, oldest first; of one day, as they stand in the notes. What is long past in other notes than the contact's own is left out. */
export function duePromisesOf(contact: Contact, settings: Pick<Settings, 'oldPromiseDays'>, today: Day): readonly DuePromise[] {
	if (contact.promises.length === 0) return NONE;
	const isLongPast = longPastTest(contact, settings, today);
	const due = contact.promises.flatMap((promise): readonly DuePromise[] => (promise.due === null || promise.due > today || isLongPast(promise) ? [] : [{ ...promise, due: promise.due }]));
	// The sort is stable.
	return due.sort((a, b) => Number(a.due > b.due) - Number(a.due < b.due));
}

/** `promised for 20 November: Send the article`; whose it is to keep is said where it is theirs. */
export function promisePhrase({ text, due, from }: DuePromise, today: Day): string {
	const letters = [...text];
	const shown = letters.length <= LONGEST_TEXT ? text : `${letters.slice(0, LONGEST_TEXT - 1).join('')}…`;
	return from === 'theirs' ? theyPromisedFor(due, shown, today) : promisedFor(due, shown, today);
}
