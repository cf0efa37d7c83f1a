import type { NewDoubt } from '../core/event-doubt.ts';

/** What is said about the people of an event before anything is written. */

/** Why a new person is not ticked. */
export function doubtWords(doubt: NewDoubt): string {
	return doubt === 'one-word' ? 'one word; tick to create' : 'perhaps two people; tick to create';
}

/** The same where nobody can be ticked. */
export function noNoteWords(doubt: NewDoubt): string {
	return `${doubt === 'one-word' ? 'one word' : 'perhaps two people'}, so that no note is created`;
}

/** What a list knows that a contact's note does not, a few words each. */
export const LACKS_COMPANY = 'company';
export const LACKS_ROLE = 'role';
export const LACKS_EMAIL = 'e-mail';
export const LACKS_PHONE = 'phone';
export const LACKS_DAY = 'the day you met';
export const LACKS_PROFILE = 'profile';

/** A company or role that would be taken over from the list: `Initech → Globex`. */
export function changesTo(ours: string, theirs: string): string {
	return `${ours} → ${theirs}`;
}

export function changesToBlank(ours: string): string {
	return `${ours} → (blank)`;
}

/** Why what was typed or chosen cannot be taken. */
export const NAME_OR_ADDRESS_NEEDED = 'A name or an e-mail address is needed.';
export const PROMISE_NEEDS_TEXT = 'A promise needs a text.';
export const CHOSEN_IS_GONE = 'The contact that was chosen is not there any more.';

export function promiseDayWrong(message: string): string {
	return `The promise’s day: ${message}.`;
}
