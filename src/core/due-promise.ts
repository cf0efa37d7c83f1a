import type { Contact } from './contact.ts';
import { addDays, formatDay, type Day } from './day.ts';
import type { ContactPromise } from './promise.ts';
import type { Settings } from './settings.ts';

/** A promise whose day has come. */
export interface DuePromise extends ContactPromise {
	readonly due: Day;
}

const LONGEST_TEXT = 80;

/** The promises of a contact whose day has come, oldest first; of one day, as they stand in the notes. What is long past in other notes than the contact's own is left out. */
export function duePromisesOf({ path, promises }: Contact, { oldPromiseDays }: Pick<Settings, 'oldPromiseDays'>, today: Day): readonly DuePromise[] {
	if (promises.length === 0) return [];
	const oldest = oldPromiseDays === null ? null : addDays(today, -oldPromiseDays);
	const due = promises.flatMap((promise): readonly DuePromise[] => {
		if (promise.due === null || promise.due > today) return [];
		return promise.path !== path && oldest !== null && promise.due < oldest ? [] : [{ ...promise, due: promise.due }];
	});
	// The sort is stable.
	return due.sort((a, b) => Number(a.due > b.due) - Number(a.due < b.due));
}

/** `promised for 20 November: Send the article`; whose it is to keep is said where it is theirs. */
export function promisePhrase({ text, due, from }: DuePromise, today: Day): string {
	const letters = [...text];
	const shown = letters.length <= LONGEST_TEXT ? text : `${letters.slice(0, LONGEST_TEXT - 1).join('')}…`;
	return `${from === 'theirs' ? 'they promised' : 'promised'} for ${formatDay(due, today)}: ${shown}`;
}
