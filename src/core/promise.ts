import { addDays, type Day } from './day.ts';

/** An open task to add to a contact's note. */
export interface NewPromise {
	readonly text: string;
	/** Null: on no particular day. */
	readonly due: Day | null;
}

/** Days in which a reply that is owed is promised. */
const REPLY_WITHIN_DAYS = 2;

/** The promise of a reply to somebody who was in touch first. */
export function replyTo(name: string, today: Day): NewPromise {
	return { text: `Reply to ${name}`, due: addDays(today, REPLY_WITHIN_DAYS) };
}

/** What to ask next time, as an open task without a day. Without a question it has no text either, so that it is refused. */
export function askNextTime(question: string): NewPromise {
	const asked = question.trim().replace(/^ask:\s*/i, '');
	return { text: asked === '' ? '' : `Ask: ${asked}`, due: null };
}
