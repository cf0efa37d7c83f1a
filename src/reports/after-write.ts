import type { Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import type { Due } from '../core/due.ts';
import { problemsOf } from '../core/past-day.ts';
import type { Settings } from '../core/settings.ts';
import { weightOf, type Touch } from '../core/touch.ts';
import * as words from '../words/reports-write.ts';
import { safeText } from './terminal.ts';

/** A contact before and after a command wrote to the note, as it reads back from it. */
export interface After {
	readonly before: Contact;
	readonly contact: Contact;
	readonly due: Due;
}

/** What is said of a touch that was logged with somebody, as one line. */
export function loggedLine(after: After, touch: Touch, settings: Settings, today: Day): string {
	return [loggedText(after.contact.name, touch, settings, today), ...consequences(after, today)].map(safeText).join(' ');
}

/** What is said of somebody who is not due before a day, as one line. */
export function snoozedLine({ contact }: After, until: Day, today: Day): string {
	return safeText(words.notBefore(contact.name, until, today));
}

function loggedText(name: string, touch: Touch, { channels }: Settings, today: Day): string {
	return words.logged(name, touch, weightOf(touch, channels) === 'light', today);
}

/** What follows from a touch that was logged, in sentences: when they are due again, what became of a next touch, what is to fix. */
function consequences({ before, contact, due }: After, today: Day): readonly string[] {
	const settled = before.nextTouch !== null && contact.nextTouch === null ? [words.nextTouchSettled(before.nextTouch, today)] : [];
	const problems = problemsOf(contact, today).map(({ property, value, message }) => words.toFix(property ?? '', value ?? '', message));
	return [words.standsAt(due, today), ...settled, ...problems];
}

/** What the JSON of a command says of a contact after it. */
export function afterJson({ contact, due }: After): object {
	return { path: contact.path, name: contact.name, lastTouch: due.lastTouch, due: due.day, state: due.state };
}
