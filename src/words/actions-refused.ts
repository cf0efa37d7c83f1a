/** Why an action is not done: reasons, as parts of a sentence, without a full stop. */

export const EVENT_WITHOUT_DAY = 'nobody knows on what day the event was, so that it cannot be logged as a touch';
export const EVENT_TO_COME = 'the event is to come, so that it cannot be logged as a touch yet';

/** Of a next touch that would be written over. `message`: why it is no day. */
export function saysNoDay(key: string, value: string, message: string): string {
	return `${key} says “${value}”, which is no day and would be lost; ${message}`;
}

export function tagMakesContact(tag: string): string {
	return `#${tag} is what makes this note a contact; move it into a contact folder first, or archive the contact instead`;
}

/** With the notes that stay changed. */
export function notTakenBack(reason: string, paths: readonly string[]): string {
	return `${reason}; already written, and not taken back: ${paths.join(', ')}`;
}
