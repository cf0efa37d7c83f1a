import { STILL_READING, stillToRead } from '../../words/reading-notes.ts';
import type { KnownContacts, Screen } from '../screen.ts';

/** That notes are still to be read, so that who is known is not certain yet: `Still reading your notes: 12 to go.` Null once all are read. */
export function readingNotes({ isReady, waiting }: Pick<KnownContacts, 'isReady' | 'waiting'>): string | null {
	const count = waiting();
	if (count > 0) return stillToRead(count);
	return isReady() ? null : STILL_READING;
}

/** Resolves once all notes are read: at once where they are. */
export function allNotesRead({ known, subscribe }: Pick<Screen, 'known' | 'subscribe'>): Promise<void> {
	return new Promise((resolve) => {
		if (readingNotes(known) === null) {
			resolve();
			return;
		}
		const unsubscribe = subscribe(() => {
			if (readingNotes(known) !== null) return;
			unsubscribe();
			resolve();
		});
	});
}
