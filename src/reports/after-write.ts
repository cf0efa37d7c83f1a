import type { Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { formatDay } from '../words/day.ts';
import type { Due } from '../core/due.ts';
import { problemsOf } from '../core/past-day.ts';
import type { Settings } from '../core/settings.ts';
import { weightOf, type Touch } from '../core/touch.ts';
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
	return safeText(`${contact.name}: not before ${formatDay(until, today)}.`);
}

function loggedText(name: string, touch: Touch, { channels }: Settings, today: Day): string {
	const what = `${touch.channel ?? 'touch'}${touch.incoming ? ' (incoming)' : ''}`;
	const light = weightOf(touch, channels) === 'light' ? ' It is a light touch, which moves no day.' : '';
	return `Logged with ${name}: ${what}, ${formatDay(touch.day, today)}.${light}`;
}

/** What follows from a touch that was logged, in sentences: when they are due again, what became of a next touch, what is to fix. */
function consequences({ before, contact, due }: After, today: Day): readonly string[] {
	const settled = before.nextTouch !== null && contact.nextTouch === null ? [`The next touch set for ${formatDay(before.nextTouch, today)} is settled.`] : [];
	const problems = problemsOf(contact, today).map(({ property, value, message }) => `To fix in the note: ${property ?? ''}: ${value ?? ''}: ${message}.`);
	return [standsAt(due, today), ...settled, ...problems];
}

function standsAt({ state, day }: Due, today: Day): string {
	switch (state) {
		case 'upcoming':
			return day === null ? '' : `Next due ${formatDay(day, today)}.`;
		case 'overdue':
			return day === null ? '' : `Due since ${formatDay(day, today)}.`;
		case 'due':
			return 'Due today.';
		case 'new':
			return 'A first full touch is still to come.';
		case 'untracked':
			return 'Without a tier or a cadence they do not come up by themselves.';
		case 'paused':
			return 'They are paused.';
		case 'archived':
		case 'died':
			return `The note is marked as ${state}, so they do not come up.`;
		case 'unclear':
			return 'When they are due cannot be told.';
	}
}

/** What the JSON of a command says of a contact after it. */
export function afterJson({ contact, due }: After): object {
	return { path: contact.path, name: contact.name, lastTouch: due.lastTouch, due: due.day, state: due.state };
}
